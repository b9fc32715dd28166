import AWSClient
import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Provider
import Sandbox
import Testing

@Suite("Handlers hold out where a cloud is late")
struct LateReadTests {
  let time = Time()

  func provider(_ faultInjection: String) throws -> (AWSProvider, AWSClient) {
    var options = SandboxUnderTest.options
    options.faultInjection = try FaultInjection(faultInjection)
    let client = Clients.client(options, time)
    return (AWSProvider(client: client, schemas: AWSSchemaCatalog()), client)
  }

  func create(
    _ provider: AWSProvider, _ type: ResourceType, _ properties: [String: Value]
  ) async throws -> ObservedResource {
    let time = time
    return try await provider.create(
      CreateRequest(
        address: "it", type: type, region: Samples.region, account: Samples.account,
        properties: properties),
      Journal(operation: LiveCloud.operation()).context(sleep: { time.pass($0) }))
  }

  func delete(
    _ provider: AWSProvider, _ type: ResourceType, _ resource: ObservedResource, _ declared: [String: Value]
  ) async throws {
    let time = time
    try await provider.delete(
      DeleteRequest(
        address: "it", type: type, region: Samples.region, account: Samples.account, id: resource.id,
        known: resource.properties.merging(declared) { $1 }),
      Journal(operation: LiveCloud.operation()).context(sleep: { time.pass($0) }))
  }

  static func trust(_ principal: Value) -> Value {
    [
      "Version": "2012-10-17",
      "Statement": [["Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"]],
    ]
  }

  static let permissions: Value = [
    "Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"]],
  ]

  @Test("A role is deleted though a late list shows a policy that is gone, and none is left", arguments: [true, false])
  func role(policyGoesFirst: Bool) async throws {
    let (provider, client) = try provider("lag=3s")
    let role: [String: Value] = [
      "RoleName": "app", "AssumeRolePolicyDocument": Self.trust(["Service": "lambda.amazonaws.com"]),
    ]
    let app = try await create(provider, "AWS::IAM::Role", role)
    let policy: [String: Value] = [
      "ManagedPolicyName": "p", "PolicyDocument": Self.permissions, "Roles": ["app"],
    ]
    let attached = try await create(provider, "AWS::IAM::ManagedPolicy", policy)
    if policyGoesFirst { time.pass(10) }
    // Otherwise the role's list does not show the policy yet.
    if policyGoesFirst { try await delete(provider, "AWS::IAM::ManagedPolicy", attached, policy) }
    try await delete(provider, "AWS::IAM::Role", app, role)
    if !policyGoesFirst { try await delete(provider, "AWS::IAM::ManagedPolicy", attached, policy) }
    time.pass(10)
    let roles = try await client.callAll(.iam, "ListRoles", [:], region: Samples.region)
    #expect(roles["Roles"] == [])
    let policies = try await client.callAll(.iam, "ListPolicies", ["Scope": "Local"], region: Samples.region)
    #expect(policies["Policies"] == [])
  }

  @Test("Late reads make one default VPC")
  func defaultNetwork() async throws {
    let (_, client) = try provider("lag=60s")
    func found(_ operation: String, by filter: Value) async throws -> [String: Value] {
      try await client.callAll(
        .ec2, operation, ["Filters": [["Name": filter, "Values": ["true"]]]], region: Samples.region)
    }
    _ = try await found("DescribeSubnets", by: "default-for-az")
    _ = try await found("DescribeVpcs", by: "is-default")
    time.pass(120)
    #expect(try await found("DescribeVpcs", by: "is-default")["Vpcs"]?.list?.count == 1)
  }

  @Test("Policies that name a role of this moment are taken once the service knows it")
  func principals() async throws {
    let (provider, _) = try provider("roles=10s")
    let role = try await create(
      provider, "AWS::IAM::Role",
      ["RoleName": "app", "AssumeRolePolicyDocument": Self.trust(["Service": "lambda.amazonaws.com"])])
    let arn = try #require(role.properties["Arn"])
    func policy(_ actions: Value, on resource: Value? = "*") -> Value {
      var statement: [String: Value] = [
        "Effect": "Allow", "Principal": ["AWS": [arn, "arn:aws:iam::123456789012:root"]], "Action": actions,
      ]
      statement["Resource"] = resource
      return ["Version": "2012-10-17", "Statement": [.object(statement)]]
    }
    _ = try await create(provider, "AWS::KMS::Key", ["KeyPolicy": policy("kms:*")])
    #expect(time.now >= 1_800_000_010)
    _ = try await create(
      provider, "AWS::IAM::Role", ["RoleName": "second", "AssumeRolePolicyDocument": Self.trust(["AWS": arn])])
    let second: Value = .string("arn:aws:iam::123456789012:role/second")
    var grant = policy("ecr:BatchGetImage", on: nil).object ?? [:]
    grant["Statement"] = [["Effect": "Allow", "Principal": ["AWS": second], "Action": "ecr:BatchGetImage"]]
    let before = time.now
    _ = try await create(
      provider, "AWS::ECR::Repository", ["RepositoryName": "repo", "RepositoryPolicyText": .object(grant)])
    #expect(time.now > before)
  }

  @Test("A group in a network with IPv6 is born with two open doors, and both are shut")
  func doors() async throws {
    let (provider, client) = try provider("")
    let vpc = try await client.call(
      .ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16", "AmazonProvidedIpv6CidrBlock": true],
      region: Samples.region)["Vpc"]?["VpcId"]
    let group = try await create(
      provider, "AWS::EC2::SecurityGroup",
      [
        "GroupDescription": "d", "VpcId": try #require(vpc),
        "SecurityGroupEgress": [["IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8"]],
      ])
    #expect(
      group.properties["SecurityGroupEgress"] == [
        ["IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8"]
      ])
  }

  @Test("A secret that is scheduled for deletion goes, and its own environment alone takes its name over")
  func secret() async throws {
    let (provider, client) = try provider("")
    let declared: [String: Value] = ["Name": "db", "SecretString": "one"]
    let secret = try await create(provider, "AWS::SecretsManager::Secret", declared)
    let readers: Value = [
      "Version": "2012-10-17",
      "Statement": [
        [
          "Effect": "Allow", "Principal": ["AWS": "123456789012"], "Action": "secretsmanager:GetSecretValue",
          "Resource": "*",
        ]
      ],
    ]
    _ = try await client.call(
      .secretsManager, "PutResourcePolicy", ["SecretId": "db", "ResourcePolicy": .string(JSON.canonicalText(readers))],
      region: Samples.region)
    try await delete(provider, "AWS::SecretsManager::Secret", secret, declared)
    let read = try await provider.read([
      ReadRequest(type: "AWS::SecretsManager::Secret", id: secret.id, region: Samples.region)
    ]).first?.get()
    guard case .beingDeleted(_, let pendingDeletion) = read else {
      Issue.record("\(String(describing: read))")
      return
    }
    #expect(pendingDeletion.restoreCommand?.contains("restore-secret --secret-id \(secret.id)") == true)
    var stranger = Journal(operation: LiveCloud.operation()).context()
    stranger.owner = "another"
    let request = CreateRequest(
      address: "it", type: "AWS::SecretsManager::Secret", region: Samples.region,
      account: Samples.account, properties: declared)
    let another = stranger
    let error = await #expect(throws: ProviderError.self) { try await provider.create(request, another) }
    #expect(error?.kind == .alreadyExists)
    #expect(try await create(provider, "AWS::SecretsManager::Secret", declared).id == secret.id)
    let described = try await client.call(
      .secretsManager, "DescribeSecret", ["SecretId": "db"], region: Samples.region)
    #expect(described["Tags"]?.list?.compactMap { $0["Key"]?.string } == ["infra:operation"])
    // Whoever could read the old value cannot read the new one by that.
    let policy = try await client.call(
      .secretsManager, "GetResourcePolicy", ["SecretId": "db"], region: Samples.region)
    #expect(policy["ResourcePolicy"] == nil)
  }
}
