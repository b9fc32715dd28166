import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Applications of CodeDeploy and their groups")
struct DeploymentBehaviorTests {
  private let aws = SandboxDriver()

  private func create(_ role: Value, _ more: [String: Value] = [:]) async -> String? {
    let group: [String: Value] = ["applicationName": "shop", "deploymentGroupName": "web", "serviceRoleArn": role]
    return await aws.refusal(.codeDeploy, "CreateDeploymentGroup", group.merging(more) { $1 })
  }

  @Test("A group needs a role that CodeDeploy may assume, a configuration that is there, and the style of its platform")
  func refused() async throws {
    let (own, other) = (
      try await aws.role(for: "codedeploy.amazonaws.com"),
      try await aws.role(for: "lambda.amazonaws.com", named: "other")
    )
    #expect(await create(own) == "ApplicationDoesNotExistException")
    try await aws.call(.codeDeploy, "CreateApplication", ["applicationName": "shop", "computePlatform": "ECS"])
    let style: [String: Value] = [
      "deploymentStyle": ["deploymentType": "BLUE_GREEN", "deploymentOption": "WITH_TRAFFIC_CONTROL"]
    ]
    #expect(await create(other, style) == "InvalidRoleException")
    #expect(await create(own) == "InvalidDeploymentStyleException")
    #expect(
      await create(own, style.merging(["deploymentConfigName": "none"]) { $1 })
        == "DeploymentConfigDoesNotExistException")
    let service: Value = [["clusterName": "shop", "serviceName": "web"]]
    #expect(await create(own, style.merging(["ecsServices": service]) { $1 }) == "InvalidECSServiceException")
    #expect(await create(own, style) == nil)
    #expect(await create(own, style) == "DeploymentGroupAlreadyExistsException")
  }

  @Test("An application goes with its groups, and what is not there may be deleted")
  func deletion() async throws {
    let application: [String: Value] = ["applicationName": "shop"]
    try await aws.call(.codeDeploy, "CreateApplication", application)
    #expect(await create(try await aws.role(for: "codedeploy.amazonaws.com")) == nil)
    let group = application.merging(["deploymentGroupName": "web"]) { $1 }
    let told = try await aws.call(.codeDeploy, "GetDeploymentGroup", group)["deploymentGroupInfo"]
    #expect(told?["deploymentConfigName"] == "CodeDeployDefault.OneAtATime" && told?["computePlatform"] == "Server")
    for _ in 1...2 { try await aws.call(.codeDeploy, "DeleteApplication", application) }
    #expect(await aws.refusal(.codeDeploy, "GetDeploymentGroup", group) == "ApplicationDoesNotExistException")
    try await aws.call(.codeDeploy, "CreateApplication", application)
    #expect(await aws.refusal(.codeDeploy, "GetDeploymentGroup", group) == "DeploymentGroupDoesNotExistException")
  }
}
