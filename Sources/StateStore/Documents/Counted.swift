/// What serials and fences may be. They are counted on, so that the greatest number must never be reached, and other
/// readers of JSON keep integers up to 2^53 (RFC 8259, section 6).
enum Counted {
  static let range = 0...(1 << 53)

  /// The number of a text; `nil` for one that is none, or out of range.
  static func number(_ text: some StringProtocol) -> Int? { Int(text).flatMap { range.contains($0) ? $0 : nil } }
}
