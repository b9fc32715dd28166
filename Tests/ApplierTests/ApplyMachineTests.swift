import Applier
import InfraModel
import Testing

@Suite("The machine starts what may start, and accounts for all")
struct ApplyMachineTests {
  /// `[[], [0], [0, 1]]`: the third operation waits for the first two.
  private func machine(_ edges: [[Int]], parallelism: Int = 16) throws -> ApplyMachine {
    let operations = edges.enumerated().map { index, waits in
      Operation(id: index, change: index, address: Address("r\(index)"), type: "T", kind: .create, waitsFor: waits)
    }
    return ApplyMachine(try OperationGraph(operations), parallelism: parallelism)
  }

  @Test("A chain runs one by one") func aChainRunsOneByOne() throws {
    var machine = try machine([[], [0], [1]])
    #expect(machine.next() == .start([0]))
    #expect(machine.next() == .wait)
    machine.succeeded(0)
    #expect(machine.next() == .start([1]))
    machine.succeeded(1)
    #expect(machine.next() == .start([2]))
    machine.succeeded(2)
    #expect(machine.next() == .finish)
    #expect(machine.states == [.done, .done, .done])
  }

  @Test("The longest chain starts first") func theLongestChainStartsFirst() throws {
    var machine = try machine([[], [], [1], [2], []], parallelism: 2)
    #expect(machine.next() == .start([1, 0]))
  }

  @Test("No more operations run at once than allowed") func noMoreRunThanAllowed() throws {
    var machine = try machine([[], [], [], []], parallelism: 3)
    #expect(machine.next() == .start([0, 1, 2]))
    #expect(machine.next() == .wait)
    machine.succeeded(1)
    #expect(machine.next() == .start([3]))
  }

  @Test("A failure stops only what depends on it") func aFailureStopsOnlyWhatDependsOnIt() throws {
    var machine = try machine([[], [0], [1], []])
    #expect(machine.next() == .start([0, 3]))
    #expect(machine.failed(0) == [1, 2])
    machine.succeeded(3)
    #expect(machine.next() == .finish)
    #expect(machine.states == [.failed, .skipped(because: "r0"), .skipped(because: "r0"), .done])
  }

  @Test("One interrupt lets nothing new start, and what is in flight finish")
  func oneInterruptLetsNothingNewStartAndWhatIsInFlightFinish() throws {
    var machine = try machine([[], [0], []], parallelism: 1)
    #expect(machine.next() == .start([0]))
    #expect(machine.interrupt() == .draining)
    #expect(machine.next() == .wait)
    machine.succeeded(0)
    #expect(machine.next() == .finish)
    #expect(machine.states == [.done, .left, .left])
  }

  @Test("A second interrupt cancels what is in flight") func aSecondInterruptCancelsWhatIsInFlight() throws {
    var machine = try machine([[], [0]])
    _ = machine.next()
    #expect(machine.interrupt() == .draining)
    #expect(machine.interrupt() == .leaving)
    #expect(machine.next() == .wait)
    machine.failed(0)
    #expect(machine.next() == .finish)
  }

  @Test("An end that is heard twice counts once") func anEndThatIsHeardTwiceCountsOnce() throws {
    var machine = try machine([[], [0]])
    _ = machine.next()
    machine.succeeded(0)
    machine.succeeded(0)
    #expect(machine.failed(0) == [])
    #expect(machine.running == 0)
    #expect(machine.states == [.done, .ready])
  }

  @Test("A circle is refused with its path") func aCircleIsRefusedWithItsPath() {
    #expect(throws: ApplyError.cycle(["r1", "r2"])) { _ = try machine([[], [0, 2], [1], [2]]) }
  }

  @Test("Random graphs keep their order, account for everything and never deadlock", arguments: 0..<40)
  func randomGraphs(seed: Int) throws {
    for round in 0..<100 {
      var dice = Dice(seed * 1000 + round)
      let count = dice.roll(1..<40)
      let density = dice.roll(0..<40)
      let edges = (0..<count).map { index in (0..<index).filter { _ in dice.chance(density) } }
      let failures = dice.chance(50) ? dice.roll(0..<30) : 0
      let interruptAt = dice.chance(30) ? dice.roll(0..<count + 1) : Int.max
      try play(edges, parallelism: dice.roll(1..<9), failures: failures, interruptAt: interruptAt, &dice)
    }
  }

  private func play(
    _ edges: [[Int]], parallelism: Int, failures: Int, interruptAt: Int, _ dice: inout Dice
  ) throws {
    var machine = try machine(edges, parallelism: parallelism)
    var inFlight: [Int] = []
    var ended: Set<Int> = []
    var failed: Set<Int> = []
    var begun: Set<Int> = []
    var turns = 0
    loop: while true {
      turns += 1
      try #require(turns <= edges.count * 3 + 3, "it goes on for ever")
      switch machine.next() {
      case .finish: break loop
      case .start(let ids):
        for id in ids {
          #expect(begun.insert(id).inserted)
          #expect(Set(edges[id]).isSubset(of: ended))
        }
        inFlight += ids
        #expect(inFlight.count <= parallelism)
      case .wait:
        try #require(!inFlight.isEmpty, "it waits for nothing")
        if ended.count + failed.count >= interruptAt, machine.phase == .running { _ = machine.interrupt() }
        let id = inFlight.remove(at: dice.roll(0..<inFlight.count))
        if dice.chance(failures) {
          failed.insert(id)
          machine.failed(id)
        } else {
          ended.insert(id)
          machine.succeeded(id)
        }
      }
    }
    #expect(inFlight.isEmpty)
    for (id, state) in machine.states.enumerated() {
      switch state {
      case .done: #expect(ended.contains(id))
      case .failed: #expect(failed.contains(id))
      case .skipped: #expect(!begun.contains(id) && reaches(id, failed, edges))
      case .left: #expect(!begun.contains(id) && machine.phase != .running)
      case .waiting, .ready, .running: Issue.record("\(id) is left as \(state)")
      }
    }
    if failed.isEmpty, machine.phase == .running { #expect(ended.count == edges.count) }
  }

  private func reaches(_ id: Int, _ targets: Set<Int>, _ edges: [[Int]]) -> Bool {
    edges[id].contains { targets.contains($0) || reaches($0, targets, edges) }
  }
}
