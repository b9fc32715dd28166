package import Cloud
package import InfraModel
internal import Pricing
internal import Provider
package import Reports

extension Cloud {
  /// What is known of each type that can be declared, sorted by name.
  package var typeDescriptions: [TypeDescription] { schemas.types.compactMap(describe) }

  /// What is known of a type; `nil` if it cannot be declared.
  package func describe(_ type: ResourceType) -> TypeDescription? {
    guard let schema = schemas.schema(of: type) else { return nil }
    let traits = unconnected.traits(of: type)
    let model = prices.model(of: type)
    let declared = schema.properties.keys.filter { !schema.readOnly.contains($0) }.sorted()
    return TypeDescription(
      type: type, isBuiltIn: schemas.types.contains(type), isApplied: traits.isSupported,
      isKnownBySchemaAlone: traits.isKnownBySchemaAlone, price: price(of: model),
      identifier: traits.identifier ?? schema.primaryIdentifier,
      properties: declared.map { name in
        TypeDescription.Property(
          name: name, isRequired: schema.required.contains(name),
          replaces: schema.createOnly.contains(name) && !traits.changeable.contains(name)
            || traits.replacing.contains(name),
          isWriteOnly: schema.writeOnly.contains(name), unsupported: traits.unsupportedProperties[name])
      }, attributes: schema.readOnly.sorted(), usage: model?.usage.keys ?? [], holdsData: traits.holdsData,
      deletionGuards: traits.deletionGuards.sorted())
  }

  fileprivate func price(of model: CostModel?) -> TypeDescription.Price {
    guard let model else { return .unknown }
    return model.freeReason.map { .free(because: $0) } ?? .priced
  }
}

extension Workspace {
  /// A priced type by its name, or its name without the cloud's; the name as it is where it is that of no type, or of
  /// several.
  package func pricedType(named name: String) -> ResourceType {
    let meant = Self.types(meantBy: name, among: cloud.prices.types.map(\.name))
    return ResourceType(meant.count == 1 ? meant[0] : name)
  }

  /// The types of a name, with or without what stands before it, in any letter case.
  private static func types(meantBy name: String, among known: [String]) -> [String] {
    let wanted = name.lowercased()
    return known.filter { $0.lowercased() == wanted || $0.lowercased().hasSuffix("::" + wanted) }
  }

  /// A type by its name, or its name without the cloud's: one of the language, or else one of the registry.
  /// - Throws: ``CommandFailure`` with the nearest name where there is no such type, and with all where there are several.
  func resourceType(named name: String) throws(CommandFailure) -> ResourceType {
    let known = cloud.schemas.types.map(\.name)
    let registered = cloud.registeredTypes.map(\.type.name)
    let own = Self.types(meantBy: name, among: known)
    let meant = own.isEmpty ? Self.types(meantBy: name, among: registered) : own
    if meant.count == 1 { return ResourceType(meant[0]) }
    guard meant.isEmpty else {
      throw CommandFailure(
        Diagnostic(
          .noSuchType, "'\(name.abridged(to: 60))' is the name of \(meant.count) resource types",
          notes: [.init("there are: " + meant.joined(separator: ", "))], fix: CommandLine.of("types", meant[0])))
    }
    let all = known + registered
    let near = Spelling.nearest(to: name, among: all + all.map { String(ResourceType($0).shortName) })
    throw CommandFailure(
      Diagnostic(
        .noSuchType, "there is no resource type '\(name.abridged(to: 60))'",
        fix: near.map { "did you mean '\($0)'?" } ?? "infra types --all lists those that there are"))
  }

  /// What is known of a type by its name, or its name without the cloud's.
  /// - Throws: ``CommandFailure`` with the nearest name where there is no such type.
  package func type(named name: String) throws(CommandFailure) -> TypeDescription {
    let type = try resourceType(named: name)
    guard let found = cloud.describe(type) else {
      throw CommandFailure(Diagnostic(.noSuchType, "the facts of \(type) cannot be read"))
    }
    return found
  }

  /// The types as a list.
  /// - Parameters:
  ///   - isWhole: Whether those of the registry are listed, too.
  ///   - text: What the names must contain, in any letter case; those of the registry are searched, too.
  package func types(isWhole: Bool, containing text: String?) -> TypesReport {
    let registered = cloud.registeredTypes
    let own = cloud.typeDescriptions
    guard isWhole || text != nil else { return TypesReport(own, further: registered.count) }
    let wanted = (text ?? "").lowercased()
    func matches(_ type: ResourceType) -> Bool { wanted.isEmpty || type.name.lowercased().contains(wanted) }
    return TypesReport(
      own.filter { matches($0.type) },
      registered: registered.filter { matches($0.type) }.map {
        .init(
          $0.type, isApplied: $0.isApplied, isKnownBySchemaAlone: $0.isKnownBySchemaAlone,
          price: cloud.price(of: cloud.prices.model(of: $0.type)))
      })
  }
}
