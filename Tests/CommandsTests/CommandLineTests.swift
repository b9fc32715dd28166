import Applier
import ArgumentParser
import InfraModel
import Testing
import World

@testable import Commands
@testable import UseCases

@Suite("The command line")
struct CommandLineTests {
  @Test("Every command says its name: to find one by its type takes a sixth of a short command's time")
  func names() {
    var unnamed: [String] = []
    func visit(_ command: any ParsableCommand.Type) {
      if command.configuration.commandName == nil { unnamed.append("\(command)") }
      for inner in command.configuration.subcommands { visit(inner) }
    }
    visit(Infra.self)
    #expect(unnamed == [])
  }

  @Test("The help says what infra does, how to begin, and what the exit codes mean")
  func help() {
    #expect(
      Infra.helpMessage(columns: 80) == """
        OVERVIEW: Plans and applies AWS infrastructure declared in Swift.

        Environments are Swift values in the folder Environments. infra evaluates them,
        compares them with the stored state and the cloud, shows what would change,
        what would be lost and what it costs, and applies the changes.

        A first round:
          infra init --example web     (in an empty folder)
          infra environments
          infra plan finally/dev
          infra apply finally/dev
          infra output finally/dev api-url
          infra cost finally/production
          infra destroy finally/dev

        In a pipeline:
          infra plan finally/production --out plan.json
          infra apply plan.json --yes --approve "APPLY PRODUCTION"

        Exit codes:
            0  done, or nothing to do
            1  failed, and nothing was changed
            2  there are changes (with --fail-on changes)
            3  something would be deleted, and that was not allowed
            4  the environment is locked by another run
            5  the saved plan is stale
            6  some changes were made, others failed
            7  the declaration is wrong
            8  the environments could not be built or run
            9  a stored document cannot be read, or belongs to another environment
           10  the cloud cannot be reached, or refuses the credentials
           11  the plan was not approved
           12  it would cost more than the budget, or than --max-increase allows
           13  some of the cost is not known (with --require-complete)
           14  an apply would fail, as its rehearsal shows
           15  a gate of the release was not passed
           16  infra check found something wrong, or infra drift found drift
           64  the command line is wrong
           70  a fault in infra itself
          130  stopped by Ctrl-C or a signal; operations in progress were saved

        USAGE: infra <subcommand>

        OPTIONS:
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          init                    Start a project: a first environment that plans at
                                  once, and what is around it.
          import                  Take over what another tool made: Swift, a state, and
                                  an empty plan.
          environments            List the environments.
          compare                 Compare two environments side by side.
          validate                Check the declarations without reading states or the
                                  cloud.
          plan                    Show what an apply would change, and what would be
                                  lost.
          rehearse                Rehearse a plan in a copy of the environment, and
                                  show the timeline.
          approve                 Approve a saved plan with a signature by an SSH key.
          approvals               Show which approvals a saved plan needs, and which it
                                  has.
          apply                   Create, update and delete resources as declared.
          rollback                Apply again what was applied before.
          rotate                  Make new values of secrets and renew what reads them.
          restore                 Make a database again from a backup.
          destroy                 Delete all resources of an environment.
          output                  Show the outputs of the last apply.
          state                   Show, move, unlock and restore states.
          graph                   Draw the resources and their dependencies.
          check                   Look whether an environment is well.
          drift                   Say what runs otherwise than it was applied, and who
                                  changed it.
          watch                   Show health, alarms and the run that is on.
          history                 Show the runs that changed an environment, newest
                                  first.
          report                  Show how changes went: how many failed, and how soon
                                  that was mended.
          export                  Write an environment in the format of another tool.
          prices                  Show prices, fetch new ones, and set the project's
                                  own.
          cost                    Estimate the cost of environments, and compare
                                  estimates.
          sandbox                 Work with the built-in AWS sandbox that --sandbox
                                  uses.
          doctor                  Show which credentials, account, region and endpoints
                                  would be used, and why.
          explain                 Explain an error, a warning or a note.
          types                   Show the resource types that can be declared, and add
                                  others of the registry.
          language                Show where the language of declarations is, and
                                  whether it is compiled for this compiler.

          See 'infra help <subcommand>' for detailed help.
        """)
  }

  @Test("The command line reads the options that all commands have")
  func options() throws {
    let command = try #require(
      try Infra.parseAsRoot([
        "plan", "finally/dev", "--define", "log-level=info", "--define", "note=a=b", "--only", "network", "--only",
        "api/logs", "--no-refresh", "--endpoint", "http://127.0.0.1:5000", "--parallelism", "4", "--json", "--color",
        "never", "--state", "elsewhere", "--fail-on", "deletions",
      ]) as? PlanCommand)
    #expect(command.environment == "finally/dev")
    #expect(try command.globals.definitions() == ["log-level": "info", "note": "a=b"])
    #expect(command.options.selection.only == ["network", "api/logs"])
    #expect(command.options.noRefresh)
    #expect(command.globals.endpoint == "http://127.0.0.1:5000")
    #expect(command.globals.parallelism == 4)
    #expect(command.globals.json)
    #expect(command.globals.color == .never)
    #expect(command.globals.state == "elsewhere")
    #expect(command.failOn == .deletions)
  }

  @Test(
    "States are in the project's folder unless it is said otherwise: by the option, then by the variable",
    arguments: [
      (nil, nil, false, "there/state"), (nil, nil, true, "there/.infra/sandbox-state"), ("x", "s3://b/y", false, "x"),
      (nil, "s3://b/y", false, "s3://b/y"), (nil, "s3://b/y", true, "there/.infra/sandbox-state"),
    ] as [(String?, String?, Bool, String)])
  func statePlace(_ option: String?, _ variable: String?, _ inSandbox: Bool, _ expected: String) async throws {
    var world = World.isolated(clock: .live, random: .live)
    world.variables["INFRA_STATE"] = variable
    let settings = Settings(
      project: "there", state: option, sandbox: inSandbox ? Settings.Sandbox(file: "there/sandbox.json") : nil)
    let place = try await Workspace(settings, world).statePlace()
    #expect(place.description == expected)
  }

  @Test(
    "A time to wait is a whole number and a unit",
    arguments: [
      ("90s", 90), ("10m", 600), ("1h", 3600), ("0s", 0), ("10", nil), ("m", nil), ("-1s", nil), ("1.5h", nil),
    ])
  func wait(_ text: String, _ seconds: Double?) { #expect(WaitTime(argument: text)?.seconds == seconds) }

  @Test("The command line refuses definitions without a name or a value", arguments: ["log-level", "=info"])
  func definitions(_ text: String) throws {
    let command = try #require(try Infra.parseAsRoot(["plan", "a/b", "--define", text]) as? PlanCommand)
    #expect(throws: CommandFailure.self) { try command.globals.definitions() }
  }

  @Test("The command line refuses a parallelism of nothing", arguments: ["0", "-1"])
  func parallelism(_ text: String) {
    #expect(throws: (any Error).self) { try Infra.parseAsRoot(["plan", "a/b", "--parallelism=\(text)"]) }
  }

  @Test("The command line reads answers to what an interrupted create made")
  func answers() throws {
    let command = try #require(
      try Infra.parseAsRoot(["apply", "a/b", "--resolve", "network/vpc=vpc-1", "--resolve", "api/logs=none"]) as? Apply)
    #expect(try command.approval.answers() == ["network/vpc": .adopt(id: "vpc-1"), "api/logs": .nothing])
  }

  @Test("The command to price takes an environment, unless it is told something else")
  func cost() throws {
    let show = try #require(
      try Infra.parseAsRoot(["cost", "finally/dev", "--html", "cost.html", "--max-age", "30"]) as? Cost.Show)
    #expect(show.environment == "finally/dev")
    #expect(show.format.html == "cost.html")
    #expect(show.limits.maxAge == 30)
    let diff = try #require(
      try Infra.parseAsRoot(["cost", "diff", "main", ".", "--environment", "finally/dev", "--max-increase", "10%"])
        as? Cost.Diff)
    #expect([diff.from, diff.to, diff.environment?.name] == ["main", ".", "finally/dev"])
    #expect(diff.limits.maxIncrease == "10%")
  }

  @Test(
    "The command line refuses limits that are none",
    arguments: ["--max-increase=much", "--max-increase=-1", "--max-age=-1"])
  func limits(_ option: String) {
    for command in ["plan", "cost", "apply"] {
      #expect(throws: (any Error).self) { try Infra.parseAsRoot([command, "a/b", option]) }
    }
  }
}
