import Provider
import Synchronization

/// What one operation has sent so far.
final class CallTrace: Sendable {
  private struct Seen {
    var outcomes: [Int: CallOutcome?] = [:]
    var id: String?
  }

  private let seen = Mutex(Seen())

  /// The mutating calls that were or may have been sent.
  var calls: Int { seen.withLock { $0.outcomes.count } }
  /// The resource's identifier, once it was known.
  var id: String? { seen.withLock { $0.id } }

  /// Whether some call may have changed the cloud.
  var mayHaveTakenEffect: Bool {
    seen.withLock { seen in
      seen.outcomes.values.contains { outcome in
        switch outcome {
        case .refused: false
        case .succeeded, .unknown, nil: true
        }
      }
    }
  }

  func willCall(_ call: CallRecord) { seen.withLock { $0.outcomes[call.ordinal] = .some(nil) } }
  func didCall(_ call: CallRecord, _ outcome: CallOutcome) { seen.withLock { $0.outcomes[call.ordinal] = outcome } }
  func identified(_ id: String) { seen.withLock { $0.id = id } }
}
