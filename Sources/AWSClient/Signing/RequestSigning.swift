/// Makes a signed HTTP request of a protocol's request and an endpoint.
struct RequestSigning {
  /// `nil` for operations that are not signed.
  var credentials: Credentials?
  var endpoint: Endpoint
  /// S3 takes the path as it is and wants the payload's hash as a header.
  var isS3: Bool
  var hasUnsignedPayload: Bool
  var userAgent: String
  /// Epoch seconds by AWS's clock.
  var now: Double

  func request(_ wire: WireRequest, isRepeatable: Bool, limits: TimeLimits) -> HTTPRequest {
    let base = Self.split(endpoint.url)
    let host = wire.hostPrefix + base.host
    var uri = base.path + wire.uri
    if !uri.hasPrefix("/") { uri = "/" + uri }
    var headers = [("Host", host)] + wire.headers
    headers.append(("User-Agent", userAgent))
    var request = HTTPRequest(
      method: wire.method, url: "\(base.scheme)://\(host)\(uri)", body: wire.body, isRepeatable: isRepeatable,
      limits: limits)
    guard let credentials else {
      request.headers = headers
      return request
    }
    let time = Timestamps.basic(now)
    let hash = hasUnsignedPayload ? "UNSIGNED-PAYLOAD" : Hex.encode(Digest.sha256(wire.body))
    headers.append(("X-Amz-Date", time))
    if isS3 || hasUnsignedPayload { headers.append(("X-Amz-Content-Sha256", hash)) }
    if let token = credentials.sessionToken { headers.append(("X-Amz-Security-Token", token)) }
    var signer = SigV4(
      credentials: credentials, region: endpoint.signingRegion, service: endpoint.signingName, time: time)
    signer.normalizesPath = !isS3
    signer.encodesPath = !isS3
    let signature = signer.sign(method: wire.method, uri: uri, headers: headers, payloadHash: hash)
    headers.append(("Authorization", signer.authorization(signature)))
    request.headers = headers
    return request
  }

  /// Scheme, host with port, and path without a slash at its end.
  static func split(_ url: String) -> (scheme: String, host: String, path: String) {
    guard let range = url.range(of: "://") else { return ("https", url, "") }
    let rest = url[range.upperBound...]
    let cut = rest.firstIndex(of: "/") ?? rest.endIndex
    let path = rest[cut...]
    return (
      String(url[..<range.lowerBound]), String(rest[..<cut]), String(path.hasSuffix("/") ? path.dropLast() : path)
    )
  }
}
