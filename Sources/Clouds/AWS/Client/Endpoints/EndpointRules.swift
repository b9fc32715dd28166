package import InfraModel

/// A service's endpoint rules, as botocore publishes them (`endpoint-rule-set-1.json`): conditions in, an endpoint or
/// an error out. The language is that of Smithy's "Rules engine" specification.
package struct EndpointRules: Sendable {
  /// What the rules come to.
  package enum Outcome: Hashable, Sendable {
    /// The URL, and the first authentication scheme that the endpoint names.
    case endpoint(url: String, authentication: [String: Value])
    /// The rules refuse the parameters.
    case refused(String)
  }

  private let parameters: [String: Value]
  private let rules: [Value]

  /// - Parameter source: The whole rule set.
  package init(_ source: Value) {
    parameters = source["parameters"]?.object ?? [:]
    rules = source["rules"]?.list ?? []
  }

  /// - Parameter given: Parameters by the rules' names (`Region`, `UseFIPS`, `Bucket`); others are passed over.
  package func resolve(_ given: [String: Value]) -> Outcome {
    var scope = EndpointScope()
    for (name, parameter) in parameters {
      scope.values[name] = given[name] ?? parameter["default"]
      if scope.values[name] == nil, parameter["required"]?.bool == true {
        return .refused("the parameter \(name) is missing")
      }
    }
    return Self.evaluate(rules, scope) ?? .refused("no rule fits")
  }

  private static func evaluate(_ rules: [Value], _ scope: EndpointScope) -> Outcome? {
    for rule in rules {
      var inner = scope
      guard inner.satisfies(rule["conditions"]?.list ?? []) else { continue }
      switch rule["type"]?.string {
      case "endpoint":
        guard let endpoint = rule["endpoint"], let url = inner.value(endpoint["url"])?.string else { continue }
        let schemes = inner.value(endpoint["properties"])?["authSchemes"]?.list ?? []
        return .endpoint(url: url, authentication: schemes.first?.object ?? [:])
      case "error": return .refused(inner.value(rule["error"])?.string ?? "refused")
      default:
        if let outcome = evaluate(rule["rules"]?.list ?? [], inner) { return outcome }
      }
    }
    return nil
  }
}
