import InfraModel
import Planner
import Testing

@Suite("What is wrong with records and zones")
struct RecordRuleTests {
  private static let record: [String: Value] = [
    "HostedZoneId": .ref("zone", "Id"), "Name": "www.example.com", "Type": "A", "TTL": "300",
    "ResourceRecords": ["192.0.2.1"],
  ]

  private func found(_ changes: [String: Value], zone: [String: Value] = ["Name": "Example.com."]) -> [String] {
    let nodes = [
      RuleTests.node("zone", "AWS::Route53::HostedZone", zone),
      RuleTests.node("record", "AWS::Route53::RecordSet", Self.record.merging(changes) { $1 }),
    ]
    return RuleTests.planner.validate(.small(nodes)).map {
      "\($0.code) \($0.message) [\($0.label ?? "")] \($0.fix ?? "")"
    }
  }

  @Test("A record of its zone, an alias at its name and weighted records are right")
  func right() {
    #expect(found([:]) == [])
    #expect(found(["Name": "*.EXAMPLE.com."]) == [])
    #expect(
      found([
        "Name": "example.com", "TTL": .null, "ResourceRecords": .null,
        "AliasTarget": ["DNSName": "d.cloudfront.net", "HostedZoneId": "Z2FDTNDATAQYW2"],
      ]) == [])
    #expect(found(["SetIdentifier": "blue", "Weight": 0]) == [])
    #expect(found(["Type": "TXT", "ResourceRecords": ["\"v=spf1\" \"-all\""]]) == [])
  }

  @Test("A network has one private zone of a name")
  func privateZones() {
    func found(_ name: Value, in networks: Value...) -> [String] {
      let nodes =
        ["one", "two"].map { RuleTests.node($0, "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]) }
        + [
          RuleTests.node(
            "inner", "AWS::Route53::HostedZone",
            ["Name": "inner.example.com", "VPCs": [["VPCId": .ref("one", "VpcId"), "VPCRegion": "eu-central-1"]]]),
          RuleTests.node(
            "other", "AWS::Route53::HostedZone",
            ["Name": name, "VPCs": .list(networks.map { ["VPCId": $0, "VPCRegion": "eu-central-1"] })]),
        ]
      return RuleTests.planner.validate(.small(nodes)).map { "\($0.code) \($0.message)" }
    }
    #expect(
      found("Inner.example.com.", in: .ref("two", "VpcId"), .ref("one", "VpcId")) == [
        "IN2024 other: it is Inner.example.com. in one, as inner is already"
      ])
    #expect(found("inner.example.com", in: .ref("two", "VpcId")) == [])
    #expect(found("example.com", in: .ref("one", "VpcId")) == [])
  }

  @Test("A record lies in its zone, and a CNAME below its name")
  func places() {
    let outside = "Name www.example.org is outside of Example.com., the domain of its zone [name]"
    let fix = "choose a name that ends with .example.com, or another zone"
    #expect(found(["Name": "www.example.org"]) == ["IN2098 record: \(outside) \(fix)"])
    #expect(found(["Name": "badexample.com"]).count == 1)
    #expect(
      found(["HostedZoneId": .null, "HostedZoneName": "example.net."]) == [
        "IN2098 record: Name www.example.com is outside of example.net., the domain of its zone [name] "
          + "choose a name that ends with .example.net, or another zone"
      ])
    #expect(
      found(["Name": "example.com", "Type": "CNAME", "ResourceRecords": ["example.net"]]) == [
        "IN2098 record: a CNAME cannot stand at example.com, the name of its zone [type] "
          + "declare an alias: type A, and aliasTarget instead of resourceRecords"
      ])
  }

  @Test("An alias has neither values nor a TTL, and records need both")
  func contents() {
    let target: Value = ["DNSName": "d.cloudfront.net", "HostedZoneId": "Z2FDTNDATAQYW2"]
    #expect(
      found(["AliasTarget": target]) == [
        "IN2010 record: it has ResourceRecords and AliasTarget, which exclude each other [aliasTarget] keep one of them",
        "IN2013 record: TTL cannot be declared where AliasTarget is declared [ttl] remove ttl",
      ])
    #expect(
      found(["TTL": .null]) == [
        "IN2004 record: TTL is required where ResourceRecords is declared [ttl] declare ttl"
      ])
    #expect(
      found(["Type": "TXT", "ResourceRecords": ["v=spf1"]]) == [
        "IN2080 record: ResourceRecords has v=spf1, and texts must stand in quotation marks [resourceRecords] "
          + "write #\"\"v=spf1\"\"# in Swift"
      ])
    #expect(
      found(["Type": "CNAME", "ResourceRecords": ["a.example.net", "b.example.net"]]) == [
        "IN2080 record: ResourceRecords has 2 values, and a CNAME has one [resourceRecords] keep one of them"
      ])
  }

  @Test("Records beside each other have one policy and a set identifier")
  func routing() {
    #expect(
      found(["Weight": 1]) == [
        "IN2004 record: SetIdentifier is required where Weight is declared [setIdentifier] declare setIdentifier"
      ])
    #expect(
      found(["Weight": 1, "Failover": "PRIMARY", "SetIdentifier": "a"]) == [
        "IN2010 record: it has Failover and Weight, which exclude each other [weight] keep one of them"
      ])
    #expect(found(["SetIdentifier": "a"]).map { $0.prefix(6) } == ["IN2013"])
  }

  @Test("A private zone has no logs, and those of a public one are in us-east-1")
  func zones() {
    func group(_ region: String) -> [String: Value] {
      ["CloudWatchLogsLogGroupArn": .string("arn:aws:logs:\(region):123456789012:log-group:dns")]
    }
    #expect(found([:], zone: ["Name": "example.com", "QueryLoggingConfig": .object(group("us-east-1"))]) == [])
    #expect(
      found([:], zone: ["Name": "example.com", "QueryLoggingConfig": .object(group("eu-central-1"))])
        .map { $0.prefix(6) } == ["IN2007"])
    #expect(
      found(
        [:],
        zone: [
          "Name": "example.com", "VPCs": [["VPCId": "vpc-1", "VPCRegion": "eu-central-1"]],
          "QueryLoggingConfig": .object(group("us-east-1")),
        ]
      ).map { $0.prefix(6) } == ["IN2013"])
  }
}
