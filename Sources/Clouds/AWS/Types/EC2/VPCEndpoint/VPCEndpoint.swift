import AWSClient
import InfraModel

extension EC2 {
  static let vpcEndpoint = Handler("AWS::EC2::VPCEndpoint", of: .ec2, id: "Id") {
    Create(
      "CreateVpcEndpoint",
      [
        "VpcId", "VpcEndpointType", "ServiceName", "ServiceNetworkArn", "ResourceConfigurationArn", "ServiceRegion",
        .field("PolicyDocument", .jsonText), "RouteTableIds", "SubnetIds", "SecurityGroupIds", "IpAddressType",
        "PrivateDnsEnabled", .field("DnsOptions", dnsOptions), .token(),
      ], outputs: ["Id": "VpcEndpoint.VpcEndpointId"])
    Sets(
      "PolicyDocument", by: "ModifyVpcEndpoint", [endpoint, .field("PolicyDocument", .jsonText)],
      removed: .by("ModifyVpcEndpoint", [endpoint, .constant(true, as: "ResetPolicy")]))
    Sets(
      "PrivateDnsEnabled", by: "ModifyVpcEndpoint", [endpoint, "PrivateDnsEnabled"],
      removed: .to(["PrivateDnsEnabled": false]), waitsUntilReady: true)
    Sets(
      "IpAddressType", "DnsOptions", by: "ModifyVpcEndpoint",
      [endpoint, "IpAddressType", .field("DnsOptions", changeableDNSOptions)], removed: .kept, waitsUntilReady: true)
    endpointMembers("RouteTableIds", add: "AddRouteTableIds", remove: "RemoveRouteTableIds")
    endpointMembers("SubnetIds", add: "AddSubnetIds", remove: "RemoveSubnetIds")
    endpointMembers("SecurityGroupIds", add: "AddSecurityGroupIds", remove: "RemoveSecurityGroupIds")
    Tags.ec2("vpc-endpoint", id: "Id")
    Reads(
      "DescribeVpcEndpoints", list: "VpcEndpointIds", of: "Id", at: "VpcEndpoints",
      maps: [
        .field("Id", as: "VpcEndpointId"), .field("SecurityGroupIds", as: "Groups", .elementsMember("GroupId")),
        .field("DnsOptions", dnsOptions),
        .field("DnsEntries", as: "DnsEntries", dnsEntries),
      ], absent: ("State", ["deleted", "Deleted"]))
    Postprocess { properties, _, _ in
      // Lists that this kind of endpoint does not have come back empty.
      for list in ["RouteTableIds", "SubnetIds", "SecurityGroupIds", "NetworkInterfaceIds", "DnsEntries"]
      where properties[list] == [] { properties[list] = nil }
    }
    Ready(
      "State", is: ["available", "Available", "pendingAcceptance", "PendingAcceptance"],
      failed: ["failed", "Failed", "rejected", "Rejected", "expired", "Expired", "partial", "Partial"],
      saying: "LastError.Message", every: 5, typically: 60)
    BeingDeleted("State", in: ["deleting", "Deleting"])
    Deletes(uses: ["DeleteVpcEndpoints"], waits: true) { cloud, scope in
      let answer = try await cloud.change("DeleteVpcEndpoints", ["VpcEndpointIds": [.string(scope.id.text)]])
      try refuseUnsuccessful(answer, "DeleteVpcEndpoints")
    }
    Finds.operationTag
    Traits(
      comparisons: ["PolicyDocument": .document],
      defaults: ["VpcEndpointType": "Gateway", "PolicyDocument": allAllowed],
      volatile: ["DnsEntries", "NetworkInterfaceIds"], exclusive: ["ServiceName"],
      holds: ["VpcId", "SubnetIds.*", "SecurityGroupIds.*"], identities: [["VpcId", "ServiceName", "RouteTableIds"]])
  }

  /// What AWS has where no policy is given.
  private static let allAllowed: Value = [
    "Version": "2008-10-17",
    "Statement": [["Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"]],
  ]

  private static let endpoint = Field.field("Id", as: "VpcEndpointId")

  private static func endpointMembers(_ property: String, add: String, remove: String) -> Members {
    Members(
      property, calls: .all, add: Call("ModifyVpcEndpoint", [endpoint, .elements(as: add)]),
      remove: Call("ModifyVpcEndpoint", [endpoint, .elements(as: remove)]))
  }

  /// The registry names the two settings of the inbound resolver, the API has a flag.
  private static let inboundOnly = Field.field(
    "PrivateDnsOnlyForInboundResolverEndpoint",
    .code(
      encode: { ["OnlyInboundResolver": true, "AllResolvers": false][$0.string ?? ""] },
      decode: { $0.bool.map { $0 ? "OnlyInboundResolver" : "AllResolvers" } }))

  private static let changeableDNSOptions = ValueEncoding.object(["DnsRecordIpType", inboundOnly])

  private static let dnsOptions = ValueEncoding.object([
    "DnsRecordIpType", inboundOnly, "PrivateDnsPreference", "PrivateDnsSpecifiedDomains",
  ])

  /// The registry's entries are `zone:name`.
  private static let dnsEntries = ValueEncoding.code(
    encode: { $0 },
    decode: { entries in
      entries.list.map {
        .list($0.map { .string("\($0["HostedZoneId"]?.string ?? ""):\($0["DnsName"]?.string ?? "")") })
      }
    })
}
