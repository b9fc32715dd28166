import AWSClient
import InfraModel

extension Logs {
  /// A filter that counts events of a log group in metrics.
  ///
  /// Source: Amazon CloudWatch Logs API Reference, PutMetricFilter.
  static let metricFilter = Handler(
    "AWS::Logs::MetricFilter", of: .logs, id: "LogGroupName|FilterName", naming: .lowerCamel
  ) {
    Create(
      "PutMetricFilter", everything, name: Create.Name("FilterName", longest: 512), retries: [aborted], overwrites: true
    )
    // The call replaces the whole filter, so that what is no longer given is taken back.
    Sets(properties: settings, by: "PutMetricFilter", everything, retries: [aborted])
    Reads(
      "DescribeMetricFilters", ["LogGroupName", .field("FilterName", as: "filterNamePrefix")], at: "metricFilters",
      maps: [transformations])
    Deletes("DeleteMetricFilter", ["LogGroupName", "FilterName"], retries: [aborted])
    Finds.identity(same: ["FilterPattern", "MetricTransformations"])
    Traits(
      comparisons: ["EmitSystemFieldDimensions": .unordered], defaults: ["ApplyOnTransformedLogs": false],
      exclusive: [],
      identities: [["LogGroupName", "FilterName"]])
  }

  static let aborted = Retry(on: ["OperationAbortedException"], for: 60)

  private static let settings = [
    "ApplyOnTransformedLogs", "EmitSystemFieldDimensions", "FieldSelectionCriteria", "FilterPattern",
    "MetricTransformations",
  ]

  private static let everything: [Field] = [
    "LogGroupName", "FilterName", "ApplyOnTransformedLogs", "EmitSystemFieldDimensions", "FieldSelectionCriteria",
    "FilterPattern", transformations,
  ]

  private static let transformations = Field.field(
    "MetricTransformations", as: "metricTransformations",
    .each(
      .lowered(
        "MetricName", "MetricNamespace", "MetricValue", "DefaultValue", "Unit",
        and: [.field("Dimensions", as: "dimensions", dimensions)])))

  /// The registry has a list of what the API has as a map.
  private static let dimensions = ValueEncoding.code(
    encode: { list in
      var map: [String: Value] = [:]
      for element in list.list ?? [] { if let key = element["Key"]?.string { map[key] = element["Value"] } }
      return .object(map)
    },
    decode: { map in
      let pairs = (map.object ?? [:]).sorted { $0.key < $1.key }
      return pairs.isEmpty ? Value?.none : .list(pairs.map { ["Key": .string($0.key), "Value": $0.value] })
    })
}
