internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Explains the code of an error, a warning or a note.
struct Explain: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain an error, a warning or a note.",
    discussion: """
      Shows the meaning of a code, an example, what to do, and its exit code. Without \
      a code, lists all of them.

      Examples:
        infra explain IN2041
        infra explain
        infra explain IN2041 --json
      """)

  @Argument(help: ArgumentHelp("The code, such as IN2041; all if omitted.", valueName: "code"))
  var code: String?

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let terminal = Terminal(world, color: globals.color)
    func show(_ document: Value, _ lines: [Line]) {
      if globals.json { terminal.write(.json(document)) } else { terminal.show(lines) }
    }
    guard let code else {
      let index = ExplanationIndex()
      return show(index.document, index.lines(on: terminal.page))
    }
    let report = ExplanationReport(try Self.explanation(of: code))
    show(report.document, report.lines(on: terminal.page))
  }

  /// The explanation of a code as somebody writes it: `IN2041`, `in2041` or `2041`.
  static func explanation(of text: String) throws(CommandFailure) -> Explanation {
    let upper = text.uppercased()
    let name = upper.hasPrefix("IN") ? upper : "IN" + upper
    guard let code = DiagnosticCode(rawValue: name), let explanation = Explanation.of(code) else {
      throw .unknownCode(text, name)
    }
    return explanation
  }
}

extension CommandFailure {
  fileprivate static func unknownCode(_ text: String, _ name: String) -> CommandFailure {
    let near = Spelling.nearest(to: name, among: DiagnosticCode.allCases.map(\.rawValue))
    return CommandFailure(
      Diagnostic(
        .noSuchCode, "there is no diagnostic \(text.abridged(to: 40))",
        fix: near.map { "did you mean \($0)?" } ?? "infra explain lists all codes"))
  }
}
