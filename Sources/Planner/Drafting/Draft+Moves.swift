internal import InfraModel
internal import Provider

extension Draft {
  /// Finds, among new addresses and records that no declaration stands for any more, those that are the same resource.
  ///
  ///     record old ──┐  the same identity (a name, a block of a network), or
  ///                  ├─ an address that the record had before: it goes back, or
  ///                  ├─ the same values of all properties that only a create can set, or
  ///     new address ─┘  the same declaration where there are none of these
  ///
  /// One to one it is a move. Where several could be meant, what stands at the like place of a renamed component is;
  /// what is still open then is an error: nothing is deleted and made again because of a name in the source.
  /// What is decided about a parent counts for what lives in it, so it is done until nothing more is found.
  mutating func recognizeMoves() {
    var open = sequence.filter { records[$0] == nil && nodes[$0]?.lifecycle.adoptedID == nil }
    guard !open.isEmpty, !undeclared.isEmpty, problems.isEmpty else { return }
    var candidates = MoveCandidates(undeclared, facts: facts)
    guard open.contains(where: { nodes[$0].map { candidates.hasAny(of: $0.type) } ?? false }) else { return }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for strength in MoveProof.Strength.allCases {
        let found = matches(among: open, candidates, strength)
        for (address, record, proof) in found { claim(record, for: address, proof) }
        guard !found.isEmpty else { continue }
        let claimed = Set(found.map(\.address))
        open.removeAll { claimed.contains($0) }
        candidates.remove(found.map(\.record.address))
        isSettled = false
        break
      }
    }
    refuseAmbiguous(open, candidates)
    let gone = Set(addresses.keys)
    undeclared.removeAll { gone.contains($0.address) }
  }

  private mutating func claim(_ record: ResourceRecord, for address: Address, _ proof: MoveProof) {
    records[address] = record
    addresses[record.address] = address
    // A move back to a former address is certain.
    if proof.strength != .formerAddress { recognized[address] = proof.properties }
  }

  /// The pairs that are one to one by proofs of a strength, also by the place in a component that was renamed.
  private func matches(
    among open: [Address], _ candidates: MoveCandidates, _ strength: MoveProof.Strength
  ) -> [(address: Address, record: ResourceRecord, proof: MoveProof)] {
    var byRecord: [Address: [(Address, MoveProof)]] = [:]
    var byNode: [Address: [ResourceRecord]] = [:]
    for address in open {
      guard let node = nodes[address], let proof = proof(of: node, strength) else { continue }
      let found = candidates.records(proof).filter { isPlausible(node, $0, proof) }
      byNode[address] = found
      for record in found { byRecord[record.address, default: []].append((address, proof)) }
    }
    return open.compactMap { address in
      guard let found = byNode[address] else { return nil }
      let record: ResourceRecord
      if found.count == 1, byRecord[found[0].address]?.count == 1 {
        record = found[0]
      } else {
        // Of several, the one at the like place, if that is one to one.
        let alike = found.filter { Self.isAlike(address, $0.address) }
        guard alike.count == 1,
          byRecord[alike[0].address]?.filter({ Self.isAlike($0.0, alike[0].address) }).count == 1
        else { return nil }
        record = alike[0]
      }
      guard let proof = byRecord[record.address]?.first(where: { $0.0 == address })?.1 else { return nil }
      return (address, record, proof)
    }
  }

  /// Whether two addresses differ in one name only: what was renamed is the resource or a component around it.
  private static func isAlike(_ one: Address, _ other: Address) -> Bool {
    let (left, right) = (one.path.split(separator: "/"), other.path.split(separator: "/"))
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    return left.count - start - end <= 1 && right.count - start - end <= 1 && (end > 0 || left.count == right.count)
  }

  /// What a declaration has that a record must have too.
  private func proof(of node: ResourceNode, _ strength: MoveProof.Strength) -> MoveProof? {
    let facts = facts[node.type]
    let region = node.region ?? graph.region
    let declared = Value.object(node.properties)
    func value(_ name: String) -> Value? { declared[path: name].flatMap { known($0) } }
    switch strength {
    case .identity:
      return facts.identities(node.type, in: region, value).first.map { MoveProof(identity: $0) }
    case .formerAddress: return MoveProof(strength, node.type, region, [], [node.address.path])
    case .createOnly:
      let names = facts.replacingProperties.filter { node.properties[$0].map { !$0.isNull } ?? false }
      guard !names.isEmpty else { return nil }
      var texts: [String] = []
      for name in names {
        guard let text = value(name).flatMap({ facts.normalText($0, of: name) }) else { return nil }
        texts.append(text)
      }
      return MoveProof(strength, node.type, region, names, texts)
    case .declaration:
      guard !facts.replacingProperties.contains(where: { node.properties[$0].map { !$0.isNull } ?? false }) else {
        return nil
      }
      let tags = facts.schema?.tagging.property
      var members: [String: Value] = [:]
      for (name, property) in node.properties where name != tags && !property.isVacant {
        guard let known = known(property) else { return nil }
        members[name] = known
      }
      return MoveProof(
        strength, node.type, region, [], [JSON.canonicalText(.object(members), symbols: .tagged)])
    }
  }

  /// An identity that both declare differently speaks against any other proof.
  private func isPlausible(_ node: ResourceNode, _ record: ResourceRecord, _ proof: MoveProof) -> Bool {
    guard proof.strength != .identity else { return true }
    let facts = facts[node.type]
    let (wanted, applied) = (Value.object(node.properties), Value.object(record.properties))
    return facts.identities.allSatisfy { properties in
      properties.allSatisfy { property in
        guard let declared = wanted[path: property].flatMap({ known($0) }), applied[path: property] != nil,
          let running = record.value(of: property)
        else { return wanted[path: property] == nil || applied[path: property] == nil }
        return facts.normalText(declared, of: property) == facts.normalText(running, of: property)
      }
    }
  }

  /// A value as far as it follows from the declaration and from what is there; `nil` where something new is part of it.
  func known(_ value: Value) -> Value? {
    try? value.mapLeaves { (leaf) throws(NotKnown) in
      let found =
        switch leaf {
        case .reference(let reference): known(reference)
        case .secret(let source): digests(in: nil)(source).map(Value.digest)
        case .unknown: Value?.none
        default: Optional(leaf)
        }
      guard let found else { throw NotKnown() }
      return found
    }
  }

  private struct NotKnown: Error {}

  private func known(_ reference: Reference, depth: Int = 0) -> Value? {
    guard let node = nodes[reference.address] else { return nil }
    if let record = records[reference.address] { return record.value(of: reference.property) }
    // What does not exist yet still has what is declared of it.
    guard depth < 16, !facts[node.type].isReadOnly(reference.property.text) else { return nil }
    guard let declared = Value.object(node.properties)[path: reference.property] else { return nil }
    if case .reference(let next) = declared { return known(next, depth: depth + 1) }
    return declared.isConcrete ? declared : nil
  }

  private mutating func refuseAmbiguous(_ open: [Address], _ candidates: MoveCandidates) {
    var told: Set<Address> = []
    for strength in MoveProof.Strength.allCases where strength != .formerAddress {
      for address in open where !told.contains(address) {
        guard let node = nodes[address], let proof = proof(of: node, strength) else { continue }
        let found = candidates.records(proof).filter { isPlausible(node, $0, proof) }
        guard !found.isEmpty else { continue }
        told.insert(address)
        problems.append(.ambiguousMove(node, from: found.map(\.address).sorted()))
      }
    }
  }
}

extension Draft {
  /// Says what was recognized: one note for a component that was renamed as a whole.
  mutating func tellMoves() {
    var groups: [String: [Address]] = [:]
    for address in recognized.keys {
      guard isSelected(address), let former = records[address]?.address else { continue }
      let (from, to) = Self.renamedPart(former, address)
      groups["\(from)\n\(to)", default: []].append(address)
    }
    for (key, moved) in groups.sorted(by: { $0.key < $1.key }) {
      let parts = key.split(separator: "\n", omittingEmptySubsequences: false).map { Address(String($0)) }
      guard let first = moved.sorted().first, var node = nodes[first] else { continue }
      let isComponent = parts[1] != first
      if isComponent { node.address = parts[1] }
      problems.append(
        .recognized(node, from: parts[0], by: isComponent ? [] : recognized[first] ?? [], others: moved.count - 1))
    }
  }

  /// The component, or the resource, that bears another name: what comes before the common end of two addresses.
  private static func renamedPart(_ former: Address, _ address: Address) -> (Address, Address) {
    let (left, right) = (former.path.split(separator: "/"), address.path.split(separator: "/"))
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    guard end < min(left.count, right.count) else { return (former, address) }
    func start(_ parts: [Substring]) -> Address { Address(parts.dropLast(end).joined(separator: "/")) }
    return (start(left), start(right))
  }
}

/// Why a record and a new address are one resource.
struct MoveProof: Hashable {
  enum Strength: Hashable, CaseIterable { case identity, formerAddress, createOnly, declaration }

  let strength: Strength
  /// The properties that agree; none where the whole declaration does.
  let properties: [String]
  private let type: ResourceType
  private let region: String
  private let values: [String]

  init(_ strength: Strength, _ type: ResourceType, _ region: String, _ properties: [String], _ values: [String]) {
    self.strength = strength
    self.type = type
    self.region = region
    self.properties = properties
    self.values = values
  }

  init(identity: ResourceIdentity) {
    self.init(.identity, identity.type, identity.region, identity.properties, identity.values)
  }
}

/// Records that no declaration stands for any more, by what would prove that they are something new.
struct MoveCandidates {
  private var byProof: [MoveProof: [ResourceRecord]] = [:]
  private var types: Set<ResourceType> = []
  private var taken: Set<Address> = []

  init(_ records: [ResourceRecord], facts: FactsTable) {
    for record in records {
      types.insert(record.type)
      for proof in Self.proofs(record, facts[record.type]) { byProof[proof, default: []].append(record) }
    }
  }

  func hasAny(of type: ResourceType) -> Bool { types.contains(type) }
  func records(_ proof: MoveProof) -> [ResourceRecord] {
    (byProof[proof] ?? []).filter { !taken.contains($0.address) }
  }
  mutating func remove(_ addresses: [Address]) { taken.formUnion(addresses) }

  private static func proofs(_ record: ResourceRecord, _ facts: TypeFacts) -> [MoveProof] {
    var found = facts.identities(record.type, in: record.region) { record.value(of: $0) }
      .map { MoveProof(identity: $0) }
    found += record.formerAddresses.map { MoveProof(.formerAddress, record.type, record.region, [], [$0.path]) }
    let names = facts.replacingProperties.filter { record.properties[$0].map { !$0.isNull } ?? false }
    if names.isEmpty {
      let tags = facts.schema?.tagging.property
      let members = record.properties.filter { $0.key != tags && !$0.value.isVacant }
      found.append(
        MoveProof(
          .declaration, record.type, record.region, [], [JSON.canonicalText(.object(members), symbols: .tagged)]))
    } else {
      let texts = names.compactMap { name in
        record.properties[name].flatMap { facts.normalText($0, of: name) }
      }
      if texts.count == names.count {
        found.append(MoveProof(.createOnly, record.type, record.region, names, texts))
      }
    }
    return found
  }
}
