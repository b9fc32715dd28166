import InfraModel
import Planner

extension Rule {
  static let databases = [twoZones, namedZones, noZoneWithTwo, parameterFamily]

  private static let subnetGroups: [ResourceType] = ["AWS::RDS::DBSubnetGroup", "AWS::DocDB::DBSubnetGroup"]
  private static let inSubnets: [ResourceType] = [
    "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster",
  ]

  /// `DBSubnetGroupDoesNotCoverEnoughAZs`, for a single database as for one in several zones.
  private static let twoZones = Rule(.tooFewZones, "A database's subnets lie in two zones at least.") { declared in
    subnetGroups.flatMap(declared.resources).compactMap { group in
      guard case .list(let subnets)? = group.properties["SubnetIds"] else { return nil }
      let zones = subnets.map { subnet in
        declared.target(subnet).flatMap { declared.literal($0.properties["AvailabilityZone"])?.string }
      }
      let known = Set(zones.compactMap(\.self))
      guard subnets.count < 2 || (!zones.contains(nil) && known.count < 2) else { return nil }
      let users = inSubnets.flatMap(declared.resources).filter {
        declared.target($0.properties["DBSubnetGroupName"])?.address == group.address
      }
      let place = known.first.map { "zone \($0) alone" } ?? "one zone"
      return group.diagnostic(
        .tooFewZones,
        "its \(subnets.count == 1 ? "subnet is" : "subnets are") in \(place), and a database needs two",
        property: "SubnetIds", notes: users.map { $0.note("is in it") }, fix: "add a subnet in another zone")
    }
  }

  /// A subnet without a zone lies in the one that AWS chooses, which may be that of the others.
  private static let namedZones = Rule(.tooFewZones, "The subnets of a database name their zones.") { declared in
    subnetGroups.flatMap(declared.resources).flatMap { group -> [Diagnostic] in
      guard case .list(let elements)? = group.properties["SubnetIds"], elements.count > 1 else { return [] }
      let subnets = elements.compactMap(declared.target)
      guard subnets.count == elements.count, subnets.allSatisfy({ $0.type == "AWS::EC2::Subnet" }) else { return [] }
      let unnamed = subnets.filter { subnet in
        ["AvailabilityZone", "AvailabilityZoneId"].allSatisfy { subnet.properties[$0]?.isNull ?? true }
      }
      let zones = subnets.compactMap { declared.literal($0.properties["AvailabilityZone"])?.string }
      guard zones.count + unnamed.count == subnets.count, Set(zones).count < 2 else { return [] }
      return unnamed.map { subnet in
        subnet.diagnostic(
          .tooFewZones, "it declares no zone, and the subnets of \(group.address) must be in two",
          property: "AvailabilityZone", notes: [group.note("is declared here")],
          fix: "declare \(subnet.label(of: "AvailabilityZone"))")
      }
    }
  }

  /// `InvalidParameterCombination`: a database in several zones chooses its own.
  private static let noZoneWithTwo = Rule(.zoneOfMultiAZ, "A Multi-AZ database names no zone.") { declared in
    declared.resources("AWS::RDS::DBInstance").compactMap { database in
      guard declared.literal(database.properties["MultiAZ"]) == true, database.properties["AvailabilityZone"] != nil
      else { return nil }
      return database.diagnostic(
        .zoneOfMultiAZ, "MultiAZ is on, and AvailabilityZone is declared too", property: "AvailabilityZone",
        fix: "remove AvailabilityZone, or MultiAZ")
    }
  }

  private static let parameterFamily = Rule(
    .parameterFamily, "A database's parameters are of the family of its engine."
  ) { declared in
    func mismatches(of type: ResourceType, _ group: String) -> [Diagnostic] {
      declared.resources(type).compactMap { database in
        declared.literal(database.properties["Engine"])?.string.flatMap {
          mismatch(database, group, engine: $0, declared)
        }
      }
    }
    let own =
      mismatches(of: "AWS::RDS::DBInstance", "DBParameterGroupName")
      + mismatches(of: "AWS::RDS::DBCluster", "DBClusterParameterGroupName")
    let clusters = declared.resources("AWS::DocDB::DBCluster").compactMap {
      mismatch($0, "DBClusterParameterGroupName", engine: "docdb", declared)
    }
    return own + clusters
  }

  private static func mismatch(
    _ database: ResourceNode, _ property: String, engine: String, _ declared: Declared
  ) -> Diagnostic? {
    guard let group = declared.target(database.properties[property]),
      let family = declared.literal(group.properties["Family"])?.string
    else { return nil }
    let version = declared.literal(database.properties["EngineVersion"]).flatMap(\.plainText)
    let named = family.hasPrefix(engine) ? String(family.dropFirst(engine.count)) : nil
    let isMatch = named.map { named in version.map { Scalar.sameVersion(named, $0) } ?? true } ?? false
    guard !isMatch else { return nil }
    let runs = version.map { "\(engine) \($0)" } ?? engine
    return database.diagnostic(
      .parameterFamily, "it runs \(runs), and its parameters in \(group.address) are for \(family)",
      property: property, notes: [group.note("is declared here")],
      fix: "give \(group.address) the family of \(runs)")
  }
}
