import InfraModel

extension Samples {
  package static let route53: [Sample] = [
    hostedZone, privateZone, recordSet, zoneNamedRecord, weightedRecord, aliasRecord, healthCheck,
    calculatedHealthCheck, checkedRecord,
  ]

  package static let hostedZone = Sample(
    "AWS::Route53::HostedZone",
    [
      "Name": "infra-sample-own.example.", "HostedZoneConfig": ["Comment": "first"],
      "HostedZoneTags": .tags(["Name": "zone"]),
    ],
    updates: [
      .set(["HostedZoneConfig": ["Comment": "second"], "HostedZoneTags": .tags(["Name": "domain", "Owner": "me"])]),
      .remove("HostedZoneConfig"), .remove("HostedZoneTags"),
    ])

  package static let privateZone = Sample(
    "AWS::Route53::HostedZone", title: "private",
    needs: [
      Sample.Need("one", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]),
      Sample.Need("two", "AWS::EC2::VPC", ["CidrBlock": "10.1.0.0/16"]),
    ],
    ["Name": "infra-sample.internal.", "VPCs": [network("one"), network("two")]],
    updates: [.set(["VPCs": [network("two")]]), .set(["VPCs": [network("one")]])])

  private static func network(_ vpc: String) -> Value {
    ["VPCId": .ref(vpc, "VpcId"), "VPCRegion": .string(region)]
  }

  private static let sampleZone = Sample.Need("zone", "AWS::Route53::HostedZone", ["Name": "infra-sample.example."])

  package static let recordSet = Sample(
    "AWS::Route53::RecordSet", needs: [sampleZone],
    [
      "HostedZoneId": .ref("zone", "Id"), "Name": "www.infra-sample.example.", "Type": "A", "TTL": "300",
      "ResourceRecords": ["192.0.2.1", "192.0.2.2"], "Comment": "by hand",
    ],
    updates: [
      .set(["TTL": "60", "ResourceRecords": ["192.0.2.3"]]), .remove("Comment"),
    ])

  package static let zoneNamedRecord = Sample(
    "AWS::Route53::RecordSet", title: "in a zone by its name",
    needs: [Sample.Need("zone", "AWS::Route53::HostedZone", ["Name": "infra-sample-named.example."])],
    [
      "HostedZoneName": "infra-sample-named.example.", "Name": "txt.infra-sample-named.example.", "Type": "TXT",
      "TTL": "300",
      "ResourceRecords": ["\"one\""],
    ],
    updates: [.set(["ResourceRecords": ["\"two\" \"three\""]])])

  package static let weightedRecord = Sample(
    "AWS::Route53::RecordSet", title: "weighted", needs: [sampleZone],
    [
      "HostedZoneId": .ref("zone", "Id"), "Name": "_api.infra-sample.example.", "Type": "CNAME", "TTL": "60",
      "ResourceRecords": ["blue.example.net"], "SetIdentifier": "Blue_A_1", "Weight": 0,
    ],
    updates: [.set(["Weight": 255])])

  package static let aliasRecord = Sample(
    "AWS::Route53::RecordSet", title: "alias", needs: [sampleZone],
    [
      "HostedZoneId": .ref("zone", "Id"), "Name": "alias.infra-sample.example.", "Type": "AAAA",
      "AliasTarget": ["DNSName": "d111111abcdef8.cloudfront.net.", "HostedZoneId": "Z2FDTNDATAQYW2"],
    ],
    updates: [
      .set([
        "AliasTarget": [
          "DNSName": "d222222abcdef8.cloudfront.net.", "HostedZoneId": "Z2FDTNDATAQYW2", "EvaluateTargetHealth": false,
        ]
      ])
    ])

  private static let aHealthCheck = Sample.Need(
    "check", "AWS::Route53::HealthCheck",
    ["HealthCheckConfig": ["Type": "HTTPS", "FullyQualifiedDomainName": "infra-sample.example"]])

  package static let healthCheck = Sample(
    "AWS::Route53::HealthCheck",
    [
      "HealthCheckConfig": [
        "Type": "HTTP", "FullyQualifiedDomainName": "infra-sample.example", "IPAddress": "192.0.2.1",
        "ResourcePath": "/health", "FailureThreshold": 5, "RequestInterval": 30, "Port": 8080,
        "Regions": ["us-east-1", "eu-west-1", "us-west-2"],
      ], "HealthCheckTags": .tags(["Name": "check"]),
    ],
    updates: [
      .set([
        "HealthCheckConfig": [
          "Type": "HTTP", "FullyQualifiedDomainName": "infra.example", "IPAddress": "192.0.2.2",
          "ResourcePath": "/well", "FailureThreshold": 2, "RequestInterval": 30, "Port": 80, "Inverted": true,
          "Regions": ["us-east-1", "us-west-1", "sa-east-1", "eu-west-1"],
        ], "HealthCheckTags": .tags(["Name": "checked", "Owner": "me"]),
      ]),
      .remove("HealthCheckTags"),
    ])

  package static let calculatedHealthCheck = Sample(
    "AWS::Route53::HealthCheck", title: "of another check", needs: [aHealthCheck],
    [
      "HealthCheckConfig": [
        "Type": "CALCULATED", "ChildHealthChecks": [.ref("check", "HealthCheckId")], "HealthThreshold": 1,
      ]
    ],
    updates: [
      .set([
        "HealthCheckConfig": [
          "Type": "CALCULATED", "ChildHealthChecks": [.ref("check", "HealthCheckId")], "HealthThreshold": 0,
          "Inverted": true,
        ]
      ])
    ])

  package static let checkedRecord = Sample(
    "AWS::Route53::RecordSet", title: "that a check guards", needs: [sampleZone, aHealthCheck],
    [
      "HostedZoneId": .ref("zone", "Id"), "Name": "www.infra-sample.example.", "Type": "A", "TTL": "60",
      "ResourceRecords": ["192.0.2.1"], "SetIdentifier": "first", "Failover": "PRIMARY",
      "HealthCheckId": .ref("check", "HealthCheckId"),
    ], updates: [.set(["ResourceRecords": ["192.0.2.2"]]), .remove("HealthCheckId")])
}
