public import InfraModel
public import Provider
public import World

/// Reads what runs, side by side: many resources of a kind with few calls, many kinds at once.
public struct Observer: Sendable {
  /// What was seen.
  public struct Observations: Hashable, Sendable {
    /// By address: what the state holds, and what the declaration adopts.
    public var resources: [Address: Observation]
    /// What could not be read.
    public var failures: [Address: ProviderError]
    public init(resources: [Address: Observation] = [:], failures: [Address: ProviderError] = [:]) {
      self.resources = resources
      self.failures = failures
    }

    /// The state with the attributes that were seen, so that references give what runs. What was declared stays, and
    /// so does what is gone: a plan decides about that.
    ///
    /// - Parameter plan: a plan whose moves the state has, and the observations have not.
    func refreshing(_ state: State, movedBy plan: Plan) -> State {
      var state = state
      let moved = plan.changes.compactMap { change in change.previousAddress.map { ($0, change.address) } }
      let addresses = Dictionary(moved, uniquingKeysWith: { first, _ in first })
      for (address, observation) in resources {
        guard case .present(let resource) = observation else { continue }
        let current = addresses[address] ?? address
        guard state.resources[current]?.id == resource.id else { continue }
        state.resources[current]?.attributes = resource.properties
      }
      return state
    }
  }

  /// The cloud that is read.
  public var provider: any Provider
  /// The most kinds that are read at once.
  public var parallelism: Int
  /// Looks once more, after a while, for what the state holds and a first read does not show: reads lag behind what was
  /// made a moment ago. `nil` where the first answer counts.
  public var confirmation: Confirmation?

  /// How absence is confirmed.
  public struct Confirmation: Sendable {
    /// Seconds before the second look.
    public var delay: Double
    /// The clock.
    public var clock: WorldClock
    public init(after delay: Double, _ clock: WorldClock) {
      self.delay = delay
      self.clock = clock
    }
  }

  public init(_ provider: any Provider, parallelism: Int = 16, confirmation: Confirmation? = nil) {
    self.provider = provider
    self.parallelism = max(1, parallelism)
    self.confirmation = confirmation
  }

  /// Reads every resource of a state, and those that a graph adopts and the state does not have.
  ///
  /// Where a record holds the digest of a secret, so does what was observed: a secret that somebody changed is seen,
  /// and none leaves this function.
  public func observe(_ state: State, _ graph: Graph? = nil) async -> Observations {
    let first = await look(at: state, graph)
    let missing = state.resources.filter { first.resources[$0.key] == .absent }
    guard let confirmation, !missing.isEmpty else { return first }
    await confirmation.clock.pause(confirmation.delay)
    var rest = state
    rest.resources = missing
    let second = await look(at: rest, nil)
    var all = first
    for address in missing.keys { all.resources[address] = second.resources[address] }
    all.failures.merge(second.failures) { $1 }
    return all
  }

  private func look(at state: State, _ graph: Graph?) async -> Observations {
    var groups: [Kind: [Target]] = [:]
    for record in state.resources.values.sorted(by: { $0.address < $1.address }) {
      let request = ReadRequest(type: record.type, id: record.id, region: record.region, known: record.known)
      groups[Kind(request), default: []].append(Target(record.address, request, record.properties, record.attributes))
    }
    let declared = graph?.resources.byAddress ?? [:]
    for node in graph?.resources ?? [] where state.resources[node.address] == nil {
      guard let id = node.lifecycle.adoptedID, let region = node.region ?? graph?.region else { continue }
      let known = node.properties.compactMapValues { $0.literal(in: declared) }.filter { $0.value.isConcrete }
      let request = ReadRequest(type: node.type, id: id, region: region, known: known)
      groups[Kind(request), default: []].append(Target(node.address, request, [:]))
    }
    return await read(groups.sorted { $0.key < $1.key }.map(\.value), SecretDigests(key: state.digestKey))
  }

  private func read(_ groups: [[Target]], _ digests: SecretDigests) async -> Observations {
    await withTaskGroup(of: Observations.self) { group in
      var waiting = groups[...]
      var all = Observations()
      for targets in waiting.prefix(parallelism) { group.addTask { await read(targets, digests) } }
      waiting = waiting.dropFirst(parallelism)
      while let some = await group.next() {
        all.resources.merge(some.resources) { $1 }
        all.failures.merge(some.failures) { $1 }
        if let targets = waiting.popFirst() { group.addTask { await read(targets, digests) } }
      }
      return all
    }
  }

  private func read(_ targets: [Target], _ digests: SecretDigests) async -> Observations {
    var seen = Observations()
    for (target, result) in zip(targets, await provider.read(targets.map(\.request))) {
      switch result {
      case .success(.present(var resource)):
        resource.properties = digests.redact(
          resource.properties, like: target.recorded, before: target.seen)
        seen.resources[target.address] = .present(resource)
      case .success(.beingDeleted(var resource, let pendingDeletion)):
        resource.properties = digests.redact(
          resource.properties, like: target.recorded, before: target.seen)
        seen.resources[target.address] = .beingDeleted(resource, pendingDeletion)
      case .success(.absent): seen.resources[target.address] = .absent
      case .failure(let error): seen.failures[target.address] = error
      }
    }
    return seen
  }

  private struct Kind: Hashable, Comparable {
    var type: ResourceType
    var region: String

    init(_ request: ReadRequest) {
      type = request.type
      region = request.region
    }

    static func < (left: Kind, right: Kind) -> Bool { (left.type, left.region) < (right.type, right.region) }
  }

  private struct Target: Sendable {
    var address: Address
    var request: ReadRequest
    /// What the state has of it, for the places of secrets.
    var recorded: [String: Value]
    /// What it answered last, as the state has it.
    var seen: [String: Value]

    init(
      _ address: Address, _ request: ReadRequest, _ recorded: [String: Value], _ seen: [String: Value] = [:]
    ) {
      self.seen = seen
      self.address = address
      self.request = request
      self.recorded = recorded
    }
  }
}
