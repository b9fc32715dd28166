import Explanations
import InfraModel
import Testing

@testable import Commands
@testable import UseCases

@Suite("A plan that was saved without reading the cloud is held to what runs when it is applied")
struct SavedPlanTests {

  private func graph(days: Value) -> Graph {
    Graph(
      environment: "lab/dev", region: "eu-central-1", account: LabProject.account,
      resources: [
        ResourceNode(
          address: "events", type: "AWS::Logs::LogGroup", properties: ["LogGroupName": "/lab/events"]),
        ResourceNode(
          address: "logs", type: "AWS::Logs::LogGroup",
          properties: ["LogGroupName": "/lab/app", "RetentionInDays": days]),
      ])
  }

  @Test("A saved plan is carried out where what runs is what the state says")
  func unchanged() async throws {
    let project = try LabProject()
    try await project.run().carryOut(graph(days: 7), purpose: .apply)
    let saved = try await project.savedPlan(graph(days: 30))
    #expect(saved.effective.map(\.address) == ["logs"])
    try await project.run().carryOut(saved)
    #expect(try await project.retention("/lab/app") == 30)
  }

  @Test("A saved plan is refused where the state, the environment or the account is another one by now")
  func moved() async throws {
    let project = try LabProject()
    try await project.run().carryOut(graph(days: 7), purpose: .apply)
    let saved = try await project.savedPlan(graph(days: 30))
    try await project.run().carryOut(graph(days: 14), purpose: .apply)
    let serial = try #require(try await project.serial())

    func refused(_ change: (inout Plan) -> Void) async throws -> String {
      var plan = saved
      plan.serial = serial
      change(&plan)
      let failure = await #expect(throws: CommandFailure.self) { try await project.run().carryOut(plan) }
      return failure.map { "\($0.status.rawValue) \($0.diagnostics.map { "\($0.code) \($0.message)" })" }
        ?? "carried out"
    }
    #expect(
      try await refused { $0.serial = saved.serial } == """
        5 ["IN2065 the plan is stale: it was made from serial \(saved.serial) of the state, which is now at \(serial)"]
        """)
    #expect(
      try await refused { $0.lineage = "other" } == """
        5 ["IN2064 the state of lab/dev is not the one that the plan was made from"]
        """)
    #expect(
      try await refused { $0.environment = "lab/two" } == """
        5 ["IN2063 this plan is for lab/two, not for lab/dev"]
        """)
    #expect(
      try await refused { $0.account = "210987654321" } == """
        10 ["IN2066 this plan is for account 123456789012, not for 210987654321"]
        """)
    #expect(try await project.retention("/lab/app") == 14)
  }

  @Test("A saved plan is refused before anything is done where there is something else to do by now")
  func changed() async throws {
    let project = try LabProject()
    try await project.run().carryOut(graph(days: 7), purpose: .apply)
    let saved = try await project.savedPlan(graph(days: 30))
    _ = try await project.call("DeleteLogGroup", ["logGroupName": "/lab/events"])
    let failure = await #expect(throws: CommandFailure.self) { try await project.run().carryOut(saved) }
    #expect(failure?.status == .stalePlan)
    #expect(
      failure?.diagnostics == [
        Diagnostic(
          .planMoved,
          "the saved plan is stale: it was made without reading what runs, which differs from the state",
          fix: "infra plan lab/dev --out FILE, and review it again")
      ])
    #expect(try await project.retention("/lab/app") == 7)
    // The lease was given back, and a plan that was read is carried out.
    try await project.run().carryOut(graph(days: 30), purpose: .apply)
    #expect(try await project.retention("/lab/app") == 30)
    #expect(try await project.retention("/lab/events") == nil)
  }
}
