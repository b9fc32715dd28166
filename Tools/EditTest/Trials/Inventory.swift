internal import AWSResources
internal import Applier
internal import InfraModel
internal import Provider

/// What runs, without what the cloud makes up anew each time: identifiers stand as the addresses that they belong to.
struct Inventory {
  private var resources: [Address: [String: Value]] = [:]

  init(_ state: State, bench: Bench, _ graph: Graph) async {
    let seen = await bench.observe(state).resources
    let schemas = bench.world.provider.schemas
    var names: [String: String] = [:]
    for (address, record) in state.resources.sorted(by: { $0.key < $1.key }) {
      guard case .present(let resource) = seen[address], let schema = schemas.schema(of: record.type) else { continue }
      // A name that nobody declared is made up, too.
      let name = bench.world.provider.traits(of: record.type).nameProperty.map { [$0] } ?? []
      let made = name.filter { graph[address]?.properties[$0] == nil }
      for path in schema.readOnly.union(schema.primaryIdentifier).union(made).sorted() {
        guard let text = Value.object(resource.properties)[path: path]?.string, text.utf8.count > 5 else { continue }
        names[text] = names[text] ?? "«\(address).\(path)»"
      }
    }
    let ordered = names.sorted { ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key) }
    for (address, record) in state.resources {
      guard case .present(let resource) = seen[address], let schema = schemas.schema(of: record.type) else { continue }
      let traits = bench.world.provider.traits(of: record.type)
      let declared = graph[address]?.properties ?? [:]
      let made = Set(schema.readOnly.map { $0.split(separator: ".").first.map(String.init) ?? $0 })
        .union(schema.primaryIdentifier).union(traits.volatileAttributes).union(
          [traits.nameProperty].compactMap(\.self))
      let kept = resource.properties.filter { !made.contains($0.key) || declared[$0.key]?.isConcrete ?? false }
      var named: [String: Value] = [:]
      for (name, value) in kept { named[name] = value.named(ordered).symbolic(like: declared[name], in: state) }
      resources[address] = named
    }
  }

  /// What differs, a line each.
  func differences(from other: Inventory) -> [String] {
    differencesByAddress(from: other).map { "\($0) \($1)" }
  }

  /// What differs, with where: the end of a sentence.
  func differencesByAddress(from other: Inventory) -> [(Address, String)] {
    Set(resources.keys).union(other.resources.keys).sorted().flatMap { address -> [(Address, String)] in
      let (after, before) = (resources[address], other.resources[address])
      guard let after, let before else { return [(address, after == nil ? "is missing" : "is there too")] }
      return Set(after.keys).union(before.keys).sorted().compactMap { name in
        after[name] == before[name]
          ? nil : (address, "\(name) is \(after[name]?.short ?? "nothing"), not \(before[name]?.short ?? "nothing")")
      }
    }
  }
}

extension Value {
  /// The value with references where they are declared, lead to what is there, and no identifier says so already.
  fileprivate func symbolic(like declared: Value?, in state: State) -> Value {
    switch (self, declared) {
    case (_, .reference(let reference)):
      return state.resources[reference.address]?.value(of: reference.property) == self
        ? .string("«\(reference)»") : self
    case (.list(let elements), .list(let others)) where elements.count == others.count:
      return .list(zip(elements, others).map { $0.symbolic(like: $1, in: state) })
    case (.object(let members), .object(let others)):
      return .object(
        Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value.symbolic(like: others[$0.key], in: state)) }))
    default: return self
    }
  }

  /// The value with names for identifiers, the longest first; lists in an order of their own.
  fileprivate func named(_ names: [(key: String, value: String)]) -> Value {
    switch self {
    case .string(var text):
      for (id, name) in names where text.contains(id) { text = text.replacing(id, with: name) }
      return .string(text)
    case .list(let elements):
      return .list(
        elements.map { $0.named(names) }.map { (JSON.canonicalText($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1))
    case .object(let members): return .object(members.mapValues { $0.named(names) })
    default: return self
    }
  }
}
