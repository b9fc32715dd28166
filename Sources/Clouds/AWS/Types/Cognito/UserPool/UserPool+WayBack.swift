import InfraModel

extension CustomAttributes {
  /// Source: the developer guide of Cognito, "Updating user pool configuration": a custom attribute cannot be deleted.
  static let neverGo = ChangeRule.update("attributes never go") { change in
    guard change.changed.contains("Schema") else { return [] }
    let before = Set((change.before["Schema"]?.list ?? []).map { $0["Name"] ?? .null })
    let new = (change.after["Schema"]?.list ?? []).filter { !before.contains($0["Name"] ?? .null) }
    guard let name = new.first?["Name"]?.string else { return [] }
    return [.irreversible("the attribute \(name) cannot be removed from the pool")]
  }
}
