package import InfraModel

/// How a policy is read, before anybody asks what it means: checks before an apply and services that accept it read
/// the same.
///
/// Source: IAM User Guide, "Grammar of the IAM JSON policy language":
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
package enum PolicyGrammar {
  /// The versions of the language.
  package static let versions = ["2012-10-17", "2008-10-17"]
  /// The version of a policy that names none.
  package static let usualVersion = "2008-10-17"
  package static let effects = ["Allow", "Deny"]
  /// The members of a principal that is not `*`.
  package static let principalKinds = ["AWS", "Service", "Federated", "CanonicalUser"]

  /// The members of a policy, which is given as an object or as JSON text; `nil` if it is neither.
  package static func document(_ value: Value) -> [String: Value]? {
    value.object ?? value.string.flatMap { try? JSON.parse($0) }?.object
  }

  /// The statements of a policy; a single one may stand without a list.
  package static func statements(of document: [String: Value]) -> [Value] { elements(document["Statement"]) }

  /// One value or several, as policies write both; none for `nil`.
  package static func elements(_ value: Value?) -> [Value] { value.map { $0.list ?? [$0] } ?? [] }

  /// The texts among one value or several.
  package static func texts(_ value: Value?) -> [String] { elements(value).compactMap(\.string) }
}
