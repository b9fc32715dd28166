internal import InfraModel

extension Draft {
  /// Marks the changes that the release makes by steps: updates that lead traffic to another target.
  ///
  /// What is created or replaced has no earlier target that could keep a part of the traffic.
  mutating func markShifts() {
    guard purpose == .apply, let release = graph.settings.release else { return }
    for address in release.shifted {
      guard let change = changes[address], change.action == .update,
        let sharing = facts[change.type].traits.sharing,
        change.properties.contains(where: { $0.path.property == sharing.target })
      else { continue }
      changes[address]?.shares = release.shares(of: address)
    }
  }
}
