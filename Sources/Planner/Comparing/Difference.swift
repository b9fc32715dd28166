internal import InfraModel

/// One place where what is declared is not what runs.
struct Difference {
  /// Dotted, with indices.
  var path: String
  /// Dotted, with `*` for elements.
  var pattern: String
  var before: Value?
  var after: Value?
  /// What was declared there at the last apply.
  var applied: Value?
  /// Which elements of a list differ, where both sides are lists.
  var elements: ListDifference?

  /// What stands there, for people: where a secret is or was declared, its digest and never what the cloud answered.
  static func shown(_ running: Value?, applied: Value?, hidden: Bool = false) -> Value? {
    guard hidden || applied?.holdsSecret == true else { return running }
    if case .digest = running { return running }
    return applied?.holdsSecret == true ? applied : running.map { _ in .digest("") }
  }
}

extension PropertyComparison {
  /// Every difference of a property, as deep as it can be named: members of objects and elements of ordered lists
  /// of the same length; lists that mean sets stand whole, tags one by one.
  func differences(
    desired: Value, running: Value?, applied: Value?, at place: Place, into found: inout [Difference]
  ) {
    if let running, desired == running { return }
    if running ?? .null == .null, desired.object != nil, !isWhole(place), mayBeUntold(place, applied) {
      return differences(desired: desired, running: [:], applied: applied, at: place, into: &found)
    }
    if place.pattern == schema?.tagging.property {
      return tagDifferences(desired: desired, running: running, applied: applied, at: place, into: &found)
    }
    switch (desired, running) {
    case (.object(let wanted), .object(let there)) where !isWhole(place):
      let before = applied?.object ?? [:]
      for key in Set(wanted.keys).union(before.keys).sorted() {
        let inside = member(key, of: place)
        if let value = wanted[key] {
          differences(desired: value, running: there[key], applied: before[key], at: inside, into: &found)
        } else if let value = there[key], value.leavesTraceWhenRemoved {
          found.append(
            Difference(
              path: inside.path, pattern: inside.pattern, before: Difference.shown(value, applied: before[key]),
              applied: before[key]))
        }
      }
    case (.list(let wanted), .list(let there))
    where wanted.count == there.count && !isWhole(place) && !isUnordered(place):
      for index in wanted.indices {
        differences(
          desired: wanted[index], running: there[index], applied: applied?[index], at: element(index, of: place),
          into: &found)
      }
    default:
      guard !matches(desired, running, applied: applied, at: place) else { return }
      var difference = Difference(
        path: place.path, pattern: place.pattern,
        before: Difference.shown(running, applied: applied, hidden: desired.holdsSecret), after: desired,
        applied: applied)
      if case (.list(let wanted), .list(let there)) = (desired, running), difference.before == running, !isWhole(place)
      {
        difference.elements = elements(wanted, there, applied: applied?.list ?? [], at: place)
      }
      found.append(difference)
    }
  }

  /// Whether a comparison covers the whole value, so that its members are not looked at one by one.
  private func isWhole(_ place: Place) -> Bool {
    switch comparisons[place.pattern] {
    case .document, .form: true
    case nil: place.property?.formats.contains("json") == true
    default: false
    }
  }

  private func tagDifferences(
    desired: Value, running: Value?, applied: Value?, at place: Place, into found: inout [Difference]
  ) {
    let (wanted, there, before) = (Tags.byKey(desired), Tags.byKey(running), Tags.byKey(applied))
    guard let wanted, let there, let before else {
      if !matches(desired, running, applied: applied, at: place) {
        found.append(
          Difference(path: place.path, pattern: place.pattern, before: running, after: desired, applied: applied))
      }
      return
    }
    for key in Set(wanted.keys).union(before.keys).sorted() {
      let after = wanted[key]
      if after == nil, there[key] == nil { continue }
      if let after, let value = there[key], !after.holdsUnknown, Scalar.areEqual(after, value) { continue }
      found.append(
        Difference(
          path: place.path + "." + key, pattern: place.pattern, before: there[key], after: after, applied: before[key]))
    }
  }
}

/// Tags as they stand in the registry's two forms: a list of keys and values, or a map.
enum Tags {
  /// The values by key; empty for nothing, `nil` if a tag's key is not known or the form is another.
  static func byKey(_ value: Value?) -> [String: Value]? {
    switch value {
    case nil, .null?: return [:]
    case .object(let members)?: return members
    case .list(let elements)?:
      var result: [String: Value] = [:]
      for element in elements {
        guard case .object(var members) = element, let key = members.removeValue(forKey: "Key")?.string else {
          return nil
        }
        result[key] = members.count == 1 ? members["Value"] ?? .object(members) : .object(members)
      }
      return result
    default: return nil
    }
  }
}
