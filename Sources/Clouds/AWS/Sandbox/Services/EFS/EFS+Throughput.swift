internal import InfraModel

/// How a file system is made, and how its throughput changes.
extension EFS {
  @Sendable static func make(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let token = try call.required("CreationToken")
    if let before = cloud.first(fileSystem, in: call.region, where: "CreationToken", is: .string(token)) {
      throw Fault(
        "FileSystemAlreadyExists", "File system '\(before.id)' already exists with creation token '\(token)'",
        status: 409,
        members: ["FileSystemId": .string(before.id)])
    }
    let zone = call.string("AvailabilityZoneName")
    let mode = call.string("ThroughputMode") ?? "bursting"
    try check(mode: mode, call["ProvisionedThroughputInMibps"])
    if call["PerformanceMode"] == "maxIO", mode == "elastic" || zone != nil {
      throw bad("The maxIO performance mode is not supported on file systems with elastic throughput or one zone")
    }
    if let zone, !Zones.names(in: call.region).contains(zone) {
      throw Fault("UnsupportedAvailabilityZone", "The Availability Zone \(zone) is not supported", status: 400)
    }
    var fields: [String: Value] = [
      "CreationToken": .string(token), "PerformanceMode": call["PerformanceMode"] ?? "generalPurpose",
      "Encrypted": call["Encrypted"] ?? false, "ThroughputMode": .string(mode),
    ]
    fields["ProvisionedThroughputInMibps"] = call["ProvisionedThroughputInMibps"]
    if call["KmsKeyId"] != nil, call["Encrypted"] != true {
      throw bad("If a KMS key is specified, Encrypted must be true")
    }
    if call["Backup"] == true || zone != nil && call["Backup"] == nil { fields["BackupPolicy"] = ["Status": "ENABLED"] }
    let made = try make(&cloud, call, fields, zone: zone, key: call.string("KmsKeyId"))
    return (cloud.view(made).object ?? [:]).merging([Behavior.status: 201]) { $1 }
  }

  /// A new file system: one of the caller's, or the copy of another.
  static func make(
    _ cloud: inout Cloud, _ call: Call, _ given: [String: Value], zone: String?, key: String?
  ) throws(Fault) -> Record {
    var fields: [String: Value] = [
      "OwnerId": .string(call.account), "CreationTime": .number(call.now), "LifeCycleState": "creating",
      "SizeInBytes": ["Value": 6144, "ValueInIA": 0, "ValueInStandard": 6144, "ValueInArchive": 0],
      "FileSystemProtection": ["ReplicationOverwriteProtection": "ENABLED"], "LifecyclePolicies": [],
    ]
    fields.merge(given) { $1 }
    if let zone {
      fields["AvailabilityZoneName"] = .string(zone)
      fields["AvailabilityZoneId"] = .string(Zones.id(of: zone))
    }
    if fields["Encrypted"] == true {
      let name = key ?? "alias/aws/elasticfilesystem"
      guard let arn = try KMS.arn(of: name, &cloud, call) else { throw bad("KMS key \(name) is not usable") }
      fields["KmsKeyId"] = .string(arn)
    }
    return try cloud.create(fileSystem, call, fields, tags: call.tags()) {
      $0.becomes(["LifeCycleState": "available"], at: call.after(5))
    }
  }

  @Sendable static func setThroughput(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let changed = try change(&cloud, call) { record throws(Fault) in
      let mode = call.string("ThroughputMode") ?? record.string("ThroughputMode") ?? "bursting"
      let before = record["ProvisionedThroughputInMibps"]
      let after = mode == "provisioned" ? call["ProvisionedThroughputInMibps"] ?? before : Value?.none
      try check(mode: mode, after)
      let isLess = mode != record.string("ThroughputMode") || after?.number ?? 0 < before?.number ?? 0
      // "Restrictions on switching throughput and changing provisioned amount", EFS user guide.
      if record["ThroughputMode"] == "provisioned", isLess, let last = record["ThroughputChanged"]?.number,
        call.now - last < 86_400
      {
        throw Fault(
          "TooManyRequests", "The throughput mode or provisioned throughput was changed less than 24 hours ago",
          status: 429)
      }
      if mode == "provisioned" { record["ThroughputChanged"] = .number(call.now) }
      record["ThroughputMode"] = .string(mode)
      record["ProvisionedThroughputInMibps"] = after
      record["LifeCycleState"] = "updating"
      record.becomes(["LifeCycleState": "available"], at: call.after(10))
    }
    return (cloud.view(changed).object ?? [:]).merging([Behavior.status: 202]) { $1 }
  }

  private static func check(mode: String, _ provisioned: Value?) throws(Fault) {
    if mode == "provisioned", provisioned == nil {
      throw bad("ProvisionedThroughputInMibps is required when ThroughputMode is provisioned")
    }
    if mode != "provisioned", provisioned != nil {
      throw bad("ProvisionedThroughputInMibps is allowed only when ThroughputMode is provisioned")
    }
  }
}
