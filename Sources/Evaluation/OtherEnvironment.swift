internal import InfraModel

/// How a graph shows that it is of another environment than the one asked for.
///
/// The program that answers is somebody's code. What is asked about an environment (approval, protection, its account)
/// must be asked about the one that is going to be changed.
enum OtherEnvironment: Hashable {
  case name(asked: EnvironmentName, answered: EnvironmentName)
  case region(EnvironmentName, listed: String, answered: String)
  case account(EnvironmentName, listed: String?, answered: String?)

  /// The first difference; `nil` for the environment asked for.
  /// - Parameter listed: what the same program said of its environments, where it was asked.
  static func found(
    in graph: Graph, askedFor asked: EnvironmentName, listed: [EnvironmentSummary]
  ) -> OtherEnvironment? {
    guard graph.environment == asked else { return .name(asked: asked, answered: graph.environment) }
    let entries = listed.filter { $0.name == asked }
    guard entries.count == 1, let entry = entries.first else { return nil }
    if entry.region != graph.region { return .region(asked, listed: entry.region, answered: graph.region) }
    if entry.account != graph.account { return .account(asked, listed: entry.account, answered: graph.account) }
    return nil
  }

  func diagnostic(at position: SourcePosition?) -> Diagnostic {
    let fix = "let Environments/main.swift call Environments.run and nothing else"
    return switch self {
    case .name(let asked, let answered):
      Diagnostic(
        .answerOfOtherEnvironment, "asked for the graph of \(asked), but the answer is that of \(answered)",
        at: position,
        fix: fix)
    case .region(let name, let listed, let answered):
      Diagnostic(
        .answerUnlikeList, "the list of environments has \(name) in \(listed), but its graph is in \(answered)",
        at: position,
        fix: fix)
    case .account(let name, let listed, let answered):
      Diagnostic(
        .answerUnlikeList,
        "the list of environments has \(name) in \(Self.words(listed)), but its graph is of \(Self.words(answered))",
        at: position, fix: fix)
    }
  }

  private static func words(_ account: String?) -> String { account.map { "account \($0)" } ?? "no account" }
}

extension DocumentReader {
  /// What a program says of its declarations. Its codes are those of declarations: by others it would decide how a
  /// command ends.
  func declarationDiagnostics(_ name: String) throws(DocumentError) -> [Diagnostic] {
    let diagnostics: [Diagnostic] = try parts(name)
    for (index, diagnostic) in diagnostics.enumerated() where !Self.isDeclarationCode(diagnostic.code) {
      throw DocumentError(path: "\(name).\(index).code", .expected("a code of declarations, IN1000 to IN1029"))
    }
    return diagnostics
  }

  /// Codes of a newer library among them count, too.
  private static func isDeclarationCode(_ code: Diagnostic.Code) -> Bool {
    code.number.map { (1000...1029).contains($0) } ?? false
  }
}
