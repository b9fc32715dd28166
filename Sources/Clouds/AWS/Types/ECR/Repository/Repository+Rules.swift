import InfraModel

/// What a change of a repository takes from it for good.
enum RepositoryRules {
  /// A lifecycle rule that is new, or keeps fewer images than the one before with the same selection.
  /// Source: the user guide of ECR, "Automate the cleanup of images by using lifecycle policies".
  static let expiration = ChangeRule.update("images expire") { change in
    guard change.changed.contains("LifecyclePolicy"), let after = counts(change.after["LifecyclePolicy"]) else {
      return []
    }
    let before = counts(change.before["LifecyclePolicy"]) ?? [:]
    guard after.contains(where: { selection, count in before[selection].map { count < $0 } ?? true }) else { return [] }
    return [
      .consequence(property: "LifecyclePolicy", .dataLoss("images that its lifecycle policy expires")),
      .irreversible("images that a lifecycle policy deletes don't come back"),
    ]
  }

  /// How many images, or days, each selection keeps.
  private static func counts(_ policy: Value?) -> [Value: Int64]? {
    guard let text = policy?["LifecyclePolicyText"] else { return nil }
    let document = text.string.flatMap { try? JSON.parse($0) } ?? text
    guard let rules = document["rules"]?.list else { return nil }
    var counts: [Value: Int64] = [:]
    for rule in rules {
      var selection = rule["selection"]?.object ?? [:]
      let count = selection.removeValue(forKey: "countNumber")?.wholeNumber ?? 0
      let key = Value.object(selection)
      counts[key] = min(count, counts[key] ?? count)
    }
    return counts
  }
}
