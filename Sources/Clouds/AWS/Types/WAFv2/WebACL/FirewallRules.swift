import InfraModel

extension ValueEncoding {
  /// The rules of a firewall, in which the API spells ARNs in capitals and takes what is searched for as bytes.
  static let firewallRules = ValueEncoding.code(encode: FirewallRules.sent, decode: FirewallRules.told)
}

extension NormalForm {
  /// Rules are evaluated by their priority, so their order in the list says nothing.
  static let firewallRules = NormalForm("rules of a firewall") { value in
    guard let rules = value.list else { return value }
    return .list(
      rules.sorted { ($0["Priority"]?.number ?? 0) < ($1["Priority"]?.number ?? 0) }.map(FirewallRules.plain))
  }
}

/// How the registry and the API spell rules.
enum FirewallRules {
  /// Where rules name sets of addresses, which stay as long: two statements deep, as deep as AWS WAF nests those that take
  /// what others match.
  static let namedSets: Set<String> = {
    let around = [
      "AndStatement.Statements.*.", "OrStatement.Statements.*.", "NotStatement.Statement.",
      "RateBasedStatement.ScopeDownStatement.", "ManagedRuleGroupStatement.ScopeDownStatement.",
    ]
    let within = ["", "AndStatement.Statements.*.", "OrStatement.Statements.*.", "NotStatement.Statement."]
    let places = [""] + around.flatMap { outer in within.map { outer + $0 } }
    return Set(places.map { "Rules.*.Statement.\($0)IPSetReferenceStatement.Arn" })
  }()

  static func sent(_ value: Value) -> Value {
    walk(value) { members in
      rename("Arn", to: "ARN", in: &members)
      guard var match = members["ByteMatchStatement"]?.object else { return }
      if let text = match["SearchString"]?.string { match["SearchString"] = .bytes(Array(text.utf8)) }
      if let encoded = match.removeValue(forKey: "SearchStringBase64")?.string {
        match["SearchString"] = Base64.decode(encoded).map(Value.bytes)
      }
      members["ByteMatchStatement"] = .object(match)
    }
  }

  static func told(_ value: Value) -> Value {
    walk(value) { members in
      rename("ARN", to: "Arn", in: &members)
      guard case .bytes(let bytes)? = members["ByteMatchStatement"]?["SearchString"] else { return }
      members["ByteMatchStatement"] = members["ByteMatchStatement"]?.setting(
        "SearchString", to: .string(String(decoding: bytes, as: UTF8.self)))
    }
  }

  /// Without what AWS WAF fills in, and what is searched for in one spelling.
  static func plain(_ value: Value) -> Value {
    walk(value) { members in
      if members["EvaluationWindowSec"] == 300 { members["EvaluationWindowSec"] = nil }
      if let encoded = members["SearchStringBase64"]?.string {
        members["SearchStringBase64"] = nil
        members["SearchString"] = .string(Base64.shown(encoded))
      }
    }
  }

  private static let references = [
    "IPSetReferenceStatement", "RegexPatternSetReferenceStatement", "RuleGroupReferenceStatement",
  ]

  private static func rename(_ name: String, to other: String, in members: inout [String: Value]) {
    for reference in references {
      guard var statement = members[reference]?.object, let arn = statement.removeValue(forKey: name) else { continue }
      statement[other] = arn
      members[reference] = .object(statement)
    }
  }

  /// Changes every object in a value, the inner ones first.
  private static func walk(_ value: Value, _ change: (inout [String: Value]) -> Void) -> Value {
    switch value {
    case .list(let elements): return .list(elements.map { walk($0, change) })
    case .object(let members):
      var changed = members.mapValues { walk($0, change) }
      change(&changed)
      return .object(changed)
    default: return value
    }
  }
}
