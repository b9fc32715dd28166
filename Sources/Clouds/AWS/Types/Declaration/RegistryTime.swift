import InfraModel
import Planner

/// A time that the registry has as a text and the API as seconds since 1970.
enum RegistryTime {
  /// Seconds since 1970 of a time in any of CloudFormation's forms: as a number, `2026-01-31…` or `01/31/26 …`. The time of
  /// the day may be left out, and its seconds too.
  /// - Returns: `nil` for a value that is not a time.
  static func seconds(_ value: Value) -> Value? {
    if let number = value.number ?? value.string.flatMap(Double.init) {
      return Int64(exactly: number.rounded(.towardZero)).map(Value.integer)
    }
    guard let text = value.string else { return nil }
    let parts = text.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    guard parts.count >= 3 else { return nil }
    let isISO = text.prefix(5).dropFirst(4) == "-"
    let (year, month, day) = isISO ? (parts[0], parts[1], parts[2]) : (parts[2], parts[0], parts[1])
    guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let (hour, minute) = (parts.count > 3 ? parts[3] : 0, parts.count > 4 ? parts[4] : 0)
    let second = parts.count > 5 ? parts[5] : 0
    guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
    let date = CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    return .integer(Int64(date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second))
  }

  /// Seconds since 1970 as `2026-01-31T00:00:00Z`.
  static func text(_ seconds: Value) -> Value {
    guard let whole = seconds.number.flatMap({ Int(exactly: $0.rounded(.towardZero)) }) else { return seconds }
    return .string(CivilTime(secondsSince1970: whole).iso8601)
  }
}

extension NormalForm {
  /// A time as seconds since 1970.
  static let time = NormalForm("time") { value in
    RegistryTime.seconds(value).flatMap(\.plainText).map(Value.string) ?? value
  }
}

extension ValueEncoding {
  /// A time as a text, for the API as seconds since 1970.
  static let time = ValueEncoding.code(encode: { RegistryTime.seconds($0) }, decode: { RegistryTime.text($0) })
}

extension TextForm {
  static let time = TextForm("a time", fix: "write seconds since 1970, or such as 2026-01-31") { text in
    RegistryTime.seconds(.string(text)) != nil
  }
}
