public import InfraModel

/// What one run did: a line of an environment's history.
public struct RunRecord: Hashable, Sendable {
  public static let formatVersion = 1

  public enum Result: String, Hashable, Sendable {
    case succeeded
    /// Some changes were made, others failed or were not reached.
    case partial
    case failed
    /// Stopped by a person.
    case cancelled
  }

  /// A change that failed.
  public struct Failure: Hashable, Sendable {
    public var address: Address
    public var code: String?
    /// One sentence; holds nothing secret.
    public var message: String
    public init(address: Address, code: String? = nil, message: String) {
      self.address = address
      self.code = code
      self.message = message
    }
  }

  /// The person or account that ran it.
  public var who: String
  public var host: String
  /// The commit of the declaration, where it is known.
  public var commit: String?
  public var environment: EnvironmentName
  /// `apply`, `destroy`, …
  public var command: String
  public var planDigest: String?
  /// Seconds since 1970.
  public var started: Double
  /// Seconds since 1970.
  public var ended: Double
  /// How many changes of each kind were made.
  public var changes: [Change.Action: Int]
  public var result: Result
  public var failures: [Failure]
  /// The state that it left.
  public var serial: Int

  public init(
    who: String, host: String, commit: String? = nil, environment: EnvironmentName, command: String,
    planDigest: String? = nil, started: Double, ended: Double, changes: [Change.Action: Int] = [:], result: Result,
    failures: [Failure] = [], serial: Int
  ) {
    self.who = who
    self.host = host
    self.commit = commit
    self.environment = environment
    self.command = command
    self.planDigest = planDigest
    self.started = started
    self.ended = ended
    self.changes = changes
    self.result = result
    self.failures = failures
    self.serial = serial
  }
}

extension RunRecord: DocumentPart {
  public var document: Value {
    let counts = changes.map { ($0.key.rawValue, Value.integer(Int64($0.value))) }
    return .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "who": .string(who),
      "host": .string(host),
      "commit": commit.map(Value.string),
      "environment": .string(environment.name),
      "command": .string(command),
      "planDigest": planDigest.map(Value.string),
      "started": .number(started),
      "ended": .number(ended),
      "changes": .object(Dictionary(counts, uniquingKeysWith: { $1 })),
      "result": .string(result.rawValue),
      "failures": failures.nonEmpty.map { .list($0.map(\.document)) },
      "serial": .integer(Int64(serial)),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    try reader.formatVersion(known: Self.formatVersion)
    guard let result = Result(rawValue: try reader.string("result")) else {
      throw DocumentError(path: "result", .expected("'succeeded', 'partial', 'failed' or 'cancelled'"))
    }
    var changes: [Change.Action: Int] = [:]
    for (name, count) in try reader.object("changes") {
      guard let action = Change.Action(rawValue: name), let count = count.integer else {
        throw DocumentError(path: "changes.\(name)", .expected("the number of an action's changes"))
      }
      changes[action] = Int(count)
    }
    self.init(
      who: try reader.string("who"), host: try reader.string("host"), commit: try reader.optionalString("commit"),
      environment: EnvironmentName(try reader.string("environment")), command: try reader.string("command"),
      planDigest: try reader.optionalString("planDigest"), started: reader.optional("started")?.number ?? 0,
      ended: reader.optional("ended")?.number ?? 0, changes: changes, result: result,
      failures: try reader.parts("failures"), serial: try reader.integer("serial"))
  }
}

extension RunRecord.Failure: DocumentPart {
  public var document: Value {
    .compact(["address": .string(address.path), "code": code.map(Value.string), "message": .string(message)])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      address: Address(try reader.string("address")), code: try reader.optionalString("code"),
      message: try reader.string("message"))
  }
}
