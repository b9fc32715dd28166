/// A usage key's name taken apart, so that other spellings of it are understood: `monthly_data_processed_gb` is
/// `processedGigabytes`.
struct UsageName: Hashable, Sendable {
  /// The stems of the words that matter, sorted.
  var stems: [String]
  /// What its unit words say that the number must be multiplied by to be in the base unit of its dimension; `nil`
  /// where it has none.
  var scale: Scale?

  /// A unit that a name can end with.
  struct Scale: Hashable, Sendable {
    var dimension: UsageUnit.Dimension
    /// In bytes, milliseconds, or ones.
    var factor: Quantity
  }

  private static let noise: Set<String> = [
    "monthly", "per", "month", "months", "total", "average", "avg", "mean", "number", "num", "of", "the", "a", "amount",
    "data", "in", "count", "volume", "usage",
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

  init(_ name: String) {
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

  /// The lower-case words of `camelCase`, `snake_case` and `kebab-case`.
  private static func words(of name: String) -> [String] {
    var words: [String] = [""]
    var wasUpper = false
    for character in name {
      if !character.isLetter, !character.isNumber {
        words.append("")
        continue
      }
      if character.isUppercase, !wasUpper { words.append("") }
      wasUpper = character.isUppercase
      words[words.count - 1] += character.lowercased()
    }
    return words.filter { !$0.isEmpty }
  }

  /// A word without its ending: `processed` and `processing`, `stored` and `storage` become the same.
  private static func stem(_ word: String) -> String {
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    var stem = word[...]
    for ending in ["ed", "ing", "ion", "age", "es", "s", "e"]
    where stem.hasSuffix(ending) && stem.count > ending.count + 2 {
      stem = stem.dropLast(ending.count)
      break
    }
    if let last = stem.last, stem.dropLast().last == last, stem.count > 3 { stem = stem.dropLast() }
    return String(stem)
  }
}
