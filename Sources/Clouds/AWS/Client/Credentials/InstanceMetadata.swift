internal import HTTP
internal import InfraModel
package import World

/// The credentials of an EC2 instance's role, from its metadata service (version 2: with a session token).
package struct InstanceMetadata: CredentialsProvider {
  let context: CredentialsContext
  /// Whether a profile names this place; then its absence is an error.
  let isRequired: Bool

  /// The service's address.
  package static func endpoint(
    _ world: World, _ profile: SharedConfiguration.Section, endpoint: String? = nil, mode: String? = nil
  ) throws(CredentialsError) -> String {
    let chosen =
      endpoint ?? world.setVariable("AWS_EC2_METADATA_SERVICE_ENDPOINT") ?? profile["ec2_metadata_service_endpoint"]
    if let chosen {
      guard chosen.contains("://"), !chosen.contains(" ") else { throw CredentialsError("invalid uri character") }
      return chosen.hasSuffix("/") ? String(chosen.dropLast()) : chosen
    }
    let mode =
      mode ?? world.setVariable("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE")
      ?? profile["ec2_metadata_service_endpoint_mode"] ?? "IPv4"
    switch mode.lowercased() {
    case "ipv4": return "http://169.254.169.254"
    case "ipv6": return "http://[fd00:ec2::254]"
    default: throw CredentialsError("`\(mode)` is not a valid endpoint mode")
    }
  }

  var isDisabled: Bool { context.world.setVariable("AWS_EC2_METADATA_DISABLED")?.lowercased() == "true" }

  package func credentials() async throws(CredentialsError) -> Credentials? {
    if isDisabled { return nil }
    let base = try Self.endpoint(context.world, context.shared.profile(context.profile))
    let token: HTTPResponse
    do throws(CredentialsError) {
      let lifetime = [(name: "x-aws-ec2-metadata-token-ttl-seconds", value: "21600")]
      token = try await context.fetch(
        "PUT", base + "/latest/api/token", headers: lifetime, attempts: isRequired ? 3 : 2)
    } catch {
      // Most machines are no instances: nobody listens there.
      if isRequired { throw error }
      return nil
    }
    guard token.status == 200 else {
      if isRequired { throw CredentialsError("the instance metadata service is disabled") }
      return nil
    }
    let session = String(decoding: token.body, as: UTF8.self)
    guard !session.hasControlCharacters else {
      throw CredentialsError("the instance metadata service returned a token with a control character")
    }
    let headers = [(name: "x-aws-ec2-metadata-token", value: session)]
    let path = base + "/latest/meta-data/iam/security-credentials/"
    let role = try await context.fetch("GET", path, headers: headers)
    guard role.status == 200 else {
      if isRequired { throw CredentialsError("the instance has no role") }
      return nil
    }
    let name = String(decoding: role.body, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    let answer = try await context.fetch("GET", path + name, headers: headers)
    guard answer.status == 200, let found = Credentials(try? JSON.parse(answer.body)) else {
      throw CredentialsError("the instance metadata service returned no credentials for the role \(name)")
    }
    return found
  }
}
