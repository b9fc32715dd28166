internal import InfraModel

/// Amazon ElastiCache: a file for each group of its resources. Its names are in small letters, however they are written.
///
/// Source: Amazon ElastiCache API Reference, version 2015-02-02.
enum ElastiCache {
  /// Its parts.
  static let parts: [ServiceBehavior] = [
    subnetGroups, parameterGroups, replicationGroups, replicationChanges, cacheClusters, snapshots, engines, tagging,
  ]

  static func invalid(_ message: String) -> Fault { Fault("InvalidParameterValue", message) }
  static func conflicting(_ message: String) -> Fault { Fault("InvalidParameterCombination", message) }

  /// A name as ElastiCache keeps it.
  static func name(_ call: Call, _ member: String) throws(Fault) -> String { try call.required(member).lowercased() }

  /// A kind of ElastiCache: a name that the caller gives, an ARN, faults in its words.
  /// - Parameters:
  ///   - id: The field of the name.
  ///   - type: What stands before the name in the ARN (`subnetgroup`).
  ///   - what: What the messages call it.
  static func kind(
    _ name: String, id: String, type: String, what: String, missing: String, exists: String, inUse: FaultForm? = nil,
    _ configure: (inout Kind) -> Void = { _ in }
  ) -> Kind {
    Kind(
      "elasticache.\(name)", missing: FaultForm(missing, "\(what) {id} not found."),
      exists: FaultForm(exists, "\(what) {id} already exists."), inUse: inUse
    ) {
      $0.idField = id
      $0.arn = "arn:{partition}:elasticache:{region}:{account}:\(type):{id}"
      $0.arnField = "ARN"
      configure(&$0)
    }
  }

  /// Tells records of a kind: the one that a member names, or all.
  static func describe(
    _ kind: Kind, _ member: String, as output: String,
    _ view: @escaping @Sendable (Cloud, Record, Call) -> Value = { cloud, record, _ in cloud.view(record) }
  ) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      if let name = call.string(member) {
        return [output: [view(cloud, try cloud.get(kind, name.lowercased(), call), call)]]
      }
      return [output: .list(cloud.list(kind, in: call.region).map { view(cloud, $0, call) })]
    }
  }

  /// What hosts of a region are called: `euc1`.
  static func short(_ region: String) -> String {
    let parts = region.split(separator: "-")
    guard parts.count == 3 else { return region }
    return String(parts[0]) + (parts[1].first.map(String.init) ?? "") + String(parts[2])
  }

  /// Tags of whatever ElastiCache has; each call tells all of them.
  private static let tagging = ServiceBehavior(
    "elasticache", kinds: [],
    operations: [
      "AddTagsToResource": Behavior { cloud, call throws(Fault) in
        let record = try tagged(cloud, call)
        return told(try cloud.change(record) { $0.tags.merge(call.tags()) { $1 } })
      },
      "RemoveTagsFromResource": Behavior { cloud, call throws(Fault) in
        let record = try tagged(cloud, call)
        return told(
          try cloud.change(record) { record in for key in call.strings("TagKeys") { record.tags[key] = nil } })
      },
      "ListTagsForResource": Behavior { cloud, call throws(Fault) in told(try tagged(cloud, call)) },
    ])

  private static func told(_ record: Record) -> [String: Value] {
    ["TagList": Kind.TagForm.list("TagList").value(record.tags)]
  }

  private static func tagged(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let arn = try call.required("ResourceName")
    guard arn.hasPrefix("arn:") else { throw Fault("InvalidARN", "The requested resource \(arn) is not an ARN.") }
    if let record = cloud.find(arn: arn) { return record }
    // The fault is that of the kind that the ARN names.
    let parts = arn.split(separator: ":", maxSplits: 6)
    let kinds = ["replicationgroup": replicationGroup, "subnetgroup": subnetGroup, "parametergroup": parameterGroup]
    let kind = parts.count == 7 ? kinds[String(parts[5])] ?? cacheCluster : cacheCluster
    throw kind.missing.fault(parts.last.map(String.init) ?? arn)
  }
}
