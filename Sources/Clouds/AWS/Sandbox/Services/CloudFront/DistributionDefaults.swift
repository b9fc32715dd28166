internal import InfraModel

/// What CloudFront fills into the origins and behaviors of a distribution.
///
/// Source: CloudFront API Reference, CacheBehavior, AllowedMethods, Origin and CustomOriginConfig.
enum DistributionDefaults {
  static func filled(_ config: Value) -> Value {
    config.setting("DefaultCacheBehavior", to: behavior(config["DefaultCacheBehavior"] ?? [:]))
      .setting("CacheBehaviors", to: items(of: config["CacheBehaviors"], behavior))
      .setting("Origins", to: items(of: config["Origins"], origin))
  }

  private static func items(of list: Value?, _ fill: (Value) -> Value) -> Value {
    guard let list else { return ["Quantity": 0] }
    guard let items = list["Items"]?.list else { return list }
    return list.setting("Items", to: .list(items.map(fill)))
  }

  private static func behavior(_ given: Value) -> Value {
    let none: Value = ["Quantity": 0]
    let nobody: Value = ["Enabled": false, "Quantity": 0]
    let reading: Value = ["Quantity": 2, "Items": ["HEAD", "GET"]]
    let standard: Value = [
      "AllowedMethods": reading, "Compress": false, "FieldLevelEncryptionId": "", "FunctionAssociations": none,
      "LambdaFunctionAssociations": none, "SmoothStreaming": false, "TrustedKeyGroups": nobody,
      "TrustedSigners": nobody,
    ]
    let full = standard.merging(given)
    let cached: Value = ["CachedMethods": reading]
    return full.setting("AllowedMethods", to: cached.merging(full["AllowedMethods"]))
  }

  private static func origin(_ given: Value) -> Value {
    let standard: Value = [
      "ConnectionAttempts": 3, "ConnectionTimeout": 10, "CustomHeaders": ["Quantity": 0], "OriginAccessControlId": "",
      "OriginPath": "", "OriginShield": ["Enabled": false],
    ]
    let full = standard.merging(given)
    guard let own = given["CustomOriginConfig"] else { return full }
    let custom: Value = ["OriginKeepaliveTimeout": 5, "OriginReadTimeout": 30]
    return full.setting("CustomOriginConfig", to: custom.merging(own))
  }
}
