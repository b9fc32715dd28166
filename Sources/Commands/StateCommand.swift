internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import StateStore
internal import UseCases
internal import World

/// Looks at states, and brings back earlier ones.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Show stored states, and restore earlier ones.",
    discussion: """
      Examples:
        infra state list finally/dev
        infra state show finally/dev network/vpc
        infra state restore finally/dev --serial 7
      """,
    subcommands: [List.self, Show.self, Restore.self])

  struct List: InfraCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the resources of a state.")

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let state = try await session.workspace.existingState(environment)
      session.show(StateReport(state).document, StateReport(state).list(on: session.terminal.page))
    }
  }

  struct Show: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show everything that the state has about one resource.")

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @Argument(help: ArgumentHelp("The resource's address.", valueName: "address"))
    var address: String

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let state = try await session.workspace.existingState(environment)
      guard let record = state.resources[Address(address)],
        let lines = StateReport(state).detail(of: Address(address), on: session.terminal.page)
      else {
        throw CommandFailure.unknownAddress(address, in: environment, known: state.resources.keys.map(\.path).sorted())
      }
      session.show(StateReport.document(of: record), lines)
    }
  }

  struct Restore: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore",
      abstract: "Restore an earlier serial.",
      discussion: "Changes nothing in the cloud; the next plan shows what differs.")

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @Option(help: ArgumentHelp("The serial to restore; if omitted, the kept serials are listed.", valueName: "number"))
    var serial: Int?

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      do throws(StoreError) {
        guard let serial else {
          let serials = try await session.workspace.store.serials(environment)
          session.show(
            [
              "formatVersion": 1, "kind": "serials", "environment": .string(environment.name),
              "serials": .list(serials.map { .integer(Int64($0)) }),
            ], serials.map { Line("  serial \($0)") })
          return
        }
        let holder = session.workspace.holder("state restore")
        let lease = try await session.workspace.store.acquire(environment, holder: holder)
        let restored = try await session.workspace.store.restore(environment, serial: serial, lease: lease)
        await lease.release()
        let next = globals.completing(CommandLine.of("plan", environment.name))
        let report = RestoreReport(restored, of: serial, next: next)
        session.show(report.document, report.lines)
      } catch {
        throw error.failure
      }
    }
  }
}
