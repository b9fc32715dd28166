internal import AWSResources
internal import AWSSchemas
internal import ArgumentParser
internal import Glibc
internal import InfraModel

/// Shows that a plan never lies: makes every single edit of declarations, plans, rehearses and applies it in a copy of
/// the environment, and compares what happened with what the plan said.
@main
struct EditTest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit-test",
    abstract: "Make every single edit of environments, and show that no plan lies.",
    discussion: """
      A lie: what is planned without an error and then fails in the rehearsal or the apply; a plan that is not empty \
      afterwards; something deleted that the plan did not name; two records of one thing; something in the cloud that no \
      record has, or a record that nothing answers; something that was to come back by the earlier declaration, and did not.

      Examples:
        infra graph finally/dev --json > dev.json
        edit-test dev.json
        edit-test dev.json --only database/main
        edit-test dev.json production.json --sample 200 --drifts 40 --pairs 20 --seed 7
        edit-test dev.json production.json --samples --inverses 1000
      """)

  @Argument(help: ArgumentHelp("The graphs of environments (infra graph NAME --json).", valueName: "file"))
  var environments: [String] = []

  @Flag(help: "Besides, edits of the samples of all types, each an environment of its own.")
  var samples = false

  @Option(help: ArgumentHelp("Only edits whose words contain this.", valueName: "text"))
  var only: String?

  @Option(help: ArgumentHelp("Only edits of these kinds.", valueName: "kind"))
  var kind: [Edit.Kind] = []

  @Option(help: ArgumentHelp("So many of the single edits; all of them by default.", valueName: "count"))
  var sample: Int?

  @Option(help: ArgumentHelp("Besides, so many edits after a drift.", valueName: "count"))
  var drifts = 0

  @Flag(help: "Let each single edit come after a drift instead.")
  var drift = false

  @Option(help: ArgumentHelp("Besides, so many pairs of edits.", valueName: "count"))
  var pairs = 0

  @Option(help: ArgumentHelp("Besides, so many edits after another one was applied.", valueName: "count"))
  var sequences = 0

  @Option(
    help: ArgumentHelp(
      "Instead, edits until so many were applied and taken back, every other one after another edit was applied.",
      valueName: "count"))
  var inverses: Int?

  @Option(help: ArgumentHelp("What is sampled and combined follows from it.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("How many are tried at once; as many as there are cores by default.", valueName: "count"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Write all outcomes there.", valueName: "file"))
  var json: String?

  @Flag(help: "Leave the rehearsals out.")
  var noRehearsal = false

  @Flag(help: "Do not take back what was applied.")
  var noWayBack = false

  @Flag(help: "Compare what runs with what a first apply makes.")
  var fresh = false

  @Flag(help: "Only list what would be tried.")
  var list = false

  @Flag(help: "Write a line for every trial, not only for lies.")
  var verbose = false

  func run() async throws {
    let schemas = AWSSchemaCatalog()
    var graphs = try environments.map { try GraphFile.read($0) }
    var bases: [Base] = []
    for graph in graphs { bases.append(try await Base.make(graph, schemas: schemas)) }
    if samples {
      let made = await SampleGraphs.made(schemas)
      graphs += made.bases.map(\.graph)
      bases += made.bases
      for problem in made.problems { StandardOutput.line("left out: \(problem)") }
    }
    let all = ScenarioList(
      bases: bases, schemas: schemas, elsewhere: ValuesElsewhere(graphs), only: only, kinds: Set(kind), seed: seed)
    let scenarios =
      if let inverses {
        all.alternating(inverses * Self.triesForInverse)
      } else {
        all.scenarios(sample: sample, drifts: drifts, drift: drift, pairs: pairs, sequences: sequences)
      }
    if list {
      for scenario in scenarios { StandardOutput.line("\(scenario.edit.kind.rawValue)  \(scenario.words)") }
      return
    }
    let runner = Runner(
      schemas: schemas, jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), rehearses: !noRehearsal,
      goesBack: !noWayBack, comparesWithFresh: fresh)
    var progress = RunProgress(isVerbose: verbose)
    let outcomes = await runner.run(scenarios, takingBack: inverses) { progress.report($0) }
    let summary = Summary(outcomes)
    StandardOutput.line(summary.text)
    if let json { try GraphFile.write(summary.document, to: json) }
    // A run that has tried nothing has shown nothing.
    if summary.count(.lie) > 0 || outcomes.allSatisfy({ $0.verdict == .impossible }) { throw ExitCode(1) }
    if let inverses, summary.takenBack < inverses {
      StandardOutput.line("only \(summary.takenBack) of \(inverses) were to be had")
      throw ExitCode(1)
    }
  }

  /// Of so many edits one at least is applied and has something to take back: most are refused, or change nothing.
  private static let triesForInverse = 12
}

extension Edit.Kind: ExpressibleByArgument {}
