internal import InfraModel

extension EC2 {
  static let diskSnapshot = kind(
    "snap", id: "SnapshotId", missing: "InvalidSnapshot.NotFound", as: "snapshot", type: "snapshot"
  ) {
    $0.indexes = ["VolumeId"]
    $0.filters = ["status": "State"]
  }

  /// Copies of disks.
  static let diskSnapshots = ServiceBehavior(
    "ec2", kinds: [diskSnapshot],
    operations: [
      "CreateSnapshot": Behavior { cloud, call throws(Fault) in
        let disk = try cloud.get(volume, try call.required("VolumeId"), call)
        let made = try makeSnapshot(&cloud, call, of: disk)
        return cloud.view(made).object ?? [:]
      },
      "CreateSnapshots": Behavior { cloud, call throws(Fault) in
        let machine = try call.required(
          "InstanceSpecification.InstanceId", in: call["InstanceSpecification"]?["InstanceId"])
        _ = try cloud.get(instance, machine, call)
        var made: [Value] = []
        for disk in volumes(of: machine, cloud, in: call.region) {
          let snapshot = try makeSnapshot(&cloud, call, of: disk)
          made.append(cloud.view(snapshot))
        }
        return ["Snapshots": .list(made)]
      },
      "DescribeSnapshots": Behavior { cloud, call throws(Fault) in
        let found = try cloud.matching(diskSnapshot, ids: "SnapshotIds", call)
        let owners = Set(call.strings("OwnerIds"))
        let isOwn = owners.isEmpty || owners.contains("self") || owners.contains(call.account)
        return ["Snapshots": .list(isOwn ? found.map { cloud.view($0) } : [])]
      },
      "DeleteSnapshot": .delete(diskSnapshot, id: "SnapshotId"),
    ])

  private static func makeSnapshot(_ cloud: inout Cloud, _ call: Call, of disk: Record) throws(Fault) -> Record {
    var fields: [String: Value] = [
      "VolumeId": .string(disk.id), "State": "pending", "StartTime": .integer(Int64(call.now)), "Progress": "0%",
      "OwnerId": .string(call.account), "Description": call["Description"] ?? "", "VolumeSize": disk["Size"] ?? 0,
      "Encrypted": disk["Encrypted"] ?? false, "StorageTier": "standard",
    ]
    fields["KmsKeyId"] = disk["KmsKeyId"]
    return try cloud.create(diskSnapshot, call, fields, tags: call.tags(specification: "snapshot")) {
      $0.becomes(["State": "completed", "Progress": "100%"], at: call.after(60))
    }
  }
}

extension Call {
  /// A text within another member that this call cannot do without.
  fileprivate func required(_ path: String, in value: Value?) throws(Fault) -> String {
    guard let text = value?.string else { throw missing(path) }
    return text
  }
}
