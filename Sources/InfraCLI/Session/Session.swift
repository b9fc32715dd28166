internal import AWSClient
internal import AWSResources
internal import Applier
internal import Cloud
internal import Glibc
internal import InfraModel
internal import Planner
internal import Provider
internal import Reports
internal import StateStore

/// What a command works with: its options, the terminal, the store and, when it is first needed, the cloud.
struct Session: Sendable {
  let globals: GlobalOptions
  let machine: Machine
  let terminal: Terminal
  let store: LocalStateStore
  /// The key of digests that new states are bound to; `nil` where the key stands in the state.
  private let digestSecret: DigestSecret?
  /// What can be declared, planned and priced.
  let cloud: any Cloud = AWSCloud()
  /// What stands in for the cloud, where `--sandbox` is given.
  let sandbox: SandboxSide?
  /// Shows requests and answers, where `--debug-http` is given.
  let trace: TracePrinter?

  init(_ globals: GlobalOptions) throws(CommandFailure) {
    self.globals = globals
    machine = .live()
    terminal = Terminal(color: globals.color, variables: machine.variables)
    digestSecret = try Self.digestSecret(machine.variables)
    store = LocalStateStore(folder: globals.stateFolder, digestSecret: digestSecret)
    trace = globals.debugHTTP ? TracePrinter(terminal) : nil
    sandbox = globals.sandbox ? try SandboxSide(globals) : nil
  }

  private static func digestSecret(_ variables: [String: String]) throws(CommandFailure) -> DigestSecret? {
    guard let text = variables[DigestSecret.variable], !text.isEmpty else { return nil }
    guard let secret = DigestSecret(text) else { throw .badDigestKey }
    return secret
  }

  /// The cloud; nothing is asked of it yet.
  /// - Parameter account: The account that the environment belongs to, where it says so; a sandbox takes its place.
  /// - Parameter isAsked: Whether it is called at all, and not only known; a sandbox is opened for that.
  func provider(account: String? = nil, isAsked: Bool = true) throws(CommandFailure) -> any Provider {
    guard isAsked else { return cloud.unconnected }
    if let sandbox {
      let client = try sandbox.client(account: account, region: globals.region, observer: trace)
      return AWSProvider(client: client, schemas: cloud.schemas)
    }
    return AWSProvider(client: client(), schemas: cloud.schemas)
  }

  /// A client of AWS itself, or of what `--endpoint` names.
  func client() -> AWSClient {
    var configuration = Configuration.standard(
      profile: globals.profile, region: globals.region, endpoint: globals.endpoint, world: world, observer: trace)
    configuration.limits.silence = .seconds(globals.timeout)
    return AWSClient(configuration: configuration)
  }

  /// The machine as the client sees it: a person can be asked for a code where there is a terminal.
  var world: World {
    var world = World.live
    if terminal.canAsk { world.ask = { [terminal] in await terminal.answer(to: $0) } }
    return world
  }

  /// The stored state; `nil` for a new environment.
  func load(_ environment: EnvironmentName) async throws -> State? {
    do throws(StoreError) { return try await store.load(environment) } catch { throw error.failure }
  }

  /// The stored state, which there must be.
  func existingState(_ environment: EnvironmentName) async throws -> State {
    guard let state = try await load(environment) else {
      let known = try await storedEnvironments()
      if !known.contains(environment), let near = Spelling.nearest(to: environment.name, among: known.map(\.name)),
        near != environment.name
      {
        throw CommandFailure.unknownEnvironment(environment, known: known)
      }
      throw try await missingState(environment)
    }
    return state
  }

  /// What to do where no state is: look into the sandbox, go to the project, or apply.
  private func missingState(_ environment: EnvironmentName) async throws -> CommandFailure {
    if !globals.sandbox, globals.state == nil {
      var sandboxed = globals
      sandboxed.sandbox = true
      let states = LocalStateStore(folder: sandboxed.stateFolder)
      // A folder that cannot be read has no state to offer.
      let known = (try? await states.environments()) ?? []
      if known.contains(environment) { return .stateInSandbox(environment) }
    }
    return Files.isFile(Files.path("Package.swift", in: globals.project)) || globals.state != nil
      ? .noState(environment) : .noProject(environment, folder: globals.project)
  }

  /// Diagnostics as lines, their fixes ready to be copied.
  func lines(_ diagnostics: [Diagnostic]) -> [Line] {
    DiagnosticReport.project(globals.project).lines(diagnostics.map(globals.completing))
  }

  /// Prints the diagnostics that a command ends with, after what it has shown; a person is shown where they are
  /// explained.
  func tell(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    terminal.tell([Line()] + lines(diagnostics) + (terminal.isLive ? DiagnosticReport.hint(diagnostics) : []))
  }

  func storedEnvironments() async throws -> [EnvironmentName] {
    do throws(StoreError) { return try await store.environments() } catch { throw error.failure }
  }

  /// The right to write, held until the process ends or lets go.
  func acquire(_ environment: EnvironmentName, command: String) async throws -> any Lease {
    let holder = LeaseHolder(
      who: "\(machine.user)@\(machine.host)", pid: machine.processID, command: command, since: Int(machine.now()))
    do throws(StoreError) { return try await store.acquire(environment, holder: holder) } catch { throw error.failure }
  }

  /// The state that a first apply starts from.
  func newState(for graph: Graph, lineage: String? = nil) -> State {
    let lineage = lineage ?? Randomness.hexadecimal(bytes: 16)
    return State(
      environment: graph.environment, region: graph.region, lineage: lineage,
      digestKey: digestSecret?.key(of: lineage) ?? Randomness.hexadecimal(bytes: 32),
      digestKeyName: digestSecret?.name(for: lineage))
  }

  /// Refuses to work with what runs where digests of secrets could be neither compared nor made.
  func requireDigestKey(_ state: State) throws(CommandFailure) {
    if state.isLocked { throw .lacksDigestKey(state.environment) }
  }

  /// Reads what runs for every resource of the state, and what is to be adopted.
  func observe(_ state: State, graph: Graph, provider: any Provider) async throws -> [Address: Observation] {
    try requireDigestKey(state)
    let surroundings = surroundings()
    let observer = Observer(
      provider, parallelism: globals.parallelism, confirmation: .init(after: Self.lag, surroundings))
    let seen = await observer.observe(state, graph)
    guard seen.failures.isEmpty else {
      throw CommandFailure.unreadable(seen.failures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
    return seen.resources
  }

  /// Seconds after which what was made is seen by reads.
  static let lag = 5.0

  /// Writes a document or text, as `--json` says.
  func show(_ document: @autoclosure () -> Value, _ lines: @autoclosure () -> [Line]) {
    if globals.json { terminal.write(.json(document())) } else { terminal.show(lines()) }
  }
}

/// Random identifiers from the kernel.
enum Randomness {
  static func hexadecimal(bytes count: Int) -> String {
    var bytes = [UInt8](repeating: 0, count: count)
    var generator = SystemRandomNumberGenerator()
    for index in bytes.indices { bytes[index] = UInt8.random(in: .min ... .max, using: &generator) }
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
