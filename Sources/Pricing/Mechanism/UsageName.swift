/// A usage key's name taken apart, so that other spellings of it are understood: `monthly_data_processed_gb` is
/// `processedGigabytes`.
package struct UsageName: Hashable, Sendable {
  /// The whole name.
  package let text: String
  /// The stems of the words that matter, sorted.
  package var stems: [String]
  /// What its unit words say that the number must be multiplied by to be in the base unit of its dimension; `nil`
  /// where it has none.
  package var scale: Scale?

  /// A unit that a name can end with.
  package struct Scale: Hashable, Sendable {
    package var dimension: UsageUnit.Dimension
    /// In bytes, milliseconds, or ones.
    package var factor: Quantity
  }

  private static let noise: Set<String> = [
    "monthly", "per", "month", "months", "total", "average", "avg", "mean", "number", "num", "of", "the", "a", "amount",
    "data", "in", "count", "volume", "usage", "http", "https",
  ]

  private static let units: [String: Scale] = {
    var units: [String: Scale] = [:]
    let bytes: [(Quantity, [String])] = [
      (1024, ["kb", "kib", "kilobyte", "kilobytes"]), (1_048_576, ["mb", "mib", "megabyte", "megabytes"]),
      (1_073_741_824, ["gb", "gib", "gigabyte", "gigabytes", "gibibytes"]),
      (1_099_511_627_776, ["tb", "tib", "terabyte", "terabytes"]),
    ]
    let times: [(Quantity, [String])] = [
      (1, ["ms", "millis", "milliseconds"]), (1000, ["seconds", "secs", "sec"]), (60_000, ["minutes", "mins"]),
      (3_600_000, ["hours", "hrs"]),
    ]
    let counts: [(Quantity, [String])] = [(1000, ["thousands"]), (1_000_000, ["million", "millions"])]
    for (factor, names) in bytes { for name in names { units[name] = Scale(dimension: .bytes, factor: factor) } }
    for (factor, names) in times { for name in names { units[name] = Scale(dimension: .time, factor: factor) } }
    for (factor, names) in counts { for name in names { units[name] = Scale(dimension: .count, factor: factor) } }
    return units
  }()

  package init(_ name: String) {
    text = name
    var stems: [String] = []
    for word in Self.words(of: name) {
      if let unit = Self.units[word] {
        scale = unit
      } else if !Self.noise.contains(word) {
        stems.append(Self.stem(word))
      }
    }
    self.stems = stems.sorted()
  }

  /// The lower-case words of `camelCase`, `snake_case` and `kebab-case`; other letters than A to Z part words.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasUpper = false
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in name.utf8 {
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      switch byte {
      case _ where isUpper:
        if !wasUpper { end() }
        word.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      default: end()
      }
      wasUpper = isUpper
    }
    end()
    return words
  }

  private static let endings = ["ed", "ing", "ion", "age", "es", "s", "e"].map { Array($0.utf8) }

  /// A word without its ending: `processed` and `processing`, `stored` and `storage` become the same.
  private static func stem(_ word: String) -> String {
    var stem = Array(word.utf8)[...]
    if stem.suffix(3).elementsEqual("ies".utf8) { return String(decoding: stem.dropLast(3), as: UTF8.self) + "y" }
    for ending in endings where stem.count > ending.count + 2 && stem.suffix(ending.count).elementsEqual(ending) {
      stem = stem.dropLast(ending.count)
      break
    }
    if stem.count > 3, stem.last == stem.dropLast().last { stem = stem.dropLast() }
    return String(decoding: stem, as: UTF8.self)
  }
}
