public import World
/// Keys from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
public struct EnvironmentCredentials: CredentialsProvider {
  let world: World

  public init(world: World) { self.world = world }

  public func credentials() async throws(CredentialsError) -> Credentials? {
    let variable = world.setVariable
    let key = variable("AWS_ACCESS_KEY_ID")
    let secret = variable("AWS_SECRET_ACCESS_KEY") ?? variable("SECRET_ACCESS_KEY")
    switch (key, secret) {
    case (nil, _): return nil
    case (_, nil): throw CredentialsError("AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not")
    case (let key?, let secret?):
      return Credentials(accessKeyID: key, secretAccessKey: secret, sessionToken: variable("AWS_SESSION_TOKEN"))
    }
  }
}
