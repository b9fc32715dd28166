package import HTTP
/// Makes a signed HTTP request of a protocol's request and an endpoint.
package struct RequestSigning {
  /// `nil` for operations that are not signed.
  package var credentials: Credentials?
  package var endpoint: Endpoint
  /// S3 takes the path as it is and wants the payload's hash as a header.
  package var isS3: Bool
  package var hasUnsignedPayload: Bool
  package var userAgent: String
  /// Epoch seconds by AWS's clock.
  package var now: Double

  package init(
    credentials: Credentials?, endpoint: Endpoint, isS3: Bool = false, hasUnsignedPayload: Bool = false,
    userAgent: String, now: Double
  ) {
    self.credentials = credentials
    self.endpoint = endpoint
    self.isS3 = isS3
    self.hasUnsignedPayload = hasUnsignedPayload
    self.userAgent = userAgent
    self.now = now
  }

  package func request(_ wire: WireRequest, isRepeatable: Bool, limits: TimeLimits) -> HTTPRequest {
    let base = Self.split(endpoint.url)
    let host = wire.hostPrefix + base.host
    var uri = base.path + wire.uri
    if uri.utf8.first != UInt8(ascii: "/") { uri = "/" + uri }
    var headers: [(name: String, value: String)] = []
    headers.reserveCapacity(wire.headers.count + 6)
    headers.append(("Host", host))
    headers += wire.headers
    headers.append(("User-Agent", userAgent))
    var request = HTTPRequest(
      method: wire.method, url: "\(base.scheme)://\(host)\(uri)", body: wire.body, isRepeatable: isRepeatable,
      limits: limits)
    request.headers = signed(headers, method: wire.method, uri: uri, body: wire.body)
    return request
  }

  /// A request's headers with date, token and signature behind them; as they are where there are no credentials.
  /// - Parameter uri: Path and query as they are sent.
  package func signed(
    _ headers: [(name: String, value: String)], method: String, uri: String, body: [UInt8]
  ) -> [(name: String, value: String)] {
    guard let credentials else { return headers }
    var headers = headers
    headers.reserveCapacity(headers.count + 4)
    let time = Timestamps.basic(now)
    let hash = hasUnsignedPayload ? "UNSIGNED-PAYLOAD" : SigningKeys.shared.payloadHash(body)
    headers.append(("X-Amz-Date", time))
    if isS3 || hasUnsignedPayload { headers.append(("X-Amz-Content-Sha256", hash)) }
    if let token = credentials.sessionToken { headers.append(("X-Amz-Security-Token", token)) }
    var signer = SigV4(
      credentials: credentials, region: endpoint.signingRegion, service: endpoint.signingName, time: time)
    signer.normalizesPath = !isS3
    signer.encodesPath = !isS3
    headers.append(
      ("Authorization", signer.authorization(method: method, uri: uri, headers: headers, payloadHash: hash)))
    return headers
  }

  /// Scheme, host with port, and path without a slash at its end.
  static func split(_ url: String) -> (scheme: String, host: String, path: String) {
    guard let range = url.range(of: "://") else { return ("https", url, "") }
    let rest = url.utf8[range.upperBound...]
    let cut = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    let path = rest[cut...]
    let kept = path.last == UInt8(ascii: "/") ? path.dropLast() : path
    return (String(url[..<range.lowerBound]), String(url[range.upperBound..<cut]), String(Substring(kept)))
  }
}
