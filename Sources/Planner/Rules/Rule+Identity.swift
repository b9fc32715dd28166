internal import InfraModel

extension Rule {
  static let identity = [uniqueAddresses, uniqueNames]

  private static let uniqueAddresses = Rule(.duplicateAddress, "Every address is declared once.") { declared in
    var first: [Address: ResourceNode] = [:]
    return declared.graph.resources.compactMap { node in
      guard let other = first[node.address] else {
        first[node.address] = node
        return nil
      }
      return node.diagnostic(
        .duplicateAddress, "this address is declared twice", notes: [other.note("is declared here, too")],
        fix: "rename one of them"
      )
    }
  }

  /// Names, and whatever else no two resources of a type can share: compared within a region and, for what lives in
  /// another resource (a policy of a role), within that.
  private static let uniqueNames = Rule(.identityDeclaredTwice, "No two resources of a type are told apart by nothing.")
  { declared in
    var first: [NamedResource: ResourceNode] = [:]
    return declared.graph.resources.compactMap { node in
      let facts = declared.facts[node.type]
      let own = Value.object(node.properties)
      for properties in facts.identities {
        guard let property = properties.last, own[path: property].map({ !$0.isNull }) ?? false else { continue }
        let parts = properties.map { property in
          let value = declared.literal(own[path: property]) ?? own[path: property] ?? .null
          return facts.normalText(value, of: property).map(Value.string) ?? value
        }
        let key = NamedResource(
          type: node.type, region: declared.region(of: node), name: .list(properties.map(Value.string) + parts))
        guard let other = first[key] else {
          first[key] = node
          continue
        }
        let name = declared.literal(own[path: property]).flatMap(\.plainText)
        let what = name.map { "\(property) \($0)" } ?? properties.joined(separator: " and ")
        return node.diagnostic(
          .identityDeclaredTwice, "\(what) is also declared by \(other.address)", property: property,
          notes: [other.note("is declared here")],
          fix: properties.count == 1 ? "give one of them another name" : "remove one of them")
      }
      return nil
    }
  }
}
