internal import InfraModel

/// Amazon ElastiCache: replication groups, clusters and their groups of subnets and parameters. Nothing is cached.
///
/// Source: Amazon ElastiCache API Reference, version 2015-02-02.
enum ElastiCache {
  /// Its parts.
  static let parts: [ServiceBehavior] = [subnetGroups, parameterGroups, clusters, replicationGroups, tagging]

  static let subnetGroup = Kind(
    "elasticache.subnet-group",
    missing: FaultForm("CacheSubnetGroupNotFoundFault", "Cache Subnet Group {id} does not exist.", status: 400),
    exists: FaultForm("CacheSubnetGroupAlreadyExists", "Cache subnet group {id} already exists."),
    inUse: FaultForm("CacheSubnetGroupInUse", "Cache subnet group {id} is currently in use by a cache cluster.")
  ) {
    $0.idField = "CacheSubnetGroupName"
    $0.arn = "arn:{partition}:elasticache:{region}:{account}:subnetgroup:{id}"
    $0.arnField = "ARN"
    $0.links = [Link("SubnetIds", to: "ec2.subnet", mustExist: false, onDelete: .none)]
  }

  private static let noResource = FaultForm(
    "CacheClusterNotFound", "{id} is either not present or not available.", status: 404)

  static func invalid(_ message: String) -> Fault { Fault("InvalidParameterValue", message, status: 400) }

  /// Names are in small letters, however they are written.
  static func name(_ call: Call, _ member: String) throws(Fault) -> String { try call.required(member).lowercased() }

  /// The key that something is encrypted with at rest, as an ARN.
  static func key(_ name: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Value {
    guard let arn = try KMS.arn(of: name, &cloud, call) else { throw invalid("KMS key \(name) is not usable") }
    return .string(arn)
  }

  static let subnetGroups = ServiceBehavior(
    "elasticache", kinds: [subnetGroup],
    operations: [
      "CreateCacheSubnetGroup": Behavior { cloud, call throws(Fault) in
        var fields = try place(cloud, call)
        fields["CacheSubnetGroupDescription"] = call["CacheSubnetGroupDescription"]
        let made = try cloud.create(
          subnetGroup, named: try name(call, "CacheSubnetGroupName"), call, fields, tags: call.tags())
        return ["CacheSubnetGroup": .object(made.fields)]
      },
      "DescribeCacheSubnetGroups": Behavior { cloud, call throws(Fault) in
        let name = call.string("CacheSubnetGroupName")?.lowercased()
        let found =
          name == nil ? cloud.list(subnetGroup, in: call.region) : [try cloud.get(subnetGroup, name ?? "", call)]
        return ["CacheSubnetGroups": .list(found.map { .object($0.fields) })]
      },
      "ModifyCacheSubnetGroup": Behavior { cloud, call throws(Fault) in
        let wanted = call["SubnetIds"] == nil ? [:] : try place(cloud, call)
        let changed = try cloud.change(subnetGroup, try name(call, "CacheSubnetGroupName"), call) { record in
          record.fields.merge(wanted) { $1 }
          record.merge(["CacheSubnetGroupDescription"], of: call)
        }
        return ["CacheSubnetGroup": .object(changed.fields)]
      },
      "DeleteCacheSubnetGroup": Behavior { cloud, call throws(Fault) in
        try cloud.delete(subnetGroup, try name(call, "CacheSubnetGroupName"), call)
        return [:]
      },
    ])

  private static func place(_ cloud: Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    var told: [Value] = []
    var network: Value = ""
    for id in call.strings("SubnetIds") {
      guard let subnet = cloud.find(EC2.subnet, id, in: call.region) else {
        throw Fault("InvalidSubnet", "Some input subnets in :[\(id)] are invalid.")
      }
      network = subnet["VpcId"] ?? ""
      told.append([
        "SubnetIdentifier": .string(id), "SubnetAvailabilityZone": ["Name": subnet["AvailabilityZone"] ?? ""],
        "SupportedNetworkTypes": ["ipv4"],
      ])
    }
    return [
      "VpcId": network, "Subnets": .list(told), "SubnetIds": call["SubnetIds"] ?? [], "SupportedNetworkTypes": ["ipv4"],
    ]
  }

  static let tagging = ServiceBehavior(
    "elasticache", kinds: [],
    operations: [
      "AddTagsToResource": .changeTags { record, call in record.tags.merge(call.tags()) { $1 } },
      "RemoveTagsFromResource": .changeTags { record, call in
        for key in call.strings("TagKeys") { record.tags[key] = nil }
      },
      "ListTagsForResource": .listTags(.arn("ResourceName", noResource), as: .list("TagList")),
      "DescribeEvents": Behavior { _, _ throws(Fault) in ["Events": []] },
      "DescribeGlobalReplicationGroups": Behavior { _, _ throws(Fault) in ["GlobalReplicationGroups": []] },
      "DescribeSnapshots": Behavior { _, _ throws(Fault) in ["Snapshots": []] },
    ])

  fileprivate static func tagged(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let arn = try call.required("ResourceName")
    guard let record = cloud.find(arn: arn) else { throw noResource.fault(arn) }
    return record
  }
}

extension Behavior {
  /// Changes tags, and tells all of them.
  fileprivate static func changeTags(_ body: @escaping @Sendable (inout Record, Call) -> Void) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let changed = try cloud.change(try ElastiCache.tagged(cloud, call)) { body(&$0, call) }
      return ["TagList": Kind.TagForm.list().value(changed.tags)]
    }
  }
}
