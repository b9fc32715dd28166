/// The part of a month's quantity that a row is for.
struct Tier {
  var from: Int
  var to: Int?

  /// Where the first tier ends for rows that only say `tier=1`, as the services' price pages have it.
  private static let firstTiers = [
    "AWSLambda arch=x86_64": 6_000_000_000, "AWSLambda arch=arm64": 7_500_000_000,
    "AWSQueueService queueType=standard": 100_000_000_000, "AWSQueueService queueType=fifo": 100_000_000_000,
  ]
  /// Where the tiers begin that only say how long they are: API Gateway's REST requests.
  private static let nextTiers = ["next 667M": 333_000_000, "next 19B": 1_000_000_000]

  /// Reads `first 10TB`, `next 19B`, `over 20B`, `up to 32000`, `32001-64000`, `above 64000`, `1`.
  init(of row: PriceRow) {
    from = 0
    guard let text = row.tier else { return }
    let words = text.split(separator: " ")
    switch (words.first, words.count) {
    case ("first", 2): to = Self.count(words[1])
    case ("over", 2), ("above", 2): from = Self.count(words[1])
    case ("next", 2):
      from = Self.nextTiers[text] ?? 0
      to = from + Self.count(words[1])
    case ("up", 3): to = Self.count(words[2])
    case ("1", 1): to = Self.firstTiers["\(row.service) \(row.conditions)"]
    default:
      let ends = text.split(separator: "-").compactMap { Int($0) }
      precondition(ends.count == 2, "the tier '\(text)' is not understood")
      from = ends[0] - 1
      to = ends[1]
    }
  }

  /// `10TB` in gigabytes, `333M` and `20B` as numbers.
  private static func count(_ text: Substring) -> Int {
    let digits = text.prefix { $0.isNumber }
    let factors = ["": 1, "M": 1_000_000, "B": 1_000_000_000, "TB": 1024, "PB": 1_048_576]
    guard let number = Int(digits), let factor = factors[String(text.dropFirst(digits.count))] else {
      preconditionFailure("the size '\(text)' is not understood")
    }
    return number * factor
  }
}
