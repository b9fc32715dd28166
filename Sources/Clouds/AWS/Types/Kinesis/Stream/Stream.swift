import InfraModel
import Pricing

extension CostModel {
  /// A provisioned stream: the hours of its shards and what is put into them, by 25 KB.
  static let stream = CostModel("AWS::Kinesis::Stream", usage: [.requests], properties: .stream) {
    resource in
    if resource.string("StreamModeDetails.StreamMode") == "ON_DEMAND" {
      CostItem.leftOut("On-demand stream", because: "it is charged by the hour and by gigabytes")
    } else {
      Charge.hours(
        "Shards", PriceQuery("AmazonKinesis", "Storage-ShardHour", ["mode": "provisioned"]),
        count: resource.quantity("ShardCount") ?? .one)
      Charge.used("Payload units", .requests, PriceQuery("AmazonKinesis", "PutRequestPayloadUnits"))
    }
  }
}
