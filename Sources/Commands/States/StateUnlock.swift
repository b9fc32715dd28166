internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import StateStore
internal import UseCases
internal import World

extension StateCommand {
  struct Unlock: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "unlock",
      abstract: "Force the release of an environment's lease.",
      discussion: """
        If the former holder still runs, it can no longer write. A request that it \
        is sending at this moment may still take effect; the next apply looks for it.
        """)

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @Flag(help: "Release it without asking.")
    var yes = false

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      guard let holder = try await session.workspace.leaseHolder(of: environment) else {
        return session.show(document(lockedOut: nil), [Line("\(environment) is not locked")])
      }
      try await session.confirm(
        "\(environment) is locked by \(holder)", "Release its lease? [y/N] ", isGiven: yes,
        CommandLine.of("state", "unlock", environment.name))
      let former = try await session.workspace.unlock(environment) ?? holder
      let next = globals.completing(CommandLine.of("apply", environment.name))
      session.show(
        document(lockedOut: former),
        [
          Line("released the lease of \(former); that run can no longer write"),
          Line("next: \(next)", .accent),
        ])
    }

    private func document(lockedOut holder: LeaseHolder?) -> Value {
      .compact([
        "formatVersion": 1, "kind": "unlocked", "environment": .string(environment.name),
        "lockedOut": holder.map(\.document),
      ])
    }
  }
}

extension Session {
  /// Returns where something was approved: by its flag, or by a person.
  /// - Parameters:
  ///   - what: What is shown before the question.
  ///   - command: The command line without its flag.
  func confirm(_ what: String, _ question: String, isGiven: Bool, _ command: String) async throws {
    guard !isGiven else { return }
    guard terminal.canAsk else { throw CommandFailure.nobodyToAnswer(what, globals.completing(command)) }
    terminal.tell([Line(what)])
    let answer = await terminal.answer(to: question)
    guard ["y", "yes"].contains(answer?.lowercased()) else { throw CommandFailure.declined }
  }

  /// Removes the line that shows the holder.
  func endWaiting(_ option: WaitOption) { if option.seconds > 0, !globals.json { terminal.clearNote() } }

  /// How long to wait for a lease; the holder is shown.
  func patience(_ option: WaitOption) -> Patience {
    let (terminal, isQuiet) = (terminal, globals.json)
    return Patience(seconds: option.seconds, waits: { if !isQuiet { terminal.note("waiting for \($0)") } })
  }
}
