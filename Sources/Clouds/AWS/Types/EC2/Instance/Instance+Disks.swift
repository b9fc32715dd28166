import InfraModel
import Provider

/// The disks that a machine is made with.
enum InstanceDisks {
  static let uses: [Use] = ["DescribeVolumes", "ModifyVolume", "ModifyInstanceAttribute"]

  /// A disk changes again after the previous change has completed, which takes minutes to hours.
  /// Source: the API reference of ModifyVolume.
  private static let isBeingModified = Retry(on: ["IncorrectModificationState"], for: 6 * 3600)

  /// Grows disks, changes their kind, and whether they end with the machine.
  @Sendable
  static func change(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let before = scope.previous["BlockDeviceMappings"]?.list ?? []
    var volumes: [Value]?
    for disk in scope["BlockDeviceMappings"]?.list ?? [] {
      guard let name = disk["DeviceName"], let wanted = disk["Ebs"]?.object else { continue }
      let present = before.first { $0["DeviceName"] == name }?["Ebs"]?.object ?? [:]
      let differs = { (member: String) in wanted[member] != nil && wanted[member] != present[member] }
      if differs("DeleteOnTermination") {
        _ = try await cloud.change(
          "ModifyInstanceAttribute",
          [
            "InstanceId": .string(scope.id.text),
            "BlockDeviceMappings": [
              ["DeviceName": name, "Ebs": ["DeleteOnTermination": wanted["DeleteOnTermination"] ?? .null]]
            ],
          ])
      }
      guard ["VolumeSize", "VolumeType", "Iops"].contains(where: differs) else { continue }
      let all = if let volumes { volumes } else { try await self.volumes(cloud, scope) }
      volumes = all
      guard let volume = all.first(where: { device(of: $0, scope) == name }), let id = volume["VolumeId"] else {
        throw ProviderError(.notFound, "\(scope.id) has no disk \(name.string ?? "")")
      }
      var input: [String: Value] = ["VolumeId": id, "VolumeType": wanted["VolumeType"] ?? .null]
      input["Size"] = wanted["VolumeSize"]
      input["Iops"] = wanted["Iops"]
      _ = try await cloud.change("ModifyVolume", input, retries: [isBeingModified])
    }
  }

  /// The disks in the registry's form, by device.
  @Sendable
  static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let disks = try await volumes(cloud, scope).map { volume -> Value in
      var ebs: [String: Value] = [:]
      for (name, member) in [
        "Encrypted": "Encrypted", "Iops": "Iops", "KmsKeyId": "KmsKeyId", "SnapshotId": "SnapshotId",
        "VolumeSize": "Size", "VolumeType": "VolumeType",
      ] { ebs[name] = volume[member] }
      return ["DeviceName": device(of: volume, scope) ?? .null, "Ebs": .object(ebs)]
    }
    return ["BlockDeviceMappings": .list(disks)]
  }

  /// The declared disks as they run; those that the image or a person added are left out, and of each what the cloud
  /// filled in by itself, which would look as if it had been declared and then taken away.
  static func asDeclared(_ declared: [Value], _ disks: [Value], _ devices: [Value]) -> [Value] {
    declared.compactMap { wanted -> Value? in
      guard let declared = wanted["Ebs"]?.object else { return wanted }
      let name = wanted["DeviceName"]
      guard let disk = disks.first(where: { $0["DeviceName"] == name }), var ebs = disk["Ebs"]?.object else {
        return nil
      }
      ebs["DeleteOnTermination"] = devices.first { $0["DeviceName"] == name }?[path: "Ebs.DeleteOnTermination"]
      return ["DeviceName": name ?? .null, "Ebs": .object(ebs.filter { declared[$0.key] != nil })]
    }
  }

  /// Gives the machine's tags to its disks, once, when it was created.
  @Sendable
  static func tag(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    guard scope["PropagateTagsToVolumeOnCreation"] == true, scope.previous.isEmpty,
      let tags = scope["Tags"]?.list, !tags.isEmpty
    else { return }
    let volumes = try await volumes(cloud, scope).compactMap { $0["VolumeId"] }
    if volumes.isEmpty { return }
    _ = try await cloud.change("CreateTags", ["Resources": .list(volumes), "Tags": .list(tags)])
  }

  private static func volumes(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [Value] {
    let filter: Value = ["Name": "attachment.instance-id", "Values": [.string(scope.id.text)]]
    return try await cloud.ask("DescribeVolumes", ["Filters": [filter]])["Volumes"]?.list ?? []
  }

  private static func device(of volume: Value, _ scope: CallScope) -> Value? {
    let attachments = volume["Attachments"]?.list ?? []
    return (attachments.first { $0["InstanceId"] == .string(scope.id.text) } ?? attachments.first)?["Device"]
  }
}
