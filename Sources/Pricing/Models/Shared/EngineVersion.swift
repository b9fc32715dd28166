/// The numbers that an engine's version begins with: `5.7.44-RDS.20240208` is 5, 7 and 44.
struct EngineVersion: Hashable, Comparable {
  let numbers: [Int]

  init(_ numbers: Int...) { self.numbers = numbers }

  /// `nil` for a text that begins with no number.
  init?(_ text: String) {
    var numbers: [Int] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let digits = part.prefix { ("0"..."9").contains($0) }
      guard let number = Int(digits) else { break }
      numbers.append(number)
      guard digits.count == part.count else { break }
    }
    guard !numbers.isEmpty else { return nil }
    self.numbers = numbers
  }

  private init(parts: [Int]) { numbers = parts }

  /// Its first numbers, those that are not said being zero.
  func first(_ count: Int) -> EngineVersion {
    EngineVersion(parts: Array((numbers + Array(repeating: 0, count: count)).prefix(count)))
  }

  static func < (left: EngineVersion, right: EngineVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

extension EngineVersion: CustomStringConvertible {
  /// As the price list writes it (`5.7`).
  var description: String { numbers.map(String.init).joined(separator: ".") }
}
