import AWSClient
import InfraModel

extension ElastiCache {
  /// Settings of a cache's engine. The registry has no name for it to be given: it has the operation's, by which it is found
  /// again. A parameter that is no longer declared goes back to the engine's own value.
  ///
  /// Source: Amazon ElastiCache API Reference, version 2015-02-02.
  static let parameterGroup = Handler(
    "AWS::ElastiCache::ParameterGroup", of: .elastiCache, id: "CacheParameterGroupName"
  ) {
    Create(
      "CreateCacheParameterGroup",
      [
        .code(as: "CacheParameterGroupName") { .string(groupName(of: $0.operation)) }, "CacheParameterGroupFamily",
        "Description",
      ], outputs: ["CacheParameterGroupName": "CacheParameterGroup.CacheParameterGroupName"])
    Sets("Properties", uses: ["ModifyCacheParameterGroup", "ResetCacheParameterGroup"], CacheParameters.set)
    tags("parametergroup")
    Reads(
      "DescribeCacheParameterGroups", ["CacheParameterGroupName"], at: "CacheParameterGroups.0",
      maps: ["ARN"])
    FurtherRead(uses: ["DescribeCacheParameters"], CacheParameters.read)
    Postprocess { properties, _, _ in properties["ARN"] = nil }
    Deletes(
      "DeleteCacheParameterGroup", ["CacheParameterGroupName"],
      retries: [Retry(on: ["InvalidCacheParameterGroupState"], for: 300)])
    Finds.code(["DescribeCacheParameterGroups"]) { cloud, scope in
      let name = Value.string(groupName(of: scope.operation))
      let found = try await cloud.askIfPresent("DescribeCacheParameterGroups", ["CacheParameterGroupName": name])
      return (found?["CacheParameterGroups"]?.list ?? []).isEmpty ? [] : [["CacheParameterGroupName": name]]
    }
    // No call changes a description.
    Traits(replacing: ["Description"], exclusive: [])
  }

  /// ElastiCache keeps names in small letters.
  private static func groupName(of operation: String) -> String { "infra-\(operation)".lowercased() }
}

/// The parameters of a group: those that are set, and those that are declared.
private enum CacheParameters {
  /// How many parameters a call takes.
  private static let most = 20

  /// Sets what differs and resets what is declared no longer.
  @Sendable static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let group: [String: Value] = ["CacheParameterGroupName": .string(scope.text("CacheParameterGroupName"))]
    let before = scope.previous["Properties"]?.object ?? [:]
    let wanted = scope["Properties"]?.object ?? [:]
    let changed = wanted.filter { before[$0.key] != $0.value }.sorted { $0.key < $1.key }.map { entry -> Value in
      ["ParameterName": .string(entry.key), "ParameterValue": entry.value.asText]
    }
    let gone = before.keys.filter { wanted[$0] == nil }.sorted().map { name -> Value in
      ["ParameterName": .string(name)]
    }
    for (operation, entries) in [("ModifyCacheParameterGroup", changed), ("ResetCacheParameterGroup", gone)] {
      for start in stride(from: 0, to: entries.count, by: most) {
        let chunk = Array(entries[start..<min(start + most, entries.count)])
        _ = try await cloud.change(operation, group.merging(["ParameterNameValues": .list(chunk)]) { $1 })
      }
    }
  }

  @Sendable static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let group: [String: Value] = ["CacheParameterGroupName": .string(scope.text("CacheParameterGroupName"))]
    let declared = scope["Properties"]?.object ?? [:]
    let all = try await cloud.ask("DescribeCacheParameters", group)["Parameters"]?.list ?? []
    var found: [String: Value] = [:]
    for parameter in all {
      guard let name = parameter["ParameterName"]?.string, let value = parameter["ParameterValue"],
        parameter["Source"] == "user" || declared[name] != nil
      else { continue }
      found[name] = value
    }
    return found.isEmpty ? [:] : ["Properties": .object(found)]
  }
}
