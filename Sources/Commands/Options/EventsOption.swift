internal import ArgumentParser
internal import UseCases
internal import World

/// Where programs follow a run.
struct EventsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Append a line of JSON for what happens, as it happens, to a file or an open descriptor.",
      valueName: "file|fd:N"))
  var events: String?

  /// It as it was given.
  var given: [String] { events.map { ["--events", $0] } ?? [] }
}

extension Session {
  /// Carries something out while programs follow it, and returns once they can know all of it.
  func following<Outcome>(
    _ option: EventsOption, _ body: (EventLog?) async throws -> Outcome
  ) async throws -> Outcome {
    let log = try option.events.map { place throws(CommandFailure) in try EventLog(place, world) }
    do {
      let outcome = try await body(log)
      tell(await log?.finish() ?? [])
      return outcome
    } catch {
      tell(await log?.finish() ?? [])
      throw error
    }
  }
}
