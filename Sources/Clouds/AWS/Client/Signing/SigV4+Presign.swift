internal import InfraModel

extension SigV4 {
  /// Signs a request whose signature goes into the query, so that its URL alone is enough.
  /// - Parameters:
  ///   - expires: For how many seconds from its time it holds.
  ///   - signsToken: Whether the session token is part of what is signed; some services add it afterwards.
  ///   - addsContentHash: Whether the payload's hash is part of the query.
  /// - Returns: The signature, and the whole path and query.
  package func presign(
    method: String, uri: String, headers: [(name: String, value: String)], payloadHash: String, expires: Int,
    signsToken: Bool = true, addsContentHash: Bool = false
  ) -> (signature: Signature, uri: String) {
    let names = CanonicalRequest.names(headers)
    var pairs = [
      ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"), ("X-Amz-Credential", "\(credentials.accessKeyID)/\(scope)"),
      ("X-Amz-Date", time), ("X-Amz-Expires", String(expires)), ("X-Amz-SignedHeaders", names),
    ]
    if addsContentHash { pairs.append(("X-Amz-Content-Sha256", payloadHash)) }
    let token = credentials.sessionToken.map { ("X-Amz-Security-Token", $0) }
    if signsToken, let token { pairs.append(token) }
    func text(_ pairs: [(String, String)]) -> String {
      pairs.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
    }
    let joint = uri.contains("?") ? (uri.hasSuffix("?") ? "" : "&") : "?"
    var whole = uri + joint + text(pairs)
    let signature = sign(method: method, uri: whole, headers: headers, payloadHash: payloadHash)
    whole += "&" + text([("X-Amz-Signature", signature.signature)])
    if !signsToken, let token { whole += "&" + text([token]) }
    return (signature, whole)
  }
}
