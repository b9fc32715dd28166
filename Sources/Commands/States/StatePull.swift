internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import StateStore
internal import UseCases
internal import World

extension StateCommand {
  struct Pull: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "pull", abstract: "Write the whole state as a JSON document, journal included.")

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let state = try await session.workspace.existingState(environment)
      // As it is stored, with its checksum: put in a folder, it is a state.
      session.terminal.write(.json(StateEnvelope.document(state)))
    }
  }
}
