internal import Applier
internal import InfraModel
internal import Sandbox

/// An environment as it was applied once: what every edit starts from.
struct Base: Sendable {
  let graph: Graph
  let state: State
  let world: CopiedWorld
  /// Seconds since 1970 at which trials begin: later than anything that was still to happen.
  let end: Double
  /// What there is in the sandbox.
  let records: [Record]

  /// Why there is nothing to start from.
  struct Problem: Error, CustomStringConvertible {
    var description: String
  }

  /// Seconds since 1970 at which environments are made.
  private static let start = 1_795_000_000.0
  /// Seconds that pass between the making and the edits.
  private static let pause = 86_400.0

  /// Makes an environment.
  static func make(_ graph: Graph, schemas: any SchemaCatalog) async throws(Problem) -> Base {
    let world = CopiedWorld(
      account: graph.account ?? "000000000000", region: graph.region, start: start, seed: 1, schemas: schemas)
    let made: Result<State, Problem> = await world.time.run {
      do throws(Problem) { return .success(try await apply(graph, in: world)) } catch { return .failure(error) }
    }
    let state = try made.get()
    return Base(
      graph: graph, state: state, world: world, end: world.time.now() + pause, records: world.sandbox.records)
  }

  private static func apply(_ graph: Graph, in world: CopiedWorld) async throws(Problem) -> State {
    let bench = Bench(world: world)
    let empty = State(
      environment: graph.environment, region: graph.region, lineage: "edit-test",
      digestKey: String(repeating: "0f", count: 32))
    let result: ApplyResult
    do throws(Bench.Refusal) { result = try await bench.apply(try await bench.plan(graph, empty), to: empty) } catch {
      throw Problem(description: "\(graph.environment) cannot be made: \(error.words.joined(separator: ", "))")
    }
    guard result.isComplete else {
      throw Problem(
        description: "\(graph.environment) cannot be applied: \(result.failures.joined(separator: ", "))")
    }
    return result.state
  }
}
