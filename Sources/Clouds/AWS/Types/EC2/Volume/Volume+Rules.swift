import InfraModel

/// What EC2 refuses of a volume's change, and what nothing brings back.
enum VolumeRules {
  static let all = [shrinking, growth, kinds]

  /// Source: the API reference of ModifyVolume, `Size`.
  private static let shrinking = ChangeRule.update("shrinking volume") { change in
    guard let (before, after) = change.numbers(of: "Size"), after < before else { return [] }
    return [
      .refused(
        property: "Size", message: "has \(before) GiB, and can't shrink to \(after) GiB",
        fix: "declare Size \(before) or more")
    ]
  }

  private static let growth = ChangeRule.update("growth of a volume is final") { change in
    guard let (before, after) = change.numbers(of: "Size"), after > before else { return [] }
    return [.irreversible("a volume that has grown to \(after) GiB can't shrink to \(before) GiB")]
  }

  /// Source: the API reference of ModifyVolume: four changes in 24 hours, each after the end of the one before.
  private static let kinds = ChangeRule.update("no way back at once") { change in
    let properties = ["Iops", "Throughput", "VolumeType"]
    guard let property = properties.first(where: change.changed.contains) else { return [] }
    return [
      .also(
        message: "cannot change \(property) again until this change has ended, nor more than four times in 24 hours",
        fix: "wait for its end before the next change")
    ]
  }
}
