import Foundation
import Testing

@testable import infra

@Suite("A question that waits for a person", .serialized)
struct QuestionTests {
  @Test("keeps nobody else from working: whatever renews a lease goes on", .timeLimit(.minutes(1)))
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
    let answers = await withTaskGroup(of: String?.self, returning: [String?].self) { group in
      for _ in 0..<count { group.addTask { await terminal.answer(to: "") } }
      for _ in 0..<100 { await Task { await Task.yield() }.value }
      let words = Array(String(repeating: "yes\n", count: count).utf8)
      #expect(write(ends[1], words, words.count) == words.count)
      var found: [String?] = []
      for await answer in group { found.append(answer) }
      return found
    }
    #expect(answers == Array(repeating: "yes", count: count))
  }
}
