package import Applier
package import InfraModel
package import Release
package import Reports
package import StateStore

/// The person, or the pipeline, that an apply talks to.
package protocol ApplyDialogue: Sendable {
  /// Hears which holder it waits for, once for each.
  func waits(for holder: LeaseHolder)
  /// Hears that waiting has ended, with or without the lease.
  func hasWaited()
  /// Hears what became of the operations that an earlier run left open.
  func recovered(_ operations: [Recovery.Resolved])
  /// Is shown what is about to be approved.
  /// - Parameters:
  ///   - words: What has to be typed before it is applied.
  ///   - relaxes: Whether the declaration requires less than the last apply did, whose requirement applies.
  func review(_ plan: Plan, words: String?, rehearsal: RehearsalFacts?, relaxes: Bool)
  /// Whether somebody can answer a question.
  var canAsk: Bool { get }
  /// Asks for a line; what would be lost by the plan is repeated before it, where it is about one.
  func ask(_ question: String, about plan: Plan?) async -> String?
  /// Hears what happens at the gates of a release.
  func gate(_ event: GateEvent)
  /// Hears that a release goes on that an earlier run has left.
  func goesOn(with course: ReleaseCourse)
  /// Hears that an earlier version is applied again.
  func rollsBack(to run: RunRecord, _ plan: Plan)
  /// Hears that a run begins, where it is under way, or else how it ended.
  func run(_ run: RunRecord)
  /// Hears something before it is asked.
  func tell(_ diagnostic: Diagnostic)
  /// Hears what happens while a plan is carried out.
  /// - Parameters:
  ///   - forecast: how long what usually takes.
  ///   - digest: the plan's.
  ///   - commit: that of the declaration, where it is known.
  /// - Throws: ``CommandFailure`` where it cannot be written down; nothing has been sent then.
  func progress(
    of plan: Plan, _ forecast: RunForecast, digest: String, commit: String?
  ) throws(CommandFailure) -> any ApplyListener
}

/// Who hears what happens while a plan is carried out.
package protocol ApplyListener: Sendable {
  /// Called on any thread; must return quickly.
  func report(_ event: ApplyEvent)
  /// The run is over; returns once everything is shown.
  func end() async
}
