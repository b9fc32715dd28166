import Foundation
import Synchronization
import Testing
internal import World

@testable import Commands
@testable import UseCases

@Suite("A question that waits for a person", .serialized)
struct QuestionTests {
  @Test("A question keeps the thread that asks it free: whatever renews a lease goes on")
  func open() async throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let input = dup(STDIN_FILENO)
    defer {
      dup2(input, STDIN_FILENO)
      for descriptor in [input, ends[1]] { close(descriptor) }
    }
    dup2(ends[0], STDIN_FILENO)
    close(ends[0])
    let terminal = Terminal(.live, color: .never)
    let person = Person(answering: "yes", into: ends[1])
    let thread = OwnThread()
    let question = Task(executorPreference: thread) { await terminal.answer(to: "") }
    Task(executorPreference: thread) { person.hasSeenOthersWork.signal() }
    #expect(await question.value == "yes")
    #expect(person.sawOthersWork)
  }

  /// What runs here runs one after the other, and beside nothing else of the tests.
  private final class OwnThread: TaskExecutor {
    private let queue = DispatchQueue(label: "question")

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }

  /// Answers once others have worked, or could not for so long that they never will.
  private final class Person: Sendable {
    let hasSeenOthersWork = DispatchSemaphore(value: 0)
    private let saw = Mutex(false)

    init(answering answer: String, into descriptor: Int32) {
      Thread.detachNewThread { [self] in
        let isInTime = hasSeenOthersWork.wait(timeout: .now() + 60) == .success
        saw.withLock { $0 = isInTime }
        let line = Array((answer + "\n").utf8)
        _ = write(descriptor, line, line.count)
      }
    }

    var sawOthersWork: Bool { saw.withLock { $0 } }
  }
}
