internal import InfraModel
internal import World

/// A role that is assumed with a token of another identity provider, as CI jobs have it (OIDC).
struct WebIdentityCredentials: CredentialsProvider {
  let context: CredentialsContext
  let role: ProfileChain.Role
  let tokenFile: String

  func credentials() async throws(CredentialsError) -> Credentials? {
    let token = try context.world.token(in: tokenFile).filter { !$0.isNewline }
    var input: [String: Value] = [
      "RoleArn": .string(role.arn), "RoleSessionName": .string(context.sessionName(role)),
      "WebIdentityToken": .string(token),
    ]
    input["DurationSeconds"] = role.duration.map { .integer(Int64($0)) }
    let none = CredentialsChain([])
    let output = try await context.call(.sts, "AssumeRoleWithWebIdentity", input, with: none)
    guard let found = Credentials(output["Credentials"]) else {
      throw CredentialsError("AssumeRoleWithWebIdentity returned no credentials for \(role.arn)")
    }
    return found
  }
}

/// The web identity that `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN` name; none where they are not set.
struct WebIdentityFromEnvironment: CredentialsProvider {
  let context: CredentialsContext

  func credentials() async throws(CredentialsError) -> Credentials? {
    guard let file = context.world.setVariable("AWS_WEB_IDENTITY_TOKEN_FILE"),
      let arn = context.world.setVariable("AWS_ROLE_ARN")
    else { return nil }
    let role = ProfileChain.Role(arn: arn)
    return try await WebIdentityCredentials(context: context, role: role, tokenFile: file).credentials()
  }
}
