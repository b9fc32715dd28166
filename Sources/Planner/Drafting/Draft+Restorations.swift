package import InfraModel
package import Provider

extension PlanChoice {
  /// The backups from which resources are made, by address: those that are asked for, and those of what an earlier run
  /// deleted, or began to delete, to make it again, and did not come to make.
  /// - Parameter observations: What runs; `nil` where the cloud was not read.
  package func restorations(after state: State, _ observations: [Address: Observation]?) -> [Address: String] {
    let left = state.restoring.filter { address, _ in
      switch observations?[address] {
      case .absent?, .beingDeleted?: true
      case .present?, nil: state.resources[address] == nil
      }
    }
    return restoring.merging(left) { asked, _ in asked }
  }
}

extension Graph {
  /// With the backups that resources are to be made from.
  func restoring(_ backups: [Address: String], _ facts: FactsTable) -> Graph {
    guard !backups.isEmpty else { return self }
    var graph = self
    for index in graph.resources.indices {
      let node = graph.resources[index]
      guard let backup = backups[node.address], let property = facts[node.type].traits.restoredBy else { continue }
      graph.resources[index].properties[property] = .string(backup)
    }
    return graph
  }
}

extension Draft {
  /// Refuses what cannot be made again from a backup.
  mutating func checkRestorations() {
    for address in choice.restoring.keys.sorted() {
      guard let node = nodes[address] else {
        problems.append(
          .selectsNothing(address, like: Spelling.nearest(to: address.path, among: nodes.keys.map(\.path))))
        continue
      }
      if facts[node.type].traits.restoredBy == nil { problems.append(.notRestorable(node)) }
    }
  }
}
