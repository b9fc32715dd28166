import InfraModel

extension CostModel {
  /// A topic: requests of up to 64 KB. Deliveries are priced at its subscriptions.
  static let topic = CostModel("AWS::SNS::Topic", usage: [.requests], properties: .topic) { resource in
    let isFIFO = resource.flag("FifoTopic") == true
    let requests = Charge.used(
      isFIFO ? "Requests, FIFO" : "Requests", .requests,
      PriceQuery("AmazonSNS", isFIFO ? "Requests-FIFO-Tier1" : "Requests-Tier1"))
    if isFIFO { requests } else { requests.free(first: 1_000_000, shared: "SNS requests") }
  }
}
