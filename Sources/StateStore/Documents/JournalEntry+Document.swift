public import InfraModel

extension JournalEntry: DocumentPart {
  public var document: Value {
    switch self {
    case .begun(let operation):
      .compact(["kind": "begun", "operation": .string(operation.id), "what": operation.document])
    case .willCall(let operation, let call, let ordinal, let leftovers):
      .compact([
        "kind": "willCall", "operation": .string(operation), "call": .string(call),
        "ordinal": .integer(Int64(ordinal)), "leftovers": leftovers.isEmpty ? nil : .object(leftovers),
      ])
    case .didCall(let operation, let ordinal, let outcome):
      .compact([
        "kind": "didCall", "operation": .string(operation), "ordinal": .integer(Int64(ordinal)),
        "outcome": .string(outcome.name), "code": outcome.code.map(Value.string),
      ])
    case .identified(let operation, let id):
      ["kind": "identified", "operation": .string(operation), "id": .string(id.text)]
    case .finished(let operation, let outcome, let effect):
      .compact([
        "kind": "finished", "operation": .string(operation), "outcome": .string(outcome.name),
        "code": outcome.code.map(Value.string), "message": outcome.message.map(Value.string),
        "effect": effect.isEmpty ? nil : effect.document,
      ])
    case .recorded(let effect): ["kind": "recorded", "effect": effect.document]
    }
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    switch try reader.string("kind") {
    case "begun":
      guard let operation = try reader.part("what", Operation.self) else {
        throw DocumentError(path: "what", .missing)
      }
      self = .begun(operation)
    case "willCall":
      self = .willCall(
        operation: try reader.string("operation"), call: try reader.string("call"),
        ordinal: try reader.integer("ordinal"), leftovers: try reader.object("leftovers"))
    case "didCall":
      self = .didCall(
        operation: try reader.string("operation"), ordinal: try reader.integer("ordinal"),
        outcome: try CallOutcome(reader))
    case "identified":
      self = .identified(operation: try reader.string("operation"), id: ResourceID(try reader.string("id")))
    case "finished":
      self = .finished(
        operation: try reader.string("operation"), outcome: try Outcome(reader),
        effect: try reader.part("effect") ?? .none)
    case "recorded": self = .recorded(try reader.part("effect") ?? .none)
    default: throw DocumentError(path: "kind", .expected("a kind of journal entry"))
    }
  }
}

extension JournalEntry.Operation: DocumentPart {
  public var document: Value {
    .compact([
      "id": .string(id),
      "address": .string(address.path),
      "type": .string(type.name),
      "region": .string(region),
      "action": .string(action.rawValue),
      "resource": resource.map { .string($0.text) },
      "inputsDigest": .string(inputsDigest),
      "record": record.map(\.document),
      "keepsPredecessor": keepsPredecessor ? true : nil,
      "fence": .integer(Int64(fence)),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    guard let action = Change.Action(rawValue: try reader.string("action")) else {
      throw DocumentError(path: "action", .expected("an action"))
    }
    self.init(
      id: try reader.string("id"),
      address: Address(try reader.string("address")),
      type: ResourceType(try reader.string("type")),
      region: try reader.string("region"),
      action: action,
      resource: try reader.optionalString("resource").map { ResourceID($0) },
      inputsDigest: try reader.string("inputsDigest"),
      record: try reader.part("record"),
      keepsPredecessor: try reader.flag("keepsPredecessor"),
      fence: try reader.integer("fence"))
  }
}

extension StateEffect: DocumentPart {
  public var document: Value {
    .compact([
      "removed": removed.nonEmpty.map { .strings($0.map(\.path)) },
      "stored": stored.nonEmpty.map { .list($0.map(\.document)) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(removed: try reader.addresses("removed"), stored: try reader.parts("stored"))
  }
}

extension JournalEntry.CallOutcome {
  fileprivate var name: String {
    switch self {
    case .succeeded: "succeeded"
    case .refused: "refused"
    case .unknown: "unknown"
    }
  }

  fileprivate var code: String? { if case .refused(let code) = self { code } else { nil } }

  fileprivate init(_ reader: DocumentReader) throws(DocumentError) {
    switch try reader.string("outcome") {
    case "succeeded": self = .succeeded
    case "refused": self = .refused(code: try reader.string("code"))
    case "unknown": self = .unknown
    default: throw DocumentError(path: "outcome", .expected("'succeeded', 'refused' or 'unknown'"))
    }
  }
}

extension JournalEntry.Outcome {
  fileprivate var name: String {
    switch self {
    case .succeeded: "succeeded"
    case .failed: "failed"
    case .absent: "absent"
    case .adopted: "adopted"
    }
  }

  fileprivate var code: String? { if case .failed(let code, _) = self { code } else { nil } }
  fileprivate var message: String? { if case .failed(_, let message) = self { message } else { nil } }

  fileprivate init(_ reader: DocumentReader) throws(DocumentError) {
    switch try reader.string("outcome") {
    case "succeeded": self = .succeeded
    case "failed": self = .failed(code: try reader.optionalString("code"), message: try reader.string("message"))
    case "absent": self = .absent
    case "adopted": self = .adopted
    default: throw DocumentError(path: "outcome", .expected("'succeeded', 'failed', 'absent' or 'adopted'"))
    }
  }
}
