package import InfraModel
package import Provider
import Synchronization

/// The context of an operation in a test: it keeps what was reported, and never waits itself.
package final class Journal: Sendable {
  package struct Entry: Hashable, Sendable {
    package var call: CallRecord
    package var outcome: CallOutcome?

    package init(call: CallRecord, outcome: CallOutcome? = nil) {
      self.call = call
      self.outcome = outcome
    }
  }

  private let state = Mutex<(entries: [Entry], ids: [ResourceID], slept: Double)>(([], [], 0))
  package let operation: String

  package init(operation: String) { self.operation = operation }

  package var entries: [Entry] { state.withLock { $0.entries } }
  /// The calls by name, in their order.
  package var calls: [String] { entries.map(\.call.name) }
  package var ids: [ResourceID] { state.withLock { $0.ids } }
  package var slept: Double { state.withLock { $0.slept } }

  /// - Parameter sleep: Lets the cloud's time pass, where it has one of its own.
  package func context(
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
