internal import InfraModel
internal import Provider

/// What stands against a plan, or is worth knowing about it.
enum PlanningProblem {
  case otherEnvironment(declared: Graph, stored: String)
  case otherAccount(declared: Graph, expected: String, found: String)
  case selectsNothing(Address, like: String?)
  case renamedTwice(from: Address, first: Address, second: ResourceNode)
  case renamedAcrossTypes(ResourceNode, from: Address, type: ResourceType)
  case renamedButDeclared(ResourceNode, former: ResourceNode)
  case adoptsUnread(ResourceNode, id: String)
  case adoptsNothing(ResourceNode, id: String)
  case adoptionReplaces(ResourceNode, id: String, property: String)
  case nameClash(ResourceNode, property: String, name: String)
  case protected(Change)
  case deletesUnsupported(Change)
  case takesFreedName(ResourceNode, from: Address)
  case isGoing(ResourceNode, id: String, Departure)

  var severity: Diagnostic.Severity {
    if case .takesFreedName = self { return .warning }
    return .error
  }

  /// Whether state and credentials are those of the environment.
  static func ofBinding(graph: Graph, state: State, account: String?) -> [PlanningProblem] {
    var found: [PlanningProblem] = []
    if state.environment != graph.environment {
      found.append(.otherEnvironment(declared: graph, stored: state.environment))
    }
    if let expected = graph.account ?? state.account {
      for other in [state.account, account] {
        guard let other, other != expected else { continue }
        found.append(.otherAccount(declared: graph, expected: expected, found: other))
      }
    }
    return found
  }
}

extension PlanningProblem {
  /// The text of each problem.
  var diagnostic: Diagnostic {
    switch self {
    case .otherEnvironment(let graph, let stored):
      Diagnostic(
        "IN2050", "this state is that of \(stored), not of \(graph.environment)", at: graph.position,
        fix: "point the store of \(graph.environment) at its own state")
    case .otherAccount(let graph, let expected, let found):
      Diagnostic(
        "IN2051", "\(graph.environment) lives in account \(expected), not in \(found)", at: graph.position,
        fix: "use credentials and state of account \(expected)")
    case .selectsNothing(let address, let like):
      Diagnostic(
        "IN2052", "nothing is declared or stored at \(address)",
        fix: like.map { "did you mean \($0)?" } ?? "name a resource or a component of this environment")
    case .renamedTwice(let former, let first, let second):
      Diagnostic(
        "IN2046", "\(first) and \(second.address) both say that they were \(former)", address: second.address,
        at: second.position, fix: "keep .renamed(from: \"\(former)\") on one of them")
    case .renamedAcrossTypes(let node, let former, let type):
      Diagnostic(
        "IN2047", "\(node.address) is \(node.type), and \(former), which it says it was, is \(type)",
        address: node.address, at: node.position, fix: "take .renamed(from: \"\(former)\") away")
    case .renamedButDeclared(let node, let other):
      Diagnostic(
        "IN2048", "\(node.address) says that it was \(other.address), which is still declared", address: node.address,
        at: node.position, notes: [Diagnostic.Note("\(other.address) is declared here", at: other.position)],
        fix: "take .renamed(from: \"\(other.address)\") away, or the declaration of \(other.address)")
    case .adoptsUnread(let node, let id):
      Diagnostic(
        "IN2043", "\(node.address) adopts \(id), which needs the cloud to be read", address: node.address,
        at: node.position, label: "id", fix: "plan without --no-refresh")
    case .adoptsNothing(let node, let id):
      Diagnostic(
        "IN2044", "\(node.address) adopts \(id), which is not there", address: node.address, at: node.position,
        label: "id", fix: "correct the identifier, or take .adopting away to create one")
    case .adoptionReplaces(let node, let id, let property):
      Diagnostic(
        "IN2045", "\(node.address) adopts \(id), which has another \(property) and would be replaced",
        address: node.address, at: node.position, label: node.label(of: property),
        fix: "declare the \(property) that it has")
    case .nameClash(let node, let property, let name):
      Diagnostic(
        "IN2042", "\(node.address) would be created before its predecessor goes, under the same name \(name)",
        address: node.address, at: node.position, label: node.label(of: property),
        fix: "give it another \(property), or take .createBeforeDestroy() away")
    case .protected(let change): Self.protected(change)
    case .deletesUnsupported(let change):
      Diagnostic(
        "IN2053", "\(change.address) would be deleted, and \(change.type) has no handler", address: change.address,
        at: change.position, fix: "delete it by hand and take it out of the state")
    case .isGoing(let node, let id, let departure):
      Diagnostic(
        "IN2054", "\(node.address) (\(id)) is being deleted: its state is \(departure.state)", address: node.address,
        at: node.position,
        fix: departure.wayBack.map { "to keep it: \($0)" } ?? "wait until it is gone, then plan again")
    case .takesFreedName(let node, let former):
      Diagnostic(
        "IN2049", "\(node.address) takes the name of \(former), which is deleted first", severity: .warning,
        address: node.address, at: node.position,
        fix: "if it is the same resource, say .renamed(from: \"\(former)\") to keep it")
    }
  }

  private static func protected(_ change: Change) -> Diagnostic {
    let because = change.properties.filter(\.replaces).map(\.path)
    let verb = change.action == .replace ? "replaced" : "deleted"
    let keeping = because.isEmpty ? "the declaration" : "its \(because.joined(separator: ", "))"
    return Diagnostic(
      "IN2041", "\(change.address) would be \(verb), and is protected", address: change.address, at: change.position,
      notes: because.isEmpty ? [] : [Diagnostic.Note("a change of \(because.joined(separator: ", ")) replaces it")],
      fix: "add .allowDeletion(of: \"\(change.address)\", because: \"…\"), or keep \(keeping)")
  }
}
