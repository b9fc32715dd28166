internal import InfraModel
internal import StateStore
internal import Synchronization

/// Where the states of a workspace are: found when they are first needed, and then not asked for again.
final class StateSource: Sendable {
  private struct Known {
    /// What a graph says; the outer optional is `nil` as long as none was read.
    var declared: StatePlace??
    var store: (any StateStore)?
  }

  private let known = Mutex(Known())

  /// What the graph that is worked with says.
  var declared: StatePlace?? { known.withLock { $0.declared } }

  func note(_ place: StatePlace?) { known.withLock { $0.declared = .some(place) } }

  var store: (any StateStore)? { known.withLock { $0.store } }

  func keep(_ store: any StateStore) { known.withLock { $0.store = store } }
}
