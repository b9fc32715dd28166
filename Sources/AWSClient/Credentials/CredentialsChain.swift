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

  /// The usual order: environment, profile, web identity, container, instance. A profile that is named explicitly
  /// comes before the environment's keys.
  public static func standard(
    profile: String? = nil, world: World, transport: any HTTPTransport = CurlTransport(),
    observer: (any CallObserver)? = nil
  ) -> CredentialsChain {
    let environment = EnvironmentCredentials(world: world)
    let shared = ProfileCredentials(profile: profile, world: world, transport: transport, observer: observer)
    let context = CredentialsContext(
      world: world, transport: transport, shared: SharedConfiguration.load(world),
      profile: profile ?? SharedConfigurationPlaces(world).profile, observer: observer)
    var places: [any CredentialsProvider] = profile == nil ? [environment, shared] : [shared, environment]
    places.append(WebIdentityFromEnvironment(context: context))
    places.append(ContainerCredentials(context: context))
    places.append(InstanceMetadata(context: context, isRequired: false))
    return CredentialsChain(places)
  }
}
