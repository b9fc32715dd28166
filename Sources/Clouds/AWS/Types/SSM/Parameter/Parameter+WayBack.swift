import InfraModel

extension WayBackFacts {
  /// What of a parameter's changes nothing brings back.
  static let parameter = WayBackFacts(rules: [advanced, .renewed("its versions, which begin at 1 again")])

  /// Source: the user guide of Systems Manager, "Managing parameter tiers": an advanced parameter cannot be reverted.
  private static let advanced = ChangeRule.update("advanced tier") { change in
    guard change.changed.contains("Tier"), change.after["Tier"] == "Advanced" else { return [] }
    return [.irreversible("an advanced parameter cannot become a standard one")]
  }
}
