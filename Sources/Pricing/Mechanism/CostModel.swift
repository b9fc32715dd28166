public import InfraModel

/// What one resource type costs: a declaration of its charges.
///
/// ```swift
/// static let natGateway = CostModel("Cloud::Network::Gateway", usage: .gateway, properties: .gateway) { _ in
///   Charge.hours("Gateway", PriceQuery("Network", "Gateway-Hours"))
///   Charge.used("Data processed", .processedGigabytes, PriceQuery("Network", "Gateway-Bytes"))
/// }
/// ```
public struct CostModel: Sendable {
  public let type: ResourceType
  /// The usage that can be declared for it.
  public let usage: UsageForm
  /// What each property has to do with the bill; `nil` for what is priced beside a resource that has a model.
  package let properties: PropertyTable?
  /// The resources that one is made from (a launch template), each with what its properties have to do with the bill
  /// of what is made from it.
  package let madeFrom: MadeFrom
  package let body: @Sendable (PricedResource, Catalog) -> [CostItem]

  public typealias MadeFrom = @Sendable (PricedResource) -> [(resource: PricedResource, table: PropertyTable)]

  /// A model that needs the resource only.
  public init(
    _ type: ResourceType, usage: UsageForm = [], properties: PropertyTable?,
    madeFrom: @escaping MadeFrom = { _ in [] },
    @CostBuilder _ body: @escaping @Sendable (PricedResource) -> [CostItem]
  ) {
    self.type = type
    self.usage = usage
    self.properties = properties
    self.madeFrom = madeFrom
    self.body = { resource, _ in body(resource) }
  }

  /// A model that looks at prices itself, such as for the virtual processors of an instance class.
  public init(
    _ type: ResourceType, usage: UsageForm = [], properties: PropertyTable?,
    madeFrom: @escaping MadeFrom = { _ in [] },
    @CostBuilder _ body: @escaping @Sendable (PricedResource, Catalog) -> [CostItem]
  ) {
    self.type = type
    self.usage = usage
    self.properties = properties
    self.madeFrom = madeFrom
    self.body = body
  }

  /// Whether it costs nothing by itself.
  package var isFree: Bool { freeReason != nil }
  /// Why it costs nothing by itself; `nil` where it costs something.
  package private(set) var freeReason: String?

  /// A type that costs nothing by itself.
  public static func free(_ type: ResourceType, because: String, properties: PropertyTable) -> CostModel {
    var model = CostModel(type, properties: properties) { _ in
      CostItem.free(String(type.shortName), because: because)
    }
    model.freeReason = because
    return model
  }

  /// A type that costs nothing by itself.
  /// - Parameters:
  ///   - properties: Its properties, which cost nothing for the same reason.
  ///   - rows: Those of which that is not so.
  package static func free(
    _ type: ResourceType, because: String, _ properties: String..., except rows: [PropertyRow] = []
  ) -> CostModel {
    .free(
      type, because: because, properties: PropertyTable(rows + [PropertyRow(kind: .free(because), paths: properties)]))
  }
}
