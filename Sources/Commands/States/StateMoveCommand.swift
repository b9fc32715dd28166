internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

extension StateCommand {
  struct Move: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "move",
      abstract: "Move a state with its history to another place.",
      discussion: """
        Copies the state, verifies the copy, and leaves a signpost that refuses \
        reads and writes and names the new place. To resume an interrupted move, \
        run the same command again.
        """)

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @Option(help: ArgumentHelp("The new place: a folder, or s3://BUCKET/PREFIX?region=REGION.", valueName: "place"))
    var to: String

    @OptionGroup var wait: WaitOption
    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let place = try Workspace.place(to)
      let outcome = try await StateMove(session.workspace, patience: session.patience(wait))
        .carryOut(environment, to: place)
      session.endWaiting(wait)
      session.show(
        [
          "formatVersion": 1, "kind": "moved", "environment": .string(environment.name),
          "from": .string(outcome.from.description), "to": .string(outcome.to.description),
          "serial": .integer(Int64(outcome.serial)), "resources": .integer(Int64(outcome.resources)),
          "serials": .integer(Int64(outcome.serials)), "runs": .integer(Int64(outcome.runs)),
        ],
        [
          Line("moved \(environment) to \(outcome.to)"),
          Line(
            "  serial \(outcome.serial) · \(Count.of(outcome.resources, "resource"))"
              + " · \(Count.of(outcome.serials, "earlier serial")) · \(Count.of(outcome.runs, "run"))", .quiet),
          Line("  a signpost is left at \(outcome.from)", .quiet),
          Line("next: \(next(outcome.to))", .accent),
        ])
    }

    /// A plan at the new place.
    private func next(_ place: StatePlace) -> String {
      var moved = globals
      moved.state = place.description
      return moved.completing(CommandLine.of("plan", environment.name))
    }
  }
}
