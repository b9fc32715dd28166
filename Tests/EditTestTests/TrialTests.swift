import AWSClient
import AWSSchemas
import InfraModel
import Sandbox
import Testing
internal import World

@testable import EditTest

@Suite("A trial of an edit")
struct TrialTests {
  private let schemas = AWSSchemaCatalog()
  private let graph = Graph(
    environment: "app/dev", region: "eu-central-1", account: "123456789012",
    resources: [
      ResourceNode(
        address: "logs", type: "AWS::Logs::LogGroup", properties: ["LogGroupName": "/app", "RetentionInDays": 7],
        position: SourcePosition(file: "App.swift", line: 3, column: 5))
    ])

  private func outcome(_ edit: Edit, drift: Drift? = nil, in base: Base) async -> Outcome {
    await Trial(scenario: Scenario(base: base, edit: edit, drift: drift), schemas: schemas).run()
  }

  private func logs(_ words: String, _ change: @escaping @Sendable (inout ResourceNode) -> Void) -> Edit {
    Edit(.set, words) { $0.changing("logs", change) }
  }

  @Test("A trial says what came of its edit, and leaves its base as it was")
  func verdicts() async throws {
    let base = try await Base.make(graph, schemas: schemas)
    let before = base.world.sandbox.records
    let longer = await outcome(logs("longer") { $0.properties["RetentionInDays"] = 30 }, in: base)
    #expect(longer.verdict == .applied)
    #expect(longer.headline == "update logs [RetentionInDays]")
    let odd = await outcome(logs("odd") { $0.properties["RetentionInDays"] = 8 }, in: base)
    #expect(odd.verdict == .refused)
    #expect(odd.refusals.count == 1)
    let guarded = await outcome(logs("guarded") { $0.lifecycle.isRetained = true }, in: base)
    #expect(guarded.verdict == .unchanged)
    let nothing = await outcome(Edit(.remove, "nothing") { $0.changing("else") { _ in } }, in: base)
    #expect(nothing.verdict == .impossible)
    #expect(base.world.sandbox.records == before)
  }

  @Test("A trial finds what a plan cannot know: a name that a stranger has")
  func stranger() async throws {
    let base = try await Base.make(graph, schemas: schemas)
    let client = AWSClient(of: base.world.sandbox, region: "eu-central-1")
    _ = try await client.call(.logs, "CreateLogGroup", ["logGroupName": "/taken"], region: "eu-central-1")
    let lie = await outcome(logs("taken") { $0.properties["LogGroupName"] = "/taken" }, in: base)
    #expect(lie.verdict == .lie)
    #expect(lie.lies.map(\.kind) == [.apply])
    #expect(lie.lies.first?.words.contains("ResourceAlreadyExistsException") == true)
  }

  @Test("A trial begins with a drift where one is asked for")
  func drift() async throws {
    let base = try await Base.make(graph, schemas: schemas)
    let same = Edit(.set, "as declared") { $0 }
    let byHand = Drift(words: "by hand", address: "logs", change: ("RetentionInDays", 90))
    #expect(await outcome(same, drift: byHand, in: base).headline == "update logs [RetentionInDays]")
    let deleted = await outcome(same, drift: Drift(words: "deleted", address: "logs"), in: base)
    #expect(deleted.verdict == .applied)
    #expect(deleted.headline == "create logs")
  }
}
