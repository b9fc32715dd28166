import InfraModel

extension Samples {
  package static let route53: [Sample] = [
    hostedZone, privateZone, recordSet, zoneNamedRecord, weightedRecord, aliasRecord,
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
}
