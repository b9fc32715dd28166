import InfraModel

extension CostModel {
  /// A rule: nothing for AWS's own events and for schedules; custom events are paid for when they are sent.
  static let rule = CostModel(
    "AWS::Events::Rule", usage: [.events], properties: .rule
  ) { resource in
    if resource.usage(.events) != nil {
      Charge.used("Custom events", .events, PriceQuery("AWSEvents", "Event-64K-Chunks"))
    } else {
      CostItem.free("Rule", because: "rules on AWS's own events and schedules cost nothing")
    }
  }
}
