internal import AWSResources
internal import Applier
internal import InfraModel
internal import Provider
internal import Sandbox

/// What must hold after every apply, failed or not.
struct Invariants {
  private let former: State
  /// What ran before the apply.
  private let seen: [Address: Observation]
  private let plan: Plan
  private let bench: Bench
  private let ownership: Ownership
  /// What was in no record before.
  private let strangers: Set<RecordKey>

  /// Made before the apply.
  init(_ base: Base, _ former: State, _ planned: Bench.Planned, _ bench: Bench) {
    self.former = former
    self.bench = bench
    seen = planned.seen
    plan = planned.plan
    ownership = Ownership(base: base)
    strangers = Set(ownership.unowned(in: bench.world.sandbox, by: former).map(\.key))
  }

  /// - Parameter now: what runs after the apply, where that was read already.
  func broken(by result: ApplyResult, now seenAfter: [Address: Observation]?) async -> [Outcome.Lie] {
    let state = result.state
    let now: [Address: Observation]
    if let seenAfter { now = seenAfter } else { now = await bench.observe(state).resources }
    let formerly = await formerly(state, now)
    return unnamed(formerly) + (result.isComplete ? kept(formerly, state) : []) + identities(state)
      + orphans(state) + lost(state, now)
  }

  /// What runs of what ran before; only what is in no record any more has to be read.
  private func formerly(_ state: State, _ now: [Address: Observation]) async -> [Address: Observation] {
    let known = Dictionary(
      state.resources.values.map { (CloudIdentity($0), now[$0.address]) }, uniquingKeysWith: { first, _ in first })
    var left = former
    left.resources = former.resources.filter { known[CloudIdentity($0.value)] == nil }
    var found = left.resources.isEmpty ? [:] : await bench.observe(left).resources
    for (address, record) in former.resources { found[address] = found[address] ?? known[CloudIdentity(record)] ?? nil }
    return found
  }

  private var deleted: Set<Address> {
    Set(plan.changes.filter(\.deletes).flatMap { [$0.address, $0.previousAddress].compactMap(\.self) })
  }

  /// What was there, is gone, and no deletion in the plan is its own.
  private func unnamed(_ formerly: [Address: Observation]) -> [Outcome.Lie] {
    formerly.sorted { $0.key < $1.key }.compactMap { address, observation in
      guard seen[address]?.isThere ?? false, !observation.isThere, !deleted.contains(address) else { return nil }
      return .init(kind: .unnamed, words: "\(address) was deleted, which the plan did not say")
    }
  }

  /// What the plan deletes, and is still there, though nothing new has its identity, and the plan did not say that the
  /// cloud keeps it for a while.
  private func kept(_ formerly: [Address: Observation], _ state: State) -> [Outcome.Lie] {
    let held = Set(state.resources.values.map(CloudIdentity.init))
    let lingering = Set(plan.diagnostics.filter { $0.code.known == .lingers }.compactMap(\.address))
    return deleted.subtracting(lingering).sorted().compactMap { address in
      guard let record = former.resources[address], formerly[address]?.isThere ?? false,
        !held.contains(CloudIdentity(record))
      else { return nil }
      return .init(kind: .kept, words: "\(address) was to be deleted, and is still there")
    }
  }

  /// Records that share a cloud identity.
  private func identities(_ state: State) -> [Outcome.Lie] {
    Dictionary(grouping: state.resources.values, by: CloudIdentity.init).values.filter { $0.count > 1 }.map { records in
      let addresses = records.map(\.address).sorted().map(\.path).joined(separator: " and ")
      return .init(kind: .identity, words: "\(addresses) are both \(records[0].id)")
    }
  }

  /// What a record says is there, and is not.
  private func lost(_ state: State, _ now: [Address: Observation]) -> [Outcome.Lie] {
    state.resources.keys.sorted().compactMap { address in
      guard let observation = now[address] else {
        return .init(kind: .lost, words: "\(address) cannot be read")
      }
      // What was gone before, and what a failed apply had not come to, is no news.
      let isOld = !(seen[address]?.isThere ?? true)
      return observation.isThere || isOld ? nil : .init(kind: .lost, words: "\(address) is recorded, and not there")
    }
  }

  /// What is in the cloud, is made by `infra`, and in no record. What the plan lets go or keeps is no orphan.
  private func orphans(_ state: State) -> [Outcome.Lie] {
    let kept = Set(plan.changes.filter { $0.action == .forget || $0.keepsPredecessor }.map(\.address))
    // What a deletion leaves by design, such as a last snapshot, bears the mark of what it is of.
    let left = Set(
      deleted.compactMap { former.resources[$0] }
        .filter { bench.world.provider.traits(of: $0.type).remains?.isLeft(by: $0.properties) ?? false }
        .map(\.operation))
    return ownership.unowned(in: bench.world.sandbox, by: state).compactMap { record in
      guard record.tags["infra:operation"].map({ !left.contains($0) }) ?? true else { return nil }
      guard !strangers.contains(record.key),
        !kept.contains(where: { address in former.resources[address].map { ownership.owns($0, record) } ?? false })
      else { return nil }
      return .init(kind: .orphan, words: "\(record.key.kind) \(record.id) is in no record")
    }
  }
}

extension Observation {
  /// Whether it is there to stay.
  var isThere: Bool { if case .present = self { true } else { false } }
}
