public import InfraModel

/// Decides which operation starts when; the executor acts and says how each ended.
///
///     waiting ──▶ ready ──▶ running ──▶ done
///        │          │          └──────▶ failed
///        │          └── interrupted ──▶ left
///        └── a predecessor failed ────▶ skipped
///
/// Once interrupted nothing leaves `ready` any more. A second interrupt asks the executor to cancel what is running;
/// the machine still hears how each of those ended.
public struct ApplyMachine: Sendable {
  /// Where an operation stands.
  public enum State: Hashable, Sendable {
    /// Some predecessors are not done yet.
    case waiting(for: Int)
    case ready
    case running
    case done
    case failed
    /// Not begun, because the operation at this address failed.
    case skipped(because: Address)
    /// Not begun, because the run was interrupted or halted.
    case left
  }

  /// What the executor shall do next.
  public enum Action: Hashable, Sendable {
    /// Start these, in this order.
    case start([Operation.ID])
    /// Wait until one of the running operations ends.
    case wait
    /// Nothing runs and nothing can start.
    case finish
  }

  /// Whether new operations may start.
  public enum Phase: Hashable, Sendable {
    case running
    /// Nothing new starts; what is in flight finishes.
    case draining
    /// What is in flight is cancelled.
    case leaving
  }

  /// By identifier.
  public let operations: [Operation]
  /// The most operations that run at once.
  public let parallelism: Int
  /// By identifier.
  public private(set) var states: [State]
  /// Whether new operations may start.
  public private(set) var phase: Phase = .running
  /// How many run.
  public private(set) var running = 0
  private var followers: [[Int]]
  /// What could start, the one to start next at the end.
  private var ready: [Int] = []

  /// - Parameter parallelism: at least 1.
  public init(_ graph: OperationGraph, parallelism: Int = 16) {
    operations = graph.operations
    self.parallelism = max(1, parallelism)
    states = operations.map { .waiting(for: $0.waitsFor.count) }
    followers = operations.map { _ in [] }
    for operation in operations { for earlier in operation.waitsFor { followers[earlier].append(operation.id) } }
    for operation in operations where operation.waitsFor.isEmpty { makeReady(operation.id) }
  }

  /// Decides what is to be done now. The operations of ``Action/start(_:)`` count as running from here on.
  public mutating func next() -> Action {
    guard phase == .running else {
      leaveRest()
      return running == 0 ? .finish : .wait
    }
    var started: [Int] = []
    while running < parallelism, let id = ready.popLast() {
      states[id] = .running
      running += 1
      started.append(id)
    }
    if !started.isEmpty { return .start(started) }
    return running == 0 ? .finish : .wait
  }

  /// Hears that a running operation succeeded.
  public mutating func succeeded(_ id: Operation.ID) {
    guard states[id] == .running else { return }
    states[id] = .done
    running -= 1
    for follower in followers[id] {
      guard case .waiting(let count) = states[follower] else { continue }
      states[follower] = .waiting(for: count - 1)
      if count == 1 { makeReady(follower) }
    }
  }

  /// Hears that a running operation failed.
  /// - Returns: the operations that are skipped because of it, sorted.
  @discardableResult
  public mutating func failed(_ id: Operation.ID) -> [Operation.ID] {
    guard states[id] == .running else { return [] }
    states[id] = .failed
    running -= 1
    var skipped: [Int] = []
    var open = followers[id]
    while let next = open.popLast() {
      guard case .waiting = states[next] else { continue }
      states[next] = .skipped(because: operations[id].address)
      skipped.append(next)
      open.append(contentsOf: followers[next])
    }
    return skipped.sorted()
  }

  /// Hears an interrupt.
  /// - Returns: the phase from now on; in ``Phase/leaving`` the executor cancels what is running.
  public mutating func interrupt() -> Phase {
    phase = phase == .running ? .draining : .leaving
    return phase
  }

  /// Lets nothing new start: the record of what is done can no longer be kept.
  public mutating func halt() {
    if phase == .running { phase = .draining }
  }

  private mutating func makeReady(_ id: Int) {
    states[id] = .ready
    // Highest last; equal ones in the order of the plan.
    let place = ready.partitioningIndex { other in
      let (one, two) = (operations[other], operations[id])
      return one.height > two.height || (one.height == two.height && one.id < two.id)
    }
    ready.insert(id, at: place)
  }

  private mutating func leaveRest() {
    ready = []
    for id in states.indices {
      switch states[id] {
      case .waiting, .ready: states[id] = .left
      case .running, .done, .failed, .skipped, .left: break
      }
    }
  }
}

extension Array {
  /// The first index from which on `isBehind` holds; it holds for none before it.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
