/// One fact: a line of the CSV.
struct PriceRow {
  static let header = "service,usage_type,attributes,region,unit,usd,source,source_date,confidence"
  /// Attributes that say something about the row and do not decide whether it applies.
  private static let descriptive: Set<String> = [
    "vcpu", "memoryGiB", "above", "freeIops", "freeMiBps", "minVcpu", "component",
  ]

  var service: String
  var usageType: String
  /// What decides whether the price applies, `key=value` sorted and joined by `;`.
  var conditions: String
  /// What else is known, in the same form.
  var facts: String
  var tier: String?
  var method: String?
  var region: String
  var unit: String
  /// Dollars, as digits with a point and without an exponent.
  var usd: String
  var source: String
  var sourceDate: String
  var confidence: String
  /// Whether its file goes before the others.
  var isPreferred: Bool
  /// Whether the facts themselves say that the price has changed since: such a row is no price.
  var isOutdated: Bool

  init(_ line: Substring, isPreferred: Bool, place: String) throws {
    let fields = Self.fields(of: line)
    guard fields.count == 9 else { throw Failure(message: "\(place): \(fields.count) columns instead of 9") }
    service = fields[0]
    usageType = fields[1]
    region = fields[3]
    unit = fields[4]
    guard let usd = Self.plain(fields[5]) else { throw Failure(message: "\(place): '\(fields[5])' is no price") }
    self.usd = usd
    source = fields[6]
    sourceDate = fields[7]
    confidence = fields[8]
    self.isPreferred = isPreferred
    isOutdated = false
    var conditions: [String] = []
    var facts: [String] = []
    let isInstance = fields[2].contains("instanceType=")
    for attribute in fields[2].split(separator: ";") {
      let pair = attribute.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else { throw Failure(message: "\(place): '\(attribute)' is no attribute") }
      switch pair[0] {
      case "method": method = pair[1]
      case "tier": tier = pair[1]
      case "note": isOutdated = pair[1].hasPrefix("before the ")
      case "arch" where isInstance: facts.append(String(attribute))
      case let key where Self.descriptive.contains(key): facts.append(String(attribute))
      default: conditions.append(String(attribute))
      }
    }
    self.conditions = conditions.sorted().joined(separator: ";")
    self.facts = facts.sorted().joined(separator: ";")
  }

  /// The row as the tests see it, to be compared as a whole.
  var canonical: String {
    [service, usageType, conditions, region, unit, usd, source, sourceDate, confidence, method ?? ""]
      .joined(separator: "|")
  }

  /// Of several rows for one thing the first: not too old, not derived, from the preferred file, newer.
  /// - Parameter oldest: The first day that is not too old.
  static func isBetter(_ left: PriceRow, _ right: PriceRow, oldest: String) -> Bool {
    func rank(_ row: PriceRow) -> (Int, Int, Int) {
      (row.sourceDate < oldest ? 1 : 0, row.confidence == "derived" ? 1 : 0, row.isPreferred ? 0 : 1)
    }
    if rank(left) != rank(right) { return rank(left) < rank(right) }
    if left.sourceDate != right.sourceDate { return left.sourceDate > right.sourceDate }
    return (left.confidence, left.source) < (right.confidence, right.source)
  }

  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      case "\r": break
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  /// `1.66667e-05` as `0.0000166667`.
  private static func plain(_ number: String) -> String? {
    guard Double(number) != nil else { return nil }
    let parts = number.lowercased().split(separator: "e")
    var digits = parts[0].filter { $0 != "." }
    let decimals = parts[0].split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    let shift = decimals - (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    guard shift >= 0 else { return nil }
    if digits.count <= shift { digits = String(repeating: "0", count: shift + 1 - digits.count) + digits }
    guard shift > 0 else { return digits }
    var fraction = digits.suffix(shift)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = digits.dropLast(shift)
    return fraction.isEmpty ? String(whole) : whole + "." + fraction
  }
}
