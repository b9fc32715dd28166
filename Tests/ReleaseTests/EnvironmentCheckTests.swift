import InfraModel
import Provider
import Release
import StateStore
import Testing

@Suite("What a check of an environment finds")
struct EnvironmentCheckTests {
  static let now = 1_800_000_000.0
  static let day = 86_400.0

  /// A plan of changes, each with its reasons.
  static func plan(_ changes: [Change] = [], diagnostics: [Diagnostic] = []) -> Plan {
    let name = EnvironmentName("shop/production")
    return Plan(
      environment: name, region: "eu-central-1", lineage: "a", serial: 1, graphDigest: "a", isRefreshed: true,
      changes: changes, diagnostics: diagnostics, graph: Graph(environment: name, region: "eu-central-1", resources: [])
    )
  }

  static func change(_ action: Change.Action, _ reasons: [Change.Reason], _ properties: [PropertyChange] = []) -> Change
  {
    Change(
      address: "it", type: "AWS::SNS::Topic", region: "eu-central-1", action: action, reasons: reasons,
      properties: properties)
  }

  static func seen(_ upkeep: [Upkeep] = [], alarm: AlarmState? = nil, failure: Failure? = nil) -> Observation {
    var resource = ObservedResource(id: "it", properties: [:], failure: failure)
    resource.upkeep = upkeep
    resource.alarm = alarm
    return .present(resource)
  }

  static func found(
    _ plan: Plan = plan(), _ seen: Observation? = nil, health: [(title: String, findings: [String])] = [],
    runs: [RunRecord] = []
  ) -> [String] {
    EnvironmentCheck(at: now).findings(
      plan.environment, plan.changes, plan.diagnostics, seen: seen.map { ["it": $0] } ?? [:], health: health, runs: runs
    ).map {
      "\($0.kind.rawValue) \($0.address?.path ?? "-"): \($0.message)"
    }
  }

  @Test("An environment in which nothing is wrong has no finding")
  func well() {
    let upkeep: [Upkeep] = [
      .backup(until: Self.now - Self.day), .valid(until: Self.now + 31 * Self.day), .rotation(due: Self.now),
      .spent(100, of: 100, unit: "USD"),
    ]
    let runs = [ReleaseCourseTests.run(.succeeded, passed: [0, 1, 2, 3])]
    #expect(
      Self.found(Self.plan(), Self.seen(upkeep, alarm: AlarmState(.quiet)), health: [("a", [])], runs: runs) == [])
  }

  @Test(
    "What has to happen from time to time and did not is found",
    arguments: [
      (Upkeep.backup(until: nil), "backup it: has no backups"),
      (.backup(until: now - 27 * 3600), "backup it: could be brought back only as it was 2027-01-14 05:00:00 UTC"),
      (.valid(until: now + 29 * day), "certificate it: is valid only until 2027-02-13 08:00:00 UTC"),
      (.valid(until: now - day), "certificate it: is not valid since 2027-01-14 08:00:00 UTC"),
      (.rotation(due: now - 2 * day), "rotation it: was due to be replaced 2027-01-13 08:00:00 UTC"),
      (.spent(100.5, of: 100, unit: "USD"), "spending it: has spent 100.50 of 100.00 USD"),
    ])
  func upkeep(_ upkeep: Upkeep, _ wanted: String) { #expect(Self.found(Self.plan(), Self.seen([upkeep])) == [wanted]) }

  @Test("Alarms, failures, and what waits for its deletion are found")
  func states() {
    #expect(
      Self.found(Self.plan(), Self.seen(alarm: AlarmState(.alarming, reason: "5 > 3"))) == ["alarm it: alarms: 5 > 3"])
    #expect(
      Self.found(Self.plan(), Self.seen(alarm: AlarmState(.withoutData)))
        == ["silent it: has no data, so it would not alarm"])
    let failed = Self.change(.replace, [.failed(state: "storage-full")])
    let failure = Failure(state: "storage-full", isCuredByUpdate: true)
    #expect(Self.found(Self.plan([failed]), Self.seen(failure: failure)) == ["failed it: is storage-full"])
    let leaving = Observation.beingDeleted(
      ObservedResource(id: "it", properties: [:]), PendingDeletion(state: "PendingDeletion"))
    #expect(
      Self.found(Self.plan([Self.change(.create, [.declared])]), leaving)
        == ["leaving it: waits for its deletion (PendingDeletion)"])
  }

  @Test("What is gone, what was moved by hand and what was never applied are told apart")
  func changes() {
    #expect(Self.found(Self.plan([Self.change(.create, [.vanished])])) == ["gone it: is not there any more"])
    let drift = PropertyChange(path: "DisplayName", before: "a", after: "b", reason: .drift)
    #expect(
      Self.found(Self.plan([Self.change(.update, [], [drift])]))
        == ["drift it: runs otherwise than applied: DisplayName"])
    let declared = PropertyChange(path: "DisplayName", before: "a", after: "b", reason: .changed)
    #expect(
      Self.found(Self.plan([Self.change(.update, [], [declared])]))
        == ["unapplied it: is declared and not applied (update)"])
    #expect(Self.found(Self.plan([Self.change(.none, [])])) == [])
  }

  @Test("A run that was left open is found, and one that goes on is not")
  func runs() {
    for result: RunRecord.Result in [.died, .partial, .failed, .gateFailed] {
      #expect(
        Self.found(runs: [ReleaseCourseTests.run(result, passed: [0])])
          == ["unfinished -: the apply of 1970-01-01 00:00:01 UTC was not finished"])
    }
    #expect(Self.found(runs: [ReleaseCourseTests.run(.running, passed: [0])]) == [])
    #expect(Self.found(runs: [ReleaseCourseTests.run(.cancelled, passed: [], count: 0)]) == [])
    // Without gates, a failed run is over once the declaration is corrected and nothing is left to change.
    let failed = [ReleaseCourseTests.run(.failed, passed: [], count: 0)]
    #expect(Self.found(runs: failed) == [])
    let found = Self.found(Self.plan([Self.change(.update, [.changedDeclaration])]), runs: failed)
    #expect(found.contains { $0.hasPrefix("unfinished") })
  }

  @Test("The most urgent is told first")
  func order() {
    let found = Self.found(
      Self.plan([Self.change(.update, [.changedDeclaration])]), Self.seen([.backup(until: nil)]),
      health: [("health https://example.com", ["status 503"])])
    #expect(found.map { String($0.prefix { $0 != " " }) } == ["health", "backup", "unapplied"])
  }
}
