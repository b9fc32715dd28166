extension ReleaseProcess: DocumentPart {
  public var document: Value {
    ["gates": .list(gates.map(\.document)), "onFailure": .string(onFailure.rawValue)]
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      gates: try reader.parts("gates"), onFailure: try reader.named("onFailure", "stop, ask or rollBack"))
    if let problem = problems.first { throw DocumentError(path: "gates", .expected("a release: \(problem.words)")) }
  }
}

extension ReleaseGate: DocumentPart {
  public var document: Value {
    var members: [String: Value] = ["gate": .string(kind.name)]
    members["position"] = position.map { .string($0.description) }
    switch kind {
    case .apply: break
    case .preflight(let checks): members["checks"] = .list(checks.map(\.document))
    case .confirm(let words): members["typing"] = .string(words)
    case .wait(let seconds): members["seconds"] = .integer(Int64(seconds))
    case .backUp(let address): members["of"] = .string(address.path)
    case .quiet(let alarms, let seconds):
      members["alarms"] = .strings(alarms.map(\.path))
      members["seconds"] = .integer(Int64(seconds))
    case .shift(let shift): members.merge(shift.members) { $1 }
    case .rollout(let rollout): members.merge(rollout.members) { $1 }
    case .run(let run): members.merge(run.members) { $1 }
    case .health(let check): members["check"] = check.document
    case .command(let command), .smoke(let command): members["command"] = command.document
    }
    return .object(members)
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    let kind: Kind
    switch try reader.string("gate") {
    case "preflight": kind = .preflight(try reader.parts("checks"))
    case "confirm": kind = .confirm(words: try reader.string("typing"))
    case "apply": kind = .apply
    case "wait": kind = .wait(seconds: try reader.integer("seconds"))
    case "backUp": kind = .backUp(try reader.address("of"))
    case "quiet": kind = .quiet(try reader.addresses("alarms"), seconds: try reader.integer("seconds"))
    case "shift": kind = .shift(try TrafficShift(reader))
    case "steady": kind = .rollout(try Rollout(reader, refreshes: false))
    case "refresh": kind = .rollout(try Rollout(reader, refreshes: true))
    case "run": kind = .run(try HostRun(reader))
    case "health": kind = .health(try reader.requiredPart("check"))
    case "command": kind = .command(try reader.requiredPart("command"))
    case "smoke": kind = .smoke(try reader.requiredPart("command"))
    default:
      throw DocumentError(
        path: "gate",
        .expected(
          "preflight, confirm, apply, wait, backUp, quiet, shift, steady, refresh, run, health, command or smoke"))
    }
    self.init(kind, at: try reader.position("position"))
  }
}

extension PreflightCheck: DocumentPart {
  public var document: Value {
    switch self {
    case .cleanTree: "cleanTree"
    case .upToDate: "upToDate"
    case .branch(let name): ["branch": .string(name)]
    case .command(let command): ["command": command.document]
    }
  }

  public init(document: Value) throws(DocumentError) {
    switch document {
    case "cleanTree": self = .cleanTree
    case "upToDate": self = .upToDate
    default:
      let reader = try DocumentReader(document)
      if let name = try reader.optionalString("branch") {
        self = .branch(name)
      } else {
        self = .command(try reader.requiredPart("command"))
      }
    }
  }
}

extension GateCommand: DocumentPart {
  public var document: Value {
    .compact([
      "words": .strings(words), "environment": environment.nonEmpty.map(Value.object),
      "inherited": inherited.nonEmpty.map { .strings($0) }, "timeout": .integer(Int64(timeout)),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      try reader.strings("words"), environment: try reader.object("environment"),
      inherited: try reader.strings("inherited"), timeout: try reader.integer("timeout"))
  }
}

extension HealthCheck: DocumentPart {
  public var document: Value {
    [
      "url": url, "expecting": .list(expectations.map(\.document)), "attempts": .integer(Int64(attempts)),
      "pause": .integer(Int64(pause)), "timeout": .integer(Int64(timeout)),
    ]
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      url: try reader.value("url"), expectations: try reader.parts("expecting"),
      attempts: try reader.integer("attempts"), pause: try reader.integer("pause"),
      timeout: try reader.integer("timeout"))
  }
}

extension HealthCheck.Expectation: DocumentPart {
  public var document: Value {
    switch self {
    case .status(let status): ["status": .integer(Int64(status))]
    case .json(let path, let value): ["json": .string(path), "is": value]
    case .text(let text): ["text": .string(text)]
    }
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    if reader.optional("status") != nil {
      self = .status(try reader.integer("status"))
    } else if let path = try reader.optionalString("json") {
      self = .json(path, try reader.value("is"))
    } else {
      self = .text(try reader.string("text"))
    }
  }
}
