internal import InfraModel

extension Bridge {
  /// Source: CloudWatch Logs API Reference; CloudFormation reference, AWS::Logs::MetricFilter.
  static let metricFilter = Bridge(
    type: "AWS::Logs::MetricFilter", service: "logs", name: "FilterName",
    forms: ["MetricTransformations": .metricTransformations], create: Step("PutMetricFilter", filtered),
    changes: [
      .set(
        [
          "ApplyOnTransformedLogs", "EmitSystemFieldDimensions", "FieldSelectionCriteria", "FilterPattern",
          "MetricTransformations",
        ], [Step("PutMetricFilter", filtered)])
    ],
    reads: [
      .item(
        Step(
          "DescribeMetricFilters", ["logGroupName": "LogGroupName", "filterNamePrefix": "FilterName"],
          at: "metricFilters", where: ["filterName": "FilterName"],
          gives: [
            "ApplyOnTransformedLogs": "applyOnTransformedLogs", "FilterPattern": "filterPattern",
            "EmitSystemFieldDimensions": "emitSystemFieldDimensions",
            "FieldSelectionCriteria": "fieldSelectionCriteria", "MetricTransformations": "metricTransformations",
          ], absent: ["ResourceNotFoundException"]))
    ],
    delete: Step("DeleteMetricFilter", ["logGroupName": "LogGroupName", "filterName": "FilterName"]),
    list: Step(
      "DescribeMetricFilters", at: "metricFilters", gives: ["LogGroupName": "logGroupName", "FilterName": "filterName"])
  )

  /// Source: as above, AWS::Logs::SubscriptionFilter.
  static let subscriptionFilter = Bridge(
    type: "AWS::Logs::SubscriptionFilter", service: "logs", name: "FilterName",
    create: Step("PutSubscriptionFilter", subscribed),
    changes: [.set(delivered, [Step("PutSubscriptionFilter", subscribed)])],
    reads: [
      .item(
        Step(
          "DescribeSubscriptionFilters", ["logGroupName": "LogGroupName", "filterNamePrefix": "FilterName"],
          at: "subscriptionFilters", where: ["filterName": "FilterName"],
          gives: Dictionary(uniqueKeysWithValues: delivered.map { ($0, Taken(lowered($0))) }),
          absent: ["ResourceNotFoundException"]))
    ],
    delete: Step("DeleteSubscriptionFilter", ["logGroupName": "LogGroupName", "filterName": "FilterName"]),
    list: Step(
      "DescribeSubscriptionFilters", ["logGroupName": "LogGroupName"], at: "subscriptionFilters",
      gives: ["LogGroupName": "logGroupName", "FilterName": "filterName"]))

  private static let delivered = [
    "ApplyOnTransformedLogs", "DestinationArn", "Distribution", "EmitSystemFields", "FieldSelectionCriteria",
    "FilterPattern", "RoleArn",
  ]

  private static let subscribed = Dictionary(
    uniqueKeysWithValues: (delivered + ["LogGroupName", "FilterName"]).map { (lowered($0), Source.property($0)) })

  private static func lowered(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

  private static let filtered: [String: Source] = [
    "logGroupName": "LogGroupName", "filterName": "FilterName", "filterPattern": "FilterPattern",
    "metricTransformations": "MetricTransformations", "applyOnTransformedLogs": "ApplyOnTransformedLogs",
    "emitSystemFieldDimensions": "EmitSystemFieldDimensions", "fieldSelectionCriteria": "FieldSelectionCriteria",
  ]
}

extension Bridge.Form {
  /// Dimensions are a list in the registry and a map in the service.
  fileprivate static let metricTransformations = Bridge.Form(
    encode: { list in
      .list(
        (lowered.encode(list).list ?? []).map { transformation in
          guard let dimensions = transformation["dimensions"]?.list else { return transformation }
          let pairs = dimensions.compactMap { pair in pair["key"]?.string.map { ($0, pair["value"] ?? "") } }
          return transformation.setting("dimensions", to: .object(Dictionary(pairs) { first, _ in first }))
        })
    },
    decode: { list in
      .list(
        (list.list ?? []).map { transformation in
          let dimensions = transformation["dimensions"]?.object ?? [:]
          let told = lowered.decode(transformation.without("dimensions")) ?? transformation
          guard !dimensions.isEmpty else { return told }
          let pairs = dimensions.sorted { $0.key < $1.key }.map { pair -> Value in
            ["Key": .string(pair.key), "Value": pair.value]
          }
          return told.setting("Dimensions", to: .list(pairs))
        })
    })
}
