import InfraModel

/// What Systems Manager refuses of a parameter's changes, and what nothing brings back.
enum ParameterRules {
  static let all = [tier, .renewed("its versions, which begin at 1 again")]

  /// Source: the user guide of Systems Manager, "Managing parameter tiers": an advanced parameter cannot be reverted.
  private static let tier = ChangeRule.update("tier") { change in
    guard change.changed.contains("Tier") else { return [] }
    if change.after["Tier"] == "Advanced" {
      return [.irreversible("an advanced parameter cannot become a standard one")]
    }
    guard change.before["Tier"] == "Advanced", (change.after["Tier"] ?? "Standard") == "Standard" else { return [] }
    return [
      .refused(
        property: "Tier", message: "would become a standard parameter, and an advanced one stays advanced",
        fix: "declare tier Advanced, or another parameter")
    ]
  }
}
