extension Diagnostic {
  /// A code as a document has it: one of this version, or the text of one that a newer version has.
  public enum Code: Hashable, Sendable {
    case known(DiagnosticCode)
    case unknown(String)

    /// Takes any text: a code of a newer version is shown as it is.
    public init(_ text: String) { self = DiagnosticCode(rawValue: text).map(Self.known) ?? .unknown(text) }

    public var text: String {
      switch self {
      case .known(let code): code.rawValue
      case .unknown(let text): text
      }
    }

    /// The code, where this version has it.
    public var known: DiagnosticCode? { if case .known(let code) = self { code } else { nil } }

    /// The digits of `IN2041`; `nil` for a text of another form.
    public var number: Int? {
      let text = text
      guard text.utf8.count == 6, text.hasPrefix("IN") else { return nil }
      return Int(text.dropFirst(2))
    }
  }
}

extension Diagnostic.Code: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral text: String) { self.init(text) }
  public var description: String { text }
}
