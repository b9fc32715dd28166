internal import InfraModel

extension Graph {
  /// The resources that have something of a look-up, sorted; made already or not.
  func users(of lookup: Lookup) -> [Address] {
    let key = lookup.key
    let asking = resources.filter { node in
      (Array(node.properties.values) + node.lifecycle.replacedWhen).contains { value in
        value.lookups.contains { $0.key == key }
      }
    }
    return Set(asking.map(\.address) + lookup.uses.compactMap(\.address)).sorted()
  }
}
