import AWSLives
@testable import AWSResources
import AWSSchemas
import InfraModel
import Provider
import Testing

@Suite("A read says that a resource has failed, or that it goes")
struct StateTests {
  func read(
    _ type: ResourceType, _ id: ResourceID, _ answers: [String: [String: Value]], known: [String: Value] = [:]
  ) async throws -> Observation? { try await RequestRecorder(answers).read(type, id, known: known) }

  func failure(_ observation: Observation?) -> Failure? {
    if case .present(let resource) = observation { resource.failure } else { nil }
  }

  func pendingDeletion(_ observation: Observation?) -> PendingDeletion? {
    if case .beingDeleted(_, let pendingDeletion) = observation { pendingDeletion } else { nil }
  }

  static func database(_ state: String) -> [String: [String: Value]] {
    ["DescribeDBInstances": ["DBInstances": [["DBInstanceIdentifier": "main", "DBInstanceStatus": .string(state)]]]]
  }

  @Test("A database with parameters that do not fit is cured by an update, one that could not be restored is not")
  func databases() async throws {
    func failure(_ state: String) async throws -> Failure? {
      self.failure(try await read("AWS::RDS::DBInstance", "main", Self.database(state)))
    }
    #expect(try await failure("available") == nil)
    for state in ["incompatible-parameters", "incompatible-option-group"] {
      #expect(try await failure(state) == Failure(state: state, isCuredByUpdate: true))
    }
    #expect(try await failure("incompatible-restore") == Failure(state: "incompatible-restore", isCuredByUpdate: false))
    // Neither an update nor a new database brings the data back.
    let locked = try await failure("inaccessible-encryption-credentials")
    #expect(locked?.remedy?.contains("aws rds start-db-instance --db-instance-identifier main") == true)
  }

  @Test("A function whose last update failed is cured by the next, one that could not be made is not")
  func functions() async throws {
    func failure(_ configuration: Value) async throws -> Failure? {
      self.failure(try await read("AWS::Lambda::Function", "api", ["GetFunction": ["Configuration": configuration]]))
    }
    #expect(
      try await failure(["State": "Active", "LastUpdateStatus": "Failed", "LastUpdateStatusReason": "no image"])
        == Failure(state: "Failed in its last update", message: "no image", isCuredByUpdate: true))
    #expect(
      try await failure(["State": "Failed", "StateReason": "no addresses", "LastUpdateStatus": "Failed"])
        == Failure(state: "Failed", message: "no addresses", isCuredByUpdate: false))
  }

  @Test("A NAT gateway that failed is replaced, and an endpoint that was rejected")
  func networks() async throws {
    let nat = try await read(
      "AWS::EC2::NatGateway", "nat-1",
      [
        "DescribeNatGateways": [
          "NatGateways": [["NatGatewayId": "nat-1", "State": "failed", "FailureMessage": "no gateway"]]
        ]
      ])
    #expect(failure(nat) == Failure(state: "failed", message: "no gateway", isCuredByUpdate: false))
    let endpoint = try await read(
      "AWS::EC2::VPCEndpoint", "vpce-1",
      ["DescribeVpcEndpoints": ["VpcEndpoints": [["VpcEndpointId": "vpce-1", "State": "rejected"]]]])
    #expect(failure(endpoint) == Failure(state: "rejected", isCuredByUpdate: false))
  }

  @Test("An update goes to a resource in a failure state, and what it does not cure is told")
  func repaired() async throws {
    for isCured in [true, false] {
      let recorder = RequestRecorder { operation, _, _ in
        .answer(
          operation == "GetFunction"
            ? ["Configuration": ["FunctionName": "api", "State": "Active", "LastUpdateStatus": "Failed"]] : [:])
      }
      let cured = RequestRecorder { operation, _, times in
        let status: Value = operation == "GetFunction" && times > 2 ? "Successful" : "Failed"
        return .answer(
          operation == "GetFunction"
            ? ["Configuration": ["FunctionName": "api", "State": "Active", "LastUpdateStatus": status]] : [:])
      }
      let one = isCured ? cured : recorder
      do throws(ProviderError) {
        _ = try await one.provider.update(
          UpdateRequest(
            address: "it", type: "AWS::Lambda::Function", region: "eu-central-1", account: "1", id: "api",
            current: ["MemorySize": 128], desired: ["MemorySize": 256], changed: ["MemorySize"]),
          one.journal.context())
        #expect(isCured)
      } catch {
        #expect(!isCured)
        #expect(error.kind == .failed)
      }
      #expect(one.changes == [#"UpdateFunctionConfiguration {"FunctionName":"api","MemorySize":256}"#])
    }
  }

  @Test("What is being deleted is neither present nor absent, and says how to keep it where that can be")
  func going() async throws {
    let key = try await read(
      "AWS::KMS::Key", "k", ["DescribeKey": ["KeyMetadata": ["KeyId": "k", "KeyState": "PendingDeletion"]]])
    #expect(
      pendingDeletion(key)
        == PendingDeletion(
          state: "PendingDeletion",
          restoreCommand: "aws kms cancel-key-deletion --key-id k --region eu-central-1 && "
            + "aws kms enable-key --key-id k --region eu-central-1"))
    let secret = try await read(
      "AWS::SecretsManager::Secret", "arn:s", ["DescribeSecret": ["ARN": "arn:s", "DeletedDate": 1]])
    #expect(
      pendingDeletion(secret)
        == PendingDeletion(
          state: "scheduled for deletion",
          restoreCommand: "aws secretsmanager restore-secret --secret-id arn:s --region eu-central-1"))
    let database = try await read("AWS::RDS::DBInstance", "main", Self.database("deleting"))
    #expect(pendingDeletion(database) == PendingDeletion(state: "deleting"))
    let machine = try await read(
      "AWS::EC2::Instance", "i-1",
      [
        "DescribeInstances": [
          "Reservations": [["Instances": [["InstanceId": "i-1", "State": ["Name": "shutting-down"]]]]]
        ]
      ])
    #expect(pendingDeletion(machine) == PendingDeletion(state: "shutting-down"))
    for (state, isGone) in [("deleting", false), ("deleted", true)] {
      let nat = try await read(
        "AWS::EC2::NatGateway", "nat-1",
        ["DescribeNatGateways": ["NatGateways": [["NatGatewayId": "nat-1", "State": .string(state)]]]])
      #expect(nat == .absent || !isGone)
      #expect(pendingDeletion(nat) == (isGone ? nil : PendingDeletion(state: "deleting")))
    }
  }

  @Test("What a database holds pending is told, because the next change applies it")
  func pending() async throws {
    var answer = Self.database("available")
    answer["DescribeDBInstances"] = [
      "DBInstances": [
        [
          "DBInstanceIdentifier": "main", "DBInstanceStatus": "available",
          "PendingModifiedValues": ["DBInstanceClass": "db.t3.large", "MasterUserPassword": "****"],
        ]
      ]
    ]
    guard case .present(let database) = try await read("AWS::RDS::DBInstance", "main", answer) else {
      Issue.record("it is not there")
      return
    }
    #expect(database.properties["PendingModifiedValues"] == ["DBInstanceClass": "db.t3.large"])
  }
}
