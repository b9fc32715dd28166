package import AWSClient
internal import AWSResources
internal import Applier
package import Cloud
internal import Evaluation
internal import HTTP
internal import InfraModel
internal import Planner
package import Provider
internal import StateStore
package import World

/// What the use cases work with: settings, world, store and, when it is first needed, the cloud.
package struct Workspace: Sendable {
  package let settings: Settings
  /// What is outside of the process.
  package let world: World
  /// Where the states are, once it is known.
  let stateSource: StateSource
  /// What can be declared, planned and priced.
  package let cloud: any Cloud
  /// What stands in for the cloud, where the settings say so.
  package let sandbox: SandboxBackend?
  let listener: Listener
  /// The key of digests that new states are bound to; `nil` where the key stands in the state.
  let digestSecret: DigestSecret?
  /// What came with the saved plan that is applied.
  var planFiles: PlanFiles?

  package init(
    _ settings: Settings, _ world: World, cloud: any Cloud = AWSCloud(), listener: Listener = Listener()
  ) throws(CommandFailure) {
    self.settings = settings
    self.world = world
    self.cloud = cloud
    self.listener = listener
    digestSecret = try Self.digestSecret(world.variables)
    stateSource = StateSource()
    sandbox = try settings.sandbox.map { (sandbox) throws(CommandFailure) in
      try SandboxBackend(sandbox, project: settings.project, world)
    }
  }

  private static func digestSecret(_ variables: [String: String]) throws(CommandFailure) -> DigestSecret? {
    guard let text = variables[DigestSecret.variable], !text.isEmpty else { return nil }
    guard let secret = DigestSecret(text) else { throw .badDigestKey }
    return secret
  }

  /// The cloud; nothing is asked of it yet.
  /// - Parameter account: The account that the environment belongs to, where it says so; a sandbox takes its place.
  /// - Parameter isAsked: Whether it is called at all, and not only known; a sandbox is opened for that.
  package func provider(account: String? = nil, isAsked: Bool = true) throws(CommandFailure) -> any Provider {
    guard isAsked else { return cloud.unconnected }
    if let sandbox {
      let client = try sandbox.client(account: account, region: settings.region, observer: listener.calls)
      return AWSProvider(client: client, schemas: cloud.schemas)
    }
    return AWSProvider(
      client: client(), identityClient: AWSClient(configuration: .probing(configuration(endpoint: settings.endpoint))),
      schemas: cloud.schemas)
  }

  /// A client of AWS itself, or of what the settings name as endpoint.
  package func client() -> AWSClient { AWSClient(configuration: configuration(endpoint: settings.endpoint)) }

  /// How a client reaches AWS itself, or an endpoint.
  func configuration(endpoint: String?) -> Configuration {
    var configuration = Configuration.standard(
      profile: settings.profile, region: settings.region, endpoint: endpoint, world: world, observer: listener.calls)
    configuration.limits.silence = .seconds(settings.timeout)
    return configuration
  }

  /// The world that an apply lives in: in a sandbox, under its time.
  var applyWorld: World {
    guard let sandbox else { return world }
    var world = world
    world.clock = sandbox.time
    return world
  }

  /// Where declared secrets are read from, and archives packed.
  var applyInputs: ApplyInputs {
    let (workspace, project, calls) = (self, settings.project, listener.calls)
    return ApplyInputs(
      variable: { workspace.world.variables[$0] },
      file: { SecretFile(path: $0, project: project, files: workspace.world.files).text },
      archive: { await workspace.packed($0) },
      willUse: { calls?.hide($0) })
  }

  /// Reads what runs for every resource of the state, and what is to be adopted.
  func observe(_ state: State, graph: Graph, provider: any Provider) async throws -> [Address: Observation] {
    try requireDigestKey(state)
    let observer = Observer(
      provider, parallelism: settings.parallelism, confirmation: .init(after: Self.lag, applyWorld.clock))
    let seen = await observer.observe(state, graph)
    guard seen.failures.isEmpty else {
      throw CommandFailure.unreadable(seen.failures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
    return seen.resources
  }

  /// Seconds after which what was made is seen by reads.
  static let lag = 5.0
}
