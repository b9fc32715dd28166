import Applier
import InfraModel

/// Collects what a run reports.
final class EventRecorder: Sendable {
  private let all = Shared<[ApplyEvent]>([])

  var events: [ApplyEvent] { all.value }
  /// Without times and seconds, one short line each.
  var lines: [String] { events.map { Self.line($0.kind) } }

  func record(_ event: ApplyEvent) { all.change { $0.append(event) } }

  private static func line(_ kind: ApplyEvent.Kind) -> String {
    switch kind {
    case .recovered(let address, let resolution): "recovered \(address) \(resolution)"
    case .begins(let count): "begins \(count)"
    case .started(let address, let kind): "started \(kind) \(address)"
    case .progress(let address, let text, _): "progress \(address) \(text)"
    case .called(let address, let call, let calls): "called \(address) \(call) \(calls)"
    case .finished(let address, let kind, _): "finished \(kind) \(address)"
    case .failed(let address, let kind, let error, _): "failed \(kind) \(address): \(error.message)"
    case .skipped(let address, let kind, let because): "skipped \(kind) \(address) because \(because)"
    case .interrupted(let inFlight): "interrupted \(inFlight.map(\.path))"
    case .leaving(let inFlight): "leaving \(inFlight.map(\.path))"
    case .saved(let serial): "saved \(serial)"
    case .ended(let summary): "ended \(summary.done) \(summary.failed) \(summary.skipped)"
    }
  }
}

/// Opens once; whoever waits goes on then.
actor Gate {
  private var isOpen = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func open() {
    isOpen = true
    for one in waiting { one.resume() }
    waiting = []
  }

  func pass() async {
    if isOpen { return }
    await withCheckedContinuation { waiting.append($0) }
  }
}
