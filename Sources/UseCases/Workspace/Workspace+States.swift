package import InfraModel
package import StateStore
internal import World

extension Workspace {
  /// The stored state; `nil` for a new environment.
  package func load(_ environment: EnvironmentName) async throws -> State? {
    let store = try await store()
    do throws(StoreError) { return try await store.settled(environment) } catch { throw error.failure }
  }

  /// The stored state for a run that holds the environment's lease; `nil` for a new environment. What an interrupted
  /// move of resources left is settled first.
  /// - Parameters:
  ///   - command: What the run does, as a lease names it.
  ///   - patience: How long to wait for the environment that the move came from.
  ///   - others: Environments whose leases it holds as well.
  func load(
    _ environment: EnvironmentName, under lease: any Lease, command: String, patience: Patience,
    holding others: Set<EnvironmentName> = []
  ) async throws -> State? {
    let store = try await store()
    do throws(StoreError) {
      return try await store.settled(
        environment, under: lease, holder: holder(command), patience: patience, holding: others)
    } catch { throw error.failure }
  }

  /// The stored state, which there must be.
  package func existingState(_ environment: EnvironmentName) async throws -> State {
    guard let state = try await load(environment) else {
      let known = try await storedEnvironments()
      if !known.contains(environment), let near = Spelling.nearest(to: environment.name, among: known.map(\.name)),
        near != environment.name
      {
        throw CommandFailure.unknownEnvironment(environment, known: known)
      }
      throw try await missingState(environment)
    }
    return state
  }

  /// What to do where no state is: look into the sandbox, go to the project, or apply.
  private func missingState(_ environment: EnvironmentName) async throws -> CommandFailure {
    if settings.sandbox == nil, try await statePlace() == defaultPlace {
      let states = LocalStateStore(
        folder: Settings.stateFolder(of: settings.project, inSandbox: true), fileSystem: world.files.system)
      // A folder that cannot be read has no state to offer.
      let known = (try? await states.environments()) ?? []
      if known.contains(environment) { return .stateInSandbox(environment) }
    }
    return world.files.isFile(Files.path("Package.swift", in: settings.project)) || isStateNamed
      ? .noState(environment) : .noProject(environment, folder: settings.project)
  }

  package func storedEnvironments() async throws -> [EnvironmentName] {
    let store = try await store()
    do throws(StoreError) { return try await store.environments() } catch { throw error.failure }
  }

  /// The right to write, held until the process ends or lets go.
  package func acquire(
    _ environment: EnvironmentName, command: String, patience: Patience = .none
  ) async throws -> any Lease {
    let store = try await store()
    do throws(StoreError) {
      return try await store.acquire(environment, holder: holder(command), patience: patience)
    } catch { throw error.failure }
  }

  /// Whom a lease names.
  package func holder(_ command: String) -> LeaseHolder {
    LeaseHolder(
      who: "\(world.user.name)@\(world.user.host)", pid: world.processes.id, command: command,
      since: Int(world.clock.now()))
  }

  /// The state that a first apply starts from.
  package func newState(for graph: Graph, lineage: String? = nil) -> State {
    let lineage = lineage ?? world.random.hexadecimal(bytes: 16)
    return State(
      environment: graph.environment, region: graph.region, lineage: lineage,
      digestKey: digestSecret?.key(of: lineage) ?? world.random.hexadecimal(bytes: 32),
      digestKeyName: digestSecret?.name(for: lineage))
  }

  /// Refuses to work with what runs where digests of secrets could be neither compared nor made.
  func requireDigestKey(_ state: State) throws(CommandFailure) {
    if state.isLocked { throw .lacksDigestKey(state.environment) }
  }
}
