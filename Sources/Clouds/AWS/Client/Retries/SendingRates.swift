internal import Synchronization

/// A sending rate for each service and region: one service's throttling does not slow the others down.
final class SendingRates: Sendable {
  struct Scope: Hashable, Sendable {
    var service: Service
    var region: String
  }

  private let rates = Mutex<[Scope: SendingRate]>([:])

  /// The seconds to wait before a request may be sent; `nil` where it may now.
  func take(_ scope: Scope, at now: Double) -> Double? {
    rates.withLock { $0[scope, default: SendingRate(now: now)].take(at: now) }
  }

  func answered(_ scope: Scope, wasThrottled: Bool, at now: Double) {
    rates.withLock { $0[scope, default: SendingRate(now: now)].answered(wasThrottled: wasThrottled, at: now) }
  }
}
