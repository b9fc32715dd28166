/// The few forms of DER (X.690) that public keys and ECDSA signatures have.
enum DER {
  static func sequence(_ parts: [UInt8]...) -> [UInt8] { tagged(0x30, parts.flatMap(\.self)) }

  /// A positive whole number.
  /// - Parameter magnitude: Its bytes, the most significant first.
  static func integer(_ magnitude: [UInt8]) -> [UInt8] {
    let bytes = Array(magnitude.drop { $0 == 0 })
    // A first bit that is set would make it negative.
    return tagged(0x02, bytes.first ?? 0x80 < 0x80 ? bytes : [0] + bytes)
  }

  static func bits(_ bytes: [UInt8]) -> [UInt8] { tagged(0x03, [0] + bytes) }

  static let null: [UInt8] = [0x05, 0x00]

  /// - Parameter encoded: The identifier as X.690 encodes it, without tag and length.
  static func identifier(_ encoded: [UInt8]) -> [UInt8] { tagged(0x06, encoded) }

  private static func tagged(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    guard count >= 0x80 else { return [tag, UInt8(count)] + content }
    let digits = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }.drop { $0 == 0 }
    return [tag, 0x80 | UInt8(digits.count)] + digits + content
  }
}
