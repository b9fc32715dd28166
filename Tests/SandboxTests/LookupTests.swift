import AWSClient
import AWSResources
import AWSSchemas
import InfraModel
import Provider
import Sandbox
import Testing

@Suite("What exists in the sandbox is looked up as in AWS")
struct LookupTests {
  private static let region = "eu-central-1"
  private let time = Time()
  private let client: AWSClient
  private let provider: AWSProvider

  init() {
    client = Clients.passing(time)
    provider = AWSProvider(client: client, schemas: AWSSchemaCatalog())
  }

  private func ask(
    _ kind: String, _ arguments: [String: Value], _ attributes: String...
  ) async -> Result<[String: Value], LookupFailure> {
    await provider.lookUp([
      LookupRequest(kind: ResourceType(kind), region: Self.region, arguments: arguments, attributes: attributes)
    ])[0].map(\.attributes)
  }

  private func call(_ service: Service, _ operation: String, _ input: [String: Value]) async throws -> [String: Value] {
    try await client.call(service, operation, input, region: Self.region)
  }

  private func network(_ block: String, _ tags: [String: String]) async throws -> Value {
    let tags = tags.sorted { $0.key < $1.key }.map { Value.object(["Key": .string($0), "Value": .string($1)]) }
    let vpc = try await call(
      .ec2, "CreateVpc",
      ["CidrBlock": .string(block), "TagSpecifications": [["ResourceType": "vpc", "Tags": .list(tags)]]])
    return try #require(vpc["Vpc"]?["VpcId"])
  }

  @Test("By an identifier and by tags; none, several and a missing attribute are told apart")
  func resources() async throws {
    let office = try await network("10.1.0.0/16", ["Name": "office", "Floor": "1"])
    let second = try await network("10.2.0.0/16", ["Name": "office", "Floor": "2"])
    _ = try await network("10.3.0.0/16", ["Name": "office 3"])
    let vpc = "AWS::EC2::VPC"
    let read = await provider.lookUp([
      LookupRequest(kind: "AWS::EC2::VPC", region: Self.region, arguments: ["Id": office], attributes: ["VpcId"])
    ])
    // What is kept is what was asked for; a rehearsal has all of it.
    #expect(try read[0].get().attributes == ["VpcId": office])
    #expect(try read[0].get().resource?.properties["CidrBlock"] == "10.1.0.0/16")
    #expect(
      await ask(vpc, ["Id": office], "CidrBlock", "VpcId") == .success(["CidrBlock": "10.1.0.0/16", "VpcId": office]))
    #expect(await ask(vpc, ["Tags": ["Name": "office", "Floor": "2"]], "VpcId") == .success(["VpcId": second]))
    let several = [office, second].compactMap(\.string).sorted()
    #expect(await ask(vpc, ["Tags": ["Name": "office"]], "VpcId") == .failure(.several(several)))
    // AWS's filter reads `*` as anything; a tag is meant as it is written.
    #expect(await ask(vpc, ["Tags": ["Name": "office*"]], "VpcId") == .failure(.none))
    #expect(await ask(vpc, ["Id": "vpc-00000000000000001"], "VpcId") == .failure(.none))
    guard case .failure(.lacks("Nothing", let known)) = await ask(vpc, ["Id": office], "Nothing") else {
      Issue.record("an attribute that is not there was found")
      return
    }
    #expect(known.contains("CidrBlock"))
    #expect(
      await ask("AWS::SNS::Topic", ["Tags": ["Name": "a"]], "TopicArn")
        == .failure(.unsupported("look AWS::SNS::Topic up by Id")))
    #expect(
      await ask("AWS::SDB::Domain", ["Id": "a"], "Arn")
        == .failure(.unsupported("AWS::SDB::Domain cannot be looked up")))
  }

  @Test("Images by an alias, and the newest of a name and an architecture")
  func images() async throws {
    let alias = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    let image = "AWS::EC2::Image"
    let byAlias = try await ask(image, ["Alias": .string(alias)], "ImageId", "Name").get()
    #expect(byAlias["Name"] == "al2023-ami-2023.6.20241121.0-kernel-6.1-x86_64")
    let newest = try await ask(
      image, ["Name": "al2023-ami-2023*", "Owner": "amazon", "Architecture": "x86_64"], "ImageId"
    ).get()
    #expect(newest["ImageId"] == byAlias["ImageId"])
    let other = try await ask(
      image, ["Name": "al2023-ami-2023*", "Owner": "137112412989", "Architecture": "arm64"], "Name"
    ).get()
    #expect(other["Name"] == "al2023-ami-2023.6.20241121.0-kernel-6.1-arm64")
    #expect(await ask(image, ["Name": "al2023*", "Owner": "self"], "ImageId") == .failure(.none))
    #expect(await ask(image, ["Alias": "/golden/web"], "ImageId") == .failure(.none))
    _ = try await call(.ssm, "PutParameter", ["Name": "/golden/web", "Value": "latest", "Type": "String"])
    #expect(
      await ask(image, ["Alias": "/golden/web"], "ImageId")
        == .failure(.unusable("/golden/web does not hold the identifier of an image")))
    _ = try await call(.ssm, "PutParameter", ["Name": "/golden/key", "Value": "ami-1", "Type": "SecureString"])
    #expect(
      await ask(image, ["Alias": "/golden/key"], "ImageId")
        == .failure(.unusable("/golden/key is a secret parameter")))
  }

  @Test("A container's image by its tag, with the digest that the tag names now")
  func containers() async throws {
    func digest(_ manifest: String) async throws -> Value {
      let put = try await call(
        .ecr, "PutImage", ["repositoryName": "shop/api", "imageManifest": .string(manifest), "imageTag": "release"])
      return try #require(put["image"]?["imageId"]?["imageDigest"])
    }
    let arguments: [String: Value] = ["Repository": "shop/api", "Tag": "release"]
    #expect(await ask("AWS::ECR::Image", arguments, "Uri") == .failure(.none))
    let repository = try await call(.ecr, "CreateRepository", ["repositoryName": "shop/api"])["repository"]
    #expect(await ask("AWS::ECR::Image", arguments, "Uri") == .failure(.none))
    let address = try #require(repository?["repositoryUri"]?.string)
    for manifest in ["{}", "{\"schemaVersion\": 2}"] {
      let digest = try await digest(manifest)
      #expect(
        await ask("AWS::ECR::Image", arguments, "Uri", "Digest")
          == .success(["Uri": .string("\(address)@\(digest.string ?? "")"), "Digest": digest]))
    }
    #expect(await ask("AWS::ECR::Image", arguments.merging(["Tag": "old"]) { $1 }, "Digest") == .failure(.none))
  }

  @Test("A hosted zone by its name, a private one only where that is asked for")
  func zones() async throws {
    let network = try await network("10.1.0.0/16", [:])
    for (name, isPrivate) in [("example.com", false), ("example.com.", true), ("www.example.com", false)] {
      var input: [String: Value] = ["Name": .string(name), "CallerReference": .string("\(name) \(isPrivate)")]
      if isPrivate { input["VPC"] = ["VPCId": network, "VPCRegion": .string(Self.region)] }
      _ = try await call(.route53, "CreateHostedZone", input)
    }
    let all = try await call(.route53, "ListHostedZonesByName", [:])
    let ids = (all["HostedZones"]?.list ?? []).map { zone in
      (zone["Name"], zone[path: "Config.PrivateZone"], zone["Id"]?.string?.split(separator: "/").last.map(String.init))
    }
    #expect(ids.map(\.0) == ["example.com.", "example.com.", "www.example.com."])
    func id(_ isPrivate: Value) -> Value {
      .string(ids.first { $0.0 == "example.com." && $0.1 == isPrivate }?.2 ?? "")
    }
    let zone = "AWS::Route53::HostedZone"
    #expect(await ask(zone, ["Name": "Example.com"], "Id") == .success(["Id": id(false)]))
    #expect(await ask(zone, ["Name": "example.com.", "PrivateZone": true], "Id") == .success(["Id": id(true)]))
    let servers = try await ask(zone, ["Name": "example.com"], "NameServers").get()
    #expect(servers["NameServers"]?.list?.count == 4)
    #expect(await ask(zone, ["Name": "ample.com"], "Id") == .failure(.none))
  }

  @Test("A certificate once it is issued, by each of its names")
  func certificates() async throws {
    let arn = try await call(
      .acm, "RequestCertificate",
      ["DomainName": "example.com", "SubjectAlternativeNames": ["www.example.com"], "ValidationMethod": "DNS"])
    let kind = "AWS::CertificateManager::Certificate"
    #expect(await ask(kind, ["DomainName": "example.com"], "Id") == .failure(.none))
    let zone = try await call(.route53, "CreateHostedZone", ["Name": "example.com", "CallerReference": "one"])
    time.pass(10)
    let pending = try await call(.acm, "DescribeCertificate", arn)["Certificate"]
    let changes = (pending?["DomainValidationOptions"]?.list ?? []).map { option -> Value in
      let record = option["ResourceRecord"]
      return [
        "Action": "CREATE",
        "ResourceRecordSet": [
          "Name": record?["Name"] ?? "", "Type": "CNAME", "TTL": 60,
          "ResourceRecords": [["Value": record?["Value"] ?? ""]],
        ],
      ]
    }
    _ = try await call(
      .route53, "ChangeResourceRecordSets",
      [
        "HostedZoneId": .string(String(zone["HostedZone"]?["Id"]?.string?.dropFirst("/hostedzone/".count) ?? "")),
        "ChangeBatch": ["Changes": .list(changes)],
      ])
    time.pass(150)
    for name in ["example.com", "www.example.com"] {
      #expect(
        await ask(kind, ["DomainName": .string(name)], "Id", "DomainName")
          == .success(["Id": arn["CertificateArn"] ?? "", "DomainName": "example.com"]))
    }
    #expect(await ask(kind, ["DomainName": "api.example.com"], "Id") == .failure(.none))
  }

  @Test("A secret's identifier, and never its text")
  func secrets() async throws {
    let made = try await call(.secretsManager, "CreateSecret", ["Name": "lab/key", "SecretString": "hush-hush"])
    let kind = "AWS::SecretsManager::Secret"
    #expect(await ask(kind, ["Name": "lab/key"], "Id") == .success(["Id": made["ARN"] ?? ""]))
    guard case .failure(.lacks) = await ask(kind, ["Name": "lab/key"], "SecretString") else {
      Issue.record("the text was found")
      return
    }
    _ = try await call(.secretsManager, "DeleteSecret", ["SecretId": "lab/key"])
    #expect(await ask(kind, ["Name": "lab/key"], "Id") == .failure(.unusable("it waits for its deletion")))
  }

  @Test("The caller and the zones; many at once, in the order of the requests")
  func place() async throws {
    let first = try await network("10.1.0.0/16", [:])
    let second = try await network("10.2.0.0/16", [:])
    func request(_ kind: String, _ arguments: [String: Value], _ attribute: String) -> LookupRequest {
      LookupRequest(kind: ResourceType(kind), region: Self.region, arguments: arguments, attributes: [attribute])
    }
    let answers = await provider.lookUp([
      request("AWS::EC2::VPC", ["Id": second], "CidrBlock"), request("AWS::STS::Caller", [:], "Account"),
      request("AWS::EC2::VPC", ["Id": "vpc-00000000000000001"], "CidrBlock"),
      request("AWS::EC2::AvailabilityZones", [:], "Names.1"), request("AWS::EC2::VPC", ["Id": first], "CidrBlock"),
    ])
    #expect(
      answers.map { $0.map(\.attributes) } == [
        .success(["CidrBlock": "10.2.0.0/16"]), .success(["Account": "000000000000"]), .failure(.none),
        .success(["Names.1": "eu-central-1b"]), .success(["CidrBlock": "10.1.0.0/16"]),
      ])
  }
}
