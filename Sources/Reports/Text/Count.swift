/// Numbers with their nouns.
enum Count {
  /// `1 change`, `2 changes`, `0 changes`.
  static func of(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }
}
