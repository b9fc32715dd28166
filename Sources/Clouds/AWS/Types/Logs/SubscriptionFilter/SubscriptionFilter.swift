import AWSClient
import InfraModel

extension Logs {
  /// A filter that hands events of a log group on: to a function, a stream, or another account. A put of a filter replaces
  /// one of the same name, so another's is looked for first.
  ///
  /// Source: Amazon CloudWatch Logs API Reference, PutSubscriptionFilter.
  static let subscriptionFilter = Handler(
    "AWS::Logs::SubscriptionFilter", of: .logs, id: "FilterName|LogGroupName", naming: .lowerCamel
  ) {
    Create(
      "PutSubscriptionFilter", subscribed, name: Create.Name("FilterName", longest: 512),
      retries: [aborted, .unreached], overwrites: true)
    // The call replaces the whole filter, so that what is no longer given is taken back.
    Sets(properties: handedOn, by: "PutSubscriptionFilter", subscribed, retries: [aborted, .unreached])
    Reads(
      "DescribeSubscriptionFilters", ["LogGroupName", .field("FilterName", as: "filterNamePrefix")],
      at: "subscriptionFilters")
    Deletes("DeleteSubscriptionFilter", ["LogGroupName", "FilterName"], retries: [aborted])
    Finds.identity(same: ["DestinationArn", "FilterPattern"])
    Traits(
      comparisons: ["EmitSystemFields": .unordered],
      defaults: ["ApplyOnTransformedLogs": false, "Distribution": "ByLogStream"], exclusive: [],
      identities: [["LogGroupName", "FilterName"]],
      // CloudWatch Logs tries the function when the filter is put.
      needs: [
        ResourceTraits.UnnamedNeed(
          "AWS::Lambda::Permission", property: "FunctionName", having: "Principal", path: ["DestinationArn"])
      ])
  }

  private static let handedOn = [
    "ApplyOnTransformedLogs", "DestinationArn", "Distribution", "EmitSystemFields", "FieldSelectionCriteria",
    "FilterPattern", "RoleArn",
  ]
  private static let subscribed: [Field] = ["LogGroupName", "FilterName"] + handedOn.fields
}

extension Retry {
  /// What lets CloudWatch Logs reach the destination was made a moment ago.
  fileprivate static let unreached = Retry(
    on: ["InvalidParameterException"], saying: "could not execute the lambda function",
    "could not deliver test message",
    for: 120)
}
