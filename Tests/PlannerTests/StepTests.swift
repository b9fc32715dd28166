import InfraModel
import Testing

@testable import Planner

@Suite("Changes become steps in an order that the cloud accepts")
struct StepTests {
  /// A tiny world: `"b": ["a"]` says that `b` depends on `a`.
  private struct World {
    var stored: [Address: [Address]] = [:]
    var declared: [Address: [Address]] = [:]
    var changes: [Change] = []

    /// Whether what is depended on is held, rather than only known by a value.
    var isHeld = true
    var deposed: Set<Address> = []
    var freed: [(deletion: Address, creation: Address)] = []

    var builder: StepBuilder {
      StepBuilder(
        StepBuilder.Input(
          changes: changes, needs: declared, dependencies: stored, held: isHeld ? stored.mapValues { Set($0) } : [:],
          deposed: deposed, freed: freed, lifts: [:]))
    }

    func order() -> [String] {
      let steps = builder.steps
      return steps.map { step in
        let waits = step.waitsFor.map { name(steps[$0]) }.sorted()
        let yields = step.yieldsTo.map { name(steps[$0]) }.sorted()
        return name(step) + (waits.isEmpty ? "" : " after " + waits.joined(separator: ", "))
          + (yields.isEmpty ? "" : " rather after " + yields.joined(separator: ", "))
      }.sorted()
    }

    private func name(_ step: PlanStep) -> String { "\(step.kind) \(step.address)" }
  }

  private func change(
    _ address: Address, _ action: Change.Action, first: Bool = false, waitsFor: [Address] = [], id: ResourceID? = nil,
    reasons: [Change.Reason] = []
  ) -> Change {
    Change(
      address: address, type: "T", region: "r", action: action, reasons: reasons, id: id, createsBeforeDestroy: first,
      waitsFor: waitsFor)
  }

  @Test("A step follows what its resource refers to, also through what does not change")
  func whatIsDeclaredFollowsWhatItRefersToAlsoThroughWhatDoesNotChange() {
    let world = World(
      stored: ["b": ["a"]], declared: ["a": [], "b": ["a"], "c": ["b"]],
      changes: [change("a", .update), change("b", .none), change("c", .create)])
    #expect(world.order() == ["create c after update a", "update a"])
  }

  @Test("Deletions go against the dependencies of the state") func deletionsGoAgainstTheDependenciesOfTheState() {
    let world = World(
      stored: ["a": [], "b": ["a"], "c": ["b"]],
      changes: [change("a", .delete), change("b", .delete), change("c", .delete)])
    #expect(world.order() == ["delete a after delete b", "delete b after delete c", "delete c"])
  }

  @Test("A resource that lets go is updated before the deletion") func whatLetsGoIsUpdatedBeforeTheDeletion() {
    let world = World(
      stored: ["a": [], "b": ["a"]], declared: ["b": []], changes: [change("a", .delete), change("b", .update)])
    #expect(world.order() == ["delete a after update b", "update b"])
  }

  @Test("A replacement in place is deleted, then created") func deletedThenCreated() {
    let world = World(
      stored: ["a": [], "b": ["a"]], declared: ["a": [], "b": ["a"]],
      changes: [change("a", .replace), change("b", .replace)])
    #expect(
      world.order() == [
        "create a after delete a", "create b after create a, delete b", "delete a after delete b", "delete b",
      ])
  }

  @Test("A replacement with its successor first is created, then deleted") func createdThenDeleted() {
    let world = World(
      stored: ["a": [], "b": ["a"]], declared: ["a": [], "b": ["a"]],
      changes: [change("a", .replace, first: true), change("b", .update)])
    #expect(
      world.order() == [
        "createSuccessor a", "deleteDeposed a after createSuccessor a, update b", "update b after createSuccessor a",
      ])
  }

  @Test("A resource that has only a value of what goes keeps nothing from going")
  func whatHasOnlyAValueOfWhatGoesKeepsNothing() {
    var world = World(
      stored: ["a": [], "b": ["a"]], declared: ["a": [], "b": ["a"]],
      changes: [change("a", .replace), change("b", .replace, first: true)], isHeld: false)
    #expect(
      world.order() == [
        "create a after delete a", "createSuccessor b after create a", "delete a",
        "deleteDeposed b after createSuccessor b",
      ])
    world.declared["b"] = []
    #expect(
      world.order() == [
        "create a after delete a", "createSuccessor b", "delete a rather after createSuccessor b, deleteDeposed b",
        "deleteDeposed b after createSuccessor b",
      ])
  }

  @Test("A circle of resources that hold each other is told") func aCircleOfWhatIsHeldIsTold() {
    let world = World(
      stored: ["a": ["b"], "b": ["a"]], changes: [change("a", .delete), change("b", .delete)])
    #expect(Set(world.builder.circle) == [0, 1])
  }

  @Test("An update that still refers to what is replaced in place follows it")
  func anUpdateThatStillRefersToWhatIsReplacedInPlaceFollowsIt() {
    let world = World(
      stored: ["a": [], "b": ["a"]], declared: ["a": [], "b": ["a"]],
      changes: [change("a", .replace), change("b", .update)])
    #expect(world.order() == ["create a after delete a", "delete a", "update b after create a"])
  }

  @Test("An identity that is freed is taken afterwards") func anIdentityThatIsFreedIsTakenAfterwards() {
    let world = World(
      stored: ["old": [], "z": ["old"]], declared: ["new": [], "z": ["new"]],
      changes: [change("old", .delete), change("new", .create), change("z", .update)], isHeld: false,
      freed: [("old", "new")])
    #expect(world.order() == ["create new after delete old", "delete old", "update z after create new"])
  }

  @Test("Predecessors are deleted once, though the plan lists each")
  func predecessorsAreDeletedOnceThoughThePlanListsEach() {
    var world = World(
      stored: ["a": []], declared: ["a": []],
      changes: [
        change("a", .delete, id: "x", reasons: [.deposed]), change("a", .delete, id: "y", reasons: [.deposed]),
        change("a", .update),
      ])
    #expect(world.order() == ["deleteDeposed a after update a", "update a"])
    world.changes[2].action = .forget
    #expect(world.order() == ["deleteDeposed a", "forget a after deleteDeposed a"])
    world.changes[2].action = .delete
    #expect(world.order() == ["delete a"])
  }

  @Test("Random plans always have an order", arguments: 0..<40)
  func randomPlans(seed: Int) {
    for round in 0..<25 {
      var dice = Dice(seed * 100 + round)
      let count = dice.roll(1..<25)
      var world = World()
      for index in 0..<count {
        let address = Address("r\(index)")
        let isStored = dice.chance(70)
        let isDeclared = dice.chance(70)
        func needs() -> [Address] { (0..<index).filter { _ in dice.chance(20) }.map { Address("r\($0)") } }
        if isStored { world.stored[address] = needs() }
        if isDeclared { world.declared[address] = needs().filter { world.declared[$0] != nil } }
        switch (isStored, isDeclared) {
        case (true, true):
          let actions: [Change.Action] = [.none, .update, .replace]
          world.changes.append(change(address, actions[dice.roll(0..<3)], first: dice.chance(40)))
        case (true, false): world.changes.append(change(address, dice.chance(80) ? .delete : .forget))
        case (false, true): world.changes.append(change(address, .create))
        case (false, false): break
        }
      }
      let builder = world.builder
      // A circle is only made of what was declared as it cannot be: what goes first is held by what comes first.
      guard builder.circle.isEmpty else {
        #expect(builder.circle.contains { builder.steps[$0].kind == .delete })
        continue
      }
      for step in builder.steps where step.kind == .create {
        let before = step.waitsFor.map { builder.steps[$0] }
        for address in world.declared[step.address] ?? [] {
          guard let other = builder.steps.first(where: { $0.address == address && !$0.kind.isRemoval }) else {
            continue
          }
          #expect(before.contains(other))
        }
      }
    }
  }

  /// Random numbers that a seed repeats.
  private struct Dice {
    private var state: UInt64
    init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func roll(_ range: Range<Int>) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }
    mutating func chance(_ percent: Int) -> Bool { roll(0..<100) < percent }
  }
}
