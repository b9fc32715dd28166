internal import Applier
internal import InfraModel
internal import Planner
internal import Provider

extension Workspace {
  /// The archives that an apply of a plan sends and that this machine does not have as they were planned: told before
  /// anything is sent.
  func unsendable(in plan: Plan) async -> [Diagnostic] {
    let nodes = plan.graph.resources.byAddress
    var found: [Diagnostic] = []
    for change in plan.changes {
      for archive in change.sentArchives(of: nodes[change.address]) {
        do throws(OperationError) { _ = try await applyInputs.packed(archive) } catch {
          found.append(error.diagnostic(at: change.address, change.position))
        }
      }
    }
    return found
  }
}

extension Change {
  /// The archives in the properties that carrying it out sends.
  fileprivate func sentArchives(of node: ResourceNode?) -> [ArchiveReference] {
    guard let node else { return [] }
    switch action {
    case .create, .replace: return node.properties.values.flatMap(\.archives)
    case .update, .adopt:
      return Set(properties.map(\.path.property)).sorted().compactMap { node.properties[$0] }.flatMap(\.archives)
    case .none, .delete, .move, .forget: return []
    }
  }
}
