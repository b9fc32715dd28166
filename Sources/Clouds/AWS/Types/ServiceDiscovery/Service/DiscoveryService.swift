import AWSClient
import InfraModel

extension ServiceDiscovery {
  /// A service: the name under which instances are registered and found, and what is made for each in DNS.
  static let service = Handler("AWS::ServiceDiscovery::Service", of: .serviceDiscovery, id: "Id") {
    Create(
      "CreateService",
      [
        "Name", "NamespaceId", .token(as: "CreatorRequestId"), "Description", "DnsConfig", "HealthCheckConfig",
        "HealthCheckCustomConfig", "Type",
      ], outputs: ["Id": "Service.Id", "Arn": "Service.Arn"], name: Create.Name("Name", longest: 63))
    Sets(
      "Description", "DnsConfig", "HealthCheckConfig", uses: DiscoveryOperation.uses("UpdateService"),
      removed: .to(["Description": ""])
    ) { cloud, scope in
      // The call takes away what it is not given.
      let input = cloud.input(
        [
          "Id", .code(as: "Service.Description") { $0["Description"] ?? "" },
          .field("DnsConfig.DnsRecords", as: "Service.DnsConfig.DnsRecords"),
          .field("HealthCheckConfig", as: "Service.HealthCheckConfig"),
        ], scope)
      _ = try await DiscoveryOperation.carryOut("UpdateService", input, cloud)
    }
    Sets("ServiceAttributes", uses: ["UpdateServiceAttributes", "DeleteServiceAttributes"], ServiceAttributes.change)
    tags
    Reads("GetService", ["Id"], at: "Service")
    FurtherRead(uses: ["GetServiceAttributes"], ServiceAttributes.read)
    // Instances that ECS has registered go some time after its tasks.
    Deletes("DeleteService", ["Id"], retries: [Retry(on: ["ResourceInUse"], for: 120)])
    Finds.code(["ListServices", "ListTagsForResource"]) { cloud, scope in
      let listed = try await cloud.ask("ListServices", [:])
      for service in listed["Services"]?.list ?? [] where service["Name"] == scope["Name"] {
        guard let id = service["Id"], let arn = service["Arn"] else { continue }
        let tags = try await cloud.askIfPresent("ListTagsForResource", ["ResourceARN": arn])?["Tags"]
        if Execution.plainTags(tags)[Tags.operationKey] == scope.operation { return [["Id": id]] }
      }
      return []
    }
    Traits(
      replacing: ["DnsConfig.NamespaceId", "DnsConfig.RoutingPolicy"],
      comparisons: ["DnsConfig.DnsRecords": .unordered, "Tags": .unordered], exclusive: [],
      holds: ["NamespaceId", "DnsConfig.NamespaceId"], identities: [["NamespaceId", "Name"]],
      rules: [DiscoveryServiceRules.foundByCalls])
  }
}

/// What a service of Cloud Map tells of itself beside its instances: each attribute is set and taken away alone.
private enum ServiceAttributes {
  @Sendable static func change(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let wanted = scope["ServiceAttributes"]?.object ?? [:]
    let before = scope.previous["ServiceAttributes"]?.object ?? [:]
    let gone = before.keys.filter { wanted[$0] == nil }.sorted()
    if !gone.isEmpty {
      _ = try await cloud.change(
        "DeleteServiceAttributes",
        ["ServiceId": .string(scope.id.text), "Attributes": .list(gone.map { .string($0) })])
    }
    let changed = wanted.filter { before[$0.key] != $0.value }
    if !changed.isEmpty {
      _ = try await cloud.change(
        "UpdateServiceAttributes", ["ServiceId": .string(scope.id.text), "Attributes": .object(changed)])
    }
  }

  @Sendable static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let told = try await cloud.askIfPresent("GetServiceAttributes", ["ServiceId": .string(scope.id.text)])
    let attributes = told?["ServiceAttributes"]?["Attributes"]?.object ?? [:]
    return attributes.isEmpty ? [:] : ["ServiceAttributes": .object(attributes)]
  }
}
