import InfraModel
import Pricing

extension CostModel {
  /// A parameter: an advanced one by the month and by requests; a standard one costs nothing.
  static let parameter = CostModel(
    "AWS::SSM::Parameter", usage: UsageForm("How often a parameter is asked for in a month.", .of(.requests)),
    properties: .parameter
  ) {
    resource, catalog in
    switch ParameterTier(resource) {
    case nil: CostItem.missing("Value", for: "Parameter")
    case .advanced:
      // The price page has it by the month, the price list by the hour: the unit of what is found decides.
      let query = PriceQuery("AWSSystemsManager", "PS-Advanced-Param-Tier1")
        .or(PriceQuery("AWSSystemsManager", "PS-Advanced-Param-Tier1", ["per": "hour"]))
      if catalog.price(query, in: resource.region)?.unit.hasSuffix("Hrs") == true {
        Charge.hours("Advanced parameter", query)
      } else {
        Charge.monthly("Advanced parameter", .one, query)
      }
      if resource.usage(.requests) != nil {
        Charge.used("Requests", .requests, PriceQuery("AWSSystemsManager", "PS-Param-Processed-Tier1"))
      }
    case .standard:
      CostItem.free("Standard parameter", because: "standard parameters at standard throughput cost nothing")
    }
  }
}

/// The tier that a parameter has.
private enum ParameterTier {
  case standard, advanced

  /// One that is to find its tier is advanced if its value has more than 4 KB, or if it has policies
  /// (docs.aws.amazon.com/systems-manager, "Managing parameter tiers"); `nil` where that is not known.
  init?(_ parameter: PricedResource) {
    switch parameter.string("Tier") ?? "Standard" {
    case "Advanced": self = .advanced
    case "Intelligent-Tiering":
      if parameter.value("Policies") != nil {
        self = .advanced
      } else if let value = parameter.string("Value") {
        self = value.utf8.count > 4096 ? .advanced : .standard
      } else {
        return nil
      }
    default: self = .standard
    }
  }
}
