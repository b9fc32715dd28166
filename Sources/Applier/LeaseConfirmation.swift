import StateStore
import Synchronization
import World

/// Verifies that a run still holds its lease, and remembers when that was.
final class LeaseConfirmation: Sendable {
  private let runStore: RunStore
  private let clock: WorldClock
  /// When the lease was last verified, by the monotonic clock.
  private let confirmed = Mutex(-Double.infinity)

  init(_ runStore: RunStore, _ clock: WorldClock) {
    self.runStore = runStore
    self.clock = clock
  }

  func confirm() async throws(StoreError) {
    let now = clock.elapsed()
    try await runStore.confirm()
    confirmed.withLock { $0 = max($0, now) }
  }

  /// Whether the last confirmation is recent enough for a request to be sent.
  var isRecent: Bool { clock.elapsed() - confirmed.withLock { $0 } < Self.trusted }

  /// Seconds for which a request may wait to be sent: as long as a connection may take.
  private static let trusted = 5.0
}
