import InfraModel

/// An amount of memory or storage.
public struct ByteCount: Hashable, Sendable {
  /// How many bytes.
  public var bytes: Int64

  /// This many bytes.
  public init(bytes: Int64) { self.bytes = bytes }

  /// This many bytes.
  public static func bytes(_ count: Int) -> ByteCount { ByteCount(bytes: Int64(count)) }
  /// 1,024 bytes each.
  public static func kibibytes(_ count: Int) -> ByteCount { ByteCount(bytes: Int64(count) << 10) }
  /// 1,048,576 bytes each.
  public static func mebibytes(_ count: Int) -> ByteCount { ByteCount(bytes: Int64(count) << 20) }
  /// 1,073,741,824 bytes each.
  public static func gibibytes(_ count: Int) -> ByteCount { ByteCount(bytes: Int64(count) << 30) }
  /// 1,024 gibibytes each.
  public static func tebibytes(_ count: Int) -> ByteCount { ByteCount(bytes: Int64(count) << 40) }

  /// The whole number of mebibytes, for properties that count them; invalid if there is a rest.
  public var inMebibytes: Expression { counted(in: 1 << 20, named: "mebibytes") }
  /// The whole number of gibibytes, for properties that count them; invalid if there is a rest.
  public var inGibibytes: Expression { counted(in: 1 << 30, named: "gibibytes") }
  /// ``inGibibytes`` as text, as some properties want it.
  public var inGibibytesText: Expression {
    if case .value(.integer(let count)) = inGibibytes { .value(.string(String(count))) } else { inGibibytes }
  }
  /// The number of bytes, for properties that count them.
  public var inBytes: Expression { .value(.integer(bytes)) }

  private func counted(in unit: Int64, named name: String) -> Expression {
    bytes % unit == 0 ? .value(.integer(bytes / unit)) : .invalid("\(bytes) bytes are not a whole number of \(name)")
  }
}
