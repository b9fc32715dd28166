import InfraModel
import Planner
import Testing

@Suite("Where certificates are, and where they are proven")
struct CertificateRuleTests {
  private static let certificate: [String: Value] = [
    "DomainName": "www.example.com", "ValidationMethod": "DNS",
    "DomainValidationOptions": [["DomainName": "www.example.com", "HostedZoneId": .ref("zone", "Id")]],
  ]

  private func found(
    zone: [String: Value] = ["Name": "example.com"], in region: String? = nil, _ users: [ResourceNode] = []
  ) -> [String] {
    var certificate = RuleTests.node("certificate", "AWS::CertificateManager::Certificate", Self.certificate)
    certificate.region = region
    let nodes = [RuleTests.node("zone", "AWS::Route53::HostedZone", zone), certificate] + users
    return RuleTests.planner.validate(.small(nodes)).filter { ["IN2098", "IN2099"].contains("\($0.code)") }.map {
      "\($0.code) \($0.message) [\($0.label ?? "")] \($0.fix ?? "")"
    }
  }

  private func users(_ certificate: Value) -> [ResourceNode] {
    [
      RuleTests.node(
        "api", "AWS::ApiGatewayV2::DomainName",
        ["DomainName": "api.example.com", "DomainNameConfigurations": [["CertificateArn": certificate]]]),
      RuleTests.node(
        "pool", "AWS::Cognito::UserPoolDomain",
        ["Domain": "auth.example.com", "UserPoolId": "p", "CustomDomainConfig": ["CertificateArn": certificate]]),
      RuleTests.node(
        "distribution", "AWS::CloudFront::Distribution",
        ["DistributionConfig": ["Enabled": true, "ViewerCertificate": ["AcmCertificateArn": certificate]]]),
      RuleTests.node(
        "listener", "AWS::ElasticLoadBalancingV2::Listener",
        [
          "LoadBalancerArn": "arn:a", "DefaultActions": [["Type": "forward"]],
          "Certificates": [["CertificateArn": certificate]],
        ]),
    ]
  }

  @Test("An alias leads to one distribution, however it is written")
  func aliases() {
    func distribution(_ name: Address, _ aliases: Value...) -> ResourceNode {
      RuleTests.node(
        name, "AWS::CloudFront::Distribution", ["DistributionConfig": ["Enabled": true, "Aliases": .list(aliases)]])
    }
    func found(_ nodes: ResourceNode...) -> [String] {
      RuleTests.planner.validate(.small(nodes)).filter { $0.message.contains("alias") }.map(\.message)
    }
    #expect(found(distribution("a", "a.example.com"), distribution("b", "b.example.com")) == [])
    #expect(
      found(distribution("a", "a.example.com"), distribution("b", "b.example.com", "A.example.com"))
        == ["b: the alias a.example.com is also declared by a"])
  }

  @Test(
    "A balancer and an API show a certificate of their own region, a distribution and a pool's domain one of us-east-1")
  func regions() {
    func wrong(
      _ user: String, _ label: String, _ words: String, _ region: String, _ wanted: String, _ fix: String
    ) -> String {
      "IN2099 \(user): certificate \(words) is in \(region), and must be in \(wanted) [\(label)] \(fix)"
    }
    func move(_ region: String) -> String { "add .in(.\(region)) to certificate" }
    let declared = Value.ref("certificate", "Id")
    #expect(
      found(users(declared)) == [
        wrong("distribution", "distributionConfig", "certificate", "eu-central-1", "us-east-1", move("usEast1")),
        wrong("pool", "customDomainConfig", "certificate", "eu-central-1", "us-east-1", move("usEast1")),
      ])
    #expect(
      found(in: "us-east-1", users(declared)) == [
        wrong("api", "domainNameConfigurations", "certificate", "us-east-1", "eu-central-1", move("euCentral1")),
        wrong("listener", "certificates", "certificate", "us-east-1", "eu-central-1", move("euCentral1")),
      ])
    func other(_ region: String) -> String { "name a certificate of \(region)" }
    let arn = "arn:aws:acm:eu-west-1:123456789012:certificate/a"
    #expect(
      found(users(.string(arn))) == [
        wrong("api", "domainNameConfigurations", arn, "eu-west-1", "eu-central-1", other("eu-central-1")),
        wrong("distribution", "distributionConfig", arn, "eu-west-1", "us-east-1", other("us-east-1")),
        wrong("pool", "customDomainConfig", arn, "eu-west-1", "us-east-1", other("us-east-1")),
        wrong("listener", "certificates", arn, "eu-west-1", "eu-central-1", other("eu-central-1")),
      ])
    #expect(found(users("arn:aws:iam::123456789012:server-certificate/a")) == [])
  }

  @Test("A domain is proven in a public zone that it lies in")
  func zones() {
    #expect(found() == [])
    #expect(found(zone: ["Name": "www.Example.com."]) == [])
    #expect(
      found(zone: ["Name": "example.org"]) == [
        "IN2098 certificate: www.example.com is outside of example.org, the domain of its zone [domainValidationOptions] "
          + "name the zone of www.example.com"
      ])
    #expect(
      found(zone: ["Name": "example.com", "VPCs": [["VPCId": "vpc-1", "VPCRegion": "eu-central-1"]]]) == [
        "IN2098 certificate: www.example.com cannot be proven in zone, a private zone, which ACM does not see "
          + "[domainValidationOptions] name a public zone"
      ])
  }
}
