import InfraModel
import Provider
import Synchronization

/// The context of an operation in a test: it keeps what was reported, and never waits itself.
final class Journal: Sendable {
  struct Entry: Hashable, Sendable {
    var call: CallRecord
    var outcome: CallOutcome?
  }

  private let state = Mutex<(entries: [Entry], ids: [ResourceID], slept: Double)>(([], [], 0))
  let operation: String

  init(operation: String) { self.operation = operation }

  var entries: [Entry] { state.withLock { $0.entries } }
  /// The calls by name, in their order.
  var calls: [String] { entries.map(\.call.name) }
  var ids: [ResourceID] { state.withLock { $0.ids } }
  var slept: Double { state.withLock { $0.slept } }

  /// - Parameter sleep: Lets the cloud's time pass, where it has one of its own.
  func context(
    timeout: Double = 600, sleep: @escaping @Sendable (Double) -> Void = { _ in }
  ) -> OperationContext {
    OperationContext(
      operation: operation, owner: "line", timeout: timeout,
      willCall: { record in self.state.withLock { $0.entries.append(Entry(call: record)) } },
      didCall: { record, outcome in
        self.state.withLock { state in
          guard let index = state.entries.lastIndex(where: { $0.call == record }) else { return }
          state.entries[index].outcome = outcome
        }
      },
      identified: { id in self.state.withLock { $0.ids.append(id) } },
      progress: { _ in },
      sleep: { seconds in
        self.state.withLock { $0.slept += seconds }
        sleep(seconds)
      })
  }
}
