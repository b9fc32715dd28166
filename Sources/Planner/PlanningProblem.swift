internal import InfraModel
internal import Provider

/// What stands against a plan, or is worth knowing about it.
enum PlanningProblem {
  case otherEnvironment(declared: Graph, stored: EnvironmentName)
  case otherAccount(declared: Graph, expected: String, found: String)
  case stateOfOtherAccount(declared: Graph, expected: String, found: String)
  case selectsNothing(Address, like: String?)
  case notRotatable(ResourceNode, Draft.RotationObstacle)
  case notRestorable(ResourceNode)
  case renamedFromNothing(ResourceNode, at: Address, from: Address, like: String?)
  case renamedTwice(from: Address, first: Address, second: ResourceNode)
  case renamedAcrossTypes(ResourceNode, from: Address, type: ResourceType)
  case renamedButDeclared(ResourceNode, former: ResourceNode)
  case adoptsUnread(ResourceNode, id: ResourceID)
  case adoptsNothing(ResourceNode, id: ResourceID)
  case adoptionReplaces(ResourceNode, id: ResourceID, property: String)
  case nameClash(ResourceNode, property: String, name: String)
  case protected(Change)
  case deletesUnsupported(Change)
  case recognized(ResourceNode, from: Address, by: [String], others: Int)
  case ambiguousMove(ResourceNode, from: [Address])
  case isBeingDeleted(ResourceNode, id: ResourceID, PendingDeletion)
  case adoptsOwn(ResourceNode, id: ResourceID, at: Address)
  case adoptsOthers(ResourceNode, id: ResourceID, OtherStates.Holder, into: EnvironmentName)
  case exposed(ResourceNode, Exposure, [Value])
  case adoptedTwice(ResourceNode, id: ResourceID, by: ResourceNode)
  case failedUncured(ResourceNode, id: ResourceID, Failure, blocks: Bool)
  case failedWithData(ResourceNode, id: ResourceID, Failure, blocks: Bool)
  case heldReplacement(ResourceNode, by: Address, becauseOf: [String], name: String?)
  case heldDeletion(Change, by: Address)
  case occupied(Change, ResourceNode?, by: Address, place: Address)
  case guarded(Change, flag: String)
  case refused(Change, ResourceNode?, property: String?, message: String, fix: String)
  case also(Change, ResourceNode?, message: String, fix: String)
  case lingers(Change, message: String)
  case knownBySchemaAlone([Change], ResourceNode?)
  case identityTaken(ResourceNode, by: Address, properties: [String])
  case circle([Address], position: SourcePosition?)

  var severity: Diagnostic.Severity {
    switch self {
    case .recognized: .note
    case .also, .lingers, .renamedFromNothing, .exposed, .knownBySchemaAlone: .warning
    case .failedUncured(_, _, _, let blocks), .failedWithData(_, _, _, let blocks): blocks ? .error : .warning
    default: .error
    }
  }

  /// Whether state and credentials are those of the environment.
  static func ofBinding(graph: Graph, state: State, account: String?) -> [PlanningProblem] {
    var found: [PlanningProblem] = []
    if state.environment != graph.environment {
      found.append(.otherEnvironment(declared: graph, stored: state.environment))
    }
    if let expected = graph.account ?? state.account {
      if let other = state.account, other != expected {
        found.append(.stateOfOtherAccount(declared: graph, expected: expected, found: other))
      }
      if let account, account != expected {
        found.append(.otherAccount(declared: graph, expected: expected, found: account))
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
        .stateOfOtherEnvironment, "this state belongs to \(stored), not to \(graph.environment)", at: graph.position,
        fix: "use the state of \(graph.environment) (--state)")
    case .otherAccount(let graph, let expected, let found):
      Diagnostic(
        .otherAccount,
        "\(graph.environment) belongs to account \(expected), but these credentials are for account \(found)",
        at: graph.position, fix: "use credentials of account \(expected)")
    case .stateOfOtherAccount(let graph, let expected, let found):
      Diagnostic(
        .otherAccount, "\(graph.environment) belongs to account \(expected), but its state is of account \(found)",
        at: graph.position, fix: "declare account \(found), or use the state of account \(expected) (--state)")
    case .selectsNothing(let address, let like):
      Diagnostic(
        .selectsNothing, "nothing is declared or stored at \(address)",
        fix: like.map { "did you mean \($0)?" } ?? Self.several(address.path)
          ?? "name a resource or a component of this environment")
    case .notRotatable(let node, let obstacle):
      Diagnostic(
        .notRotatable, "\(node.address) cannot be rotated: \(obstacle.message)", address: node.address,
        at: node.position, fix: obstacle.fix)
    case .notRestorable(let node):
      Diagnostic(
        .notRestorable, "\(node.address) cannot be restored: no backup can be made of an \(node.type)",
        address: node.address, at: node.position, fix: "name a resource that holds data, such as a database")
    case .renamedFromNothing(let node, let address, let former, let like):
      Diagnostic(
        .renamedFromNothing, "\(address) is declared as renamed from \(former), which is not in the state",
        severity: .warning,
        address: node.address, at: node.position,
        fix: like.map { "did you mean .renamed(from: \"\($0)\")?" } ?? "remove .renamed(from: \"\(former)\")")
    case .renamedTwice(let former, let first, let second):
      Diagnostic(
        .renamedTwice, "\(first) and \(second.address) are both declared as renamed from \(former)",
        address: second.address,
        at: second.position, fix: "keep .renamed(from: \"\(former)\") on one of them")
    case .renamedAcrossTypes(let node, let former, let type):
      Diagnostic(
        .renamedAcrossTypes,
        "\(node.address) has type \(node.type), but it is declared as renamed from \(former), which has type \(type)",
        address: node.address, at: node.position, fix: "remove .renamed(from: \"\(former)\")")
    case .renamedButDeclared(let node, let other):
      Diagnostic(
        .renamedButDeclared, "\(node.address) is declared as renamed from \(other.address), which is still declared",
        address: node.address,
        at: node.position, notes: [Diagnostic.Note("\(other.address) is declared here", at: other.position)],
        fix: "remove .renamed(from: \"\(other.address)\"), or the declaration of \(other.address)")
    case .adoptsUnread(let node, let id):
      Diagnostic(
        .adoptsUnread, "\(node.address) adopts \(id), which requires reading the cloud", address: node.address,
        at: node.position, label: "id", fix: "plan without --no-refresh")
    case .adoptsNothing(let node, let id):
      Diagnostic(
        .adoptsNothing, "\(node.address) adopts \(id), which does not exist", address: node.address, at: node.position,
        label: "id", fix: "correct the identifier, or remove .adopting to create one")
    case .adoptionReplaces(let node, let id, let property):
      Diagnostic(
        .adoptionReplaces, "\(node.address) adopts \(id), which has another \(property) and would be replaced",
        address: node.address, at: node.position, label: node.label(of: property),
        fix: "declare the \(property) that it has")
    case .nameClash(let node, let property, let name):
      Diagnostic(
        .nameClash, "\(node.address) would be created before its predecessor is deleted, under the same name \(name)",
        address: node.address, at: node.position, label: node.label(of: property),
        fix: "give it another \(property), or remove .createBeforeDestroy()")
    case .protected(let change): Self.protected(change)
    case .deletesUnsupported(let change):
      Diagnostic(
        .deletionUnsupported, "\(change.address) would be deleted, but \(change.type) has no handler",
        address: change.address,
        at: change.position, fix: "delete it by hand and remove it from the state")
    case .isBeingDeleted(let node, let id, let pendingDeletion):
      Diagnostic(
        .isBeingDeleted, "\(node.address) (\(id)) is being deleted: its state is \(pendingDeletion.state)",
        address: node.address,
        at: node.position,
        fix: pendingDeletion.restoreCommand.map { "to keep it: \($0)" } ?? "wait until it is gone, then plan again")
    case .recognized(let node, let former, let names, let others):
      Diagnostic(
        .recognized,
        "\(node.address) is \(former) under another address"
          + (names.isEmpty ? "" : ": the same \(names.joined(separator: ", "))")
          + (others == 0 ? "" : " (and \(others) more in it)"), severity: .note, address: node.address,
        at: node.position, fix: "to say so in the declaration, add .renamed(from: \"\(former)\")")
    case .ambiguousMove(let node, let former):
      Diagnostic(
        .ambiguousMove,
        "\(node.address) is new, and could be \(former.map(\.path).joined(separator: " or ")), "
          + "\(former.count == 1 ? "which is" : "which are") no longer declared", address: node.address,
        at: node.position,
        fix: "add .renamed(from: \"\(former.first?.path ?? "")\") where it is meant; "
          + "if it is not meant anywhere, remove it in an apply of its own first")
    case .adoptsOwn(let node, let id, let address):
      Diagnostic(
        .adoptsOwn, "\(node.address) adopts \(id), which is already managed as \(address)", address: node.address,
        at: node.position, label: "id",
        fix: "remove .adopting(id:), or the declaration of \(address) to move it here")
    case .adoptsOthers(let node, let id, let holder, let environment):
      Diagnostic(
        .adoptsOthers, "\(node.address) adopts \(id), which \(holder.environment) manages as \(holder.address)",
        address: node.address, at: node.position, label: "id",
        fix: "infra state move-resource \(holder.environment):\(holder.address) \(environment):\(node.address), "
          + "and remove .adopting(id:)")
    case .exposed(let node, let exposure, let elements): exposure.diagnostic(of: node, elements)
    case .knownBySchemaAlone(let changes, let node): Self.knownBySchemaAlone(changes, node)
    case .adoptedTwice(let node, let id, let other):
      Diagnostic(
        .adoptedTwice, "\(node.address) and \(other.address) both adopt \(id)", address: node.address,
        at: node.position,
        label: "id", notes: [Diagnostic.Note("\(other.address) is declared here", at: other.position)],
        fix: "keep .adopting(id:) on one of them")
    case .failedUncured(let node, let id, let failure, _):
      Diagnostic(
        .hasFailed, "\(node.address) (\(id)) is \(failure.words)", severity: severity, address: node.address,
        at: node.position,
        fix: failure.remedy ?? "change what it fails for, or replace it with --replace \(node.address)")
    case .failedWithData(let node, let id, let failure, _):
      Diagnostic(
        .hasFailed,
        "\(node.address) (\(id)) is \(failure.words), and only a replacement cures that, which loses its data",
        severity: severity, address: node.address, at: node.position,
        fix: "restore it by hand, or replace it with --replace \(node.address)")
    case .heldReplacement(let node, let holder, let properties, let name):
      Diagnostic(
        .inUse,
        "\(node.address) must be replaced"
          + (properties.isEmpty ? "" : ", because \(properties.joined(separator: ", ")) cannot be changed in place,")
          + " but \(holder) uses it, and "
          + (name.map { "a successor of the same \($0) cannot exist beside it" }
            ?? "it must be deleted before its successor can be created"),
        address: node.address, at: node.position,
        label: properties.first.map { node.label(of: $0) },
        fix: name.map {
          "give it another \($0), or leave \($0) out so that the successor can come first; or keep its "
            + (properties.first ?? "declaration")
        } ?? "keep its \(properties.first ?? "declaration"), or replace \(holder) with it")
    case .heldDeletion(let change, let holder):
      Diagnostic(
        .inUse, "\(change.address) would be deleted, but \(holder) uses it and is kept", address: change.address,
        at: change.position, fix: "keep \(change.address), or let \(holder) go first")
    case .occupied(let change, let node, let holder, let place):
      Diagnostic(
        .inUse,
        change.address == place
          ? "\(place) would be \(change.action == .replace ? "replaced" : "deleted"), but \(holder) is in it and stays there"
          : "\(change.address) would leave out \(place), but \(holder) is in it and stays there",
        address: change.address, at: node?.position ?? change.position,
        label: change.properties.first.flatMap { node?.label(of: $0.path.text) },
        fix: "keep \(place) as it is, and declare another beside it"
          + (change.address == place ? "" : "; a list may grow, and lose elements that are not in use"))
    case .guarded(let change, let flag):
      Diagnostic(
        .deletionProtection,
        "\(change.address) would be \(change.action == .replace ? "replaced" : "deleted"), but its \(flag) is on",
        address: change.address, at: change.position,
        fix: change.action == .replace
          ? "declare \(flag) false in the same change, or keep what replaces it"
          : "declare \(flag) false and apply that first")
    case .refused(let change, let node, let property, let message, let fix):
      Diagnostic(
        .changeRefused, "\(change.address) \(message)", address: change.address, at: node?.position ?? change.position,
        label: property.flatMap { node?.label(of: $0) }, fix: fix)
    case .also(let change, let node, let message, let fix):
      Diagnostic(
        .sideEffect, "\(change.address) \(message)", severity: .warning, address: change.address,
        at: node?.position ?? change.position, fix: fix)
    case .lingers(let change, let message):
      Diagnostic(
        .lingers, "\(change.address) \(message)", severity: .warning, address: change.address, at: change.position)
    case .identityTaken(let node, let other, let properties):
      Diagnostic(
        .identityTaken,
        "\(node.address) has the \(properties.joined(separator: " and ")) of \(other), which can only be deleted afterwards",
        address: node.address, at: node.position, label: properties.last.map { node.label(of: $0) },
        fix: "remove \(other) in an apply of its own first, or give \(node.address) another "
          + (properties.last ?? "name"))
    case .circle(let addresses, let position):
      Diagnostic(
        .changeCycle,
        "these changes wait for each other: "
          + (addresses + addresses.prefix(1)).map(\.path).joined(separator: " → "), address: addresses.first,
        at: position, fix: "make one of these changes in an apply of its own")
    }
  }

  private static func protected(_ change: Change) -> Diagnostic {
    var because = change.properties.filter(\.replaces).map(\.path.text)
    for case .replacedReference(_, let property) in change.reasons where !because.contains(property) {
      because.append(property)
    }
    let verb = change.action == .replace ? "replaced" : "deleted"
    let keeping = because.isEmpty ? "the declaration" : "its \(because.joined(separator: ", "))"
    return Diagnostic(
      .protected, "\(change.address) would be \(verb), but it is protected", address: change.address,
      at: change.position,
      notes: because.isEmpty ? [] : [Diagnostic.Note("a change of \(because.joined(separator: ", ")) replaces it")],
      fix: "add .allowDeletion(of: \"\(change.address)\", because: \"…\"), or keep \(keeping)")
  }
}

extension Failure {
  /// The state and the cloud's words about it, for people.
  var words: String { message.map { "in state \(state): \($0)" } ?? "in state \(state)" }
}

extension PlanningProblem {
  /// What to write instead of addresses with commas between.
  fileprivate static func several(_ text: String) -> String? {
    let parts = text.split(separator: ",")
    return parts.count < 2
      ? nil : "name each by an option of its own: " + parts.map { "--only \($0)" }.joined(separator: " ")
  }
}
