import AWSClient
import InfraModel

extension ServiceDiscovery {
  /// A namespace whose services are found by names of DNS in one network. Cloud Map makes a private hosted zone for it, which
  /// goes with it; the network is told by the zone alone.
  static let privateDnsNamespace = Handler(
    "AWS::ServiceDiscovery::PrivateDnsNamespace", of: .serviceDiscovery, id: "Id"
  ) {
    Create(
      uses: DiscoveryOperation.uses("CreatePrivateDnsNamespace"),
      properties: ["Name", "Description", "Properties", "Vpc"], outputs: ["Id": "NAMESPACE"]
    ) { cloud, scope in
      let input = cloud.input(
        ["Name", "Description", "Properties", "Vpc", .token(as: "CreatorRequestId")], scope)
      return try await DiscoveryOperation.carryOut(
        "CreatePrivateDnsNamespace", input.merging(scope.tagMembers) { $1 }, cloud)
    }
    Sets(
      "Description", "Properties", uses: DiscoveryOperation.uses("UpdatePrivateDnsNamespace"),
      removed: .to(["Description": ""])
    ) { cloud, scope in
      // What negative answers live for stays where it is no longer declared.
      let changed = ["Description", "Properties"].filter { scope.changed.contains($0) && scope[$0] != nil }
      if changed.isEmpty { return }
      let input = cloud.input(
        ["Id", .token(as: "UpdaterRequestId")] + changed.map { .field($0, as: "Namespace.\($0)") }, scope)
      _ = try await DiscoveryOperation.carryOut("UpdatePrivateDnsNamespace", input, cloud)
    }
    tags
    NamespaceCalls.reads("DNS_PRIVATE", maps: [.field("HostedZoneId", as: "Properties.DnsProperties.HostedZoneId")])
    FurtherRead(uses: [Use("GetHostedZone", of: .route53)]) { cloud, scope in
      guard let zone = scope["HostedZoneId"]?.string else { return [:] }
      let id = Value.string(DomainName.plainIdentifier(zone))
      let told = try await cloud.askIfPresent("GetHostedZone", ["Id": id], of: .route53)
      guard let network = told?["VPCs"]?[0]?["VPCId"] else { return [:] }
      return ["Vpc": network]
    }
    NamespaceCalls.deletes
    NamespaceCalls.finds("DNS_PRIVATE")
    Traits(
      comparisons: ["Tags": .unordered], keptWhenRemoved: ["Properties"], exclusive: ["Name"],
      identities: [["Vpc", "Name"]])
  }
}
