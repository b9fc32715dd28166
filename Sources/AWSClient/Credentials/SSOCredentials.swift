internal import InfraModel

/// A role of IAM Identity Center, by the token that `aws sso login` left in the CLI's cache.
struct SSOCredentials: CredentialsProvider {
  let context: CredentialsContext
  let settings: ProfileChain.SSOSettings

  func credentials() async throws(CredentialsError) -> Credentials? {
    let key = Hex.encode(Digest.sha1(Array((settings.session ?? settings.startURL).utf8)))
    let file = "\(context.world.setVariable("HOME") ?? "")/.aws/sso/cache/\(key).json"
    let cached = context.world.readFile(file).flatMap { try? JSON.parse($0) }
    guard let cached, let token = cached["accessToken"]?.string else {
      throw CredentialsError("cannot read a token from \(file); `aws sso login` makes one")
    }
    guard let end = cached["expiresAt"]?.string.flatMap(Timestamps.seconds), end > context.world.now() else {
      throw CredentialsError("the token in \(file) has expired; `aws sso login` renews it")
    }
    let input: [String: Value] = [
      "roleName": .string(settings.roleName), "accountId": .string(settings.accountID), "accessToken": .string(token),
    ]
    let none = CredentialsChain([])
    let output = try await context.call(.sso, "GetRoleCredentials", input, region: settings.region, with: none)
    guard let found = Credentials(output["roleCredentials"]) else {
      throw CredentialsError("IAM Identity Center gave no credentials for \(settings.roleName)")
    }
    return found
  }
}
