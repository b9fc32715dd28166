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
  /// What only a creation sets. Without it every property can be set at any time.
  var facts: TypeFacts?
  /// Where a top-level property that is in force stands, in this order: what is declared, what runs, the cloud's
  /// defaults.
  var inForce: [[String: Value]] = []
  /// ``ObservedResource/otherNames`` of what runs.
  var otherNames: [String: Set<String>] = [:]
  /// Whether nothing, or not all, is known of what was declared when the resource was made.
  var isOriginUnknown = false

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

  /// Whether the order of a list has no meaning: the handler or the facts say so.
  func isUnordered(_ place: Place) -> Bool {
    comparisons[place.pattern] == .unordered || place.property?.hasNoOrder == true
  }

  /// Whether what is declared is what runs. `applied` is what was declared at the last apply, if anything.
  func matches(_ desired: Value, _ running: Value?, applied: Value?, at place: Place) -> Bool {
    switch desired {
    case .unknown, .lookup: return false
    case .secret(let source): return isUnchanged(source, running, applied)
    case .interpolation(let pieces): return isUnchanged(pieces, running, applied, at: place)
    default: break
    }
    guard let running, !running.isNull else {
      return desired.isVacant || isUntold(desired, applied, at: place)
    }
    if desired == running { return true }
    return special(desired, running, applied, at: place) ?? plain(desired, running, applied: applied, at: place)
  }

  /// The verdict by kind: lists, objects, single values.
  private func plain(_ desired: Value, _ running: Value, applied: Value?, at place: Place) -> Bool {
    switch (desired, running) {
    case (.list(let wanted), .list(let found)):
      return isUnordered(place)
        ? matchesAsSet(wanted, found, applied: applied?.list ?? [], at: place)
        : matchesInOrder(wanted, found, applied: applied, at: place)
    case (.object(let wanted), .object(let found)):
      return matchesMembers(wanted, found, applied: applied?.object ?? [:], at: place)
    case (.string(let one), .string(let other)) where isNetwork(place): return Scalar.sameNetwork(one, other)
    default: return Scalar.areEqual(desired, running)
    }
  }

  /// Whether an answer lacks only what a creation sets: that is no evidence against what was declared then.
  private func isUntold(_ desired: Value, _ applied: Value?, at place: Place) -> Bool {
    if let facts, facts.isFixed(place.pattern) {
      guard let applied, !applied.isNull else { return isOriginUnknown }
      return matches(desired, applied, applied: applied, at: place)
    }
    guard case .object(let wanted) = desired, mayBeUntold(place, applied) else { return false }
    return matchesMembers(wanted, [:], applied: applied?.object ?? [:], at: place)
  }

  /// Whether a part that an answer lacks is to be looked at member by member, as some can only be set at the creation.
  func mayBeUntold(_ place: Place, _ applied: Value?) -> Bool {
    facts?.holdsFixed(place.pattern) == true && (applied?.object != nil || isOriginUnknown)
  }

  /// Whether host bits and notation have no meaning, by the facts or by the handler.
  func isNetwork(_ place: Place) -> Bool {
    comparisons[place.pattern] == .network || place.property?.formats.contains { $0.hasSuffix("-network") } == true
  }

  /// The verdict of a comparison that the handler or the facts ask for; `nil` to go on as usual.
  private func special(_ desired: Value, _ running: Value, _ applied: Value?, at place: Place) -> Bool? {
    if let url = desired.string.flatMap({ PasswordURL($0) }) { return isUnchanged(url, running, applied) }
    let comparison = comparisons[place.pattern] ?? (place.property?.formats.contains("json") == true ? .document : nil)
    switch comparison {
    case .document:
      let form = facts?.rules.documents ?? .json
      return form(desired) == form(running)
    case .caseInsensitive: return desired.string?.lowercased() == running.string?.lowercased()
    case .nameOrIdentifier:
      guard let one = desired.string, let other = running.string else { return nil }
      return names.areSame(one, other)
    case .anyName:
      guard let one = desired.string, let other = running.string else { return nil }
      if names.areSame(one, other) { return true }
      return otherNames[other].map { $0.contains(one) } ?? (desired == applied)
    case .versionPrefix:
      guard let one = desired.plainText, let other = running.plainText else { return nil }
      return Scalar.sameVersion(one, other)
    case .ahead(let advance): return isReached(desired, running, advance)
    case .form(let form):
      let (one, other) = (form(desired), form(running))
      return one == other || plain(one, other, applied: applied.map(form.callAsFunction), at: place)
    case .unordered, .network, nil: return nil
    }
  }

  private var names: NameForm { facts?.rules.names ?? .plain }

  private func property(_ name: String) -> Value? { inForce.lazy.compactMap { $0[name] }.first }

  /// Whether what runs is what is declared, or where the cloud goes from there by itself.
  private func isReached(_ desired: Value, _ running: Value, _ advance: ResourceTraits.Advance) -> Bool? {
    switch advance {
    case .versions(let flag):
      guard let wanted = desired.plainText, let there = running.plainText else { return nil }
      if Scalar.sameVersion(wanted, there) { return true }
      let isOff = property(flag).flatMap(\.plainText)?.lowercased() == "false"
      return !isOff && Scalar.isLaterOfSameLine(there, than: wanted)
    case .numbers(let limit):
      guard let wanted = Scalar.number(desired), let there = Scalar.number(running) else { return nil }
      if wanted == there { return true }
      guard let most = property(limit).flatMap(Scalar.number) else { return false }
      return wanted < there && there <= most
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
      && !applied.contains { key, _ in wanted[key] == nil && found[key]?.leavesTraceWhenRemoved == true }
  }
}
