public import HTTP
public import World
/// The credentials of a profile in the AWS CLI's shared files: its keys, or what its settings lead to.
public struct ProfileCredentials: CredentialsProvider {
  let profile: String?
  let world: World
  private let transport: any HTTPTransport
  private let observer: (any CallObserver)?

  /// - Parameters:
  ///   - profile: The profile's name; without one `AWS_PROFILE`, then `default`.
  ///   - transport: For profiles whose credentials are asked for: roles, single sign-on, metadata.
  ///   - observer: Is told of the requests for them.
  public init(
    profile: String? = nil, world: World, transport: (any HTTPTransport)? = nil,
    observer: (any CallObserver)? = nil
  ) {
    self.profile = profile
    self.world = world
    self.transport = transport ?? world.network
    self.observer = observer
  }

  public func credentials() async throws(CredentialsError) -> Credentials? {
    let shared = SharedConfiguration.load(world)
    if let problem = shared.problem { throw CredentialsError(problem) }
    let name = profile ?? SharedConfigurationPlaces(world).profile
    let context = CredentialsContext(
      world: world, transport: transport, shared: shared, profile: name, observer: observer)
    guard let section = shared.profiles[name] else {
      if profile == nil, name == "default" { return nil }
      throw CredentialsError("there is no profile \(name)")
    }
    guard Self.leadsToCredentials(section) else { return nil }
    let chain = try ProfileChain(profile: name, in: shared)
    var provider = try base(chain.base, context)
    for role in chain.roles { provider = AssumedRoleCredentials(context: context, base: provider, role: role) }
    return try await provider.credentials()
  }

  /// A profile with nothing but a region, say, leaves the question to the places after it, also where it is named.
  /// Source: botocore's credential providers, which pass over a profile without any of these.
  private static func leadsToCredentials(_ section: SharedConfiguration.Section) -> Bool {
    [
      "aws_access_key_id", "aws_secret_access_key", "role_arn", "credential_process", "web_identity_token_file",
      "sso_session", "sso_account_id", "sso_role_name", "sso_start_url", "login_session",
    ].contains { section[$0] != nil }
  }

  private func base(
    _ base: ProfileChain.Base, _ context: CredentialsContext
  ) throws(CredentialsError) -> any CredentialsProvider {
    switch base {
    case .keys(let keys): return StaticCredentials(keys)
    case .webIdentity(let role, let file): return WebIdentityCredentials(context: context, role: role, tokenFile: file)
    case .sso(let settings): return SSOCredentials(context: context, settings: settings)
    case .process(let command): return ProcessCredentials(world: world, command: command)
    case .named("Environment"): return EnvironmentCredentials(world: world)
    case .named("EcsContainer"): return ContainerCredentials(context: context)
    case .named("Ec2InstanceMetadata"): return InstanceMetadata(context: context, isRequired: true)
    case .named(let other): throw CredentialsError("unknown credential_source \(other)")
    }
  }
}
