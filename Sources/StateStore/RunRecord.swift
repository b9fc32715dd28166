public import InfraModel

/// What one run did: a line of an environment's history.
public struct RunRecord: Hashable, Sendable {
  /// Format 2 has lines of runs that have only begun, and says why a commit is not known.
  public static let formatVersion = 2

  public enum Result: String, Hashable, Sendable, CaseIterable {
    /// It has begun; how it ended is told by a later line of the same beginning.
    case running
    /// It has begun, and nobody is at work any more who could say how it ended: it was killed, or its machine went away.
    /// Never written; what a reader makes of ``running``.
    case died
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

  /// A signer who had approved the plan.
  public struct Approval: Hashable, Sendable {
    /// All names that are known of them, sorted.
    public var names: [String]
    /// The fingerprints of the keys that are theirs, sorted.
    public var keys: [String]
    public init(names: [String], keys: [String]) {
      self.names = names
      self.keys = keys
    }
  }

  /// The person or account that ran it.
  public var who: String
  public var host: String
  /// The commit that was checked out where it ran, if there was a checkout; says nothing of what was not committed.
  public var commit: String?
  /// Why the commit of the checkout is not known.
  public var commitError: String?
  public var environment: EnvironmentName
  /// `apply`, `destroy`, …
  public var command: String
  /// The fence of the lease that it ran under: the same in both lines of a run, and in no other's. Format 1 has none.
  public var fence: Int?
  public var planDigest: String?
  /// Who had approved the plan, where it needed that.
  public var approvals: [Approval]
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
    who: String, host: String, commit: String? = nil, commitError: String? = nil, environment: EnvironmentName,
    command: String,
    fence: Int? = nil, planDigest: String? = nil, approvals: [Approval] = [], started: Double, ended: Double,
    changes: [Change.Action: Int] = [:],
    result: Result,
    failures: [Failure] = [], serial: Int
  ) {
    self.who = who
    self.host = host
    self.commit = commit
    self.commitError = commitError
    self.environment = environment
    self.command = command
    self.fence = fence
    self.planDigest = planDigest
    self.approvals = approvals
    self.started = started
    self.ended = ended
    self.changes = changes
    self.result = result
    self.failures = failures
    self.serial = serial
  }
}

extension RunRecord {
  /// A history from the lines that were written, each run once.
  ///
  /// A run writes a line when it begins and one when it ends; a run that wrote no second one still holds the lease, or
  /// died.
  /// - Parameter heldFence: The fence of the lease that somebody holds.
  public static func history(_ lines: [RunRecord], heldFence: Int?) -> [RunRecord] {
    var runs: [RunRecord] = []
    for line in lines {
      if let last = runs.last, last.result == .running, last.fence == line.fence { runs.removeLast() }
      runs.append(line)
    }
    for index in runs.indices where runs[index].result == .running {
      if heldFence == nil || runs[index].fence != heldFence { runs[index].result = .died }
    }
    return runs
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
      "commitError": commitError.map(Value.string),
      "environment": .string(environment.name),
      "command": .string(command),
      "fence": fence.map { .integer(Int64($0)) },
      "planDigest": planDigest.map(Value.string),
      "approvals": approvals.nonEmpty.map { .list($0.map(\.document)) },
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
      let known = Result.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      throw DocumentError(path: "result", .expected("one of \(known)"))
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
      commitError: try reader.optionalString("commitError"),
      environment: EnvironmentName(try reader.string("environment")), command: try reader.string("command"),
      fence: reader.optional("fence")?.integer.map(Int.init),
      planDigest: try reader.optionalString("planDigest"), approvals: try reader.parts("approvals"),
      started: reader.optional("started")?.number ?? 0,
      ended: reader.optional("ended")?.number ?? 0, changes: changes, result: result,
      failures: try reader.parts("failures"), serial: try reader.integer("serial"))
  }
}

extension RunRecord.Approval: DocumentPart {
  public var document: Value { ["by": .strings(names), "keys": .strings(keys)] }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(names: try reader.strings("by"), keys: try reader.strings("keys"))
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
