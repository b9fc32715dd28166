internal import AWSClient
internal import HTTP
internal import OperationModels
internal import Synchronization

/// A request taken apart.
struct ParsedRequest: Sendable {
  var method: String
  var host: String
  /// Encoded, from its `/`.
  var path: String
  /// Path and query, as they were sent.
  var uri: String
  var query: [(name: String, value: String)]
  var headers: [(name: String, value: String)]
  /// As it was sent; signatures are over this.
  var body: [UInt8]
  /// What the body says, without what the client has put around it.
  var payload: [UInt8]

  init(_ request: HTTPRequest) {
    method = request.method
    (host, uri, path) = Self.target(of: request.url)
    let mark = uri.firstIndex(of: "?") ?? uri.endIndex
    query = ServerWire.pairs(Array(uri[mark...].dropFirst().utf8))
    headers = request.headers
    body = request.body
    payload = request.body
    if let named = header("host") { host = named }
  }

  /// The host of a URL, its path and query as they stand there, and the path alone.
  static func target(of url: String) -> (host: String, uri: String, path: String) {
    var rest = url[...]
    if let range = url.firstIndex(of: ":"), url[range...].hasPrefix("://") {
      rest = url[url.index(range, offsetBy: 3)...]
    }
    let cut = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    var uri = String(rest[cut...])
    if !uri.hasPrefix("/") { uri = "/" + uri }
    return (String(rest[..<cut]), uri, String(uri.prefix { $0 != "?" }))
  }

  func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
}

/// Where a request goes.
struct Destination: Sendable {
  var service: String
  var operation: ServerOperation
  /// The parts of the path that the operation's template names, decoded.
  var labels: [String: String] = [:]
}

/// Why a request has no destination.
enum Misrouted: Error {
  /// Nothing says which service it is for. The protocol is the one that the request speaks, where it shows.
  case noService(WireProtocol?)
  /// The service has no such operation in the tables. Its facts are those of the protocol that the request speaks.
  case noOperation(ServiceFacts, name: String)
}

/// Finds the operation that a request is for, by target, action, or method and path.
struct Router: Sendable {
  private let byTarget: [String: String]
  private let byVersion: [String: [String]]
  private let bySigningName: [String: [String]]
  private let byHost: [String: String]

  static let shared = Router()
  /// The protocols whose requests name an action and a version.
  private static let forms: Set<WireProtocol> = [.query, .ec2]

  init() {
    var byTarget: [String: String] = [:]
    var byVersion: [String: [String]] = [:]
    var bySigningName: [String: [String]] = [:]
    var byHost: [String: String] = [:]
    for service in ServerWire.services {
      guard let facts = ServerWire.table(service)?.facts else { continue }
      if let prefix = facts.targetPrefix { byTarget[prefix] = service }
      if !Self.forms.isDisjoint(with: [facts.wireProtocol] + facts.otherProtocols) {
        byVersion[facts.apiVersion, default: []].append(service)
      }
      bySigningName[facts.signingName, default: []].append(service)
      if byHost[facts.endpointPrefix] == nil || service == "rds" { byHost[facts.endpointPrefix] = service }
    }
    self.byTarget = byTarget
    self.byVersion = byVersion
    self.bySigningName = bySigningName
    self.byHost = byHost
  }

  /// - Parameter signingName: The service in the signature's scope, where there is one.
  func route(_ request: inout ParsedRequest, signingName: String?) throws(Misrouted) -> Destination {
    if let target = request.header("x-amz-target"), let dot = target.lastIndex(of: ".") {
      guard let service = byTarget[String(target[..<dot])] else { throw .noService(.json) }
      return try destination(service, String(target[target.index(after: dot)...]))
    }
    if request.header("smithy-protocol") != nil {
      // RPC v2: `/service/GraniteServiceVersion20100801/operation/PutMetricAlarm`.
      let parts = request.path.split(separator: "/").map { String($0) }
      guard parts.count == 4, parts[2] == "operation", let service = byTarget[parts[1]] else {
        throw .noService(.json)
      }
      return try destination(service, parts[3])
    }
    if let (action, version) = action(request) {
      guard let service = service(of: action, version: version, signingName: signingName) else {
        throw .noService(.query)
      }
      return try destination(service, action, speaking: Self.forms)
    }
    return try rest(&request, signingName: signingName)
  }

  /// The service that an action of an API's version is for; `nil` where no service has the version.
  private func service(of action: String, version: String, signingName: String?) -> String? {
    var services = byVersion[version] ?? []
    if let signingName {
      let signed = services.filter { ServerWire.table($0)?.facts.signingName == signingName }
      if !signed.isEmpty { services = signed }
    }
    // DocumentDB is a part of RDS's API; what both have is RDS's.
    services.sort { $0 == "rds" || ($1 != "rds" && $0 < $1) }
    return services.first { ServerWire.operation($0, action) != nil } ?? services.first
  }

  /// Whether a request that a client makes for a service's operation is answered by that service.
  func isAnswered(by service: ServiceFacts, _ operation: String) -> Bool {
    switch service.wireProtocol {
    case .query, .ec2:
      byVersion[service.apiVersion] == [service.id]
        || self.service(of: operation, version: service.apiVersion, signingName: service.signingName) == service.id
    case .json: service.targetPrefix.flatMap { byTarget[$0] } == service.id
    case .restJSON, .restXML: false
    }
  }

  /// - Parameter protocols: Those of which the request speaks one; the service's first where it is empty.
  private func destination(
    _ service: String, _ name: String, speaking protocols: Set<WireProtocol> = []
  ) throws(Misrouted) -> Destination {
    guard let facts = ServerWire.table(service)?.facts else { throw .noService(nil) }
    let spoken = protocols.isEmpty ? facts : protocols.lazy.compactMap { facts.speaking($0) }.first ?? facts
    guard let operation = ServerWire.operation(service, name, speaking: spoken.wireProtocol) else {
      throw .noOperation(spoken, name: name)
    }
    return Destination(service: service, operation: operation)
  }

  private func action(_ request: ParsedRequest) -> (String, String)? {
    if let found = Self.action(in: request.query) { return found }
    let type = request.header("content-type") ?? ""
    guard request.method == "POST", type.hasPrefix("application/x-www-form-urlencoded") else { return nil }
    // Clients put these two first; others may.
    return Self.action(in: ServerWire.pairs(request.payload.prefix(200)))
      ?? Self.action(in: ServerWire.pairs(request.payload))
  }

  private static func action(in pairs: [(name: String, value: String)]) -> (String, String)? {
    guard let action = pairs.first(where: { $0.name == "Action" })?.value,
      let version = pairs.first(where: { $0.name == "Version" })?.value, version.utf8.count == 10
    else { return nil }
    return (action, version)
  }

  private func rest(_ request: inout ParsedRequest, signingName: String?) throws(Misrouted) -> Destination {
    var candidates = signingName.flatMap { bySigningName[$0] } ?? []
    if candidates.isEmpty {
      let labels = request.host.split(separator: ".").map { String($0) }
      candidates = labels.compactMap { byHost[$0] }
    }
    guard !candidates.isEmpty else { throw .noService(nil) }
    if candidates.contains("s3control") {
      candidates = request.path.hasPrefix("/v20180820/") ? ["s3control"] : ["s3"]
    }
    if candidates == ["s3"] { putBucketIntoPath(&request) }
    for service in candidates {
      if let (name, labels) = RestRoutes.of(service).match(request), let found = ServerWire.operation(service, name) {
        return Destination(service: service, operation: found, labels: labels)
      }
    }
    guard let facts = ServerWire.table(candidates[0])?.facts else { throw .noService(nil) }
    throw .noOperation(facts, name: "\(request.method) \(request.path)")
  }

  /// Hosts may begin with the bucket (`bucket.s3.eu-central-1.amazonaws.com`, `bucket.localhost`).
  private func putBucketIntoPath(_ request: inout ParsedRequest) {
    let host = request.host.split(separator: ":").first.map { String($0) } ?? ""
    let labels = host.split(separator: ".").map { String($0) }
    let end: Int
    if let last = labels.lastIndex(where: { $0 == "s3" || $0.hasPrefix("s3-") }), host.hasSuffix(".amazonaws.com") {
      end = last
    } else if labels.count > 1, labels.last == "localhost" {
      end = labels.count - 1
    } else {
      return
    }
    guard end > 0 else { return }
    request.path = "/" + labels[..<end].joined(separator: ".") + (request.path == "/" ? "" : request.path)
  }
}
