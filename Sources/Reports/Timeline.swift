public import Applier
internal import InfraModel

/// When which operation of a run began and ended, in the cloud or in its twin.
public struct Timeline: Hashable, Sendable {
  /// One operation, from its beginning to its end.
  struct Span: Hashable, Sendable {
    enum End: Hashable, Sendable {
      case done
      case failed(OperationError)
    }

    var address: Address
    var kind: Operation.Kind
    /// Seconds since the apply began.
    var start: Double
    var finish: Double
    var end: End
    var isCritical = false

    var seconds: Double { finish - start }
    var key: Key { Key(address: address, kind: kind) }
  }

  /// An operation of a plan: what happens at an address can be two things.
  struct Key: Hashable, Sendable {
    var address: Address
    var kind: Operation.Kind
  }

  /// What ended, in the order in which it began.
  var spans: [Span] {
    ended.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
  }
  /// The chain of operations that took longest, first to last.
  public private(set) var criticalPath: [ApplyResult.Done] = []
  private var begun: [Key: Double] = [:]
  /// In the order in which it ended.
  private var ended: [Span] = []

  public init() {}

  /// The timeline of a run that is over.
  public init(_ events: [ApplyEvent], criticalPath: [ApplyResult.Done]) {
    for event in events { hear(event) }
    mark(criticalPath)
  }

  /// Takes an event in, in the order in which they happen.
  public mutating func hear(_ event: ApplyEvent) {
    switch event.kind {
    case .started(let address, let kind): begun[Key(address: address, kind: kind)] = event.time
    case .finished(let address, let kind, let seconds): add(address, kind, event.time, seconds, .done)
    case .failed(let address, let kind, let error, let seconds): add(address, kind, event.time, seconds, .failed(error))
    case .recovered, .begins, .progress, .called, .skipped, .interrupted, .leaving, .saved, .ended: break
    }
  }

  /// Marks the operations that decided how long the run took.
  public mutating func mark(_ criticalPath: [ApplyResult.Done]) {
    self.criticalPath = criticalPath
    let critical = Set(criticalPath.map { Key(address: $0.address, kind: $0.kind) })
    for index in ended.indices where ended[index].end == .done {
      ended[index].isCritical = critical.contains(Key(address: ended[index].address, kind: ended[index].kind))
    }
  }

  private mutating func add(
    _ address: Address, _ kind: Operation.Kind, _ time: Double, _ seconds: Double, _ end: Span.End
  ) {
    let start = begun[Key(address: address, kind: kind)] ?? time - seconds
    ended.append(Span(address: address, kind: kind, start: start, finish: time, end: end))
  }

  /// The critical path for programs.
  var criticalPathDocument: Value {
    .list(criticalPath.map { ["address": .string($0.address.path), "seconds": .number($0.seconds)] })
  }

  /// Minutes and seconds since the beginning (`04:10`).
  static func clock(_ seconds: Double) -> String {
    let whole = Int(max(seconds, 0))
    let (minutes, rest) = (whole / 60, whole % 60)
    return "\(minutes < 10 ? "0" : "")\(minutes):\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Timeline.Span {
  /// The sign at the left of a line.
  var sign: String { isFailed ? "!" : ChangeWords.sign(kind.shown) }

  var ink: Ink { isFailed ? .danger : ChangeWords.ink(kind.shown) }

  var isFailed: Bool { if case .failed = end { true } else { false } }
}

extension PlanStep {
  var key: Timeline.Key { Timeline.Key(address: address, kind: kind) }
}

extension Operation.Kind {
  /// The action whose sign and color stand for it: the first half of a replacement creates.
  var shown: Change.Action { self == .createSuccessor ? .create : action }
}
