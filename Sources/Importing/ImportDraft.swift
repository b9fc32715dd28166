package import InfraModel
package import Provider

/// Existing resources as they would be declared: addresses, what of their properties a person says, references in the
/// place of identifiers.
///
///     observed ──▶ what can be declared ──▶ without others' elements ──▶ without what is secret ──▶ references
package struct ImportDraft: Sendable {
  /// One resource.
  package struct Entry: Sendable {
    package var found: FoundResource
    package var address: Address
    package var properties: [String: Value]
    /// Properties that are left out since they hold what the other tool calls secret.
    package var hidden: [String]
    /// Properties that are left out since a rule refuses them, though the cloud returns them.
    package var refused: [String] = []
  }

  /// Each after what it refers to.
  package private(set) var entries: [Entry]
  /// The tags that all have which can be tagged; they are in none of ``entries``.
  package private(set) var tags: [String: Value] = [:]

  /// - Parameters:
  ///   - found: With what runs.
  ///   - secrets: Texts that must not be written anywhere.
  package init(
    _ found: [(resource: FoundResource, observed: ObservedResource)], secrets: Set<String>, schemas: any SchemaCatalog,
    traits: (ResourceType) -> ResourceTraits
  ) {
    let addresses = ImportNames(found.map(\.resource)).addresses
    var others = SharedElements(found)
    var entries: [Entry] = []
    var handles = ImportHandles()
    for (index, (resource, observed)) in found.enumerated() {
      guard let schema = schemas.schema(of: resource.type) else { continue }
      let traits = traits(resource.type)
      var properties = Declarable(schema, traits).properties(of: observed.properties)
      for (path, value) in resource.declared { properties.set(path.split(separator: ".").map(String.init)[...], value) }
      for shared in traits.shared {
        properties[shared.property] = others.without(theirs: properties[shared.property], shared, of: observed)
      }
      var hidden: [String] = []
      for (name, value) in properties where value.contains(anyOf: secrets) {
        properties[name] = nil
        hidden.append(name)
      }
      handles.add(observed, as: resource, at: addresses[index], schema)
      entries.append(
        Entry(
          found: resource, address: addresses[index], properties: properties.compactMapValues(\.self),
          hidden: hidden.sorted()))
    }
    handles.settle()
    for index in entries.indices {
      guard let schema = schemas.schema(of: entries[index].found.type) else { continue }
      entries[index].properties = handles.referring(
        entries[index].properties, of: entries[index].found, at: entries[index].address, schema)
    }
    let needs = Dictionary(
      entries.map { ($0.address, $0.properties.values.flatMap(\.references).map(\.address)) }
    ) { first, _ in first }
    let order = DependencyOrder(nodes: entries.map(\.address), needs: needs).sequence
    let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    self.entries = entries.sorted { (places[$0.address] ?? .max) < (places[$1.address] ?? .max) }
    takeOutTags(schemas)
  }

  /// Takes properties out that cannot be declared, though the cloud returns them.
  /// - Parameter isSaidOtherwise: Whether other properties say the same, so that nothing is lost.
  /// - Returns: whether anything was taken out.
  package mutating func takeOut(_ properties: [Address: Set<String>], isSaidOtherwise: Bool) -> Bool {
    var isChanged = false
    for index in entries.indices {
      for name in (properties[entries[index].address] ?? []).sorted() where entries[index].properties[name] != nil {
        entries[index].properties[name] = nil
        if !isSaidOtherwise { entries[index].refused.append(name) }
        isChanged = true
      }
    }
    return isChanged
  }

  /// Tags that everything has are said once.
  private mutating func takeOutTags(_ schemas: any SchemaCatalog) {
    var common: [String: Value]?
    for entry in entries {
      guard let property = schemas.schema(of: entry.found.type)?.tagProperty else { continue }
      let own = entry.properties[property]?.tags ?? [:]
      common = common.map { $0.filter { own[$0.key] == $0.value } } ?? own
    }
    guard let common, !common.isEmpty else { return }
    tags = common
    for index in entries.indices {
      guard let property = schemas.schema(of: entries[index].found.type)?.tagProperty else { continue }
      entries[index].properties[property] = entries[index].properties[property]?.without(tags: Set(common.keys))
    }
  }
}

/// What resources add to lists of others, by whom they add it to: asked for once for each kind of list.
private struct SharedElements {
  private let found: [ResourceType: [ObservedResource]]
  private var byOwner: [SharedList: [Value: Set<Value>]] = [:]

  init(_ found: [(resource: FoundResource, observed: ObservedResource)]) {
    self.found = Dictionary(grouping: found, by: \.resource.type).mapValues { $0.map(\.observed) }
  }

  /// A list without the elements that other resources add to it; `nil` where none of its own is left.
  mutating func without(theirs list: Value?, _ shared: SharedList, of observed: ObservedResource) -> Value? {
    guard let elements = list?.list, let owner = observed.properties[shared.owner] else { return list }
    let known = byOwner[shared] ?? keys(of: shared)
    byOwner[shared] = known
    guard let theirs = known[owner] else { return list }
    let own = elements.filter { !theirs.contains(shared.key($0)) }
    return own.isEmpty ? nil : .list(own)
  }

  private func keys(of shared: SharedList) -> [Value: Set<Value>] {
    var keys: [Value: Set<Value>] = [:]
    for observed in found[shared.type] ?? [] {
      let element = SharedElement(id: observed.id, properties: observed.properties)
      guard let key = shared.element(element).map(shared.key) else { continue }
      for owner in shared.owners(element) { keys[owner, default: []].insert(key) }
    }
    return keys
  }
}

extension [String: Value] {
  /// Sets what a path of members leads to, where nothing is.
  fileprivate mutating func set(_ path: ArraySlice<String>, _ value: Value) {
    guard let name = path.first else { return }
    guard path.count > 1 else {
      self[name] = self[name] ?? value
      return
    }
    var inner = self[name]?.object ?? [:]
    inner.set(path.dropFirst(), value)
    self[name] = .object(inner)
  }
}

extension ResourceSchema {
  /// The property with the tags; some facts leave out that a type can be tagged though it has the property.
  fileprivate var tagProperty: String? { tagging.property ?? (properties["Tags"] != nil ? "Tags" : nil) }
}

extension Value {
  /// Whether a text inside of it has one of these in itself.
  fileprivate func contains(anyOf texts: Set<String>) -> Bool {
    switch self {
    case .string(let text): texts.contains { text.contains($0) }
    case .list(let elements): elements.contains { $0.contains(anyOf: texts) }
    case .object(let members): members.values.contains { $0.contains(anyOf: texts) }
    default: false
    }
  }

  /// Tags by their keys, of a list of objects or an object.
  fileprivate var tags: [String: Value] {
    if let object { return object }
    let entries = (list ?? []).compactMap { entry in
      entry["Key"]?.string.flatMap { key in entry["Value"].map { (key, $0) } }
    }
    return Dictionary(entries) { first, _ in first }
  }

  /// Tags without some; `nil` where none is left.
  fileprivate func without(tags keys: Set<String>) -> Value? {
    if let object {
      let left = object.filter { !keys.contains($0.key) }
      return left.isEmpty ? nil : .object(left)
    }
    let left = (list ?? []).filter { !keys.contains($0["Key"]?.string ?? "") }
    return left.isEmpty ? nil : .list(left)
  }
}
