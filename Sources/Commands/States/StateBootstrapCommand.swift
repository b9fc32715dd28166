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
      abstract: "Create or configure the bucket of the states.",
      discussion: """
        Shows the changes and asks. Settings that are right are not changed, so it \
        can be run again. Then verifies that the store supports conditional writes, \
        and refuses it if not.
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
          "",
          "Apply \(changes.count == 1 ? "this change" : "these \(changes.count) changes") to \(bootstrap.place.bucket)? [y/N] ",
          isGiven: yes,
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
            changes.isEmpty
              ? "nothing to change; conditional writes are supported" : "done; conditional writes are supported"),
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
