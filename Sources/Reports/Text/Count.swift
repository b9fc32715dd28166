/// Numbers with their nouns.
package enum Count {
  /// `1 change`, `2 changes`, `0 changes`.
  package static func of(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }
}
