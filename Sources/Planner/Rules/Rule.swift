package import InfraModel

/// A mistake that no property shows alone: how it is called, what it means, and how it is found.
///
/// Adding one is adding a value to ``everywhere``, or to a cloud's ``PlanningRules``.
package struct Rule: Sendable {
  /// The code of its diagnostics.
  package let code: DiagnosticCode
  /// What holds when nothing is wrong, in one sentence.
  package let claim: String
  package let check: @Sendable (Declared) -> [Diagnostic]

  package init(_ code: DiagnosticCode, _ claim: String, check: @escaping @Sendable (Declared) -> [Diagnostic]) {
    self.code = code
    self.claim = claim
    self.check = check
  }

  /// The rules that hold in every cloud.
  static let everywhere = identity + secretSources
}

extension ResourceNode {
  /// A diagnostic about a property of this resource.
  package func diagnostic(
    _ code: DiagnosticCode, _ message: String, severity: Diagnostic.Severity = .error, property: String? = nil,
    notes: [Diagnostic.Note] = [], fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, "\(address): \(message)", severity: severity, address: address, at: position,
      label: property.map(label(of:)), notes: notes, fix: fix)
  }

  /// A note that points to this resource.
  package func note(_ text: String) -> Diagnostic.Note { Diagnostic.Note("\(address) \(text)", at: position) }

  /// The elements of a list property; a single value stands for a list of one.
  package func elements(_ path: String) -> [Value] {
    guard let value = Value.object(properties)[path: path] else { return [] }
    return value.list ?? [value]
  }
}
