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
      "CreateFileSystem": Behavior(knowsTokens: true, make),
      "DescribeFileSystems": Behavior { cloud, call throws(Fault) in
        if let id = call.string("FileSystemId") {
          return ["FileSystems": [cloud.view(try get(id, cloud, call))]]
        }
        let found = cloud.list(fileSystem, in: call.region).filter {
          call["CreationToken"] == nil || $0["CreationToken"] == call["CreationToken"]
        }
        return ["FileSystems": .list(found.map { cloud.view($0) })]
      },
      "UpdateFileSystem": Behavior(setThroughput),
      "UpdateFileSystemProtection": Behavior { cloud, call throws(Fault) in
        let wanted = call["ReplicationOverwriteProtection"] ?? "ENABLED"
        _ = try change(&cloud, call) { $0["FileSystemProtection"] = ["ReplicationOverwriteProtection": wanted] }
        return ["ReplicationOverwriteProtection": wanted]
      },
      "DeleteFileSystem": Behavior { cloud, call throws(Fault) in
        let record = try asked(cloud, call)
        try refuseReplicated(record, cloud)
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

  static func change(
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
}

extension Behavior {
  fileprivate static func changeTags(_ body: @escaping @Sendable (inout Record, Call) -> Void) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try cloud.change(try EFS.resource(cloud, call)) { body(&$0, call) }
      return [:]
    }
  }
}
