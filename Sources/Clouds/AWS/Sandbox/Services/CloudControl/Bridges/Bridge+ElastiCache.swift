internal import InfraModel

extension Bridge {
  /// Its name is made up.
  ///
  /// Source: ElastiCache API Reference; CloudFormation reference, AWS::ElastiCache::ParameterGroup.
  static let cacheParameterGroup = Bridge(
    type: "AWS::ElastiCache::ParameterGroup", service: "elasticache", name: "CacheParameterGroupName",
    forms: ["Properties": .parameters(), "Tags": .tags(.list())],
    create: Step(
      "CreateCacheParameterGroup",
      [
        "CacheParameterGroupName": "CacheParameterGroupName",
        "CacheParameterGroupFamily": "CacheParameterGroupFamily", "Description": "Description", "Tags": "Tags",
      ], gives: ["CacheParameterGroupName": "CacheParameterGroup.CacheParameterGroupName"]),
    changes: [
      .set(
        ["Properties"],
        [
          resetAll,
          Step(
            "ModifyCacheParameterGroup",
            ["CacheParameterGroupName": "CacheParameterGroupName", "ParameterNameValues": "Properties"]),
        ], removed: [resetAll]),
      .tags(
        "Tags", add: Step("AddTagsToResource", ["ResourceName": groupARN, "Tags": "+Tags"]),
        remove: Step("RemoveTagsFromResource", ["ResourceName": groupARN, "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "DescribeCacheParameterGroups", ["CacheParameterGroupName": "CacheParameterGroupName"],
          at: "CacheParameterGroups",
          gives: ["CacheParameterGroupFamily": "CacheParameterGroupFamily", "Description": "Description"],
          absent: ["CacheParameterGroupNotFound"])),
      .item(
        Step(
          "DescribeCacheParameters",
          ["CacheParameterGroupName": "CacheParameterGroupName", "Source": .constant("user")],
          gives: ["Properties": "Parameters"])),
      .item(Step("ListTagsForResource", ["ResourceName": groupARN], gives: ["Tags": "TagList"])),
    ],
    delete: Step("DeleteCacheParameterGroup", ["CacheParameterGroupName": "CacheParameterGroupName"]),
    list: Step(
      "DescribeCacheParameterGroups", at: "CacheParameterGroups",
      gives: ["CacheParameterGroupName": "CacheParameterGroupName"]))

  private static let groupARN = Source.arn("parametergroup:", of: "CacheParameterGroupName")
  private static let resetAll = Step(
    "ResetCacheParameterGroup",
    ["CacheParameterGroupName": "CacheParameterGroupName", "ResetAllParameters": .constant(true)])
}

extension Bridge.Form {
  /// A map of an engine's parameters, for the API as a list of names and values.
  /// - Parameter more: What each of them says besides.
  static func parameters(_ more: [String: Value] = [:]) -> Bridge.Form {
    Bridge.Form(
      encode: { map in
        .list(
          (map.object ?? [:]).sorted { $0.key < $1.key }.map { name, value in
            let text = value.plainText.map(Value.string) ?? value
            return .object(more.merging(["ParameterName": .string(name), "ParameterValue": text]) { $1 })
          })
      },
      decode: { list in
        var map: [String: Value] = [:]
        for entry in list.list ?? [] {
          if let name = entry["ParameterName"]?.string { map[name] = entry["ParameterValue"] }
        }
        return map.isEmpty ? Value?.none : .object(map)
      })
  }
}
