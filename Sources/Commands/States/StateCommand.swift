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
    abstract: "Show, move, unlock and restore states.",
    discussion: """
      Examples:
        infra state list                            (all environments)
        infra state list finally/dev
        infra state show finally/dev network/vpc
        infra state pull finally/dev > dev.json
        infra state restore finally/dev --serial 7
        infra state bootstrap                       (the bucket of the states)
        infra state move finally/dev --to 's3://finally-infra/states?region=eu-central-1'
        infra state move-resource finally/dev:network finally/shared:
        infra state forget finally/dev network/vpc
        infra state unlock finally/dev
      """,
    subcommands: [
      List.self, Show.self, Pull.self, Restore.self, Bootstrap.self, Move.self, MoveResource.self, Forget.self,
      Unlock.self,
    ])

  struct List: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the resources of a state, or all states.")

    @Argument(help: ArgumentHelp("The environment; without it, all of them.", valueName: "environment"))
    var environment: EnvironmentName?

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      guard let environment else {
        let place = try await session.workspace.statePlace()
        let report = StatesReport(try await session.workspace.storedStates().map(\.row), at: place)
        return session.show(report.document, report.lines(on: session.terminal.page))
      }
      let state = try await session.workspace.existingState(environment)
      session.show(StateReport(state).document, StateReport(state).list(on: session.terminal.page))
    }
  }

  struct Show: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show everything that the state has about one resource.")

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @Argument(
      help: ArgumentHelp("The resource's address.", valueName: "address"), completion: .names { await $0.addresses() })
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

    @OptionGroup var wait: WaitOption
    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let store = try await session.workspace.store()
      guard let serial else {
        let serials: [Int]
        do throws(StoreError) { serials = try await store.serials(environment) } catch { throw error.failure }
        session.show(
          [
            "formatVersion": 1, "kind": "serials", "environment": .string(environment.name),
            "serials": .list(serials.map { .integer(Int64($0)) }),
          ], serials.map { Line("  serial \($0)") })
        return
      }
      let outcome = try await StateRestore(session.workspace, patience: session.patience(wait))
        .carryOut(environment, serial: serial)
      session.endWaiting(wait)
      let next = globals.completing(CommandLine.of("plan", environment.name))
      let report = RestoreReport(
        outcome.restored, of: serial, next: next,
        elsewhere: outcome.elsewhere.map { .init($0.record, in: $0.environment) })
      session.show(report.document, report.lines)
    }
  }
}

extension StoredState {
  /// As a report shows it.
  var row: StatesReport.Row {
    var row = StatesReport.Row(environment: environment, state: nil, problem: nil, holder: holder?.description)
    switch state {
    case .success(let state): row.state = state
    case .failure(let error): row.problem = error.diagnostic
    }
    return row
  }
}
