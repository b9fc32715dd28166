internal import HTTP
internal import InfraModel
internal import World

/// A role that is assumed with other credentials (STS AssumeRole).
struct AssumedRoleCredentials: CredentialsProvider {
  let context: CredentialsContext
  let base: any CredentialsProvider
  let role: ProfileChain.Role

  func credentials() async throws(CredentialsError) -> Credentials? {
    var input: [String: Value] = ["RoleArn": .string(role.arn), "RoleSessionName": .string(context.sessionName(role))]
    input["ExternalId"] = role.externalID.map { .string($0) }
    input["DurationSeconds"] = role.duration.map { .integer(Int64($0)) }
    if let serial = role.mfaSerial {
      input["SerialNumber"] = .string(serial)
      input["TokenCode"] = .string(try await code(of: serial))
    }
    let output = try await context.call(.sts, "AssumeRole", input, with: base)
    guard let found = Credentials(output["Credentials"]) else {
      throw CredentialsError("AssumeRole returned no credentials for \(role.arn)")
    }
    return found
  }
}

extension AssumedRoleCredentials {
  /// Asks a person for the code that a device shows; where nobody is there, a role with a device cannot be assumed.
  private func code(of serial: String) async throws(CredentialsError) -> String {
    let answer = await context.world.ask("Code of \(serial) for \(role.arn): ")
    guard let code = answer?.trimmingBlanks else {
      throw CredentialsError("\(role.arn) requires an MFA code of \(serial), but standard input is not a terminal")
    }
    guard code.utf8.count == 6, code.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw CredentialsError("the MFA code of \(serial) must have six digits")
    }
    return code
  }
}

extension CredentialsContext {
  /// A session name of one's own where the profile has none.
  func sessionName(_ role: ProfileChain.Role) -> String {
    role.sessionName ?? world.setVariable("AWS_ROLE_SESSION_NAME") ?? "infra-\(Int64(world.clock.now()))"
  }
}
