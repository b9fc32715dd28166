import Planner
import Pricing

/// The types of the service, a folder for each.
enum SecretsManager: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(rotationSchedule, cost: .secretsManagerRotationSchedule, demands: Demand.rotationSchedule),
    ResourceKind(secret, cost: .secret, demands: Demand.secretsManagerSecret),
    ResourceKind(
      secretTargetAttachment, cost: .secretsManagerSecretTargetAttachment, demands: Demand.secretTargetAttachment),
  ]
  static let rules = Rule.secrets
}
