internal import Applier
internal import Approvals
internal import Cloud
internal import Explanations
package import InfraModel
internal import Planner
internal import Provider
internal import Reports
internal import World

/// A plan, and what was read for it.
package struct Planned: Sendable {
  package var plan: Plan
  /// What runs, by the address in the state.
  var seen: [Address: Observation] = [:]
  var secrets: ReadSecrets
  /// What it refers to and its environment does not manage.
  var existing: [ExistingResource] = []
  /// The name of the plan as it was saved, where it was.
  var digest: String?
}

extension Workspace {
  /// Makes a plan of a graph and the state that is given, and says what was seen for it.
  ///
  /// Where the cloud is read the plan is bound to the account of the credentials, also if nothing runs yet.
  /// - Parameters:
  ///   - choice: what is asked of it beside what is declared.
  ///   - knownAccount: The account of the credentials, where it has been asked for.
  func plan(
    _ graph: Graph, state: State, purpose: Plan.Purpose, choosing choice: PlanChoice = .everything, refreshes: Bool,
    provider: any Provider, prices: Prices, knownAccount: String? = nil
  ) async throws -> Planned {
    let planner = Planner(provider: provider, rules: cloud.rules)
    let adopts = graph.resources.contains { $0.lifecycle.adoptedID != nil }
    // What is read by a wrong identifier would be told in the words of the cloud.
    if adopts, purpose == .apply {
      let wrong = planner.validate(graph, existing: graph.addresses).filter { $0.severity == .error }
      guard wrong.isEmpty else { throw Diagnostics(wrong).failure }
    }
    var account: Result<String, ProviderError>? = knownAccount.map { .success($0) }
    if refreshes, account == nil {
      account = try await self.account(graph.region, provider, isNeeded: !state.resources.isEmpty || adopts)
    }
    // Before anything else is asked: what shows answers must know the secrets that they may quote, and what a cloud
    // echoes of a secret that is known costs no slow digest.
    let secrets = await readSecrets(of: graph, state, provider, readsStore: refreshes)
    let state = secrets.renewed(state)
    var observations: [Address: Observation]?
    if refreshes {
      observations = try await observe(state, graph: graph, provider: provider)
      if purpose == .apply {
        try await requireBackups(choice.restorations(after: state, observations), graph, provider)
      }
    }
    let others = try await otherStates(adopting: graph, into: state)
    let digesting = Planner(provider: provider, rules: cloud.rules) { secrets.digest(of: $0, in: $1) }
    let linked = linkedSecrets(of: graph)
    do throws(Diagnostics) {
      guard linked.isEmpty else { throw Diagnostics(planner.validate(graph, existing: graph.addresses) + linked) }
      var plan = try digesting.plan(
        graph, state: state, observations: observations, purpose: purpose, choosing: choice,
        account: try? account?.get(), others: others)
      if purpose == .apply { plan.diagnostics += secrets.diagnostics(for: plan) }
      if case .failure(let error)? = account, plan.account == nil { plan.diagnostics.append(.unbound(error)) }
      plan = prices.priced(plan, state: state, seen: observations ?? [:], by: provider)
      plan.approvals = plan.approvalNeeds(after: state).nonEmpty.map { PlanApprovals(needs: $0) }
      return Planned(plan: plan, seen: observations ?? [:], secrets: secrets)
    } catch {
      throw Diagnostics(error.all.map { $0.placed(by: graph, state) }).failure
    }
  }

  /// Refuses backups that are not there: their resources would be deleted first, and could not be made again.
  private func requireBackups(
    _ backups: [Address: String], _ graph: Graph, _ provider: any Provider
  ) async throws {
    let nodes = graph.resources.byAddress
    for (address, backup) in backups.sorted(by: { $0.key < $1.key }) {
      guard let node = nodes[address], provider.traits(of: node.type).canBeBackedUp else { continue }
      let isThere: Bool
      do throws(ProviderError) {
        isThere = try await provider.hasBackup(
          BackupLookup(type: node.type, backup: backup, region: node.region ?? graph.region))
      } catch {
        throw error.failure
      }
      guard !isThere else { continue }
      throw CommandFailure(
        Diagnostic(
          .notRestorable, "\(address) cannot be restored: the backup \(backup) is not there, or not ready",
          address: address, at: node.position, fix: "infra restore \(graph.environment) \(address) --list"))
    }
  }

  /// The digests of a graph's secrets. Without their key none is read, and all count as unchanged.
  private func readSecrets(
    of graph: Graph, _ state: State, _ provider: any Provider, readsStore: Bool = true
  ) async -> ReadSecrets {
    guard !state.isLocked else { return ReadSecrets() }
    return await Secrets(provider, applyInputs, SecretDigests(key: state.digestKey))
      .digests(in: graph, state, readsStore: readsStore)
  }

  /// Reads a graph's secrets for those who show calls, before an earlier run's are asked about.
  func learnSecrets(of graph: Graph, _ state: State, _ provider: any Provider) async {
    guard listener.calls != nil else { return }
    _ = await readSecrets(of: graph, state, provider)
  }

  /// The errors of secrets in files to which links lead out of the project; what a path says by itself the planner
  /// finds.
  package func linkedSecrets(of graph: Graph) -> [Diagnostic] {
    graph.resources.flatMap { node in
      node.properties.sorted { $0.key < $1.key }.flatMap { name, value in
        value.secretFiles.filter { path in
          SecretSource.file(path).limit == nil
            && SecretFile(path: path, project: settings.project, files: world.files).leadsOut
        }.map { path in
          let limit = SecretSource.Limit.outside(path: path)
          return Diagnostic(
            limit.code, "\(node.address): \(name): \(limit.message)", address: node.address, at: node.position,
            label: name, notes: [.init("a link leads out of the project")], fix: limit.fix)
        }
      }
    }
  }

  /// What other environments manage, where something is to be adopted.
  private func otherStates(adopting graph: Graph, into state: State) async throws -> OtherStates {
    let isAdopting = graph.resources.contains { node in
      node.lifecycle.adoptedID != nil && state.resources[node.address] == nil
    }
    guard isAdopting else { return OtherStates() }
    var others: [State] = []
    for name in try await storedEnvironments() where name != state.environment {
      if let other = try await load(name) { others.append(other) }
    }
    return OtherStates(others)
  }

  /// The account of the credentials. Where nothing had to be read, a machine without credentials can still plan.
  private func account(
    _ region: String, _ provider: any Provider, isNeeded: Bool
  ) async throws(CommandFailure) -> Result<String, ProviderError> {
    do throws(ProviderError) { return .success(try await provider.account(region: region)) } catch {
      guard !isNeeded, error.kind == .credentials else { throw await failure(of: error, in: region) }
      return .failure(error)
    }
  }

  /// The account of the credentials, which an apply needs: what stands in its way is said before anything else is done.
  func account(of graph: Graph, _ provider: any Provider) async throws(CommandFailure) -> String {
    do throws(ProviderError) { return try await provider.account(region: graph.region) } catch {
      throw await failure(of: error, in: graph.region)
    }
  }
}

extension Plan {
  /// Whether it does what another one does, whatever was read for either: the same to the same things, by the same
  /// values, in the same order.
  func does(theSameAs other: Plan) -> Bool { effective.map(\.deed) == other.effective.map(\.deed) }
}

extension Change {
  /// What it does, without why, what was there before, and what it costs.
  fileprivate var deed: Change {
    var change = self
    change.reasons = []
    change.cost = nil
    change.position = nil
    change.properties = properties.map { property in
      PropertyChange(
        path: property.path, before: nil, after: property.after, reason: .changed, replaces: property.replaces)
    }
    return change
  }
}

extension Diagnostic {
  /// A plan that any account's credentials could carry out.
  fileprivate static func unbound(_ error: ProviderError) -> Diagnostic {
    Diagnostic(
      .unboundPlan, "the plan is not bound to an account: \(error.message)", severity: .note,
      fix: "plan with the credentials that are to apply it, or declare the account of the environment")
  }

  /// What a plan that was saved without reading the cloud is not bound to.
  package static func unread(_ plan: Plan) -> Diagnostic {
    let account = plan.account.map { "; it is for account \($0)" } ?? ", nor to an account"
    return Diagnostic(
      .unrefreshedPlan, "the plan was made from the state alone: it is not bound to what runs\(account)",
      severity: .note,
      fix: "its apply reads what runs first, and refuses if that differs; plan without --no-refresh to review it now")
  }

  /// The diagnostic with a place that still holds: where a resource is declared no longer, the state's place of it is
  /// of the last apply, and today's file has something else there.
  func placed(by graph: Graph, _ state: State) -> Diagnostic {
    guard let address, let position, !graph.resources.contains(where: { $0.address == address }),
      state.resources[address]?.position == position
    else { return self }
    return placedAtLastApply
  }
}

extension Value {
  /// The files of the secrets inside.
  fileprivate var secretFiles: [String] {
    switch self {
    case .secret(.file(let path)): [path]
    case .list(let elements), .interpolation(let elements): elements.flatMap(\.secretFiles)
    case .object(let members): members.values.flatMap(\.secretFiles)
    default: []
    }
  }
}
