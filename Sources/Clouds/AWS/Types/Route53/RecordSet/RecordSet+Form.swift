import InfraModel

/// A record as CloudFormation has it, and as the API does.
enum RecordForm {
  /// What both have in the same form.
  private static let same = [
    "Name", "Type", "SetIdentifier", "Weight", "Region", "GeoLocation", "Failover", "MultiValueAnswer", "HealthCheckId",
    "CidrRoutingConfig", "GeoProximityLocation",
  ]

  /// The record that a declaration asks for, as the API wants it.
  static func sent(_ properties: [String: Value]) -> Value {
    var record: [String: Value] = [:]
    for name in same { record[name] = properties[name] }
    if let seconds = properties["TTL"]?.wholeNumber { record["TTL"] = .integer(seconds) }
    if let values = properties["ResourceRecords"]?.list {
      record["ResourceRecords"] = .list(values.map { ["Value": $0] })
    }
    if let target = properties["AliasTarget"]?.object {
      // The API wants to be told; CloudFormation takes it for false.
      record["AliasTarget"] = .object(["EvaluateTargetHealth": false].merging(target) { $1 })
    }
    return .object(record.filter { !$0.value.isNull })
  }

  /// A record that the API tells, in CloudFormation's form.
  static func told(_ record: Value) -> [String: Value] {
    var properties: [String: Value] = [:]
    for name in same + ["AliasTarget"] { properties[name] = record[name] }
    // An alias has the time of its target.
    if record["AliasTarget"] == nil, let seconds = record["TTL"]?.plainText { properties["TTL"] = .string(seconds) }
    if let values = record["ResourceRecords"]?.list, !values.isEmpty {
      properties["ResourceRecords"] = .list(values.compactMap { $0["Value"] })
    }
    return properties
  }

  /// Whether a record is what a declaration asks for.
  static func isSame(_ record: Value, _ properties: [String: Value]) -> Bool {
    normal(told(record)) == normal(told(sent(properties)))
  }

  private static func normal(_ properties: [String: Value]) -> [String: Value] {
    var properties = properties
    properties["Name"] = properties["Name"].map(NormalForm.domainName.form)
    if var target = properties["AliasTarget"]?.object {
      target["DNSName"] = target["DNSName"].map(NormalForm.domainName.form)
      properties["AliasTarget"] = .object(target)
    }
    if let values = properties["ResourceRecords"]?.list {
      properties["ResourceRecords"] = .list(values.sorted { ($0.string ?? "") < ($1.string ?? "") })
    }
    return properties
  }
}
