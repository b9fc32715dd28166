internal import Applier
internal import InfraModel
internal import Release
internal import Reports
internal import StateStore
internal import UseCases

/// An apply's talk with a person, of which programs that follow it get their lines.
struct EventDialogue: ApplyDialogue {
  let base: any ApplyDialogue
  let log: EventLog

  func waits(for holder: LeaseHolder) { base.waits(for: holder) }
  func hasWaited() { base.hasWaited() }
  func recovered(_ operations: [Recovery.Resolved]) { base.recovered(operations) }

  func review(_ plan: Plan, words: String?, rehearsal: RehearsalFacts?, relaxes: Bool) {
    base.review(plan, words: words, rehearsal: rehearsal, relaxes: relaxes)
  }

  var canAsk: Bool { base.canAsk }
  func ask(_ question: String, about plan: Plan?) async -> String? { await base.ask(question, about: plan) }

  func gate(_ event: GateEvent) {
    log.put(.gate(event))
    base.gate(event)
  }

  func goesOn(with course: ReleaseCourse) { base.goesOn(with: course) }
  func rollsBack(to run: RunRecord, _ plan: Plan) { base.rollsBack(to: run, plan) }

  func run(_ run: RunRecord) {
    log.put(run.result == .running ? .began(run) : .ended(run))
    base.run(run)
  }

  func tell(_ diagnostic: Diagnostic) {
    if diagnostic.code.known == .notificationFailed { log.put(.notificationFailed(diagnostic)) }
    base.tell(diagnostic)
  }

  func progress(
    of plan: Plan, _ forecast: RunForecast, digest: String, commit: String?
  ) throws(CommandFailure) -> any ApplyListener {
    Listener(base: try base.progress(of: plan, forecast, digest: digest, commit: commit), log: log)
  }

  private struct Listener: ApplyListener {
    let base: any ApplyListener
    let log: EventLog

    func report(_ event: ApplyEvent) {
      log.put(.step(event.kind))
      base.report(event)
    }

    func end() async { await base.end() }
  }
}
