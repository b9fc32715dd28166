import InfraModel
import Provider
import Synchronization

/// What one operation has sent so far.
final class CallTrace: Sendable {
  private struct Seen {
    /// In order; a call that is sent again has several.
    var outcomes: [(ordinal: Int, outcome: CallOutcome?)] = []
    var id: ResourceID?
    var leftovers: [String: Value] = [:]
    var stranger: (id: ResourceID, holder: Address)?
  }

  private let seen = Mutex(Seen())

  /// The mutating calls that were or may have been sent.
  var calls: Int { seen.withLock { $0.outcomes.count } }
  /// The resource's identifier, once it was known.
  var id: ResourceID? { seen.withLock { $0.id } }

  /// What has to go after the resource, as the last call announced it.
  var leftovers: [String: Value] { seen.withLock { $0.leftovers } }

  /// Whether some call may have changed the cloud.
  var mayHaveTakenEffect: Bool {
    seen.withLock { seen in
      seen.outcomes.contains { call in
        switch call.outcome {
        case .refused: false
        case .succeeded, .unknown, nil: true
        }
      }
    }
  }

  func willCall(_ call: CallRecord) {
    seen.withLock { seen in
      seen.outcomes.append((call.ordinal, nil))
      if !call.leftovers.isEmpty { seen.leftovers = call.leftovers }
    }
  }
  func didCall(_ call: CallRecord, _ outcome: CallOutcome) {
    seen.withLock { seen in
      guard let index = seen.outcomes.lastIndex(where: { $0.ordinal == call.ordinal }) else { return }
      seen.outcomes[index].outcome = outcome
    }
  }
  func identified(_ id: ResourceID) { seen.withLock { $0.id = id } }

  /// What the create came upon instead of making something: a resource that the state holds at another address.
  var stranger: (id: ResourceID, holder: Address)? { seen.withLock { $0.stranger } }
  func meets(_ id: ResourceID, of holder: Address) { seen.withLock { $0.stranger = (id, holder) } }
}
