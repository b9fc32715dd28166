package import InfraModel

/// The facts of the types in use, each looked up once.
package final class FactsTable {
  private let schemas: any SchemaCatalog
  private let traits: @Sendable (ResourceType) -> ResourceTraits
  package let rules: PlanningRules
  private var known: [ResourceType: TypeFacts] = [:]

  package init(
    schemas: any SchemaCatalog, traits: @escaping @Sendable (ResourceType) -> ResourceTraits, rules: PlanningRules
  ) {
    self.schemas = schemas
    self.traits = traits
    self.rules = rules
  }

  /// Every type that the cloud has.
  package var types: [ResourceType] { schemas.types }

  package subscript(type: ResourceType) -> TypeFacts {
    if let facts = known[type] { return facts }
    let facts = TypeFacts(schema: schemas.schema(of: type), traits: traits(type), rules: rules)
    known[type] = facts
    return facts
  }
}

/// What planning knows of a type. Handed around by reference, as it is large and never changes.
package final class TypeFacts {
  package let schema: ResourceSchema?
  package let traits: ResourceTraits
  /// The paths whose change replaces the resource, split at their dots.
  package let replacing: [[Substring]]
  /// Sets of properties that no two resources of the type share at a time: the name, what the handler says, and the
  /// primary identifier where all of it is declared.
  package let identities: [[String]]
  /// Identities of which a part is a network that no two can share a part of, so that they need not be equal to be in
  /// each other's way. Routes and rules of networks that overlap stand beside each other.
  package let networkIdentities: [[String]]

  package let rules: PlanningRules

  /// What the cloud asks of a resource of the type by itself.
  package private(set) lazy var demands: [Demand] =
    schema.map { (rules.demands[$0.type] ?? []) + rules.common($0) } ?? []

  package init(schema: ResourceSchema?, traits: ResourceTraits, rules: PlanningRules) {
    self.schema = schema
    self.rules = rules
    self.traits = traits
    var identities = traits.nameProperty.map { [[$0]] } ?? []
    identities += traits.identities
    if let parts = schema?.primaryIdentifier, !parts.isEmpty,
      !parts.contains(where: { schema?.readOnly.contains($0) == true })
    {
      identities.append(parts)
    }
    var seen: Set<[String]> = []
    let distinct = identities.filter { seen.insert($0.sorted()).inserted }
    self.identities = distinct
    networkIdentities = distinct.filter { properties in
      properties.contains { property in
        traits.exclusiveProperties?.contains(property) == true
          && schema?.properties[property]?.formats.contains("ipv4-network") == true
      }
    }
    replacing = (schema?.createOnly ?? []).subtracting(traits.changeable).union(traits.replacing).sorted().map {
      $0.split(separator: ".")
    }
  }

  package func isReadOnly(_ path: String) -> Bool {
    guard let readOnly = schema?.readOnly else { return false }
    if readOnly.contains(path) { return true }
    guard let dot = path.firstIndex(of: ".") else { return false }
    return readOnly.contains(String(path[..<dot]))
  }

  package func isWriteOnly(_ property: String) -> Bool { schema?.writeOnly.contains(property) ?? false }

  /// The members inside a property that no read returns, as paths below it; those inside of lists are left out, since
  /// nothing says which element is which.
  package func writeOnlyMembers(of property: String) -> [Substring] {
    let prefix = property + "."
    return (schema?.writeOnly ?? []).filter { $0.hasPrefix(prefix) && !$0.contains("*") }.map {
      $0.dropFirst(prefix.count)
    }
  }

  /// Whether a change of a whole property, whatever it is, replaces the resource.
  package func isCreateOnly(_ property: String) -> Bool { replacing.contains { $0.count == 1 && $0[0] == property } }

  /// The top-level properties of which some change replaces the resource, sorted.
  package var replacingProperties: [String] { Set(replacing.compactMap { $0.first.map(String.init) }).sorted() }

  /// Whether a reference at a place (dotted, with indices) keeps the cloud from deleting what is referred to.
  package func holds(_ path: String) -> Bool {
    guard !traits.holds.isEmpty else { return false }
    return traits.holds.contains(PropertyPath(path).pattern.text)
  }

  /// Whether the property tells one resource of the type from another: its identifier or its name.
  package func isIdentity(_ property: String) -> Bool {
    traits.nameProperty == property || schema?.primaryIdentifier.contains(property) == true
  }

  /// Whether a difference replaces the resource: it lies in a create-only property, or holds one that differs.
  func replaces(_ difference: Difference) -> Bool {
    if let after = difference.after, traits.inPlaceValues[difference.pattern]?.contains(after) == true { return false }
    let path = difference.pattern.split(separator: ".")
    return replacing.contains { rule in
      guard zip(rule, path).allSatisfy(==) else { return false }
      guard rule.count > path.count else { return true }
      let rest = rule[path.count...]
      return Self.values(difference.before, at: rest) != Self.values(difference.after, at: rest)
    } || unsets(difference, path)
  }

  /// Whether a difference takes a value away that the cloud cannot unset.
  private func unsets(_ difference: Difference, _ path: [Substring]) -> Bool {
    traits.unremovable.contains { rule in
      let rule = rule.split(separator: ".")
      guard rule.count >= path.count, zip(rule, path).allSatisfy(==) else { return false }
      let rest = rule[path.count...]
      return !Self.values(difference.before, at: rest).isEmpty && Self.values(difference.after, at: rest).isEmpty
    }
  }

  /// Whether a place can only be set at the creation: the facts name it, or something that it lies in.
  package func isFixed(_ pattern: String) -> Bool {
    guard !replacing.isEmpty else { return false }
    let path = pattern.split(separator: ".")
    return replacing.contains { $0.count <= path.count && zip($0, path).allSatisfy(==) }
  }

  /// Whether something inside of a place can only be set at the creation.
  package func holdsFixed(_ pattern: String) -> Bool {
    guard !replacing.isEmpty else { return false }
    let path = pattern.split(separator: ".")
    return replacing.contains { $0.count > path.count && zip($0, path).allSatisfy(==) }
  }

  /// The values that a path leads to, as a multiset.
  private static func values(_ value: Value?, at path: ArraySlice<Substring>) -> [Value: Int] {
    guard let value else { return [:] }
    guard let part = path.first else { return [value: 1] }
    switch value {
    case .list(let elements) where part == "*":
      return elements.reduce(into: [:]) { $0.merge(values($1, at: path.dropFirst()), uniquingKeysWith: +) }
    case .object(let members): return values(members[String(part)], at: path.dropFirst())
    default: return value.holdsUnknown ? [value: 1] : [:]
    }
  }
}
