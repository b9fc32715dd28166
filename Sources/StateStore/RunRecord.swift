public import InfraModel

/// What one run did: a line of an environment's history.
public struct RunRecord: Hashable, Sendable {
  /// Format 2 has lines of runs that have only begun, and says why a commit is not known; format 3 has gates.
  public static let formatVersion = 3

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
    /// A gate of the release was not passed. What was changed before it stays.
    case gateFailed
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
  /// The fence of the lease that it ran under: with ``part`` the same in all lines of a run, and in no other's. Format 1
  /// has none.
  public var fence: Int?
  /// Its place among the runs of its lease, from 0: a rollback that a gate led to runs under the same lease.
  public var part = 0
  public var planDigest: String?
  /// Who had approved the plan, where it needed that.
  public var approvals: [Approval]
  /// The branch that was checked out, where one was.
  public var branch: String?
  /// What was declared: the digest of the graph.
  public var graphDigest: String?
  /// What a month costs before and after it, where that was asked.
  public var cost: RunCost?
  /// How many gates the release has; 0 where there is none.
  public var gateCount: Int
  /// The gates that were tried, in their order.
  public var gates: [GateOutcome]
  /// What the gate that is being passed was about to begin; `nil` where nothing has to be found again.
  public var begun: GateBeginning?
  /// Where a run rolled back: the beginning of the run whose declaration it applied again.
  public var rollsBackTo: Double?
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
    fence: Int? = nil, planDigest: String? = nil, approvals: [Approval] = [], branch: String? = nil,
    graphDigest: String? = nil, cost: RunCost? = nil, gateCount: Int = 0, gates: [GateOutcome] = [],
    rollsBackTo: Double? = nil, started: Double, ended: Double,
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
    self.branch = branch
    self.graphDigest = graphDigest
    self.cost = cost
    self.gateCount = gateCount
    self.gates = gates
    self.rollsBackTo = rollsBackTo
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
  /// A run writes a line when it begins, one after each gate of its release, and one when it ends; a run that wrote no second one still holds the lease, or
  /// died.
  /// - Parameter heldFence: The fence of the lease that somebody holds.
  public static func history(_ lines: [RunRecord], heldFence: Int?) -> [RunRecord] {
    var runs: [RunRecord] = []
    for line in lines {
      if let last = runs.last, last.result == .running, last.fence == line.fence, last.part == line.part {
        runs.removeLast()
      }
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
      // A line that says no more than format 2 has can be read by those that know no other.
      "formatVersion": .integer(gateCount == 0 && rollsBackTo == nil ? 2 : Int64(Self.formatVersion)),
      "who": .string(who),
      "host": .string(host),
      "commit": commit.map(Value.string),
      "commitError": commitError.map(Value.string),
      "environment": .string(environment.name),
      "command": .string(command),
      "fence": fence.map { .integer(Int64($0)) },
      "part": part == 0 ? nil : .integer(Int64(part)),
      "planDigest": planDigest.map(Value.string),
      "approvals": approvals.nonEmpty.map { .list($0.map(\.document)) },
      "branch": branch.map(Value.string),
      "graphDigest": graphDigest.map(Value.string),
      "cost": cost?.document,
      "gateCount": gateCount == 0 ? nil : .integer(Int64(gateCount)),
      "gates": gates.nonEmpty.map { .list($0.map(\.document)) },
      "begun": begun?.document,
      "rollsBackTo": rollsBackTo.map(Value.number),
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
      branch: try reader.optionalString("branch"), graphDigest: try reader.optionalString("graphDigest"),
      cost: try reader.part("cost"),
      gateCount: reader.optional("gateCount") == nil ? 0 : try reader.integer("gateCount"),
      gates: try reader.parts("gates"), rollsBackTo: reader.optional("rollsBackTo")?.number,
      started: reader.optional("started")?.number ?? 0,
      ended: reader.optional("ended")?.number ?? 0, changes: changes, result: result,
      failures: try reader.parts("failures"), serial: try reader.integer("serial"))
    begun = try reader.part("begun")
    if reader.optional("part") != nil {
      part = try reader.integer("part")
      guard (0...9).contains(part) else { throw DocumentError(path: "part", .expected("a number from 0 to 9")) }
    }
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
