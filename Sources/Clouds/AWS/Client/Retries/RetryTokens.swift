internal import Synchronization

/// The token bucket of the standard mode: repetitions cost tokens, successes give some back.
final class RetryTokens: Sendable {
  static let capacity = 500
  private let tokens = Mutex(capacity)

  /// Takes the tokens of one repetition; gives how many, or `nil` where there are too few.
  func take(isTimeout: Bool) -> Int? {
    let cost = isTimeout ? 10 : 5
    return tokens.withLock { left in
      guard left >= cost else { return nil }
      left -= cost
      return cost
    }
  }

  /// Gives back after a success: what the last repetition took, or one.
  func giveBack(_ count: Int) {
    tokens.withLock { $0 = min(Self.capacity, $0 + count) }
  }
}
