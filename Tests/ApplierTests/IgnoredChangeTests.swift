import Applier
import InfraModel
import Provider
import Testing

@Suite("What is to be ignored stays as it runs when a neighbor is changed")
struct IgnoredChangeTests {
  private func graph(text: String, version: Value, level: Value) -> Graph {
    var node = Graphs.service(
      "api", text: .string(text),
      lifecycle: .init(ignoredChanges: [
        .init(property: "Environment.Version", because: "a pipeline deploys"),
        .init(property: "Password", because: "it is rotated elsewhere"),
      ]))
    node.properties["Environment"] = ["Version": version, "Level": level]
    node.properties["Password"] = .secret(.environment("TOKEN"))
    return Graphs.make([node])
  }

  @Test("An ignored property, whole or in part, stays as it runs when a neighbor is changed")
  func neighbors() async throws {
    var site = try Site()
    site.variables = ["TOKEN": "first"]
    try await site.run(graph(text: "one", version: "1", level: "info"))
    let recorded = site.store.state?.resources["api"]?.properties["Password"]
    // By hand, and by a rotation of what is declared.
    await site.cloud.change("api", "Environment", to: ["Version": "2", "Level": "info"])
    site.variables = ["TOKEN": "second"]
    let changed = graph(text: "two", version: "1", level: "debug")
    let plan = try await site.plan(changed)
    #expect(plan.effective.flatMap(\.properties).map(\.path) == ["Environment.Level", "Text"])
    #expect(try await site.apply(plan).isComplete)
    let running = await site.cloud.resources["api"]?.properties
    #expect(running?["Environment"] == ["Version": "2", "Level": "debug"])
    #expect(running?["Password"] == "first" && running?["Text"] == "two")
    #expect(site.store.state?.resources["api"]?.properties["Password"] == recorded)
    #expect(try await site.plan(changed).isEmpty)
  }

  @Test("An ignored property of a group that is sent as a whole is sent along as it runs")
  func group() async throws {
    func graph(text: Value, environment: Value?) -> Graph {
      var node = Graphs.service(
        "api", text: text,
        lifecycle: .init(ignoredChanges: [.init(property: "Environment", because: "a pipeline deploys")]))
      node.properties["Environment"] = environment
      return Graphs.make([node])
    }
    let site = try Site()
    try await site.run(graph(text: "one", environment: ["Version": "1"]))
    await site.cloud.change("api", "Environment", to: ["Version": "2", "Extra": true])
    try await site.run(graph(text: "two", environment: ["Version": "1"]))
    let update = try #require(await site.cloud.updates.last)
    #expect(update.changed == ["Text"])
    #expect(update.desired["Text"] == "two")
    #expect(update.desired["Environment"] == ["Version": "2", "Extra": true])
    #expect(update.current["Environment"] == ["Version": "2", "Extra": true])
    // What somebody took away is not sent along either.
    await site.cloud.change("api", "Environment", to: nil)
    try await site.run(graph(text: "three", environment: ["Version": "1"]))
    let last = try #require(await site.cloud.updates.last)
    #expect(last.desired["Text"] == "three")
    #expect(last.desired["Environment"] == nil)
    #expect(site.store.state?.resources["api"]?.properties["Environment"] == ["Version": "1"])
  }

  @Test("A create sets an ignored property as declared")
  func creation() async throws {
    var site = try Site()
    site.variables = ["TOKEN": "first"]
    try await site.run(graph(text: "one", version: "1", level: "info"))
    #expect(await site.cloud.resources["api"]?.properties["Environment"] == ["Version": "1", "Level": "info"])
  }
}
