internal import Dispatch

/// Runs blocking file work on a queue of its own, off the cooperative pool, one job after another.
final class FileQueue: SerialExecutor {
  private let queue = DispatchQueue(label: "infra.state")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}

/// Lets anybody run file work on a ``FileQueue``.
actor FileWorker {
  private let queue = FileQueue()
  nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  func run<Result: Sendable>(_ work: @Sendable () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try work()
  }
}
