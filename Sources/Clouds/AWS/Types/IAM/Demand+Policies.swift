import AWSClient
import InfraModel
import Planner

extension Demand {
  /// What a policy belongs to, which decides its grammar:
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
  enum PolicyKind {
    /// Of a user, group or role: no principal, always resources.
    case identity
    /// Who may assume a role: a principal and no resource.
    case trust
    /// Of a resource: a principal, and the resource or parts of it.
    case resource
    /// Of a resource that is meant without being named (a repository of images): a principal.
    case unnamedResource
  }

  /// A policy that AWS can read (`MalformedPolicyDocument`).
  static func policy(
    _ path: Pattern, _ kind: PolicyKind, _ more: @escaping @Sendable (Statements) -> [Diagnostic] = { _ in [] }
  )
    -> Demand
  {
    Demand { subject in
      subject.values(path).flatMap { name, value -> [Diagnostic] in
        guard let document = PolicyGrammar.document(value) else {
          guard let text = value.string else { return [] }
          return [
            subject.problem(
              .badPolicy, "\(subject.full(name)) is \(text.isEmpty ? "empty" : "not a JSON object")", at: name,
              fix: "write a policy with a Statement")
          ]
        }
        let statements = Statements(subject: subject, name: name, document: document, kind: kind)
        let found = statements.problems
        return found.isEmpty ? more(statements) + statements.unknownActions : found
      }
    }
  }

}

/// The statements of a policy, one by one.
struct Statements {
  let subject: Subject
  let name: String
  let document: [String: Value]
  let kind: Demand.PolicyKind

  /// The statements; `nil` if one is not known yet.
  var all: [[String: Value]]? {
    let list = PolicyGrammar.statements(of: document)
    let objects = list.compactMap(\.object)
    return objects.count == list.count ? objects : nil
  }

  /// The texts of a member that may be one text or a list; those that are not known are left out.
  func texts(_ value: Value?) -> [String] {
    PolicyGrammar.elements(value).compactMap { subject.declared.literal($0)?.string }
  }

  func problem(_ message: String, fix: String) -> Diagnostic {
    subject.problem(.badPolicy, "\(subject.full(name)): \(message)", at: name, fix: fix)
  }

  fileprivate var problems: [Diagnostic] {
    if let wrong = document.keys.sorted().first(where: { !["Version", "Id", "Statement"].contains($0) }) {
      return [problem("a policy has no \(wrong)", fix: "remove \(wrong): a policy has Version, Id and Statement")]
    }
    if let version = subject.declared.literal(document["Version"])?.string,
      !PolicyGrammar.versions.contains(version)
    {
      return [problem("there is no version \(version) of the policy language", fix: "use 2012-10-17")]
    }
    guard let statements = all else { return [] }
    guard !statements.isEmpty else { return [problem("it has no Statement", fix: "write at least one")] }
    let found = statements.enumerated().compactMap { index, statement in
      self.problem(in: statement).map { problem("statement \(called(statement, index)) \($0.message)", fix: $0.fix) }
    }
    let names = statements.flatMap { texts($0["Sid"]) }.filter { !$0.isEmpty }
    if found.isEmpty, let twice = Dictionary(grouping: names, by: \.self).filter({ $0.value.count > 1 }).keys.min() {
      return [problem("two statements have the Sid \(twice)", fix: "give each a Sid of its own")]
    }
    return found
  }

  /// What AWS takes and never means anything: an action that no service has. Each is told once.
  fileprivate var unknownActions: [Diagnostic] {
    var told: Set<String> = []
    return (all ?? []).flatMap { texts($0["Action"]) + texts($0["NotAction"]) }.compactMap { action in
      guard told.insert(action).inserted, let finding = IAMActions.finding(of: action) else { return nil }
      return unknown(action, finding)
    }
  }

  private func unknown(_ action: String, _ finding: IAMActions.Finding) -> Diagnostic {
    let its = "\(subject.full(name)): the action \(action)"
    func doubtful(_ message: String, like: String?) -> Diagnostic {
      var diagnostic = subject.problem(
        .unknownAction, message, at: name,
        fix: like.map { "did you mean \($0)?" } ?? "check the spelling; AWS takes the policy, and it permits nothing")
      diagnostic.severity = .warning
      return diagnostic
    }
    switch finding {
    case .noService(let like):
      return doubtful("\(its) is of a service that this version of infra does not know", like: like)
    case .nothingFits: return doubtful("\(its) fits no action that this version of infra knows", like: nil)
    case .noAction(let like, false):
      return doubtful("\(its) is one that this version of infra does not know", like: like)
    case .noAction(let like, true):
      return subject.problem(
        .unknownAction, "\(its) is misspelled", at: name,
        fix: like.map { "did you mean \($0)?" } ?? "check the spelling")
    }
  }

  private func called(_ statement: [String: Value], _ index: Int) -> String {
    texts(statement["Sid"]).first ?? "\(index + 1)"
  }

  private static let members: Set<String> = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
  ]
  private static let sidLetters: Letters = "A-Za-z0-9"

  private func problem(in statement: [String: Value]) -> (message: String, fix: String)? {
    func has(_ name: String) -> Bool { statement[name].map { !$0.isVacant } ?? false }
    if let wrong = statement.keys.sorted().first(where: { !Self.members.contains($0) }) {
      return ("has a member \(wrong)", "remove \(wrong), or correct its spelling")
    }
    if kind != .resource, kind != .unnamedResource, let sid = texts(statement["Sid"]).first,
      !Self.sidLetters.areAll(of: sid)
    {
      return ("has other characters than letters and digits in its Sid", "use letters and digits")
    }
    guard has("Effect") else { return ("has no Effect", "set Effect to Allow or Deny") }
    if let effect = subject.declared.literal(statement["Effect"])?.string, !PolicyGrammar.effects.contains(effect) {
      return ("has the Effect \(effect)", "use Allow or Deny")
    }
    guard has("Action") != has("NotAction") else {
      return ("needs one of Action and NotAction", "name the actions once")
    }
    if let wrong = (texts(statement["Action"]) + texts(statement["NotAction"])).first(where: { !Self.isAction($0) }) {
      return ("has the action \"\(wrong)\"", "write it as service:Action, such as s3:GetObject")
    }
    if let wrong = principals(statement) ?? resources(statement) { return wrong }
    return nil
  }

  private func principals(_ statement: [String: Value]) -> (message: String, fix: String)? {
    func has(_ name: String) -> Bool { statement[name].map { !$0.isVacant } ?? false }
    switch kind {
    case .identity:
      return has("Principal") || has("NotPrincipal")
        ? ("names a principal, which the policy of an identity cannot", "remove Principal") : nil
    case .trust, .resource, .unnamedResource:
      guard has("Principal") != has("NotPrincipal") else {
        return (
          "needs one of Principal and NotPrincipal", "name who may, such as {\"Service\": \"lambda.amazonaws.com\"}"
        )
      }
      let kinds = statement["Principal"]?.object ?? [:]
      if let wrong = kinds.keys.sorted().first(where: { !PolicyGrammar.principalKinds.contains($0) }) {
        return ("has principals of a kind \(wrong)", "use \(PolicyGrammar.principalKinds.joined(separator: ", "))")
      }
      if let text = subject.declared.literal(statement["Principal"])?.string, text != "*" {
        return ("has the principal \"\(text)\"", "write *, or an object such as {\"AWS\": \"\(text)\"}")
      }
      let wrong = texts(kinds["AWS"]).first { !Self.isIdentity($0) }
      return wrong.map { ("has the principal \"\($0)\"", "write an account, the ARN of an identity, or *") }
    }
  }

  private func resources(_ statement: [String: Value]) -> (message: String, fix: String)? {
    func has(_ name: String) -> Bool { statement[name].map { !$0.isVacant } ?? false }
    switch kind {
    case .trust:
      return has("Resource") || has("NotResource")
        ? ("names resources, which a trust policy cannot", "remove Resource") : nil
    case .identity, .resource:
      guard has("Resource") != has("NotResource") else {
        return ("needs one of Resource and NotResource", "name the resources once")
      }
    case .unnamedResource:
      if has("Resource"), has("NotResource") { return ("has both Resource and NotResource", "keep one of them") }
    }
    let wrong = (texts(statement["Resource"]) + texts(statement["NotResource"])).first { text in
      text != "*" && !TextForm.isARN(text) && !(text.hasPrefix("arn:") && text.contains("*"))
    }
    return wrong.map { ("has the resource \"\($0)\"", "write an ARN or *") }
  }

  /// "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
  private static func isAction(_ text: String) -> Bool {
    if text == "*" { return true }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && serviceLetters.areAll(of: parts[0])
      && actionLetters.areAll(of: parts[1])
  }
  private static let serviceLetters: Letters = "A-Za-z0-9-"
  private static let actionLetters: Letters = "A-Za-z0-9*?"

  /// An account, an ARN, everybody, or the unique identifier of an identity that is gone.
  private static func isIdentity(_ text: String) -> Bool {
    text == "*" || TextForm.isARN(text) || AccountNumber.isWellFormed(text)
      || (text.hasPrefix("A") && text.utf8.count >= 16 && sidLetters.areAll(of: text))
  }
}
