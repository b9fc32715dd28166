extension PropertyTable {
  static let distribution: PropertyTable = [
    .free(
      "TODO", "DistributionConfig", "Tags")
  ]
}
