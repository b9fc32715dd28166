/// Asks several places in order and takes the first that has credentials.
public struct CredentialsChain: CredentialsProvider {
  private let places: [any CredentialsProvider]

  public init(_ places: [any CredentialsProvider]) { self.places = places }

  public func credentials() async throws(CredentialsError) -> Credentials? {
    for place in places {
      if let found = try await place.credentials() { return found }
    }
    return nil
  }

  /// The usual order. A profile that is named explicitly comes before the environment's keys.
  public static func standard(profile: String? = nil, world: World) -> CredentialsChain {
    let environment = EnvironmentCredentials(world: world)
    let shared = ProfileCredentials(profile: profile, world: world)
    return CredentialsChain(profile == nil ? [environment, shared] : [shared, environment])
  }
}
