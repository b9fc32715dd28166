import InfraModel

extension Value {
  /// A whole number, or a text of digits.
  var wholeNumber: Int64? { integer ?? number.flatMap { Int64(exactly: $0) } ?? string.flatMap { Int64($0) } }
}

extension ValueEncoding {
  /// A whole number where the registry has any number.
  static let wholeNumber = ValueEncoding.code(
    encode: { $0.wholeNumber.map { .integer($0) } ?? $0 }, decode: { $0 })

  /// A whole number where the registry has a text.
  static let wholeNumberText = ValueEncoding.code(
    encode: { $0.wholeNumber.map { .integer($0) } ?? $0 }, decode: { $0.plainText.map { .string($0) } })
}
