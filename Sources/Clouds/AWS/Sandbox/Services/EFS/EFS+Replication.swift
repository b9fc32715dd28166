internal import InfraModel

/// The copy of a file system, in the same region or in another.
extension EFS {
  static let replication = Kind(
    "efs.replication",
    missing: FaultForm(
      "ReplicationNotFound", "File system '{id}' does not have a replication configuration.", status: 404)
  ) {
    $0.idField = "SourceFileSystemId"
    $0.indexes = ["Copy"]
    // What was a copy is a file system like others then.
    $0.removed = { cloud, record in
      guard let copy = cloud.find(fileSystem, record.string("Copy") ?? "", in: record.string("Region") ?? "") else {
        return
      }
      _ = try? cloud.change(copy) { $0["FileSystemProtection"] = ["ReplicationOverwriteProtection": "ENABLED"] }
    }
  }

  static let replications = ServiceBehavior(
    "efs", kinds: [replication],
    operations: [
      "CreateReplicationConfiguration": Behavior(replicate),
      "DescribeReplicationConfigurations": Behavior { cloud, call throws(Fault) in
        guard let id = call.string("FileSystemId") else {
          return ["Replications": .list(cloud.list(replication, in: call.region).map { .object($0.fields) })]
        }
        let system = try get(id, cloud, call)
        guard let found = replications(of: system, cloud).first else { throw replication.missing.fault(id) }
        return ["Replications": [.object(found.fields)]]
      },
      "DeleteReplicationConfiguration": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(replication, try call.required("SourceFileSystemId"), call)
        try cloud.delete(record, showing: ["Destinations": status("DELETING", of: record)], at: call.after(60))
        return [Behavior.status: 204]
      },
    ])

  static func refuseReplicated(_ system: Record, _ cloud: Cloud) throws(Fault) {
    guard replications(of: system, cloud).isEmpty else {
      throw Fault(
        "FileSystemInUse", "File system '\(system.id)' is part of a replication configuration.", status: 409)
    }
  }

  /// Those of which a file system is the source or the copy.
  private static func replications(of system: Record, _ cloud: Cloud) -> [Record] {
    let own = cloud.find(replication, system.id, in: system.key.region).map { [$0] } ?? []
    return own + cloud.everywhere(replication, where: "Copy", is: .string(system.id))
  }

  private static func status(_ status: Value, of record: Record) -> Value {
    .list((record["Destinations"]?.list ?? []).map { $0.setting("Status", to: status) })
  }

  @Sendable private static func replicate(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let source = try get(try call.required("SourceFileSystemId"), cloud, call)
    guard source["LifeCycleState"] == "available" else {
      throw Fault("IncorrectFileSystemLifeCycleState", "File system '\(source.id)' is not available", status: 409)
    }
    guard replications(of: source, cloud).isEmpty else {
      throw bad("File system '\(source.id)' is already in a replication configuration")
    }
    let wanted = call.list("Destinations").first ?? [:]
    let zone = wanted["AvailabilityZoneName"]?.string
    let region = wanted["Region"]?.string ?? zone.map { String($0.dropLast()) } ?? call.region
    let there = call.moved(toRegion: region)
    let copy: Record
    if let id = wanted["FileSystemId"]?.string {
      let other = try get(id, cloud, there)
      guard other["FileSystemProtection"]?["ReplicationOverwriteProtection"] == "DISABLED" else {
        throw bad("File system '\(id)' is protected from being overwritten by a replication")
      }
      if source["Encrypted"] == true, other["Encrypted"] != true {
        throw Fault("ConflictException", "The destination file system is not encrypted", status: 409)
      }
      copy = other
    } else {
      // A copy is encrypted, whatever its source is.
      copy = try make(
        &cloud, there,
        [
          "CreationToken": .string("destination-\(cloud.random("0123456789abcdef", 8))"), "Encrypted": true,
          "PerformanceMode": source["PerformanceMode"] ?? "generalPurpose", "ThroughputMode": "bursting",
        ], zone: zone, key: wanted["KmsKeyId"]?.string)
    }
    try cloud.change(copy) { $0["FileSystemProtection"] = ["ReplicationOverwriteProtection": "REPLICATING"] }
    var destination: [String: Value] = [
      "Status": "ENABLING", "FileSystemId": .string(copy.id), "Region": .string(region),
      "OwnerId": .string(call.account),
    ]
    destination["RoleArn"] = wanted["RoleArn"]
    let made = try cloud.create(
      replication, named: source.id, call,
      [
        "SourceFileSystemRegion": .string(call.region), "SourceFileSystemArn": .string(source.arn ?? ""),
        "OriginalSourceFileSystemArn": .string(source.arn ?? ""), "CreationTime": .number(call.now),
        "SourceFileSystemOwnerId": .string(call.account), "Destinations": [.object(destination)],
        "Copy": .string(copy.id), "Region": .string(region),
      ]
    ) { $0.becomes(["Destinations": status("ENABLED", of: $0)], at: call.after(60)) }
    return made.fields
  }
}
