internal import AWSClient
internal import InfraModel

/// A policy's text, taken apart as far as services look into it before they accept it.
///
/// Source: IAM User Guide, "Grammar of the IAM JSON policy language".
struct PolicyDocument: Hashable, Sendable {
  /// What a service says no to; each words it its own way.
  enum Flaw: Error, Hashable, Sendable {
    case notJSON
    case version
    case noStatement
    case effect
    case noAction
    case action(String)
    case noPrincipal
    case hasPrincipal
    case noResource
    case hasResource
    case resource(String)
  }

  /// Where a policy is attached decides what its statements must name.
  enum Kind: Hashable, Sendable {
    /// To a role, a user or a group: resources, no principal.
    case identity
    /// To a role as its trust: principals, no resource.
    case trust
    /// To a resource: principals, and its own resource where it is named.
    case resource
  }

  var statements: [[String: Value]]

  /// Reads and checks a policy's text.
  init(_ text: String, _ kind: Kind) throws(Flaw) {
    let document: Value
    do { document = try JSON.parse(text) } catch { throw .notJSON }
    guard case .object(let members) = document else { throw .notJSON }
    if let version = members["Version"], !PolicyGrammar.versions.contains(version.string ?? "") { throw .version }
    statements = PolicyGrammar.statements(of: members).compactMap(\.object)
    if statements.isEmpty { throw .noStatement }
    for statement in statements { try Self.check(statement, kind) }
  }

  private static func check(_ statement: [String: Value], _ kind: Kind) throws(Flaw) {
    guard let effect = statement["Effect"]?.string, PolicyGrammar.effects.contains(effect) else { throw .effect }
    let actions = PolicyGrammar.texts(statement["Action"] ?? statement["NotAction"])
    if actions.isEmpty { throw .noAction }
    for action in actions where action != "*" && !action.contains(":") { throw .action(action) }
    let namesPrincipal = statement["Principal"] != nil || statement["NotPrincipal"] != nil
    let resources = PolicyGrammar.texts(statement["Resource"] ?? statement["NotResource"])
    switch kind {
    case .identity:
      if namesPrincipal { throw .hasPrincipal }
      if resources.isEmpty { throw .noResource }
    case .trust:
      if !namesPrincipal { throw .noPrincipal }
      if !resources.isEmpty { throw .hasResource }
    case .resource: if !namesPrincipal { throw .noPrincipal }
    }
    for resource in resources where resource != "*" && !resource.hasPrefix("arn:") { throw .resource(resource) }
  }

  /// The AWS principals that the statements name, as they are written.
  var principals: [String] {
    statements.flatMap { statement in
      [statement["Principal"], statement["NotPrincipal"]].flatMap { PolicyGrammar.texts($0?["AWS"]) }
    }
  }

  /// The resources that the statements name.
  var resources: [String] { statements.flatMap { PolicyGrammar.texts($0["Resource"] ?? $0["NotResource"]) } }
}

extension Cloud {
  /// Whether a principal of a policy can be named: those of this account must be there, and for long enough that the
  /// service knows of them.
  func knows(principal: String, _ call: Call) -> Bool {
    let parts = principal.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[2] == "iam", parts[4] == account else { return true }
    if parts[5] == "root" || principal == call.principal.arn { return true }
    return find(arn: principal).map(call.isSettled) ?? false
  }
}
