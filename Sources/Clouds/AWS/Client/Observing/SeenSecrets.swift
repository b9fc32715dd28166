internal import Synchronization

/// The secret texts that a client met in its calls: another call may carry one where no name says so.
final class SeenSecrets: Sendable {
  /// Shorter ones would take common words out of everything.
  private static let shortest = 8
  private let texts = Mutex<Set<String>>([])

  var all: Set<String> { texts.withLock(\.self) }

  func add(_ secrets: [String]) {
    let long = secrets.filter { $0.utf8.count >= Self.shortest }
    if !long.isEmpty { texts.withLock { $0.formUnion(long) } }
  }
}
