internal import InfraModel

extension Draft {
  /// Refuses what must not be done: the end of what is protected, and types that the cloud has no handler for.
  mutating func refuse() {
    let allowed = graph.allowedDeletions
    for (address, change) in changes.sorted(by: { $0.key < $1.key }) where change.deletes {
      let record = records[address] ?? state.resources[address]
      guard declarations[address]?.lifecycle.isProtected ?? record?.isProtected ?? false else { continue }
      guard !allowed.contains(where: { address.isWithin($0) }) else { continue }
      problems.append(.protected(change))
    }
    for change in changes.values where change.action == .delete && !facts[change.type].traits.isSupported {
      problems.append(.deletesUnsupported(change))
    }
    problems.sort { ($0.diagnostic.address?.path ?? "") < ($1.diagnostic.address?.path ?? "") }
  }
}

extension Draft {
  /// What the state protects and is deleted all the same, because the declaration says so.
  var protectedDeletions: [Address] {
    changes.values.filter { $0.deletes && state.resources[$0.address]?.isProtected == true }.map(\.address).sorted()
  }
}

extension Graph {
  /// The addresses whose deletion somebody allowed, on a resource or for the whole environment.
  var allowedDeletions: Set<Address> {
    var found = Set(resources.flatMap(\.lifecycle.allowsDeletion))
    for element in settings["allowDeletion"]?.list ?? [] {
      if let path = element.string ?? element["address"]?.string ?? element["of"]?.string {
        found.insert(Address(path))
      }
    }
    return found
  }
}
