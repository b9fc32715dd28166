public import InfraModel

/// What a cloud brings to pricing: its prices, what its types are paid by, and how its regions belong together.
public final class PriceBook: Sendable {
  private let packed: [EmbeddedCatalog]
  private let table: PriceTable
  private let models: [ResourceType: CostModel]
  private let remnants: [ResourceType: CostModel]
  private let sources: [String: String]
  private let partition: @Sendable (_ region: String) -> String?

  /// The day on which the newest of the prices were collected, `2026-11-21`.
  public let day: String
  /// The SHA-256 that names the prices; that of several clouds names them all.
  public let digest: String
  /// How many prices there are.
  public let count: Int
  /// The types that have a model, sorted.
  public let types: [ResourceType]

  /// - Parameters:
  ///   - packed: prices in the program's packed form; `nil` for none.
  ///   - table: further prices.
  ///   - day: the day of the table's prices; those that are packed have their own.
  ///   - models: what each type costs; each type once.
  ///   - remnants: what stays, and is paid for, when a resource of a type is deleted.
  ///   - sources: what each source of prices is, by its short name.
  ///   - partition: the group of regions with price lists of its own that a region belongs to; `nil` for the one that
  ///     prices without a region of their own (``PriceQuery/global``) are of.
  package init(
    packed: EmbeddedCatalog? = nil, table: PriceTable = PriceTable(), day: String = "", models: [CostModel],
    remnants: [CostModel] = [], sources: [String: String] = [:],
    partition: @escaping @Sendable (_ region: String) -> String? = { _ in nil }
  ) {
    self.packed = packed.map { [$0] } ?? []
    self.table = table
    self.models = Dictionary(models.map { ($0.type, $0) }, uniquingKeysWith: { first, _ in first })
    types = self.models.keys.sorted()
    self.remnants = Dictionary(remnants.map { ($0.type, $0) }, uniquingKeysWith: { first, _ in first })
    self.sources = sources
    self.partition = partition
    self.day = max(packed?.prices.day ?? "", day)
    digest = packed?.prices.digest ?? ""
    count = (packed?.prices.count ?? 0) + table.rows.count
  }

  private init(_ one: PriceBook, _ other: PriceBook) {
    packed = one.packed + other.packed
    table = PriceTable(one.table.rows + other.table.rows)
    models = one.models.merging(other.models) { first, _ in first }
    types = models.keys.sorted()
    remnants = one.remnants.merging(other.remnants) { first, _ in first }
    sources = one.sources.merging(other.sources) { first, _ in first }
    partition = { one.partition($0) ?? other.partition($0) }
    day = max(one.day, other.day)
    digest = one.digest + other.digest
    count = one.count + other.count
  }

  /// The prices and models of two clouds whose services and types are not the same.
  public func adding(_ other: PriceBook) -> PriceBook { PriceBook(self, other) }

  /// The usage that can be declared for a type.
  public func usage(of type: ResourceType) -> [UsageKey] { models[type]?.usage.keys ?? [] }

  /// What a source of prices is, in words; its short name alone where it is not known.
  public func title(ofSource source: String) -> String { sources[source] ?? source }

  /// The model of a type; `nil` if it has none.
  package func model(of type: ResourceType) -> CostModel? { models[type] }

  /// What stays when a resource of a type is deleted, as a model of its own; `nil` if nothing does.
  package func remnant(of type: ResourceType) -> CostModel? { remnants[type] }

  /// The group of regions that a region belongs to; `nil` for the usual one.
  package func partition(of region: String) -> String? { partition(region) }
}

extension PriceBook {
  package func knows(region: String) -> Bool {
    packed.contains { $0.knows(region: region) } || table.rows.contains { $0.price.region == region }
  }

  package var regions: Set<String> { Set(packed.flatMap(\.prices.regions) + table.rows.map(\.price.region)) }

  package var services: Set<String> { Set(packed.flatMap(\.services) + table.rows.map(\.service)) }

  /// The prices that apply to what is asked.
  package func matches(_ query: PriceQuery, in region: String) -> [PriceMatch] {
    for prices in packed {
      let found = prices.matches(query, in: region)
      if !found.isEmpty { return found }
    }
    return table.rows.isEmpty ? [] : table.matches(query, in: region)
  }

  package func usageTypes(of service: String) -> [String] {
    packed.flatMap { $0.usageTypes(of: service) } + table.rows.filter { $0.service == service }.map(\.usageType)
  }

  package func all(_ service: String, _ usageType: String) -> [Price] {
    packed.flatMap { $0.all(service, usageType).map(\.price) }
      + table.rows.filter { $0.service == service && $0.usageType == usageType }
      .map { $0.price.named(service, usageType) }
  }

  package func regions(with query: PriceQuery) -> Set<String> {
    packed.reduce(into: table.regions(with: query)) { $0.formUnion($1.regions(with: query)) }
  }
}
