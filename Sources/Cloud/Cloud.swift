public import InfraModel
public import Planner
public import Pricing
public import Provider

/// A cloud as the rest of `infra` knows it: its types with their facts, what it asks of declarations, what it costs.
///
/// Planner, applier, pricing's mechanism, states and reports name no cloud; all that they must know of one comes through
/// this value. A second cloud is a second implementation, in a house of its own under `Sources/Clouds`.
public protocol Cloud: Sendable {
  /// The first part of the names of its types (`AWS`).
  var namespace: String { get }
  /// The facts of its types.
  var schemas: any SchemaCatalog { get }
  /// The types that the language has no Swift of, and a project can have, sorted. Most it knows by their facts alone.
  var registeredTypes: [RegisteredType] { get }
  /// What it asks of declarations, and the normal forms of what it writes.
  var rules: PlanningRules { get }
  /// Its prices, and what its types are paid by.
  var prices: PriceBook { get }
  /// Knows the types, and makes no call: each fails with the flag that forbids it, `--no-refresh`.
  var unconnected: any Provider { get }
}

extension Cloud {
  public var registeredTypes: [RegisteredType] { [] }
}

/// A type that the language has no Swift of.
public struct RegisteredType: Hashable, Sendable {
  public var type: ResourceType
  /// Whether it can be created, changed and deleted.
  public var isApplied: Bool
  /// Whether nothing but its facts says how.
  public var isKnownBySchemaAlone: Bool

  public init(_ type: ResourceType, isApplied: Bool, isKnownBySchemaAlone: Bool = true) {
    self.type = type
    self.isApplied = isApplied
    self.isKnownBySchemaAlone = isKnownBySchemaAlone
  }
}

/// Several clouds as one: what an environment refers to across them is planned, priced and applied as within one.
public struct JoinedClouds: Cloud {
  private let clouds: [any Cloud]
  public let schemas: any SchemaCatalog
  public let rules: PlanningRules
  public let prices: PriceBook

  /// - Parameter first: The cloud whose account an environment's account is.
  public init(_ first: any Cloud, _ others: any Cloud...) {
    clouds = [first] + others
    schemas = JoinedSchemas(clouds.map { ($0.namespace, $0.schemas) })
    rules = others.reduce(first.rules) { $0.adding($1.rules) }
    prices = others.reduce(first.prices) { $0.adding($1.prices) }
  }

  public var namespace: String { clouds[0].namespace }

  public var registeredTypes: [RegisteredType] { clouds.flatMap(\.registeredTypes).sorted { $0.type < $1.type } }

  public var unconnected: any Provider { provider { $0.unconnected } }

  /// One provider of the providers of all clouds.
  public func provider(_ connect: (any Cloud) throws -> any Provider) rethrows -> any Provider {
    JoinedProvider(try clouds.map { (namespace: $0.namespace, provider: try connect($0)) }, schemas: schemas)
  }
}
