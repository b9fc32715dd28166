extension PropertyTable {
  static let dashboard: PropertyTable = [
    .free(
      "TODO", "DashboardBody", "DashboardName", "Tags")
  ]
}
