internal import HTTP
import InfraModel
import Provider
import StateStore

/// One run under way: owns the machine and the state.
struct ApplyRun {
  private enum Signal: Sendable {
    case ended(Operation.ID, OperationExecution.Outcome, seconds: Double)
    case interrupted
  }

  private let plan: Plan
  private let scope: RunScope
  private let nodes: [Address: ResourceNode]
  private let declared: [Address: [String: Value]]
  private var state: State
  private var saved: State
  private var machine: ApplyMachine
  private var seconds: [Double]
  private var done: [Operation.ID] = []
  private var failed: [ApplyResult.Failure] = []
  private var calls = 0

  /// - Parameter saved: the state as it is stored, where `state` says more.
  init(
    _ plan: Plan, _ state: State, saved: State, _ graph: OperationGraph, _ scope: RunScope, parallelism: Int
  ) {
    self.plan = plan
    self.state = state
    self.saved = saved
    self.scope = scope
    nodes = plan.graph.resources.byAddress
    declared = nodes.mapValues(\.properties)
    machine = ApplyMachine(graph, parallelism: scope.slots == nil ? parallelism : parallelism * Self.ahead)
    seconds = graph.operations.map { _ in 0 }
  }

  /// How many operations are begun for each that may be at work, where their records are waited for.
  private static let ahead = 6

  /// Runs operations as child tasks until nothing runs and nothing can start.
  mutating func execute(_ interrupts: AsyncStream<Void>) async {
    await withTaskGroup(of: Signal?.self) { group in
      group.addTask {
        var interrupts = interrupts.makeAsyncIterator()
        return await interrupts.next().map { .interrupted }
      }
      loop: while true {
        if Task.isCancelled { machine.halt() }
        switch machine.next() {
        case .finish: break loop
        case .start(let ids):
          for id in ids { start(id, in: &group) }
        case .wait:
          guard let signal = await group.next() else { break loop }
          switch signal {
          case .ended(let id, let outcome, let seconds): handle(outcome, of: id, seconds)
          case .interrupted:
            interrupt(&group)
            group.addTask {
              var interrupts = interrupts.makeAsyncIterator()
              return await interrupts.next().map { .interrupted }
            }
          case nil: break
          }
        }
      }
      group.cancelAll()
    }
  }

  private func start(_ id: Operation.ID, in group: inout TaskGroup<Signal?>) {
    let operation = machine.operations[id]
    let execution = execution(operation)
    let scope = scope
    scope.emit(.started(operation.address, operation.kind))
    group.addTask {
      await scope.slots?.take()
      let began = scope.elapsed
      let outcome = await SendingPermit.$current.withValue(scope.permit) { await execution.run() }
      scope.slots?.give()
      return .ended(id, outcome, seconds: scope.elapsed - began)
    }
  }

  /// What the operation needs, from the state as it is now.
  private func execution(_ operation: Operation) -> OperationExecution {
    let node = nodes[operation.address]
    let resolver = Resolver(state: state, declared: declared)
    let resolved: Result<(properties: [String: Value], triggers: [Value]), OperationError>
    do throws(OperationError) {
      var triggers: [Value] = []
      for trigger in node?.lifecycle.replacedWhen ?? [] { triggers.append(try resolver.resolve(trigger)) }
      resolved = .success((try resolver.resolve(node?.properties ?? [:]), triggers))
    } catch {
      resolved = .failure(error)
    }
    return OperationExecution(
      operation: operation, change: plan.changes[operation.change], node: operation.kind.isRemoval ? nil : node,
      record: state.resources[operation.address], resolved: resolved,
      startedWith: node.map { secretsAtStart(of: $0) } ?? [:],
      timeout: node?.lifecycle.timeout.map(Double.init) ?? OperationExecution.defaultTimeout, scope: scope)
  }

  private mutating func handle(_ outcome: OperationExecution.Outcome, of id: Operation.ID, _ seconds: Double) {
    let operation = machine.operations[id]
    self.seconds[id] = seconds
    calls += outcome.calls
    state.apply(outcome.effect)
    scope.record(outcome.effect)
    if scope.storeError != nil { machine.halt() }
    guard let error = outcome.error else {
      done.append(id)
      machine.succeeded(id)
      scope.emit(.finished(operation.address, operation.kind, seconds: seconds))
      return
    }
    failed.append(
      .init(address: operation.address, kind: operation.kind, error: error, isOpen: outcome.isOpen))
    scope.emit(.failed(operation.address, operation.kind, error, seconds: seconds))
    for skipped in machine.failed(id) {
      let other = machine.operations[skipped]
      scope.emit(.skipped(other.address, other.kind, because: operation.address))
    }
  }

  private mutating func interrupt(_ group: inout TaskGroup<Signal?>) {
    let phase = machine.interrupt()
    let inFlight = machine.operations.filter { machine.states[$0.id] == .running }.map(\.address)
    if phase == .leaving {
      scope.emit(.leaving(inFlight: inFlight))
      group.cancelAll()
    } else {
      scope.emit(.interrupted(inFlight: inFlight))
    }
  }

  /// Writes the whole state: records as they were left, what the declaration says beside properties, and outputs.
  mutating func save() async {
    guard scope.storeError == nil else { return }
    describeUnchanged()
    resolveOutputs()
    for id in done where !machine.operations[id].kind.isRemoval {
      state.restoring[machine.operations[id].address] = nil
    }
    // What an operation recorded counts as a save, also where it left the state as it was.
    guard state != saved || scope.effectCount > 0 else { return }
    do throws(StoreError) {
      state = try await scope.runStore.save(state)
      saved = state
      scope.emit(.saved(serial: state.serial))
    } catch {
      scope.recordFailure(error)
    }
  }

  /// Protection, retention and dependencies count from this apply on, also where no property changed.
  private mutating func describeUnchanged() {
    for change in plan.changes where change.action == .none || change.action == .move {
      guard let node = nodes[change.address], var record = state.resources[change.address] else { continue }
      record.apply(declaration: node)
      if record.triggers.isEmpty { record.triggers = firstTriggers(node) }
      record.startedWith.merge(secretsAtStart(of: node)) { known, _ in known }
      state.resources[change.address] = record
    }
  }

  /// Values of `.replaced(when:)` that are new on a resource start to count with this apply; secrets among them with
  /// the next that changes it.
  private func firstTriggers(_ node: ResourceNode) -> [Value] {
    let resolver = Resolver(state: state, declared: [:])
    var triggers: [Value] = []
    for trigger in node.lifecycle.replacedWhen {
      guard let value = try? resolver.resolve(trigger), value.isConcrete else { return [] }
      triggers.append(value)
    }
    return triggers
  }

  /// The versions of what a resource reads as it starts, as the state has them now.
  private func secretsAtStart(of node: ResourceNode) -> [Address: String] {
    let provider = scope.provider
    let read = node.secretsAtStart(provider.traits(of: node.type)) { address in
      nodes[address].flatMap { provider.traits(of: $0.type).rotation }
    }
    return read.reduce(into: [:]) { found, secret in
      found[secret.address] = state.resources[secret.address]?.value(of: secret.rotation.version)?.string
    }
  }

  /// Outputs whose resources failed keep their earlier value.
  private mutating func resolveOutputs() {
    guard plan.purpose == .apply else {
      if state.resources.isEmpty {
        state.outputs = [:]
        state.lookups = []
        state.approval = nil
        state.approvals = []
      }
      return
    }
    let resolver = Resolver(state: state, declared: [:])
    var outputs: [String: Value] = [:]
    for output in plan.graph.outputs {
      do throws(OperationError) { outputs[output.name] = try resolver.resolve(output.value) } catch {
        outputs[output.name] = state.outputs[output.name]
      }
    }
    state.outputs = outputs
    settleLookups()
  }

  private mutating func settleLookups() {
    let finished = Set(done)
    let carried = Set(machine.operations.map(\.address))
    // What a release carries out later is not as it is to be, either.
    let open = Set(machine.operations.filter { !finished.contains($0.id) }.map(\.address))
      .union(plan.effective.map(\.address).filter { !carried.contains($0) })
    let covered = plan.choice.only.isEmpty ? nil : Set(plan.changes.map(\.address))
    state.lookups = state.settling(plan.graph.lookups, open: open, covered: covered)
  }

  var result: ApplyResult {
    ApplyResult(
      state: state,
      done: done.map { id in
        let operation = machine.operations[id]
        return .init(address: operation.address, kind: operation.kind, seconds: seconds[id])
      },
      failed: failed, skipped: machine.operations.compactMap(skipped),
      isInterrupted: machine.phase != .running
        && scope.storeError == nil, storeError: scope.storeError, seconds: scope.elapsed, calls: calls,
      criticalPath: criticalPath)
  }

  private func skipped(_ operation: Operation) -> ApplyResult.Skipped? {
    switch machine.states[operation.id] {
    case .skipped(let because): .init(address: operation.address, kind: operation.kind, because: because)
    case .left: .init(address: operation.address, kind: operation.kind, because: nil)
    case .waiting, .ready, .running, .done, .failed: nil
    }
  }

  /// The chain of operations whose seconds together are the most.
  private var criticalPath: [ApplyResult.Done] {
    var best: [Operation.ID: (seconds: Double, before: Operation.ID?)] = [:]
    // What an operation waits for has ended before it, so the order of ending is one of the graph.
    for id in done {
      let before = machine.operations[id].waitsFor.filter { best[$0] != nil }
        .max { best[$0]?.seconds ?? 0 < best[$1]?.seconds ?? 0 }
      best[id] = ((before.flatMap { best[$0]?.seconds } ?? 0) + seconds[id], before)
    }
    var path: [ApplyResult.Done] = []
    var next = done.max { best[$0]?.seconds ?? 0 < best[$1]?.seconds ?? 0 }
    while let id = next {
      let operation = machine.operations[id]
      path.append(.init(address: operation.address, kind: operation.kind, seconds: seconds[id]))
      next = best[id]?.before
    }
    return path.reversed()
  }
}
