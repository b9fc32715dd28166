internal import InfraModel

/// A role that is assumed with a token of another identity provider, as CI jobs have it (OIDC).
struct WebIdentityCredentials: CredentialsProvider {
  let context: CredentialsContext
  let role: ProfileChain.Role
  let tokenFile: String

  /// From `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`; `nil` where they are not set.
  static func fromEnvironment(_ context: CredentialsContext) -> WebIdentityCredentials? {
    guard let file = context.world.setVariable("AWS_WEB_IDENTITY_TOKEN_FILE"),
      let arn = context.world.setVariable("AWS_ROLE_ARN")
    else { return nil }
    return WebIdentityCredentials(context: context, role: ProfileChain.Role(arn: arn), tokenFile: file)
  }

  func credentials() async throws(CredentialsError) -> Credentials? {
    guard let bytes = context.world.readFile(tokenFile) else { throw CredentialsError("cannot read \(tokenFile)") }
    let token = String(decoding: bytes, as: UTF8.self).filter { !$0.isNewline }
    let input: [String: Value] = [
      "RoleArn": .string(role.arn), "RoleSessionName": .string(context.sessionName(role)),
      "WebIdentityToken": .string(token),
    ]
    let none = CredentialsChain([])
    let output = try await context.call(.sts, "AssumeRoleWithWebIdentity", input, with: none)
    guard let found = Credentials(output["Credentials"]) else {
      throw CredentialsError("AssumeRoleWithWebIdentity gave no credentials for \(role.arn)")
    }
    return found
  }
}
