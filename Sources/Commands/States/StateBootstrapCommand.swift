internal import AWSObjects
internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

extension StateCommand {
  struct Bootstrap: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "bootstrap",
      abstract: "Make the bucket of the states, or bring it to what states need.",
      discussion: """
        Shows what it would change and asks. What is right already is left alone, \
        so it can be run again. At the end it shows that the store keeps \
        conditions, and refuses one that does not.
        """)

    @Flag(help: "Change the bucket without asking.")
    var yes = false

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let bootstrap = try StateBootstrap(session.workspace, at: try await session.workspace.statePlace())
      let settings = try await bootstrap.examine()
      let changes = settings.filter(\.differs)
      let report = BootstrapReport(settings.map(\.row), place: bootstrap.place.name)
      if !globals.json { session.terminal.show(report.lines(on: session.terminal.page)) }
      if !changes.isEmpty {
        try await session.confirm(
          "", "Make \(Count.of(changes.count, "change")) to the bucket \(bootstrap.place.bucket)? [y/N] ", isGiven: yes,
          CommandLine.of("state", "bootstrap"))
        try await bootstrap.apply(settings) { setting in
          if !globals.json { session.terminal.note("set \(setting.name)") }
        }
        session.terminal.clearNote()
      }
      try await bootstrap.probe()
      let next = globals.completing(CommandLine.of("environments"))
      session.show(
        report.document,
        [
          Line(
            changes.isEmpty ? "nothing to change; conditions are kept" : "done; conditions are kept"),
          Line("next: \(next)", .accent),
        ])
    }
  }
}

extension BucketSetup.Setting {
  fileprivate var row: BootstrapReport.Row {
    let found: String? =
      switch condition {
      case .asWanted: nil
      case .differs(let found): found
      case .notKnown(let reason): "not known here: \(reason)"
      }
    return BootstrapReport.Row(name: name, wanted: wanted, found: found, changes: differs)
  }
}
