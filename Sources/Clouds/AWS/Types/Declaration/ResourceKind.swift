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
  var handler: Handler? { madeHandler() }
  let cost: CostModel
  /// What stays, and is paid for, when a resource of the type is deleted; `nil` where nothing does.
  let remains: CostModel?
  /// What AWS asks of one resource of the type, where its facts say nothing.
  var demands: [Demand] { madeDemands() }

  // A bill needs the cost models alone, and to put all handlers together takes longer than to price an environment.
  private let madeHandler: @Sendable () -> Handler?
  private let madeDemands: @Sendable () -> [Demand]

  init(
    _ handler: @autoclosure @escaping @Sendable () -> Handler? = nil, cost: CostModel, remains: CostModel? = nil,
    demands: @autoclosure @escaping @Sendable () -> [Demand] = []
  ) {
    madeHandler = handler
    madeDemands = demands
    self.cost = cost
    self.remains = remains
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
