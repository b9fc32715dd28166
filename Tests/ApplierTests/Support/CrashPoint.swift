import InfraModel
import Provider
import StateStore
import Synchronization

/// Where a run of a test dies: at one of the boundaries that it passes, counted from 1. From then on nothing is
/// written and nothing takes effect, as if the process were gone.
final class CrashPoint: Sendable {
  private struct Counted {
    var passed = 0
    var names: [String] = []
    var isDead = false
  }

  private let end: Int?
  private let counted = Mutex(Counted())

  /// - Parameter end: the boundary at which it dies; `nil` for never.
  init(diesAt end: Int? = nil) { self.end = end }

  var boundaries: Int { counted.withLock { $0.passed } }
  var isDead: Bool { counted.withLock { $0.isDead } }

  /// Passes a boundary.
  /// - Returns: whether the process still lives behind it.
  func lives() -> Bool {
    counted.withLock { counted in
      if counted.isDead { return false }
      counted.passed += 1
      if counted.passed == end { counted.isDead = true }
      return !counted.isDead
    }
  }
}
