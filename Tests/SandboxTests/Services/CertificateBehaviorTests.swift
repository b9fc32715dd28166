import AWSClient
import AWSLives
import AWSResources
import AWSSamples
import InfraModel
import Provider
import Sandbox
import Testing

@Suite("Certificates of ACM")
struct CertificateBehaviorTests {
  private let aws = SandboxDriver()

  private func zone(_ name: String = "example.com", _ more: [String: Value] = [:]) async throws -> Value {
    let input: [String: Value] = ["Name": .string(name), "CallerReference": .string(name)]
    let made = try await aws.call(.route53, "CreateHostedZone", input.merging(more) { $1 })
    return .string(try #require(made["HostedZone"]?["Id"]?.string?.split(separator: "/").last.map(String.init)))
  }

  private func request(
    _ domain: String, _ more: [String: Value] = [:], in region: String = Samples.region
  ) async throws -> Value {
    let input: [String: Value] = ["DomainName": .string(domain), "ValidationMethod": "DNS"]
    return try #require(
      try await aws.call(.acm, "RequestCertificate", input.merging(more) { $1 }, in: region)["CertificateArn"])
  }

  private func described(_ arn: Value, in region: String = Samples.region) async throws -> Value {
    try #require(
      try await aws.call(.acm, "DescribeCertificate", ["CertificateArn": arn], in: region)["Certificate"])
  }

  private func status(_ arn: Value, in region: String = Samples.region) async throws -> Value? {
    try await described(arn, in: region)["Status"]
  }

  /// Makes or deletes the records of a certificate.
  private func change(_ action: String, _ certificate: Value, in zone: Value) async throws {
    let records = Set((certificate["DomainValidationOptions"]?.list ?? []).compactMap { $0["ResourceRecord"] })
    let changes = records.sorted { "\($0)" < "\($1)" }.map { record -> Value in
      [
        "Action": .string(action),
        "ResourceRecordSet": [
          "Name": record["Name"] ?? "", "Type": "CNAME", "TTL": 60,
          "ResourceRecords": [["Value": record["Value"] ?? ""]],
        ],
      ]
    }
    try await aws.call(
      .route53, "ChangeResourceRecordSets", ["HostedZoneId": zone, "ChangeBatch": ["Changes": .list(changes)]])
  }

  @Test("A certificate is issued when the record of each of its domains is in a public zone, and not before")
  func issue() async throws {
    let arn = try await request("example.com", ["SubjectAlternativeNames": ["*.example.com", "www.example.com"]])
    #expect(try await described(arn)["DomainValidationOptions"]?[0]?["ResourceRecord"] == nil)
    aws.time.pass(10)
    let told = try await described(arn)
    let records = (told["DomainValidationOptions"]?.list ?? []).compactMap { $0["ResourceRecord"]?["Name"]?.string }
    #expect(records.count == 3 && records[0] == records[1] && records[2].hasSuffix(".www.example.com."))
    let network = try #require(try await aws.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"])["Vpc"]?["VpcId"])
    let hidden = try await zone(
      "example.com", ["VPC": ["VPCId": network, "VPCRegion": .string(Samples.region)], "CallerReference": "private"])
    try await change("CREATE", told, in: hidden)
    aws.time.pass(3600)
    #expect(try await status(arn) == "PENDING_VALIDATION")
    let zone = try await zone()
    try await change("CREATE", told, in: zone)
    aws.time.pass(60)
    #expect(try await status(arn) == "PENDING_VALIDATION")
    aws.time.pass(120)
    let issued = try await described(arn)
    #expect(issued["Status"] == "ISSUED" && issued["IssuedAt"] != nil)
    #expect(issued["DomainValidationOptions"]?[2]?["ValidationStatus"] == "SUCCESS")
    try await change("DELETE", told, in: zone)
    aws.time.pass(300_000)
    #expect(try await status(arn) == "ISSUED")
  }

  @Test("The record of a domain is the same in each region, and issues at once what is requested later")
  func sameRecord() async throws {
    let first = try await request("example.com")
    let other = try await request("*.example.com", in: "us-east-1")
    aws.time.pass(10)
    let told = try await described(first)
    let option = try await described(other, in: "us-east-1")["DomainValidationOptions"]?[0]
    #expect(option?["ResourceRecord"] == told["DomainValidationOptions"]?[0]?["ResourceRecord"])
    let zone = try await zone()
    try await change("CREATE", told, in: zone)
    let later = try await request("example.com")
    aws.time.pass(150)
    #expect(try await status(first) == "ISSUED")
    #expect(try await status(other, in: "us-east-1") == "ISSUED")
    #expect(try await status(later) == "ISSUED")
    #expect(first != later)
  }

  @Test("A record that is taken away in time proves nothing, and after 72 hours ACM gives up")
  func timeout() async throws {
    let arn = try await request("example.com")
    aws.time.pass(10)
    let told = try await described(arn)
    let zone = try await zone()
    try await change("CREATE", told, in: zone)
    aws.time.pass(60)
    try await change("DELETE", told, in: zone)
    aws.time.pass(258_000)
    #expect(try await status(arn) == "PENDING_VALIDATION")
    aws.time.pass(3600)
    #expect(try await status(arn) == "VALIDATION_TIMED_OUT")
  }

  @Test("Nobody approves mails, and a request that comes again with its token is the same one for an hour")
  func requests() async throws {
    let token: [String: Value] = ["ValidationMethod": "EMAIL", "IdempotencyToken": "one"]
    let arn = try await request("example.com", token)
    #expect(try await request("example.com", token) == arn)
    #expect(try await described(arn)["DomainValidationOptions"]?[0]?["ValidationEmails"]?[0] == "admin@example.com")
    aws.time.pass(4000)
    #expect(try await status(arn) == "PENDING_VALIDATION")
    #expect(try await request("example.com", token) != arn)
    #expect(
      await aws.refusal(
        .acm, "RequestCertificate",
        [
          "DomainName": "example.com", "ValidationMethod": "EMAIL",
          "DomainValidationOptions": [["DomainName": "example.com", "ValidationDomain": "example.org"]],
        ]) == "InvalidDomainValidationOptionsException")
    #expect(
      await aws.refusal(.acm, "RequestCertificate", ["DomainName": "example.com", "KeyAlgorithm": "RSA_4096"])
        == "InvalidParameterException")
    #expect(
      await aws.refusal(
        .acm, "UpdateCertificateOptions", ["CertificateArn": arn, "Options": ["Export": "DISABLED"]])
        == "InvalidStateException")
    #expect(
      await aws.refusal(.acm, "DescribeCertificate", ["CertificateArn": arn], in: "us-east-1")
        == "ResourceNotFoundException")
  }

  private func issued(_ zone: Value, in region: String = Samples.region) async throws -> Value {
    let arn = try await request("example.com", in: region)
    aws.time.pass(10)
    try await change("UPSERT", try await described(arn, in: region), in: zone)
    aws.time.pass(150)
    return arn
  }

  /// Asks Cloud Control for a resource; the words with which that fails.
  private func make(_ type: String, _ properties: Value) async throws -> (id: String, problem: String) {
    let event = try await aws.call(
      .cloudControl, "CreateResource",
      ["TypeName": .string(type), "DesiredState": .string(JSON.canonicalText(properties))])["ProgressEvent"]
    aws.time.pass(10)
    let token = event?["RequestToken"] ?? ""
    let done = try await aws.call(.cloudControl, "GetResourceRequestStatus", ["RequestToken": token])["ProgressEvent"]
    return (done?["Identifier"]?.string ?? "", done?["StatusMessage"]?.string ?? "")
  }

  /// A load balancer in a network of its own.
  private func balancer() async throws -> Value {
    let subnets = try await aws.network(zones: ["a", "b"]).subnets
    let made = try await aws.call(
      .elasticLoadBalancingV2, "CreateLoadBalancer",
      ["Name": "web", "Scheme": "internal", "Subnets": .list(subnets)])
    return made["LoadBalancers"]?[0]?["LoadBalancerArn"] ?? ""
  }

  @Test("What shows a certificate takes none that is not issued or is another region's, and keeps it from its deletion")
  func use() async throws {
    let zone = try await zone()
    let pending = try await request("pending.example.com")
    let here = try await issued(zone)
    let there = try await issued(zone, in: "us-east-1")
    let balancer = try await balancer()
    func listener(_ arn: Value) async throws -> (id: String, problem: String) {
      try await make(
        "AWS::ElasticLoadBalancingV2::Listener",
        [
          "LoadBalancerArn": balancer, "Protocol": "HTTPS", "Port": 443,
          "DefaultActions": [["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "404"]]],
          "Certificates": [["CertificateArn": arn]],
        ])
    }
    #expect(try await listener(pending).problem.hasSuffix("(UnsupportedCertificate)"))
    #expect(try await listener(there).problem.hasSuffix("(CertificateNotFound)"))
    let shown = try await listener(here)
    #expect(shown.problem == "")
    #expect(try await described(here)["InUseBy"] == [balancer])
    #expect(await aws.refusal(.acm, "DeleteCertificate", ["CertificateArn": here]) == "ResourceInUseException")

    func domain(_ arn: Value) -> [String: Value] {
      ["DomainName": "api.example.com", "DomainNameConfigurations": [["CertificateArn": arn]]]
    }
    #expect(await aws.refusal(.apiGatewayV2, "CreateDomainName", domain(pending)) == "BadRequestException")
    #expect(await aws.refusal(.apiGatewayV2, "CreateDomainName", domain(there)) == "BadRequestException")
    #expect(await aws.refusal(.apiGatewayV2, "CreateDomainName", domain(here)) == nil)

    let pool: [String: Value] = [
      "Domain": "auth.example.com", "UserPoolId": "eu-central-1_a", "CustomDomainConfig": ["CertificateArn": here],
    ]
    #expect(await aws.refusal(.cognito, "CreateUserPoolDomain", pool) == "InvalidParameterException")
    func distribution(_ arn: Value) -> [String: Value] {
      [
        "DistributionConfig": [
          "CallerReference": "one", "Comment": "", "Enabled": true,
          "Origins": [
            "Quantity": 1,
            "Items": [
              [
                "Id": "a", "DomainName": "a.example",
                "CustomOriginConfig": ["HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only"],
              ]
            ],
          ],
          "DefaultCacheBehavior": ["TargetOriginId": "a", "ViewerProtocolPolicy": "allow-all"],
          "ViewerCertificate": ["ACMCertificateArn": arn, "SSLSupportMethod": "sni-only"],
        ]
      ]
    }
    #expect(await aws.refusal(.cloudFront, "CreateDistribution", distribution(here)) == "InvalidViewerCertificate")
    #expect(await aws.refusal(.cloudFront, "CreateDistribution", distribution(there)) == nil)
    #expect(
      await aws.refusal(.acm, "DeleteCertificate", ["CertificateArn": there], in: "us-east-1")
        == "ResourceInUseException")

    try await aws.call(.apiGatewayV2, "DeleteDomainName", ["DomainName": "api.example.com"])
    try await aws.call(
      .cloudControl, "DeleteResource",
      ["TypeName": "AWS::ElasticLoadBalancingV2::Listener", "Identifier": .string(shown.id)])
    aws.time.pass(10)
    #expect(await aws.refusal(.acm, "DeleteCertificate", ["CertificateArn": here]) == nil)
  }

  @Test(
    "A create that dies behind any of its calls is gone on with, and requests no second certificate", arguments: [1, 2])
  func interrupted(_ calls: Int) async throws {
    let live = try LiveCloud(SandboxUnderTest())
    let zone = try await live.create("AWS::Route53::HostedZone", ["Name": "example.com"]).resource
    let declared: [String: Value] = [
      "DomainName": "example.com", "ValidationMethod": "DNS",
      "DomainValidationOptions": [["DomainName": "example.com", "HostedZoneId": zone.properties["Id"] ?? ""]],
    ]
    let type: ResourceType = "AWS::CertificateManager::Certificate"
    let journal = Journal(operation: LiveCloud.operation())
    var dying = journal.context(sleep: live.sleep)
    dying.didCall = { _, _ throws(ProviderError) in
      if journal.calls.count == calls { throw ProviderError(.cancelled, "the process was killed") }
    }
    let request = CreateRequest(
      address: "it", type: type, region: Samples.region, account: Samples.account, properties: declared)
    let ending = dying
    let error = await #expect(throws: ProviderError.self) { () async throws in
      _ = try await live.provider.create(request, ending)
    }
    #expect(error?.kind == .cancelled)
    #expect(journal.calls.count == calls)
    guard case .found(let remains) = try await live.find(type, declared, journal.operation) else {
      Issue.record("it is not found")
      return
    }
    #expect(journal.ids == (calls == 1 ? [] : [remains.id]))
    let known = ObservedResource(id: remains.id, properties: remains.properties.merging(declared) { $1 })
    let finished = try await live.update(type, known, declared, [])
    #expect(finished.id == remains.id)
    let all = try await live.provider.lookUp([
      LookupRequest(kind: type, region: Samples.region, arguments: ["DomainName": "example.com"], attributes: ["Id"])
    ]).first?.get()
    #expect(all?.attributes == ["Id": .string(remains.id.text)])
    // The zone can go: the records went with the certificate.
    try await live.delete(type, finished, known: declared)
    try await live.delete("AWS::Route53::HostedZone", zone, known: zone.properties)
    #expect(try await live.read("AWS::Route53::HostedZone", zone) == .absent)
  }
}
