/// Static keys of a profile in the AWS CLI's shared files.
public struct ProfileCredentials: CredentialsProvider {
  private let profile: String?
  private let world: World

  /// - Parameter profile: The profile's name; without one `AWS_PROFILE`, then `default`.
  public init(profile: String? = nil, world: World) {
    self.profile = profile
    self.world = world
  }

  public func credentials() async throws(CredentialsError) -> Credentials? {
    let shared = SharedConfiguration.load(world)
    if let problem = shared.problem { throw CredentialsError(problem) }
    let name = profile ?? SharedConfigurationPlaces(world).profile
    guard let section = shared.profiles[name] else {
      if profile == nil, name == "default" { return nil }
      throw CredentialsError("there is no profile \(name)")
    }
    guard let key = section["aws_access_key_id"] else { return nil }
    guard let secret = section["aws_secret_access_key"] else {
      throw CredentialsError("profile \(name) has an aws_access_key_id and no aws_secret_access_key")
    }
    return Credentials(accessKeyID: key, secretAccessKey: secret, sessionToken: section["aws_session_token"])
  }
}
