import Applier
import InfraModel
import Testing

@Suite("Changes become operations in an order that the cloud accepts")
struct OperationGraphTests {
  /// A tiny world: `"b": ["a"]` says that `b` depends on `a`.
  private struct World {
    var stored: [Address: [Address]] = [:]
    var declared: [Address: [Address]] = [:]
    var changes: [Change] = []

    func order() throws -> [String] {
      let graph = try OperationGraph(plan, from: state)
      return graph.operations.map { operation in
        let waits = operation.waitsFor.map { name(graph.operations[$0]) }.sorted()
        return name(operation) + (waits.isEmpty ? "" : " after " + waits.joined(separator: ", "))
      }.sorted()
    }

    private func name(_ operation: Operation) -> String { "\(operation.work) \(operation.address)" }

    var state: State {
      var state = State(environment: "e", region: "r", lineage: "l", digestKey: "k")
      for (address, dependencies) in stored {
        state.resources[address] = ResourceRecord(
          address: address, type: "T", region: "r", id: "id-\(address)", operation: "o", dependencies: dependencies)
      }
      return state
    }

    var plan: Plan {
      let resources = declared.sorted { $0.key < $1.key }.map { address, needed in
        ResourceNode(address: address, type: "T", dependsOn: needed)
      }
      return Plan(
        environment: "e", region: "r", lineage: "l", serial: 0, graphDigest: "", isRefreshed: false, changes: changes,
        graph: Graph(environment: "e", region: "r", resources: resources))
    }
  }

  private func change(
    _ address: Address, _ action: Change.Action, first: Bool = false, waitsFor: [Address] = [], id: String? = nil,
    reasons: [Change.Reason] = []
  ) -> Change {
    Change(
      address: address, type: "T", region: "r", action: action, reasons: reasons, id: id, createsBeforeDestroy: first,
      waitsFor: waitsFor)
  }

  @Test func whatIsDeclaredFollowsWhatItRefersToAlsoThroughWhatDoesNotChange() throws {
    let world = World(
      stored: ["b": ["a"]], declared: ["a": [], "b": ["a"], "c": ["b"]],
      changes: [change("a", .update), change("b", .none), change("c", .create)])
    #expect(try world.order() == ["create c after update a", "update a"])
  }

  @Test func deletionsGoAgainstTheDependenciesOfTheState() throws {
    let world = World(
      stored: ["a": [], "b": ["a"], "c": ["b"]],
      changes: [change("a", .delete), change("b", .delete), change("c", .delete)])
    #expect(try world.order() == ["delete a after delete b", "delete b after delete c", "delete c"])
  }

  @Test func whatLetsGoIsUpdatedBeforeTheDeletion() throws {
    let world = World(
      stored: ["a": [], "b": ["a"]], declared: ["b": []], changes: [change("a", .delete), change("b", .update)])
    #expect(try world.order() == ["delete a after update b", "update b"])
  }

  @Test func deletedThenCreated() throws {
    let world = World(
      stored: ["a": [], "b": ["a"]], declared: ["a": [], "b": ["a"]],
      changes: [change("a", .replace), change("b", .replace)])
    #expect(
      try world.order() == [
        "create a after delete a", "create b after create a, delete b", "delete a after delete b", "delete b",
      ])
  }

  @Test func createdThenDeleted() throws {
    let world = World(
      stored: ["a": [], "b": ["a"]], declared: ["a": [], "b": ["a"]],
      changes: [change("a", .replace, first: true), change("b", .update)])
    #expect(
      try world.order() == [
        "createSuccessor a", "deleteDeposed a after createSuccessor a, update b", "update b after createSuccessor a",
      ])
  }

  @Test func whatIsCreatedFirstNeedsTheSameOfWhatItDependsOn() throws {
    let world = World(
      stored: ["a": [], "b": ["a"]], declared: ["a": [], "b": ["a"]],
      changes: [change("a", .replace), change("b", .replace, first: true)])
    #expect(
      try world.order() == [
        "createSuccessor a", "createSuccessor b after createSuccessor a",
        "deleteDeposed a after createSuccessor a, createSuccessor b, deleteDeposed b",
        "deleteDeposed b after createSuccessor b",
      ])
  }

  @Test func anUpdateThatStillRefersToWhatIsReplacedInPlaceFollowsIt() throws {
    let world = World(
      stored: ["a": [], "b": ["a"]], declared: ["a": [], "b": ["a"]],
      changes: [change("a", .replace), change("b", .update)])
    #expect(try world.order() == ["create a after delete a", "delete a", "update b after create a"])
  }

  @Test func aNameThatIsFreedIsTakenAfterwards() throws {
    let world = World(
      stored: ["old": [], "z": ["old"]], declared: ["new": [], "z": ["new"]],
      changes: [change("old", .delete), change("new", .create, waitsFor: ["old"]), change("z", .update)])
    #expect(try world.order() == ["create new after delete old", "delete old", "update z after create new"])
  }

  @Test func predecessorsAreDeletedOnceThoughThePlanListsEach() throws {
    var world = World(
      stored: ["a": []], declared: ["a": []],
      changes: [
        change("a", .delete, id: "x", reasons: [.deposed]), change("a", .delete, id: "y", reasons: [.deposed]),
        change("a", .update),
      ])
    #expect(try world.order() == ["deleteDeposed a after update a", "update a"])
    world.changes[2].action = .forget
    #expect(try world.order() == ["deleteDeposed a", "forget a after deleteDeposed a"])
    world.changes[2].action = .delete
    #expect(try world.order() == ["delete a"])
  }

  @Test func movesThatMeetAreRefused() {
    var moved = change("b", .move)
    moved.previousAddress = "a"
    let world = World(stored: ["a": [], "b": []], declared: ["b": []], changes: [moved])
    #expect(throws: ApplyError.addressTaken("b")) { _ = try world.order() }
  }

  @Test("Random plans: always an order", arguments: 0..<40)
  func randomPlans(seed: Int) throws {
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
      let operations = try OperationGraph(world.plan, from: world.state).operations
      for operation in operations where operation.work == .create {
        let needed = world.declared[operation.address] ?? []
        let before = operation.waitsFor.map { operations[$0] }
        for address in needed {
          guard let other = operations.first(where: { $0.address == address && !$0.work.isRemoval }) else { continue }
          #expect(before.contains(other))
        }
      }
    }
  }
}
