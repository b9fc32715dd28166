public import InfraModel

/// The resource types as a list, by service.
public struct TypesReport: Sendable {
  /// A type of the registry that the language has no Swift of.
  public struct Registered: Sendable {
    public var type: ResourceType
    public var isApplied: Bool
    public var isKnownBySchemaAlone: Bool
    public var price: TypeDescription.Price

    public init(
      _ type: ResourceType, isApplied: Bool, isKnownBySchemaAlone: Bool, price: TypeDescription.Price
    ) {
      self.type = type
      self.isApplied = isApplied
      self.isKnownBySchemaAlone = isKnownBySchemaAlone
      self.price = price
    }

    var abilities: String {
      TypeDescription.abilities(ofRegistered: isApplied, isKnownBySchemaAlone: isKnownBySchemaAlone, price)
    }

    var document: Value {
      [
        "type": .string(type.name), "isBuiltIn": .bool(false), "isApplied": .bool(isApplied),
        "price": .string(price.word),
      ]
    }
  }

  private let found: [TypeDescription]
  private let registered: [Registered]
  private let further: Int

  /// - Parameters:
  ///   - registered: Those of the registry, where they are listed, too.
  ///   - further: How many more the registry has.
  public init(_ found: [TypeDescription], registered: [Registered] = [], further: Int = 0) {
    self.found = found
    self.registered = registered
    self.further = further
  }

  public func lines(on page: Page) -> [Line] {
    typealias Row = (type: ResourceType, abilities: String, isApplied: Bool)
    let rows: [Row] =
      found.map { ($0.type, $0.abilities, $0.isApplied) }
      + registered.map { ($0.type, $0.abilities, $0.isApplied) }
    let width = rows.reduce(0) { max($0, $1.type.name.columns) } + 4
    let listed = rows.sorted { $0.type < $1.type }.map { one in
      var line = Line("  " + one.type.name)
      line.pad(to: width, gap: 2)
      line.add(one.abilities, one.isApplied ? .quiet : .change)
      return line
    }
    return listed + [Line(), Line(summary, .strong)] + hints.map { Line($0, .quiet) }
  }

  private var summary: String {
    let applied = found.count(where: \.isApplied)
    let own = "\(found.count) types can be declared, \(applied) of them applied"
    return registered.isEmpty ? own : own + "; \(registered.count) more of the registry can be added to a project"
  }

  private var hints: [String] {
    var hints = ["infra types TYPE shows one: properties, attributes, the identifier to adopt it by, its usage"]
    if !registered.isEmpty { hints.append("infra types add TYPE writes Swift of one of the registry into the project") }
    if further > 0 {
      hints.append("infra types --all lists \(further) more of the registry; --search TEXT, those of a name")
    }
    return hints
  }

  public var document: Value {
    let types = found.map { ($0.type, $0.document) } + registered.map { ($0.type, $0.document) }
    return ["formatVersion": 1, "kind": "types", "types": .list(types.sorted { $0.0 < $1.0 }.map(\.1))]
  }
}
