import InfraModel

/// Rules for what becomes of objects with time.
enum BucketLifecycle {
  static let rules: ValueEncoding = .each(.code(encode: encode, decode: decode))

  private static let same = ["Status", "AbortIncompleteMultipartUpload", "NoncurrentVersionExpiration"]

  @Sendable
  private static func encode(_ rule: Value) -> Value? {
    var result: [String: Value] = [:]
    for name in same { result[name] = rule[name] }
    result["ID"] = rule["Id"]
    // S3 wants a filter in every rule; an empty prefix is the whole bucket.
    result["Filter"] = BucketFilter.encode(rule) ?? ["Prefix": ""]
    var expiration: [String: Value] = [:]
    expiration["Date"] = rule["ExpirationDate"]
    expiration["Days"] = rule["ExpirationInDays"]
    expiration["ExpiredObjectDeleteMarker"] = rule["ExpiredObjectDeleteMarker"]
    if !expiration.isEmpty { result["Expiration"] = .object(expiration) }
    let transitions = (rule["Transitions"]?.list ?? []) + [rule["Transition"]].compactMap(\.self)
    if !transitions.isEmpty { result["Transitions"] = .list(transitions.map { encode($0, days: "Days") }) }
    let noncurrent =
      (rule["NoncurrentVersionTransitions"]?.list ?? []) + [rule["NoncurrentVersionTransition"]].compactMap(\.self)
    if !noncurrent.isEmpty {
      result["NoncurrentVersionTransitions"] = .list(noncurrent.map { encode($0, days: "NoncurrentDays") })
    }
    if let days = rule["NoncurrentVersionExpirationInDays"] {
      result["NoncurrentVersionExpiration"] = ["NoncurrentDays": days]
    }
    return .object(result)
  }

  private static func encode(_ transition: Value, days: String) -> Value {
    var result: [String: Value] = [:]
    result["StorageClass"] = transition["StorageClass"]
    result["Date"] = transition["TransitionDate"]
    result[days] = transition["TransitionInDays"]
    result["NewerNoncurrentVersions"] = transition["NewerNoncurrentVersions"]
    return .object(result)
  }

  @Sendable
  private static func decode(_ rule: Value) -> Value? {
    var result = BucketFilter.decode(rule["Filter"] ?? rule["Prefix"].map { ["Prefix": $0] })
    if result["Prefix"] == "" { result.removeValue(forKey: "Prefix") }
    for name in same { result[name] = rule[name] }
    result["Id"] = rule["ID"]
    result["ExpirationDate"] = rule[path: "Expiration.Date"].map(RegistryTime.text)
    result["ExpirationInDays"] = rule[path: "Expiration.Days"]
    result["ExpiredObjectDeleteMarker"] = rule[path: "Expiration.ExpiredObjectDeleteMarker"]
    result["Transitions"] = rule["Transitions"]?.list.map { .list($0.map { decode($0, days: "Days") }) }
    result["NoncurrentVersionTransitions"] = rule["NoncurrentVersionTransitions"]?.list.map {
      .list($0.map { decode($0, days: "NoncurrentDays") })
    }
    return .object(result)
  }

  private static func decode(_ transition: Value, days: String) -> Value {
    var result: [String: Value] = [:]
    result["StorageClass"] = transition["StorageClass"]
    result["TransitionDate"] = transition["Date"].map(RegistryTime.text)
    result["TransitionInDays"] = transition[days]
    result["NewerNoncurrentVersions"] = transition["NewerNoncurrentVersions"]
    return .object(result)
  }

  /// Gives rules back in the words in which they were declared: a single transition may stand in a member of its own.
  static func adjust(_ properties: inout [String: Value], _ scope: CallScope) {
    guard let declared = scope["LifecycleConfiguration.Rules"]?.list,
      var configuration = properties["LifecycleConfiguration"]?.object, let rules = configuration["Rules"]?.list,
      rules.count == declared.count
    else { return }
    configuration["Rules"] = .list(
      zip(rules, declared).map { rule, declared in
        var members = rule.object ?? [:]
        for (one, many) in [
          ("Transition", "Transitions"), ("NoncurrentVersionTransition", "NoncurrentVersionTransitions"),
        ] {
          guard declared[one] != nil, declared[many] == nil, let all = members[many]?.list, all.count == 1 else {
            continue
          }
          members[one] = all[0]
          members.removeValue(forKey: many)
        }
        if declared["NoncurrentVersionExpirationInDays"] != nil {
          members["NoncurrentVersionExpirationInDays"] = members["NoncurrentVersionExpiration"]?["NoncurrentDays"]
        }
        if declared["Prefix"] == "" { members["Prefix"] = "" }
        return .object(members)
      })
    properties["LifecycleConfiguration"] = .object(configuration)
  }
}
