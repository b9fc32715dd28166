package import InfraModel

extension Plan {
  /// Whether an apply would ask for less than the last one did.
  package func relaxesApproval(of state: State) -> Bool {
    guard purpose == .apply, !state.resources.isEmpty else { return false }
    if approvals?.needs.contains(where: \.endsRule) == true { return true }
    guard let stored = state.approval else { return false }
    return EnvironmentSettings.Approval.stricter(declared: graph.settings.approval, stored: stored)
      != graph.settings.approval
  }

  /// The words that the environment wants typed before an apply: those that are declared, or those of the last apply
  /// while anything of it is there.
  package func typedWords(_ state: State) -> String? {
    state.typedWords(declared: graph.settings.approval)
  }
}

extension State {
  /// The words that the environment wants typed before it is changed: those that are declared, or those of the last
  /// apply while anything of it is there.
  func typedWords(declared: EnvironmentSettings.Approval?) -> String? {
    let stored = resources.isEmpty ? nil : approval
    let approval = EnvironmentSettings.Approval.stricter(declared: declared, stored: stored)
    return approval?.mode == .required ? approval?.typing : nil
  }
}
