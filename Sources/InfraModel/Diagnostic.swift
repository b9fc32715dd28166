/// Something that is wrong with what a person wrote, stored or asked for: data, until one renderer makes it text.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable { case error, warning, note }

  /// Another place that matters (`declared here`).
  public struct Note: Hashable, Sendable {
    public var message: String
    public var position: SourcePosition?
    public init(_ message: String, at position: SourcePosition? = nil) {
      self.message = message.abridged(to: Diagnostic.longest)
      self.position = position
    }
  }

  /// What kind of problem it is: a stable code, which decides how a command ends and can be looked up.
  public var code: Code
  public var severity: Severity
  /// One sentence without a full stop.
  public var message: String
  public var address: Address?
  public var position: SourcePosition?
  /// The argument label to look for behind ``position``; the caret goes there if it is found.
  public var label: String?
  public var notes: [Note]
  /// What to do, as an instruction.
  public var fix: String?

  public init(
    _ code: DiagnosticCode, _ message: String, severity: Severity = .error, address: Address? = nil,
    at position: SourcePosition? = nil, label: String? = nil, notes: [Note] = [], fix: String? = nil
  ) {
    self.init(
      .known(code), message, severity: severity, address: address, at: position, label: label, notes: notes, fix: fix)
  }

  private init(
    _ code: Code, _ message: String, severity: Severity, address: Address?, at position: SourcePosition?,
    label: String?, notes: [Note], fix: String?
  ) {
    self.code = code
    self.severity = severity
    self.message = message.abridged(to: Self.longest)
    self.address = address
    self.position = position
    self.label = label
    self.notes = notes
    self.fix = fix?.abridged(to: Self.longest)
  }

  /// The characters of one text of a diagnostic. Whoever quotes a value in one cuts it shorter; this is for what nobody
  /// thought of.
  static let longest = 4000
}

/// One or more diagnostics as an error.
public struct Diagnostics: Error, Hashable, Sendable {
  public var all: [Diagnostic]
  public init(_ all: [Diagnostic]) { self.all = all }
  /// Whether anything in it stops the work.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }
}

extension Diagnostic: DocumentPart {
  public var document: Value {
    .compact([
      "code": .string(code.text), "severity": .string(severity.rawValue), "message": .string(message),
      "address": address.map { .string($0.path) }, "position": position.map { .string($0.description) },
      "label": label.map(Value.string), "fix": fix.map(Value.string),
      "notes": notes.nonEmpty.map { .list($0.map(\.document)) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      Code(try reader.string("code")), try reader.string("message"),
      severity: Severity(rawValue: try reader.string("severity")) ?? .error,
      address: try reader.optionalString("address").map { Address($0) }, at: try reader.position("position"),
      label: try reader.optionalString("label"), notes: try reader.parts("notes"),
      fix: try reader.optionalString("fix"))
  }
}

extension Diagnostic.Note: DocumentPart {
  public var document: Value {
    .compact(["message": .string(message), "position": position.map { .string($0.description) }])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(try reader.string("message"), at: try reader.position("position"))
  }
}
