internal import HTTP
internal import InfraModel
internal import OperationModels

/// Scalars as text, for the protocols that are not JSON, and for headers, labels and queries.
enum Scalars {
  /// The text of a scalar; `nil` where the value does not fit the shape.
  /// - Parameter format: How a timestamp is written.
  static func text(_ value: Value, _ shape: Shape, format: Shape.TimestampFormat) -> String? {
    switch shape.kind {
    case .timestamp: seconds(value).map { Timestamps.text($0, as: format) }
    case .blob: bytes(value).map { Base64.encode($0) }
    case .boolean:
      switch value {
      case .bool(let flag): flag ? "true" : "false"
      case .string(let text): text
      default: nil
      }
    case .float, .double: decimal(value) ?? value.plainText
    default: plain(value)
    }
  }

  /// The text of a plain scalar as plans show it (``Value/plainText``). Only what is not finite is written as the
  /// protocols demand: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
  static func plain(_ value: Value) -> String? {
    guard case .number(let number) = value, !number.isFinite else { return value.plainText }
    return decimal(value)
  }

  /// The text of a member that is a decimal by its shape: `70.0`, as botocore writes it.
  private static func decimal(_ value: Value) -> String? {
    guard case .number(let number) = value else { return nil }
    return number.isNaN ? "NaN" : number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : String(number)
  }

  static func seconds(_ value: Value) -> Double? {
    if let text = value.string { return Timestamps.seconds(text) }
    return value.number
  }

  static func bytes(_ value: Value) -> [UInt8]? {
    switch value {
    case .bytes(let bytes): bytes
    case .string(let text): Array(text.utf8)
    default: nil
    }
  }

  /// A scalar from text; `nil` where the text does not fit the shape.
  static func value(_ text: String, _ shape: Shape) -> Value? { value(text, shape.kind) }

  static func value(_ text: String, _ kind: Shape.Kind) -> Value? {
    switch kind {
    case .string: .string(text)
    case .boolean:
      switch text {
      case "true", "True", "TRUE", "1": .bool(true)
      case "false", "False", "FALSE", "0": .bool(false)
      default: nil
      }
    case .integer, .long: Int64(text.trimmingBlanks).map { .integer($0) }
    case .float, .double: number(text.trimmingBlanks)
    case .timestamp: Timestamps.seconds(text.trimmingBlanks).map { whole($0) }
    case .blob: Base64.decode(text).map { .bytes($0) }
    default: nil
    }
  }

  static func number(_ text: String) -> Value? {
    switch text {
    case "NaN": .number(.nan)
    case "Infinity": .number(.infinity)
    case "-Infinity": .number(-.infinity)
    default: Double(text).map { .number($0) }
    }
  }

  /// An integer where the number is whole.
  static func whole(_ number: Double) -> Value { Int64(exactly: number).map { .integer($0) } ?? .number(number) }
}
