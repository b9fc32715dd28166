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
