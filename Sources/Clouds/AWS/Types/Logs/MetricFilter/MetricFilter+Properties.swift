import Pricing

extension PropertyTable {
  static let metricFilter: PropertyTable = [
    .wholes("EmitSystemFieldDimensions", "MetricTransformations"),
    .free(
      "filtering costs nothing; the metrics do", "ApplyOnTransformedLogs", "FieldSelectionCriteria", "FilterName",
      "FilterPattern", "LogGroupName"),
  ]
}
