/// Numbers with their nouns.
package enum Count {
  /// `1 change`, `2 changes`, `0 changes`.
  package static func of(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// `1 byte`, `62.3 KB`, `3.1 MB`: of 1,024 bytes and 1,024 times as many, as AWS counts them.
  package static func ofBytes(_ number: Int64) -> String {
    if number < 1 << 10 { return of(Int(number), "byte") }
    let (unit, name): (Int64, String) = number < 1 << 20 ? (1 << 10, "KB") : (1 << 20, "MB")
    let tenths = (number * 10 + unit / 2) / unit
    return "\(tenths / 10).\(tenths % 10) \(name)"
  }
}
