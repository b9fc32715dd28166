internal import InfraModel

/// Compares what is declared with what runs, by meaning.
///
/// Of an object every declared member counts; members that nobody declared are the cloud's and left alone, unless
/// they were declared at the last apply. Lists that mean sets are compared as such.
struct PropertyComparison {
  let schema: ResourceSchema?
  let comparisons: [String: ResourceTraits.Comparison]
  /// The keyed digest of a secret; `nil` where it is not known, which counts as unchanged.
  let digest: @Sendable (SecretSource) -> String?

  /// A property on its way down: how people read its path, how facts name it, and its schema.
  struct Place {
    /// Dotted, with indices.
    var path: String
    /// Dotted, with `*` for elements.
    var pattern: String
    var property: PropertySchema?
  }

  func place(_ name: String) -> Place {
    Place(path: name, pattern: name, property: schema?.properties[name].map { schema?.resolved($0) ?? $0 })
  }

  func member(_ name: String, of place: Place) -> Place {
    let property = place.property?.properties[name] ?? place.property?.mapOf
    return Place(
      path: place.path + "." + name, pattern: place.pattern + "." + name,
      property: property.map { schema?.resolved($0) ?? $0 })
  }

  func element(_ index: Int, of place: Place) -> Place {
    Place(
      path: "\(place.path).\(index)", pattern: place.pattern + ".*",
      property: place.property?.items.map { schema?.resolved($0) ?? $0 })
  }

  /// Whether the order of a list has no meaning: the facts or the handler say so, or it lists other resources.
  func isUnordered(_ place: Place) -> Bool {
    if place.property?.isUnordered == true || comparisons[place.pattern] == .unordered { return true }
    guard let property = place.property else { return false }
    return (property.formats + (property.items?.formats ?? [])).contains { $0.contains("::") }
  }

  /// Whether what is declared is what runs. `applied` is what was declared at the last apply, if anything.
  func matches(_ desired: Value, _ running: Value?, applied: Value?, at place: Place) -> Bool {
    switch desired {
    case .unknown: return false
    case .secret(let source): return isUnchanged(source, applied)
    case .interpolation(let pieces): return isUnchanged(pieces, applied, at: place)
    default: break
    }
    guard let running, !running.isNull else { return Self.isVacant(desired) }
    if desired == running { return true }
    if let verdict = special(desired, running, at: place) { return verdict }
    switch (desired, running) {
    case (.list(let wanted), .list(let found)):
      return isUnordered(place)
        ? matchesAsSet(wanted, found, applied: applied?.list ?? [], at: place)
        : matchesInOrder(wanted, found, applied: applied, at: place)
    case (.object(let wanted), .object(let found)):
      return matchesMembers(wanted, found, applied: applied?.object ?? [:], at: place)
    default: return Scalar.areEqual(desired, running)
    }
  }

  /// Whether a declared value says no more than its absence does.
  static func isVacant(_ value: Value) -> Bool {
    switch value {
    case .null: true
    case .bool(let flag): !flag
    case .string(let text): text.isEmpty
    case .list(let elements): elements.isEmpty
    case .object(let members): members.values.allSatisfy(isVacant)
    default: false
    }
  }

  /// The verdict of a comparison that the handler or the facts ask for; `nil` to go on as usual.
  private func special(_ desired: Value, _ running: Value, at place: Place) -> Bool? {
    let comparison = comparisons[place.pattern] ?? (place.property?.formats.contains("json") == true ? .json : nil)
    switch comparison {
    case .policy, .json:
      if let one = Policy.normalForm(desired), let other = Policy.normalForm(running) { return one == other }
      guard let one = JSONText.parsed(desired), let other = JSONText.parsed(running) else { return desired == running }
      return one == other
    case .caseInsensitive: return desired.string?.lowercased() == running.string?.lowercased()
    case .nameOrARN:
      guard let one = desired.string, let other = running.string else { return nil }
      return Scalar.sameNameOrARN(one, other)
    case .versionPrefix:
      guard let one = Scalar.text(desired), let other = Scalar.text(running) else { return nil }
      return Scalar.sameVersion(one, other)
    case .unordered, nil: return nil
    }
  }

  private func matchesInOrder(_ wanted: [Value], _ found: [Value], applied: Value?, at place: Place) -> Bool {
    guard wanted.count == found.count else { return false }
    return wanted.indices.allSatisfy { index in
      matches(wanted[index], found[index], applied: applied?[index], at: element(index, of: place))
    }
  }

  private func matchesMembers(
    _ wanted: [String: Value], _ found: [String: Value], applied: [String: Value], at place: Place
  ) -> Bool {
    wanted.allSatisfy { matches($0.value, found[$0.key], applied: applied[$0.key], at: member($0.key, of: place)) }
      && !applied.contains { key, _ in wanted[key] == nil && found[key].map { !Self.isVacant($0) } == true }
  }

  /// Pairs the elements: equal ones first, then those that match by meaning.
  private func matchesAsSet(_ wanted: [Value], _ found: [Value], applied: [Value], at place: Place) -> Bool {
    guard wanted.count == found.count else { return false }
    var counts: [Value: Int] = [:]
    for element in found { counts[element, default: 0] += 1 }
    var unpaired: [Value] = []
    for element in wanted {
      if let count = counts[element], count > 0 { counts[element] = count - 1 } else { unpaired.append(element) }
    }
    var rest = found.filter { element in
      guard let count = counts[element], count > 0 else { return false }
      counts[element] = count - 1
      return true
    }
    let inside = element(0, of: place)
    for element in unpaired {
      let index = rest.firstIndex { candidate in
        let before = applied.first { $0 == candidate || matches($0, candidate, applied: nil, at: inside) }
        return matches(element, candidate, applied: before, at: inside)
      }
      guard let index else { return false }
      rest.remove(at: index)
    }
    return true
  }
}

extension PropertyComparison {
  private func isUnchanged(_ source: SecretSource, _ applied: Value?) -> Bool {
    if case .stored(let secret, _) = source, secret.holdsUnknown { return false }
    guard case .digest(let before)? = applied else { return false }
    return digest(source).map { $0 == before } ?? true
  }

  /// A text around secrets was recorded piece by piece, or as one digest, which cannot be recomputed here.
  private func isUnchanged(_ pieces: [Value], _ applied: Value?, at place: Place) -> Bool {
    switch applied {
    case .interpolation(let before) where before.count == pieces.count:
      zip(pieces, before).allSatisfy { matches($0, $1, applied: $1, at: place) }
    case .digest: !pieces.contains(where: \.holdsUnknown)
    default: false
    }
  }
}

extension Value {
  /// Whether something inside is only known after the apply.
  var holdsUnknown: Bool {
    switch self {
    case .unknown, .reference: true
    case .list(let elements), .interpolation(let elements): elements.contains(where: \.holdsUnknown)
    case .object(let members): members.values.contains(where: \.holdsUnknown)
    case .secret(.stored(let secret, _)): secret.holdsUnknown
    default: false
    }
  }

  /// Whether a secret stands somewhere inside, by source or by digest.
  var holdsSecret: Bool {
    switch self {
    case .secret, .digest: true
    case .list(let elements), .interpolation(let elements): elements.contains(where: \.holdsSecret)
    case .object(let members): members.values.contains(where: \.holdsSecret)
    default: false
    }
  }
}
