import InfraModel
import Planner

extension Rule {
  static let placement = [zoneOfSubnetGroup]

  /// Where zones are named of what lies in the subnets of a group.
  private static let named: [(type: ResourceType, zones: [Pattern])] = [
    ("AWS::RDS::DBInstance", ["AvailabilityZone"]), ("AWS::DocDB::DBInstance", ["AvailabilityZone"]),
    ("AWS::ElastiCache::CacheCluster", ["PreferredAvailabilityZone", "PreferredAvailabilityZones.*"]),
    (
      "AWS::ElastiCache::ReplicationGroup",
      [
        "PreferredCacheClusterAZs.*", "NodeGroupConfiguration.*.PrimaryAvailabilityZone",
        "NodeGroupConfiguration.*.ReplicaAvailabilityZones.*",
      ]
    ),
  ]

  /// `InvalidVPCNetworkStateFault`: "Cannot create a database instance because there is not a subnet in …, the targeted
  /// availability zone" (https://github.com/hashicorp/terraform-provider-aws/issues/20712), and "you can only locate
  /// clusters in Availability Zones associated with the subnets in the selected subnet group":
  /// https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
  private static let zoneOfSubnetGroup = Rule(
    .impossibleProperty, "The subnet group of a database or cache has a subnet in each zone that is named."
  ) { declared in
    named.flatMap { type, patterns in
      declared.resources(type).flatMap { node -> [Diagnostic] in
        let zones = patterns.flatMap(Subject(of: node, in: declared).values)
        guard !zones.isEmpty, let group = declared.subnetGroup(of: node), let covered = declared.zones(of: group)
        else { return [] }
        return zones.compactMap { name, value in
          guard let zone = declared.literal(value)?.string, !covered.contains(zone) else { return nil }
          return node.diagnostic(
            .impossibleProperty, "\(name) is \(zone), and \(group.address) has no subnet there", property: name,
            notes: [group.note("is declared here")],
            fix: "use \(covered.joined(separator: " or ")), or add a subnet in \(zone) to \(group.address)")
        }
      }
    }
  }
}

extension Declared {
  /// The subnet group that a database or cache names, or its cluster does.
  fileprivate func subnetGroup(of node: ResourceNode) -> ResourceNode? {
    let cluster = target(node.properties["DBClusterIdentifier"])
    for holder in [node, cluster].compactMap(\.self) {
      for name in ["DBSubnetGroupName", "CacheSubnetGroupName"] {
        if let value = holder.properties[name], !value.isNull { return target(value) }
      }
    }
    return nil
  }

  /// The zones of a group's subnets, in order; `nil` where the declaration does not tell all of them.
  fileprivate func zones(of group: ResourceNode) -> [String]? {
    let subnets = group.elements("SubnetIds")
    let zones = subnets.compactMap { subnet in
      target(subnet).flatMap { literal($0.properties["AvailabilityZone"])?.string }
    }
    return zones.isEmpty || zones.count < subnets.count ? nil : Set(zones).sorted()
  }
}
