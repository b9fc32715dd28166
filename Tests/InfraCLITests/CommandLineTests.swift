import Applier
import ArgumentParser
import Testing

@testable import infra

@Suite("The command line")
struct CommandLineTests {
  @Test("says what infra does, how to begin, and what the exit codes mean")
  func help() {
    #expect(Infra.helpMessage(columns: 80) == "")
  }

  @Test("reads the options that all commands have")
  func options() throws {
    let command = try #require(
      try Infra.parseAsRoot([
        "plan", "finally/dev", "--define", "log-level=info", "--define", "note=a=b", "--only", "network", "--only",
        "api/logs", "--no-refresh", "--endpoint", "http://127.0.0.1:5000", "--parallelism", "4", "--json", "--color",
        "never", "--state", "elsewhere", "--fail-on", "deletions",
      ]) as? PlanCommand)
    #expect(command.environment == "finally/dev")
    #expect(try command.globals.definitions() == ["log-level": "info", "note": "a=b"])
    #expect(command.options.only == ["network", "api/logs"])
    #expect(command.options.noRefresh)
    #expect(command.globals.endpoint == "http://127.0.0.1:5000")
    #expect(command.globals.parallelism == 4)
    #expect(command.globals.json)
    #expect(command.globals.color == .never)
    #expect(command.globals.stateFolder == "elsewhere")
    #expect(command.failOn == .deletions)
  }

  @Test("keeps states in the project's folder unless told otherwise")
  func stateFolder() throws {
    let command = try #require(try Infra.parseAsRoot(["plan", "a/b", "--project", "there"]) as? PlanCommand)
    #expect(command.globals.stateFolder == "there/state")
  }

  @Test("refuses definitions without a name or a value", arguments: ["log-level", "=info"])
  func definitions(_ text: String) throws {
    let command = try #require(try Infra.parseAsRoot(["plan", "a/b", "--define", text]) as? PlanCommand)
    #expect(throws: CommandFailure.self) { try command.globals.definitions() }
  }

  @Test("refuses a parallelism of nothing", arguments: ["0", "-1"])
  func parallelism(_ text: String) {
    #expect(throws: (any Error).self) { try Infra.parseAsRoot(["plan", "a/b", "--parallelism=\(text)"]) }
  }

  @Test("reads answers to what an interrupted create made")
  func answers() throws {
    let command = try #require(
      try Infra.parseAsRoot(["apply", "a/b", "--resolve", "network/vpc=vpc-1", "--resolve", "api/logs=none"]) as? Apply)
    #expect(try command.approval.answers() == ["network/vpc": .adopt(id: "vpc-1"), "api/logs": .nothing])
  }
}
