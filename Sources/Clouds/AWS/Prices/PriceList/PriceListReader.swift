public import InfraModel
public import Pricing

/// Turns products of AWS's price list into the catalog's rows.
///
/// Taken are the usage types that the catalog has, for any size of instance, those that models ask for, and those of
/// the project's own rates. Their conditions are those attributes of the product that tell prices apart; everything else
/// is told apart by the usage type. What cannot be taken as it is meant is refused and named, never guessed.
public struct PriceListReader: Sendable {
  /// What was made of a list.
  public struct Reading: Hashable, Sendable {
    public var rows: [PriceTable.Row] = []
    /// Products that nobody asks for.
    public var skipped = 0
    /// What is asked for and was not taken.
    public var refusals: [PriceListRefusal] = []
    /// Units that the catalog writes otherwise or does not know, sorted by usage type.
    public var units: [TakenUnit] = []
    /// The usage types that models and own rates ask for and of which no price was taken, sorted.
    public var missing: [String] = []

    /// Things that the list has several prices for: none of them is taken.
    public var ambiguous: [String] {
      Set(refusals.filter { $0.reason == .severalPrices }.map(\.what)).sorted()
    }
  }

  /// How the unit of a usage type was taken.
  public struct TakenUnit: Hashable, Sendable {
    public var usageType: String
    /// As the list writes it.
    public var listed: String
    /// As the rows have it; the same where the catalog has no such usage type.
    public var taken: String
  }

  private let today: Day
  private let own: [OwnPrices.Rate]

  /// - Parameters:
  ///   - today: The day on which the prices must count.
  ///   - own: The project's own rates, whose usage types are taken, too.
  public init(on today: Day, own: [OwnPrices.Rate] = []) {
    self.today = today
    self.own = own
  }

  /// Reads the products of one service and region, or of ``PriceQuery/global``.
  public func read(_ products: [Value], service: String, region: String) -> Reading {
    var reading = Reading()
    let asked = PriceListQuestions.usageTypes(of: service)
      .union(own.filter { $0.service == service }.map { PriceListExpectation.family($0.usageType) })
    var candidates = PriceListCandidates(service: service, region: region, today: today, others: asked)
    for (number, document) in products.enumerated() where !candidates.insert(document, number: number) {
      reading.skipped += 1
    }
    candidates.finish(&reading)
    let found = Set(reading.rows.map { PriceListExpectation.family($0.usageType) })
    reading.missing = asked.subtracting(found).sorted()
    return reading
  }
}
