extension Lookup: DocumentPart {
  public var document: Value {
    .compact([
      "kind": .string(kind),
      "region": region.map(Value.string),
      "arguments": arguments.nonEmpty.map(Value.object),
      "attributes": .strings(attributes),
      "position": position.map { .string($0.description) },
      "found": found.map(Value.object),
      "uses": uses.nonEmpty.map { .list($0.map(\.document)) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    let kind = try reader.string("kind")
    guard ResourceType(kind).isWellFormed else {
      throw DocumentError(path: "kind", .expected("a kind of thing to look up"))
    }
    self.init(
      kind: kind,
      region: try reader.optionalRegion("region"),
      arguments: try reader.object("arguments"),
      attributes: try reader.strings("attributes"),
      position: try reader.recordedPosition("position"),
      found: reader.optional("found") == nil ? nil : try reader.object("found"),
      uses: try reader.parts("uses"))
    guard kind != Self.environmentKind || (environment?.isWellFormed == true && output.map(Address.isName) == true)
    else { throw DocumentError(path: "arguments", .expected("the names of an environment and of an output")) }
  }
}

extension Lookup.Use: DocumentPart {
  public var document: Value {
    .compact(["address": address.map { .string($0.path) }, "property": .string(property)])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(try reader.optionalAddress("address"), try reader.string("property"))
  }
}

extension LookupChange: DocumentPart {
  public var document: Value {
    .compact(["key": .string(key), "before": before.map(Value.object), "after": after.map(Value.object)])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      key: try reader.string("key"),
      before: reader.optional("before") == nil ? nil : try reader.object("before"),
      after: reader.optional("after") == nil ? nil : try reader.object("after"))
  }
}
