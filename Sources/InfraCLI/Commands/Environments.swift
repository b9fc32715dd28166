internal import ArgumentParser
internal import Evaluation
internal import InfraModel
internal import Reports

/// Lists what is declared.
struct Environments: InfraCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the declared environments.",
    discussion: """
      Examples:
        infra environments
        infra environments --json
      """)

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let session = try Session(globals)
    let found = try await session.environments()
    let stored = Set(try await session.storedEnvironments())
    session.show(
      [
        "formatVersion": 1, "kind": "environments",
        "environments": .list(
          found.map { entry in
            .compact([
              "name": .string(entry.name.name), "position": entry.position.map { .string($0.description) },
              "hasState": .bool(stored.contains(entry.name)),
            ])
          }),
      ],
      EnvironmentsReport(found.map { ($0.name.name, $0.position, stored.contains($0.name)) }).lines(
        on: session.terminal.page))
  }
}
