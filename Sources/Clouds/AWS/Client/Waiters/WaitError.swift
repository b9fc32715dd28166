public import InfraModel

/// Why a wait ended without what was waited for.
public enum WaitError: Error, Sendable, Hashable {
  /// Neither the tables nor this client have such a waiter.
  case unknown(Service, waiter: String, known: [String])
  /// A call failed in a way that says nothing about what is waited for.
  case call(AWSError, waiter: String)
  /// It came to a state from which what is waited for is not reached. What the waiter looked at, and what it saw.
  case excluded(Service, waiter: String, looksAt: String, saw: Value)
  /// The time is over. What the waiter looked at, and what it saw last.
  case timedOut(Service, waiter: String, after: Duration, looksAt: String, saw: Value)
  /// The task was cancelled.
  case cancelled
}

extension WaitError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let service, let waiter, let known):
      "\(service) has no waiter \(waiter); it has \(known.isEmpty ? "none" : known.joined(separator: ", "))"
    case .call(let error, let waiter): "waiting for \(waiter): \(error)"
    case .excluded(let service, let waiter, let looksAt, let saw):
      "\(service) \(waiter) can no longer be reached: \(Self.text(looksAt, saw))"
    case .timedOut(let service, let waiter, let time, let looksAt, let saw):
      "\(service) \(waiter) was not reached within \(time): \(Self.text(looksAt, saw))"
    case .cancelled: "cancelled"
    }
  }

  private static func text(_ looksAt: String, _ saw: Value) -> String {
    "\(looksAt) is \(JSON.canonicalText(saw))"
  }
}
