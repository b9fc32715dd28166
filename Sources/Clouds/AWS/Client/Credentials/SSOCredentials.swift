internal import InfraModel

/// A role of IAM Identity Center, by the token of a session.
struct SSOCredentials: CredentialsProvider {
  let context: CredentialsContext
  let settings: ProfileChain.SSOSettings

  func credentials() async throws(CredentialsError) -> Credentials? {
    let token = try await SSOToken(context: context, settings: settings).accessToken()
    let input: [String: Value] = [
      "roleName": .string(settings.roleName), "accountId": .string(settings.accountID), "accessToken": .string(token),
    ]
    let none = CredentialsChain([])
    let output = try await context.call(.sso, "GetRoleCredentials", input, region: settings.region, with: none)
    guard let found = Credentials(output["roleCredentials"]) else {
      throw CredentialsError("IAM Identity Center returned no credentials for \(settings.roleName)")
    }
    return found
  }
}
