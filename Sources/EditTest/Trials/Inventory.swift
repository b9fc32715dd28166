internal import Applier
internal import AWSResources
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
      let made = schema.readOnly.union(schema.primaryIdentifier)
      for path in made.sorted() {
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
      resources[address] = resource.properties.filter {
        !made.contains($0.key) || declared[$0.key]?.isConcrete ?? false
      }
      .mapValues { $0.named(ordered) }
    }
  }

  /// What differs, a line each.
  func differences(from other: Inventory) -> [String] {
    Set(resources.keys).union(other.resources.keys).sorted().flatMap { address -> [String] in
      let (after, before) = (resources[address], other.resources[address])
      guard let after, let before else {
        return ["undone: \(address) is \(after == nil ? "gone" : "there, and was not")"]
      }
      return Set(after.keys).union(before.keys).sorted().compactMap { name in
        after[name] == before[name]
          ? nil
          : "undone: \(address) \(name) is \(after[name]?.short ?? "nothing"), was \(before[name]?.short ?? "nothing")"
      }
    }
  }
}

extension Value {
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
