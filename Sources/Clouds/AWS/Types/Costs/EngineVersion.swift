/// A version of an engine, as far as it is named: `16`, `16.13`, `8.0.40`, `5.7.44-RDS.20240208`.
struct EngineVersion: Hashable, Comparable {
  let numbers: [Int]

  init(_ numbers: Int...) { self.numbers = numbers }

  /// `nil` for a text that begins with no number. A part that is no number counts by the number that it begins with,
  /// or as zero.
  init?(_ text: String) {
    guard text.first?.isNumber == true else { return nil }
    numbers = text.split(separator: ".").map { Int($0.prefix(while: \.isNumber)) ?? 0 }
  }

  private init(parts: [Int]) { numbers = parts }

  /// Its first numbers, those that are not said being zero.
  func first(_ count: Int) -> EngineVersion {
    EngineVersion(parts: Array((numbers + Array(repeating: 0, count: count)).prefix(count)))
  }

  /// Whether it is older than another; one that names only the leading parts of the other is not.
  func precedes(_ other: EngineVersion) -> Bool {
    let count = min(numbers.count, other.numbers.count)
    return numbers.prefix(count).lexicographicallyPrecedes(other.numbers.prefix(count))
  }

  static func < (left: EngineVersion, right: EngineVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

extension EngineVersion: CustomStringConvertible {
  /// As the price list writes it (`5.7`).
  var description: String { numbers.map(String.init).joined(separator: ".") }
}
