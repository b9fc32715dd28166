import Applier
import InfraModel
import StateStore
import Synchronization

/// A store in memory that keeps to what ``StateStore`` promises: a state, and a journal that a load replays.
final class MemoryStore: Sendable {
  struct Kept {
    var state: State?
    var journal: [JournalEntry] = []
    /// Everything ever appended, for tests to look at.
    var everything: [JournalEntry] = []
    var runs: [RunRecord] = []
    var fence = 0
  }

  let kept = Mutex(Kept())

  /// The true state: the last one saved and what the journal says on top.
  var state: State? {
    kept.withLock { kept in
      guard var state = kept.state else { return nil }
      for entry in kept.journal {
        switch entry {
        case .finished(_, _, let effect), .recorded(let effect):
          state.apply(effect)
          if !effect.isEmpty { state.serial += 1 }
        case .begun, .willCall, .didCall, .identified: break
        }
      }
      return state
    }
  }

  var openOperations: [OpenOperation] { kept.withLock { Self.open($0.journal) } }
  var everything: [JournalEntry] { kept.withLock { $0.everything } }
  var runs: [RunRecord] { RunRecord.history(kept.withLock { $0.runs }, heldFence: nil) }

  func runStore(_ crashPoint: CrashPoint = CrashPoint()) -> RunStore {
    let fence = kept.withLock { kept in
      kept.fence += 1
      return kept.fence
    }
    return RunStore(
      fence: fence,
      append: { [self] (entries) throws(StoreError) in
        try Self.pass(crashPoint)
        kept.withLock { kept in
          kept.journal += entries
          kept.everything += entries
        }
        try Self.pass(crashPoint)
      },
      openOperations: { [self] () throws(StoreError) in openOperations },
      save: { [self] (state) throws(StoreError) in
        try Self.pass(crashPoint)
        let saved = try save(state)
        try Self.pass(crashPoint)
        return saved
      },
      record: { [self] (run) throws(StoreError) in
        try Self.pass(crashPoint)
        kept.withLock { $0.runs.append(run) }
      })
  }

  private static func pass(_ crashPoint: CrashPoint) throws(StoreError) {
    guard crashPoint.lives() else { throw .leaseLost(environment: "dead") }
  }

  private func save(_ state: State) throws(StoreError) -> State {
    let result: Result<State, StoreError> = kept.withLock { kept in
      let stored = kept.state?.serial ?? 0
      let newest = stored + kept.journal.count(where: \.changesState)
      guard (stored...newest).contains(state.serial), kept.state.map({ $0.lineage == state.lineage }) ?? true else {
        return .failure(
          .conflict(
            environment: state.environment, storedSerial: kept.state?.serial, givenSerial: state.serial,
            isSameLineage: kept.state?.lineage == state.lineage))
      }
      var state = state
      state.serial = newest + 1
      kept.state = state
      let open = Set(Self.open(kept.journal).map(\.operation.id))
      kept.journal.removeAll { entry in
        switch entry {
        case .begun(let operation): !open.contains(operation.id)
        case .willCall(let id, _, _, _), .didCall(let id, _, _), .identified(let id, _): !open.contains(id)
        case .finished, .recorded: true
        }
      }
      return .success(state)
    }
    return try result.get()
  }

  private static func open(_ journal: [JournalEntry]) -> [OpenOperation] {
    var order: [String] = []
    var open: [String: OpenOperation] = [:]
    for entry in journal {
      switch entry {
      case .begun(let operation):
        order.append(operation.id)
        open[operation.id] = OpenOperation(operation: operation)
      case .willCall(let id, let call, let ordinal, let leftovers):
        open[id]?.calls.append(.init(name: call, ordinal: ordinal, leftovers: leftovers))
      case .didCall(let id, let ordinal, let outcome):
        guard let index = open[id]?.calls.firstIndex(where: { $0.ordinal == ordinal }) else { continue }
        open[id]?.calls[index].outcome = outcome
      case .identified(let operation, let id): open[operation]?.id = id
      case .finished(let id, _, _): open[id] = nil
      case .recorded: break
      }
    }
    return order.compactMap { open[$0] }
  }
}

extension JournalEntry {
  fileprivate var changesState: Bool {
    switch self {
    case .finished(_, _, let effect), .recorded(let effect): !effect.isEmpty
    case .begun, .willCall, .didCall, .identified: false
    }
  }
}
