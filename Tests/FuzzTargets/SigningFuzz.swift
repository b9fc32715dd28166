import AWSClient

/// Signs arbitrary paths, queries and headers: a canonical path and query are their own canonical form.
enum SigningFuzz {
  static func finding(_ bytes: [UInt8]) -> String? {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // Nobody sends a path that is not encoded.
    let uri = "/" + String(decoding: (lines.first ?? []).filter { $0 > 0x20 }, as: UTF8.self)
    let headers = lines.dropFirst().map { bytes -> (name: String, value: String) in
      let line = String(decoding: bytes, as: UTF8.self)
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
    var signer = SigV4(
      credentials: Credentials(accessKeyID: "AKID", secretAccessKey: "secret"), region: "eu-central-1", service: "s3",
      time: "20150830T123600Z")
    signer.encodesPath = false
    let once = signed(signer, uri, headers)
    guard once.signature.utf8.count == 64 else { return "a signature of \(once.signature.utf8.count) digits" }
    let rows = once.canonicalRequest.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
    guard rows.count == 4 else { return "\(rows.count) lines" }
    let again = signed(signer, "\(rows[1])?\(rows[2])", headers)
    if again.canonicalRequest != once.canonicalRequest {
      return "\(once.canonicalRequest)\nis the second time\n\(again.canonicalRequest)"
    }
    signer.encodesPath = true
    _ = signed(signer, uri, headers)
    let presigned = signer.presign(method: "GET", uri: uri, headers: headers, payloadHash: "x", expires: 60)
    return presigned.uri.hasPrefix(uri) ? nil : "presigning changes \(uri) into \(presigned.uri)"
  }

  private static func signed(_ signer: SigV4, _ uri: String, _ headers: [(name: String, value: String)])
    -> SigV4.Signature
  {
    signer.sign(method: "GET", uri: uri, headers: headers, payloadHash: "UNSIGNED-PAYLOAD")
  }
}
