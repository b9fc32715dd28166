import InfraModel
import Pricing

extension CostModel {
  /// A dashboard; an account's first three with up to 50 metrics cost nothing.
  static let dashboard = CostModel(
    "AWS::CloudWatch::Dashboard", properties: .dashboard
  ) { _ in
    Charge.monthly("Dashboard", .one, PriceQuery("AmazonCloudWatch", "DashboardsUsageHour"))
      .free(first: 3, shared: "dashboards")
  }
}
