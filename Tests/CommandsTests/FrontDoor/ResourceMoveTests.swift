import Foundation
import InfraModel
import TestFiles
import Testing

@Suite("Moving resources between environments, and forgetting them, at the front door")
struct ResourceMoveTests {
  private static func graph(_ name: String, _ resources: [ResourceNode], words: String? = nil) -> String {
    Lab.graph(resources, words: words).replacing(#""environment":"lab/dev""#, with: #""environment":"\#(name)""#)
  }

  /// The commands in their order, with the graph that each is given.
  private static let session: [(graph: String?, words: [String], answers: [String])] = [
    ("graph.json", ["move-resource", "lab/dev:alarms", "lab/dev:news", "--dry-run"], []),
    ("shared.json", ["move-resource", "lab/dev:network", "lab/shared:"], ["n"]),
    ("shared.json", ["move-resource", "lab/dev:network", "lab/shared:"], ["SHARE", "y"]),
    ("after.json", ["move-resource", "lab/dev:api/logs", "lab/dev:logs"], ["y"]),
    ("after.json", ["forget", "lab/dev", "alarms"], ["y"]),
    ("after.json", ["forget", "lab/dev", "alarms"], []),
    ("after.json", ["move-resource", "lab/shared:network/vpc", "lab/dev:logs", "--yes"], []),
    (nil, ["move-resource", "network", "lab/dev:"], []),
    (nil, ["list"], []),
  ]

  @Test("A session of moves is the one that was read and kept, and the plans after it are empty", arguments: [80, 120])
  func screens(_ columns: Int) async throws {
    let door = try Door()
    try door.write(Lab.graph([Lab.topic, Lab.logs(), Lab.subnet(), Lab.vpc]), to: "graph.json")
    try door.write(Self.graph("lab/shared", [Lab.subnet(), Lab.vpc], words: "SHARE"), to: "shared.json")
    let logs = Lab.node(
      "logs", "AWS::Logs::LogGroup", ["LogGroupName": "/lab/api", "RetentionInDays": 7], line: 8)
    try door.write(Self.graph("lab/dev", [logs]), to: "after.json")
    let applied = await door.infra([
      "apply", "lab/dev", "--graph", door.path("graph.json"), "--yes", "--sandbox", "--parallelism", "1",
    ])
    #expect(applied.status == 0)
    var screens = ""
    for command in Self.session {
      var words = ["state"] + command.words + ["--sandbox"]
      if let graph = command.graph { words += ["--graph", door.path(graph)] }
      let answer = await door.infra(words, seat: .init(columns: columns, answers: command.answers))
      screens += "$ infra state \(command.words.joined(separator: " "))\n\(answer.screen)[\(answer.status)]\n\n"
    }
    try Golden.expect(screens, "Tests/CommandsTests/Golden/moves-\(columns).txt")
    for (environment, graph) in [("lab/dev", "after.json"), ("lab/shared", "shared.json")] {
      let plan = await door.infra([
        "plan", environment, "--graph", door.path(graph), "--sandbox", "--fail-on", "changes",
      ])
      #expect(plan.status == 0, "\(plan.screen)")
    }
  }

  @Test("A serial of before a move does not bring back what another environment manages by then")
  func restored() async throws {
    let door = try Door()
    try door.write(Lab.graph([Lab.topic, Lab.logs(), Lab.subnet(), Lab.vpc]), to: "graph.json")
    try door.write(Self.graph("lab/shared", [Lab.subnet(), Lab.vpc]), to: "shared.json")
    #expect(await door.infra("apply", "lab/dev", "--graph", door.path("graph.json"), "--yes", "--sandbox").status == 0)
    let list = try JSON.parse(await door.infra("state", "restore", "lab/dev", "--sandbox", "--json").output)
    let serial = try #require(list["serials"]?.list?.last?.integer)
    let moved = await door.infra(
      "state", "move-resource", "lab/dev:network", "lab/shared:", "--graph", door.path("shared.json"), "--sandbox",
      "--yes")
    #expect(moved.status == 0, "\(moved.screen)")
    let restored = await door.infra("state", "restore", "lab/dev", "--serial", "\(serial)", "--sandbox")
    #expect(restored.output.contains("left out, since another environment manages it:\n  network/subnet"))
    let state = try JSON.parse(await door.infra("state", "list", "lab/dev", "--sandbox", "--json").output)
    #expect(state["resources"]?.list?.compactMap { $0["address"]?.string } == ["alarms/topic", "api/logs"])
  }
}
