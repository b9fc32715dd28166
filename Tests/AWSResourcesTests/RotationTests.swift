import InfraModel
import Planner
import Provider
import Testing

@testable import AWSResources

/// Plans that give a secret another value, and what follows it.
struct RotationTests {
  private static let secret = ResourceNode(
    "key", "AWS::SecretsManager::Secret", ["Name": "key", "GenerateSecretString": ["PasswordLength": 64]])

  private static func task(_ name: Address, reading secret: Value) -> ResourceNode {
    ResourceNode(
      name, "AWS::ECS::TaskDefinition",
      [
        "Family": .string(name.path),
        "ContainerDefinitions": [
          ["Name": "main", "Image": "busybox", "Memory": 128, "Secrets": [["Name": "KEY", "ValueFrom": secret]]]
        ],
      ])
  }

  private static let nodes = [
    secret, task("task", reading: .reference(Reference("key", "Id"))),
    task("other", reading: "arn:aws:ssm:eu-central-1:123456789012:parameter/other"),
    ResourceNode("parameter", "AWS::SSM::Parameter", ["Type": "String", "Value": .reference(Reference("key", "Id"))]),
  ]

  private static func environment(version: String, startedWith: String?) -> AppliedEnvironment {
    var environment = AppliedEnvironment(nodes)
    environment.state.resources["key"]?.attributes["VersionId"] = .string(version)
    if let startedWith { environment.state.resources["task"]?.startedWith = ["key": startedWith] }
    return environment
  }

  private func changes(_ plan: Plan) -> [String] {
    plan.effective.map { "\($0.action.rawValue) \($0.address): \($0.reasons.map(\.kind).joined(separator: " "))" }
      .sorted()
  }

  @Test("A rotation changes the secret and replaces what reads it as it starts, and nothing else")
  func requested() throws {
    for startedWith in ["one", nil] {
      let environment = Self.environment(version: "one", startedWith: startedWith)
      let plan = try environment.plan(
        Self.nodes, observations: environment.observations, choosing: PlanChoice(rotating: ["key"]))
      #expect(changes(plan) == ["replace task: readsAnew", "update key: rotated"])
      let key = try #require(plan.changes.first { $0.address == "key" })
      #expect(key.properties.map(\.path.text) == ["SecretString"])
      #expect(!key.isReversible)
    }
    let environment = Self.environment(version: "one", startedWith: "one")
    let plan = try environment.plan(
      Self.nodes, observations: environment.observations, choosing: PlanChoice(only: ["key"], rotating: ["key"]))
    #expect(changes(plan) == ["replace task: readsAnew", "update key: rotated"])
  }

  @Test("A value that changed by itself replaces what started with the former one; first versions only start to count")
  func changedByItself() throws {
    func plan(_ version: String, _ startedWith: String?) throws -> [String] {
      let environment = Self.environment(version: version, startedWith: startedWith)
      return changes(try environment.plan(Self.nodes, observations: environment.observations))
    }
    #expect(try plan("one", "one") == [])
    #expect(try plan("two", nil) == [])
    #expect(try plan("two", "one") == ["replace task: readsAnew"])
  }

  @Test("Only what the cloud can make is rotated")
  func refused() throws {
    func problems(_ secret: [String: Value], _ more: [ResourceNode] = [], rotating name: Address = "key") -> [String] {
      let nodes = [ResourceNode("key", "AWS::SecretsManager::Secret", secret)] + more
      do {
        _ = try AppliedEnvironment(nodes).plan(nodes, choosing: PlanChoice(rotating: [name]))
        return []
      } catch {
        return error.all.filter { $0.severity == .error }.map { "\($0.code) \($0.message)" }
      }
    }
    let schedule = ResourceNode(
      "schedule", "AWS::SecretsManager::RotationSchedule",
      [
        "SecretId": .reference(Reference("key", "Id")), "RotationRules": ["AutomaticallyAfterDays": 30],
        "RotationLambdaARN": "arn:aws:lambda:eu-central-1:123456789012:function:rotate",
      ])
    #expect(problems(["Name": "key", "GenerateSecretString": [:]]) == [])
    #expect(problems(["Name": "key"], [schedule]) == [])
    #expect(
      problems(["Name": "key"]) == [
        "IN2170 key cannot be rotated: it declares no GenerateSecretString, and no AWS::SecretsManager::RotationSchedule names it"
      ])
    #expect(
      problems(["Name": "key", "SecretString": .secret(.environment("KEY"))]) == [
        "IN2170 key cannot be rotated: SecretString is declared, and an apply would set that value again"
      ])
    #expect(
      problems(["Name": "key"], [schedule], rotating: "schedule") == [
        "IN2170 schedule cannot be rotated: it holds no secret"
      ])
    #expect(problems(["Name": "key"], rotating: "kye") == ["IN2052 nothing is declared or stored at kye"])
  }
}
