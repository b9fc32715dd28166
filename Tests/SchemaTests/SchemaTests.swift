import Applier
import Approvals
import Foundation
import InfraModel
import JSONSchemas
import Planner
import Release
import Reports
import StateStore
import TestFiles
import Testing

@Suite("What infra writes follows the schemas that it publishes")
struct SchemaTests {
  /// The documents of a schema, of a real run, of real bills, and kept as files; the first is a small one.
  private static func documents(of schema: String) async throws -> [Value] {
    let run = try await RealRun.shared.value
    return switch schema {
    case "graph": [run.plan.graph.document] + (try recorded("Tests/ModulesTests/Golden"))
    case "plan": [run.plan.document, try JSON.parse(run.saved), try JSON.parse(run.signed)]
    case "state": [try JSON.parse(run.state)]
    case "journal-line": try lines(run.journal)
    case "run-record": try lines(run.history) + [released.document]
    case "run-event": events
    case "check": [checked.document]
    case "approvals": [approvals(run.plan)]
    case "cost": try RealBill.all().map { try $0.report.document }
    case "cost-explanation": try RealBill.all().flatMap { try $0.explanations() }.map(\.document)
    default: []
    }
  }

  /// A check that found something.
  private static let checked = CheckReport(
    EnvironmentName("shop/production"),
    [
      EnvironmentCheck.Finding(.health, nil, "health https://example.com/health: status 503"),
      EnvironmentCheck.Finding(
        .backup, "database", "has no backups", fix: "switch its backups on, as they are declared"),
    ], resources: 2, checks: 1)

  /// A run with gates, which rolls back.
  private static let released = RunRecord(
    who: "ada", host: "here", commit: String(repeating: "3f", count: 20),
    environment: EnvironmentName("shop/production"),
    command: "rollback", fence: 3, branch: "main", graphDigest: String(repeating: "ab", count: 32),
    cost: RunCost(before: .zero, after: CostFigures(fixed: Dollars(low: 1, high: 2), isComplete: false)), gateCount: 3,
    gates: [
      GateOutcome(gate: 0, kind: "apply", result: .passed, started: 1.5, ended: 2),
      GateOutcome(
        gate: 1, kind: "health", subject: "https://example.com/health", result: .failed, started: 2, ended: 3,
        findings: ["status 503"], attempts: 6, output: "no"),
    ], rollsBackTo: 1.5, started: 1.5, ended: 3, result: .gateFailed, serial: 7)

  /// What programs hear of that run, and of others.
  private static var events: [Value] {
    let gate = ReleaseGate(.wait(seconds: 10))
    var begun = released
    begun.result = .running
    var failed = released
    failed.failures = [RunRecord.Failure(address: "network", code: "Denied", message: "no")]
    failed.changes = [.create: 2]
    let events: [RunEvent] =
      [
        .began(begun), .gate(.began(gate, index: 1, count: 3)), .gate(.asked(attempt: 1, of: 2, finding: "status 503")),
        .step(.started("network", .create)), .step(.finished("network", .create, seconds: 1.5)),
        .step(.failed("network", .update, .notInState, seconds: 2)),
        .step(.skipped("subnet", .create, because: "network")), .step(.saved(serial: 3)),
        .notificationFailed(Diagnostic(.notificationFailed, "it was not delivered", severity: .warning)),
        .ended(failed), .leftOut(3),
      ] + released.gates.map { .gate(.ended($0)) }
    return events.compactMap { $0.document(at: 1_800_000_000.5) }
  }

  /// What is said of a plan with an approval that does not count.
  private static func approvals(_ plan: Plan) -> Value {
    var plan = plan
    let rule = ApprovalRule(1, by: .init(file: "ops/allowed-signers", branch: "main"), when: [.always, .cost(over: 1)])
    plan.approvals = PlanApprovals(needs: [ApprovalNeed(rule, risks: [.always])], expires: 1_800_000_000)
    let check = ApprovalCheck(plan.digest, plan.approvals?.needs ?? [], ["a.sig": []], signers: [:], at: 0)
    return ApprovalReport(plan, digest: plan.digest, check).document
  }

  private static func recorded(_ folder: String) throws -> [Value] {
    try Repository.names(in: folder).filter { $0.hasSuffix(".json") }
      .map { try JSON.parse(Repository.text("\(folder)/\($0)")) }
  }

  private static func lines(_ bytes: [UInt8]) throws -> [Value] {
    try bytes.split(separator: 0x0A).map { try JSON.parse(Array($0)) }
  }

  /// The published schemas, but for the one of parts, to which the others refer.
  private static let schemas =
    (try? SchemaLibrary.published.get().names)?
    .map { String($0.dropLast(".schema.json".count)) }.filter { $0 != "common" } ?? []

  @Test(
    "Each published schema has real documents that follow it, and refuses mutations of the first", arguments: schemas)
  func published(schema: String) async throws {
    let library = try SchemaLibrary.published.get()
    let documents = try await Self.documents(of: schema)
    try library.expect(try #require(documents.first), follows: schema)
    for document in documents.dropFirst() { #expect(library.problems(of: document, by: schema) == []) }
  }

  @Test("The real run wrote journal lines and run records of several kinds")
  func kinds() async throws {
    let run = try await RealRun.shared.value
    let entries = try Self.lines(run.journal).compactMap { $0["entry"]?["kind"]?.string }
    #expect(Set(entries).isSuperset(of: ["opened", "begun", "willCall", "didCall", "identified", "finished"]))
    let records = try Self.lines(run.history)
    #expect(Set(records.compactMap { $0["result"]?.string }) == ["running", "partial"])
    #expect(records.last?["failures"]?.list?.count == 1)
  }
}
