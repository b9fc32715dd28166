extension WayBack: DocumentPart {
  public var document: Value {
    .compact([
      "losses": losses.nonEmpty.map { .list($0.map(\.document)) },
      "interrupted": interrupted.nonEmpty.map { .strings($0.map(\.path)) },
      "leastSeconds": .integer(Int64(leastSeconds)),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      losses: try reader.parts("losses"), interrupted: try reader.addresses("interrupted"),
      leastSeconds: try reader.integer("leastSeconds"))
  }
}

extension WayBack.Loss: DocumentPart {
  public var document: Value {
    ["address": .string(address.path), "kind": .string(kind.rawValue), "what": .string(what)]
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      try reader.named("kind", "'written' or 'gone'"), at: try reader.address("address"), try reader.string("what"))
  }
}

extension Undo {
  /// What is another one or missing; `nil` for what comes back whole or not at all.
  var loss: Loss? { if case .lossy(let loss) = self { loss } else { nil } }

  /// From the members of a change. One that an earlier `infra` wrote says only whether all of it comes back.
  init(_ reader: DocumentReader) throws(DocumentError) {
    let why = try reader.optionalString("irreversible") ?? ""
    switch try reader.optionalString("undo") {
    case nil: self = try reader.flag("reversible") ? .complete : .impossible(why)
    case "complete": self = .complete
    case "lossy": self = .lossy(Loss(try reader.named("loss", "'data' or 'identity'"), why))
    case "impossible": self = .impossible(why)
    case "unknown": self = .unknown(why)
    default: throw DocumentError(path: "undo", .expected("'complete', 'lossy', 'impossible' or 'unknown'"))
    }
  }
}
