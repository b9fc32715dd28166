internal import AWSClient
internal import OperationModels
internal import Synchronization

/// The paths of a rest service.
struct RestRoutes: Sendable {
  private enum Step: Hashable, Sendable {
    case text(String)
    case label(String)
    case greedy(String)
  }

  private struct Route: Sendable {
    var operation: String
    var steps: [Step]
    /// Pairs that the query must have; a value of `nil` may be anything.
    var query: [(name: String, value: String?)]
    var headers: [String]
  }

  private static let known = Mutex<[String: RestRoutes]>([:])

  /// The routes of a service, made when first asked for.
  static func of(_ service: String) -> RestRoutes {
    if let routes = known.withLock({ $0[service] }) { return routes }
    let routes = RestRoutes(service)
    known.withLock { $0[service] = routes }
    return routes
  }

  /// By method; the most specific first.
  private var byMethod: [String: [Route]] = [:]

  private init(_ service: String) {
    guard let table = ServerWire.table(service) else { return }
    for name in table.operationNames {
      guard let (method, uri) = table.place(of: name) else { continue }
      byMethod[method, default: []].append(Self.route(service, name, uri))
    }
    for method in byMethod.keys {
      byMethod[method]?.sort { left, right in
        let texts = { (route: Route) in route.steps.count { if case .text = $0 { true } else { false } } }
        let demands = { (route: Route) in route.query.count + route.headers.count }
        return (texts(left), demands(left), right.operation) > (texts(right), demands(right), left.operation)
      }
    }
  }

  private static func route(_ service: String, _ name: String, _ uri: String) -> Route {
    let cut = uri.firstIndex(of: "?") ?? uri.endIndex
    let steps = uri[..<cut].split(separator: "/").map { part -> Step in
      guard part.hasPrefix("{"), part.hasSuffix("}") else { return .text(String(part)) }
      let label = part.dropFirst().dropLast()
      return label.hasSuffix("+") ? .greedy(String(label.dropLast())) : .label(String(label))
    }
    var query = uri[cut...].dropFirst().split(separator: "&").map { pair -> (name: String, value: String?) in
      let parts = pair.split(separator: "=", maxSplits: 1)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
    }
    var headers: [String] = []
    // Where a path serves several operations, a member that must be there tells them apart.
    if let model = ServerWire.operation(service, name)?.model, let shape = model.inputShape {
      for member in shape.members where member.isRequired {
        if member.location == .query { query.append((member.wireName, nil)) }
        if member.location == .header { headers.append(member.wireName.lowercased()) }
      }
    }
    return Route(operation: name, steps: steps, query: query, headers: headers)
  }

  /// The operation of a request, and what its path's labels hold.
  func match(_ request: ParsedRequest) -> (operation: String, labels: [String: String])? {
    let parts = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let segments = parts.last == "" ? parts.dropLast() : parts
    for route in byMethod[request.method] ?? [] {
      guard let labels = Self.labels(route.steps, segments, endsOpen: parts.count > segments.count),
        route.query.allSatisfy({ due in
          request.query.contains { $0.name == due.name && (due.value == nil || due.value == $0.value) }
        }), route.headers.allSatisfy({ request.header($0) != nil })
      else { continue }
      return (route.operation, labels)
    }
    return nil
  }

  private static func labels(_ steps: [Step], _ segments: ArraySlice<Substring>, endsOpen: Bool) -> [String: String]? {
    var labels: [String: String] = [:]
    var rest = segments
    for step in steps {
      guard let segment = rest.first else { return nil }
      switch step {
      case .text(let text):
        guard segment == text else { return nil }
        rest = rest.dropFirst()
      case .label(let name):
        labels[name] = ServerWire.decodedLabel(segment)
        rest = rest.dropFirst()
      case .greedy(let name):
        labels[name] = ServerWire.decodedLabel(rest.joined(separator: "/") + (endsOpen ? "/" : ""))
        rest = []
      }
    }
    return rest.isEmpty ? labels : nil
  }
}
