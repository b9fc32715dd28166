import Foundation
import TestFiles
import Testing

@Suite("What people see, from the first plan to the last history, at the width of their terminal")
struct ScreenTests {
  /// The commands in their order, with the graph that each is given.
  private static let session: [(graph: String?, words: [String], answers: [String])] = [
    ("graph.json", ["plan", "lab/dev"], []),
    ("graph.json", ["apply", "lab/dev", "--parallelism", "1"], ["y"]),
    ("graph.json", ["plan", "lab/dev"], []),
    (nil, ["output", "lab/dev"], []),
    ("more.json", ["plan", "lab/dev", "--details"], []),
    ("more.json", ["rehearse", "lab/dev"], []),
    ("moved.json", ["plan", "lab/dev"], []),
    ("moved.json", ["apply", "lab/dev", "--yes"], []),
    ("graph.json", ["cost", "lab/dev"], []),
    ("graph.json", ["cost", "explain", "lab/dev", "api/logs"], []),
    (nil, ["state", "list", "lab/dev"], []),
    (nil, ["state", "show", "lab/dev", "network/subnet"], []),
    (nil, ["sandbox", "status"], []),
    ("graph.json", ["plan", "lab/dev", "--destroy"], []),
    ("graph.json", ["destroy", "lab/dev", "--parallelism", "1"], ["y"]),
    (nil, ["history", "lab/dev"], []),
    (nil, ["explain", "IN2041"], []),
    (nil, ["prices", "show", "AmazonEC2", "NatGateway-Hours", "--region", "eu-central-1"], []),
    ("graph.json", ["doctor", "lab/dev", "--offline"], []),
  ]

  @Test("A session of nineteen commands is the one that was read and kept", arguments: [80, 120])
  func screens(_ columns: Int) async throws {
    let door = try Door()
    try door.write(Lab.whole, to: "graph.json")
    let more = [Lab.topic, Lab.logs(days: 30), Lab.subnet(), Lab.vpc]
    try door.write(Lab.graph(more, outputs: Lab.outputs), to: "more.json")
    let moved = [Lab.topic, Lab.logs(), Lab.subnet("10.0.2.0/24"), Lab.vpc]
    try door.write(Lab.graph(moved, outputs: Lab.outputs), to: "moved.json")
    var screens = ""
    for command in Self.session {
      var words = command.words
      if let graph = command.graph { words += ["--graph", door.path(graph)] }
      if !["explain", "prices", "doctor", "sandbox"].contains(words[0]) { words.append("--sandbox") }
      let answer = await door.infra(words, seat: .init(columns: columns, answers: command.answers))
      let screen = Screen(answer.output).text + Screen(answer.errors).text
      for shown in screen.split(separator: "\n") {
        // A command is one line, however wide, so that it can be copied.
        #expect(shown.count <= columns || Self.isForCopying(shown), "\(shown)")
      }
      screens += "$ infra \(command.words.joined(separator: " "))\n" + Self.settled(screen)
      screens += "[\(answer.status)]\n\n"
    }
    try Golden.expect(screens, "Tests/CommandsTests/Golden/session-\(columns).txt")
  }

  private static func isForCopying(_ line: Substring) -> Bool {
    ["next: ", "  fix: ", "more: "].contains { line.hasPrefix($0) } || line.hasPrefix("error ")
      || line.contains("fix: add")
  }

  /// How long something took is not compared.
  private static func settled(_ screen: String) -> String {
    screen.replacing(/\d+(\.\d+)? ?(ms|s|min)\b/, with: "TIME")
  }
}
