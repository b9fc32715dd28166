internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Shows what an environment says about itself.
struct Output: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "output",
    abstract: "Show the outputs of the last apply.",
    discussion: """
      Examples:
        infra output finally/dev
        infra output finally/dev api-url       (one, bare, for scripts)
        infra output finally/dev --json
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Argument(help: ArgumentHelp("One output's name.", valueName: "name"), completion: .names { await $0.outputs() })
  var name: String?

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let outputs = try await session.workspace.existingState(environment).outputs
    guard let name else {
      session.show(
        [
          "formatVersion": 1, "kind": "outputs", "environment": .string(environment.name), "outputs": .object(outputs),
        ], OutputReport(outputs).lines())
      return
    }
    guard let value = outputs[name] else {
      throw CommandFailure.unknownOutput(name, known: outputs.keys.sorted())
    }
    let text = globals.json ? JSON.canonicalText(value, symbols: .tagged) : OutputReport.raw(value)
    session.terminal.writeValue(text)
  }
}
