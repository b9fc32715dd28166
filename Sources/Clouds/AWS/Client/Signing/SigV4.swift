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

  /// The day, eight digits of ``time``.
  var date: String { String(time.utf8.prefix(8)) ?? "" }

  package var scope: String {
    var text: [UInt8] = []
    appendScope(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  func appendScope(to text: inout [UInt8]) {
    text.append(utf8: date)
    text.append(UInt8(ascii: "/"))
    text.append(utf8: region)
    text.append(UInt8(ascii: "/"))
    text.append(utf8: service)
    text.append(utf8: "/aws4_request")
  }

  /// Signs a request whose headers are complete.
  /// - Parameters:
  ///   - uri: Path and query as they are sent.
  ///   - payloadHash: The body's SHA-256 in hexadecimal, or `UNSIGNED-PAYLOAD`.
  package func sign(
    method: String, uri: String, headers: [(name: String, value: String)], payloadHash: String
  ) -> Signature {
    let canonical = CanonicalRequest(self, method: method, uri: uri, headers: headers, payloadHash: payloadHash)
    var stringToSign: [UInt8] = []
    let signature = SigningKeys.shared.signature(self, canonical: canonical.text) { stringToSign = $0 }
    return Signature(
      canonicalRequest: String(decoding: canonical.text, as: UTF8.self),
      stringToSign: String(decoding: stringToSign, as: UTF8.self), signature: signature,
      signedHeaders: String(decoding: canonical.names, as: UTF8.self))
  }

  /// The `Authorization` header's value of a request whose headers are complete.
  package func authorization(
    method: String, uri: String, headers: [(name: String, value: String)], payloadHash: String
  ) -> String {
    let canonical = CanonicalRequest(self, method: method, uri: uri, headers: headers, payloadHash: payloadHash)
    let signature = SigningKeys.shared.signature(self, canonical: canonical.text)
    return authorization(signature, names: canonical.names)
  }

  /// The `Authorization` header's value of a signature.
  package func authorization(_ signature: Signature) -> String {
    authorization(signature.signature, names: Array(signature.signedHeaders.utf8))
  }

  private func authorization(_ signature: String, names: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(256 + names.count)
    text.append(utf8: "AWS4-HMAC-SHA256 Credential=")
    text.append(utf8: credentials.accessKeyID)
    text.append(UInt8(ascii: "/"))
    appendScope(to: &text)
    text.append(utf8: ", SignedHeaders=")
    text += names
    text.append(utf8: ", Signature=")
    text.append(utf8: signature)
    return String(decoding: text, as: UTF8.self)
  }
}
