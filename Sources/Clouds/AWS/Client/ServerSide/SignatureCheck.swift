internal import Digests

/// What a request says about who signed it, and whether the signature is theirs.
package struct SignatureCheck: Sendable {
  package enum Problem: Error, Hashable {
    /// No signature, or one of another kind.
    case missing
    /// A signature without one of its parts.
    case incomplete
    case wrong
    /// The body is not the one that was signed.
    case wrongBody
  }

  /// The key that signed, as the request has it.
  package let accessKeyID: String
  package let date: String
  package let region: String
  /// The signing name of the service.
  package let service: String
  /// When it was signed (`20150830T123600Z`).
  package let time: String
  /// For how many seconds it holds; presigned requests only.
  package let expires: Double?
  package let sessionToken: String?
  private let names: Set<String>
  private let signature: String

  /// Reads a request's signature, from its header or its query; `nil` where it has none.
  package init?(headers: [(name: String, value: String)], query: [(name: String, value: String)]) throws(Problem) {
    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
    func pair(_ name: String) -> String? { query.first { $0.name == name }?.value }
    let credential: String
    if let authorization = header("authorization") {
      guard authorization.hasPrefix("AWS4-HMAC-SHA256") else { throw .missing }
      var parts: [Substring: Substring] = [:]
      for part in authorization.dropFirst(16).split(whereSeparator: { $0 == "," || $0 == " " }) {
        guard let cut = part.firstIndex(of: "=") else { continue }
        parts[part[..<cut]] = part[part.index(after: cut)...]
      }
      guard let found = parts["Credential"], let names = parts["SignedHeaders"], let signature = parts["Signature"],
        let time = header("x-amz-date") ?? header("date").flatMap(Timestamps.seconds).map(Timestamps.basic)
      else { throw .incomplete }
      credential = String(found)
      self.names = Set(names.split(separator: ";").map { String($0) })
      self.signature = String(signature)
      self.time = time
      expires = nil
      sessionToken = header("x-amz-security-token")
    } else if pair("X-Amz-Algorithm") == "AWS4-HMAC-SHA256" {
      guard let found = pair("X-Amz-Credential"), let names = pair("X-Amz-SignedHeaders"),
        let signature = pair("X-Amz-Signature"), let time = pair("X-Amz-Date"),
        let expires = pair("X-Amz-Expires").flatMap(Double.init)
      else { throw .incomplete }
      credential = found
      self.names = Set(names.split(separator: ";").map { String($0) })
      self.signature = signature
      self.time = time
      self.expires = expires
      sessionToken = pair("X-Amz-Security-Token")
    } else {
      return nil
    }
    let scope = credential.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard scope.count >= 5 else { throw .incomplete }
    accessKeyID = scope.dropLast(4).joined(separator: "/")
    date = scope[scope.count - 4]
    region = scope[scope.count - 3]
    service = scope[scope.count - 2]
  }

  /// Whether the signature is that of the key's secret.
  /// - Parameters:
  ///   - uri: Path and query as they were sent.
  ///   - body: The body as it was sent.
  package func verify(
    secret: String, method: String, uri: String, headers: [(name: String, value: String)], body: [UInt8]
  ) throws(Problem) {
    let declared = headers.first { $0.name.lowercased() == "x-amz-content-sha256" }?.value
    var hash = "UNSIGNED-PAYLOAD"
    if let declared, declared.hasPrefix("UNSIGNED") || declared.hasPrefix("STREAMING") {
      hash = declared
    } else if expires == nil || service != "s3" {
      hash = Digest.sha256(body)
      if let declared, declared != hash { throw .wrongBody }
    }
    let known = Credentials(accessKeyID: accessKeyID, secretAccessKey: secret)
    var signer = SigV4(credentials: known, region: region, service: service, time: time)
    signer.normalizesPath = service != "s3"
    signer.encodesPath = service != "s3"
    let signed = headers.filter { names.contains($0.name.lowercased()) }
    let due = signer.sign(
      method: method, uri: expires == nil ? uri : Self.withoutSignature(uri), headers: signed, payloadHash: hash)
    guard due.signature == signature, signer.date == date else { throw .wrong }
  }

  private static func withoutSignature(_ uri: String) -> String {
    guard let cut = uri.firstIndex(of: "?") else { return uri }
    let pairs = uri[uri.index(after: cut)...].split(separator: "&").filter { !$0.hasPrefix("X-Amz-Signature=") }
    return uri[...cut] + pairs.joined(separator: "&")
  }
}
