extension Plan: DocumentPart {
  public var document: Value {
    .compact([
      "formatVersion": .integer(approvals == nil && graph.settings.approvals.isEmpty ? 2 : 3),
      "environment": .string(environment.name),
      "account": account.map(Value.string),
      "region": .string(region),
      "purpose": .string(purpose.rawValue),
      "lineage": .string(lineage),
      "serial": .integer(Int64(serial)),
      "graphDigest": .string(graphDigest),
      "refreshed": .bool(isRefreshed),
      "only": choice.only.nonEmpty.map { .strings($0.map(\.path)) },
      "replacing": choice.replacing.nonEmpty.map { .strings($0.map(\.path)) },
      "rotating": choice.rotating.nonEmpty.map { .strings($0.map(\.path)) },
      "restoring": .texts(choice.restoring),
      "changes": .list(changes.map(\.document)),
      "steps": .list(steps.map(\.document)),
      "outputs": .list(outputs.map(\.document)),
      "lookups": lookups.nonEmpty.map { .list($0.map(\.document)) },
      "diagnostics": diagnostics.nonEmpty.map { .list($0.map(\.document)) },
      "graph": graph.document,
      "cost": cost.map(\.document),
      "approvals": approvals.map(\.document),
      "wayBack": wayBack.map(\.document),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    try reader.formatVersion(known: Self.formatVersion)
    let graph = try reader.requiredPart("graph", Graph.self)
    self.init(
      environment: try reader.environment("environment"),
      account: try reader.optionalAccount("account"),
      region: try reader.region("region"),
      purpose: try reader.named("purpose", "'apply' or 'destroy'"),
      lineage: try reader.string("lineage"),
      serial: try reader.integer("serial"),
      graphDigest: try reader.string("graphDigest"),
      isRefreshed: try reader.flag("refreshed"),
      choice: PlanChoice(
        only: try reader.addresses("only"), replacing: try reader.addresses("replacing"),
        rotating: try reader.addresses("rotating"), restoring: try reader.texts("restoring")),
      changes: try reader.parts("changes"),
      steps: try reader.parts("steps"),
      outputs: try reader.parts("outputs"),
      lookups: try reader.parts("lookups"),
      diagnostics: try reader.parts("diagnostics"),
      graph: graph,
      cost: try reader.part("cost"), approvals: try reader.part("approvals"), wayBack: try reader.part("wayBack"))
  }
}

extension Change: DocumentPart {
  public var document: Value {
    .compact([
      "address": .string(address.path),
      "type": .string(type.name),
      "region": .string(region),
      "action": .string(action.rawValue),
      "reasons": reasons.nonEmpty.map { .list($0.map(\.document)) },
      "id": id.map { .string($0.text) },
      "previousAddress": previousAddress.map { .string($0.path) },
      "properties": properties.nonEmpty.map { .list($0.map(\.document)) },
      "consequence": consequence == .none ? Value?.none : consequence.document,
      "reversible": .bool(isReversible),
      "undo": .string(undo.word),
      "loss": undo.loss.map { .string($0.kind.rawValue) },
      "irreversible": undo.why.flatMap { $0.isEmpty ? nil : Value.string($0) },
      "createBeforeDestroy": createsBeforeDestroy ? true : nil,
      "schemaAlone": isKnownBySchemaAlone ? true : nil,
      "shares": shares.nonEmpty.map { .list($0.map { .number($0) }) },
      "waitsFor": waitsFor.nonEmpty.map { .strings($0.map(\.path)) },
      "cost": cost.map(\.document),
      "position": position.map { .string($0.description) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      address: try reader.address("address"),
      type: try reader.type("type"),
      region: try reader.region("region"),
      action: try reader.named("action", "an action"),
      reasons: try reader.parts("reasons"),
      id: try reader.optionalString("id").map { ResourceID($0) },
      previousAddress: try reader.optionalAddress("previousAddress"),
      properties: try reader.parts("properties"),
      consequence: try reader.part("consequence") ?? .none,
      undo: try Undo(reader),
      createsBeforeDestroy: try reader.flag("createBeforeDestroy"),
      isKnownBySchemaAlone: try reader.flag("schemaAlone"),
      shares: try reader.numbers("shares"),
      waitsFor: try reader.addresses("waitsFor"),
      cost: try reader.part("cost"),
      position: try reader.position("position"))
  }
}

extension Change.Reason: DocumentPart {
  /// The word that names the reason in documents.
  public var kind: String {
    switch self {
    case .declared: "declared"
    case .removedFromDeclaration: "removedFromDeclaration"
    case .changedDeclaration: "changedDeclaration"
    case .drift: "drift"
    case .vanished: "vanished"
    case .createOnly: "createOnly"
    case .replacedReference: "replacedReference"
    case .trigger: "trigger"
    case .incomplete: "incomplete"
    case .deposed: "deposed"
    case .renamed: "renamed"
    case .adopting: "adopting"
    case .retained: "retained"
    case .destroy: "destroy"
    case .recognized: "recognized"
    case .failed: "failed"
    case .requested: "requested"
    case .rotated: "rotated"
    case .readsAnew: "readsAnew"
    case .restored: "restored"
    case .heldElsewhere: "heldElsewhere"
    case .endsWith: "endsWith"
    }
  }

  public var document: Value {
    switch self {
    case .createOnly(let property): ["kind": .string(kind), "property": .string(property)]
    case .replacedReference(let address, let property):
      ["kind": .string(kind), "address": .string(address.path), "property": .string(property)]
    case .trigger(let before, let after): .compact(["kind": .string(kind), "before": before, "after": after])
    case .renamed(let from): ["kind": .string(kind), "from": .string(from.path)]
    case .adopting(let id): ["kind": .string(kind), "id": .string(id.text)]
    case .recognized(let from, let names):
      ["kind": .string(kind), "from": .string(from.path), "by": .strings(names)]
    case .failed(let state): ["kind": .string(kind), "state": .string(state)]
    case .restored(let backup): ["kind": .string(kind), "backup": .string(backup)]
    case .endsWith(let address), .readsAnew(let address):
      ["kind": .string(kind), "address": .string(address.path)]
    case .heldElsewhere(let address): ["kind": .string(kind), "at": .string(address.path)]
    default: ["kind": .string(kind)]
    }
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    switch try reader.string("kind") {
    case "declared": self = .declared
    case "removedFromDeclaration": self = .removedFromDeclaration
    case "changedDeclaration": self = .changedDeclaration
    case "drift": self = .drift
    case "vanished": self = .vanished
    case "createOnly": self = .createOnly(property: try reader.string("property"))
    case "replacedReference":
      self = .replacedReference(try reader.address("address"), property: try reader.string("property"))
    case "trigger": self = .trigger(before: reader.optional("before"), after: reader.optional("after"))
    case "incomplete": self = .incomplete
    case "deposed": self = .deposed
    case "renamed": self = .renamed(from: try reader.address("from"))
    case "adopting": self = .adopting(id: ResourceID(try reader.string("id")))
    case "retained": self = .retained
    case "destroy": self = .destroy
    case "recognized":
      self = .recognized(from: try reader.address("from"), by: try reader.strings("by"))
    case "failed": self = .failed(state: try reader.string("state"))
    case "requested": self = .requested
    case "rotated": self = .rotated
    case "restored": self = .restored(from: try reader.string("backup"))
    case "readsAnew": self = .readsAnew(try reader.address("address"))
    case "endsWith": self = .endsWith(try reader.address("address"))
    case "heldElsewhere": self = .heldElsewhere(at: try reader.address("at"))
    default: throw DocumentError(path: "kind", .expected("a reason"))
    }
  }
}

extension PropertyChange: DocumentPart {
  public var document: Value {
    .compact([
      "path": .string(path.text),
      "before": before,
      "after": after,
      "reason": .string(reason.rawValue),
      "replaces": replaces ? true : nil,
      "consequence": consequence == .none ? Value?.none : consequence.document,
      "elements": elements.map(\.document),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      path: PropertyPath(try reader.string("path")),
      before: reader.members["before"],
      after: reader.members["after"],
      reason: try reader.named("reason", "a reason"),
      replaces: try reader.flag("replaces"),
      consequence: try reader.part("consequence") ?? .none,
      elements: try reader.part("elements"))
  }
}

extension OutputChange: DocumentPart {
  public var document: Value { .compact(["name": .string(name), "before": before, "after": after]) }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(name: try reader.outputName("name"), before: reader.members["before"], after: reader.members["after"])
  }
}

extension Consequence: DocumentPart {
  public var document: Value {
    switch self {
    case .none: ["kind": "none"]
    case .restart(let minutes): ["kind": "restart", "minutes": .integer(Int64(minutes))]
    case .interruption: ["kind": "interruption"]
    case .dataLoss(let what): ["kind": "dataLoss", "of": .string(what)]
    }
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    switch try reader.string("kind") {
    case "none": self = .none
    case "restart": self = .restart(minutes: try reader.integer("minutes"))
    case "interruption": self = .interruption
    case "dataLoss": self = .dataLoss(try reader.string("of"))
    default: throw DocumentError(path: "kind", .expected("a consequence"))
    }
  }
}

extension DocumentReader {
  /// A member that holds one of an enumeration's words.
  func named<Word: RawRepresentable<String>>(_ name: String, _ expected: String) throws(DocumentError) -> Word {
    guard let word = Word(rawValue: try string(name)) else { throw DocumentError(path: name, .expected(expected)) }
    return word
  }
}
