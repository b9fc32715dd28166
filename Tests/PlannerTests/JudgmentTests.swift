import InfraModel
import Planner
import Provider
import Testing

@Suite("What a plan refuses, names and promises beyond the properties' kinds")
struct JudgmentTests {
  /// The small cloud with further traits of a type.
  private func planner(_ type: ResourceType, _ change: @escaping @Sendable (inout ResourceTraits) -> Void) -> Planner {
    var planner = SampleSchemas.planner
    planner.traits = { asked in
      var traits = SampleSchemas.traits(asked)
      if asked == type { change(&traits) }
      return traits
    }
    return planner
  }

  @Test("A deletion flag that is on refuses a deletion; the declaration that has it off switches it off first")
  func guards() throws {
    let guarded = planner("T::Net") { $0.deletionGuards = ["Dns"] }
    let model = try Model.applied([.net("net", ["Dns": true])])
    func plan(_ nodes: [ResourceNode]) throws -> Plan {
      try guarded.plan(.small(nodes), state: model.state, observations: model.observations)
    }
    #expect(problems { try plan([]) } == ["IN2067 net would be deleted, but its Dns is on"])
    #expect(
      problems { try plan([.net("net", ["Cidr": "10.1.0.0/16", "Dns": true])]) }
        == ["IN2067 net would be replaced, but its Dns is on"])
    let lifted = try plan([.net("net", ["Cidr": "10.1.0.0/16", "Dns": false])])
    #expect(lifted.steps.map(\.kind) == [.delete, .create])
    #expect(lifted.steps.first?.lifts == ["Dns"])
  }

  @Test("A handler's rule refuses a change, says what it does, and what it takes for good")
  func rules() throws {
    let judged = planner("T::Box") { traits in
      traits.rules = [
        ChangeRule("shrinking") { change in
          guard let move = change.move(of: "Size"), let before = move.before.integer, let after = move.after.integer
          else { return [] }
          if after < before {
            return [.refused(property: "Size", message: "would shrink", fix: "declare Size \(before) or more")]
          }
          return [.consequence(property: "Size", .interruption), .irreversible("it has grown")]
        }
      ]
    }
    let model = try Model.applied([.box("api", ["Size": 2])])
    func plan(_ size: Value) throws -> Plan {
      try judged.plan(.small([.box("api", ["Size": size])]), state: model.state, observations: model.observations)
    }
    #expect(problems { try plan(1) } == ["IN2068 api would shrink"])
    let change = try #require(try plan(3).effective.first)
    #expect(change.consequence == .interruption && change.undo == .impossible("it has grown"))
  }

  @Test("What a change does besides is a warning with the way around it")
  func besides() throws {
    let judged = planner("T::Box") { traits in
      traits.rules = [
        ChangeRule("queue") { _ in
          [.also(message: "also applies what waits: Kind", fix: "wait"), .consequence(property: nil, .interruption)]
        }
      ]
    }
    let model = try Model.applied([.box("api", ["Size": 2])])
    let plan = try judged.plan(
      .small([.box("api", ["Size": 3])]), state: model.state, observations: model.observations)
    let warning = try #require(plan.diagnostics.first)
    #expect(warning.code == "IN2076" && warning.severity == .warning && warning.address == "api")
    #expect(warning.message == "api also applies what waits: Kind" && warning.fix == "wait")
    #expect(plan.effective.map(\.consequence) == [.interruption])
  }

  @Test("What is in a failure state is repaired by the update that cures it, or replaced; data is not lost for it")
  func failures() throws {
    func plan(_ node: ResourceNode, _ failure: Failure, of model: Model, replacing: [Address] = []) throws -> Plan {
      var model = model
      model.running[node.address]?.failure = failure
      return try SampleSchemas.planner.plan(
        .small([node]), state: model.state, observations: model.observations,
        choosing: PlanChoice(replacing: replacing))
    }
    let broken = Failure(state: "failed", isCuredByUpdate: false)
    let curable = Failure(state: "stuck", isCuredByUpdate: true)
    let box = try Model.applied([.box("api", ["Size": 1])])
    #expect(try plan(.box("api", ["Size": 1]), broken, of: box).effective.first?.reasons == [.failed(state: "failed")])
    #expect(try plan(.box("api", ["Size": 2]), curable, of: box).effective.map(\.action) == [.update])
    #expect(try plan(.box("api", ["Size": 1]), curable, of: box).diagnostics.map(\.code) == ["IN2058"])
    let store = try Model.applied([.store("data")])
    let left = try plan(.store("data"), broken, of: store)
    #expect(left.effective == [])
    let told = Diagnostic(
      .hasFailed, "data (data) is in state failed, and only a replacement cures that, which loses its data",
      severity: .warning, address: "data", fix: "restore it by hand, or replace it with --replace data")
    #expect(left.diagnostics == [told])
    // What would be changed cannot be, so that it is an error then.
    #expect(
      problems { try plan(.store("data", ["Class": "large"]), broken, of: store) }
        == ["\(told.code) \(told.message)"])
    let replaced = try plan(.store("data"), broken, of: store, replacing: ["data"])
    #expect(replaced.effective.map(\.action) == [.replace] && replaced.choice.replacing == ["data"])
    #expect(
      problems { try plan(.store("data"), broken, of: store, replacing: ["date"]) }
        .contains("IN2052 nothing is declared or stored at date"))
  }

  @Test("What is being deleted is neither present nor absent")
  func going() throws {
    let model = try Model.applied([.net("net")])
    let there = try #require(model.running["net"])
    #expect(
      problems {
        try SampleSchemas.planner.plan(
          .small([.net("net")]), state: model.state,
          observations: ["net": .beingDeleted(there, PendingDeletion(state: "leaving", restoreCommand: "keep net"))])
      } == ["IN2054 net (id-1) is being deleted: its state is leaving"])
  }

  @Test("A property that is only left out, and keeps its value, goes on holding")
  func kept() throws {
    let keeping = planner("T::Box") { $0.keptWhenRemoved = ["Nets"] }
    let model = try Model.applied([.net("net"), .box("api", ["Nets": [.ref("net", "Id")]])])
    #expect(
      problems { try keeping.plan(.small([.box("api")]), state: model.state, observations: model.observations) }
        == ["IN2059 net would be deleted, but api uses it and is kept"])
  }

  @Test("What something stands in for good neither goes nor leaves the list that names it")
  func standing() throws {
    let standing = planner("T::Store") {
      $0.unnamedPlace = .init(through: "Box", places: "Nets", location: "Cidr", locations: ["Class"])
    }
    func shop(_ second: Value = "10.1.0.0/16", nets: [Value] = [.ref("a", "Id"), .ref("b", "Id")]) -> [ResourceNode] {
      [
        .net("a"), .net("b", ["Cidr": second]), .box("list", ["Nets": .list(nets)]),
        .store("db", ["Box": .ref("list", "Name"), "Class": "10.1.0.0/16"]),
      ]
    }
    let model = try Model.applied(shop())
    func refusals(_ nodes: [ResourceNode]) -> [String] {
      problems { try standing.plan(.small(nodes), state: model.state, observations: model.observations) }
    }
    #expect(
      refusals(shop("10.2.0.0/16")) == ["IN2059 b would be replaced, but db is in it and stays there"])
    #expect(
      refusals(shop(nets: [.ref("a", "Id")])) == ["IN2059 list would leave out b, but db is in it and stays there"])
    #expect(refusals(shop(nets: [.ref("b", "Id")])) == [])
    #expect(refusals(shop("10.2.0.0/16").filter { $0.address != "db" }) == [])
  }

  @Test("What is chosen takes along what lives in it when it is replaced")
  func selection() throws {
    func shop(_ cidr: Value) -> [ResourceNode] {
      [.net("net", ["Cidr": cidr]), .box("api", ["Net": .ref("net", "Id")])]
    }
    let model = try Model.applied(shop("10.0.0.0/16"))
    let plan = try model.plan(.small(shop("10.1.0.0/16")), only: ["net"])
    #expect(Set(plan.effective.map(\.address)) == ["net", "api"])
  }

  @Test("One resource of the cloud has one record: what is adopted twice, or known already, is told")
  func adoption() throws {
    let model = try Model.applied([.net("net")])
    func adopting(_ address: Address) -> ResourceNode { .net(address, [:], Lifecycle(adoptedID: "id-1")) }
    var observations = model.observations
    observations["copy"] = model.running["net"].map(Observation.present)
    observations["other"] = observations["copy"]
    func plan(_ nodes: [ResourceNode]) throws -> Plan {
      try SampleSchemas.planner.plan(.small(nodes), state: model.state, observations: observations)
    }
    #expect(
      problems { try plan([.net("net"), adopting("copy")]) } == [
        "IN2056 copy adopts id-1, which is already managed as net"
      ])
    #expect(try plan([adopting("copy")]).effective.map(\.action) == [.move])
    #expect(
      problems { try plan([adopting("copy"), adopting("other")]) }.contains("IN2057 other and copy both adopt id-1"))
  }

  @Test("A component that was renamed moves with all that it holds, and says so once")
  func component() throws {
    func shop(_ name: String) -> [ResourceNode] {
      func at(_ part: String) -> Address { Address(name + "/" + part) }
      return [
        .net(at("net")), .box(at("api"), ["Name": "api", "Nets": [.ref(at("net"), "Id")]]),
        .link(at("link"), ["Box": .ref(at("api"), "Arn")]),
      ]
    }
    let plan = try Model.applied(shop("old")).plan(.small(shop("new")))
    #expect(plan.effective.map(\.action) == [.move, .move, .move])
    #expect(
      plan.diagnostics.map(\.message) == ["new is old under another address (and 2 more in it)"])
    #expect(plan.diagnostics.first?.fix == #"to say so in the declaration, add .renamed(from: "old")"#)
  }

  /// Boxes that let go of a net by way of a link that needs its successor: the deletion that comes first would wait for
  /// what waits for it.
  private func letGo(_ cidr: Value, by link: Bool) -> [ResourceNode] {
    let net = ResourceNode.net("net", ["Cidr": cidr])
    guard link else { return [net, .box("api", ["Nets": [.ref("net", "Id")]])] }
    return [net, .link("link", ["Target": .ref("net", "Id")]), .box("api", ["Role": .ref("link", "Id")])]
  }

  @Test("A deletion that would wait for what waits for it comes after its successor, and the plan says so")
  func turned() throws {
    let model = try Model.applied(letGo("10.0.0.0/16", by: false))
    let plan = try model.plan(.small(letGo("10.1.0.0/16", by: true)))
    let change = try #require(plan.changes.first { $0.address == "net" })
    #expect(change.action == .replace && change.createsBeforeDestroy)
    #expect(
      plan.steps.filter { $0.address == "net" }.map(\.kind).sorted { "\($0)" < "\($1)" }
        == [.createSuccessor, .deleteDeposed])
    var after = model
    after.apply(plan)
    #expect(try after.plan(.small(letGo("10.1.0.0/16", by: true))).effective == [])
  }

  @Test("A circle that cannot be turned is an error that names all who are in it")
  func circle() throws {
    let alone = planner("T::Net") { $0.exclusiveProperties = nil }
    let model = try Model.applied(letGo("10.0.0.0/16", by: false))
    let error = #expect(throws: Diagnostics.self) {
      try alone.plan(
        .small(letGo("10.1.0.0/16", by: true)), state: model.state, observations: model.observations)
    }
    #expect(error?.all.map(\.code) == ["IN2074"])
    let path = (error?.all.first?.message ?? "").split(separator: ": ").last.map { $0.split(separator: " → ") } ?? []
    #expect(path.first == path.last)
    #expect(Set(path) == ["api", "link", "net"])
    #expect(error?.all.first?.fix == "make one of these changes in an apply of its own")
  }

  @Test("A resource that two records name is let go of once, and never deleted under the one that stays")
  func twins() throws {
    var model = try Model.applied([.net("net")])
    var copy = try #require(model.state.resources["net"])
    copy.address = "copy"
    model.state.resources["copy"] = copy
    model.running["copy"] = model.running["net"]
    let plan = try model.plan(.small([.net("net")]))
    #expect(plan.effective.map(\.action) == [.forget])
    #expect(plan.effective.map(\.address) == ["copy"])
    #expect(plan.effective.first?.reasons == [.removedFromDeclaration, .heldElsewhere(at: "net")])
    #expect(plan.steps.map(\.kind) == [.forget])
    var after = model
    after.apply(plan)
    #expect(try after.plan(.small([.net("net")])).isEmpty)
  }
}
