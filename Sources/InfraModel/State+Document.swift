extension State: DocumentPart {
  public var document: Value {
    .compact([
      "formatVersion": .integer(writtenVersion),
      "environment": .string(environment.name),
      "account": account.map(Value.string),
      "region": .string(region),
      "lineage": .string(lineage),
      "serial": .integer(Int64(serial)),
      "digestKey": digestKeyName == nil ? .string(digestKey) : nil,
      "digestKeyName": digestKeyName.map(Value.string),
      "resources": .list(resources.values.sorted { $0.address < $1.address }.map(\.document)),
      "outputs": .object(outputs),
      "lookups": lookups.nonEmpty.map { .list($0.map(\.document)) },
      "approval": approval.map(\.document),
      "approvals": approvals.nonEmpty.map { .list($0.map(\.document)) },
      "restoring": .texts(restoring),
      "arriving": arriving.map(\.document),
      "departed": departed.nonEmpty.map { .list($0.map(\.document)) },
    ])
  }

  /// The oldest version that has all of it, so that an earlier infra reads what it can.
  private var writtenVersion: Int64 {
    if !restoring.isEmpty { return 5 }
    if !approvals.isEmpty { return 4 }
    return isInTransit ? 3 : 2
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    try reader.formatVersion(known: Self.formatVersion)
    let records: [ResourceRecord] = try reader.parts("resources")
    let keyName = try reader.optionalString("digestKeyName")
    self.init(
      environment: try reader.environment("environment"),
      account: try reader.optionalAccount("account"),
      region: try reader.region("region"),
      lineage: try reader.string("lineage"),
      serial: try reader.integer("serial"),
      digestKey: keyName == nil ? try reader.string("digestKey") : "", digestKeyName: keyName,
      resources: Dictionary(records.map { ($0.address, $0) }, uniquingKeysWith: { $1 }),
      outputs: try reader.outputs("outputs"), lookups: try reader.parts("lookups"),
      approval: try reader.part("approval"), approvals: try reader.parts("approvals"),
      restoring: try reader.texts("restoring"),
      arriving: try reader.part("arriving"),
      departed: try reader.parts("departed"))
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
      "startedWith": .texts(startedWith),
      "formerAddresses": formerAddresses.nonEmpty.map { .strings($0.map(\.path)) },
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
      address: try reader.address("address"),
      type: try reader.type("type"),
      region: try reader.region("region"),
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
      startedWith: try reader.texts("startedWith"),
      formerAddresses: try reader.addresses("formerAddresses"),
      deposed: try reader.parts("deposed"),
      position: try reader.recordedPosition("position"))
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
      type: try reader.optionalType("type"), region: try reader.optionalRegion("region"),
      isProtected: try reader.flag("protected"), isRetained: try reader.flag("retained"))
  }
}
