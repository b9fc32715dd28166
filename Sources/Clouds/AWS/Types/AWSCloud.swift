internal import AWSPrices
public import AWSSchemas
public import Cloud
public import InfraModel
public import Planner
public import Pricing
public import Provider

/// AWS: its types, its rules, its prices.
public struct AWSCloud: Cloud {
  public let schemas: any SchemaCatalog

  public init(schemas: any SchemaCatalog = AWSSchemaCatalog()) { self.schemas = schemas }

  /// What is known of it, with where that comes from.
  public static var sources: String { "\(AWSSchemaCatalog.source), \(EmbeddedCatalog.awsSource)" }

  public var namespace: String { "AWS" }
  public var registeredTypes: [RegisteredType] {
    let own = Set(schemas.types)
    let handled = Set(Services.kinds.filter { !own.contains($0.type) && $0.handler != nil }.map(\.type))
    return RegistryFacts.types.map { entry in
      let type = ResourceType(entry.type)
      let hasHandler = handled.contains(type)
      return RegisteredType(
        type, isApplied: hasHandler || !entry.isCloudFormationOnly, isKnownBySchemaAlone: !hasHandler)
    }.filter { !own.contains($0.type) }
  }
  public var rules: PlanningRules { .aws }
  public var prices: PriceBook { .aws }
  public var unconnected: any Provider { AWSProvider.unasked(schemas: schemas) }
}
