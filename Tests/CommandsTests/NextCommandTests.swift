import ArgumentParser
import InfraModel
import Testing

@testable import Commands
@testable import UseCases

@Suite("A command that is offered goes where the one went that offers it")
struct NextCommandTests {
  private static let words = [
    "plan", "lab/dev", "--sandbox", "--only", "server", "--define", "note=a b", "--state", "elsewhere", "--project",
    "there", "--sandbox-file", "cloud.json", "--replace", "server/a",
  ]

  private func plan() throws -> PlanCommand { try #require(try Infra.parseAsRoot(Self.words) as? PlanCommand) }

  @Test("A command is offered with the options that say where, and what it is limited to")
  func given() throws {
    let command = try plan()
    let line = CommandLine.of("apply", command.environment.name, options: command.options.given)
    #expect(line == "infra apply lab/dev --only server --replace server/a")
    #expect(
      command.globals.completing(line)
        == "infra apply lab/dev --only server --replace server/a --project there --state elsewhere"
        + " --define 'note=a b' --sandbox --sandbox-file cloud.json")
  }

  @Test("An offered command parses to the same options again")
  func parsesBack() throws {
    let command = try plan()
    let words = ["apply", command.environment.name] + command.options.given + command.globals.given
    let apply = try #require(try Infra.parseAsRoot(words) as? Apply)
    #expect(
      apply.options.selection.only == command.options.selection.only
        && apply.options.selection.replace == command.options.selection.replace)
    #expect(apply.globals.given == command.globals.given && apply.globals.sandbox)
  }

  @Test("An offered command leaves the rehearsal out where the plan did")
  func rehearsal() throws {
    let command = try #require(try Infra.parseAsRoot(["plan", "lab/dev", "--no-rehearsal"]) as? PlanCommand)
    #expect(command.options.given == ["--no-rehearsal"] && command.options.skipped == ["--no-rehearsal"])
  }

  @Test(
    "Commands in a fix are completed, and nothing else",
    arguments: [
      (
        "infra plan lab/dev --out FILE, and review it again",
        "infra plan lab/dev --out FILE --sandbox, and review it again"
      ),
      (
        "infra prices update, or infra prices set", "infra prices update --sandbox, or infra prices set --sandbox"
      ),
      (
        "raise the budget; or infra apply lab/dev --allow-cost",
        "raise the budget; or infra apply lab/dev --allow-cost --sandbox"
      ),
      ("did you mean 'lab/dev'?", "did you mean 'lab/dev'?"),
      ("use an infra that reads it", "use an infra that reads it"),
      ("infra state restore lab/dev --serial 2", "infra state restore lab/dev --serial 2 --sandbox"),
      (
        "infra plan lab/dev, then infra apply p.json", "infra plan lab/dev --sandbox, then infra apply p.json --sandbox"
      ),
      (
        #"give the value with --define id="$(infra output lab/net id)""#,
        #"give the value with --define id="$(infra output lab/net id --sandbox)""#
      ),
    ])
  func fixes(_ fix: String, _ completed: String) throws {
    let command = try #require(try Infra.parseAsRoot(["plan", "lab/dev", "--sandbox"]) as? PlanCommand)
    #expect(command.globals.completing(Diagnostic(.badName, "no", fix: fix)).fix == completed)
  }

  @Test("An option that a command has already is not added a second time")
  func presentOption() throws {
    let command = try #require(
      try Infra.parseAsRoot(["plan", "lab/dev", "--region", "us-east-1", "--project", "lab"]) as? PlanCommand)
    #expect(
      command.globals.completing("infra prices update, or infra prices set S U --region eu-west-3 --usd PRICE")
        == "infra prices update --project lab --region us-east-1, "
        + "or infra prices set S U --region eu-west-3 --usd PRICE --project lab")
  }

  @Test("A fix keeps the answers that were given, and the keys and digest that a plan is held to")
  func answers() throws {
    let command = try #require(
      try Infra.parseAsRoot([
        "apply", "plan.json", "--yes", "--allow-deletions", "--resolve", "net=none", "--approve", "GO", "--signed-by",
        "our key.pem",
      ]) as? Apply)
    #expect(command.approval.given == ["--yes", "--allow-deletions", "--resolve", "net=none"])
    #expect(command.commandLine == "infra apply plan.json --signed-by 'our key.pem'")
  }

  @Test("A plan that no longer holds is made again for the same part of the environment")
  func again() {
    let graph = Graph(environment: "lab/dev", region: "eu-central-1")
    let plan = Plan(
      environment: "lab/dev", region: "eu-central-1", purpose: .destroy, lineage: "l", serial: 1, graphDigest: "d",
      isRefreshed: false, choice: PlanChoice(only: ["server"], replacing: ["server/a"], rotating: ["key"]), changes: [],
      graph: graph)
    #expect(plan.commandLine == "infra plan lab/dev --destroy --only server --replace server/a --rotate key")
  }

  @Test("Without options an offered command stays as it is")
  func nothingGiven() throws {
    let command = try #require(try Infra.parseAsRoot(["plan", "lab/dev"]) as? PlanCommand)
    #expect(command.globals.completing("infra apply lab/dev") == "infra apply lab/dev")
  }

  @Test(
    "Words that a shell would take apart are quoted",
    arguments: [("a b", "'a b'"), ("it's", #"'it'\''s'"#), ("", "''"), ("$x", "'$x'"), ("a/b=c", "a/b=c")])
  func quoting(_ word: String, _ quoted: String) { #expect(CommandLine.quoted(word) == quoted) }
}
