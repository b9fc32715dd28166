import InfraModel
import Sandbox
import Synchronization
import Testing

@Suite("Discrete time passes only where everybody waits")
struct DiscreteTimeTests {
  private actor Diary {
    private(set) var lines: [String] = []
    func write(_ line: String) { lines.append(line) }
  }

  @Test("Sleeps side by side take as long as the longest, in the same order every time")
  func sideBySide() async throws {
    let time = DiscreteTime(start: 0)
    let diary = Diary()
    try await time.run {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (name, pauses) in [("a", [3.0, 3]), ("b", [2, 2, 2]), ("c", [600])] {
          group.addTask {
            for pause in pauses {
              try await time.sleep(pause)
              // Work between sleeps takes no time.
              var sum = 0
              for number in 0..<1000 { sum += number }
              await diary.write("\(name) \(Int(time.now())) \(sum)")
            }
          }
        }
        try await group.waitForAll()
      }
    }
    #expect(
      await diary.lines == [
        "b 2 499500", "a 3 499500", "b 4 499500", "a 6 499500", "b 6 499500", "c 600 499500",
      ])
    #expect(time.now() == 600)
  }

  @Test("Discrete time stands still while somebody outside is at work")
  func outside() async throws {
    let time = DiscreteTime(start: 0)
    let heard = try await time.run {
      async let sleeper: Void = time.sleep(5)
      let heard = await time.outside {
        await withCheckedContinuation { continuation in
          Task.detached {
            for _ in 0..<100 { await Task.yield() }
            continuation.resume(returning: time.now())
          }
        }
      }
      try await sleeper
      return heard
    }
    #expect(heard == 0)
    #expect(time.now() == 5)
  }

  @Test("Who is cancelled in discrete time wakes at once")
  func cancelled() async throws {
    let time = DiscreteTime(start: 0)
    let isCancelled = await time.run {
      await withTaskGroup(of: Bool.self) { group in
        group.addTask {
          do {
            try await time.sleep(1000)
            return false
          } catch { return true }
        }
        group.addTask {
          do { try await time.sleep(1) } catch { return false }
          return true
        }
        let first = await group.next() ?? false
        group.cancelAll()
        let second = await group.next() ?? false
        return first && second
      }
    }
    #expect(isCancelled)
    #expect(time.now() == 1)
  }
}
