internal import InfraModel

/// Names of the parameters that stand for what a graph looks up: by kind and attribute, numbered where that is the same.
struct LookupNames: Sendable {
  private var names: [LookupReference: String] = [:]

  /// The name of one, the same each time.
  mutating func name(of reference: LookupReference) -> String {
    if let known = names[reference] { return known }
    let kind = reference.key.prefix { $0 != "(" && $0 != " " }.split(separator: "::").last ?? ""
    let plain = LogicalNames.name(for: "Existing/\(kind)/\(reference.attribute)")
    var name = plain
    var number = 2
    while names.values.contains(name) {
      name = "\(plain)N\(number)"
      number += 1
    }
    names[reference] = name
    return name
  }
}
