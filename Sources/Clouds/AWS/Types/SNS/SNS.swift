import InfraModel
import Planner
import Pricing

/// The types of the service, a folder for each.
enum SNS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(subscription, cost: .subscription, demands: Demand.snsSubscription),
    ResourceKind(topic, cost: .topic, demands: Demand.snsTopic),
    ResourceKind(topicPolicy, cost: .topicPolicy, demands: Demand.topicPolicy),
  ]

  /// An attribute of a topic or a subscription: all of them are texts, and each is set by a call of its own.
  /// - Parameters:
  ///   - cleared: The text that takes the attribute back.
  static func attribute(
    _ property: String, by operation: String, of identifier: Field, _ encoding: ValueEncoding = .text,
    cleared: String = ""
  ) -> Sets {
    Sets(
      property, by: operation,
      [
        identifier, .constant(.string(property), as: "AttributeName"), .field(property, as: "AttributeValue", encoding),
      ],
      removed: .by(
        operation,
        [
          identifier, .constant(.string(property), as: "AttributeName"),
          .constant(.string(cleared), as: "AttributeValue"),
        ]))
  }
}
