/// AWS Signature Version 4, as the IAM user guide's "Create a signed AWS API request" has it.
///
/// The steps are pure: canonical request, string to sign, signature. The time is handed in.
package struct SigV4 {
  package var credentials: Credentials
  package var region: String
  package var service: String
  /// The time in the basic ISO form, `20150830T123600Z`.
  package var time: String
  /// Takes out `.`, `..` and empty segments of the path.
  package var normalizesPath = true
  /// Percent-encodes the path once more. S3 takes it as it is.
  package var encodesPath = true

  package init(credentials: Credentials, region: String, service: String, time: String) {
    self.credentials = credentials
    self.region = region
    self.service = service
    self.time = time
  }

  /// What was signed and what came out.
  package struct Signature: Hashable {
    package var canonicalRequest: String
    package var stringToSign: String
    package var signature: String
    package var signedHeaders: String
  }

  var date: String { String(time.prefix(8)) }
  package var scope: String { "\(date)/\(region)/\(service)/aws4_request" }

  /// Signs a request whose headers are complete.
  /// - Parameters:
  ///   - uri: Path and query as they are sent.
  ///   - payloadHash: The body's SHA-256 in hexadecimal, or `UNSIGNED-PAYLOAD`.
  package func sign(
    method: String, uri: String, headers: [(name: String, value: String)], payloadHash: String
  ) -> Signature {
    let cut = uri.firstIndex(of: "?") ?? uri.endIndex
    let (canonicalHeaders, names) = CanonicalRequest.headers(headers)
    let canonical = [
      method, CanonicalRequest.path(String(uri[..<cut]), normalizing: normalizesPath, encoding: encodesPath),
      CanonicalRequest.query(String(uri[cut...].dropFirst())), canonicalHeaders, names, payloadHash,
    ].joined(separator: "\n")
    let text = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(Hex.encode(Digest.sha256(Array(canonical.utf8))))"
    let key = SigningKeys.shared.key(secret: credentials.secretAccessKey, date: date, region: region, service: service)
    let signature = Hex.encode(Digest.hmac(key: key, Array(text.utf8)))
    return Signature(canonicalRequest: canonical, stringToSign: text, signature: signature, signedHeaders: names)
  }

  /// The `Authorization` header's value.
  package func authorization(_ signature: Signature) -> String {
    "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope), SignedHeaders=\(signature.signedHeaders), "
      + "Signature=\(signature.signature)"
  }
}
