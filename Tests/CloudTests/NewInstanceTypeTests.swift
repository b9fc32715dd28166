import Applier
import Cloud
import InfraModel
import Pricing
import Testing

@Suite("An instance type that is newer than infra")
struct NewInstanceTypeTests {
  @Test("A new instance type is planned with a warning, priced as unknown, and sent")
  func life() async throws {
    let clouds = try TwoCloudsTests()
    let graph = Graph(
      environment: "two/clouds", region: "eu-central-1",
      resources: [
        ResourceNode(
          address: "server", type: "AWS::EC2::Instance",
          properties: ["ImageId": "ami-12c6146b", "InstanceType": "m9i.large"])
      ])
    let plan = try clouds.plan(graph, TwoCloudsTests.state)
    #expect(plan.diagnostics.map { "\($0.severity) \($0.code)" }.contains("warning IN2025"))
    let cost = Pricing(Catalog(clouds.clouds.prices)).estimate(graph)
    let server = try #require(cost.lines.first).estimate
    #expect(server.unknown.contains { $0.what == "Instance m9i.large" && $0.reason == .noPrice }, "\(server.unknown)")
    let made = try await clouds.apply(plan, to: TwoCloudsTests.state)
    #expect(made.failed.isEmpty)
    #expect(made.state.resources["server"]?.properties["InstanceType"] == "m9i.large")
  }
}
