internal import AWSResources
internal import Applier
internal import InfraModel
internal import Provider
internal import Sandbox

/// What must hold after every apply, failed or not.
struct Invariants {
  let base: Base
  /// What ran before the apply.
  let before: [Address: Observation]
  let plan: Plan
  let bench: Bench

  func broken(by result: ApplyResult) async -> [Outcome.Lie] {
    let state = result.state
    let formerly = await bench.observe(base.state).resources
    let now = await bench.observe(state).resources
    return unnamed(formerly) + (result.isComplete ? kept(formerly, state) : []) + identities(state)
      + orphans(state) + lost(state, now)
  }

  private var deleted: Set<Address> {
    Set(plan.changes.filter(\.deletes).flatMap { [$0.address, $0.previousAddress].compactMap(\.self) })
  }

  /// What was there, is gone, and no deletion in the plan is its own.
  private func unnamed(_ formerly: [Address: Observation]) -> [Outcome.Lie] {
    formerly.sorted { $0.key < $1.key }.compactMap { address, observation in
      guard before[address]?.isThere ?? false, !observation.isThere, !deleted.contains(address) else { return nil }
      return .init(kind: .unnamed, words: "\(address) was deleted, which the plan did not say")
    }
  }

  /// What the plan deletes, and is still there, though nothing new has its identity.
  private func kept(_ formerly: [Address: Observation], _ state: State) -> [Outcome.Lie] {
    let held = Set(state.resources.values.map(CloudIdentity.init))
    return deleted.sorted().compactMap { address in
      guard let record = base.state.resources[address], formerly[address]?.isThere ?? false,
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
      // What was gone before and not touched by the plan stays as it was.
      let isOld = !(before[address]?.isThere ?? true)
      return observation.isThere || isOld ? nil : .init(kind: .lost, words: "\(address) is recorded, and not there")
    }
  }

  /// What is in the cloud, is made by `infra`, and in no record.
  private func orphans(_ state: State) -> [Outcome.Lie] {
    let owners = Ownership(base: base)
    let kept = Set(plan.changes.filter { $0.action == .forget || $0.keepsPredecessor }.map(\.address))
    let records = state.resources.values.map(\.self)
    return bench.world.sandbox.records.compactMap { record in
      guard owners.isOurs(record), !record.isGoing, !owners.hasOwner(record, among: records) else { return nil }
      let former = base.state.resources.values.filter { owners.owns($0, record) }.map(\.address)
      guard kept.isDisjoint(with: former) else { return nil }
      return .init(kind: .orphan, words: "\(record.key.kind) \(record.id) is in no record")
    }
  }
}

/// What tells one thing in the cloud from all others.
private struct CloudIdentity: Hashable {
  var type: ResourceType
  var region: String
  var id: String

  init(_ record: ResourceRecord) {
    type = record.type
    region = record.region
    id = record.id
  }
}

extension Observation {
  /// Whether it is there to stay.
  var isThere: Bool { if case .present = self { true } else { false } }
}

extension Record {
  /// Whether it goes by itself.
  var isGoing: Bool { transitions.contains(where: \.isEnd) }
}
