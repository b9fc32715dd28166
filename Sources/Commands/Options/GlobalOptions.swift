internal import ArgumentParser
internal import InfraModel
internal import UseCases
internal import World

/// When texts are colored.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable { case auto, always, never }

/// The folder of a project: a given one, or the one that the working folder is part of.
struct ProjectOption: ExpressibleByArgument, Sendable {
  static let defaultCompletionKind = CompletionKind.directory

  var path: String
  /// Whether it was named on the command line.
  var isNamed = true

  init(argument: String) { path = argument }

  /// The one that the working folder is part of.
  init() {
    path = "."
    isNamed = false
  }

  var defaultValueDescription: String { "the closest from the working folder upwards" }
}

/// What every command understands.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .customLong("project"),
    help: ArgumentHelp("The project's folder, which contains Package.swift and Environments.", valueName: "folder"))
  var place = ProjectOption()

  /// The project's folder.
  var project: String { place.path }

  /// Finds the project that the working folder is part of, unless one is named.
  mutating func findProject(_ files: Files) {
    guard !place.isNamed, let found = ProjectSearch.project(above: ".", files) else { return }
    place.path = found
  }

  @Option(
    help: ArgumentHelp(
      """
      The place of the states: a folder, or s3://BUCKET/PREFIX?region=REGION. (default: INFRA_STATE, what the \
      environments declare, or state in the project's folder)
      """, valueName: "place"))
  var state: String?

  @Option(
    name: .long,
    help: ArgumentHelp("A value for a Parameter of the environments; repeatable.", valueName: "name=value"))
  var define: [String] = []

  @Flag(
    inversion: .prefixedNo,
    help: "Refuse to compile and run declarations if the kernel cannot confine them. (default: if CI is set)")
  var requireConfinement: Bool?

  @Option(help: ArgumentHelp("Read this graph document instead of evaluating the environments.", valueName: "file"))
  var graph: String?

  @Option(help: ArgumentHelp("URL for all calls to the cloud, such as that of a test cloud.", valueName: "url"))
  var endpoint: String?

  @Flag(help: "Use the built-in AWS sandbox, kept in .infra of the project, instead of an account.")
  var sandbox = false

  @Option(
    help: ArgumentHelp(
      "The sandbox's file. (default: .infra/sandbox.json in the project's folder)", valueName: "file"))
  var sandboxFile: String?

  @Option(
    help: ArgumentHelp(
      "Faults that the sandbox injects, such as throttle=0.2,errors=0.05,lost=0.05,lag=2s.", valueName: "settings"))
  var misbehave: String?

  @Option(help: ArgumentHelp("Seed for the sandbox's identifiers and injected faults.", valueName: "number"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("The region in which credentials are checked.", valueName: "region"))
  var region: String?

  @Option(
    help: ArgumentHelp("The profile of the AWS configuration files that credentials are read from.", valueName: "name"),
    completion: .names { await $0.profiles() })
  var profile: String?

  @Option(help: ArgumentHelp("Maximum number of operations in progress at once.", valueName: "number"))
  var parallelism = 16

  @Option(help: ArgumentHelp("Timeout in seconds for each response from the cloud.", valueName: "seconds"))
  var timeout = 30

  @Flag(
    name: .customLong("debug-http"),
    help: "Print every request to the cloud and its response, without secrets, to standard error.")
  var debugHTTP = false

  @Flag(help: "Write a JSON document instead of text.")
  var json = false

  @Option(help: ArgumentHelp("Color output: auto, always or never.", valueName: "when"))
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

  /// The options as the use cases take them.
  func settings() throws(CommandFailure) -> Settings {
    Settings(
      project: project, state: state, graph: graph,
      definitions: try definitions(), requiresConfinement: requireConfinement, endpoint: endpoint, region: region,
      profile: profile, timeout: timeout, parallelism: parallelism, sandbox: sandbox ? sandboxSettings : nil)
  }

  /// The sandbox of the project, also where it does not stand in for the cloud.
  var sandboxSettings: Settings.Sandbox {
    Settings.Sandbox(
      file: sandboxFile ?? Settings.sandboxFile(of: project), faults: misbehave, seed: seed)
  }

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
      "Limit the plan to this address, everything below it and what it needs; repeatable.", valueName: "address"),
    completion: .names { await $0.addresses() })
  var only: [String] = []

  @Option(
    help: ArgumentHelp("Replace this resource even if it has not changed; repeatable.", valueName: "address"),
    completion: .names { await $0.addresses() })
  var replace: [String] = []

  @Option(
    help: ArgumentHelp(
      "Make another value of this secret, and renew what reads it; repeatable.", valueName: "address"),
    completion: .names { await $0.addresses() })
  var rotate: [String] = []

  @Option(
    help: ArgumentHelp(
      "Make this resource again from a backup: ADDRESS=BACKUP; repeatable.", valueName: "address=backup"))
  var restore: [String] = []

  /// What is asked of the plan beside what is declared.
  var choice: PlanChoice {
    PlanChoice(
      only: only.map { Address($0) }, replacing: replace.map { Address($0) }, rotating: rotate.map { Address($0) },
      restoring: Dictionary(restore.compactMap(Self.backup), uniquingKeysWith: { $1 }))
  }

  mutating func validate() throws {
    if let wrong = restore.first(where: { Self.backup($0) == nil }) {
      throw ValidationError("--restore \(wrong) is not of the form ADDRESS=BACKUP")
    }
  }

  private static func backup(_ text: String) -> (Address, String)? {
    let parts = text.split(separator: "=", maxSplits: 1)
    return parts.count == 2 ? (Address(String(parts[0])), String(parts[1])) : nil
  }
}

/// What a plan is about, and how it is made.
struct PlanOptions: ParsableArguments {
  @Flag(name: .customLong("no-refresh"), help: "Plan from the state without reading the cloud; drift is not detected.")
  var noRefresh = false

  @OptionGroup var selection: SelectionOptions

  @Option(
    help: ArgumentHelp(
      "Break this environment, which takes an output that goes; repeat it for more.", valueName: "environment"))
  var breaking: [EnvironmentName] = []

  @Flag(help: "Show all properties of new resources, and long values in full.")
  var details = false

  @OptionGroup var rehearsal: RehearsalOption
}

/// Whether a plan is carried out without having been tried.
struct RehearsalOption: ParsableArguments {
  @Flag(
    name: .customLong("no-rehearsal"),
    help: "Skip the rehearsal of the plan in a copy of the environment; refusals are only found during the apply.")
  var noRehearsal = false

  var given: [String] { noRehearsal ? ["--no-rehearsal"] : [] }
}
