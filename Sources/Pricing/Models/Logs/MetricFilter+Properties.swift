extension PropertyTable {
  static let metricFilter: PropertyTable = [
    .free(
      "TODO", "ApplyOnTransformedLogs", "EmitSystemFieldDimensions", "FieldSelectionCriteria", "FilterName",
      "FilterPattern", "LogGroupName", "MetricTransformations")
  ]
}
