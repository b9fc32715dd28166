@testable import AWSResources
import AWSClient
import AWSLives
import AWSSamples
import AWSSchemas
import InfraModel
import Provider
import Synchronization
import Testing

@Suite("A delete believes in absence only where the last step and the reads agree")
struct DeletionTests {
  let catalog = AWSSchemaCatalog()

  func identifier(of handler: Handler) -> ResourceID {
    Samples.wellFormedIDs[handler.type] ?? ResourceID(parts: handler.identifier.map { _ in "x" })
  }

  func request(_ handler: Handler) throws -> DeleteRequest {
    let schema = try #require(catalog.schema(of: handler.type))
    return DeleteRequest(
      address: "a", type: handler.type, region: "eu-central-1", account: "123456789012", id: identifier(of: handler),
      known: schema.properties.mapValues { SchemaValues(schema: schema).value($0) })
  }

  /// The call that deletes: the last that changes something.
  func goal(_ handler: Handler) async throws -> String {
    if case .call(let call) = handler.deletes.mutation { return call.operation }
    let cloud = FaultyCloud(handler, goal: nil, fault: nil)
    let journal = Journal(operation: "op-1")
    let execution = Execution(
      handler, try #require(catalog.schema(of: handler.type)), client: cloud, region: "eu-central-1",
      context: journal.context())
    let request = try request(handler)
    _ = try await execution.perform(handler.deletes.mutation, execution.scope(id: request.id, request.known))
    return try #require(journal.calls.last?.split(separator: " ").last.map(String.init))
  }

  @Test(
    "Each call of each handler's delete answers \"not found\" once, and the resource is deleted",
    arguments: Handlers.all)
  func everyStep(_ handler: Handler) async throws {
    let goal = try await goal(handler)
    let request = try request(handler)
    let undisturbed = FaultyCloud(handler, goal: goal, fault: nil)
    try await AWSProvider(client: undisturbed, schemas: catalog).delete(request, Journal(operation: "op-1").context())
    #expect(undisturbed.isGone)
    let execution = Execution(
      handler, try #require(catalog.schema(of: handler.type)), client: FaultyCloud(handler, goal: goal, fault: nil),
      region: "eu-central-1")
    // Made-up answers do not always hold the resource that is asked for; then reads say that it is absent.
    let isSeen = try await execution.item(execution.scope(id: request.id, request.known)) != nil
    for step in 0..<undisturbed.calls {
      let cloud = FaultyCloud(handler, goal: goal, fault: step)
      do throws(ProviderError) {
        try await AWSProvider(client: cloud, schemas: catalog).delete(request, Journal(operation: "op-1").context())
      } catch { Issue.record("\(handler) step \(step): \(error)") }
      #expect(cloud.isGone || !isSeen, "\(handler) counts as deleted, though call \(step) was the last")
    }
  }

  @Test("What a delete does not find and reads go on to see is an error, not gone")
  func denied() async throws {
    let cloud = ScriptedCloud { operation, _, _ in
      operation == "DeleteVpc"
        ? .refusal("InvalidVpcID.NotFound", "no such VPC")
        : .answer(["Vpcs": [["VpcId": "vpc-1", "State": "available"]]])
    }
    let error = await #expect(throws: ProviderError.self) {
      try await AWSProvider(client: cloud, schemas: catalog).delete(
        DeleteRequest(
          address: "net", type: "AWS::EC2::VPC", region: "eu-central-1", account: "1", id: "vpc-1", known: [:]),
        Journal(operation: "op-1").context())
    }
    #expect(error?.kind == .notFound)
  }

  @Test("A role whose policies a lagging list does not show yet is asked for them again")
  func hiddenPolicies() async throws {
    let cloud = ScriptedCloud { operation, _, times in
      switch operation {
      case "ListAttachedRolePolicies":
        .answer(["AttachedPolicies": times == 1 ? [] : [["PolicyArn": "arn:p"]]])
      case "DeleteRole" where times == 1: .refusal("DeleteConflict", "must detach all policies first")
      default: .answer([:])
      }
    }
    let journal = Journal(operation: "op-1")
    try await AWSProvider(client: cloud, schemas: catalog).delete(
      DeleteRequest(
        address: "role", type: "AWS::IAM::Role", region: "eu-central-1", account: "1", id: "app", known: [:]),
      journal.context())
    #expect(journal.calls == ["iam DeleteRole", "iam DetachRolePolicy", "iam DeleteRole"])
  }

  @Test("Deleting what goes already succeeds: at once where it can be brought back, by waiting where not")
  func alreadyGoing() async throws {
    let key = ScriptedCloud { operation, _, _ in
      operation == "ScheduleKeyDeletion"
        ? .refusal("KMSInvalidStateException", "k is pending deletion.")
        : .answer(["KeyMetadata": ["KeyId": "k", "KeyState": "PendingDeletion"]])
    }
    let journal = Journal(operation: "op-1")
    try await AWSProvider(client: key, schemas: catalog).delete(
      DeleteRequest(address: "key", type: "AWS::KMS::Key", region: "eu-central-1", account: "1", id: "k", known: [:]),
      journal.context())
    #expect(journal.slept == 0)

    let function = ScriptedCloud { operation, _, times in
      if operation == "DeleteNatGateway" { return .refusal("IncorrectState", "nat-1 is deleting") }
      let state: Value = times < 4 ? "deleting" : "deleted"
      return .answer(["NatGateways": [["NatGatewayId": "nat-1", "State": state]]])
    }
    try await AWSProvider(client: function, schemas: catalog).delete(
      DeleteRequest(
        address: "nat", type: "AWS::EC2::NatGateway", region: "eu-central-1", account: "1", id: "nat-1", known: [:]),
      Journal(operation: "op-1").context())
    #expect(function.operations.count { $0 == "DeleteNatGateway" } == 1)
  }

  @Test("A gateway is detached though addresses of its network go only twenty minutes later, and not for ever")
  func gateway() async throws {
    func detach(refusedFor minutes: Double) async throws(ProviderError) -> (slept: Double, calls: Int) {
      let journal = Journal(operation: "op-1")
      let cloud = ScriptedCloud { operation, _, times in
        switch operation {
        case "DetachInternetGateway" where journal.slept < minutes * 60:
          .refusal("DependencyViolation", "Network vpc-1 has some mapped public address(es).")
        default: .answer([:])
        }
      }
      try await AWSProvider(client: cloud, schemas: catalog).delete(
        DeleteRequest(
          address: "door", type: "AWS::EC2::VPCGatewayAttachment", region: "eu-central-1", account: "1",
          id: "IGW|vpc-1", known: ["VpcId": "vpc-1", "InternetGatewayId": "igw-1"]),
        journal.context(timeout: 3600))
      return (journal.slept, cloud.operations.count { $0 == "DetachInternetGateway" })
    }
    let patient = try await detach(refusedFor: 20)
    #expect(patient.slept >= 1200 && patient.slept < 1500)
    // It asks now and then, not all the time.
    #expect(patient.calls < 200)
    let error = await #expect(throws: ProviderError.self) { _ = try await detach(refusedFor: 60) }
    #expect(error?.kind == .dependencyViolation)
    #expect(error?.call?.hasSuffix("DetachInternetGateway") == true)
  }

  @Test("An address is released though a NAT gateway has held it until now")
  func address() async throws {
    let cloud = ScriptedCloud { operation, _, times in
      operation == "ReleaseAddress" && times < 3
        ? .refusal("AuthFailure", "You do not have permission to access the specified resource.") : .answer([:])
    }
    try await AWSProvider(client: cloud, schemas: catalog).delete(
      DeleteRequest(
        address: "ip", type: "AWS::EC2::EIP", region: "eu-central-1", account: "1", id: "1.2.3.4|eipalloc-1",
        known: [:]), Journal(operation: "op-1").context())
    #expect(cloud.operations == ["ReleaseAddress", "ReleaseAddress", "ReleaseAddress"])
  }
}

/// A cloud that agrees to everything, except that one call answers "not found", and that nothing is there any more once
/// the resource is deleted.
final class FaultyCloud: AWSCalling {
  private let fake: ShapeDrivenFakeCloud
  private let goal: String?
  private let fault: Int?
  private let state = Mutex((calls: 0, isGone: false))

  /// - Parameters:
  ///   - goal: The operation that deletes the resource.
  ///   - fault: The place of the call that finds nothing; `nil` for none.
  init(_ handler: Handler, goal: String?, fault: Int?) {
    fake = ShapeDrivenFakeCloud(handler)
    self.goal = goal
    self.fault = fault
  }

  var calls: Int { state.withLock(\.calls) }
  var isGone: Bool { state.withLock(\.isGone) }

  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    let isMissing = state.withLock { state in
      defer { state.calls += 1 }
      if state.calls == fault || state.isGone { return true }
      if operation == goal { state.isGone = true }
      return false
    }
    if isMissing {
      throw AWSError(
        .service(code: Self.codes[service] ?? "ResourceNotFoundException", message: "there is none"), service: service,
        operation: operation, status: 404)
    }
    return try await fake.call(service, operation, input, region: region)
  }

  func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    try await call(service, operation, input, region: region)
  }

  private static let codes: [Service: String] = [
    .ec2: "InvalidResource.NotFound", .iam: "NoSuchEntity", .kms: "NotFoundException", .rds: "DBInstanceNotFound",
    .s3: "NoSuchBucket", .sns: "NotFound", .cloudWatch: "ResourceNotFound",
  ]
}
