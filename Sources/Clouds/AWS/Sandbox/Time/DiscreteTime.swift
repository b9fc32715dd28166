internal import Glibc
internal import Synchronization
internal import World

/// Time that passes only where everybody waits: the clock of a rehearsal, whose timeline is exact.
///
///     something to run?  ── yes ──▶ run it; the time stands still
///          │ no
///     somebody outside at work?  ── yes ──▶ wait for it; the time stands still
///          │ no
///     sleepers?  ── yes ──▶ the time is that of the earliest, who goes on
///
/// All that runs under ``run(_:)``, child tasks and actors without executors of their own included, runs on one thread,
/// so that the order of events is the same every time. What runs elsewhere (another executor, a thread) is not seen to
/// be at work unless it is inside of ``outside(_:)``.
public final class DiscreteTime: TaskExecutor {
  private struct Sleeper {
    var at: Double
    var number: UInt64
    var continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now: Double
    var jobs: [UnownedJob] = []
    var sleepers: [Sleeper] = []
    var count: UInt64 = 0
    /// How many are at work elsewhere.
    var outside = 0
    /// Whether the last run is over and the thread is to end.
    var isOver = false
  }

  private let state: Mutex<State>
  private let signal = Signal()

  /// - Parameter start: Seconds since 1970.
  public init(start: Double) { state = Mutex(State(now: start)) }

  /// Seconds since 1970.
  public func now() -> Double { state.withLock { $0.now } }

  /// The clock to hand to a sandbox and its callers.
  public var clock: SandboxClock { SandboxClock(WorldClock(now: { self.now() }, sleep: { try await self.sleep($0) })) }

  /// Runs something under this time. One run at a time.
  public func run<Answer: Sendable>(
    _ body: @Sendable () async throws -> Answer
  ) async rethrows -> Answer {
    begin()
    defer { end() }
    return try await withTaskExecutorPreference(self) { try await body() }
  }

  /// Lets the time stand still while something is at work that this executor does not see.
  public func outside<Answer: Sendable, Failure: Error>(
    _ body: () async throws(Failure) -> Answer
  ) async throws(Failure) -> Answer {
    state.withLock { $0.outside += 1 }
    defer {
      state.withLock { $0.outside -= 1 }
      signal.notify()
    }
    return try await body()
  }

  /// Waits until the time is so many seconds on.
  public func sleep(_ seconds: Double) async throws {
    let number = state.withLock { state in
      state.count += 1
      return state.count
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isCancelled = state.withLock { state in
          if Task.isCancelled { return true }
          state.sleepers.append(Sleeper(at: state.now + max(0, seconds), number: number, continuation: continuation))
          return false
        }
        if isCancelled { continuation.resume(throwing: CancellationError()) }
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        state.sleepers.firstIndex { $0.number == number }.map { state.sleepers.remove(at: $0) }
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
    signal.notify()
  }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    state.withLock { $0.jobs.append(job) }
    signal.notify()
  }

  // MARK: the thread

  private func begin() {
    state.withLock { $0.isOver = false }
    let context = Unmanaged.passRetained(self).toOpaque()
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<DiscreteTime>.fromOpaque(context).takeRetainedValue().work() }
        return nil
      }, context)
    if result == 0 { pthread_detach(thread) } else { Unmanaged<DiscreteTime>.fromOpaque(context).release() }
  }

  private func end() {
    state.withLock { $0.isOver = true }
    signal.notify()
  }

  private enum Step {
    case run(UnownedJob)
    case wake(CheckedContinuation<Void, any Error>)
    case wait
    case stop
  }

  private func work() {
    while true {
      let seen = signal.count
      switch next() {
      case .run(let job): job.runSynchronously(on: asUnownedTaskExecutor())
      case .wake(let continuation): continuation.resume()
      case .wait: signal.wait(since: seen)
      case .stop: return
      }
    }
  }

  private func next() -> Step {
    state.withLock { state in
      if !state.jobs.isEmpty { return .run(state.jobs.removeFirst()) }
      if state.isOver { return .stop }
      if state.outside > 0 { return .wait }
      // Of those that wake at one time the first to sleep is the first to wake.
      let earliest = state.sleepers.indices.min {
        (state.sleepers[$0].at, state.sleepers[$0].number) < (state.sleepers[$1].at, state.sleepers[$1].number)
      }
      guard let earliest else { return .wait }
      let sleeper = state.sleepers.remove(at: earliest)
      state.now = max(state.now, sleeper.at)
      return .wake(sleeper.continuation)
    }
  }
}

/// A count that somebody waits for.
private final class Signal: @unchecked Sendable {
  // A mutex and a condition of the system, which must not move.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var notified: UInt64 = 0

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(condition)
    lock.deallocate()
    condition.deallocate()
  }

  var count: UInt64 {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return notified
  }

  func notify() {
    pthread_mutex_lock(lock)
    notified += 1
    pthread_cond_signal(condition)
    pthread_mutex_unlock(lock)
  }

  /// Waits until something was notified since a count was taken.
  func wait(since seen: UInt64) {
    pthread_mutex_lock(lock)
    while notified == seen { pthread_cond_wait(condition, lock) }
    pthread_mutex_unlock(lock)
  }
}
