import Pricing

extension PropertyTable {
  static let dashboard: PropertyTable = [
    .free("a dashboard costs the same whatever it shows", "DashboardBody", "DashboardName", "Tags")
  ]
}
