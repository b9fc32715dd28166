internal import InfraModel

/// Where random bits come from.
public struct Randomness: Sendable {
  /// 64 random bits, good enough that identifiers never meet.
  public var next: @Sendable () -> UInt64

  public init(_ next: @escaping @Sendable () -> UInt64) { self.next = next }

  /// The operating system's.
  public static let live = Randomness {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// So many random bytes.
  public func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    while bytes.count < count { withUnsafeBytes(of: next().bigEndian) { bytes += $0 } }
    return Array(bytes.prefix(count))
  }

  /// So many random bytes, as lower-case digits.
  public func hexadecimal(bytes count: Int) -> String { Hex.encode(bytes(count)) }

  /// A random UUID (RFC 9562, version 4) in lower case.
  public func uuid() -> String {
    var bytes = bytes(16)
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (index, digit) in Hex.encode(bytes).enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }
}
