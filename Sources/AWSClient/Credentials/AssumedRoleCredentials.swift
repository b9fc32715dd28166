internal import InfraModel

/// A role that is assumed with other credentials (STS AssumeRole).
struct AssumedRoleCredentials: CredentialsProvider {
  let context: CredentialsContext
  let base: any CredentialsProvider
  let role: ProfileChain.Role

  func credentials() async throws(CredentialsError) -> Credentials? {
    guard role.mfaSerial == nil else {
      throw CredentialsError("\(role.arn) needs a code of \(role.mfaSerial ?? ""), and there is nobody to ask for it")
    }
    var input: [String: Value] = ["RoleArn": .string(role.arn), "RoleSessionName": .string(context.sessionName(role))]
    input["ExternalId"] = role.externalID.map { .string($0) }
    input["DurationSeconds"] = role.duration.map { .integer(Int64($0)) }
    let output = try await context.call(.sts, "AssumeRole", input, with: base)
    guard let found = Credentials(output["Credentials"]) else {
      throw CredentialsError("AssumeRole gave no credentials for \(role.arn)")
    }
    return found
  }
}

extension CredentialsContext {
  /// A session name of one's own where the profile has none.
  func sessionName(_ role: ProfileChain.Role) -> String {
    role.sessionName ?? world.setVariable("AWS_ROLE_SESSION_NAME") ?? "infra-\(Int64(world.now()))"
  }
}
