extension Plan {
  /// The changes that a release makes by steps after the apply.
  public var shifting: [Change] { changes.filter { !$0.shares.isEmpty } }

  /// The places of the steps that are carried out after the apply: those that move traffic by steps, and all that wait for
  /// them.
  /// - Parameter shifted: Those whose traffic has moved already, and which hold nothing up.
  public func heldSteps(without shifted: Set<Address> = []) -> Set<Int> {
    let shifting = Set(shifting.map(\.address)).subtracting(shifted)
    var held = Set(steps.indices.filter { shifting.contains(steps[$0].address) && steps[$0].kind == .update })
    guard !held.isEmpty else { return [] }
    var followers: [[Int]] = steps.map { _ in [] }
    for (place, step) in steps.enumerated() {
      for earlier in step.waitsFor + step.yieldsTo where followers.indices.contains(earlier) {
        followers[earlier].append(place)
      }
    }
    var open = Array(held)
    while let place = open.popLast() {
      for follower in followers[place] where held.insert(follower).inserted { open.append(follower) }
    }
    return held
  }

  /// The same with some of its steps only. Its changes stay: what none of its steps carries out is done by another run.
  /// - Parameter places: With each step all that it waits for, or what is done already.
  public func limited(toSteps places: Set<Int>) -> Plan {
    let kept = steps.indices.filter(places.contains)
    let renumbered = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    var plan = self
    plan.steps = kept.map { place in
      var step = steps[place]
      step.waitsFor = step.waitsFor.compactMap { renumbered[$0] }
      step.yieldsTo = step.yieldsTo.compactMap { renumbered[$0] }
      return step
    }
    return plan
  }

  /// The same with everything done by the apply.
  public var atOnce: Plan {
    var plan = self
    for index in plan.changes.indices { plan.changes[index].shares = [] }
    return plan
  }
}
