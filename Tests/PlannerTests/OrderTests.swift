import InfraModel
import Planner
import Testing

@Suite("The order of a plan")
struct OrderTests {
  static let chain: [ResourceNode] = [
    .net("net"), .box("api", ["Net": .ref("net", "Id")]), .link("link", ["Box": .ref("api", "Arn")]),
  ]

  @Test("The order of a plan is turned around for deletions")
  func deletions() throws {
    let model = try Model.applied(Self.chain)
    let expected = [
      "delete api because destroy after link", "delete link because destroy", "delete net because destroy after api",
    ]
    let plan = try model.plan(.small(Self.chain), purpose: .destroy)
    #expect(plan.changes.map(line) == expected)
    #expect(plan.graph.resources == [])
    var after = model
    after.apply(plan)
    #expect(after.state.resources == [:])
    #expect(try after.plan(.small(Self.chain), purpose: .destroy).isEmpty)
  }

  @Test("The order of a plan lets go before it deletes")
  func lettingGo() throws {
    let model = try Model.applied([.net("a"), .net("b"), .box("api", ["Nets": [.ref("a", "Id"), .ref("b", "Id")]])])
    #expect(
      try model.lines([.net("a"), .box("api", ["Nets": [.ref("a", "Id")]])]) == [
        "delete b because removedFromDeclaration after api",
        #"update api Nets: ["id-1","id-2"] > ["id-1"] (changed) because changedDeclaration"#,
      ])
  }

  @Test("The order of a plan reaches through what does not change")
  func through() throws {
    func shop(_ dns: Value, _ more: [ResourceNode] = []) -> [ResourceNode] {
      [.net("net", ["Dns": dns]), .box("api", ["Net": .ref("net", "Id")])] + more
    }
    let lines = try Model.applied(shop(false)).lines(shop(true, [.link("link", ["Target": .ref("api", "Arn")])]))
    #expect(
      lines == [
        "create link because declared after net", "update net Dns: false > true (changed) because changedDeclaration",
      ])
  }

  @Test("A plan takes what has the same name under another address for the same resource, and says so")
  func sameName() throws {
    let model = try Model.applied([.box("old", ["Name": "api"])])
    let plan = try model.plan(.small([.box("new", ["Name": "api"])]))
    #expect(plan.effective.map(line) == ["move new because recognized"])
    #expect(plan.effective.first?.reasons == [.recognized(from: "old", by: ["Name"])])
    #expect(
      plan.diagnostics == [
        Diagnostic(
          .recognized, "new is old under another address: the same Name", severity: .note, address: "new",
          fix: "to say so in the declaration, add .renamed(from: \"old\")")
      ])
  }

  @Test("The order of a plan has no circle where a deletion waits for what would wait for it")
  func noCircle() throws {
    let model = try Model.applied([
      .box("old", ["Name": "api"]), .link("link", ["Target": .ref("old", "Arn")]),
    ])
    let shop: [ResourceNode] = [.box("new", ["Name": "api"]), .link("link", ["Target": .ref("new", "Arn")])]
    let plan = try model.plan(.small(shop))
    var after = model
    after.apply(plan)
    #expect(try after.plan(.small(shop)).isEmpty)
  }

  @Test("The order of a plan survives a state in which two resources name each other")
  func circularState() throws {
    var model = try Model.applied([.net("a"), .net("b")])
    model.state.resources["a"]?.dependencies = ["b"]
    model.state.resources["b"]?.dependencies = ["a"]
    #expect(
      try model.lines([]) == [
        "delete a because removedFromDeclaration", "delete b because removedFromDeclaration",
      ])
  }

  @Test("A limited plan covers what was asked for, and what it needs that is not there yet")
  func only() throws {
    let shop: [ResourceNode] = [
      .net("net/main", ["Dns": true]), .box("app/api", ["Nets": [.ref("net/main", "Id")], "Name": "api"]),
      .box("app/worker", ["Name": "worker"]), .store("other"),
    ]
    func lines(_ model: Model, _ only: [Address]) throws -> [String] {
      try model.plan(.small(shop), only: only).changes.map(line)
    }
    #expect(
      try lines(Model(), ["app"]) == [
        "create app/api because declared after net/main", "create app/worker because declared",
        "create net/main because declared",
      ])
    let model = try Model.applied([.net("net/main"), .store("gone")])
    #expect(try lines(model, ["app/api"]) == ["create app/api because declared"])
    #expect(try lines(model, ["gone"]) == ["delete gone because removedFromDeclaration"])
    #expect(
      problems { try model.plan(.small(shop), only: ["ap"]) } == ["IN2052 nothing is declared or stored at ap"])
  }

  @Test("A limited plan takes along, of what is deleted, what hangs on it")
  func onlyDestroy() throws {
    let model = try Model.applied(Self.chain + [.store("data")])
    let plan = try model.plan(.small([]), purpose: .destroy, only: ["api"])
    #expect(plan.changes.map(line) == ["delete api because destroy after link", "delete link because destroy"])
  }
}

@Suite("Whatever is declared, its plan settles")
struct AnyDeclarationTests {
  /// Numbers that look random and are the same in every run.
  struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  /// Up to twelve resources that refer to earlier ones; every third round something is named anew.
  static func graph(_ dice: inout Dice, round: Int) -> Graph {
    var nodes: [ResourceNode] = []
    for index in 0..<12 where dice.roll(4) > 0 {
      let address = Address("part-\(index % 3)/r\(index)")
      let lifecycle = Lifecycle(createsBeforeDestroy: index % 5 == 0, replacedWhen: [.integer(Int64(dice.roll(3)))])
      func earlier(_ type: ResourceType, _ property: String, _ dice: inout Dice) -> Value? {
        let candidates = nodes.filter { $0.type == type }
        return candidates.isEmpty ? nil : .ref(candidates[dice.roll(candidates.count)].address, property)
      }
      switch index % 4 {
      case 0:
        nodes.append(
          .net(address, ["Cidr": .string("10.\(dice.roll(3)).0.0/16"), "Dns": .bool(dice.roll(2) == 0)], lifecycle))
      case 1:
        var properties: [String: Value] = ["Size": .integer(Int64(1 + dice.roll(3)))]
        properties["Net"] = dice.roll(2) == 0 ? earlier("T::Net", "Id", &dice) : nil
        properties["Nets"] = earlier("T::Net", "Id", &dice).map { [$0] }
        properties["Variables"] = dice.roll(2) == 0 ? ["A": .secret(.environment("S\(dice.roll(2))"))] : nil
        nodes.append(.box(address, properties, Lifecycle(replacedWhen: lifecycle.replacedWhen)))
      case 2:
        var properties: [String: Value] = ["Class": .string("c\(dice.roll(3))"), "Format": .string("f\(dice.roll(3))")]
        properties["Box"] = earlier("T::Box", "Arn", &dice)
        nodes.append(.store(address, properties))
      default:
        let target = earlier("T::Store", "Endpoint.Host", &dice).map { Value.interpolation(["https://", $0]) }
        nodes.append(
          .link(
            address,
            ["Box": earlier("T::Box", dice.roll(2) == 0 ? "Name" : "Arn", &dice), "Target": target]
              .compactMapValues(\.self), lifecycle))
      }
    }
    return .small(
      nodes,
      outputs: nodes.prefix(2).map {
        OutputNode(
          name: "\($0.address.name)",
          value: .ref($0.address, $0.type == "T::Box" ? "Arn" : $0.type == "T::Store" ? "Endpoint.Host" : "Id"))
      })
  }

  /// The plan; `nil` where it is refused because nobody can tell what was renamed, or what is in use cannot be replaced.
  static func planned(_ graph: Graph, _ model: Model, refreshed: Bool) throws -> Plan? {
    do { return try model.plan(graph, refreshed: refreshed) } catch let error as Diagnostics {
      let errors = error.all.filter { $0.severity == .error }
      guard errors.allSatisfy({ ["IN2055", "IN2059"].contains($0.code) }) else { throw error }
      return nil
    }
  }

  @Test("Applying a plan leaves nothing to plan, read or not, and destroying leaves nothing", arguments: 0..<60)
  func settles(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    var model = Model()
    for round in 0..<5 {
      let graph = Self.graph(&dice, round: round)
      guard let plan = try Self.planned(graph, model, refreshed: dice.roll(2) == 0) else { continue }
      model.apply(plan)
      for refreshed in [true, false] {
        let again = try model.plan(graph, refreshed: refreshed)
        #expect(again.effective.map(line) == [])
        #expect(again.isEmpty)
      }
      if dice.roll(3) == 0, let lost = model.running.keys.sorted().first {
        model.running[lost] = nil
        guard let plan = try Self.planned(graph, model, refreshed: true) else { continue }
        model.apply(plan)
        #expect(try model.plan(graph).effective.map(line) == [])
      }
    }
    model.apply(try model.plan(.small([]), purpose: .destroy))
    #expect(model.state.resources == [:])
    #expect(model.state.outputs == [:])
  }

  @Test(
    "A plan comes back from its document, and has one digest whatever the order of its declaration", arguments: 0..<10)
  func documents(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &+ 99)
    var model = Model()
    model.apply(try model.plan(Self.graph(&dice, round: 0)))
    let plan = try model.plan(Self.graph(&dice, round: 1))
    #expect(try PlanFile.decode(PlanFile.encode(plan)) == plan)
  }
}
