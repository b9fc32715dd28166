import InfraModel

/// What S3 refuses of a bucket, and what a change takes from it for good.
enum BucketRules {
  static let all = [expiration, lockedVersions, replicatedVersions, versions, versioned, unlocked, locked]

  /// A lifecycle rule that is new, or expires sooner than the one before with the same filter.
  /// Source: the user guide of S3, "Expiring objects".
  private static let expiration = ChangeRule.update("sooner expiration") { change in
    guard change.changed.contains("LifecycleConfiguration") else { return [] }
    let before = Expirations(change.before["LifecycleConfiguration"])
    let after = Expirations(change.after["LifecycleConfiguration"])
    guard let sooner = after.sooner(than: before) else { return [] }
    return [
      .consequence(property: "LifecycleConfiguration", .dataLoss(sooner)),
      .irreversible("objects that a lifecycle rule deletes don't come back"),
    ]
  }

  private static func isSuspended(_ change: ChangeCase) -> Bool {
    change.changed.contains("VersioningConfiguration")
      && change.before["VersioningConfiguration"]?["Status"] == "Enabled"
      && (change.after["VersioningConfiguration"] == nil
        || change.after["VersioningConfiguration"]?["Status"] == "Suspended")
  }

  /// Source: `InvalidBucketState` of PutBucketVersioning.
  private static let lockedVersions = ChangeRule.update("versions that Object Lock needs") { change in
    guard isSuspended(change),
      change.before["ObjectLockEnabled"] == true || change.before["ObjectLockConfiguration"] != nil
    else { return [] }
    return [
      .refused(
        property: "VersioningConfiguration", message: "would stop keeping versions, which its Object Lock requires",
        fix: "keep VersioningConfiguration at Enabled")
    ]
  }

  /// Source: `InvalidBucketState` of PutBucketVersioning; the user guide of S3, "Requirements for replication".
  private static let replicatedVersions = ChangeRule.update("versions that replication needs") { change in
    guard isSuspended(change), change.after["ReplicationConfiguration"] != nil else { return [] }
    return [
      .refused(
        property: "VersioningConfiguration", message: "would stop keeping versions, which its replication requires",
        fix: "keep VersioningConfiguration at Enabled, or remove ReplicationConfiguration in an earlier change")
    ]
  }

  /// Source: the user guide of S3, "Retaining multiple versions of objects with S3 Versioning": a bucket that keeps versions
  /// can never return to the unversioned state.
  private static let versioned = ChangeRule.update("versioned for good") { change in
    guard change.changed.contains("VersioningConfiguration"), change.before["VersioningConfiguration"] == nil,
      change.after["VersioningConfiguration"]?["Status"] == "Enabled"
    else { return [] }
    return [.irreversible("a bucket that keeps versions can suspend that, and not return to have none")]
  }

  /// Source: the user guide of S3, "Object Lock considerations": it cannot be disabled.
  private static let unlocked = ChangeRule.update("locked no more") { change in
    guard change.changed.contains("ObjectLockEnabled"), change.after["ObjectLockEnabled"] == false,
      change.before["ObjectLockEnabled"] == true || change.before["ObjectLockConfiguration"] != nil
    else { return [] }
    return [
      .refused(
        property: "ObjectLockEnabled", message: "would switch Object Lock off, which S3 refuses",
        fix: "keep objectLockEnabled: true, or replace the bucket by one of another name")
    ]
  }

  /// Source: as above.
  private static let locked = ChangeRule.update("locked for good") { change in
    let properties = ["ObjectLockEnabled", "ObjectLockConfiguration"]
    guard !change.changed.isDisjoint(with: properties), change.before["ObjectLockEnabled"] != true,
      change.before["ObjectLockConfiguration"] == nil,
      change.after["ObjectLockEnabled"] == true || change.after["ObjectLockConfiguration"] != nil
    else { return [] }
    return [.irreversible("Object Lock cannot be switched off again")]
  }

  private static let versions = ChangeRule.update("versions no more kept") { change in
    isSuspended(change) ? [.irreversible("objects that are overwritten or deleted meanwhile are not kept")] : []
  }
}

/// What the lifecycle rules of a bucket delete, by the objects that they are for.
private struct Expirations {
  /// Which objects, and whether their current version or earlier ones.
  private struct CallScope: Hashable {
    var filter: [String: Value]
    var isNoncurrent: Bool
  }

  /// When each is deleted: days, or a date as text; the soonest where several rules say it.
  private var days: [CallScope: Int64] = [:]
  private var dates: [CallScope: String] = [:]

  private static let filters = [
    "Prefix", "TagFilters", "ObjectSizeGreaterThan", "ObjectSizeLessThan",
  ]

  init(_ configuration: Value?) {
    for rule in configuration?["Rules"]?.list ?? [] where rule["Status"] == "Enabled" {
      var filter: [String: Value] = [:]
      for name in Self.filters { if let value = rule[name], value != "" { filter[name] = value } }
      let current = CallScope(filter: filter, isNoncurrent: false)
      if let number = rule["ExpirationInDays"]?.wholeNumber { days[current] = min(number, days[current] ?? number) }
      if let date = rule["ExpirationDate"]?.string { dates[current] = min(date, dates[current] ?? date) }
      let noncurrent = CallScope(filter: filter, isNoncurrent: true)
      let number =
        rule["NoncurrentVersionExpiration"]?["NoncurrentDays"]?.wholeNumber
        ?? rule["NoncurrentVersionExpirationInDays"]?.wholeNumber
      if let number { days[noncurrent] = min(number, days[noncurrent] ?? number) }
    }
  }

  /// What these delete that others keep longer; `nil` if nothing.
  func sooner(than before: Expirations) -> String? {
    var lost: [String] = []
    for (scope, number) in days {
      // A rule for the whole bucket covers every filter.
      let whole = CallScope(filter: [:], isNoncurrent: scope.isNoncurrent)
      let earlier = [before.days[scope], before.days[whole]].compactMap(\.self).min()
      if let earlier, earlier <= number { continue }
      lost.append(
        "\(scope.isNoncurrent ? "earlier versions of objects" : "objects")\(Self.words(scope)) that are older than \(number) \(number == 1 ? "day" : "days")"
      )
    }
    for (scope, date) in dates {
      if let earlier = before.dates[scope], earlier <= date { continue }
      lost.append("objects\(Self.words(scope)), on \(date.prefix(10))")
    }
    return lost.isEmpty ? nil : lost.sorted().joined(separator: "; ")
  }

  private static func words(_ scope: CallScope) -> String {
    if let prefix = scope.filter["Prefix"]?.string { return " under \(prefix)" }
    return scope.filter.isEmpty ? "" : " that a filter selects"
  }
}
