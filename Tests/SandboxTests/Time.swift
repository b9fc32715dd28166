import Synchronization

/// A time that passes when somebody waits.
final class Time: Sendable {
  private let state = Mutex<(now: Double, drawn: UInt64)>((1_800_000_000, 0))

  var now: Double { state.withLock { $0.now } }

  func pass(_ seconds: Double) { state.withLock { $0.now += seconds } }

  /// Numbers that differ, for tokens.
  func random() -> UInt64 {
    state.withLock { state in
      state.drawn += 1
      return state.drawn &* 0x9E37_79B9_7F4A_7C15
    }
  }
}
