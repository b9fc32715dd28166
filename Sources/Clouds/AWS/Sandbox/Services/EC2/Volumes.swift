internal import InfraModel

extension EC2 {
  static let volume = kind("vol", id: "VolumeId", missing: "InvalidVolume.NotFound", as: "volume", type: "volume") {
    $0.indexes = ["AttachedInstanceId"]
    $0.filters = [
      "attachment.instance-id": "AttachedInstanceId", "status": "State", "attachment.status": "Attachments.State",
      "attachment.device": "Attachments.Device",
    ]
  }

  static let disks = ServiceBehavior(
    "ec2", kinds: [volume],
    operations: [
      "CreateVolume": Behavior { cloud, call throws(Fault) in
        guard let size = call.integer("Size") ?? (call["SnapshotId"] == nil ? nil : 8) else {
          throw call.missing("size/snapshot")
        }
        if call["KmsKeyId"] != nil, call["Encrypted"] != true {
          throw Fault(
            "InvalidParameterDependency", "The parameter KmsKeyId requires the parameter Encrypted to be set.")
        }
        let zone = try zone(call)
        let made = try makeVolume(
          &cloud, call, call.input, size: size, zone: zone, tags: call.tags(specification: "volume"))
        return cloud.view(made).object ?? [:]
      },
      "DescribeVolumes": .describe(volume, ids: "VolumeIds", as: "Volumes"),
      "DeleteVolume": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(volume, try call.required("VolumeId"), call)
        if let holder = record.string("AttachedInstanceId") {
          throw Fault("VolumeInUse", "Volume \(record.id) is currently attached to \(holder)")
        }
        try cloud.delete(record, showing: ["State": "deleting"], at: call.after(3))
        return [:]
      },
      "AttachVolume": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(volume, try call.required("VolumeId"), call)
        let machine = try cloud.get(instance, try call.required("InstanceId"), call)
        guard record["State"] != "creating" else {
          throw Fault("IncorrectState", "The volume '\(record.id)' is 'creating'")
        }
        guard machine["State"]?["Name"] != "pending" else {
          throw Fault("IncorrectState", "Instance '\(machine.id)' is not 'running'.")
        }
        guard record["AttachedInstanceId"] == nil else {
          throw Fault("VolumeInUse", "\(record.id) is already attached to an instance")
        }
        guard record["AvailabilityZone"] == machine["Placement"]?["AvailabilityZone"] else {
          throw Fault(
            "InvalidVolume.ZoneMismatch",
            "The volume '\(record.id)' is not in the same availability zone as instance '\(machine.id)'")
        }
        let changed = try attach(
          &cloud, call, record, to: machine.id, as: try call.required("Device"), endsWithIt: false)
        return (changed["Attachments"]?[0]?.object ?? [:]).merging(["State": "attaching"]) { _, last in last }
      },
      "DetachVolume": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(volume, try call.required("VolumeId"), call)
        guard let attachment = record["Attachments"]?[0]?.object,
          call["InstanceId"] == nil || call["InstanceId"] == attachment["InstanceId"]
        else {
          throw Fault("IncorrectState", "Volume '\(record.id)' is in the 'available' state.")
        }
        try cloud.change(record, letGo)
        return attachment.merging(["State": "detaching"]) { _, last in last }
      },
      "ModifyVolume": Behavior(modifyVolume),
      "ModifyVolumeAttribute": Behavior { cloud, call throws(Fault) in
        try cloud.change(volume, try call.required("VolumeId"), call) {
          $0["AutoEnableIO"] = call["AutoEnableIO"]?["Value"]
        }
        return [:]
      },
      "DescribeVolumeAttribute": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(volume, try call.required("VolumeId"), call)
        var members: [String: Value] = ["VolumeId": .string(record.id)]
        if call["Attribute"] == "productCodes" { members["ProductCodes"] = [] }
        if call["Attribute"] == "autoEnableIO" { members["AutoEnableIO"] = ["Value": record["AutoEnableIO"] ?? false] }
        return members
      },
      "DescribeVolumesModifications": Behavior { cloud, call throws(Fault) in
        let found = try cloud.matching(volume, ids: "VolumeIds", call).compactMap { $0["Modification"] }
        return ["VolumesModifications": .list(found)]
      },
    ])

  static func makeVolume(
    _ cloud: inout Cloud, _ call: Call, _ wanted: [String: Value], size: Int64, zone: String, tags: [String: String]
  ) throws(Fault) -> Record {
    let type = wanted["VolumeType"]?.string ?? "gp2"
    let isEncrypted = wanted["Encrypted"] == true || wanted["KmsKeyId"] != nil
    var fields: [String: Value] = [
      "Size": .integer(size), "SnapshotId": wanted["SnapshotId"] ?? "", "AvailabilityZone": .string(zone),
      "AvailabilityZoneId": .string(Zones.id(of: zone)), "State": "creating", "CreateTime": .integer(Int64(call.now)),
      "VolumeType": .string(type), "Encrypted": .bool(isEncrypted),
      "MultiAttachEnabled": wanted["MultiAttachEnabled"] ?? false,
      "Attachments": [],
    ]
    if isEncrypted {
      let name = wanted["KmsKeyId"]?.string ?? "alias/aws/ebs"
      guard let key = try KMS.arn(of: name, &cloud, call) else {
        throw Fault("InvalidParameterValue", "The given key ID \(name) is not accessible.")
      }
      fields["KmsKeyId"] = .string(key)
    }
    fields.merge(speed(type, size, wanted)) { _, last in last }
    return try cloud.create(volume, call, fields, tags: tags) { $0.becomes(["State": "available"], at: call.after(3)) }
  }

  /// What a kind of disk does where nothing is asked for.
  private static func speed(_ type: String, _ size: Int64, _ wanted: [String: Value]) -> [String: Value] {
    var members: [String: Value] = [:]
    switch type {
    case "gp3":
      members = ["Iops": wanted["Iops"] ?? 3000, "Throughput": wanted["Throughput"] ?? 125]
    case "gp2": members = ["Iops": .integer(min(16000, max(100, size * 3)))]
    case "io1", "io2": members["Iops"] = wanted["Iops"] ?? 100
    default: break
    }
    return members
  }

  static func attach(
    _ cloud: inout Cloud, _ call: Call, _ record: Record, to machine: String, as device: String, endsWithIt: Bool
  ) throws(Fault) -> Record {
    try cloud.change(record) {
      $0.stays()
      $0["State"] = "in-use"
      $0["AttachedInstanceId"] = .string(machine)
      $0["Attachments"] = [
        [
          "AttachTime": .integer(Int64(call.now)), "Device": .string(device), "InstanceId": .string(machine),
          "State": "attached", "VolumeId": .string(record.id), "DeleteOnTermination": .bool(endsWithIt),
        ]
      ]
    }
  }

  @Sendable private static func letGo(_ record: inout Record) {
    record["State"] = "available"
    record["AttachedInstanceId"] = nil
    record["Attachments"] = []
  }

  static func volumes(of machine: String, _ cloud: Cloud, in region: String) -> [Record] {
    cloud.list(volume, in: region, where: "AttachedInstanceId", is: .string(machine))
  }

  /// How often a disk can change within a day.
  /// Source: the API reference of ModifyVolume.
  private static let mostModifications = 4

  @Sendable private static func modifyVolume(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(volume, try call.required("VolumeId"), call)
    if let state = record["Modification"]?["ModificationState"]?.string, state != "completed" {
      throw Fault(
        "IncorrectModificationState",
        "Cannot modify volume '\(record.id)' in '\(state)' state. You must wait for the modification to complete.")
    }
    let recent = (record["Modifications"]?.list ?? []).filter { ($0.number ?? 0) > call.now }
    if recent.count >= mostModifications {
      throw Fault(
        "VolumeModificationRateExceeded",
        "You've reached the maximum modification rate per volume limit: \(mostModifications) in 24 hours.")
    }
    let before = record["Size"]?.integer ?? 0
    let size = call.integer("Size") ?? before
    guard size >= before else {
      throw Fault("InvalidParameterValue", "New size cannot be smaller than existing size")
    }
    let type = call.string("VolumeType") ?? record.string("VolumeType") ?? "gp2"
    let isSameType = type == record.string("VolumeType")
    var wanted = call.members("Iops", "Throughput")
    if isSameType {
      wanted = record.fields.filter { ["Iops", "Throughput"].contains($0.key) }.merging(wanted) { _, last in last }
    }
    let speed = speed(type, size, wanted)
    let isShared = call["MultiAttachEnabled"] ?? record["MultiAttachEnabled"] ?? false
    var modification: [String: Value] = [
      "VolumeId": .string(record.id), "ModificationState": "modifying", "Progress": 0,
      "StartTime": .integer(Int64(call.now)), "TargetSize": .integer(size), "OriginalSize": .integer(before),
      "TargetVolumeType": .string(type), "OriginalVolumeType": record["VolumeType"] ?? .null,
      "TargetMultiAttachEnabled": isShared, "OriginalMultiAttachEnabled": record["MultiAttachEnabled"] ?? false,
    ]
    for name in ["Iops", "Throughput"] {
      modification["Target" + name] = speed[name]
      modification["Original" + name] = record[name]
    }
    let rendered = Value.object(modification)
    try cloud.change(record) { record in
      record["Size"] = .integer(size)
      record["VolumeType"] = .string(type)
      record["MultiAttachEnabled"] = isShared
      for name in ["Iops", "Throughput"] { record[name] = speed[name] }
      record["Modification"] = rendered
      record["Modifications"] = .list(recent + [.number(call.after(24 * 3600))])
      record.becomes(
        ["Modification.ModificationState": "completed", "Modification.Progress": 100], at: call.after(300))
    }
    return ["VolumeModification": rendered]
  }
}
