extension State: DocumentPart {
  public var document: Value {
    .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "environment": .string(environment.name),
      "account": account.map(Value.string),
      "region": .string(region),
      "lineage": .string(lineage),
      "serial": .integer(Int64(serial)),
      "digestKey": .string(digestKey),
      "resources": .list(resources.values.sorted { $0.address < $1.address }.map(\.document)),
      "outputs": .object(outputs),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    try reader.formatVersion(known: Self.formatVersion)
    let records: [ResourceRecord] = try reader.parts("resources")
    self.init(
      environment: EnvironmentName(try reader.string("environment")),
      account: try reader.optionalString("account"),
      region: try reader.string("region"),
      lineage: try reader.string("lineage"),
      serial: try reader.integer("serial"),
      digestKey: try reader.string("digestKey"),
      resources: Dictionary(records.map { ($0.address, $0) }, uniquingKeysWith: { $1 }),
      outputs: try reader.object("outputs"))
  }
}

extension ResourceRecord: DocumentPart {
  public var document: Value {
    .compact([
      "address": .string(address.path),
      "type": .string(type.name),
      "region": .string(region),
      "id": .string(id.text),
      "status": .string(status.rawValue),
      "operation": .string(operation),
      "declared": declared.map(Value.object),
      "properties": .object(properties),
      "attributes": .object(attributes),
      "dependencies": dependencies.nonEmpty.map { .strings($0.map(\.path)) },
      "protected": isProtected ? true : nil,
      "retained": isRetained ? true : nil,
      "createBeforeDestroy": createsBeforeDestroy ? true : nil,
      "triggers": triggers.nonEmpty.map(Value.list),
      "deposed": deposed.nonEmpty.map { .list($0.map(\.document)) },
      "position": position.map { .string($0.description) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    guard let status = Status(rawValue: try reader.string("status")) else {
      throw DocumentError(path: "status", .expected("'complete' or 'incomplete'"))
    }
    self.init(
      address: Address(try reader.string("address")),
      type: ResourceType(try reader.string("type")),
      region: try reader.string("region"),
      id: ResourceID(try reader.string("id")),
      status: status,
      operation: try reader.string("operation"),
      declared: reader.optional("declared") == nil ? nil : try reader.object("declared"),
      properties: try reader.object("properties"),
      attributes: try reader.object("attributes"),
      dependencies: try reader.addresses("dependencies"),
      isProtected: try reader.flag("protected"),
      isRetained: try reader.flag("retained"),
      createsBeforeDestroy: try reader.flag("createBeforeDestroy"),
      triggers: reader.optional("triggers")?.list ?? [],
      deposed: try reader.parts("deposed"),
      position: try reader.position("position"))
  }
}

extension ResourceRecord.Deposed: DocumentPart {
  public var document: Value {
    .compact([
      "id": .string(id.text), "operation": .string(operation), "attributes": .object(attributes),
      "type": type.map { .string($0.name) }, "region": region.map(Value.string),
      "protected": isProtected ? true : nil, "retained": isRetained ? true : nil,
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      id: ResourceID(try reader.string("id")), operation: try reader.string("operation"),
      attributes: try reader.object("attributes"),
      type: try reader.optionalString("type").map { ResourceType($0) }, region: try reader.optionalString("region"),
      isProtected: try reader.flag("protected"), isRetained: try reader.flag("retained"))
  }
}
