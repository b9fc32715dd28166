package import InfraModel

extension State {
  /// The declaration that was applied last, as far as the records keep it: which changes were ignored, and what permitted
  /// deletions, they do not say.
  package var declaration: Graph {
    var graph = Graph(environment: environment, region: region, account: account)
    graph.resources = resources.values.map(\.declaration).sorted { $0.address < $1.address }
    return graph
  }
}

extension ResourceRecord {
  /// What was declared of it at the last apply.
  fileprivate var declaration: ResourceNode {
    ResourceNode(
      address: address, type: type, region: region, properties: declared ?? properties, dependsOn: dependencies,
      lifecycle: Lifecycle(
        isProtected: isProtected, isRetained: isRetained, createsBeforeDestroy: createsBeforeDestroy,
        replacedWhen: triggers),
      position: position)
  }
}
