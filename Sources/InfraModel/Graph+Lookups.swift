extension Graph {
  /// The same with what look-ups found where something refers to it. What is not among the answers is unknown.
  /// - Parameter answers: What was found, by the look-up's key, then by attribute.
  public func answered(by answers: [String: [String: Value]]) -> Graph {
    guard !lookups.isEmpty else { return self }
    var result = self
    var uses: [String: Set<Lookup.Use>] = [:]
    func answer(_ value: Value, _ address: Address?, _ property: String) -> Value {
      for reference in value.lookups { uses[reference.key, default: []].insert(Lookup.Use(address, property)) }
      return value.answered(by: answers)
    }
    for index in result.resources.indices {
      let address = result.resources[index].address
      for (name, value) in result.resources[index].symbolicProperties {
        result.resources[index].properties[name] = answer(value, address, name)
      }
      let triggers = result.resources[index].lifecycle.replacedWhen
      if triggers.contains(where: { !$0.isConcrete }) {
        result.resources[index].lifecycle.replacedWhen = triggers.map { answer($0, address, Self.triggerUse) }
      }
    }
    for index in result.outputs.indices {
      result.outputs[index].value = answer(result.outputs[index].value, nil, result.outputs[index].name)
    }
    result.settings.release = result.settings.release?.mapValues { answer($0, nil, Self.releaseUse) }
    for index in result.lookups.indices {
      let key = result.lookups[index].key
      result.lookups[index].found = answers[key] ?? result.lookups[index].found
      // Answered before, it has its uses already.
      if let found = uses[key] { result.lookups[index].uses = found.sorted() }
    }
    return result
  }

  /// The same with every look-up unknown: for what is said of a declaration alone.
  public var unanswered: Graph { answered(by: [:]) }

  /// What stands for the property in the use of a value that only says when to replace.
  static let triggerUse = "replaced(when:)"

  /// What stands for the property in the use of a value that a gate of the release has.
  static let releaseUse = "release"
}

extension Value {
  /// Every reference to a look-up inside.
  public var lookups: [LookupReference] {
    switch self {
    case .lookup(let reference): [reference]
    case .list(let elements), .interpolation(let elements): elements.flatMap(\.lookups)
    case .object(let members): members.sorted { $0.key < $1.key }.flatMap { $0.value.lookups }
    case .secret(.stored(let secret, _)): secret.lookups
    default: []
    }
  }

  /// The value with what look-ups found; what is not among the answers is unknown.
  public func answered(by answers: [String: [String: Value]]) -> Value {
    guard !isConcrete else { return self }
    return mapLeaves { leaf in
      switch leaf {
      case .lookup(let reference): answers[reference.key]?[reference.attribute] ?? .unknown([])
      case .secret(.stored(let secret, let key)): .secret(.stored(secret: secret.answered(by: answers), key: key))
      default: leaf
      }
    }
  }
}

extension [Lookup] {
  /// What was found, by key, then by attribute.
  public var answers: [String: [String: Value]] {
    Dictionary(
      compactMap { lookup in lookup.found.map { (lookup.key, $0) } }, uniquingKeysWith: { first, _ in first })
  }
}
