import InfraModel
import Provider

extension Field {
  static let encryption = Field.field(
    "BucketEncryption.ServerSideEncryptionConfiguration", as: "ServerSideEncryptionConfiguration.Rules",
    .each(
      .object([
        .field("ServerSideEncryptionByDefault", as: "ApplyServerSideEncryptionByDefault"), "BucketKeyEnabled",
        "BlockedEncryptionTypes",
      ])))

  static let cors = Field.field("CorsConfiguration.CorsRules", as: "CORSConfiguration.CORSRules", .corsRules)

  static let replication = Field.field(
    "ReplicationConfiguration",
    .object([
      "Role",
      .field(
        "Rules",
        .each(
          .object([
            .field("Id", as: "ID"), "Status", "Priority", "Prefix", "Destination", "DeleteMarkerReplication",
            "SourceSelectionCriteria", .field("Filter.Prefix", as: "Filter.Prefix"),
            .field("Filter.TagFilter", as: "Filter.Tag"), .field("Filter.And.Prefix", as: "Filter.And.Prefix"),
            .field("Filter.And.TagFilters", as: "Filter.And.Tags"),
          ]))),
    ]))

  static let website = Field.code(as: "WebsiteConfiguration") { scope in
    guard let declared = scope["WebsiteConfiguration"] else { return nil }
    return .object(
      BucketFields.encode(declared, BucketOddities.websiteFields).merging(
        BucketOddities.rules(
          declared["RoutingRules"], from: "RedirectRule", "RoutingRuleCondition", to: "Redirect", "Condition")
      ) { $1 })
  }
}

extension ValueEncoding {
  static let corsRules: ValueEncoding = .each(
    .object([
      .field("Id", as: "ID"), "AllowedHeaders", "AllowedMethods", "AllowedOrigins",
      .field("ExposedHeaders", as: "ExposeHeaders"), .field("MaxAge", as: "MaxAgeSeconds"),
    ]))

  /// `BucketOwnerFullControl` is `bucket-owner-full-control`.
  static let cannedACL: ValueEncoding = .code(
    encode: { value in
      guard let name = value.string else { return nil }
      var text = ""
      for character in name {
        if character.isUppercase, !text.isEmpty { text += "-" }
        text += character.lowercased()
      }
      return .string(text)
    }, decode: { $0 })
}

/// Configurations whose calls follow no pattern.
enum BucketOddities {
  static let websiteFields: [Field] = [
    .field("ErrorDocument", as: "ErrorDocument.Key"), .field("IndexDocument", as: "IndexDocument.Suffix"),
    "RedirectAllRequestsTo",
  ]

  static let website: [Field] = [
    .field("WebsiteConfiguration.ErrorDocument", as: "ErrorDocument.Key"),
    .field("WebsiteConfiguration.IndexDocument", as: "IndexDocument.Suffix"),
    .field("WebsiteConfiguration.RedirectAllRequestsTo", as: "RedirectAllRequestsTo"),
    .field(
      "WebsiteConfiguration.RoutingRules", as: "RoutingRules",
      .code(
        encode: { $0 },
        decode: { rules($0, from: "Redirect", "Condition", to: "RedirectRule", "RoutingRuleCondition")["RoutingRules"] }
      )),
  ]

  /// Routing rules with the two names of each rule exchanged.
  static func rules(
    _ rules: Value?, from redirect: String, _ condition: String, to newRedirect: String, _ newCondition: String
  ) -> [String: Value] {
    guard let rules = rules?.list else { return [:] }
    let renamed = rules.map { rule -> Value in
      var members: [String: Value] = [:]
      members[newRedirect] = rule[redirect]
      members[newCondition] = rule[condition]
      return .object(members)
    }
    return ["RoutingRules": .list(renamed)]
  }

  /// Where access is logged; nothing turns logging off. Without a destination it is the bucket itself.
  @Sendable
  static func logging(_ scope: CallScope) -> Value? {
    guard let declared = scope["LoggingConfiguration"] else { return [:] }
    var members: [String: Value] = [
      "TargetBucket": declared["DestinationBucketName"] ?? .string(scope.text("BucketName")),
      "TargetPrefix": declared["LogFilePrefix"] ?? "",
    ]
    members["TargetObjectKeyFormat"] = declared["TargetObjectKeyFormat"]
    return ["LoggingEnabled": .object(members)]
  }

  /// A lock can be turned on and its retention changed, but never turned off.
  @Sendable
  static func lock(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    guard scope["ObjectLockEnabled"] == true || scope["ObjectLockConfiguration"] != nil else {
      throw ProviderError(.unsupported, "S3 can't turn the object lock of a bucket off")
    }
    var lock: [String: Value] = ["ObjectLockEnabled": "Enabled"]
    lock["Rule"] = scope["ObjectLockConfiguration.Rule"]
    _ = try await cloud.change(
      "PutObjectLockConfiguration",
      ["Bucket": .string(scope.text("BucketName")), "ObjectLockConfiguration": .object(lock)])
  }

  /// Of days and years one counts; S3 may write the other as 0.
  @Sendable
  static func locked(_ lock: Value) -> Value? {
    guard var members = lock.object, var rule = members["Rule"]?.object,
      let retention = rule["DefaultRetention"]?.object
    else { return lock }
    rule["DefaultRetention"] = .object(retention.filter { $0.value != 0 })
    members["Rule"] = .object(rule)
    return .object(members)
  }

  @Sendable
  static func metadataTable(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let bucket: [String: Value] = ["Bucket": .string(scope.text("BucketName"))]
    if scope.previous["MetadataTableConfiguration"] != nil {
      _ = try await cloud.change("DeleteBucketMetadataTableConfiguration", bucket)
    }
    guard let table = scope["MetadataTableConfiguration.S3TablesDestination"]?.object else { return }
    let destination = table.filter { ["TableBucketArn", "TableName"].contains($0.key) }
    _ = try await cloud.change(
      "CreateBucketMetadataTableConfiguration",
      bucket.merging(["MetadataTableConfiguration": ["S3TablesDestination": .object(destination)]]) { $1 })
  }

  static let metadataTableMaps: [Field] = ["TableArn", "TableBucketArn", "TableName", "TableNamespace"].map { name in
    .field(
      "MetadataTableConfiguration.S3TablesDestination.\(name)",
      as: "GetBucketMetadataTableConfigurationResult.MetadataTableConfigurationResult.S3TablesDestinationResult.\(name)"
    )
  }

  /// The journal of a bucket and its inventory as tables: made together, changed one by one.
  @Sendable
  static func metadata(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let bucket: [String: Value] = ["Bucket": .string(scope.text("BucketName"))]
    let before = scope.previous["MetadataConfiguration"]
    guard let after = scope["MetadataConfiguration"] else {
      if before != nil { _ = try await cloud.change("DeleteBucketMetadataConfiguration", bucket) }
      return
    }
    let journal = part(after["JournalTableConfiguration"], ["RecordExpiration", "EncryptionConfiguration"])
    let inventory = part(after["InventoryTableConfiguration"], ["ConfigurationState", "EncryptionConfiguration"])
    guard let before else {
      var members: [String: Value] = [:]
      members["JournalTableConfiguration"] = journal
      members["InventoryTableConfiguration"] = inventory
      _ = try await cloud.change(
        "CreateBucketMetadataConfiguration", bucket.merging(["MetadataConfiguration": .object(members)]) { $1 })
      return
    }
    if let expiration = journal?["RecordExpiration"],
      expiration != before["JournalTableConfiguration"]?["RecordExpiration"]
    {
      _ = try await cloud.change(
        "UpdateBucketMetadataJournalTableConfiguration",
        bucket.merging(["JournalTableConfiguration": ["RecordExpiration": expiration]]) { $1 })
    }
    let state = before["InventoryTableConfiguration"]?["ConfigurationState"] ?? "DISABLED"
    let wanted = inventory ?? ["ConfigurationState": "DISABLED"]
    if wanted["ConfigurationState"] != state {
      _ = try await cloud.change(
        "UpdateBucketMetadataInventoryTableConfiguration",
        bucket.merging(["InventoryTableConfiguration": wanted]) { $1 })
    }
  }

  private static func part(_ value: Value?, _ names: Set<String>) -> Value? {
    value?.object.map { .object($0.filter { names.contains($0.key) }) }
  }

  static let metadataMaps: [Field] = {
    let root = "GetBucketMetadataConfigurationResult.MetadataConfigurationResult"
    func maps(_ part: String, _ names: [String]) -> [Field] {
      names.map { .field("MetadataConfiguration.\(part).\($0)", as: "\(root).\(part)Result.\($0)") }
    }
    return maps("Destination", ["TableBucketArn", "TableBucketType", "TableNamespace"])
      + maps("JournalTableConfiguration", ["RecordExpiration", "TableArn", "TableName"])
      + maps("InventoryTableConfiguration", ["ConfigurationState", "TableArn", "TableName"])
  }()
}
