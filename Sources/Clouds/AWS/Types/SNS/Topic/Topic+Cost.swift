import InfraModel
import Pricing

extension CostModel {
  /// A topic: requests of up to 64 KB. Deliveries are priced at its subscriptions.
  static let topic = CostModel(
    "AWS::SNS::Topic", usage: .topic,
    properties: .topic
  ) { resource in
    let isFIFO = resource.flag("FifoTopic") == true
    let requests = Charge.used(
      isFIFO ? "Requests, FIFO" : "Requests", .requests,
      PriceQuery("AmazonSNS", isFIFO ? "Requests-FIFO-Tier1" : "Requests-Tier1"))
    if isFIFO {
      requests
      Charge.used("Payload published, FIFO", .ingestedGigabytes, PriceQuery("AmazonSNS", "FIFO-PublishPayload-Bytes"))
    } else {
      requests.free(first: 1_000_000, shared: "SNS requests")
    }
    if resource.value("ArchivePolicy") != nil {
      Charge.used("Messages archived", .ingestedGigabytes, PriceQuery("AmazonSNS", "FIFO-ArchiveProcessing-Bytes"))
      Charge.used("Archive", .storedGigabytes, PriceQuery("AmazonSNS", "FIFO-TimedStorage-ByteHrs"))
    }
    if resource.value("DataProtectionPolicy") != nil {
      Charge.used("Data protection", .scannedGigabytes, PriceQuery("AmazonSNS", "MDP-Scanning-Bytes"))
    }
    if resource.string("TracingConfig") == "Active" { Traces.charge }
  }
}
