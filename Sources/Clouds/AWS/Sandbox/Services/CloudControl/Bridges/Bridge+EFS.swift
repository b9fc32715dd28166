internal import InfraModel

extension Bridge {
  /// Source: EFS API Reference; CloudFormation reference, AWS::EFS::FileSystem. The registry's handler makes the token up.
  static let fileSystem = Bridge(
    type: "AWS::EFS::FileSystem", service: "efs", name: "*CreationToken",
    forms: ["FileSystemPolicy": .document, "FileSystemTags": .tags(.list())],
    create: Step(
      "CreateFileSystem",
      [
        "CreationToken": "*CreationToken", "AvailabilityZoneName": "AvailabilityZoneName", "Encrypted": "Encrypted",
        "KmsKeyId": "KmsKeyId", "PerformanceMode": "PerformanceMode", "ThroughputMode": "ThroughputMode",
        "ProvisionedThroughputInMibps": "ProvisionedThroughputInMibps", "Tags": "FileSystemTags",
      ], gives: ["FileSystemId": "FileSystemId"]),
    changes: [
      .set(
        ["ThroughputMode", "ProvisionedThroughputInMibps"],
        [
          system(
            "UpdateFileSystem",
            [
              "ThroughputMode": .first("ThroughputMode", orElse: "bursting"),
              "ProvisionedThroughputInMibps": "ProvisionedThroughputInMibps",
            ])
        ]),
      .set(
        ["BackupPolicy"],
        [system("PutBackupPolicy", ["BackupPolicy": .first("BackupPolicy", orElse: ["Status": "DISABLED"])])]),
      .set(
        ["LifecyclePolicies"],
        [system("PutLifecycleConfiguration", ["LifecyclePolicies": .first("LifecyclePolicies", orElse: [])])]),
      .set(
        ["FileSystemPolicy", "BypassPolicyLockoutSafetyCheck"],
        [
          system(
            "PutFileSystemPolicy",
            ["Policy": "FileSystemPolicy", "BypassPolicyLockoutSafetyCheck": "BypassPolicyLockoutSafetyCheck"])
        ], removed: [system("DeleteFileSystemPolicy")]),
      .set(
        ["FileSystemProtection"],
        [
          system(
            "UpdateFileSystemProtection",
            [
              "ReplicationOverwriteProtection": .first(
                "FileSystemProtection.ReplicationOverwriteProtection", orElse: "ENABLED")
            ])
        ]),
      tagging("FileSystemTags", of: "FileSystemId"),
    ],
    reads: [
      .item(
        Step(
          "DescribeFileSystems", ["FileSystemId": "FileSystemId"], at: "FileSystems",
          gives: [
            "Arn": "FileSystemArn", "AvailabilityZoneName": "AvailabilityZoneName", "Encrypted": "Encrypted",
            "FileSystemProtection": "FileSystemProtection", "FileSystemTags": "Tags", "KmsKeyId": "KmsKeyId",
            "PerformanceMode": "PerformanceMode", "ThroughputMode": "ThroughputMode",
            "ProvisionedThroughputInMibps": "ProvisionedThroughputInMibps",
          ], absent: ["FileSystemNotFound"])),
      .item(system("DescribeLifecycleConfiguration", gives: ["LifecyclePolicies": "LifecyclePolicies"])),
      .item(
        system("DescribeFileSystemPolicy", gives: ["FileSystemPolicy": "Policy"], absent: ["PolicyNotFound"])),
      .item(
        system(
          "DescribeBackupPolicy", gives: ["BackupPolicy": Taken("BackupPolicy", .ended)], absent: ["PolicyNotFound"])),
    ],
    gone: ["LifeCycleState": "deleting"], delete: system("DeleteFileSystem"),
    list: Step("DescribeFileSystems", at: "FileSystems", gives: ["FileSystemId": "FileSystemId"]), isAwaited: true)

  /// Source: EFS API Reference; CloudFormation reference, AWS::EFS::MountTarget.
  static let mountTarget = Bridge(
    type: "AWS::EFS::MountTarget", service: "efs",
    create: Step(
      "CreateMountTarget",
      [
        "FileSystemId": "FileSystemId", "SubnetId": "SubnetId", "IpAddress": "IpAddress",
        "IpAddressType": "IpAddressType", "Ipv6Address": "Ipv6Address", "SecurityGroups": "SecurityGroups",
      ], gives: ["Id": "MountTargetId"]),
    changes: [
      .set(
        ["SecurityGroups"],
        [
          Step(
            "ModifyMountTargetSecurityGroups", ["MountTargetId": "Id", "SecurityGroups": "SecurityGroups"])
        ])
    ],
    reads: [
      .item(
        Step(
          "DescribeMountTargets", ["MountTargetId": "Id"], at: "MountTargets",
          gives: [
            "FileSystemId": "FileSystemId", "SubnetId": "SubnetId", "IpAddress": "IpAddress",
            "Ipv6Address": "Ipv6Address",
          ], absent: ["MountTargetNotFound"])),
      .item(
        Step(
          "DescribeMountTargetSecurityGroups", ["MountTargetId": "Id"], gives: ["SecurityGroups": "SecurityGroups"],
          absent: ["IncorrectMountTargetState"])),
    ],
    gone: ["LifeCycleState": "deleting"], delete: Step("DeleteMountTarget", ["MountTargetId": "Id"]),
    list: Step(
      "DescribeMountTargets", ["FileSystemId": "FileSystemId"], at: "MountTargets", gives: ["Id": "MountTargetId"]),
    isAwaited: true)

  /// Source: EFS API Reference; CloudFormation reference, AWS::EFS::AccessPoint.
  static let accessPoint = Bridge(
    type: "AWS::EFS::AccessPoint", service: "efs", name: "ClientToken",
    forms: ["AccessPointTags": .tags(.list()), "PosixUser": .numbers, "RootDirectory": .numbers],
    create: Step(
      "CreateAccessPoint",
      [
        "ClientToken": "ClientToken", "FileSystemId": "FileSystemId", "PosixUser": "PosixUser",
        "RootDirectory": "RootDirectory", "Tags": "AccessPointTags",
      ], gives: ["AccessPointId": "AccessPointId"]),
    changes: [tagging("AccessPointTags", of: "AccessPointId")],
    reads: [
      .item(
        Step(
          "DescribeAccessPoints", ["AccessPointId": "AccessPointId"], at: "AccessPoints",
          gives: [
            "Arn": "AccessPointArn", "FileSystemId": "FileSystemId", "PosixUser": "PosixUser",
            "RootDirectory": "RootDirectory", "AccessPointTags": "Tags",
          ], absent: ["AccessPointNotFound"]))
    ],
    gone: ["LifeCycleState": "deleting"], delete: Step("DeleteAccessPoint", ["AccessPointId": "AccessPointId"]),
    list: Step("DescribeAccessPoints", at: "AccessPoints", gives: ["AccessPointId": "AccessPointId"]), isAwaited: true)

  private static func system(
    _ operation: String, _ members: [String: Source] = [:], gives: [String: Taken] = [:], absent: Set<String> = []
  ) -> Step {
    Step(operation, members.merging(["FileSystemId": "FileSystemId"]) { $1 }, gives: gives, absent: absent)
  }

  private static func tagging(_ property: String, of id: String) -> Change {
    .tags(
      property, add: Step("TagResource", ["ResourceId": .property(id), "Tags": .property("+Tags", .tags(.list()))]),
      remove: Step("UntagResource", ["ResourceId": .property(id), "TagKeys": "-Tags"]))
  }
}

extension Bridge.Form {
  /// What is being switched is told as if it had been.
  fileprivate static let ended = Bridge.Form(
    encode: { $0 },
    decode: { told in
      let isOn = ["ENABLED", "ENABLING"].contains(told["Status"]?.string ?? "")
      return ["Status": isOn ? "ENABLED" : "DISABLED"]
    })

  /// Users and groups are numbers in the service and texts in the registry.
  fileprivate static let numbers = Bridge.Form(
    encode: { changed($0) { $0.string.flatMap { Int64($0) }.map(Value.integer) ?? $0 } },
    decode: { changed($0) { $0.integer.map { .string("\($0)") } ?? $0 } })

  private static let members: Set<String> = ["Uid", "Gid", "SecondaryGids", "OwnerUid", "OwnerGid"]

  private static func changed(_ value: Value, _ form: (Value) -> Value) -> Value {
    guard let object = value.object else { return value }
    var told: [String: Value] = [:]
    for (name, member) in object {
      if !members.contains(name) {
        told[name] = changed(member, form)
      } else if let list = member.list {
        told[name] = .list(list.map(form))
      } else {
        told[name] = form(member)
      }
    }
    return .object(told)
  }
}
