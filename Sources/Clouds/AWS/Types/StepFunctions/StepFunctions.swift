import Pricing

/// The types of the service, a folder for each.
enum StepFunctions: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .stateMachine)
  ]
}
