import InfraModel
import Planner
import Testing

@Suite("Changes that a release makes by steps")
struct ShiftTests {
  private static let planner: Planner = {
    var planner = SampleSchemas.planner
    planner.traits = { asked in
      var traits = SampleSchemas.traits(asked)
      if asked == "T::Box" { traits.sharing = TrafficSharing("User", others: "Size", name: "User", weight: "Weight") }
      if asked == "T::Net" { traits.isAlarm = true }
      return traits
    }
    return planner
  }()

  private static func graph(_ nodes: [ResourceNode], shifts address: Address, watching alarms: [Address] = []) -> Graph
  {
    var graph = Graph.small(nodes)
    graph.settings.release = ReleaseProcess(
      gates: [ReleaseGate(.apply)]
        + [10, 100].map { ReleaseGate(.shift(TrafficShift(of: address, percent: $0, bake: 1, alarms: alarms))) })
    return graph
  }

  private static func shares(_ nodes: [ResourceNode], after model: Model) throws -> [[Double]] {
    try planner.plan(graph(nodes, shifts: "api"), state: model.state, observations: model.observations)
      .effective.map(\.shares)
  }

  @Test("An update that leads traffic elsewhere goes by steps; what has nothing there before does not")
  func marks() throws {
    let model = try Model.applied([.box("api", ["User": "one"])])
    #expect(try Self.shares([.box("api", ["User": "two"])], after: model) == [[10, 100]])
    #expect(try Self.shares([.box("api", ["User": "one"]), .box("more")], after: model) == [[]])
    #expect(try Self.shares([.box("api", ["User": "two"])], after: Model.applied([])) == [[]])
    let destroyed = try Self.planner.plan(
      Self.graph([.box("api", ["User": "two"])], shifts: "api"), state: model.state, observations: model.observations,
      purpose: .destroy)
    #expect(destroyed.effective.map(\.shares) == [[]])
  }

  @Test("What cannot be shifted, and what cannot be watched, is said")
  func refusals() {
    func messages(_ graph: Graph) -> [String] { problems { try Self.planner.plan(graph, state: .small()) } }
    let nodes: [ResourceNode] = [.box("api", ["User": "one"]), .net("net")]
    #expect(messages(Self.graph(nodes, shifts: "api", watching: ["net"])) == [])
    #expect(
      Set(messages(Self.graph(nodes, shifts: "net")))
        == ["IN2129 the release shifts 'net', and the traffic of an T::Net cannot be shared"])
    #expect(
      Set(messages(Self.graph(nodes, shifts: "api", watching: ["api"])))
        == ["IN2129 the release watches 'api' while 'api' is shifted, where nothing alarms"])
    #expect(
      Set(messages(Self.graph([.box("api", ["User": "one", "Size": 1])], shifts: "api")))
        == ["IN2129 the release shifts 'api', which declares Size itself"])
  }
}
