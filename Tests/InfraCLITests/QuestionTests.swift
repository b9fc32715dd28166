import Foundation
import Synchronization
import Testing

@testable import infra

@Suite("A question that waits for a person", .serialized)
struct QuestionTests {
  @Test("keeps nobody else from working: whatever renews a lease goes on")
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
    let terminal = Terminal(color: .never, variables: [:])
    // More of them than there are threads for tasks: if each held one, nothing else would run.
    let count = ProcessInfo.processInfo.activeProcessorCount + 1
    let others = Others(answering: count, into: ends[1])
    let answers = await withTaskGroup(of: String?.self, returning: [String?].self) { group in
      for _ in 0..<count { group.addTask { await terminal.answer(to: "") } }
      for _ in 0..<100 { await Task { await Task.yield() }.value }
      others.haveRun.signal()
      var found: [String?] = []
      for await answer in group { found.append(answer) }
      return found
    }
    #expect(answers == Array(repeating: "yes", count: count))
    #expect(others.ranMeanwhile)
  }

  /// A person who answers all questions once the others have run, or have not for a long while.
  private final class Others: Sendable {
    let haveRun = DispatchSemaphore(value: 0)
    private let ran = Mutex<Bool?>(nil)

    init(answering count: Int, into descriptor: Int32) {
      Thread.detachNewThread { [self] in
        let isInTime = haveRun.wait(timeout: .now() + 30) == .success
        ran.withLock { $0 = isInTime }
        let words = Array(String(repeating: "yes\n", count: count).utf8)
        _ = write(descriptor, words, words.count)
      }
    }

    /// Whether they had run before the questions were answered.
    var ranMeanwhile: Bool { ran.withLock { $0 } == true }
  }
}
