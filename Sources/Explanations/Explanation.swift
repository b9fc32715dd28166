public import InfraModel

/// What a diagnostic's code means, for `infra explain` and `docs/errors.md`.
public struct Explanation: Sendable {
  public let code: DiagnosticCode
  /// What is wrong, in one sentence without a full stop.
  public let title: String
  /// When it occurs, and why it is a problem.
  public let meaning: String
  /// What was declared or run in the example; empty where the message says it all.
  public let input: String
  /// The diagnostic of the example, as it is printed.
  public let output: String
  /// What to do.
  public let wayOut: String
  /// The document to read on, by its path in the project.
  public let more: String

  init(
    _ code: DiagnosticCode, _ title: String, meaning: String, input: String = "", output: String, wayOut: String,
    more: String
  ) {
    self.code = code
    self.title = title
    self.meaning = meaning
    self.input = input
    self.output = output
    self.wayOut = wayOut
    self.more = more
  }

  /// The explanation of a code. Nothing is built before the first one is asked for.
  public static func of(_ code: DiagnosticCode) -> Explanation? { all[code] }

  private static let all = Dictionary(
    ExplanationArea.all.flatMap(\.explanations).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Explanation {
  /// How a command ends with it, in words.
  public var ending: String {
    guard let status = code.exitStatus else { return "none of its own: a warning or a note does not end a command" }
    let others = code.otherStatuses.map { "; \($0.rawValue): \($0.meaning)" }
    return "\(status.rawValue): \(status.meaning)" + others.joined()
  }
}
