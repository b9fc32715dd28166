internal import Applier
internal import Explanations
package import InfraModel
package import Planner
package import StateStore
internal import World

/// Moves resources between the states of environments, and forgets them: nothing is asked of the cloud, but for the
/// secrets whose digests another state needs by its own key.
///
///     leases, by name ──▶ settle what an earlier move left ──▶ plan ──▶ show, ask ──▶ save, step by step
package struct ResourceTransferring: Sendable {
  /// What is shown before it is done.
  package struct Review: Sendable {
    package var request: TransferRequest
    package var transfer: ResourceTransfer
    /// What the environments want typed, each once.
    package var words: [String]
  }

  /// What it came to.
  package struct Outcome: Sendable {
    package var transfer: ResourceTransfer
    /// The serials afterwards, by environment.
    package var serials: [EnvironmentName: Int]
  }

  let workspace: Workspace
  let patience: Patience
  /// `state move-resource` or `state forget`.
  let command: String

  package init(_ workspace: Workspace, command: String, patience: Patience) {
    self.workspace = workspace
    self.command = command
    self.patience = patience
  }

  /// - Parameter approve: Shows the plan and asks; throws where it is not to be done.
  package func carryOut(
    _ request: TransferRequest, approve: (Review) async throws -> Void
  ) async throws -> Outcome {
    var sides: [EnvironmentName: Side] = [:]
    // By name, so that two moves never wait for each other.
    let names = Set([request.source, request.target ?? request.source]).sorted()
    for name in names { sides[name] = Side(graph: try await declared(name)) }
    let result: Result<Outcome, any Error>
    do {
      for name in names { sides[name]?.lease = try await workspace.acquire(name, command: command, patience: patience) }
      result = .success(try await carryOut(request, names, &sides, approve))
    } catch { result = .failure(error) }
    for name in names.reversed() { await sides[name]?.lease?.release() }
    return try result.get()
  }

  /// An environment that takes part.
  private struct Side {
    /// What it declares; `nil` where it is declared no longer.
    var graph: Graph?
    var lease: (any Lease)?
    var state: State?
    var began = 0.0
  }

  private func declared(_ environment: EnvironmentName) async throws -> Graph? {
    do { return try await workspace.graph(environment) } catch let failure as CommandFailure
      where failure.status == .usage
    {
      // One that is declared no longer has a state at least.
      guard try await workspace.load(environment) != nil else { throw failure }
      return nil
    }
  }

  private func carryOut(
    _ request: TransferRequest, _ names: [EnvironmentName], _ sides: inout [EnvironmentName: Side],
    _ approve: (Review) async throws -> Void
  ) async throws -> Outcome {
    for name in names {
      guard let lease = sides[name]?.lease else { continue }
      let state = try await workspace.load(
        name, under: lease, command: command, patience: patience, holding: Set(names))
      if let state { try await refuseOpenOperations(state, lease) }
      sides[name]?.state = state
    }
    guard let source = sides[request.source], let from = source.state, let sourceLease = source.lease else {
      throw CommandFailure.noState(request.source)
    }
    var target: (state: State, graph: Graph?, lease: any Lease)?
    if let name = request.target, name != request.source, let side = sides[name], let lease = side.lease {
      guard let state = side.state ?? side.graph.map({ workspace.newState(for: $0) }) else {
        throw CommandFailure.noState(name)
      }
      target = (state, side.graph, lease)
    }
    let planner = TransferPlanner(from: from, source.graph, to: target.map { ($0.state, $0.graph) })
    var transfer: ResourceTransfer
    do throws(Diagnostics) { transfer = try planner.plan(request) } catch { throw error.failure }
    if let target { transfer.moved = try await rekeyed(transfer, from, to: target.state) }
    let words = names.compactMap { name in
      (name == request.source ? from : target?.state)?
        .typedWords(declared: sides[name]?.graph?.settings.approval)
    }
    try await approve(Review(request: request, transfer: transfer, words: Set(words).sorted()))
    let began = workspace.world.clock.now()
    try await record(.running, names, sides, began, serials: [:], transfer)
    var serials: [EnvironmentName: Int] = [:]
    do throws(StoreError) {
      if let target {
        let arrival = Arrival(
          id: workspace.world.random.hexadecimal(bytes: 16), source: request.source, lineage: from.lineage,
          account: from.account, resources: transfer.moved)
        let saved = try await StateTransfer(arrival, remaining: transfer.remaining)
          .carryOut(from: from, sourceLease, to: target.state, target.lease)
        serials = [request.source: saved.source.serial, target.state.environment: saved.target.serial]
      } else {
        var state = from
        state.resources = transfer.remaining
        for record in transfer.moved { state.resources[record.address] = record }
        serials = [request.source: try await sourceLease.save(state).serial]
      }
    } catch { throw error.failure }
    try await record(.succeeded, names, sides, began, serials: serials, transfer)
    return Outcome(transfer: transfer, serials: serials)
  }

  /// What a run has not finished is found out by the records that would go.
  private func refuseOpenOperations(_ state: State, _ lease: any Lease) async throws {
    let store = try await workspace.store()
    let open: [OpenOperation]
    do throws(StoreError) {
      open = try await store.journal(state.environment, lease: lease).openOperations()
    } catch { throw error.failure }
    guard open.isEmpty else {
      throw CommandFailure.unfinished(state.environment, open.map(\.operation.address))
    }
  }

  private func rekeyed(
    _ transfer: ResourceTransfer, _ source: State, to target: State
  ) async throws -> [ResourceRecord] {
    try workspace.requireDigestKey(source)
    try workspace.requireDigestKey(target)
    let addresses = transfer.rows.compactMap { row in row.address.map { ($0, row.record.address) } }
    let rekeying = await Rekeying(
      transfer.moved, of: source, Dictionary(addresses, uniquingKeysWith: { first, _ in first }), to: target.digestKey,
      try workspace.provider(account: source.account), workspace.applyInputs)
    guard rekeying.unread.isEmpty else {
      throw CommandFailure(rekeying.unread.map { .movedSecretUnread($0) })
    }
    return rekeying.records
  }

  /// Adds it to the history of each environment that takes part.
  private func record(
    _ result: RunRecord.Result, _ names: [EnvironmentName], _ sides: [EnvironmentName: Side], _ began: Double,
    serials: [EnvironmentName: Int], _ transfer: ResourceTransfer
  ) async throws {
    let world = workspace.world
    let head = HeadCommit(of: workspace.settings.project, world.files)
    let isOver = result != .running
    let moved = transfer.rows.count { $0.address != nil }
    let counts: [Change.Action: Int] = [.move: moved, .forget: transfer.rows.count - moved]
    for name in names {
      guard let side = sides[name], let lease = side.lease else { continue }
      let run = RunRecord(
        who: world.user.name, host: world.user.host, commit: head.commit, commitError: head.problem,
        environment: name, command: command, fence: lease.fence, started: began,
        ended: isOver ? world.clock.now() : began, changes: isOver ? counts.filter { $0.value > 0 } : [:],
        result: result, serial: serials[name] ?? side.state?.serial ?? 0)
      do throws(StoreError) { try await lease.record(run) } catch { throw error.failure }
    }
  }
}

extension CommandFailure {
  static func unfinished(_ environment: EnvironmentName, _ addresses: [Address]) -> CommandFailure {
    let more = addresses.count - 5
    return CommandFailure(
      Diagnostic(
        .unfinishedRun,
        "an interrupted run of \(environment) has left \(addresses.count == 1 ? "an operation" : "\(addresses.count) operations")"
          + " open: \(addresses.prefix(5).map(\.path).joined(separator: ", "))" + (more > 0 ? " and \(more) more" : ""),
        fix: CommandLine.of("apply", environment.name)))
  }
}

extension Diagnostic {
  fileprivate static func movedSecretUnread(_ unread: Rekeying.Unread) -> Diagnostic {
    Diagnostic(
      .movedSecretUnread, "a secret of \(unread.address) cannot be read: \(unread.reason)", address: unread.address,
      fix: "make it available as for an apply, and run the command again")
  }
}
