import InfraModel

extension CostModel {
  /// A parameter: an advanced one by the month and by requests; a standard one costs nothing.
  static let parameter = CostModel("AWS::SSM::Parameter", usage: [.requests], properties: .parameter) {
    resource, catalogue in
    switch resource.string("Tier") ?? "Standard" {
    case "Advanced":
      // The price page has it by the month, the price list by the hour: the unit of what is found decides.
      let query = PriceQuery("AWSSystemsManager", "PS-Advanced-Param-Tier1")
        .or(PriceQuery("AWSSystemsManager", "PS-Advanced-Param-Tier1", ["per": "hour"]))
      if catalogue.price(query, in: resource.region)?.unit.hasSuffix("Hrs") == true {
        Charge.hours("Advanced parameter", query)
      } else {
        Charge.monthly("Advanced parameter", .one, query)
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
