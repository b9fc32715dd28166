import InfraModel
import Pricing

extension CostModel {
  /// A composite alarm: one price whatever it watches.
  static let compositeAlarm = CostModel(
    "AWS::CloudWatch::CompositeAlarm", properties: .compositeAlarm
  ) { _ in
    Charge.monthly("Composite alarm", .one, PriceQuery("AmazonCloudWatch", "CW:CompositeAlarmMonitorUsage"))
  }
}
