internal import ArgumentParser
internal import InfraModel

/// When texts are coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable { case auto, always, never }

/// What every command understands.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The project's folder, which holds Package.swift and Environments.", valueName: "folder"))
  var project = "."

  @Option(help: ArgumentHelp("Where states are kept. (default: state in the project's folder)", valueName: "folder"))
  var state: String?

  @Option(
    name: .long,
    help: ArgumentHelp("A value for the environments' Swift to read, repeatable.", valueName: "name=value"))
  var define: [String] = []

  @Flag(
    inversion: .prefixedNo,
    help: "Refuse to compile and run declarations where the kernel cannot confine them. (default: where CI is set)")
  var requireConfinement: Bool?

  @Option(help: ArgumentHelp("A graph document to take instead of evaluating the environments.", valueName: "file"))
  var graph: String?

  @Option(help: ArgumentHelp("The address that all cloud calls go to, such as a test cloud's.", valueName: "url"))
  var endpoint: String?

  @Flag(help: "Use the AWS that lives in infra, kept in .infra of the project, instead of an account.")
  var sandbox = false

  @Option(
    help: ArgumentHelp(
      "Where the sandbox is kept. (default: .infra/sandbox.json in the project's folder)", valueName: "file"))
  var sandboxFile: String?

  @Option(
    help: ArgumentHelp(
      "How the sandbox misbehaves, such as throttle=0.2,errors=0.05,lost=0.05,lag=2s.", valueName: "settings"))
  var misbehave: String?

  @Option(help: ArgumentHelp("What the sandbox's identifiers and misfortunes follow from.", valueName: "number"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("The region that credentials are checked in.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("The profile of the AWS configuration files to take credentials from.", valueName: "name"))
  var profile: String?

  @Option(help: ArgumentHelp("The most operations that run at once.", valueName: "number"))
  var parallelism = 16

  @Option(help: ArgumentHelp("The most seconds that the cloud may stay silent.", valueName: "seconds"))
  var timeout = 30

  @Flag(
    name: .customLong("debug-http"),
    help: "Show every request to the cloud and its answer, without secrets, on standard error.")
  var debugHTTP = false

  @Flag(help: "Write a JSON document instead of text.")
  var json = false

  @Option(help: ArgumentHelp("When texts are coloured: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  /// The definitions as pairs.
  func definitions() throws(CommandFailure) -> [String: String] {
    var result: [String: String] = [:]
    for text in define {
      let pair = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, !pair[0].isEmpty else { throw .badDefinition(text) }
      result[String(pair[0])] = String(pair[1])
    }
    return result
  }

  /// The folder of the states.
  var stateFolder: String { state ?? Files.path(sandbox ? ".infra/sandbox-state" : "state", in: project) }

  mutating func validate() throws {
    guard !sandbox || endpoint == nil else { throw ValidationError("--sandbox and --endpoint exclude each other") }
    guard parallelism > 0 else { throw ValidationError("--parallelism must be at least 1") }
    guard timeout > 0 else { throw ValidationError("--timeout must be at least 1") }
  }
}

/// What of an environment a plan is about, and what it replaces anyway.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this address, what is below it and what it needs, repeatable.", valueName: "address"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp("Replace this resource though nothing of it changed, repeatable.", valueName: "address"))
  var replace: [String] = []

  /// The addresses of `--only`.
  var chosen: [Address] { only.map { Address($0) } }
  /// The addresses of `--replace`.
  var replaced: [Address] { replace.map { Address($0) } }
}

/// What a plan is about, and how it is made.
struct PlanOptions: ParsableArguments {
  @Flag(name: .customLong("no-refresh"), help: "Trust the state instead of reading what runs; drift is not seen.")
  var noRefresh = false

  @OptionGroup var selection: SelectionOptions

  @Flag(help: "Show every property of what is new, and long values in full.")
  var details = false

  @Flag(
    name: .customLong("no-rehearsal"),
    help: "Do not carry the plan out in a twin first; what the cloud would refuse is not seen before it does.")
  var noRehearsal = false
}
