import InfraModel
import Planner
import Pricing

extension CostModel {
  /// A rule: nothing for AWS's own events and for schedules; custom events are paid for when they are sent.
  static let rule = CostModel(
    "AWS::Events::Rule", usage: .rule, properties: .rule
  ) { resource in
    let bus = resource.value("EventBusName")
    if resource.usage(.events) != nil || (bus != nil && bus != "default") {
      Charge.used("Custom events", .events, PriceQuery("AWSEvents", "Event-64K-Chunks", ["type": "custom"]))
    } else {
      CostItem.free("Rule", because: "rules on AWS's own events and schedules cost nothing")
    }
    for target in resource.list("Targets").compactMap({ $0["Arn"] }) {
      if target.leads(to: "AWS::Events::ApiDestination", ":api-destination/", of: resource) {
        CostItem.leftOut("API destination", because: "it is charged by how often it is called")
      } else if target.leads(to: "AWS::Events::EventBus", ":event-bus/", of: resource) {
        CostItem.leftOut("Events to another bus", because: "they are paid for again, by how many are sent")
      }
    }
  }
}

extension Value {
  /// Whether a target is of a type, or its name has a part that tells so.
  fileprivate func leads(to type: ResourceType, _ part: String, of rule: PricedResource) -> Bool {
    if let name = string { return name.contains(part) }
    guard case .graph(let index) = rule.references, let reference = references.first else { return false }
    return index.resource(at: reference.address)?.type == type
  }
}
