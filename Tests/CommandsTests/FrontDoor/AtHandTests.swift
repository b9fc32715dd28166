import Foundation
import TestFiles
import Testing
import UseCases
import World

@testable import Commands

@Suite("Commands, names and folders are found")
struct AtHandTests {
  private let door: Door

  private static let addresses = [
    "alarms", "alarms/topic", "api", "api/logs", "network", "network/subnet", "network/vpc",
  ]

  init() throws { door = try Door() }

  @Test(
    "A command that does not exist is told with the one that was probably meant",
    arguments: [
      (
        ["aply", "lab/dev"], "There is no command 'infra aply'. Did you mean 'infra apply'?\nUsage: infra <subcommand>"
      ),
      (["state", "lst"], "There is no command 'infra state lst'. Did you mean 'infra state list'?"),
      (["frobnicate"], "There is no command 'infra frobnicate'.\nUsage: infra <subcommand>"),
    ])
  func unknown(words: [String], said: String) async {
    let answer = await door.infra(words, isPlaced: false)
    #expect(answer.status == 64)
    #expect(answer.errors.hasPrefix("Error: " + said))
  }

  @Test("Words that are arguments are not taken for commands")
  func arguments() {
    #expect(UnknownCommand(["cost", "lab/dev"]) == nil)
    #expect(UnknownCommand(["plan", "aply"]) == nil)
    #expect(UnknownCommand(["--help"]) == nil)
    #expect(UnknownCommand(["help", "aply"]) == nil)
  }

  @Test("The project is found from a folder inside of it")
  func search() throws {
    try door.write("", to: "Package.swift")
    try door.write("", to: "Environments/Shop/main.swift")
    try door.write("", to: "Sources/Tool/Package.swift")
    func found(_ folder: String) -> String? {
      ProjectSearch.project(above: door.path(folder), .live).map { $0.replacing(door.folder.path, with: "PROJECT") }
    }
    #expect(found(".") == "PROJECT/.")
    #expect(found("Environments/Shop")?.hasSuffix("Shop/../..") == true)
    // A package is no project without environments.
    #expect(found("Sources/Tool")?.hasSuffix("Tool/../..") == true)
    #expect(found("nowhere") == nil)
    let other = try TemporaryFolder("no-project")
    #expect(ProjectSearch.project(above: other.path, .live) == nil)
  }

  @Test("A shell is offered the environments with a state, their addresses, outputs, the profiles and types")
  func completions() async throws {
    try door.write(Lab.whole, to: "graph.json")
    let applied = await door.infra("apply", "lab/dev", "--sandbox", "--graph", door.path("graph.json"), "--yes")
    #expect(applied.status == 0)
    try door.write("[default]\n[profile audit]\nregion = eu-central-1\n", to: "config")
    func offered(_ command: [String], _ argument: String, _ words: String...) async -> [String] {
      let typed = ["infra"] + command + words + ["--project", door.folder.path]
      let answer = await door.infra(
        ["---completion"] + command + ["--", argument, "\(typed.count)", "0"] + typed + [""],
        variables: ["AWS_CONFIG_FILE": door.path("config")], isPlaced: false)
      #expect(answer.status == 0)
      #expect(answer.errors == "")
      return answer.output.split(separator: "\n").map(String.init)
    }
    #expect(await offered(["plan"], "positional@0", "--sandbox") == ["lab/dev"])
    #expect(await offered(["plan"], "positional@0") == [])
    #expect(await offered(["plan"], "--only", "lab/dev", "--sandbox") == Self.addresses)
    #expect(await offered(["state", "show"], "positional@1", "lab/dev", "--sandbox") == Self.addresses)
    #expect(await offered(["output"], "positional@1", "lab/dev", "--sandbox") == ["topic"])
    #expect(await offered(["plan"], "--profile", "lab/dev") == ["audit", "default"])
    #expect(await offered(["plan"], "--only", "lab/none", "--sandbox") == [])
    let added = await offered(["types", "add"], "positional@0")
    #expect(added.contains("AWS::EKS::Cluster") && !added.contains("AWS::EC2::VPC"))
    #expect(await offered(["types", "show"], "positional@0").contains("AWS::EC2::VPC"))
  }
}
