internal import Dispatch

/// Work that blocks: on a disk, a program, a person, or for long on a processor.
package enum OwnThread {
  /// Runs it on a thread for that, so that the tasks of the process go on.
  /// - Parameter label: What debuggers call the thread (`infra.checkout`).
  package static func run<Answer: Sendable, Failure: Error>(
    _ label: String, _ work: @escaping @Sendable () throws(Failure) -> Answer
  ) async throws(Failure) -> Answer {
    let result = await withCheckedContinuation { (done: CheckedContinuation<Result<Answer, Failure>, Never>) in
      DispatchQueue(label: label).async { done.resume(returning: Result(catching: work)) }
    }
    return try result.get()
  }
}
