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
    Sets("Properties", uses: ["ModifyCacheParameterGroup", "ResetCacheParameterGroup"], parameters.set)
    tags("parametergroup")
    Reads(
      "DescribeCacheParameterGroups", ["CacheParameterGroupName"], at: "CacheParameterGroups.0",
      maps: ["ARN"])
    FurtherRead(uses: ["DescribeCacheParameters"], parameters.read)
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

  private static let parameters = GroupedParameters(
    of: "CacheParameterGroup", named: "CacheParameterGroupName", telling: "DescribeCacheParameters",
    takesFilters: false, under: "Properties", list: "ParameterNameValues", restarts: false)

  /// ElastiCache keeps names in small letters.
  private static func groupName(of operation: String) -> String { "infra-\(operation)".lowercased() }
}
