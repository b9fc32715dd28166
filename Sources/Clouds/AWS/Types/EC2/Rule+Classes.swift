import InfraModel
import Planner

extension Rule {
  static let classes = [knownClasses]

  /// Amazon's classes of virtual machines, database instances and cache nodes, where the facts do not list them.
  /// New families reach databases and caches under the name that they have as machines.
  private static let knownClasses = Rule(.unknownInstanceClass, "Every instance class exists.") { declared in
    let properties: KeyValuePairs = ["CacheNodeType": "cache.", "DBInstanceClass": "db.", "InstanceType": ""]
    return declared.graph.resources.flatMap { node in
      properties.compactMap { property, prefix -> Diagnostic? in
        guard let value = node.properties[property], let name = declared.literal(value)?.string,
          declared.facts[node.type].schema?.properties[property]?.allowedValues.isEmpty == true,
          !InstanceClasses.isKnown(name, prefix: prefix)
        else { return nil }
        let names = InstanceClasses.names(prefix: prefix)
        let like = Spelling.nearest(to: name, among: names)
        let some = Spelling.alike(name, among: names).prefix(12).joined(separator: ", ")
        return node.diagnostic(
          .unknownInstanceClass, "there is no instance class \(name)", property: property,
          fix: like.map { "did you mean \($0)?" } ?? "use one of \(some)")
      }
    }
  }
}
