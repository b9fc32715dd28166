internal import InfraModel
internal import OperationModels

/// Timestamps as text and back; the calendar is the proleptic Gregorian one, in UTC.
enum Timestamps {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

  /// - Parameter seconds: Since 1970; a fraction is written in milliseconds where the format has room for it.
  static func text(_ seconds: Double, as format: Shape.TimestampFormat) -> String {
    if format == .unixTimestamp { return plainNumber(seconds) }
    guard seconds.magnitude < 1e12 else { return plainNumber(seconds) }
    let milliseconds = Int((seconds * 1000).rounded())
    let whole = milliseconds.floorDivided(by: 1000)
    let time = CivilTime(secondsSince1970: whole)
    if format == .rfc822 {
      let date = time.date
      let weekday = days[((date.daysSince1970 % 7) + 7) % 7]
      return "\(weekday), \(date.day.padded(2)) \(months[date.month - 1]) \(date.year.padded(4)) \(time.clock) GMT"
    }
    let fraction = milliseconds - whole * 1000
    return fraction == 0 ? time.iso8601 : "\(time.date.text)T\(time.clock).\(fraction.padded(3))Z"
  }

  /// The basic ISO form of SigV4, `20150830T123600Z`.
  static func basic(_ seconds: Double) -> String {
    guard seconds.magnitude < 1e11 else { return plainNumber(seconds) }
    let time = CivilTime(secondsSince1970: Int(seconds.rounded(.down)))
    return String(unsafeUninitializedCapacity: 16) { text in
      func put(_ number: Int, _ count: Int, at place: Int) {
        var number = number
        for index in stride(from: place + count - 1, through: place, by: -1) {
          text[index] = UInt8(truncatingIfNeeded: 48 + number % 10)
          number /= 10
        }
      }
      put(time.date.year, 4, at: 0)
      put(time.date.month, 2, at: 4)
      put(time.date.day, 2, at: 6)
      text[8] = UInt8(ascii: "T")
      put(time.hour, 2, at: 9)
      put(time.minute, 2, at: 11)
      put(time.second, 2, at: 13)
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
    func number(_ count: Int) -> Int? {
      guard position + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[position..<(position + count)] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
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
    var seconds = Double(CivilDate(year: year, month: month, day: day).daysSince1970 * 86_400)
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
      let day = Int(words[isAsctime ? 2 : 1]), var year = Int(words[isAsctime ? 4 : 3]),
      (1...31).contains(day), (0...9999).contains(year)
    else { return nil }
    if year < 70 { year += 2000 } else if year < 100 { year += 1900 }
    let clock = words[isAsctime ? 3 : 4].split(separator: ":")
    guard clock.count == 3, let hour = UInt8(clock[0]), let minute = UInt8(clock[1]), let second = Double(clock[2])
    else {
      return nil
    }
    let date = CivilDate(year: year, month: month + 1, day: day)
    return Double(date.daysSince1970 * 86_400 + Int(hour) * 3600 + Int(minute) * 60) + second
  }

  /// A number without a fraction where it is whole.
  static func plainNumber(_ number: Double) -> String {
    Int64(exactly: number).map { String($0) } ?? String(number)
  }
}
