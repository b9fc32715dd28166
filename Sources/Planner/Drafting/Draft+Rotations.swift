internal import InfraModel

extension Draft {
  /// Finds the secrets that are to get another value because somebody asked.
  mutating func selectRotations() {
    for name in choice.rotating.sorted() {
      let inside = nodes.values.filter { $0.address.isWithin(name) && records[$0.address] != nil }
        .sorted { $0.address < $1.address }
      guard !inside.isEmpty else {
        problems.append(.selectsNothing(name, like: Spelling.nearest(to: name.path, among: records.keys.map(\.path))))
        continue
      }
      let found = inside.map { (node: $0, obstacle: obstacle(toRotating: $0)) }
      let possible = found.filter { $0.obstacle == nil }
      // Of a component those are rotated that can be.
      if possible.isEmpty, let first = found.first(where: { $0.obstacle != .holdsNone }) ?? found.first {
        problems.append(.notRotatable(first.node, first.obstacle ?? .holdsNone))
      }
      rotated.formUnion(possible.map(\.node.address))
    }
  }

  /// Why a resource cannot get another value of a secret.
  enum RotationObstacle: Hashable {
    case holdsNone
    case isDeclared(property: String)
    case isMadeByNothing(SecretRotation)
  }

  private func obstacle(toRotating node: ResourceNode) -> RotationObstacle? {
    guard let rotation = facts[node.type].traits.rotation else { return .holdsNone }
    func isGiven(_ property: String) -> Bool { node.properties[property].map { !$0.isNull } ?? false }
    if isGiven(rotation.property) { return .isDeclared(property: rotation.property) }
    if isGiven(rotation.generator) { return nil }
    let isScheduled = nodes.values.contains { other in
      other.type == rotation.schedule
        && other.properties[rotation.scheduled]?.references.contains { $0.address == node.address } == true
    }
    return isScheduled ? nil : .isMadeByNothing(rotation)
  }

  /// The change of a secret that somebody asked for.
  func rotation(of node: ResourceNode) -> PropertyChange? {
    guard rotated.contains(node.address), let rotation = facts[node.type].traits.rotation else { return nil }
    // A secret of which no digest is known.
    return PropertyChange(
      path: PropertyPath(rotation.property), before: nil, after: .digest(""), reason: .changed,
      consequence: facts[node.type].traits.consequences[rotation.property] ?? .none)
  }

  /// Those whose secrets are others than those that they started with: they go on with the former ones until another
  /// takes their place. The first versions that are known only start to count.
  func staleStarts(of node: ResourceNode, _ record: ResourceRecord) -> [Change.Reason] {
    node.secretsAtStart(facts[node.type].traits, rotationOf: rotation(at:)).compactMap { address, rotation in
      if rewritesSecret(at: address) { return .readsAnew(address) }
      guard let before = record.startedWith[address],
        let now = resolve(.reference(Reference(address, PropertyPath(rotation.version)))).string, now != before
      else { return nil }
      return .readsAnew(address)
    }
  }

  /// What takes the place of something that reads a secret as it starts, or gets a secret's value, follows it.
  func followers(ofRotated rotated: Set<Address>) -> Set<Address> {
    var found: Set<Address> = []
    for node in nodes.values {
      let read = node.secretsAtStart(facts[node.type].traits, rotationOf: rotation(at:)).map(\.address)
      let sent = node.symbolicProperties.flatMap { $0.value.secretSources.flatMap(\.references) }.map(\.address)
      if !rotated.isDisjoint(with: read + sent) { found.insert(node.address) }
    }
    return found
  }

  private func rotation(at address: Address) -> SecretRotation? {
    nodes[address].flatMap { facts[$0.type].traits.rotation }
  }
}

extension SecretSource {
  /// What names the secret.
  fileprivate var references: [Reference] {
    if case .stored(let secret, _) = self { secret.references } else { [] }
  }
}

extension Draft.RotationObstacle {
  /// Why, as a clause.
  var message: String {
    switch self {
    case .holdsNone: "it holds no secret"
    case .isDeclared(let property): "\(property) is declared, and an apply would set that value again"
    case .isMadeByNothing(let rotation):
      "it declares no \(rotation.generator), and no \(rotation.schedule.name) names it"
    }
  }

  /// What to do, as an instruction.
  var fix: String {
    switch self {
    case .holdsNone: "name a secret of this environment, or a component with one"
    case .isDeclared: "change the value where it comes from, and apply"
    case .isMadeByNothing(let rotation): "declare \(rotation.generator), or change the value by hand"
    }
  }
}
