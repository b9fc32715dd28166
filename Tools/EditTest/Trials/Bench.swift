internal import AWSResources
internal import Applier
internal import InfraModel
internal import Planner
internal import Provider
internal import Sandbox
internal import StateStore

/// Plans and applies in a world, as the commands do: the one place that knows how planner and applier are called.
struct Bench: Sendable {
  let world: CopiedWorld

  /// A plan with what was seen for it.
  struct Planned: Sendable {
    var plan: Plan
    var seen: [Address: Observation]
    var secrets: ReadSecrets
  }

  /// Why nothing was planned or begun.
  enum Refusal: Error {
    /// The declaration or the plan has errors.
    case refused([Diagnostic])
    /// Something could not be read.
    case unreadable([Address: ProviderError])
    /// The plan did not hold any more when it was to be carried out.
    case notBegun([Diagnostic])
  }

  /// Reads what runs for each record of a state.
  func observe(_ state: State, _ graph: Graph? = nil) async -> Observer.Observations {
    await Observer(world.provider).observe(state, graph)
  }

  /// Reads what runs and plans.
  func plan(_ graph: Graph, _ state: State, purpose: Plan.Purpose = .apply) async throws(Refusal) -> Planned {
    let seen = await observe(state, graph)
    guard seen.failures.isEmpty else { throw .unreadable(seen.failures) }
    let secrets = await Secrets(world.provider, world.inputs, SecretDigests(key: state.digestKey))
      .digests(in: graph, state)
    do throws(Diagnostics) {
      let plan = try Planner(provider: world.provider, rules: .aws) { secrets.digest(of: $0, in: $1) }
        .plan(
          graph, state: state, observations: seen.resources, purpose: purpose,
          account: state.resources.isEmpty ? nil : graph.account)
      return Planned(plan: plan, seen: seen.resources, secrets: secrets)
    } catch {
      throw .refused(error.all)
    }
  }

  /// Carries a plan out.
  func apply(_ planned: Planned, to state: State) async throws(Refusal) -> ApplyResult {
    let applier = Applier(world.provider, world: world.world, secrets: world.inputs)
    do throws(ApplyError) {
      return try await applier.apply(
        planned.plan, to: state, seen: planned.seen, in: .forgotten,
        as: RunIdentity(who: "edit-test", host: "sandbox", command: "apply"))
    } catch {
      throw .notBegun(error.diagnostics)
    }
  }
}
