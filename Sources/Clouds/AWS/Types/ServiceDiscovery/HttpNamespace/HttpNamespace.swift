import AWSClient
import InfraModel

extension ServiceDiscovery {
  /// A namespace whose services are found by calls of the API alone: that of ECS Service Connect, too.
  static let httpNamespace = Handler("AWS::ServiceDiscovery::HttpNamespace", of: .serviceDiscovery, id: "Id") {
    Create(
      uses: DiscoveryOperation.uses("CreateHttpNamespace"), properties: ["Name", "Description"],
      outputs: ["Id": "NAMESPACE"]
    ) { cloud, scope in
      let input = cloud.input(["Name", "Description", .token(as: "CreatorRequestId")], scope)
      return try await DiscoveryOperation.carryOut(
        "CreateHttpNamespace", input.merging(scope.tagMembers) { $1 }, cloud)
    }
    Sets(
      "Description", uses: DiscoveryOperation.uses("UpdateHttpNamespace"), removed: .to(["Description": ""])
    ) { cloud, scope in
      let input = cloud.input(
        ["Id", .token(as: "UpdaterRequestId"), .field("Description", as: "Namespace.Description")], scope)
      _ = try await DiscoveryOperation.carryOut("UpdateHttpNamespace", input, cloud)
    }
    tags
    NamespaceCalls.reads("HTTP")
    NamespaceCalls.deletes
    NamespaceCalls.finds("HTTP")
    Traits(comparisons: ["Tags": .unordered], exclusive: ["Name"], identities: [["Name"]])
  }
}
