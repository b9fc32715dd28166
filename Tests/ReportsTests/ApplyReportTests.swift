@testable import Applier
import InfraModel
import Provider
import StateStore
import Testing

@testable import Reports

@Suite("A run as text")
struct ApplyReportTests {
  private let page = Page(width: 80)
  private let positions: [Address: SourcePosition] = [
    "database/main": SourcePosition(file: "Environments/FinAlly/Dev.swift", line: 31, column: 5)
  ]

  private func event(_ time: Double, _ kind: ApplyEvent.Kind) -> ApplyEvent { ApplyEvent(time: time, kind) }

  @Test("A run's report has a line for each operation that ends")
  func progress() {
    var progress = ApplyProgress(positions: positions)
    var text = ""
    let refusal = OperationError.provider(
      ProviderError(.denied, "the credentials may not do this", code: "AccessDenied", call: "rds CreateDBInstance"))
    for event in [
      event(0, .recovered("network/vpc", .adopted(id: "vpc-1"))),
      event(0, .begins(operations: 5)),
      event(0, .started("network/subnet", .create)),
      event(0.1, .started("database/main", .createSuccessor)),
      event(4, .progress("database/main", "waiting until it is available", elapsed: 4)),
      event(5, .finished("network/subnet", .create, seconds: 5)),
      event(6, .started("api/logs", .update)),
    ] {
      text += progress.handle(event, on: page).rendered(on: page)
    }
    for event in [
      event(80, .failed("database/main", .createSuccessor, refusal, seconds: 79.9)),
      event(80, .skipped("api/alias", .update, because: "database/main")),
      event(81, .interrupted(inFlight: ["api/logs"])),
      event(82, .leaving(inFlight: ["api/logs"])),
      event(83, .ended(.init(done: 1, failed: 1, skipped: 1, isInterrupted: true, seconds: 83, calls: 3))),
    ] {
      text += progress.handle(event, on: page).rendered(on: page)
    }
    #expect(
      text == """
          * network/vpc  had been created as vpc-1, and is taken over
          + network/subnet  created  5.0 s
          ! database/main  create failed  1 min 20 s                        Dev.swift:31
              the credentials may not do this
          . api/alias  update skipped: database/main failed
        stopping: no new operations start; in progress: 1 operation
          press Ctrl-C again to save and exit at once
        exiting: the next run resumes 1 operation

        """)
  }

  @Test("A run's report says once that records cannot be written, with all that it stopped")
  func lostJournal() {
    let addresses = (1...400).map { Address("queue/q\($0)") }
    let error = StoreError.leaseLost(environment: "shop/dev")
    let result = ApplyResult(
      state: State(environment: "shop/dev", region: "eu-central-1", lineage: "l", digestKey: "k"),
      failed: addresses.map { .init(address: $0, kind: .create, error: .journal) }, storeError: error, calls: 2)
    let plan = Plan(
      environment: "shop/dev", region: "eu-central-1", lineage: "l", serial: 0, graphDigest: "g", isRefreshed: true,
      changes: [], graph: Graph(environment: "shop/dev", region: "eu-central-1"))
    var expected = error.diagnostic
    expected.notes.append(
      .init(
        "so these were stopped, and nothing more was sent: "
          + "queue/q1, queue/q2, queue/q3, queue/q4, queue/q5 and 395 more"))
    #expect(ApplyReport(result, of: plan).diagnostics == [expected])

    var progress = ApplyProgress()
    let lines = addresses.flatMap { progress.handle(event(1, .failed($0, .create, .journal, seconds: 1)), on: page) }
    #expect(
      lines.rendered(on: page) == """
          ! queue/q1  create failed  1.0 s
              the journal could not be written, so nothing more was sent

        """)
  }
}
