import InfraModel

extension CostModel {
  /// A parameter: an advanced one by the month and by requests; a standard one costs nothing.
  static let parameter = CostModel("AWS::SSM::Parameter", usage: [.requests], reads: [.texts("Tier")]) {
    resource, catalogue in
    switch resource.string("Tier") ?? "Standard" {
    case "Advanced":
      // The price page has it by the month, the price list by the hour.
      let monthly = PriceQuery("AWSSystemsManager", "PS-Advanced-Param-Tier1")
      let hourly = PriceQuery("AWSSystemsManager", "PS-Advanced-Param-Tier1", ["per": "hour"])
      if catalogue.price(monthly, in: resource.region) == nil, catalogue.price(hourly, in: resource.region) != nil {
        Charge.hours("Advanced parameter", hourly)
      } else {
        Charge.monthly("Advanced parameter", .one, monthly)
      }
      if resource.usage(.requests) != nil {
        Charge.used("Requests", .requests, PriceQuery("AWSSystemsManager", "PS-Param-Processed-Tier1"))
      }
    case "Intelligent-Tiering":
      CostItem.free("Parameter", because: "it is a standard one until it needs to be an advanced one")
      CostItem.assumption("the parameter needs nothing that only advanced ones have")
    default: CostItem.free("Standard parameter", because: "standard parameters at standard throughput cost nothing")
    }
  }
}
