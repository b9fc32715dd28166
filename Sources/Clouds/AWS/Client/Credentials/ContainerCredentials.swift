internal import HTTP
internal import InfraModel
package import World

/// The credentials of a container's task or pod, from the address that its environment names.
package struct ContainerCredentials: CredentialsProvider {
  let context: CredentialsContext

  /// The address; `nil` outside of such containers.
  package static func url(_ world: World) throws(CredentialsError) -> String? {
    if let path = world.setVariable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
      guard path.hasPrefix("/") else {
        throw CredentialsError("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI does not start with /")
      }
      return "http://169.254.170.2\(path)"
    }
    guard let url = world.setVariable("AWS_CONTAINER_CREDENTIALS_FULL_URI") else { return nil }
    guard url.hasPrefix("https://") || (url.hasPrefix("http://") && isNear(RequestSigning.split(url).host)) else {
      throw CredentialsError("AWS_CONTAINER_CREDENTIALS_FULL_URI must use https or a local address")
    }
    return url
  }

  /// Only these hosts may be told the token without TLS: this machine, and the agents of ECS and EKS.
  private static func isNear(_ authority: String) -> Bool {
    let host: Substring
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return false }
      host = authority[...end]
      let port = authority[end...].dropFirst()
      guard port.isEmpty || port.first == ":" else { return false }
    } else {
      host = authority.prefix { $0 != ":" }
    }
    if ["localhost", "169.254.170.2", "169.254.170.23", "[::1]", "[fd00:ec2::23]"].contains(host) { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  package func credentials() async throws(CredentialsError) -> Credentials? {
    guard let url = try Self.url(context.world) else { return nil }
    var headers: [(name: String, value: String)] = [("Accept", "application/json")]
    if let file = context.world.setVariable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
      let token = try context.world.token(in: file)
      headers.append(("Authorization", token.trimmingBlanks))
    } else if let token = context.world.setVariable("AWS_CONTAINER_AUTHORIZATION_TOKEN") {
      headers.append(("Authorization", token))
    }
    guard !headers.contains(where: \.value.hasControlCharacters) else {
      throw CredentialsError("the container's token contains a control character")
    }
    let response = try await context.fetch("GET", url, headers: headers)
    guard response.status == 200, let found = Credentials(try? JSON.parse(response.body)) else {
      throw CredentialsError("\(url) returned HTTP status \(response.status)")
    }
    return found
  }
}
