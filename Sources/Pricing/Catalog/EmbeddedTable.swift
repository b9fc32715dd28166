/// The prices of one service, searched where they lie in the program.
///
/// The form is made and described by `generate-prices`: sorted lines with fields between tabs.
struct EmbeddedTable: Sendable {
  /// The fields of a line, each the range of its bytes.
  struct Line {
    var usageType: Range<Int>
    var conditions: Range<Int>
    var unit: Range<Int>
    var from: Range<Int>
    var to: Range<Int>
    var facts: Range<Int>
    var prices: Range<Int>
  }

  private let text: StaticString
  /// Where lines begin.
  let starts: [Int]

  init(_ text: StaticString) {
    self.text = text
    var starts: [Int] = []
    var position = 0
    let count = text.utf8CodeUnitCount
    while position < count {
      starts.append(position)
      while position < count, text.utf8Start[position] != UInt8(ascii: "\n") { position += 1 }
      position += 1
    }
    self.starts = starts
  }

  private func byte(_ position: Int) -> UInt8 { text.utf8Start[position] }

  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(start: text.utf8Start + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// The indices of the lines of a usage type.
  func lines(of usageType: String) -> Range<Int> {
    var usageType = usageType
    return usageType.withUTF8 { wanted in
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if order(starts[middle], wanted) < 0 { low = middle + 1 } else { high = middle }
      }
      var end = low
      while end < starts.count, order(starts[end], wanted) == 0 { end += 1 }
      return low..<end
    }
  }

  /// How the first field of a line stands to a text: before it, the same, or behind it.
  private func order(_ start: Int, _ wanted: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while true {
      let byte = byte(start + index)
      let isEnd = byte == UInt8(ascii: "\t")
      guard index < wanted.count else { return isEnd ? 0 : 1 }
      if isEnd { return -1 }
      if byte != wanted[index] { return byte < wanted[index] ? -1 : 1 }
      index += 1
    }
  }

  func line(_ index: Int) -> Line {
    var position = starts[index]
    func field() -> Range<Int> {
      let start = position
      while byte(position) != UInt8(ascii: "\t") { position += 1 }
      defer { position += 1 }
      return start..<position
    }
    let (usageType, conditions, unit, from, to, facts) = (field(), field(), field(), field(), field(), field())
    let next = index + 1 < starts.count ? starts[index + 1] : text.utf8CodeUnitCount
    return Line(
      usageType: usageType, conditions: conditions, unit: unit, from: from, to: to, facts: facts,
      prices: position..<next - 1)
  }

  /// Where an entry of a region begins, at or behind a position; `nil` if there is none.
  func entry(of region: UInt8, in prices: Range<Int>, from start: Int) -> Range<Int>? {
    var position = start
    while position < prices.upperBound {
      var end = position
      while end < prices.upperBound, byte(end) != UInt8(ascii: " ") { end += 1 }
      if byte(position) == region { return position..<end }
      position = end + 1
    }
    return nil
  }

  /// The letters of the regions that a line has prices for.
  func regions(in prices: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    var isStart = true
    for position in prices {
      if isStart, letters.last != byte(position) { letters.append(byte(position)) }
      isStart = byte(position) == UInt8(ascii: " ")
    }
    return letters
  }

  /// Whether all of a line's conditions are among some attributes; the count of them if so.
  func matches(_ conditions: Range<Int>, _ attributes: [String: String]) -> Int? {
    guard !conditions.isEmpty else { return 0 }
    var count = 0
    var start = conditions.lowerBound
    while start < conditions.upperBound {
      var end = start
      while end < conditions.upperBound, byte(end) != UInt8(ascii: ";") { end += 1 }
      guard attributes.contains(where: { isPair(start..<end, $0.key, $0.value) }) else { return nil }
      count += 1
      start = end + 1
    }
    return count
  }

  private func isPair(_ range: Range<Int>, _ key: String, _ value: String) -> Bool {
    let (key, value) = (key.utf8, value.utf8)
    guard range.count == key.count + value.count + 1 else { return false }
    var position = range.lowerBound
    for wanted in key {
      guard byte(position) == wanted else { return false }
      position += 1
    }
    guard byte(position) == UInt8(ascii: "=") else { return false }
    position += 1
    for wanted in value {
      guard byte(position) == wanted else { return false }
      position += 1
    }
    return true
  }

  /// The number of an entry's origin: two digits of base 62 behind the region's letter.
  func origin(of entry: Range<Int>) -> Int {
    func digit(_ byte: UInt8) -> Int {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 26
      default: Int(byte) - Int(UInt8(ascii: "0")) + 52
      }
    }
    return digit(byte(entry.lowerBound + 1)) * 62 + digit(byte(entry.lowerBound + 2))
  }

  /// A number of digits with at most one point.
  func units(_ range: Range<Int>) -> Int128 {
    var units: Int128 = 0
    var decimals = 12
    var hasPoint = false
    for position in range {
      guard byte(position) != UInt8(ascii: ".") else {
        hasPoint = true
        continue
      }
      units = units * 10 + Int128(byte(position) - UInt8(ascii: "0"))
      if hasPoint { decimals -= 1 }
    }
    for _ in 0..<decimals { units *= 10 }
    return units
  }
}
