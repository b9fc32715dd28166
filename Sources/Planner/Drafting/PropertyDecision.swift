internal import InfraModel

/// What is there of a resource.
struct Baseline {
  /// What was read now; `nil` where the cloud was not read.
  var running: [String: Value]?
  /// What the cloud answered at the last apply.
  var attributes: [String: Value]
  /// What was declared at the last apply.
  var applied: [String: Value]
  /// Whether all that was declared at the last apply is known to be set.
  var isComplete: Bool
  /// Other names of what its properties name, by the name that was read.
  var otherNames: [String: Set<String>] = [:]
}

/// Decides what happens to each property of a resource that is there.
struct PropertyDecision {
  let node: ResourceNode
  let facts: TypeFacts
  private(set) var comparison: PropertyComparison
  private var ignored: Set<String>

  init(node: ResourceNode, facts: TypeFacts, digest: @escaping @Sendable (SecretSource) -> String?) {
    self.node = node
    self.facts = facts
    comparison = PropertyComparison(
      schema: facts.schema, comparisons: facts.traits.comparisons, digest: digest, facts: facts)
    ignored = Set(node.lifecycle.ignoredChanges.map(\.property))
  }

  /// What differs, in the order of the paths.
  ///
  /// Where a difference replaces the resource, its successor is made as it is declared, so that the properties whose
  /// changes are ignored change as well: they are part of what the plan says.
  func changes(desired: [String: Value], baseline: Baseline) -> [PropertyChange] {
    let found = changes(desired, baseline, ignoring: ignored)
    guard found.contains(where: \.replaces) else { return found }
    return (found + ignoredChanges(desired: desired, baseline: baseline)).sorted { $0.path < $1.path }
  }

  /// The differences that are ignored while the resource stays, and that its replacement brings with it.
  func ignoredChanges(desired: [String: Value], baseline: Baseline) -> [PropertyChange] {
    if ignored.isEmpty { return [] }
    let seen = Set(changes(desired, baseline, ignoring: ignored).map(\.path))
    return changes(desired, baseline, ignoring: []).filter { !seen.contains($0.path) }.map { change in
      var change = change
      change.replaces = false
      change.consequence = .none
      return change
    }
  }

  private func changes(_ desired: [String: Value], _ baseline: Baseline, ignoring ignored: Set<String>)
    -> [PropertyChange]
  {
    var decision = self
    decision.ignored = ignored
    let declared = desired
    let (desired, baseline) = formed(desired, baseline)
    decision.comparison.inForce = [desired, baseline.running ?? baseline.attributes, facts.traits.defaults]
    decision.comparison.otherNames = baseline.otherNames
    decision.comparison.isOriginUnknown = !baseline.isComplete
    return decision.decide(desired, baseline).map { change in
      var change = change
      if let after = change.after, let spelled = declared[change.path.text] {
        change.after = spelled
        // The places of elements are those of the normal form.
        if spelled != after { change.elements = nil }
      }
      change.before = change.before?.withoutPasswords
      change.after = change.after?.withoutPasswords
      return change
    }
  }

  /// Everything in the normal form of the type, where it has one.
  private func formed(_ desired: [String: Value], _ baseline: Baseline) -> ([String: Value], Baseline) {
    guard case .form(let form) = facts.traits.comparisons[""] else { return (desired, baseline) }
    func formed(_ properties: [String: Value]) -> [String: Value] { form(.object(properties)).object ?? properties }
    var baseline = baseline
    baseline.running = baseline.running.map(formed)
    baseline.attributes = formed(baseline.attributes)
    baseline.applied = formed(baseline.applied)
    return (formed(desired), baseline)
  }

  private func decide(_ desired: [String: Value], _ baseline: Baseline) -> [PropertyChange] {
    var found: [PropertyChange] = []
    for (name, value) in desired where !ignored.contains(name) && !facts.isReadOnly(name) {
      declared(name, value, baseline, into: &found)
    }
    for (name, value) in baseline.applied where desired[name] == nil && !ignored.contains(name) && !value.isNull {
      removed(name, applied: value, baseline, into: &found)
    }
    return found.sorted { $0.path < $1.path }
  }

  /// Whether what runs was read. What the registry calls write-only is, where an answer tells it all the same.
  private func isSeen(_ name: String, _ baseline: Baseline) -> Bool {
    guard let running = baseline.running else { return false }
    return !facts.isWriteOnly(name) || running[name] != nil
  }

  private func declared(_ name: String, _ value: Value, _ baseline: Baseline, into found: inout [PropertyChange]) {
    let isSeen = isSeen(name, baseline)
    // Whether a half-made resource got its secrets is not known: they are set again.
    let hidden = facts.writeOnlyMembers(of: name)
    let isLost = !baseline.isComplete && (facts.isWriteOnly(name) || !hidden.isEmpty || value.holdsSecret)
    let applied = isLost ? nil : baseline.applied[name]
    let running: Value?
    if isSeen {
      running = baseline.running?[name].filling(hidden, from: applied)
    } else if facts.isWriteOnly(name) {
      // What can only be set at the creation is taken as done.
      if isLost, facts.isCreateOnly(name) { return }
      running = applied
    } else {
      running = baseline.isComplete ? applied ?? baseline.attributes[name] : baseline.attributes[name]
    }
    if value == running { return }
    var differences: [Difference] = []
    let wanted = without(ignoredInside: name, value)
    comparison.differences(
      desired: wanted ?? .null, running: without(ignoredInside: name, running),
      applied: without(ignoredInside: name, applied), at: comparison.place(name), into: &differences)
    for difference in differences {
      found.append(change(difference, name: name, isSeen: isSeen, isComplete: baseline.isComplete))
    }
  }

  private func change(_ difference: Difference, name: String, isSeen: Bool, isComplete: Bool) -> PropertyChange {
    let reason: PropertyChange.Reason =
      if difference.after?.holdsUnknown == true {
        .reference
      } else if difference.after == nil {
        .removed
      } else if difference.applied == nil || !isComplete {
        .declared
      } else {
        isSeen && agrees(difference) ? .drift : .changed
      }
    let replaces = facts.replaces(difference)
    return PropertyChange(
      path: PropertyPath(difference.path), before: difference.before, after: difference.after, reason: reason,
      replaces: replaces,
      consequence: replaces ? .none : facts.traits.consequences[name] ?? .none, elements: difference.elements)
  }

  /// Whether what is declared is what was declared before, so that only what runs has moved.
  private func agrees(_ difference: Difference) -> Bool {
    guard let after = difference.after, let applied = difference.applied else { return false }
    let place = PropertyComparison.Place(
      path: difference.path, pattern: difference.pattern, property: facts.schema?.property(at: difference.pattern))
    return comparison.matches(after, applied, applied: applied, at: place)
  }

  private func removed(_ name: String, applied: Value, _ baseline: Baseline, into found: inout [PropertyChange]) {
    guard !facts.traits.keptWhenRemoved.contains(name), !facts.isReadOnly(name) else { return }
    let isSeen = isSeen(name, baseline)
    let running = isSeen ? baseline.running?[name] : applied
    guard let running else { return }
    let fallback = facts.traits.defaults[name]
    let place = comparison.place(name)
    if let fallback {
      // Also where `false` runs: the cloud's own value may be `true`. What was declared inside of it and runs on counts.
      if comparison.matches(fallback, running, applied: applied, at: place) { return }
    } else if running.isVacant {
      return
    }
    let before = Difference.shown(running, applied: applied)
    let difference = Difference(path: name, pattern: name, before: before, after: fallback, applied: applied)
    let replaces = facts.replaces(difference)
    found.append(
      PropertyChange(
        path: PropertyPath(name), before: before, after: fallback, reason: .removed, replaces: replaces,
        consequence: replaces ? .none : facts.traits.consequences[name] ?? .none))
  }

  /// The value without the members whose changes are ignored.
  private func without(ignoredInside name: String, _ value: Value?) -> Value? {
    guard let value, !ignored.isEmpty else { return value }
    return ignored.reduce(value) { value, path in
      let parts = path.split(separator: ".")
      guard parts.count > 1, parts[0] == name else { return value }
      return value.removing(parts.dropFirst())
    }
  }
}

extension Value? {
  /// What runs, with the members that no read returns as they were last applied.
  fileprivate func filling(_ hidden: [Substring], from applied: Value?) -> Value? {
    guard let applied, self == nil || self?.object != nil else { return self }
    return hidden.reduce(self) { value, path in
      guard value?[path: String(path)] == nil, let member = applied[path: String(path)] else { return value }
      return (value ?? [:]).setting(path.split(separator: ".")[...], to: member)
    }
  }
}

extension Value {
  /// This object with a member at a path, objects made on the way.
  func setting(_ path: ArraySlice<Substring>, to member: Value) -> Value {
    guard let part = path.first else { return member }
    var members = object ?? [:]
    members[String(part)] = (members[String(part)] ?? [:]).setting(path.dropFirst(), to: member)
    return .object(members)
  }

  /// This value without what a path leads to; `*` leads to every element.
  fileprivate func removing(_ path: ArraySlice<Substring>) -> Value {
    guard let part = path.first else { return self }
    switch self {
    case .object(var members):
      let key = String(part)
      if path.count == 1 { members[key] = nil } else { members[key] = members[key]?.removing(path.dropFirst()) }
      return .object(members)
    case .list(let elements):
      return .list(
        elements.enumerated().map { index, element in
          part == "*" || part == "\(index)" ? element.removing(path.dropFirst()) : element
        })
    default: return self
    }
  }
}
