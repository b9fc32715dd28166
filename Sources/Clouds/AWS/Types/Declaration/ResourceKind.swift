import InfraModel
import Planner
import Pricing

/// Everything that infra knows of a type of AWS beside its facts: how it is carried out, what it costs, and what AWS
/// asks of it.
///
/// A type's parts stand together in the type's folder: `Types/<Service>/<Type>`.
struct ResourceKind: Sendable {
  /// How it is made, changed, read and deleted; `nil` for a type that can be declared and priced, and not be applied
  /// yet.
  let handler: Handler?
  let cost: CostModel
  /// What stays, and is paid for, when a resource of the type is deleted; `nil` where nothing does.
  let remains: CostModel?
  /// What AWS asks of one resource of the type, where its facts say nothing.
  let demands: [Demand]

  init(_ handler: Handler? = nil, cost: CostModel, remains: CostModel? = nil, demands: [Demand] = []) {
    self.handler = handler
    self.cost = cost
    self.remains = remains
    self.demands = demands
  }

  var type: ResourceType { cost.type }
}

/// The types of one service, and what AWS asks where several of its resources meet.
protocol ServiceKinds {
  static var kinds: [ResourceKind] { get }
  static var rules: [Rule] { get }
}

extension ServiceKinds {
  static var rules: [Rule] { [] }
}
