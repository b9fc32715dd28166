@testable import AWSResources
import AWSClient
import AWSLives
import AWSSchemas
import InfraModel
import Provider
import Testing

@Suite("The mechanism loses nothing and repeats nothing")
struct InterpreterTests {
  func provider(_ cloud: ScriptedCloud) -> AWSProvider { AWSProvider(client: cloud, schemas: AWSSchemaCatalog()) }

  func request(_ type: ResourceType, _ properties: [String: Value]) -> CreateRequest {
    CreateRequest(
      address: "net", type: type, region: "eu-central-1", account: "123456789012", properties: properties)
  }

  static let gateway: Value = [
    "InternetGatewayId": "igw-1", "Attachments": [],
    "Tags": [
      ["Key": "infra:operation", "Value": "op-1"], ["Key": "aws:cloudformation:x", "Value": "y"],
      ["Key": "Name", "Value": "door"],
    ],
  ]
  static let door = ObservedResource(
    id: "igw-1", properties: ["InternetGatewayId": "igw-1", "Tags": [["Key": "Name", "Value": "door"]]])

  @Test("A create carries the operation's tag, reports the identifier, and hides its own tags")
  func plainCreate() async throws {
    let cloud = ScriptedCloud { operation, _, _ in
      .answer(
        operation == "CreateInternetGateway"
          ? ["InternetGateway": ["InternetGatewayId": "igw-1"]] : ["InternetGateways": [Self.gateway]])
    }
    let journal = Journal(operation: "op-1")
    let made = try await provider(cloud).create(
      request("AWS::EC2::InternetGateway", ["Tags": [["Key": "Name", "Value": "door"]]]), journal.context())
    #expect(made == Self.door)
    #expect(journal.ids == ["igw-1"])
    #expect(
      journal.entries == [
        Journal.Entry(call: CallRecord(name: "ec2 CreateInternetGateway", ordinal: 1), outcome: .succeeded)
      ])
    #expect(
      cloud.requests.map(\.description) == [
        #"CreateInternetGateway {"TagSpecifications":[{"ResourceType":"internet-gateway","Tags":[{"Key":"Name","Value":"door"},{"Key":"infra:operation","Value":"op-1"}]}]}"#,
        #"DescribeInternetGateways {"Filters":[{"Name":"internet-gateway-id","Values":["igw-1"]}]}"#,
      ])
  }

  @Test("A create whose answer is lost is found, not repeated")
  func lostAnswer() async throws {
    let cloud = ScriptedCloud { operation, _, times in
      if operation == "CreateInternetGateway" { return .lost }
      return .answer(["InternetGateways": times < 2 ? [] : [Self.gateway]])
    }
    let journal = Journal(operation: "op-1")
    let made = try await provider(cloud).create(request("AWS::EC2::InternetGateway", [:]), journal.context())
    #expect(made == Self.door)
    #expect(journal.ids == ["igw-1"])
    #expect(journal.entries.map(\.outcome) == [.unknown])
    #expect(cloud.operations.count { $0 == "CreateInternetGateway" } == 1)
  }

  @Test("A create whose answer is lost and that is not to be found says so")
  func lostForGood() async throws {
    let cloud = ScriptedCloud { operation, _, _ in
      operation == "CreateInternetGateway" ? .lost : .answer(["InternetGateways": []])
    }
    let journal = Journal(operation: "op-1")
    let error = await #expect(throws: ProviderError.self) {
      try await provider(cloud).create(request("AWS::EC2::InternetGateway", [:]), journal.context())
    }
    #expect(error?.kind == .answerLost)
    #expect(journal.ids == [])
    #expect(cloud.operations.count { $0 == "CreateInternetGateway" } == 1)
  }

  @Test("A server that ignores the finder's filter does not hand over a stranger's")
  func unfiltered() async throws {
    let cloud = ScriptedCloud { _, _, _ in .answer(["InternetGateways": [Self.gateway]]) }
    let found = try await provider(cloud).find(
      FindRequest(
        type: "AWS::EC2::InternetGateway", region: "eu-central-1", account: "1", operation: "op-2", properties: [:]))
    #expect(found == .absent)
  }

  @Test("Two resources that bear the operation's tag are ambiguous")
  func ambiguous() async throws {
    var second = Self.gateway.object ?? [:]
    second["InternetGatewayId"] = "igw-2"
    let both: Value = [Self.gateway, .object(second)]
    let cloud = ScriptedCloud { _, _, _ in .answer(["InternetGateways": both]) }
    let found = try await provider(cloud).find(
      FindRequest(
        type: "AWS::EC2::InternetGateway", region: "eu-central-1", account: "1", operation: "op-1", properties: [:]))
    #expect(found == .ambiguous(["igw-1", "igw-2"]))
  }

  @Test("A name that exists already is ours only with the operation's tag", arguments: ["op-1", "op-of-another"])
  func alreadyExists(operation: String) async throws {
    let cloud = ScriptedCloud { name, _, _ in
      switch name {
      case "CreateRole": .refusal("EntityAlreadyExists", "it exists")
      case "GetRole":
        .answer([
          "Role": [
            "RoleName": "app", "Arn": "arn:aws:iam::1:role/app", "Path": "/",
            "Tags": [["Key": "infra:operation", "Value": "op-1"]],
          ]
        ])
      default: .answer([:])
      }
    }
    let journal = Journal(operation: operation)
    let properties: [String: Value] = ["RoleName": "app", "AssumeRolePolicyDocument": [:]]
    do {
      let made = try await provider(cloud).create(request("AWS::IAM::Role", properties), journal.context())
      #expect(operation == "op-1")
      #expect(made.id == "app")
      #expect(journal.ids == ["app"])
    } catch {
      #expect(operation != "op-1")
      #expect(error.kind == .alreadyExists)
      #expect(journal.ids == [])
    }
  }

  @Test("An error that passes by itself is waited through, each try in the journal")
  func passing() async throws {
    let cloud = ScriptedCloud { name, _, times in
      switch name {
      case "CreateRole" where times < 3: .refusal("MalformedPolicyDocument", "Invalid principal in policy")
      case "CreateRole": .answer(["Role": ["RoleName": "app"]])
      case "GetRole": .answer(["Role": ["RoleName": "app", "Path": "/"]])
      default: .answer([:])
      }
    }
    let journal = Journal(operation: "op-1")
    _ = try await provider(cloud).create(
      request("AWS::IAM::Role", ["RoleName": "app", "AssumeRolePolicyDocument": [:]]), journal.context())
    #expect(journal.entries.map(\.call.ordinal) == [1, 2, 3])
    let refused = CallOutcome.refused(code: "MalformedPolicyDocument")
    #expect(journal.entries.map(\.outcome) == [refused, refused, .succeeded])
    #expect(journal.slept == 2.5)
  }

  @Test("A fresh resource that parts of the cloud do not know yet is waited for")
  func eventually() async throws {
    let cloud = ScriptedCloud { name, _, times in
      switch name {
      case "CreateVpc": .answer(["Vpc": ["VpcId": "vpc-1", "State": "pending"]])
      case "DescribeVpcs" where times == 1: .answer(["Vpcs": []])
      case "DescribeVpcs" where times == 2: .answer(["Vpcs": [["VpcId": "vpc-1", "State": "pending"]]])
      case "DescribeVpcs": .answer(["Vpcs": [["VpcId": "vpc-1", "State": "available", "CidrBlock": "10.0.0.0/16"]]])
      case "ModifyVpcAttribute" where times == 1: .refusal("InvalidVpcID.NotFound", "no such VPC")
      default: .answer([:])
      }
    }
    let journal = Journal(operation: "op-1")
    let made = try await provider(cloud).create(
      request("AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true]), journal.context())
    #expect(made.id == "vpc-1")
    #expect(journal.calls == ["ec2 CreateVpc", "ec2 ModifyVpcAttribute", "ec2 ModifyVpcAttribute"])
    #expect(journal.slept > 0)
  }

  @Test("What can't be written to the journal is not sent")
  func journalFirst() async throws {
    let cloud = ScriptedCloud { _, _, _ in .answer([:]) }
    var context = Journal(operation: "op-1").context()
    context.willCall = { _ throws(ProviderError) in throw ProviderError(.journal, "the disk is full") }
    let failing = context
    let error = await #expect(throws: ProviderError.self) {
      try await provider(cloud).create(request("AWS::EC2::InternetGateway", [:]), failing)
    }
    #expect(error?.kind == .journal)
    #expect(cloud.requests == [])
  }

  static func nat(_ state: String) -> [String: Value] {
    ["NatGateways": [["NatGatewayId": "nat-1", "State": .string(state), "FailureMessage": "no free addresses"]]]
  }

  @Test("A state that can't be left fails with the cloud's words, one that lasts times out")
  func states() async throws {
    for (state, kind, message) in [
      ("failed", ProviderError.Kind.failed, "AWS::EC2::NatGateway nat-1 is failed: no free addresses"),
      ("pending", .timedOut, "AWS::EC2::NatGateway nat-1 was not ready after 40 s"),
    ] {
      let cloud = ScriptedCloud { name, _, _ in
        .answer(name == "CreateNatGateway" ? ["NatGateway": ["NatGatewayId": "nat-1"]] : Self.nat(state))
      }
      let journal = Journal(operation: "op-1")
      let error = await #expect(throws: ProviderError.self) {
        try await provider(cloud).create(
          request("AWS::EC2::NatGateway", ["SubnetId": "subnet-1"]), journal.context(timeout: 40))
      }
      #expect(error?.kind == kind)
      #expect(error?.message == message)
      // It is in the state all the same: nothing that exists is forgotten.
      #expect(journal.ids == ["nat-1"])
    }
  }

  @Test("Many resources of a kind are read with one call")
  func batch() async throws {
    let cloud = ScriptedCloud { _, _, _ in
      .answer([
        "RouteTables": [["RouteTableId": "rtb-3", "VpcId": "vpc-1"], ["RouteTableId": "rtb-1", "VpcId": "vpc-1"]]
      ])
    }
    let results = await provider(cloud).read(
      ["rtb-1", "rtb-2", "rtb-3"].map {
        ReadRequest(type: "AWS::EC2::RouteTable", id: $0, region: "eu-central-1")
      })
    func table(_ id: ResourceID) -> Observation {
      .present(ObservedResource(id: id, properties: ["RouteTableId": .string(id.text), "VpcId": "vpc-1"]))
    }
    #expect(try results.map { try $0.get() } == [table("rtb-1"), .absent, table("rtb-3")])
    #expect(
      cloud.requests.map(\.description) == [
        #"DescribeRouteTables {"Filters":[{"Name":"route-table-id","Values":["rtb-1","rtb-2","rtb-3"]}]}"#
      ])
  }

  @Test("Further reads of many resources go with one call each, too")
  func furtherBatch() async throws {
    let cloud = ScriptedCloud { operation, _, _ in
      .answer(
        operation == "DescribeSubnets"
          ? ["Subnets": [["SubnetId": "subnet-1"], ["SubnetId": "subnet-2"]]]
          : [
            "NetworkAcls": [
              ["Associations": [["SubnetId": "subnet-2", "NetworkAclAssociationId": "aclassoc-2"]]],
              ["Associations": [["SubnetId": "subnet-1", "NetworkAclAssociationId": "aclassoc-1"]]],
            ]
          ])
    }
    let results = await provider(cloud).read(
      ["subnet-1", "subnet-2"].map { ReadRequest(type: "AWS::EC2::Subnet", id: $0, region: "eu-central-1") })
    let associations = try results.map { result -> Value? in
      if case .present(let subnet) = try result.get() { subnet.properties["NetworkAclAssociationId"] } else { nil }
    }
    #expect(associations == ["aclassoc-1", "aclassoc-2"])
    #expect(cloud.operations.sorted() == ["DescribeNetworkAcls", "DescribeSubnets"])
  }

  @Test("An endpoint that can't be deleted is an error, though the answer is none")
  func unsuccessful() async throws {
    let cloud = ScriptedCloud { _, _, _ in
      .answer([
        "Unsuccessful": [["ResourceId": "vpce-1", "Error": ["Code": "OperationNotPermitted", "Message": "no"]]]
      ])
    }
    let request = DeleteRequest(
      address: "net", type: "AWS::EC2::VPCEndpoint", region: "eu-central-1", account: "1", id: "vpce-1", known: [:])
    let error = await #expect(throws: ProviderError.self) {
      try await provider(cloud).delete(request, Journal(operation: "op-1").context())
    }
    #expect(error?.code == "OperationNotPermitted")
  }

  @Test("Where one of many is not found, each is read for itself")
  func fallback() async throws {
    let cloud = ScriptedCloud { _, input, _ in
      let ids = input["VpcEndpointIds"]?.list ?? []
      if ids.contains("vpce-2") { return .refusal("InvalidVpcEndpointId.NotFound", "vpce-2 does not exist") }
      return .answer(["VpcEndpoints": .list(ids.map { ["VpcEndpointId": $0, "State": "available"] })])
    }
    let results = await provider(cloud).read(
      ["vpce-1", "vpce-2"].map { ReadRequest(type: "AWS::EC2::VPCEndpoint", id: $0, region: "eu-central-1") })
    #expect(
      try results.map { try $0.get() } == [
        .present(ObservedResource(id: "vpce-1", properties: ["Id": "vpce-1"])), .absent,
      ])
    #expect(cloud.requests.count == 3)
  }

  @Test("A read that is refused is no absence")
  func refusedRead() async throws {
    let cloud = ScriptedCloud { _, _, _ in .denied }
    let results = await provider(cloud).read([
      ReadRequest(type: "AWS::EC2::VPC", id: "vpc-1", region: "eu-central-1"),
      ReadRequest(type: "AWS::EC2::VPC", id: "vpc-2", region: "eu-central-1"),
      ReadRequest(type: "AWS::Nobody::Knows", id: "x", region: "eu-central-1"),
    ])
    let kinds = results.map { result -> ProviderError.Kind? in
      if case .failure(let error) = result { error.kind } else { nil }
    }
    #expect(kinds == [.denied, .denied, .unsupported])
  }

  @Test("A delete waits while something still hangs on, and a resource that is gone is no error")
  func deletes() async throws {
    let cloud = ScriptedCloud { _, _, times in
      times < 3 ? .refusal("DependencyViolation", "it has network interfaces") : .answer([:])
    }
    let journal = Journal(operation: "op-1")
    let request = DeleteRequest(
      address: "net", type: "AWS::EC2::SecurityGroup", region: "eu-central-1", account: "1", id: "sg-1", known: [:])
    try await provider(cloud).delete(request, journal.context())
    #expect(journal.calls.count == 3)

    let gone = ScriptedCloud { _, _, _ in .refusal("InvalidGroup.NotFound", "no such group") }
    try await provider(gone).delete(request, Journal(operation: "op-2").context())
    // The delete's word is not enough: reads say so, too, and more than once.
    #expect(gone.operations == ["DeleteSecurityGroup"] + Array(repeating: "DescribeSecurityGroups", count: 3))
  }

  @Test("A property that the handler does not carry out is refused before anything is sent")
  func unsupported() async throws {
    let cloud = ScriptedCloud { _, _, _ in .answer([:]) }
    let error = await #expect(throws: ProviderError.self) {
      try await provider(cloud).create(
        request("AWS::EC2::EIP", ["TransferAddress": "1.2.3.4"]), Journal(operation: "op-1").context())
    }
    #expect(error?.kind == .unsupported)
    #expect(cloud.requests == [])
  }

  @Test("Secrets are read by key, and never told in an error")
  func secrets() async throws {
    let cloud = ScriptedCloud { _, input, _ in
      .answer(["SecretString": input["SecretId"] == "plain" ? "hush" : #"{"password": "hush"}"#])
    }
    let provider = provider(cloud)
    #expect(try await provider.secret(id: "plain", key: nil, region: "eu-central-1") == "hush")
    #expect(try await provider.secret(id: "json", key: "password", region: "eu-central-1") == "hush")
    for (id, key) in [("plain", "password"), ("json", "user")] {
      let error = await #expect(throws: ProviderError.self) {
        try await provider.secret(id: id, key: key, region: "eu-central-1")
      }
      #expect(error?.message.contains("hush") == false)
    }
  }

  @Test("Error codes of services are read as the kinds of error that they mean")
  func codes() {
    let meanings: [(Service, String, ProviderError.Kind)] = [
      (.ec2, "InvalidVpcID.NotFound", .notFound), (.ec2, "DependencyViolation", .dependencyViolation),
      (.ec2, "VpcLimitExceeded", .quotaExceeded), (.ec2, "InvalidPermission.Duplicate", .alreadyExists),
      (.ec2, "InvalidParameterValue", .invalid), (.ec2, "UnauthorizedOperation", .denied),
      (.iam, "NoSuchEntity", .notFound), (.iam, "DeleteConflict", .dependencyViolation),
      (.rds, "DBInstanceNotFound", .notFound), (.rds, "DBInstanceAlreadyExists", .alreadyExists),
      (.s3, "NoSuchBucketPolicy", .notFound), (.s3, "BucketNotEmpty", .dependencyViolation),
      (.lambda, "ResourceConflictException", .conflict), (.lambda, "TooManyRequestsException", .throttled),
      (.logs, "ResourceNotFoundException", .notFound), (.sts, "ExpiredToken", .credentials),
      (.kms, "AliasNotFoundFoo", .other),
    ]
    for (service, code, kind) in meanings {
      #expect(ProviderError.kind(of: code, "", service) == kind, "\(service) \(code)")
    }
    // A conflict that says that a name is taken.
    for (service, code) in [
      (.lambda, "ResourceConflictException"), (.scheduler, "ConflictException"), (.apiGatewayV2, "ConflictException"),
    ] as [(Service, String)] {
      #expect(ProviderError.kind(of: code, "Schedule x already exists.", service) == .alreadyExists, "\(service)")
      #expect(ProviderError.kind(of: code, "Another change is in progress.", service) == .conflict, "\(service)")
    }
    // A message is no evidence of absence.
    #expect(ProviderError.kind(of: "ValidationException", "the key was not found", .kms) == .invalid)
  }

  @Test("The permissions of an act follow from the declaration")
  func permissions() throws {
    #expect(
      Logs.logGroup.permissions(for: .delete) == [
        "logs:DeleteLogGroup", "logs:DescribeIndexPolicies", "logs:DescribeLogGroups", "logs:DescribeResourcePolicies",
        "logs:GetDataProtectionPolicy", "logs:ListTagsForResource",
      ])
    #expect(
      EC2.routeTable.permissions(for: .create) == ["ec2:CreateRouteTable", "ec2:CreateTags", "ec2:DescribeRouteTables"])
    #expect(EC2.vpc.callsToCreate(["CidrBlock", "Tags", "EnableDnsSupport", "EnableDnsHostnames"]) == 3)
  }
}
