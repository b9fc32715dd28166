internal import Applier
internal import InfraModel
internal import Sandbox

/// A declaration as a first apply makes it, in a sandbox of its own: the measure of what an edit should have led to.
struct Fresh {
  let graph: Graph
  let schemas: any SchemaCatalog

  /// What runs otherwise. A declaration that cannot be applied at first is no measure.
  func differences(_ state: State, _ bench: Bench) async -> [String] {
    guard let base = try? await Base.make(graph, schemas: schemas) else { return [] }
    let bench2 = Bench(world: base.world)
    let measure = await base.world.time.run { await Inventory(base.state, bench: bench2, graph) }
    return await Inventory(state, bench: bench, graph).differences(from: measure)
  }
}
