extension Graph: DocumentPart {
  public var document: Value {
    .compact([
      "formatVersion": .integer(settings.release != nil ? 3 : settings.approvals.isEmpty ? 1 : 2),
      "environment": .string(environment.name),
      "region": .string(region),
      "account": account.map(Value.string),
      "resources": .list(resources.map(\.document)),
      "outputs": .list(outputs.map(\.document)),
      "lookups": lookups.nonEmpty.map { .list($0.map(\.document)) },
      "settings": settings.isEmpty ? Value?.none : settings.document,
      "position": position.map { .string($0.description) },
      "state": statePlace.map { .string($0.description) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    try reader.formatVersion(known: Self.formatVersion)
    self.init(
      environment: try reader.environment("environment"),
      region: try reader.region("region"),
      account: try reader.optionalAccount("account"),
      resources: try reader.parts("resources"),
      outputs: try reader.parts("outputs"),
      lookups: try reader.parts("lookups"),
      settings: try reader.part("settings") ?? .init(),
      position: try reader.position("position"),
      statePlace: try reader.statePlace("state"))
  }
}

extension DocumentReader {
  /// Where states are; `nil` where nothing is said.
  package func statePlace(_ name: String) throws(DocumentError) -> StatePlace? {
    guard let text = try optionalString(name) else { return nil }
    do throws(StatePlaceProblem) { return try StatePlace(text) } catch {
      throw DocumentError(path: name, .expected("a place of states; \(error.description)"))
    }
  }
}

extension ResourceNode: DocumentPart {
  public var document: Value {
    .compact([
      "address": .string(address.path),
      "type": .string(type.name),
      "region": region.map(Value.string),
      "properties": properties.nonEmpty.map(Value.object),
      "dependsOn": dependsOn.nonEmpty.map { .strings($0.map(\.path)) },
      "lifecycle": lifecycle == Lifecycle() ? Value?.none : lifecycle.document,
      "position": position.map { .string($0.description) },
      "labels": labels.nonEmpty.map { .object($0.mapValues(Value.string)) },
      "usage": usage.nonEmpty.map(Value.object),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      address: try reader.address("address"),
      type: try reader.type("type"),
      region: try reader.optionalRegion("region"),
      properties: try reader.object("properties"),
      dependsOn: try reader.addresses("dependsOn"),
      lifecycle: try reader.part("lifecycle") ?? Lifecycle(),
      position: try reader.position("position"),
      labels: try reader.object("labels").compactMapValues(\.string),
      usage: try reader.object("usage"))
  }
}

extension Lifecycle: DocumentPart {
  public var document: Value {
    .compact([
      "protected": isProtected ? true : nil,
      "retained": isRetained ? true : nil,
      "createBeforeDestroy": createsBeforeDestroy ? true : nil,
      "ignoredChanges": ignoredChanges.nonEmpty.map {
        .list($0.map(\.document))
      },
      "replacedWhen": replacedWhen.nonEmpty.map(Value.list),
      "renamedFrom": renamedFrom.nonEmpty.map { .strings($0.map(\.path)) },
      "adoptedID": adoptedID.map { .string($0.text) },
      "timeout": timeout.map { .integer(Int64($0)) },
      "allowsDeletion": allowsDeletion.nonEmpty.map { .strings($0.map(\.path)) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      isProtected: try reader.flag("protected"),
      isRetained: try reader.flag("retained"),
      createsBeforeDestroy: try reader.flag("createBeforeDestroy"),
      ignoredChanges: try reader.parts("ignoredChanges"),
      replacedWhen: reader.optional("replacedWhen")?.list ?? [],
      // These ask for what may not be there, and were typed by a person: what is no address is found nowhere.
      renamedFrom: try reader.strings("renamedFrom").map { Address($0) },
      adoptedID: try reader.optionalString("adoptedID").map { ResourceID($0) },
      timeout: reader.optional("timeout")?.integer.map(Int.init),
      allowsDeletion: try reader.strings("allowsDeletion").map { Address($0) })
  }
}

extension OutputNode: DocumentPart {
  public var document: Value {
    .compact(["name": .string(name), "value": value, "position": position.map { .string($0.description) }])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      name: try reader.outputName("name"), value: try reader.value("value"), position: try reader.position("position"))
  }
}

extension Lifecycle.Ignored: DocumentPart {
  public var document: Value { ["property": .string(property), "because": .string(because)] }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(property: try reader.string("property"), because: try reader.string("because"))
  }
}
