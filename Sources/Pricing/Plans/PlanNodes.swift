internal import InfraModel

/// The resources of an environment before and after a plan, in the form that is priced.
struct PlanNodes: Sendable {
  private(set) var before: [ResourceNode] = []
  private(set) var after: [ResourceNode] = []

  /// - Parameter seen: what was read of a resource, by its address in the state.
  init(_ plan: Plan, state: State, seen: [Address: [String: Value]] = [:]) {
    let declared = plan.graph.resources.byAddress
    let moved = plan.changes.compactMap { change in change.previousAddress.map { ($0, change.address) } }
    let stored = StoredNodes(
      state, moved: Dictionary(moved, uniquingKeysWith: { first, _ in first }), declared: plan.graph, seen: seen)
    var rest = Set(state.resources.keys)
    for change in plan.changes {
      if change.reasons.contains(.deposed) {
        if let node = stored.deposed(of: change) { before.append(node) }
        continue
      }
      let former = change.previousAddress ?? change.address
      rest.remove(former)
      let node = declared[change.address]
      if change.action == .none, let node, plan.choice.only.isEmpty {
        let kept = stored.keepingIgnored(node, at: former)
        before.append(kept)
        after.append(kept)
        continue
      }
      let was = stored.node(at: former, declaredAs: node, changed: change.properties)
      if let was, change.action != .create { before.append(was) }
      switch change.action {
      case .delete, .forget: break
      case .none: if let was { after.append(was) }
      // What is made is made as it is declared; what stays keeps what is to be ignored.
      case .create, .replace: if let node { after.append(node) }
      case .update, .move, .adopt: if let node { after.append(stored.keepingIgnored(node, at: former)) }
      }
    }
    for address in rest.sorted() {
      guard let node = stored.node(at: address) else { continue }
      before.append(node)
      after.append(node)
    }
  }

  /// The address that a change's resource is priced under: a predecessor that is left over has one of its own.
  static func key(of change: Change) -> Address {
    change.reasons.contains(.deposed)
      ? Address("\(change.address)#\(change.id?.text ?? "deposed")") : change.address
  }

  /// Whether nothing of a change's resource is left in the environment.
  func isLeft(_ change: Change) -> Bool { change.action == .delete || change.action == .forget }
}
