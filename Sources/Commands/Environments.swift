internal import ArgumentParser
internal import Evaluation
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Lists what is declared, and what has a state and is declared no longer.
struct Environments: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "environments",
    abstract: "List the environments.",
    discussion: """
      Examples:
        infra environments
        infra environments --json
      """)

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let found = try await session.workspace.environments()
    let stored = try await session.workspace.storedEnvironments()
    var rows = found.map { entry in
      EnvironmentsReport.Row(name: entry.name.name, position: entry.position, hasState: stored.contains(entry.name))
    }
    for name in Set(stored).subtracting(found.map(\.name)).sorted() {
      let state = try await session.workspace.load(name)
      // What was destroyed leaves an empty state.
      let next = state.map { $0.resources.isEmpty } == true ? nil : CommandLine.of("destroy", name.name)
      rows.append(.init(name: name.name, isDeclared: false, hasState: true, next: next.map(globals.completing)))
    }
    let report = EnvironmentsReport(rows)
    session.show(report.document, report.lines(on: session.terminal.page))
  }
}
