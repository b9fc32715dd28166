internal import InfraModel
internal import World

/// Credentials that a command prints (`credential_process`).
struct ProcessCredentials: CredentialsProvider {
  let world: World
  let command: String

  func credentials() async throws(CredentialsError) -> Credentials? {
    guard let result = await world.processes.run(command) else {
      throw CredentialsError("cannot start credential_process")
    }
    switch result.stopped {
    case .tooMuchOutput:
      throw CredentialsError(
        "credential_process printed more than \(CommandLimits.credentials.bytes >> 10) KB and was stopped")
    case .tooLong:
      throw CredentialsError(
        "credential_process did not end within \(Int(CommandLimits.credentials.seconds)) s and was stopped")
    case nil: break
    }
    guard result.status == 0 else { throw CredentialsError("credential_process exited with status \(result.status)") }
    guard let output = try? JSON.parse(result.output) else {
      throw CredentialsError("credential_process did not print JSON")
    }
    guard output["Version"] == 1 else { throw CredentialsError("credential_process printed a Version other than 1") }
    guard let found = Credentials(output) else {
      throw CredentialsError("credential_process did not print an AccessKeyId and a SecretAccessKey")
    }
    return found
  }
}
