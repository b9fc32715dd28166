internal import OperationModels

/// Timestamps as text and back; the calendar is the proleptic Gregorian one, in UTC.
enum Timestamps {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

  /// - Parameter seconds: Since 1970; a fraction is written in milliseconds where the format has room for it.
  static func text(_ seconds: Double, as format: Shape.TimestampFormat) -> String {
    if format == .unixTimestamp { return plainNumber(seconds) }
    guard seconds.magnitude < 1e12 else { return plainNumber(seconds) }
    let milliseconds = Int64((seconds * 1000).rounded())
    let whole = floorDivide(milliseconds, 1000)
    let day = floorDivide(whole, 86400)
    let date = civil(day)
    let rest = whole - day * 86400
    let clock = "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
    let fraction = milliseconds - whole * 1000
    if format == .rfc822 {
      let weekday = days[Int(((day % 7) + 7) % 7)]
      return "\(weekday), \(two(date.day)) \(months[Int(date.month) - 1]) \(four(date.year)) \(clock) GMT"
    }
    let suffix = fraction == 0 ? "" : "." + three(fraction)
    return "\(four(date.year))-\(two(date.month))-\(two(date.day))T\(clock)\(suffix)Z"
  }

  /// The basic ISO form of SigV4, `20150830T123600Z`.
  static func basic(_ seconds: Double) -> String {
    guard seconds.magnitude < 1e11 else { return plainNumber(seconds) }
    let whole = Int64(seconds.rounded(.down))
    let day = floorDivide(whole, 86400)
    let date = civil(day)
    let rest = whole - day * 86400
    return String(unsafeUninitializedCapacity: 16) { text in
      func put(_ number: Int64, _ count: Int, at place: Int) {
        var number = number
        for index in stride(from: place + count - 1, through: place, by: -1) {
          text[index] = UInt8(truncatingIfNeeded: 48 + number % 10)
          number /= 10
        }
      }
      put(date.year, 4, at: 0)
      put(date.month, 2, at: 4)
      put(date.day, 2, at: 6)
      text[8] = UInt8(ascii: "T")
      put(rest / 3600, 2, at: 9)
      put(rest / 60 % 60, 2, at: 11)
      put(rest % 60, 2, at: 13)
      text[15] = UInt8(ascii: "Z")
      return 16
    }
  }

  /// Reads any of the formats: ISO 8601 with or without fraction and offset, RFC 822, RFC 850, asctime, a number.
  static func seconds(_ text: String) -> Double? {
    // What has a dash behind four digits is not a number.
    if text.utf8.dropFirst(4).first == UInt8(ascii: "-"), let seconds = iso(text) { return seconds }
    if let number = Double(text) { return number }
    return iso(text) ?? http(text)
  }

  private static func iso(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    var position = 0
    func number(_ count: Int) -> Int64? {
      guard position + count <= bytes.count else { return nil }
      var value: Int64 = 0
      for byte in bytes[position..<(position + count)] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int64(byte - 48)
      }
      position += count
      return value
    }
    func skip(_ character: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
      position += 1
      return true
    }
    guard let year = number(4) else { return nil }
    let hasDashes = skip("-")
    guard let month = number(2) else { return nil }
    if hasDashes, !skip("-") { return nil }
    guard let day = number(2), (1...12).contains(month), (1...31).contains(day) else { return nil }
    var seconds = Double(daysSince1970(year, month, day) * 86400)
    guard position < bytes.count else { return seconds }
    guard skip("T") || skip("t") || skip(" "), let hour = number(2) else { return nil }
    _ = skip(":")
    guard let minute = number(2) else { return nil }
    _ = skip(":")
    guard let second = number(2) else { return nil }
    seconds += Double(hour * 3600 + minute * 60 + second)
    if skip(".") {
      let start = position
      while position < bytes.count, bytes[position] >= 48, bytes[position] <= 57 { position += 1 }
      let digits = String(decoding: bytes[start..<position], as: UTF8.self)
      guard let fraction = Double("0." + digits) else { return nil }
      seconds += fraction
    }
    if position == bytes.count || skip("Z") || skip("z") { return position == bytes.count ? seconds : nil }
    let isBehind = skip("-")
    guard isBehind || skip("+"), let hours = number(2) else { return nil }
    _ = skip(":")
    guard let minutes = number(2), position == bytes.count else { return nil }
    let offset = Double(hours * 3600 + minutes * 60)
    return isBehind ? seconds + offset : seconds - offset
  }

  private static func http(_ text: String) -> Double? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }
    guard words.count >= 5 else { return nil }
    let isAsctime = months.contains(String(words[1]))
    guard let month = months.firstIndex(of: String(words[isAsctime ? 1 : 2])),
      let day = Int64(words[isAsctime ? 2 : 1]), var year = Int64(words[isAsctime ? 4 : 3])
    else { return nil }
    if year < 70 { year += 2000 } else if year < 100 { year += 1900 }
    let clock = words[isAsctime ? 3 : 4].split(separator: ":")
    guard clock.count == 3, let hour = Int64(clock[0]), let minute = Int64(clock[1]), let second = Double(clock[2])
    else {
      return nil
    }
    return Double(daysSince1970(year, Int64(month) + 1, day) * 86400 + hour * 3600 + minute * 60) + second
  }

  /// A number without a fraction where it is whole.
  static func plainNumber(_ number: Double) -> String {
    Int64(exactly: number).map { String($0) } ?? String(number)
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private static func three(_ number: Int64) -> String { number < 100 ? "0\(two(number))" : "\(number)" }
  private static func four(_ number: Int64) -> String {
    String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
  }

  private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }

  /// Days from 1970-01-01 to a date, counting years from March so that leap days end them.
  private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
  }

  private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719468
    let era = floorDivide(shifted, 146097)
    let dayOfEra = shifted - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
  }
}
