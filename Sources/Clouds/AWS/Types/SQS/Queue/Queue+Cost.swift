import InfraModel
import Pricing

extension CostModel {
  /// A queue: requests of up to 64 KB. An account's first million a month cost nothing (aws.amazon.com/sqs/pricing).
  static let queue = CostModel("AWS::SQS::Queue", usage: .queue, properties: .queue) { resource in
    let isFIFO = resource.flag("FifoQueue") == true
    Charge.used(
      isFIFO ? "Requests, FIFO" : "Requests", .requests,
      PriceQuery(
        "AWSQueueService", isFIFO ? "Requests-FIFO" : "Requests", ["queueType": isFIFO ? "fifo" : "standard"])
    ).free(first: 1_000_000, shared: "SQS requests")
  }
}
