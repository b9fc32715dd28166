internal import AWSClient
internal import InfraModel

/// What policies are asked about.
struct AccessRequest: Hashable, Sendable {
  /// `ec2:CreateVpc`.
  var action: String
  /// An ARN, or `*` where the action is about nothing in particular.
  var resource: String
  /// Condition keys in small letters, with their values.
  var keys: [String: [String]]
}

/// What policies say about a request.
enum AccessDecision: Hashable, Sendable {
  case allowed
  /// No statement allows it.
  case notAllowed
  /// A statement denies it, whatever others say.
  case denied
}

extension PolicyDocument {
  /// What the policy's statements say about a request.
  ///
  /// Source: IAM User Guide, "Policy evaluation logic": an explicit deny wins over every allow.
  func decision(on request: AccessRequest) -> AccessDecision {
    var decision = AccessDecision.notAllowed
    for statement in statements where Self.applies(statement, to: request) {
      if statement["Effect"] == "Deny" { return .denied }
      decision = .allowed
    }
    return decision
  }

  private static func applies(_ statement: [String: Value], to request: AccessRequest) -> Bool {
    let action = request.action.lowercased()
    let matchesAction = { (patterns: [String]) in
      patterns.contains { Wildcard.matches(action, $0.lowercased()) }
    }
    if let actions = statement["Action"], !matchesAction(PolicyGrammar.texts(actions)) { return false }
    if let others = statement["NotAction"], matchesAction(PolicyGrammar.texts(others)) { return false }
    let matchesResource = { (patterns: [String]) in
      patterns.contains { $0 == "*" || Wildcard.matches(request.resource, $0) }
    }
    if let resources = statement["Resource"], !matchesResource(PolicyGrammar.texts(resources)) { return false }
    if let others = statement["NotResource"], matchesResource(PolicyGrammar.texts(others)) { return false }
    return Conditions(statement["Condition"]).hold(for: request)
  }
}

extension [PolicyDocument] {
  /// What several policies say together.
  func decision(on request: AccessRequest) -> AccessDecision {
    let decisions = map { $0.decision(on: request) }
    return decisions.contains(.denied) ? .denied : decisions.contains(.allowed) ? .allowed : .notAllowed
  }
}
