import AWSClient
import InfraModel

extension EC2 {
  /// Records of a network's traffic. Nothing of it changes but its tags.
  ///
  /// Source: EC2 API Reference, CreateFlowLogs.
  static let flowLog = Handler("AWS::EC2::FlowLog", of: .ec2, id: "Id") {
    Create(
      uses: ["CreateFlowLogs"], properties: Set(FlowLogCalls.properties + ["ResourceId"]),
      outputs: ["Id": "FlowLogIds.0"], FlowLogCalls.create)
    Tags.ec2("vpc-flow-log", id: "Id")
    Reads(
      "DescribeFlowLogs", filter: "flow-log-id", of: "Id", under: "Filter", at: "FlowLogs",
      maps: [.field("Id", as: "FlowLogId")])
    Postprocess { properties, _, _ in
      properties["ResourceType"] = properties["ResourceId"]?.string.flatMap(FlowLogCalls.kind).map { .string($0) }
    }
    Deletes(uses: ["DeleteFlowLogs"], FlowLogCalls.delete)
    Finds.operationTag
    Traits(
      comparisons: ["LogDestination": .form(.logGroupARN)],
      defaults: ["LogDestinationType": "cloud-watch-logs", "MaxAggregationInterval": 600],
      exclusive: ["LogDestination", "LogGroupName"], rules: [.renewed("its identifier")])
  }
}

/// Calls that answer with what they could not do beside what they did.
private enum FlowLogCalls {
  static let properties = [
    "DeliverCrossAccountRole", "DeliverLogsPermissionArn", "DestinationOptions", "LogDestination",
    "LogDestinationType", "LogFormat", "LogGroupName", "MaxAggregationInterval", "ResourceType", "TrafficType",
  ]

  /// A role that was made a moment ago cannot be assumed yet.
  private static let roleUnknown = Retry(on: ["InvalidParameter"], saying: "Unable to assume given IAM role")

  @Sendable static func create(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let fields: [Field] =
      properties.fields + [.field("ResourceId", as: "ResourceIds", .listOfOne), .token()]
    let input = cloud.input(fields, scope).merging(scope.tagMembers) { $1 }
    let answer = try await cloud.change("CreateFlowLogs", input, retries: [roleUnknown])
    try EC2.refuseUnsuccessful(answer, "CreateFlowLogs")
    return answer
  }

  @Sendable static func delete(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let answer = try await cloud.change("DeleteFlowLogs", ["FlowLogIds": [.string(scope.id.text)]])
    try EC2.refuseUnsuccessful(answer, "DeleteFlowLogs")
  }

  /// What an identifier is of; the answer does not say it.
  static func kind(_ id: String) -> String? {
    let kinds = [
      ("vpc-", "VPC"), ("subnet-", "Subnet"), ("eni-", "NetworkInterface"),
      ("tgw-attach-", "TransitGatewayAttachment"), ("tgw-", "TransitGateway"), ("nat-", "RegionalNatGateway"),
    ]
    return kinds.first { id.hasPrefix($0.0) }?.1
  }
}
