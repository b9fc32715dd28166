import Planner
import Pricing

/// The types of the service, a folder for each.
enum IAM: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(instanceProfile, cost: .iamInstanceProfile, demands: Demand.iamInstanceProfile),
    ResourceKind(managedPolicy, cost: .iamManagedPolicy, demands: Demand.iamManagedPolicy),
    ResourceKind(oidcProvider, cost: .oidcProvider, demands: Demand.oidcProvider),
    ResourceKind(policy, cost: .iamPolicy, demands: Demand.iamPolicy),
    ResourceKind(role, cost: .iamRole, demands: Demand.iamRole),
    ResourceKind(rolePolicy, cost: .iamRolePolicy, demands: Demand.iamRolePolicy),
  ]
}
