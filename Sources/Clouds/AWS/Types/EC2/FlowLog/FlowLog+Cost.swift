import InfraModel
import Pricing

extension CostModel {
  /// A flow log: what it delivers, at the rate for vended logs. Storage is priced where it is delivered to.
  static let ec2FlowLog = CostModel(
    "AWS::EC2::FlowLog", usage: UsageForm("The data that the flow log writes in a month.", .of(.ingestedGigabytes)),
    properties: .ec2FlowLog
  ) { resource in
    let destination = resource.string("LogDestinationType") ?? "cloud-watch-logs"
    let vended =
      switch destination {
      case "cloud-watch-logs": ["logClass": "standard"]
      default: ["destination": destination]
      }
    Charge.used(
      "Flow logs delivered", .ingestedGigabytes, PriceQuery("AmazonCloudWatch", "VendedLog-Bytes", vended))
  }
}
