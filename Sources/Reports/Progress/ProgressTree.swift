public import Applier
public import InfraModel

/// A run as it goes, for a terminal whose lines can be rewritten: what runs now and for how long, what waits for it,
/// what failed, and what is done.
///
/// It is pure: events, a moment and a size give the lines (``frame(at:on:rows:)``).
public struct ProgressTree: Sendable {
  /// An operation that runs.
  struct Running: Sendable {
    var address: Address
    var kind: Operation.Kind
    var since: Double
    /// The cloud's word for what it does now; empty where it is plain.
    var words = ""
    /// Its place among the steps.
    var place: Int?
  }

  struct Failure: Sendable {
    var address: Address
    var kind: Operation.Kind
    var message: String
    var seconds: Double
  }

  /// What is done of one component.
  struct Done: Sendable {
    var counts: [String: Int] = [:]
    var longest = 0.0
    var total: Int { counts.values.reduce(0, +) }

    mutating func add(_ kind: Operation.Kind, _ seconds: Double) {
      counts[kind.past, default: 0] += 1
      longest = max(longest, seconds)
    }
  }

  /// Whether new operations start.
  enum Phase: Sendable { case running, stopping, leaving }

  let forecast: RunForecast
  let positions: [Address: SourcePosition]
  private(set) var running: [Timeline.Key: Running] = [:]
  private(set) var failures: [Failure] = []
  /// By outermost component.
  private(set) var done: [String: Done] = [:]
  private(set) var phase = Phase.running
  /// Operations that ended, or will not begin.
  private(set) var ended = 0
  private(set) var total: Int
  private(set) var standings: [RunOutlook.Standing]
  /// Steps of each component.
  let sizes: [String: Int]

  public init(_ forecast: RunForecast, positions: [Address: SourcePosition] = [:]) {
    self.forecast = forecast
    self.positions = positions
    total = forecast.steps.count
    standings = forecast.steps.map { _ in .ahead }
    sizes = Dictionary(grouping: forecast.steps, by: \.address.component).mapValues(\.count)
  }

  /// Takes an event in, in the order in which they happen.
  public mutating func hear(_ event: ApplyEvent) {
    switch event.kind {
    case .begins(let operations): total = operations
    case .started(let address, let kind):
      let place = forecast.place(address, kind)
      running[Timeline.Key(address: address, kind: kind)] = Running(
        address: address, kind: kind, since: event.time, place: place)
      if let place { standings[place] = .running(since: event.time) }
    case .progress(let address, let words, _): note(words, at: address)
    case .finished(let address, let kind, let seconds):
      end(address, kind)
      done[address.component, default: Done()].add(kind, seconds)
    case .failed(let address, let kind, let error, let seconds):
      end(address, kind)
      if !error.isCancelled {
        failures.append(Failure(address: address, kind: kind, message: error.message, seconds: seconds))
      }
    case .skipped(let address, let kind, _): end(address, kind)
    case .interrupted: phase = .stopping
    case .leaving: phase = .leaving
    case .ended: running = [:]
    case .recovered, .called, .saved: break
    }
  }

  private mutating func end(_ address: Address, _ kind: Operation.Kind) {
    running[Timeline.Key(address: address, kind: kind)] = nil
    if let place = forecast.place(address, kind) { standings[place] = .over }
    ended += 1
  }

  /// Keeps what an operation says that its verb does not.
  private mutating func note(_ words: String, at address: Address) {
    for key in running.keys where key.address == address {
      let verb = key.kind.participle
      let rest = words.hasPrefix(verb + ": ") ? String(words.dropFirst(verb.count + 2)) : words
      running[key]?.words = rest == verb ? "" : rest
    }
  }
}
