import AWSResources
package import AWSSamples
import InfraModel
import Provider
import Testing

/// The life of a sample's resource on a cloud: created, read, found, updated, deleted, and made again after a create
/// that died.
package struct Life {
  private let cloud: any CloudUnderTest

  package init(on cloud: any CloudUnderTest) { self.cloud = cloud }

  /// Lives it, and expects after each step that the cloud has what was declared, and that a plan has nothing to add.
  package func live(_ sample: Sample) async throws {
    let live = try LiveCloud(cloud)
    var resources: [String: [String: Value]] = [:]
    var made: [(type: ResourceType, resource: ObservedResource)] = []
    for need in sample.needs {
      let created = try await live.create(need.type, need.properties.mapValues { $0.resolved(resources) })
      made.append((need.type, created.resource))
      resources[need.name] = created.resource.properties
    }

    // Created, and what was declared is what runs.
    let untagged = live.tags(of: sample.type).flatMap { cloud.lacks($0, sample) ? $0 : nil }
    var declared = sample.properties.mapValues { $0.resolved(resources) }
    if let untagged { declared[untagged] = nil }
    let created = try await live.create(sample.type, declared)
    #expect(created.journal.ids == [created.resource.id])
    #expect(created.journal.entries.allSatisfy { $0.outcome == .succeeded }, "\(created.journal.entries)")
    live.expect(created.resource.properties, agreesWith: declared, sample)
    resources["self"] = created.resource.properties

    // A plan of the same declaration has nothing to do.
    let unchanged = try live.plan(sample, declared, running: created.resource, applied: declared)
    #expect(unchanged == [])

    // Read alone and among others.
    let alone = try await live.read(sample.type, created.resource)
    #expect(alone == .present(created.resource))
    if let missing = live.idOfNothing(like: created.resource.id, sample.type) {
      let both = try await live.provider.read([
        live.request(sample.type, created.resource),
        ReadRequest(type: sample.type, id: missing, region: Samples.region, known: [:]),
      ]).map { try $0.get() }
      #expect(both == [.present(created.resource), .absent])
    }

    // Found by its operation, and only by that; nothing marks it where the cloud keeps no tags.
    if untagged == nil {
      #expect(try await live.find(sample.type, declared, created.journal.operation) == .found(created.resource))
    }
    if case .found = try await live.find(sample.type, declared, "op-of-somebody-else") {
      let isByIdentity = live.isFoundByIdentity(sample.type)
      #expect(isByIdentity, "another operation must not take it for its own")
    }

    // Updated in place.
    var current = created.resource
    var before = declared
    for var update in sample.updates {
      if let untagged {
        update.set[untagged] = nil
        update.remove.remove(untagged)
        if update.set.isEmpty, update.remove.isEmpty { continue }
      }
      for property in update.remove { declared[property] = nil }
      for (property, value) in update.set { declared[property] = value.resolved(resources) }
      let changed = update.remove.union(update.set.keys)
      let planned = try live.plan(sample, declared, running: current, applied: before)
      #expect(planned.allSatisfy { $0.hasPrefix("update ") }, "\(planned)")
      let isSeen = changed.contains { name in
        !cloud.lacks(name, sample) && (update.set[name] != nil || !live.isKept(name, sample))
      }
      #expect(planned.isEmpty != isSeen, "\(changed.sorted())")
      before = declared
      current = try await live.update(sample.type, current, declared, changed)
      #expect(current.id == created.resource.id)
      live.expect(current.properties, agreesWith: declared, sample)
      live.expect(current.properties, lacks: update.remove, sample)
      live.expect(current.properties, keepsAttributesOf: resources["self"] ?? [:], sample)
      resources["self"] = current.properties
      let settled = try live.plan(sample, declared, running: current, applied: declared)
      #expect(settled == [])
    }

    // Deleted, and deleting again is no error.
    try await live.delete(sample.type, current, known: declared)
    switch try await live.read(sample.type, current) {
    case .absent: break
    // Some are kept for a while in which they can be brought back.
    case .beingDeleted(_, let pendingDeletion): #expect(pendingDeletion.restoreCommand != nil)
    case let rest: Issue.record("deleted, and still \(String(describing: rest))")
    }
    try await live.delete(sample.type, current, known: declared)
    if case .found = try await live.find(sample.type, declared, created.journal.operation) {
      Issue.record("it is found though it was deleted")
    }

    if untagged == nil, cloud.canRepeat(sample) { try await interrupted(sample, resources, last: declared, live) }
    for need in made.reversed() { try await live.delete(need.type, need.resource, known: need.resource.properties) }
  }

  /// A create that dies behind its first call is found by the next run, and finished by what a plan says is missing.
  /// Where a second resource of the name, or on the same one, can't exist, it may also be absent, and is then created again.
  private func interrupted(
    _ sample: Sample, _ resources: [String: [String: Value]], last: [String: Value], _ live: LiveCloud
  ) async throws {
    let wanted = sample.properties.merging(cloud.again(sample)) { $1 }.mapValues { $0.resolved(resources) }
    let last = last.merging(cloud.again(sample)) { $1 }
    let operation = try await live.interruptedCreate(sample.type, wanted)
    var finished: ObservedResource
    var found = try await live.find(sample.type, wanted, operation)
    while found == .unfinished {
      live.sleep(1)
      found = try await live.find(sample.type, wanted, operation)
    }
    switch found {
    case .unfinished: return
    case .found(let remains):
      let missing = try live.missing(sample, wanted, running: remains)
      finished = missing.isEmpty ? remains : try await live.update(sample.type, remains, wanted, missing)
    case .absent:
      let traits = live.provider.traits(of: sample.type)
      #expect(traits.nameProperty != nil || traits.exclusiveProperties?.isEmpty == false)
      finished = try await live.create(sample.type, wanted).resource
    case .ambiguous(let ids):
      Issue.record("what the interrupted create made can't be told from \(ids)")
      return
    }
    let rest = try live.plan(sample, wanted, running: finished, applied: wanted)
    #expect(rest == [])
    // What forbids its deletion is taken away as the updates did.
    let changed = Set(wanted.keys).union(last.keys).filter { wanted[$0] != last[$0] }
    finished = try await live.update(sample.type, finished, last, changed)
    try await live.delete(sample.type, finished, known: last)
  }
}
