/// AWS Signature Version 4, as the IAM user guide's "Create a signed AWS API request" has it.
///
/// The steps are pure: canonical request, string to sign, signature. The time is handed in.
struct SigV4 {
  var credentials: Credentials
  var region: String
  var service: String
  /// The time in the basic ISO form, `20150830T123600Z`.
  var time: String
  /// Takes out `.`, `..` and empty segments of the path.
  var normalizesPath = true
  /// Percent-encodes the path once more. S3 takes it as it is.
  var encodesPath = true

  /// What was signed and what came out.
  struct Signature: Hashable {
    var canonicalRequest: String
    var stringToSign: String
    var signature: String
    var signedHeaders: String
  }

  var date: String { String(time.prefix(8)) }
  var scope: String { "\(date)/\(region)/\(service)/aws4_request" }

  /// Signs a request whose headers are complete.
  /// - Parameters:
  ///   - uri: Path and query as they are sent.
  ///   - payloadHash: The body's SHA-256 in hexadecimal, or `UNSIGNED-PAYLOAD`.
  func sign(
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
  func authorization(_ signature: Signature) -> String {
    "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope), SignedHeaders=\(signature.signedHeaders), "
      + "Signature=\(signature.signature)"
  }
}
