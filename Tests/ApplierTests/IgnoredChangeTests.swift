import Applier
import InfraModel
import Testing

@Suite("What is to be ignored stays as it runs when a neighbour is changed")
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

  @Test("A whole property and a part of one")
  func neighbours() async throws {
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

  @Test("A create sets it as declared")
  func creation() async throws {
    var site = try Site()
    site.variables = ["TOKEN": "first"]
    try await site.run(graph(text: "one", version: "1", level: "info"))
    #expect(await site.cloud.resources["api"]?.properties["Environment"] == ["Version": "1", "Level": "info"])
  }
}
