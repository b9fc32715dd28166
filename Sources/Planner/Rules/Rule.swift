internal import InfraModel

/// A mistake that no property shows alone: how it is called, what it means, and how it is found.
///
/// Adding one is adding a value to one of the lists below.
struct Rule: Sendable {
  /// The code of its diagnostics.
  let code: DiagnosticCode
  /// What holds when nothing is wrong, in one sentence.
  let claim: String
  let check: @Sendable (Declared) -> [Diagnostic]

  init(_ code: DiagnosticCode, _ claim: String, check: @escaping @Sendable (Declared) -> [Diagnostic]) {
    self.code = code
    self.claim = claim
    self.check = check
  }

  /// Every rule.
  static let all: [Rule] = identity + networks + routes + databases + functions + alarms + secrets
}

extension ResourceNode {
  /// A diagnostic about a property of this resource.
  func diagnostic(
    _ code: DiagnosticCode, _ message: String, severity: Diagnostic.Severity = .error, property: String? = nil,
    notes: [Diagnostic.Note] = [], fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, "\(address): \(message)", severity: severity, address: address, at: position,
      label: property.map(label(of:)), notes: notes, fix: fix)
  }

  /// A note that points to this resource.
  func note(_ text: String) -> Diagnostic.Note { Diagnostic.Note("\(address) \(text)", at: position) }

  /// The elements of a list property; a single value stands for a list of one.
  func elements(_ path: String) -> [Value] {
    guard let value = Value.object(properties)[path: path] else { return [] }
    return value.list ?? [value]
  }
}
