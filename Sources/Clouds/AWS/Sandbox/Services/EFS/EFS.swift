internal import InfraModel

/// Amazon EFS: file systems with their policies, mount targets and access points.
///
/// Source: Amazon EFS API Reference, version 2015-02-01.
enum EFS {
  static let fileSystem = Kind(
    "efs.file-system",
    missing: FaultForm("FileSystemNotFound", "File system '{id}' does not exist.", status: 404),
    inUse: FaultForm(
      "FileSystemInUse", "File system '{id}' has mount targets created in it.", status: 409)
  ) {
    $0.identifier = .hexadecimal(prefix: "fs")
    $0.idField = "FileSystemId"
    $0.arn = "arn:{partition}:elasticfilesystem:{region}:{account}:file-system/{id}"
    $0.arnField = "FileSystemArn"
    $0.tags = .list()
    $0.indexes = ["CreationToken"]
    $0.quota = Kind.Quota(
      1000, FaultForm("FileSystemLimitExceeded", "You have reached the maximum number of file systems.", status: 403))
    $0.shown = { cloud, record in
      let targets = cloud.referrers(of: record, mountTarget)
      var members: [String: Value] = ["NumberOfMountTargets": .integer(Int64(targets.count))]
      members["Name"] = record.tags["Name"].map(Value.string)
      return members
    }
  }

  static let fileSystems = ServiceBehavior(
    "efs", kinds: [fileSystem],
    operations: [
      "CreateFileSystem": Behavior(create),
      "DescribeFileSystems": Behavior { cloud, call throws(Fault) in
        if let id = call.string("FileSystemId") {
          return ["FileSystems": [cloud.view(try get(id, cloud, call))]]
        }
        let found = cloud.list(fileSystem, in: call.region).filter {
          call["CreationToken"] == nil || $0["CreationToken"] == call["CreationToken"]
        }
        return ["FileSystems": .list(found.map { cloud.view($0) })]
      },
      "UpdateFileSystem": Behavior { cloud, call throws(Fault) in
        let changed = try change(&cloud, call) { record throws(Fault) in
          let mode = call["ThroughputMode"] ?? record["ThroughputMode"]
          if mode == "provisioned", call["ProvisionedThroughputInMibps"] == nil,
            record["ProvisionedThroughputInMibps"] == nil
          {
            throw bad("ProvisionedThroughputInMibps is required when ThroughputMode is provisioned")
          }
          record["ThroughputMode"] = mode
          record["ProvisionedThroughputInMibps"] =
            mode == "provisioned" ? call["ProvisionedThroughputInMibps"] ?? record["ProvisionedThroughputInMibps"] : nil
          record["LifeCycleState"] = "updating"
          record.becomes(["LifeCycleState": "available"], at: call.after(10))
        }
        return (cloud.view(changed).object ?? [:]).merging([Behavior.status: 202]) { $1 }
      },
      "UpdateFileSystemProtection": Behavior { cloud, call throws(Fault) in
        let wanted = call["ReplicationOverwriteProtection"] ?? "ENABLED"
        _ = try change(&cloud, call) { $0["FileSystemProtection"] = ["ReplicationOverwriteProtection": wanted] }
        return ["ReplicationOverwriteProtection": wanted]
      },
      "DeleteFileSystem": Behavior { cloud, call throws(Fault) in
        let record = try asked(cloud, call)
        try cloud.delete(record, showing: ["LifeCycleState": "deleting"], at: call.after(5))
        return [Behavior.status: 204]
      },
      "PutLifecycleConfiguration": Behavior { cloud, call throws(Fault) in
        _ = try change(&cloud, call) { $0["LifecyclePolicies"] = call["LifecyclePolicies"] }
        return ["LifecyclePolicies": call["LifecyclePolicies"] ?? []]
      },
      "DescribeLifecycleConfiguration": Behavior { cloud, call throws(Fault) in
        ["LifecyclePolicies": try asked(cloud, call)["LifecyclePolicies"] ?? []]
      },
      "PutBackupPolicy": Behavior { cloud, call throws(Fault) in
        let isOn = call["BackupPolicy"]?["Status"] == "ENABLED"
        let changed = try change(&cloud, call) { record in
          record["BackupPolicy"] = ["Status": isOn ? "ENABLING" : "DISABLING"]
          record.becomes(["BackupPolicy": ["Status": isOn ? "ENABLED" : "DISABLED"]], at: call.after(5))
        }
        return ["BackupPolicy": changed["BackupPolicy"] ?? [:]]
      },
      "DescribeBackupPolicy": Behavior { cloud, call throws(Fault) in
        guard let policy = try asked(cloud, call)["BackupPolicy"] else { throw noPolicy(call) }
        return ["BackupPolicy": policy]
      },
      "PutFileSystemPolicy": Behavior { cloud, call throws(Fault) in
        let policy = try call.required("Policy")
        guard (try? JSON.parse(policy))?.object != nil else {
          throw Fault("InvalidPolicyException", "Failed to parse the policy", status: 400)
        }
        let changed = try change(&cloud, call) { $0["Policy"] = .string(policy) }
        return ["FileSystemId": .string(changed.id), "Policy": .string(policy)]
      },
      "DescribeFileSystemPolicy": Behavior { cloud, call throws(Fault) in
        let record = try asked(cloud, call)
        guard let policy = record["Policy"] else { throw noPolicy(call) }
        return ["FileSystemId": .string(record.id), "Policy": policy]
      },
      "DeleteFileSystemPolicy": Behavior { cloud, call throws(Fault) in
        _ = try change(&cloud, call) { $0["Policy"] = nil }
        return [:]
      },
      "TagResource": .changeTags { record, call in record.tags.merge(call.tags()) { $1 } },
      "UntagResource": .changeTags { record, call in for key in call.strings("TagKeys") { record.tags[key] = nil } },
      "ListTagsForResource": Behavior { cloud, call throws(Fault) in
        ["Tags": Kind.TagForm.list().value(try resource(cloud, call).tags)]
      },
    ])

  static func bad(_ message: String) -> Fault { Fault("BadRequest", message, status: 400) }

  private static func noPolicy(_ call: Call) -> Fault {
    Fault(
      "PolicyNotFound", "Policy for file system '\(call.string("FileSystemId") ?? "")' does not exist.", status: 404)
  }

  /// A file system by its identifier or its ARN.
  static func get(_ id: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    if id.hasPrefix("arn:"), let found = cloud.find(arn: id) { return found }
    return try cloud.get(fileSystem, id, call)
  }

  static func asked(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    try get(try call.required("FileSystemId"), cloud, call)
  }

  private static func change(
    _ cloud: inout Cloud, _ call: Call, _ body: (inout Record) throws(Fault) -> Void
  ) throws(Fault) -> Record {
    let record = try asked(cloud, call)
    guard record["LifeCycleState"] == "available" || record["LifeCycleState"] == "updating" else {
      throw Fault(
        "IncorrectFileSystemLifeCycleState",
        "File system '\(record.id)' is in the wrong life cycle state: \(record.string("LifeCycleState") ?? "")",
        status: 409)
    }
    return try cloud.change(record, body)
  }

  /// What a call on tags names: a file system or an access point, by identifier or ARN.
  fileprivate static func resource(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let id = try call.required("ResourceId")
    if id.hasPrefix("arn:"), let found = cloud.find(arn: id) { return found }
    return try cloud.get(id.hasPrefix("fsap-") ? accessPoint : fileSystem, id, call)
  }

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let token = try call.required("CreationToken")
    if let before = cloud.first(fileSystem, in: call.region, where: "CreationToken", is: .string(token)) {
      throw Fault(
        "FileSystemAlreadyExists", "File system '\(before.id)' already exists with creation token '\(token)'",
        status: 409,
        members: ["FileSystemId": .string(before.id)])
    }
    let mode = call.string("ThroughputMode") ?? "bursting"
    if mode == "provisioned", call["ProvisionedThroughputInMibps"] == nil {
      throw bad("ProvisionedThroughputInMibps is required when ThroughputMode is provisioned")
    }
    var fields: [String: Value] = [
      "OwnerId": .string(call.account), "CreationToken": .string(token), "CreationTime": .number(call.now),
      "LifeCycleState": "creating",
      "SizeInBytes": ["Value": 6144, "ValueInIA": 0, "ValueInStandard": 6144, "ValueInArchive": 0],
      "PerformanceMode": call["PerformanceMode"] ?? "generalPurpose", "Encrypted": call["Encrypted"] ?? false,
      "ThroughputMode": .string(mode), "FileSystemProtection": ["ReplicationOverwriteProtection": "ENABLED"],
      "LifecyclePolicies": [],
    ]
    fields["ProvisionedThroughputInMibps"] = call["ProvisionedThroughputInMibps"]
    if let zone = call.string("AvailabilityZoneName") {
      fields["AvailabilityZoneName"] = .string(zone)
      fields["AvailabilityZoneId"] = .string(Zones.id(of: zone))
    }
    if call["Encrypted"] == true || call["KmsKeyId"] != nil {
      let name = call.string("KmsKeyId") ?? "alias/aws/elasticfilesystem"
      guard let key = try KMS.arn(of: name, &cloud, call) else { throw bad("KMS key \(name) is not usable") }
      fields["Encrypted"] = true
      fields["KmsKeyId"] = .string(key)
    }
    if call["Backup"] == true { fields["BackupPolicy"] = ["Status": "ENABLED"] }
    let made = try cloud.create(fileSystem, call, fields, tags: call.tags()) {
      $0.becomes(["LifeCycleState": "available"], at: call.after(5))
    }
    return (cloud.view(made).object ?? [:]).merging([Behavior.status: 201]) { $1 }
  }
}

extension Behavior {
  fileprivate static func changeTags(_ body: @escaping @Sendable (inout Record, Call) -> Void) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try cloud.change(try EFS.resource(cloud, call)) { body(&$0, call) }
      return [:]
    }
  }
}
