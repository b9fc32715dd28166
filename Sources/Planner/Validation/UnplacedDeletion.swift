internal import InfraModel

extension Plan {
  /// An error for each thing that the plan would delete while it is still declared, and placed nowhere.
  ///
  /// A value that no body names leaves the environment without a word; what runs is deleted only if somebody allows it.
  var unplacedDeletions: [Diagnostic] {
    guard purpose == .apply else { return [] }
    let allowed = graph.allowedDeletions
    return graph.unplaced.compactMap { unplaced in
      let gone = changes.filter { change in
        guard change.action == .delete, !allowed.contains(where: { change.address.isWithin($0) }) else { return false }
        if let type = unplaced.type { return change.type == type && change.address.name == unplaced.name }
        return change.address.path.split(separator: "/").dropLast().contains(Substring(unplaced.name))
      }
      guard let first = gone.map(\.address).min() else { return nil }
      let address = unplaced.type == nil ? first.component(named: unplaced.name) : first.path
      return Diagnostic(
        .unplacedDeletion, "\(address) would be deleted: '\(unplaced.name)' is still declared, but it is not placed",
        address: first, at: unplaced.position,
        fix:
          "add it to the body to keep it; to delete it, remove its declaration, or add .allowDeletion(of: \"\(address)\", because: \"…\")"
      )
    }
  }
}

extension Address {
  /// The part of the path that ends with a component.
  fileprivate func component(named name: String) -> String {
    let parts = path.split(separator: "/")
    guard let index = parts.firstIndex(of: Substring(name)) else { return path }
    return parts[...index].joined(separator: "/")
  }
}
