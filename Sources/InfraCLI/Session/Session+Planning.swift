internal import Applier
internal import InfraModel
internal import Planner
internal import Provider
internal import Reports

extension Session {
  /// Makes a plan of a graph and the state that is given, and says what was seen for it.
  func plan(
    _ graph: Graph, state: State, purpose: Plan.Purpose, only: [Address], refreshes: Bool, provider: any Provider,
    prices: Prices
  ) async throws -> (plan: Plan, seen: [Address: Observation]) {
    var observations: [Address: Observation]?
    var account: String?
    if refreshes {
      observations = try await observe(state, graph: graph, provider: provider)
      if !state.resources.isEmpty {
        do throws(ProviderError) { account = try await provider.account(region: graph.region) } catch {
          throw error.failure
        }
      }
    }
    let digests = await Secrets(provider, surroundings(), SecretDigests(key: state.digestKey))
      .digests(in: graph, state, readsStore: refreshes)
    let planner = Planner(provider: provider) { digests[$0] }
    do throws(Diagnostics) {
      let plan = try planner.plan(
        graph, state: state, observations: observations, purpose: purpose, only: only, account: account)
      let refused = plan.unplacedDeletions
      guard refused.isEmpty else { throw Diagnostics(refused) }
      return (prices.priced(plan, state: state, by: provider), observations ?? [:])
    } catch {
      throw error.failure
    }
  }
}

extension Diagnostics {
  /// The diagnostics as the end of a command; the first error that says more than "the declaration is wrong" counts.
  var failure: CommandFailure {
    let statuses = all.filter { $0.severity == .error }.map(\.exitStatus)
    return CommandFailure(statuses.first { $0 != .invalidDeclaration } ?? .invalidDeclaration, all)
  }
}

extension Diagnostic {
  /// The exit code that belongs to a diagnostic.
  var exitStatus: ExitStatus {
    switch code {
    case "IN2041", "IN2085": .deletionsNotAllowed
    case "IN2050", "IN2060", "IN2061", "IN2062": .stateDamaged
    case "IN2051", "IN2066": .cloudUnavailable
    case "IN1007", "IN2052": .usage
    case "IN2063", "IN2064", "IN2065": .stalePlan
    case _ where code.hasPrefix("IN3"): .stateDamaged
    case _ where code.hasPrefix("IN5"): .cloudUnavailable
    case _ where code.hasPrefix("IN6"): .usage
    default: .invalidDeclaration
    }
  }
}
