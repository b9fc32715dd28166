import AWSClient
import InfraModel
import Testing

@Suite("An input that does not fit is refused before anything is sent")
struct InputTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var service: Service
    var operation: String
    var input: [String: Value]
    var path: String
    var problem: String
    var testDescription: String { "\(operation) \(path)" }
  }

  static let refusals: [Refusal] = [
    Refusal(
      service: .logs, operation: "PutRetentionPolicy", input: ["logGroupName": "a", "retentionDays": 7],
      path: "retentionDays", problem: "is not known; PutRetentionPolicyRequest has logGroupName, retentionInDays"),
    Refusal(
      service: .logs, operation: "PutRetentionPolicy", input: ["logGroupName": "a"], path: "retentionInDays",
      problem: "is missing and required"),
    Refusal(
      service: .logs, operation: "PutRetentionPolicy", input: ["logGroupName": 3, "retentionInDays": 7],
      path: "logGroupName", problem: "is an integer; expected a string"),
    Refusal(
      service: .logs, operation: "PutRetentionPolicy", input: ["logGroupName": "", "retentionInDays": 7],
      path: "logGroupName", problem: "has 0 characters; the minimum is 1"),
    Refusal(
      service: .ec2, operation: "CreateVpc", input: ["TagSpecifications": [["Tags": [["Key": "a", "Wert": "b"]]]]],
      path: "TagSpecifications.0.Tags.0.Wert", problem: "is not known; Tag has Key, Value"),
    Refusal(
      service: .lambda, operation: "CreateAlias",
      input: ["FunctionName": "f", "Name": "n", "FunctionVersion": .unknown([])],
      path: "FunctionVersion", problem: "is not known yet; expected a string"),
    Refusal(
      service: .ec2, operation: "CreateSpaceship", input: [:], path: "",
      problem: "is for an unknown operation"),
  ]

  @Test("An input that does not fit is refused with its path and its problem", arguments: refusals)
  func refused(refusal: Refusal) async {
    let client = TestWorld().client("http://127.0.0.1:9")
    await #expect(
      throws: AWSError(
        .invalidInput(path: refusal.path, problem: refusal.problem), service: refusal.service,
        operation: refusal.operation)
    ) {
      try await client.call(refusal.service, refusal.operation, refusal.input, region: "eu-central-1")
    }
  }

  @Test("Without credentials nothing is sent")
  func noCredentials() async {
    let world = TestWorld(variables: ["AWS_EC2_METADATA_DISABLED": "true"]).world
    let client = AWSClient(
      configuration: Configuration(
        credentials: CredentialsChain.standard(world: world), endpoint: "http://127.0.0.1:9", world: world))
    await #expect(
      throws: AWSError(
        .credentials(
          "none in environment, profile, web identity, container or instance metadata"),
        service: .sts, operation: "GetCallerIdentity")
    ) {
      try await client.call(.sts, "GetCallerIdentity", [:], region: "eu-central-1")
    }
  }
}
