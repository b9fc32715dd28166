import InfraModel

extension CostModel {
  /// A parameter: an advanced one by the month and by requests; a standard one costs nothing.
  static let parameter = CostModel("AWS::SSM::Parameter", usage: [.requests], reads: [.texts("Tier")]) { resource in
    switch resource.string("Tier") ?? "Standard" {
    case "Advanced":
      Charge.monthly("Advanced parameter", .one, PriceQuery("AWSSystemsManager", "PS-Advanced-Param-Tier1"))
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
