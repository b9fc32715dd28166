internal import InfraModel
internal import Provider
internal import Sandbox

/// Makes in the sandbox what runs.
///
/// Each resource is created as its record says, what it refers to first; where what runs differs from the record in
/// something that the plan changes or that guards against a deletion, as it runs. The sandbox gives identifiers of its
/// own, so from then on every mention of the real ones is replaced by them.
struct Twin {
  /// Stands where secrets stand.
  static let secret = "rehearsed-4f7c1be2"

  /// A resource that the twin does not have.
  struct Missing {
    var address: Address
    var position: SourcePosition?
    /// Why the sandbox cannot have it; `nil` for one that hangs on another that is missing.
    var error: ProviderError?
    /// What it hangs on.
    var because: Address?
  }

  let provider: any Provider
  let clock: SandboxClock
  let account: String
  /// The line of states that owns what is made.
  let owner: String
  private(set) var names = TwinNames()
  /// By the address in the state.
  var missing: [Address: Missing] = [:]
  /// What the declaration takes over, by its address: its identifier in the twin.
  private(set) var adopted: [Address: ResourceID] = [:]

  init(provider: any Provider, clock: SandboxClock, account: String, owner: String) {
    self.provider = provider
    self.clock = clock
    self.account = account
    self.owner = owner
  }

  /// Mirrors a state. Gives the state as the twin's owner would have it: the same but for identifiers, and without
  /// what the twin cannot have.
  /// - Parameters:
  ///   - seen: What runs, by the address in the state; `nil` where the cloud was not read.
  ///   - plan: What is to be done to it.
  mutating func mirror(_ state: State, seen: [Address: Observation]?, for plan: Plan) async -> State {
    var twin = state
    twin.account = account
    let changed = Self.changedProperties(plan)
    for address in order(of: state) {
      guard let record = state.resources[address] else { continue }
      let named = named(record, in: state, twin)
      twin.resources[address] = await copy(of: record, named, seen: seen?[address], changed: changed[address] ?? [])
    }
    for node in plan.graph.resources where state.resources[node.address] == nil && node.lifecycle.adoptedID != nil {
      guard case .present(let resource)? = seen?[node.address] else { continue }
      await adopt(resource, as: node, in: node.region ?? plan.region)
    }
    return twin
  }

  /// Makes what runs already and the declaration takes over.
  private mutating func adopt(_ resource: ObservedResource, as node: ResourceNode, in region: String) async {
    let running = node.properties.compactMap { name, declared in
      (resource.properties[name] ?? (declared.isConcrete ? declared : nil)).map { (name, names.replaced(in: $0)) }
    }
    let properties = Dictionary(running, uniquingKeysWith: { first, _ in first }).mapValues(Self.revealed)
    do throws(ProviderError) {
      let observed = try await provider.create(
        CreateRequest(
          address: node.address, type: node.type, region: region, account: account, properties: properties),
        context("adopted-\(node.address)"))
      learn(resource.id, resource.properties, from: observed, node.type)
      adopted[node.address] = observed.id
    } catch {
      missing[node.address] = Missing(address: node.address, position: node.position, error: error)
    }
  }

  /// The record with the twin's names. What was declared by a reference has what the twin gives for it: a number of a
  /// version, say, is no name that could be told from any other number.
  private func named(_ record: ResourceRecord, in state: State, _ twin: State) -> ResourceRecord {
    func value(_ real: Value, _ declared: Value?) -> Value {
      switch (real, declared) {
      case (_, .reference(let reference)?):
        guard state.resources[reference.address]?.value(of: reference.property) == real,
          let named = twin.resources[reference.address]?.value(of: reference.property)
        else { return names.replaced(in: real) }
        return named
      case (.list(let real), .list(let declared)?) where real.count == declared.count:
        return .list(zip(real, declared).map { value($0, $1) })
      case (.object(let real), .object(let declared)?):
        return .object(Dictionary(real.map { ($0, value($1, declared[$0])) }) { $1 })
      default: return names.replaced(in: real)
      }
    }
    var copy = record
    copy.properties = Dictionary(record.properties.map { ($0, value($1, record.declared?[$0])) }) { $1 }
    copy.declared = record.declared?.mapValues { names.replaced(in: $0) }
    copy.attributes = record.attributes.mapValues { names.replaced(in: $0) }
    copy.triggers = record.triggers.map { names.replaced(in: $0) }
    copy.startedWith = record.startedWith.mapValues { names.replaced(in: .string($0)).string ?? $0 }
    copy.dependencies = record.dependencies.filter { missing[$0] == nil }
    copy.deposed = []
    return copy
  }

  /// What runs of a record, with the twin's names. An attribute that only a cloud sets, and that is as it was, is the
  /// twin's own: the number of a version, say.
  /// - Parameter named: The record with them.
  func named(_ value: Value, _ property: String, of record: ResourceRecord, _ named: ResourceRecord) -> Value {
    if value == record.properties[property], let value = named.properties[property] { return value }
    if value == record.attributes[property], let value = named.attributes[property],
      provider.schemas.schema(of: record.type)?.readOnly.contains(property) == true
    {
      return value
    }
    return names.replaced(in: value)
  }

  /// The record as the twin has it; `nil` where it cannot have it.
  /// - Parameter named: The record with the twin's names.
  private mutating func copy(
    of record: ResourceRecord, _ named: ResourceRecord, seen: Observation?, changed: Set<String>
  ) async -> ResourceRecord? {
    var copy = named
    // What is gone is made anew by the plan, if at all.
    if case .absent? = seen { return copy }
    if let lost = record.dependencies.first(where: { missing[$0] != nil }) {
      missing[record.address] = Missing(address: record.address, position: record.position, because: lost)
      return nil
    }
    var running = copy.properties
    if case .present(let resource)? = seen {
      let guards = provider.traits(of: record.type).deletionGuards
      let writeOnly = provider.schemas.schema(of: record.type)?.writeOnly ?? []
      for name in changed.union(guards) where !writeOnly.contains(name) {
        running[name] = resource.properties[name].map { self.named($0, name, of: record, named) }
      }
      // Of what a run left half done, some is set and some is not: what was read tells.
      if record.status == .incomplete {
        for name in record.properties.keys where !writeOnly.contains(name) {
          if let value = resource.properties[name] { running[name] = self.named(value, name, of: record, named) }
        }
      }
    }
    do throws(ProviderError) {
      let observed = try await provider.create(
        CreateRequest(
          address: record.address, type: record.type, region: record.region, account: account,
          properties: running.mapValues(Self.revealed)), context(record.operation))
      learn(record.id, record.attributes, from: observed, record.type)
      copy.id = observed.id
      copy.attributes = observed.properties
      return copy
    } catch {
      missing[record.address] = Missing(address: record.address, position: record.position, error: error)
      return nil
    }
  }

  /// Learns the names that the cloud gave: the identifier and the attributes that only a cloud sets. A declared property
  /// is not one of them: where its values differ, it was changed by hand.
  mutating func learn(
    _ id: ResourceID, _ attributes: [String: Value], from observed: ObservedResource, _ type: ResourceType
  ) {
    names.learn(id.text, observed.id.text)
    guard let schema = provider.schemas.schema(of: type) else { return }
    let (real, twin) = (Value.object(attributes), Value.object(observed.properties))
    let version = provider.traits(of: type).rotation.map { [$0.version] } ?? []
    for path in schema.readOnly.union(schema.primaryIdentifier).union(version).sorted() {
      if let value = real[path: path] { names.learn(value, twin[path: path]) }
    }
  }

  /// The top-level properties that a plan changes, by the address in the state.
  private static func changedProperties(_ plan: Plan) -> [Address: Set<String>] {
    var found: [Address: Set<String>] = [:]
    for change in plan.changes where !change.properties.isEmpty {
      let names = change.properties.map(\.path.property)
      found[change.previousAddress ?? change.address, default: []].formUnion(names)
    }
    return found
  }

  /// What others depend on comes first; what a circle holds, last.
  private func order(of state: State) -> [Address] {
    let addresses = state.resources.keys.sorted()
    let order = DependencyOrder(nodes: addresses) { state.resources[$0]?.dependencies ?? [] }.sequence
    return order + Set(addresses).subtracting(order).sorted()
  }

  func context(_ operation: String) -> OperationContext {
    let clock = clock
    return OperationContext(
      unrecorded: operation, owner: owner, timeout: 7200,
      sleep: { (seconds) throws(ProviderError) in
        do { try await clock.sleep(seconds) } catch { throw ProviderError(.cancelled, "the rehearsal was stopped") }
      })
  }

  /// A made-up secret for each digest, and made-up bytes for each archive.
  static func revealed(_ value: Value) -> Value {
    value.mapLeaves { leaf in
      switch leaf {
      case .digest: .string(secret)
      case .archive(let archive): .bytes(bytes(of: archive))
      default: leaf
      }
    }
  }

  /// Bytes that differ where archives do.
  static func bytes(of archive: ArchiveReference) -> [UInt8] { Array(archive.digest.utf8) }
}
