internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// The forms of a drawing, as they are asked for.
enum DrawingFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case dot, mermaid

  var drawing: GraphDrawing {
    switch self {
    case .dot: .dot
    case .mermaid: .mermaid
    }
  }
}

/// Draws what is declared.
struct GraphCommand: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw the resources and their dependencies.",
    discussion: """
      Examples:
        infra graph finally/dev | dot -Tsvg > graph.svg
        infra graph finally/dev --format mermaid
        infra graph finally/dev --json         (the graph document itself)
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Option(help: ArgumentHelp("The form: dot (Graphviz) or mermaid.", valueName: "form"))
  var format: DrawingFormat = .dot

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let graph = try await session.workspace.graph(environment)
    if globals.json {
      session.terminal.write(.json(graph.document))
    } else {
      session.terminal.write(format.drawing.text(of: graph))
    }
  }
}
