import InfraModel
import Testing

@testable import infra

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

  @Test("It is carried out where what runs is what the state says")
  func unchanged() async throws {
    let project = try LabProject()
    try await project.run().carryOut(graph(days: 7), purpose: .apply)
    let saved = try await project.savedPlan(graph(days: 30))
    #expect(saved.effective.map(\.address) == ["logs"])
    try await project.run().carryOut(saved)
    #expect(try await project.retention("/lab/app") == 30)
  }

  @Test("It is refused before anything is done where there is something else to do by now")
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
          "IN6013",
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
