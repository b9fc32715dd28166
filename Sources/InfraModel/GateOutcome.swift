/// What became of one gate of a release.
public struct GateOutcome: Hashable, Sendable {
  public enum Result: String, Hashable, Sendable, CaseIterable { case passed, failed }

  /// Its place among the gates of the release, from 0.
  public var gate: Int
  /// What kind of gate it is, as documents say it: `health`, `command`, …
  public var kind: String
  /// What it was about, in a few words: a URL, a program with its arguments.
  public var subject: String?
  public var result: Result
  /// Seconds since 1970.
  public var started: Double
  /// Seconds since 1970.
  public var ended: Double
  /// What was found, a line each: of a preflight what does not hold, of a health check its last answer.
  public var findings: [String]
  /// How often a health check asked.
  public var attempts: Int?
  /// The end of what a program printed; holds nothing secret.
  public var output: String?
  /// The identifier of the backup that it made, or found made by an earlier try.
  public var backup: String?
  /// What else became of it, in one sentence: that nothing was to be done, where the traffic is.
  public var note: String?

  public init(
    gate: Int, kind: String, subject: String? = nil, result: Result, started: Double, ended: Double,
    findings: [String] = [], attempts: Int? = nil, output: String? = nil
  ) {
    self.gate = gate
    self.kind = kind
    self.subject = subject
    self.result = result
    self.started = started
    self.ended = ended
    self.findings = findings
    self.attempts = attempts
    self.output = output
  }
}

/// What a gate of a release was about to begin.
public struct GateBeginning: Hashable, Sendable {
  /// Its place among the gates of the release, from 0.
  public var gate: Int
  /// By what a later try finds what was begun; the cloud's own words, nothing secret.
  public var mark: String
  public init(gate: Int, mark: String) {
    self.gate = gate
    self.mark = mark
  }
}

extension GateBeginning: DocumentPart {
  public var document: Value { ["gate": .integer(Int64(gate)), "mark": .string(mark)] }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(gate: try reader.integer("gate"), mark: try reader.string("mark"))
  }
}

extension GateOutcome: DocumentPart {
  public var document: Value {
    .compact([
      "gate": .integer(Int64(gate)), "kind": .string(kind), "subject": subject.map(Value.string),
      "result": .string(result.rawValue), "started": .number(started), "ended": .number(ended),
      "findings": findings.nonEmpty.map { .strings($0) }, "attempts": attempts.map { .integer(Int64($0)) },
      "output": output.map(Value.string), "backup": backup.map(Value.string), "note": note.map(Value.string),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      gate: try reader.integer("gate"), kind: try reader.string("kind"), subject: try reader.optionalString("subject"),
      result: try reader.named("result", "passed or failed"), started: reader.optional("started")?.number ?? 0,
      ended: reader.optional("ended")?.number ?? 0, findings: try reader.strings("findings"),
      attempts: reader.optional("attempts") == nil ? nil : try reader.integer("attempts"),
      output: try reader.optionalString("output"))
    backup = try reader.optionalString("backup")
    note = try reader.optionalString("note")
  }
}
