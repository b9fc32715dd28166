/// Why a state of Terraform cannot be read. No value of the state is named: it may be secret.
package enum TerraformProblem: Error, Hashable, Sendable {
  case notAState
  /// OpenTofu's encryption.
  case encrypted
  /// Another version of the form.
  case version(Int64)
  /// A part that has another form, by its place.
  case unreadable(String)
  /// Two resources of one address.
  case twice(String)
}
