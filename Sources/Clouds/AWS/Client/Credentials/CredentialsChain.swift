public import HTTP
public import World
/// Asks several places in order and takes the first that has credentials.
public struct CredentialsChain: CredentialsProvider {
  let places: [any CredentialsProvider]

  public init(_ places: [any CredentialsProvider]) { self.places = places }

  public func credentials() async throws(CredentialsError) -> Credentials? {
    for place in places {
      if let found = try await place.credentials() { return found }
    }
    return nil
  }

  /// The usual order: environment, profile, web identity, container, instance. Where a profile is named explicitly, the
  /// environment's keys and web identity are not asked, as they could be of another account.
  /// Source: botocore's `create_credential_resolver`.
  public static func standard(
    profile: String? = nil, world: World, transport: (any HTTPTransport)? = nil,
    observer: (any CallObserver)? = nil
  ) -> CredentialsChain {
    let environment = EnvironmentCredentials(world: world)
    let shared = ProfileCredentials(profile: profile, world: world, transport: transport, observer: observer)
    let context = CredentialsContext(
      world: world, transport: transport ?? world.network, shared: SharedConfiguration.load(world),
      profile: profile ?? SharedConfigurationPlaces(world).profile, observer: observer)
    let ofProfile: [any CredentialsProvider] =
      profile == nil ? [environment, shared, WebIdentityFromEnvironment(context: context)] : [shared]
    return CredentialsChain(
      ofProfile + [ContainerCredentials(context: context), InstanceMetadata(context: context, isRequired: false)])
  }
}
