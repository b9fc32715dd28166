internal import InfraModel

extension RDS {
  static let subnetGroup = kind(
    "subnet-group", id: "DBSubnetGroupName", arn: "DBSubnetGroupArn", type: "subgrp",
    missing: "DBSubnetGroupNotFoundFault", exists: "DBSubnetGroupAlreadyExists",
    inUse: FaultForm(
      "InvalidDBSubnetGroupStateFault",
      "Cannot delete the subnetGroup '{id}' because at least one database instance is still using it."))

  /// Whether a byte may stand in the name of a subnet group: letters, digits, blanks, hyphens, periods, underscores.
  static func isOfSubnetGroupName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || [0x20, 0x2D, 0x2E, 0x5F].contains(byte)
  }

  /// The subnets that databases may stand in.
  static let subnetGroups = ServiceBehavior(
    "rds", kinds: [subnetGroup],
    operations: [
      "CreateDBSubnetGroup": Behavior { cloud, call throws(Fault) in
        let name = try name(call, "DBSubnetGroupName")
        guard name.utf8.allSatisfy(isOfSubnetGroupName), (1...255).contains(name.utf8.count) else {
          throw invalid(
            "The parameter DBSubnetGroupName must be provided and must not contain other characters than letters, digits, periods, underscores, spaces and hyphens."
          )
        }
        if call["DBSubnetGroupDescription"] == "" {
          throw invalid("The parameter DBSubnetGroupDescription must be provided and must not be blank.")
        }
        if name == "default" { throw invalid("The DBSubnetGroupName 'default' is reserved.") }
        var fields = try subnets(cloud, call, call.strings("SubnetIds"))
        fields["DBSubnetGroupDescription"] = call["DBSubnetGroupDescription"]
        let made = try cloud.create(subnetGroup, named: name, call, fields, tags: call.tags())
        return ["DBSubnetGroup": cloud.view(made)]
      },
      "DescribeDBSubnetGroups": describe(subnetGroup, "DBSubnetGroupName", as: "DBSubnetGroups"),
      "ModifyDBSubnetGroup": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(subnetGroup, try name(call, "DBSubnetGroupName"), call)
        let fields = try subnets(cloud, call, call.strings("SubnetIds"))
        let kept = Set((fields["Subnets"]?.list ?? []).compactMap { $0["SubnetIdentifier"]?.string })
        let used = cloud.referrers(of: record, instance).flatMap { places(of: $0) }.filter { !kept.contains($0) }
        if !used.isEmpty {
          throw Fault(
            "SubnetAlreadyInUse",
            "Some of the subnets to be deleted are currently in use: \(Set(used).sorted().joined(separator: ", "))")
        }
        let changed = try cloud.change(record) { record in
          record.fields.merge(fields) { _, last in last }
          if let text = call["DBSubnetGroupDescription"] { record["DBSubnetGroupDescription"] = text }
        }
        let rendered = cloud.view(changed)
        for database in cloud.referrers(of: record, instance) {
          try cloud.change(database) { $0["DBSubnetGroup"] = rendered }
        }
        return ["DBSubnetGroup": cloud.view(changed)]
      },
      "DeleteDBSubnetGroup": Behavior { cloud, call throws(Fault) in
        try cloud.delete(subnetGroup, try name(call, "DBSubnetGroupName"), call)
        return [:]
      },
    ])

  /// What a group tells of its subnets, which must be there, of one VPC, and in two zones.
  private static func subnets(_ cloud: Cloud, _ call: Call, _ ids: [String]) throws(Fault) -> [String: Value] {
    if ids.isEmpty { throw Fault("InvalidSubnet", "Subnet IDs are required.") }
    let missing = ids.filter { cloud.find(EC2.subnet, $0, in: call.region) == nil }
    guard missing.isEmpty else {
      throw invalid("Some input subnets in :[\(missing.joined(separator: ", "))] are invalid.")
    }
    let found = ids.compactMap { cloud.find(EC2.subnet, $0, in: call.region) }
    let networks = Set(found.compactMap { $0["VpcId"] })
    guard networks.count == 1 else {
      throw Fault("InvalidVPCNetworkStateFault", "The subnets belong to different VPCs.")
    }
    let zones = Set(found.compactMap { $0["AvailabilityZone"] })
    guard zones.count > 1 else {
      throw Fault(
        "DBSubnetGroupDoesNotCoverEnoughAZs",
        "The DB subnet group doesn't meet Availability Zone (AZ) coverage requirement. Current AZ coverage: \(zones.count). Add subnets to cover at least 2 AZs."
      )
    }
    return [
      "VpcId": networks.first ?? .null, "SubnetGroupStatus": "Complete", "SupportedNetworkTypes": ["IPV4"],
      "Subnets": .list(
        found.map {
          [
            "SubnetIdentifier": .string($0.id), "SubnetStatus": "Active", "SubnetOutpost": [:],
            "SubnetAvailabilityZone": ["Name": $0["AvailabilityZone"] ?? .null],
          ]
        }),
    ]
  }

  /// The group that a call names; the default VPC's where it names none.
  static func group(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    if let name = call.string("DBSubnetGroupName")?.lowercased(), name != "default" {
      return try cloud.get(subnetGroup, name, call)
    }
    if let present = cloud.find(subnetGroup, "default", in: call.region) { return present }
    let network = try EC2.defaultVPC(&cloud, call)
    let ids = cloud.list(EC2.subnet, in: call.region, where: "VpcId", is: .string(network.id)).map(\.id)
    var fields = try subnets(cloud, call, ids)
    fields["DBSubnetGroupDescription"] = "default"
    return try cloud.create(subnetGroup, named: "default", call, fields)
  }
}
