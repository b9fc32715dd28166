import InfraModel

/// The third pass of an evaluation: finds resources that wait for each other.
enum Cycles {
  /// Circles of dependencies, each from its least address on; a resource is in one of them at most.
  static func find(in resources: [ResourceNode]) -> [Diagnostic] {
    let nodes = resources.byAddress
    var waiting: [Address: Set<Address>] = [:]
    for node in resources {
      var needs = Set(node.dependencies.filter { nodes[$0] != nil })
      if node.properties.values.contains(where: { $0.references.contains { $0.address == node.address } }) {
        needs.insert(node.address)
      }
      waiting[node.address] = needs
    }
    var found: [Diagnostic] = []
    strip(&waiting)
    while let start = waiting.keys.min() {
      let members = circle(from: start, in: waiting)
      let problem = DeclarationProblem.cycle(members.map { ($0, nodes[$0]?.position) })
      found.append(problem.diagnostic(address: members[0], at: nodes[members[0]]?.position))
      for member in members { waiting[member] = [] }
      strip(&waiting)
    }
    return found
  }

  /// Takes out everything that waits for nothing, until what is left waits for something that is left.
  private static func strip(_ waiting: inout [Address: Set<Address>]) {
    var dependents: [Address: [Address]] = [:]
    for (address, needs) in waiting { for need in needs { dependents[need, default: []].append(address) } }
    var free = waiting.filter(\.value.isEmpty).map(\.key)
    while let address = free.popLast() {
      waiting[address] = nil
      for dependent in dependents[address] ?? [] {
        waiting[dependent]?.remove(address)
        if waiting[dependent]?.isEmpty == true { free.append(dependent) }
      }
    }
  }

  /// Follows the least need until an address comes again.
  private static func circle(from start: Address, in waiting: [Address: Set<Address>]) -> [Address] {
    var path = [start]
    var places = [start: 0]
    while let next = path.last.flatMap({ waiting[$0]?.min() }) {
      if let place = places[next] {
        let members = Array(path[place...])
        guard let least = members.indices.min(by: { members[$0] < members[$1] }) else { return members }
        return Array(members[least...] + members[..<least])
      }
      places[next] = path.count
      path.append(next)
    }
    return path
  }
}
