internal import ArgumentParser
internal import Evaluation
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Shows the language that declarations are compiled against.
struct LanguageCommand: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Show where the language of declarations is, and whether it is compiled for this compiler.",
    discussion: """
      The language comes with infra. If a release carries it compiled by the compiler \
      at hand, nothing of it is compiled; otherwise it is compiled once for the machine.

      Examples:
        infra language
        infra language --compile      (into the release, for an image with another compiler)
      """)

  @Flag(help: "Compile it for the compiler at hand, into its own folder.")
  var compile = false

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let status = try await session.workspace.language(compiles: compile)
    let compiled =
      if status.isCompiled {
        "yes, by this compiler"
      } else if let other = status.compiledBy {
        "by another compiler or from other sources: \(other)"
      } else {
        "no: the first plan compiles it for this machine"
      }
    let rows = [("language", status.folder), ("compiler", status.compiler), ("compiled", compiled)]
    let document: Value = [
      "formatVersion": 1, "kind": "language", "folder": .string(status.folder), "compiler": .string(status.compiler),
      "isCompiled": .bool(status.isCompiled),
    ]
    session.show(
      document,
      rows.map { name, text in
        var line = Line(name, .strong)
        line.pad(to: 10, gap: 2)
        line.add(text.split(whereSeparator: \.isNewline).joined(separator: ", "))
        return line
      })
  }
}
