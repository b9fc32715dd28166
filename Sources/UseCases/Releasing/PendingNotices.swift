internal import Synchronization

/// The messages of a command's runs that may still be on their way.
final class PendingNotices: Sendable {
  private let notifiers = Mutex<[RunNotifier]>([])

  func add(_ notifier: RunNotifier) { notifiers.withLock { $0.append(notifier) } }

  /// Returns once all were sent, or did not get through.
  func finish() async {
    for notifier in notifiers.withLock({ $0 }) { await notifier.finish() }
  }
}
