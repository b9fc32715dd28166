public import InfraModel
public import Pricing

/// What `infra` knows of a resource type, for whoever declares one.
public struct TypeDescription: Sendable {
  /// Whether its cost is known.
  public enum Price: Hashable, Sendable {
    case priced
    case free(because: String)
    case unknown
  }

  /// A property, and what can be said of it in few words.
  public struct Property: Hashable, Sendable {
    public var name: String
    public var isRequired: Bool
    /// Whether a change replaces the resource.
    public var replaces: Bool
    /// Whether no read gives it back, so that drift in it is not seen.
    public var isWriteOnly: Bool
    /// Why it can be declared and not be applied; `nil` if it can be applied.
    public var unsupported: String?

    public init(
      name: String, isRequired: Bool = false, replaces: Bool = false, isWriteOnly: Bool = false,
      unsupported: String? = nil
    ) {
      self.name = name
      self.isRequired = isRequired
      self.replaces = replaces
      self.isWriteOnly = isWriteOnly
      self.unsupported = unsupported
    }
  }

  public var type: ResourceType
  /// Whether the language has Swift of it; without it, `infra types add` writes it into a project.
  public var isBuiltIn: Bool
  /// Whether it can be created, changed and deleted; without it, it can be declared and priced only.
  public var isApplied: Bool
  /// Whether nothing but its facts says how.
  public var isKnownBySchemaAlone: Bool
  public var price: Price
  /// The properties whose values, joined by `|`, are the identifier for `.adopting(id:)`.
  public var identifier: [String]
  /// Sorted by name.
  public var properties: [Property]
  /// What others can refer to beside the properties, sorted.
  public var attributes: [String]
  public var usage: [UsageKey]
  /// What is lost with it; `nil` if nothing of worth.
  public var holdsData: String?
  /// Flags that make the cloud refuse a deletion while they are set.
  public var deletionGuards: [String]

  public init(
    type: ResourceType, isBuiltIn: Bool = true, isApplied: Bool, isKnownBySchemaAlone: Bool = false, price: Price,
    identifier: [String],
    properties: [Property],
    attributes: [String], usage: [UsageKey], holdsData: String?, deletionGuards: [String]
  ) {
    self.type = type
    self.isBuiltIn = isBuiltIn
    self.isApplied = isApplied
    self.isKnownBySchemaAlone = isKnownBySchemaAlone
    self.price = price
    self.identifier = identifier
    self.properties = properties
    self.attributes = attributes
    self.usage = usage
    self.holdsData = holdsData
    self.deletionGuards = deletionGuards
  }

  /// What can be done with it, in words.
  public var abilities: String {
    if !isBuiltIn {
      return Self.abilities(ofRegistered: isApplied, isKnownBySchemaAlone: isKnownBySchemaAlone, price)
    }
    return "\(isApplied ? "applied" : "declared only"), \(price.ability)"
  }
}

extension TypeDescription {
  /// What can be done with a type that the language has no Swift of.
  static func abilities(ofRegistered isApplied: Bool, isKnownBySchemaAlone: Bool, _ price: Price) -> String {
    guard isApplied else { return "made by CloudFormation only" }
    return "applied\(isKnownBySchemaAlone ? " through the Cloud Control API" : ""), \(price.ability)"
  }

  public var document: Value {
    .compact([
      "type": .string(type.name), "isBuiltIn": .bool(isBuiltIn), "isApplied": .bool(isApplied),
      "price": .string(price.word),
      "freeBecause": price.reason.map(Value.string), "identifier": .list(identifier.map(Value.string)),
      "properties": .list(properties.map(\.document)), "attributes": .list(attributes.map(Value.string)),
      "usage": .list(
        usage.map {
          ["name": .string($0.name), "unit": .string($0.unit.rawValue), "meaning": .string($0.meaning)]
        }),
      "holdsData": holdsData.map(Value.string), "deletionGuards": .list(deletionGuards.map(Value.string)),
    ])
  }
}

extension TypeDescription.Price {
  package var word: String {
    switch self {
    case .priced: "priced"
    case .free: "free"
    case .unknown: "unknown"
    }
  }

  var ability: String { self == .unknown ? "no price" : word }

  package var reason: String? { if case .free(let reason) = self { reason } else { nil } }
}

extension TypeDescription.Property {
  var document: Value {
    .compact([
      "name": .string(name), "isRequired": .bool(isRequired), "replaces": .bool(replaces),
      "isWriteOnly": .bool(isWriteOnly), "unsupported": unsupported.map(Value.string),
    ])
  }

  /// What is said behind its name; empty if there is nothing to say.
  public var remarks: String {
    [
      isRequired ? "required" : nil, replaces ? "a change replaces" : nil, isWriteOnly ? "drift is not seen" : nil,
      unsupported.map { "not applied: \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}
