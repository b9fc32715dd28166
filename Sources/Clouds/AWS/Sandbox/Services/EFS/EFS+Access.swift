internal import InfraModel

extension EFS {
  static let mountTarget = Kind(
    "efs.mount-target",
    missing: FaultForm("MountTargetNotFound", "Mount target '{id}' does not exist.", status: 404)
  ) {
    $0.identifier = .hexadecimal(prefix: "fsmt")
    $0.idField = "MountTargetId"
    $0.links = [
      Link("FileSystemId", to: "efs.file-system"),
      Link("SubnetId", to: "ec2.subnet", mustExist: false, onDelete: .none),
    ]
  }

  static let accessPoint = Kind(
    "efs.access-point",
    missing: FaultForm("AccessPointNotFound", "Access point '{id}' does not exist.", status: 404)
  ) {
    $0.identifier = .hexadecimal(prefix: "fsap")
    $0.idField = "AccessPointId"
    $0.arn = "arn:{partition}:elasticfilesystem:{region}:{account}:access-point/{id}"
    $0.arnField = "AccessPointArn"
    $0.indexes = ["ClientToken"]
    $0.links = [Link("FileSystemId", to: "efs.file-system", onDelete: .cascade)]
    $0.tags = .list()
    $0.shown = { _, record in record.tags["Name"].map { ["Name": .string($0)] } ?? [:] }
  }

  /// How file systems are reached: by an interface in a zone's subnet, and as a user below a folder.
  static let access = ServiceBehavior(
    "efs", kinds: [mountTarget, accessPoint],
    operations: [
      "CreateMountTarget": Behavior(createTarget),
      "DescribeMountTargets": Behavior { cloud, call throws(Fault) in
        let found: [Record]
        if let id = call.string("MountTargetId") {
          found = [try cloud.get(mountTarget, id, call)]
        } else if let id = call.string("FileSystemId") {
          found = cloud.referrers(of: try get(id, cloud, call), mountTarget)
        } else if let id = call.string("AccessPointId") {
          let system = try cloud.get(accessPoint, id, call).string("FileSystemId") ?? ""
          found = cloud.referrers(of: try get(system, cloud, call), mountTarget)
        } else {
          throw bad("One of FileSystemId, MountTargetId and AccessPointId must be given")
        }
        return ["MountTargets": .list(found.map { .object($0.fields) })]
      },
      "DeleteMountTarget": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(mountTarget, try call.required("MountTargetId"), call)
        let gone = call.after(30)
        try EC2.removeInterfaces(of: record.id, &cloud, call, at: gone)
        try cloud.delete(record, showing: ["LifeCycleState": "deleting"], at: gone)
        return [Behavior.status: 204]
      },
      "DescribeMountTargetSecurityGroups": Behavior { cloud, call throws(Fault) in
        let record = try usable(cloud, call)
        let interface = EC2.interfaces(of: record.id, cloud, in: call.region).first
        return ["SecurityGroups": interface?["GroupIds"] ?? []]
      },
      "ModifyMountTargetSecurityGroups": Behavior { cloud, call throws(Fault) in
        let record = try usable(cloud, call)
        for group in call.strings("SecurityGroups") { try checkGroup(group, cloud, call) }
        try EC2.setGroups(call.strings("SecurityGroups"), ofInterfacesOf: record.id, &cloud, call)
        return [Behavior.status: 204]
      },
      "CreateAccessPoint": Behavior(knowsTokens: true) { cloud, call throws(Fault) in
        let system = try asked(cloud, call)
        guard system["LifeCycleState"] == "available" else {
          throw Fault(
            "IncorrectFileSystemLifeCycleState", "File system '\(system.id)' is not available", status: 409)
        }
        let token = call["ClientToken"] ?? .null
        if let before = cloud.first(accessPoint, in: call.region, where: "ClientToken", is: token) {
          throw Fault(
            "AccessPointAlreadyExists", "Access point '\(before.id)' already exists with this client token",
            status: 409, members: ["AccessPointId": .string(before.id)])
        }
        var fields = call.members("ClientToken", "PosixUser")
        fields["FileSystemId"] = .string(system.id)
        let root: Value = ["Path": "/"]
        fields["RootDirectory"] = root.merging(call["RootDirectory"])
        fields["OwnerId"] = .string(call.account)
        fields["LifeCycleState"] = "creating"
        let made = try cloud.create(accessPoint, call, fields, tags: call.tags()) {
          $0.becomes(["LifeCycleState": "available"], at: call.after(3))
        }
        return cloud.view(made).object ?? [:]
      },
      "DescribeAccessPoints": Behavior { cloud, call throws(Fault) in
        let found: [Record]
        if let id = call.string("AccessPointId") {
          found = [try cloud.get(accessPoint, id, call)]
        } else if let id = call.string("FileSystemId") {
          found = cloud.referrers(of: try get(id, cloud, call), accessPoint)
        } else {
          found = cloud.list(accessPoint, in: call.region)
        }
        return ["AccessPoints": .list(found.map { cloud.view($0) })]
      },
      "DeleteAccessPoint": Behavior { cloud, call throws(Fault) in
        try cloud.delete(
          try cloud.get(accessPoint, try call.required("AccessPointId"), call),
          showing: ["LifeCycleState": "deleting"], at: call.after(3))
        return [Behavior.status: 204]
      },
    ])

  /// A mount target that is not on its way out.
  private static func usable(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try cloud.get(mountTarget, try call.required("MountTargetId"), call)
    guard record["LifeCycleState"] != "deleting" else {
      throw Fault("IncorrectMountTargetState", "Mount target '\(record.id)' is being deleted", status: 409)
    }
    return record
  }

  private static func checkGroup(_ group: String, _ cloud: Cloud, _ call: Call) throws(Fault) {
    guard cloud.find(EC2.group, group, in: call.region) != nil else {
      throw Fault("SecurityGroupNotFound", "The security group '\(group)' does not exist", status: 400)
    }
  }

  @Sendable private static func createTarget(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let system = try asked(cloud, call)
    guard system["LifeCycleState"] == "available" else {
      throw Fault("IncorrectFileSystemLifeCycleState", "File system '\(system.id)' is not available", status: 409)
    }
    let id = try call.required("SubnetId")
    guard let subnet = cloud.find(EC2.subnet, id, in: call.region) else {
      throw Fault("SubnetNotFound", "The subnet ID '\(id)' does not exist", status: 400)
    }
    if let own = system["AvailabilityZoneName"], own != subnet["AvailabilityZone"] {
      throw Fault(
        "AvailabilityZonesMismatch", "The file system and the mount target are in different Availability Zones",
        status: 400)
    }
    let others = cloud.referrers(of: system, mountTarget)
    if others.contains(where: { $0["AvailabilityZoneName"] == subnet["AvailabilityZone"] }) {
      throw Fault("MountTargetConflict", "mount target already exists in this AZ", status: 409)
    }
    if others.contains(where: { $0["VpcId"] != subnet["VpcId"] }) {
      throw Fault("MountTargetConflict", "requested subnet for new mount target is not in the same VPC", status: 409)
    }
    var groups = call.strings("SecurityGroups")
    for group in groups { try checkGroup(group, cloud, call) }
    if groups.isEmpty { groups = EC2.defaultGroup(of: subnet.string("VpcId") ?? "", cloud, call) }
    var record = cloud.new(
      mountTarget, call,
      [
        "OwnerId": .string(call.account), "FileSystemId": .string(system.id), "SubnetId": .string(id),
        "LifeCycleState": "creating", "VpcId": subnet["VpcId"] ?? .null,
        "AvailabilityZoneName": subnet["AvailabilityZone"] ?? .null,
        "AvailabilityZoneId": .string(Zones.id(of: subnet.string("AvailabilityZone") ?? "")),
      ])
    let interface = try EC2.makeInterface(
      &cloud, call, subnet: id, groups: groups,
      for: EC2.InterfaceUse(
        holder: record.id, description: "EFS mount target for \(system.id) (\(record.id))", type: "efs",
        requester: "amazon-elasticfilesystem", address: call.string("IpAddress")))
    record["NetworkInterfaceId"] = .string(interface.id)
    if call["IpAddressType"] != "IPV6_ONLY" { record["IpAddress"] = interface["PrivateIpAddress"] }
    record["Ipv6Address"] = call["Ipv6Address"]
    record.becomes(["LifeCycleState": "available"], at: call.after(60))
    return try cloud.insert(record).fields
  }
}
