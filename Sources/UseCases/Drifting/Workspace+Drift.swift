package import InfraModel
internal import Provider
package import Reports
internal import StateStore
internal import World

extension Workspace {
  /// What runs otherwise than it was applied, since when and by whom, as far as the cloud recorded it. Nothing is changed,
  /// and no lease is taken.
  package func drift(of environment: EnvironmentName) async throws -> DriftReport {
    let graph = try await graph(environment, for: .apply)
    let made = try await plan(graph, purpose: .apply, choosing: .everything, refreshes: true, CostBounds())
    let since = try await history(of: environment).last { $0.result == .succeeded }?.started
    var found: [DriftReport.Resource] = []
    var requests: [AttributionRequest] = []
    for change in made.planned.plan.changes {
      let stored = change.previousAddress ?? change.address
      guard let record = made.state.resources[stored] else { continue }
      let known = record.attributes.merging(record.properties.filter { $0.value.isConcrete }) { first, _ in first }
      func ask(_ movement: AttributionRequest.Movement) {
        requests.append(
          AttributionRequest(
            type: record.type, id: record.id, region: record.region, known: known, movement: movement, since: since))
      }
      let isGone = change.reasons.contains(.vanished)
      let moved = isGone ? [] : change.properties.filter { $0.reason == .drift }
      guard isGone || !moved.isEmpty else { continue }
      found.append(
        DriftReport.Resource(
          address: change.address, type: change.type, id: record.id, position: change.position,
          properties: moved.map { DriftReport.Property(path: $0.path, declared: $0.after, running: $0.before) }))
      if isGone { ask(.deleted) }
      for property in moved {
        let running: Observation? = made.planned.seen[stored]
        ask(Self.movement(property, running))
      }
    }
    let provider = try provider(account: graph.account)
    var answers = requests.isEmpty ? [] : await provider.attribute(requests, at: world.clock.now())
    for index in found.indices {
      if found[index].isGone {
        found[index].author = answers.removeFirst()
      } else {
        for place in found[index].properties.indices { found[index].properties[place].author = answers.removeFirst() }
      }
    }
    return DriftReport(environment, found, resources: made.planned.seen.count)
  }

  /// What is asked of a property: of an element of a list, its whole list.
  private static func movement(_ property: PropertyChange, _ seen: Observation?) -> AttributionRequest.Movement {
    let parts = property.path.text.split(separator: ".")
    let outer = parts.prefix { Int($0) == nil }
    guard outer.count < parts.count, case .present(let resource)? = seen else {
      return .value(at: property.path.text, now: property.before, declared: property.after)
    }
    let path = outer.joined(separator: ".")
    return .value(at: path, now: Value.object(resource.properties)[path: path], declared: nil)
  }
}
