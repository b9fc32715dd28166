import InfraModel
import Planner
import Provider
import Testing

@Suite("A change says whether the earlier declaration would bring back what was")
struct UndoTests {
  /// What a plan says of an address: `-` where all of it comes back, otherwise what does not, or why.
  private func undo(
    _ model: Model, _ nodes: [ResourceNode], at address: Address, purpose: Plan.Purpose = .apply,
    observations: [Address: Observation]? = nil, _ adjust: @escaping @Sendable (inout ResourceTraits) -> Void = { _ in }
  ) throws -> String {
    var planner = SampleSchemas.planner
    planner.traits = { type in
      var traits = SampleSchemas.traits(type)
      adjust(&traits)
      return traits
    }
    let plan = try planner.plan(
      .small(nodes), state: model.state, observations: observations ?? model.observations, purpose: purpose)
    let change = try #require(plan.effective.first { $0.address == address })
    return switch change.undo {
    case .complete: "-"
    case .lossy(let loss): "\(loss.kind): \(loss.what)"
    case .impossible(let why): "never: \(why)"
    case .unknown(let why): "unknown: \(why)"
    }
  }

  @Test("A creation is undone by a deletion, unless something is in its way")
  func creations() throws {
    func create(_ lifecycle: Lifecycle = .init(), dns: Value = false) throws -> String {
      try undo(Model(), [.net("net", ["Dns": dns], lifecycle)], at: "net") { $0.deletionGuards = ["Dns"] }
    }
    #expect(try create() == "-")
    #expect(
      try create(Lifecycle(isProtected: true))
        == "never: the way back is refused: net would be deleted, but it is protected")
    #expect(try create(Lifecycle(isRetained: true)) == "never: it is retained")
    #expect(try create(dns: true).hasPrefix("never: the way back is refused: net "))
    // What somebody else deleted was not as the earlier declaration has it.
    let model = try Model.applied([.net("net")])
    #expect(
      try undo(model, [.net("net")], at: "net", observations: ["net": .absent])
        == "never: it was deleted outside of infra, and the earlier declaration has it")
  }

  @Test("An update is undone by another one, unless it takes something that nothing gives back")
  func updates() throws {
    func update(
      _ before: [String: Value], _ after: [String: Value],
      _ adjust: @escaping @Sendable (inout ResourceTraits) -> Void = { _ in }
    ) throws -> String {
      try undo(try Model.applied([.box("api", before)]), [.box("api", after)], at: "api", adjust)
    }
    #expect(try update(["Size": 2], ["Size": 3]) == "-")
    #expect(try update(["Size": 2, "Days": 3], ["Size": 2]) == "-")
    // It can be set in place, and is set back by a replacement, which is as good where only the declaration tells it.
    #expect(try update(["Grade": "gold"], ["Grade": "bronze"]) == "-")
    #expect(
      try update(["Grade": "gold"], ["Grade": "bronze"]) { $0.holdsData = "what is in it" }
        == "data: what is in it")
    #expect(
      try update(["Grade": "gold"], ["Grade": "bronze"]) { $0.renewedAttributes = ["Arn": "policies"] }
        == "identity: its Arn, which policies go by")
    #expect(
      try update([:], ["Variables": ["A": "1"]]) {
        $0.unremovable = ["Variables.A"]
        $0.holdsData = "what is in it"
      } == "data: what is in it")
    // The cloud has no way to unset it.
    #expect(try update([:], ["Storage": "ssd"]) == "never: Storage stays once it was set")
    #expect(try update(["Storage": "disk"], ["Storage": "ssd"]) == "-")
    #expect(
      try update(["Variables": ["A": .secret(.environment("ONE"))]], ["Variables": ["A": .secret(.environment("TWO"))]])
        == "never: the earlier secret of Variables.A is not kept")
    #expect(
      try update(["Size": 2], ["Size": 3]) { traits in
        traits.rules = [
          ChangeRule("shrinking") { change in
            guard let move = change.move(of: "Size"), let before = move.before.integer,
              let after = move.after.integer, after < before
            else { return [] }
            return [.refused(property: "Size", message: "would shrink", fix: "declare Size \(before)")]
          }
        ]
      } == "never: the way back is refused: api would shrink")
    #expect(
      try update(["Size": 2], ["Size": 3]) { traits in
        traits.rules = [
          ChangeRule("growing") { _ in [.consequence(property: "Size", .dataLoss("what was in it"))] }
        ]
      } == "never: what was in it will be gone")
    #expect(
      try update(["Size": 2], ["Size": 3]) { traits in
        traits.rules = [ChangeRule("moving") { $0.kind == .update ? [.renewed("its address")] : [] }]
      } == "identity: its address")
  }

  @Test("What ran as it was not declared does not come back")
  func drift() throws {
    var model = try Model.applied([.box("api", ["Size": 2, "Days": 3])])
    model.running["api"]?.properties["Size"] = 5
    #expect(
      try undo(model, [.box("api", ["Size": 2, "Days": 3])], at: "api") == "never: Size ran as it was not declared")
    // The same where the declaration changes as well, elsewhere.
    #expect(
      try undo(model, [.box("api", ["Size": 2, "Days": 7])], at: "api") == "never: Size ran as it was not declared")
  }

  @Test("What a run left unfinished is not known to come back")
  func unfinished() throws {
    var model = try Model.applied([.box("api", ["Size": 2])])
    model.state.resources["api"]?.status = .incomplete
    #expect(
      try undo(model, [.box("api", ["Size": 3])], at: "api")
        == "unknown: the last apply did not finish it")
  }

  @Test("What is deleted or replaced comes back where nothing but the declaration tells it from others")
  func deletions() throws {
    let model = try Model.applied([.box("api", ["Grade": "gold"]), .net("net"), .store("data", ["Format": "x"])])
    let kept: [ResourceNode] = [.box("api", ["Grade": "gold"]), .net("net"), .store("data", ["Format": "x"])]
    func deleted(_ address: Address) throws -> String {
      try undo(model, kept.filter { $0.address != address }, at: address)
    }
    func replaced(_ node: ResourceNode) throws -> String {
      try undo(model, kept.filter { $0.address != node.address } + [node], at: node.address)
    }
    #expect(try deleted("api") == "-")
    #expect(try deleted("net") == "identity: its Id")
    #expect(try deleted("data") == "data: everything in the store")
    #expect(try replaced(.box("api", ["Grade": "silver"])) == "-")
    #expect(try replaced(.net("net", ["Cidr": "10.1.0.0/16"])) == "identity: its Id")
    #expect(try replaced(.store("data", ["Format": "y"])) == "data: everything in the store")
  }

  @Test("A predecessor of an earlier run does not come back")
  func deposed() throws {
    var model = try Model.applied([.box("api")])
    model.state.resources["api"]?.deposed = [.init(id: "api-1", operation: "op", attributes: [:])]
    let plan = try model.plan(.small([.box("api")]))
    #expect(plan.effective.map(line) == ["delete api because deposed"])
    #expect(plan.effective.map(\.isReversible) == [false])
  }

  @Test("A move is undone where the earlier address is recognized, and not where only a line of the source tells it")
  func moves() throws {
    let model = try Model.applied([.net("old"), .box("api")])
    #expect(try undo(model, [.net("new"), .box("api")], at: "new") == "-")
    #expect(
      try undo(model, [.net("new", [:], Lifecycle(renamedFrom: ["old"])), .box("api")], at: "new")
        == "-")
  }

  @Test("What is taken over or let go is out of reach of the earlier declaration")
  func adoptionAndForgetting() throws {
    let found = ObservedResource(id: "net-1", properties: ["Id": "net-1", "Cidr": "10.0.0.0/16"])
    #expect(
      try undo(
        Model(), [.net("net", [:], Lifecycle(adoptedID: "net-1"))], at: "net", observations: ["net": .present(found)])
        == "never: the earlier declaration does not know it, and would delete it")
    let retained = try Model.applied([.net("net", [:], Lifecycle(isRetained: true))])
    #expect(
      try undo(retained, [], at: "net")
        == "never: it runs on unmanaged, and the earlier declaration would make another one")
    let gone = try Model.applied([.net("net")])
    #expect(try undo(gone, [], at: "net", observations: ["net": .absent]) == "never: it is gone already")
  }
}
