internal import InfraModel

extension EC2 {
  /// Access control lists beside those that come with a VPC, their entries, and which subnet has which.
  static let networkAcls = ServiceBehavior(
    "ec2", kinds: [],
    operations: [
      "CreateNetworkAcl": Behavior { cloud, call throws(Fault) in
        let network = try cloud.get(vpc, try call.required("VpcId"), call)
        let made = try cloud.create(
          acl, call,
          [
            "VpcId": .string(network.id), "IsDefault": false, "OwnerId": .string(call.account),
            "Entries": .list(closingEntries),
          ], tags: call.tags(specification: "network-acl"))
        return ["NetworkAcl": cloud.view(made)]
      },
      "DeleteNetworkAcl": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(acl, try call.required("NetworkAclId"), call)
        if record["IsDefault"] == true {
          throw Fault("InvalidParameterValue", "cannot delete default network ACL \(record.id)")
        }
        if cloud.first(subnet, in: call.region, where: "NetworkAclId", is: .string(record.id)) != nil {
          throw acl.inUse.fault(record.id)
        }
        try cloud.delete(record)
        return [:]
      },
      "CreateNetworkAclEntry": Behavior { cloud, call throws(Fault) in
        try changeEntry(&cloud, call) { entries, number throws(Fault) in
          if number != nil {
            throw Fault(
              "NetworkAclEntryAlreadyExists",
              "The network acl entry identified by \(call.integer("RuleNumber") ?? 0) already exists.")
          }
          return entries + [entry(call)]
        }
      },
      "ReplaceNetworkAclEntry": Behavior { cloud, call throws(Fault) in
        try changeEntry(&cloud, call) { entries, number throws(Fault) in
          guard let number else { throw noEntry(call) }
          return entries.enumerated().map { $0.offset == number ? entry(call) : $0.element }
        }
      },
      "DeleteNetworkAclEntry": Behavior { cloud, call throws(Fault) in
        try changeEntry(&cloud, call) { entries, number throws(Fault) in
          guard let number else { throw noEntry(call) }
          return entries.enumerated().filter { $0.offset != number }.map(\.element)
        }
      },
      "ReplaceNetworkAclAssociation": Behavior { cloud, call throws(Fault) in
        let id = try call.required("AssociationId")
        let record = try cloud.get(acl, try call.required("NetworkAclId"), call)
        guard let home = cloud.first(subnet, in: call.region, where: "NetworkAclAssociationId", is: .string(id)) else {
          throw Fault("InvalidAssociationID.NotFound", "The association ID '\(id)' does not exist")
        }
        let new = cloud.identifier(.hexadecimal(prefix: "aclassoc"))
        try cloud.change(home) {
          $0["NetworkAclId"] = .string(record.id)
          $0["NetworkAclAssociationId"] = .string(new)
        }
        return ["NewAssociationId": .string(new)]
      },
    ])

  /// What a list that somebody makes begins with: it lets nothing through.
  private static let closingEntries: [Value] = [true, false].map { (isEgress: Bool) in
    [
      "CidrBlock": "0.0.0.0/0", "Egress": .bool(isEgress), "Protocol": "-1", "RuleAction": "deny", "RuleNumber": 32767,
    ]
  }

  private static func entry(_ call: Call) -> Value {
    .object(call.members(except: ["NetworkAclId", "DryRun"]))
  }

  private static func noEntry(_ call: Call) -> Fault {
    Fault(
      "InvalidNetworkAclEntry.NotFound",
      "The network acl entry identified by \(call.integer("RuleNumber") ?? 0) does not exist.")
  }

  /// Changes the entries of a list.
  /// - Parameter body: Gives the new entries; it is given those that are there, and where the call's is among them.
  private static func changeEntry(
    _ cloud: inout Cloud, _ call: Call, _ body: ([Value], Int?) throws(Fault) -> [Value]
  ) throws(Fault) -> [String: Value] {
    try cloud.change(acl, try call.required("NetworkAclId"), call) { record throws(Fault) in
      let entries = record["Entries"]?.list ?? []
      let number = entries.firstIndex { $0["RuleNumber"] == call["RuleNumber"] && $0["Egress"] == call["Egress"] }
      let changed = try body(entries, number)
      record["Entries"] = .list(changed.sorted { ($0["RuleNumber"]?.integer ?? 0) < ($1["RuleNumber"]?.integer ?? 0) })
    }
    return [:]
  }
}
