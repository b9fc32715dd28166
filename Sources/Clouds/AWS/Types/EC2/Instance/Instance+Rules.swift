import InfraModel

/// What EC2 refuses of a machine, and what a change takes from it for good.
enum InstanceRules {
  static let all = [architecture, shrinking, growth, stop]

  /// Source: the user guide of EC2, "Compatibility for changing the instance type": the same processor architecture.
  private static let architecture = ChangeRule.update("another architecture") { change in
    guard let move = change.move(of: "InstanceType"), let before = move.before.string, let after = move.after.string,
      isARM(before) != isARM(after)
    else { return [] }
    return [
      .refused(
        property: "InstanceType",
        message: "would change from \(before) to \(after), but its image is for \(isARM(before) ? "arm64" : "x86_64")",
        fix: "declare an ImageId for \(isARM(after) ? "arm64" : "x86_64") with it, which replaces the machine")
    ]
  }

  /// Graviton's types have a `g` after their generation (`t4g`, `c7gn`), or are of the first one (`a1`).
  /// Source: the user guide of EC2, "Amazon EC2 instance type naming conventions".
  static func isARM(_ type: String) -> Bool {
    let family = type.prefix { $0 != "." }
    if family == "a1" { return true }
    return family.drop { !$0.isNumber }.drop(while: \.isNumber).first == "g"
  }

  /// Source: the user guide of EC2, "How EC2 instance stop and start works": a machine that is stopped gets another public
  /// address, unless that is an Elastic IP.
  private static let stop = ChangeRule.update("another public address") { change in
    guard !change.changed.isDisjoint(with: ["InstanceType", "UserData", "EbsOptimized"]),
      let address = change.before["PublicIp"]?.string, !address.isEmpty
    else { return [] }
    return [.renewed("its public address, unless that is an Elastic IP")]
  }

  /// Source: the API reference of ModifyVolume, `Size`.
  private static let shrinking = ChangeRule.update("shrinking disk") { change in
    sizes(change).filter { $0.after < $0.before }.map { disk in
      .refused(
        property: "BlockDeviceMappings",
        message: "has the disk \(disk.name) of \(disk.before) GiB, which can't shrink to \(disk.after) GiB",
        fix: "declare VolumeSize \(disk.before) or more")
    }
  }

  private static let growth = ChangeRule.update("growth of a disk is final") { change in
    sizes(change).filter { $0.after > $0.before }.map { disk in
      .irreversible("the disk \(disk.name) that has grown to \(disk.after) GiB can't shrink to \(disk.before) GiB")
    }
  }

  private static func sizes(_ change: ChangeCase) -> [(name: String, before: Int64, after: Int64)] {
    guard let move = change.move(of: "BlockDeviceMappings") else { return [] }
    return (move.after.list ?? []).compactMap { disk in
      guard let name = disk["DeviceName"]?.string, let after = disk[path: "Ebs.VolumeSize"]?.wholeNumber,
        let before = move.before.list?.first(where: { $0["DeviceName"] == disk["DeviceName"] })?[
          path: "Ebs.VolumeSize"]?
          .wholeNumber
      else { return nil }
      return (name, before, after)
    }
  }
}
