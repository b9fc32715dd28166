import InfraModel

/// Configurations of which a bucket has several, in S3's form.
enum BucketLists {
  static let analytics: ValueEncoding = filtered([
    "Id",
    .field(
      "StorageClassAnalysis.DataExport.OutputSchemaVersion", as: "StorageClassAnalysis.DataExport.OutputSchemaVersion"),
    export("BucketAccountId", "BucketAccountId"), export("BucketArn", "Bucket"), export("Format", "Format"),
    export("Prefix", "Prefix"),
  ])

  static let tiering: ValueEncoding = filtered(["Id", "Status", "Tierings"])

  static let metrics: ValueEncoding = filtered(["Id"])

  static let inventory: ValueEncoding = .object([
    "Id", "IncludedObjectVersions", "OptionalFields", .field("Enabled", as: "IsEnabled"),
    .field("Prefix", as: "Filter.Prefix"), .field("ScheduleFrequency", as: "Schedule.Frequency"),
    .field("Destination.BucketAccountId", as: "Destination.S3BucketDestination.AccountId"),
    .field("Destination.BucketArn", as: "Destination.S3BucketDestination.Bucket"),
    .field("Destination.Format", as: "Destination.S3BucketDestination.Format"),
    .field("Destination.Prefix", as: "Destination.S3BucketDestination.Prefix"),
  ])

  private static func export(_ name: String, _ member: String) -> Field {
    .field(
      "StorageClassAnalysis.DataExport.Destination.\(name)",
      as: "StorageClassAnalysis.DataExport.Destination.S3BucketDestination.\(member)")
  }

  /// An object whose prefix, tags and access point are a filter in S3.
  private static func filtered(_ fields: [Field]) -> ValueEncoding {
    .code(
      encode: { value in
        var members = BucketFields.encode(value, fields)
        if value["StorageClassAnalysis"] != nil, members["StorageClassAnalysis"] == nil {
          members["StorageClassAnalysis"] = [:]
        }
        members["Filter"] = BucketFilter.encode(value)
        return .object(members)
      },
      decode: { value in
        var properties = BucketFields.decode(value, fields)
        if value["StorageClassAnalysis"] != nil, properties["StorageClassAnalysis"] == nil {
          properties["StorageClassAnalysis"] = [:]
        }
        properties.merge(BucketFilter.decode(value["Filter"])) { $1 }
        return .object(properties)
      })
  }
}

/// Members mapped one by one, for forms that code completes.
enum BucketFields {
  static func encode(_ value: Value, _ fields: [Field]) -> [String: Value] {
    var result: [String: Value] = [:]
    for field in fields {
      guard let path = field.propertyPath, let part = value[path: path], !part.isNull else { continue }
      result.set(field.member ?? path, part)
    }
    return result
  }

  static func decode(_ value: Value, _ fields: [Field]) -> [String: Value] {
    var result: [String: Value] = [:]
    for field in fields {
      guard let path = field.propertyPath, let part = value[path: field.member ?? path], !part.isNull else { continue }
      result.set(path, part)
    }
    return result
  }
}

/// What S3 writes as a filter and the registry beside it: one condition stands alone, several stand in `And`.
enum BucketFilter {
  private static let sizes = ["ObjectSizeGreaterThan", "ObjectSizeLessThan"]

  static func encode(_ value: Value) -> Value? {
    var conditions: [String: Value] = [:]
    conditions["Prefix"] = value["Prefix"]
    conditions["AccessPointArn"] = value["AccessPointArn"]
    for size in sizes {
      if let text = value[size].flatMap(\.plainText), let number = Int64(text) { conditions[size] = .integer(number) }
    }
    let tags = value["TagFilters"]?.list ?? []
    if conditions.isEmpty, tags.isEmpty { return nil }
    if conditions.isEmpty, tags.count == 1 { return ["Tag": tags[0]] }
    if conditions.count == 1, tags.isEmpty { return .object(conditions) }
    if !tags.isEmpty { conditions["Tags"] = .list(tags) }
    return ["And": .object(conditions)]
  }

  static func decode(_ filter: Value?) -> [String: Value] {
    guard let filter else { return [:] }
    let conditions = filter["And"] ?? filter
    var result: [String: Value] = [:]
    result["Prefix"] = conditions["Prefix"]
    result["AccessPointArn"] = conditions["AccessPointArn"]
    result["TagFilters"] = conditions["Tags"] ?? conditions["Tag"].map { .list([$0]) }
    for size in sizes { result[size] = conditions[size].flatMap(\.plainText).map(Value.string) }
    return result
  }
}
