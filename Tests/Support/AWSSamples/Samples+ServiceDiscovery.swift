import InfraModel

extension Samples {
  package static let serviceDiscovery: [Sample] = [
    httpNamespace, privateNamespace, discoveryService, discoveryServiceByCalls,
  ]

  package static let httpNamespace = Sample(
    "AWS::ServiceDiscovery::HttpNamespace",
    ["Name": "infra-sample", "Description": "one", "Tags": .tags(["Name": "space"])],
    updates: [
      .set(["Description": "two", "Tags": .tags(["Name": "place", "Owner": "me"])]), .remove("Description"),
      .remove("Tags"),
    ])

  package static let privateNamespace = Sample(
    "AWS::ServiceDiscovery::PrivateDnsNamespace", needs: [aVPC],
    [
      "Name": "infra-sample.local", "Vpc": .ref("vpc", "VpcId"), "Description": "one",
      "Properties": ["DnsProperties": ["SOA": ["TTL": 30]]], "Tags": .tags(["Name": "space"]),
    ],
    updates: [
      .set(["Description": "two", "Properties": ["DnsProperties": ["SOA": ["TTL": 60]]]]),
      .set(["Tags": .tags(["Owner": "me"])]), .remove("Description"),
    ],
    motoDiffers: "moto's zone has no network, so that Vpc is never told")

  private static let aPrivateNamespace = Sample.Need(
    "space", "AWS::ServiceDiscovery::PrivateDnsNamespace",
    ["Name": "infra-sample.internal", "Vpc": .ref("vpc", "VpcId")])

  package static let discoveryService = Sample(
    "AWS::ServiceDiscovery::Service", needs: [aVPC, aPrivateNamespace],
    [
      "Name": "api", "NamespaceId": .ref("space", "Id"), "Description": "one",
      "DnsConfig": ["DnsRecords": [["Type": "A", "TTL": 10]], "RoutingPolicy": "MULTIVALUE"],
      "HealthCheckCustomConfig": ["FailureThreshold": 1], "Tags": .tags(["Name": "api"]),
      "ServiceAttributes": ["team": "one"],
    ],
    updates: [
      .set([
        "Description": "two", "DnsConfig": ["DnsRecords": [["Type": "A", "TTL": 20]], "RoutingPolicy": "MULTIVALUE"],
      ]),
      .set(["ServiceAttributes": ["team": "two", "stage": "dev"], "Tags": .tags(["Name": "api", "Owner": "me"])]),
      .remove("ServiceAttributes", "Description"),
    ], motoDiffers: "moto has no GetServiceAttributes")

  package static let discoveryServiceByCalls = Sample(
    "AWS::ServiceDiscovery::Service", title: "found by calls",
    needs: [Sample.Need("space", "AWS::ServiceDiscovery::HttpNamespace", ["Name": "infra-sample"])],
    ["Name": "jobs", "NamespaceId": .ref("space", "Id"), "Description": "one"],
    updates: [.set(["Tags": .tags(["Name": "jobs"])]), .remove("Tags")],
    motoDiffers: "moto has no GetServiceAttributes")
}
