import InfraModel
import Planner

extension Rule {
  static let classes = [knownClasses]

  /// Amazon's classes of virtual machines, database instances and cache nodes, where the facts do not list them.
  /// New families reach databases and caches under the name that they have as machines.
  private static let knownClasses = Rule(.unlistedValue, "Every instance class is known.") { declared in
    let properties: KeyValuePairs = ["CacheNodeType": "cache.", "DBInstanceClass": "db.", "InstanceType": ""]
    return declared.graph.resources.flatMap { node in
      properties.compactMap { property, prefix -> Diagnostic? in
        guard let value = node.properties[property], let name = declared.literal(value)?.string,
          declared.facts[node.type].schema?.properties[property]?.allowedValues.isEmpty == true,
          !InstanceClasses.isKnown(name, prefix: prefix)
        else { return nil }
        let names = InstanceClasses.names(prefix: prefix)
        return PropertyProblem.notListed(.string(name), known: names).diagnostic(node, at: property)
      }
    }
  }
}
