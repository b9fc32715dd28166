import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html
  static let dashboard: [Demand] = [
    .text("DashboardName", .letters("A-Za-z0-9_-", 1...255, "a name that dashboards can have")),
    .text("DashboardBody", .dashboard),
  ]
}

extension TextForm {
  fileprivate static let dashboard = TextForm("the JSON of a dashboard", fix: "write an object with the list widgets") {
    guard let body = try? JSON.parse($0) else { return false }
    return body["widgets"]?.list.map { $0.count <= 500 } ?? false
  }
}
