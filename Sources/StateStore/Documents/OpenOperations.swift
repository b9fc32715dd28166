package import InfraModel

/// What follows from the entries of a journal: which operations are open, and how the state has moved on.
package struct OpenOperations: Hashable, Sendable {
  private var open: [String: OpenOperation] = [:]
  /// Identifiers of operations by their beginnings; finished ones are skipped.
  private var order: [String] = []
  /// How many entries changed the state: each counts as a save.
  private(set) var effectCount = 0

  package init(_ entries: [JournalEntry] = []) { for entry in entries { record(entry) } }

  /// Takes an entry in. An entry of an operation that is not open (its beginning was lost) leaves only its effect.
  package mutating func record(_ entry: JournalEntry) {
    switch entry {
    case .begun(let operation):
      if open[operation.id] == nil { order.append(operation.id) }
      open[operation.id] = OpenOperation(operation: operation)
    case .willCall(let operation, let call, let ordinal, let leftovers):
      open[operation]?.calls.append(OpenOperation.Call(name: call, ordinal: ordinal, leftovers: leftovers))
    case .didCall(let operation, let ordinal, let outcome):
      if let index = open[operation]?.calls.lastIndex(where: { $0.ordinal == ordinal }) {
        open[operation]?.calls[index].outcome = outcome
      }
    case .identified(let operation, let id): open[operation]?.id = id
    case .finished(let operation, _, let effect):
      open[operation] = nil
      if !effect.isEmpty { effectCount += 1 }
    case .recorded(let effect):
      if !effect.isEmpty { effectCount += 1 }
    }
    if order.count > 64 + 2 * open.count { order.removeAll { open[$0] == nil } }
  }

  /// The operations without an end, in the order of their beginnings.
  package var all: [OpenOperation] { order.compactMap { open[$0] } }

  /// Whether nothing would be lost with the journal.
  var isSettled: Bool { open.isEmpty && effectCount == 0 }

  /// The entries that say what is known of the open operations, for the journal that follows the next save.
  package var carried: [JournalEntry] { all.flatMap(Self.entries) }

  /// The entries that say what is known of an open operation.
  static func entries(of operation: OpenOperation) -> [JournalEntry] {
    let id = operation.operation.id
    var entries: [JournalEntry] = [.begun(operation.operation)]
    for call in operation.calls {
      entries.append(
        .willCall(operation: id, call: call.name, ordinal: call.ordinal, leftovers: call.leftovers))
      if let outcome = call.outcome {
        entries.append(.didCall(operation: id, ordinal: call.ordinal, outcome: outcome))
      }
    }
    if let resource = operation.id { entries.append(.identified(operation: id, id: resource)) }
    return entries
  }
}

extension State {
  /// The state after a journal's entries; each that changes something counts as a save.
  package mutating func replay(_ entries: [JournalEntry]) {
    for entry in entries {
      switch entry {
      case .finished(_, _, let effect), .recorded(let effect):
        guard !effect.isEmpty else { continue }
        apply(effect)
        serial += 1
      case .begun, .willCall, .didCall, .identified: continue
      }
    }
  }
}
