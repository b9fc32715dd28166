internal import InfraModel
import Pricing

/// The products of a list by the question that they would answer: one price for each question, or none.
struct PriceListCandidates {
  private struct Question: Hashable {
    var usageType: String
    var conditions: Attributes
  }

  /// What a product would make of a question.
  private struct Answer {
    var row: PriceListReader.Row
    var sku: String
    var attributes: [String: String]
    var outcome: Result<Taken, PriceListProduct.Problem>

    var taken: Taken? { if case .success(let taken) = outcome { taken } else { nil } }
    /// Whether its price counts from a later day.
    var isLater: Bool {
      if case .failure(let problem) = outcome { problem.reason == .effectiveDate } else { false }
    }
  }

  private struct Taken: Hashable {
    var listed: String
    var conversion: ExpectedPrice.Conversion
    /// Whether the program has the usage type.
    var isKnown: Bool
    var tiers: [PriceListTier]
  }

  private let service: String
  private let region: String
  private let today: Day
  /// Usage types without sizes that are taken although the program has no price for them.
  private let others: Set<String>
  private let expectation: PriceListExpectation
  private var answers: [Question: [Answer]] = [:]
  private var refusals: [PriceListRefusal] = []

  init(service: String, region: String, today: Day, others: Set<String>) {
    self.service = service
    self.region = region
    self.today = today
    self.others = others
    expectation = PriceListExpectation(service: service)
  }

  /// Takes a product in; `false` for one that nobody asks for.
  mutating func insert(_ document: Value, number: Int) -> Bool {
    guard document.object != nil else {
      refusals.append(
        PriceListRefusal(.form, what: "product \(number + 1)", skus: [], why: "it is not JSON in the published form"))
      return true
    }
    guard let product = PriceListProduct(document), let usageType = product.attributes["usagetype"],
      let row = PriceListReader.Row(product, usageType: PriceListRegions.plain(usageType, in: region)),
      expectation.has(row.usageType) || others.contains(PriceListExpectation.family(row.usageType))
    else { return false }
    let outcome: Result<Taken, PriceListProduct.Problem>
    do throws(PriceListProduct.Problem) { outcome = .success(try taken(product, row)) } catch {
      outcome = .failure(error)
    }
    let question = Question(usageType: row.usageType, conditions: Attributes(row.conditions))
    answers[question, default: []].append(
      Answer(row: row, sku: product.sku, attributes: product.attributes, outcome: outcome))
    return true
  }

  private func taken(
    _ product: PriceListProduct, _ row: PriceListReader.Row
  ) throws(PriceListProduct.Problem) -> Taken {
    let prices = try product.prices(on: today)
    let expected = expectation.expected(of: row)
    guard let conversion = expected.conversion(prices.unit) else {
      throw .init(
        .unit, "its unit is '\(prices.unit)', and prices here are for \(expected.units.joined(separator: " or "))")
    }
    if let key = expected.missingCondition(unit: conversion.unit) {
      throw .init(.notToldApart, "prices here differ by \(key), which the product does not say")
    }
    var tiers: [PriceListTier] = []
    for tier in prices.tiers {
      guard tier.usd != .zero || expected.isFree else {
        throw .init(.amount, "its price is 0, and nothing says that it is free")
      }
      let to = tier.to.map { conversion.bound($0) }
      guard let usd = conversion.price(tier.usd), let from = conversion.bound(tier.from), to != .some(nil) else {
        throw .init(.unit, "its price in '\(prices.unit)' cannot be converted to \(conversion.unit) exactly")
      }
      tiers.append(PriceListTier(usd: usd, from: from, to: to ?? nil))
    }
    return Taken(
      listed: prices.unit, conversion: conversion, isKnown: !expected.units.isEmpty, tiers: tiers)
  }

  /// Gives the rows of the questions with one answer, and says why the others have none.
  func finish(_ reading: inout PriceListReader.Reading) {
    reading.refusals = refusals
    var units: Set<PriceListReader.TakenUnit> = []
    for (question, answers) in answers {
      // What does not count yet stands in nobody's way.
      let now = answers.filter { !$0.isLater }
      for answer in answers {
        if case .failure(let problem) = answer.outcome { reading.refusals.append(refusal(answer, problem)) }
      }
      guard now.count == now.count(where: { $0.taken != nil }), let first = now.first, let taken = first.taken else {
        continue
      }
      let others = now.filter { $0.taken?.tiers != taken.tiers || $0.taken?.conversion.unit != taken.conversion.unit }
      guard others.isEmpty else {
        reading.refusals.append(several(now))
        continue
      }
      let price = Price(
        usd: .zero, unit: taken.conversion.unit, source: Catalog.updatedSource,
        sourceDate: today.description, confidence: .dataset, region: region,
        conditions: question.conditions, facts: Attributes(first.row.facts))
      for tier in taken.tiers {
        var price = price
        (price.usd, price.from, price.to) = (tier.usd, tier.from, tier.to)
        reading.rows.append(PriceTable.Row(service: service, usageType: question.usageType, price: price))
      }
      if let unit = unit(taken, first.row) { units.insert(unit) }
    }
    reading.refusals.sort {
      ($0.what, $0.reason.rawValue, $0.skus.joined()) < ($1.what, $1.reason.rawValue, $1.skus.joined())
    }
    reading.units = units.sorted { ($0.usageType, $0.listed) < ($1.usageType, $1.listed) }
  }

  /// What is to be said about a unit: nothing where it is the catalog's in another spelling.
  private func unit(_ taken: Taken, _ row: PriceListReader.Row) -> PriceListReader.TakenUnit? {
    let conversion = taken.conversion
    guard !taken.isKnown || conversion.many != conversion.of else { return nil }
    return .init(
      usageType: PriceListExpectation.family(row.usageType), listed: taken.listed, taken: conversion.unit)
  }

  private func refusal(_ answer: Answer, _ problem: PriceListProduct.Problem) -> PriceListRefusal {
    PriceListRefusal(problem.reason, what: answer.row.name, skus: [answer.sku].filter { !$0.isEmpty }, why: problem.why)
  }

  /// Attributes that say nothing about what a product is.
  private static let labels: Set<String> = ["servicename", "location", "locationType"]

  /// Names by which attributes the prices of one question differ.
  private func several(_ answers: [Answer]) -> PriceListRefusal {
    let keys = Set(answers.flatMap(\.attributes.keys)).subtracting(Self.labels)
    let differing = keys.sorted().compactMap { key -> String? in
      let values = Set(answers.map { $0.attributes[key] ?? "none" }).sorted()
      guard values.count > 1 else { return nil }
      return "\(key) (\(values.prefix(4).joined(separator: ", "))\(values.count > 4 ? ", …" : ""))"
    }
    let prices = Set(answers.compactMap { $0.taken?.tiers.first?.usd }).sorted().map(\.description)
    let by = differing.isEmpty ? "nothing that the list says" : differing.joined(separator: ", ")
    return PriceListRefusal(
      .severalPrices, what: answers.first?.row.name ?? "", skus: answers.map(\.sku).filter { !$0.isEmpty }.sorted(),
      why: "the list has several prices for it (\(prices.joined(separator: ", "))), which differ in \(by)")
  }
}
