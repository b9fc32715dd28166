internal import InfraModel

extension ElastiCache {
  static let subnetGroup = kind(
    "subnet-group", id: "CacheSubnetGroupName", type: "subnetgroup", what: "Cache subnet group",
    missing: "CacheSubnetGroupNotFoundFault", exists: "CacheSubnetGroupAlreadyExists",
    inUse: FaultForm("CacheSubnetGroupInUse", "Cache subnet group {id} is currently in use by a cache cluster."))

  /// The subnets that caches may stand in; one is enough.
  static let subnetGroups = ServiceBehavior(
    "elasticache", kinds: [subnetGroup],
    operations: [
      "CreateCacheSubnetGroup": Behavior { cloud, call throws(Fault) in
        let name = try name(call, "CacheSubnetGroupName")
        guard (1...255).contains(name.utf8.count), name.utf8.allSatisfy(RDS.isOfSubnetGroupName), name != "default"
        else {
          throw invalid(
            "The parameter CacheSubnetGroupName must be provided and must not contain other characters than letters, digits, periods, underscores, spaces and hyphens."
          )
        }
        var fields = try subnets(cloud, call, call.strings("SubnetIds"))
        fields["CacheSubnetGroupDescription"] = call["CacheSubnetGroupDescription"]
        let made = try cloud.create(subnetGroup, named: name, call, fields, tags: call.tags())
        return ["CacheSubnetGroup": cloud.view(made)]
      },
      "DescribeCacheSubnetGroups": describe(subnetGroup, "CacheSubnetGroupName", as: "CacheSubnetGroups"),
      "ModifyCacheSubnetGroup": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(subnetGroup, try name(call, "CacheSubnetGroupName"), call)
        var fields: [String: Value] = [:]
        if call["SubnetIds"] != nil {
          fields = try subnets(cloud, call, call.strings("SubnetIds"))
          try checkUnused(record, leaving: call.strings("SubnetIds"), cloud)
        }
        let changed = try cloud.change(record) { record in
          record.fields.merge(fields) { $1 }
          record.merge(["CacheSubnetGroupDescription"], of: call)
        }
        return ["CacheSubnetGroup": cloud.view(changed)]
      },
      "DeleteCacheSubnetGroup": Behavior { cloud, call throws(Fault) in
        try cloud.delete(subnetGroup, try name(call, "CacheSubnetGroupName"), call)
        return [:]
      },
    ])

  private static func checkUnused(_ record: Record, leaving kept: [String], _ cloud: Cloud) throws(Fault) {
    let used = cloud.referrers(of: record, cacheCluster).flatMap {
      EC2.interfaces(of: $0.arn ?? "", cloud, in: $0.key.region)
    }
    .compactMap { $0.string("SubnetId") }.filter { !kept.contains($0) }
    guard let first = used.sorted().first else { return }
    throw Fault("SubnetInUse", "The subnet ID \(first) is in use.")
  }

  private static func subnets(_ cloud: Cloud, _ call: Call, _ ids: [String]) throws(Fault) -> [String: Value] {
    if ids.isEmpty { throw Fault("InvalidSubnet", "Subnet IDs are required.") }
    for id in ids where cloud.find(EC2.subnet, id, in: call.region) == nil {
      throw Fault("InvalidSubnet", "The subnet ID '\(id)' does not exist.")
    }
    let found = ids.compactMap { cloud.find(EC2.subnet, $0, in: call.region) }
    let networks = Set(found.compactMap { $0["VpcId"] })
    guard networks.count == 1 else {
      throw Fault("InvalidSubnet", "The subnets belong to different VPCs.")
    }
    return [
      "VpcId": networks.first ?? .null, "SupportedNetworkTypes": ["ipv4"],
      "Subnets": .list(
        found.map {
          [
            "SubnetIdentifier": .string($0.id), "SupportedNetworkTypes": ["ipv4"],
            "SubnetAvailabilityZone": ["Name": $0["AvailabilityZone"] ?? .null],
          ]
        }),
    ]
  }

  /// The group that a call names; the default VPC's where it names none.
  static func group(_ cloud: inout Cloud, _ call: Call, _ given: String?) throws(Fault) -> Record {
    if let name = given?.lowercased(), name != "default" { return try cloud.get(subnetGroup, name, call) }
    if let present = cloud.find(subnetGroup, "default", in: call.region) { return present }
    let network = try EC2.defaultVPC(&cloud, call)
    let ids = cloud.list(EC2.subnet, in: call.region, where: "VpcId", is: .string(network.id)).map(\.id)
    var fields = try subnets(cloud, call, ids)
    fields["CacheSubnetGroupDescription"] = "Default CacheSubnetGroup"
    return try cloud.create(subnetGroup, named: "default", call, fields)
  }
}
