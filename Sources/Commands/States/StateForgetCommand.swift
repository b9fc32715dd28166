internal import ArgumentParser
internal import InfraModel
internal import Planner
internal import Reports
internal import UseCases
internal import World

extension StateCommand {
  struct Forget: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget",
      abstract: "Stop managing resources, without deleting them.",
      discussion: """
        They run on. A component is forgotten with everything in it. To manage a \
        resource again, declare it with .adopting(id:).

        Examples:
          infra state forget finally/dev network/vpc
          infra state forget finally/dev network database --yes
        """)

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @Argument(help: ArgumentHelp("Addresses of resources and components.", valueName: "address"))
    var addresses: [String]

    @OptionGroup var wait: WaitOption
    @OptionGroup var options: TransferOptions
    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let request = TransferRequest(
        source: environment, selection: addresses.map { Address($0) }, destination: .nowhere)
      try await session.transfer(
        request, "state forget", ["forget", environment.name] + addresses, options, wait, next: [environment])
    }
  }
}
