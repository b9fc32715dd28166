import InfraModel
import Planner
import Provider
import Testing

/// A cloud of values: carries out a plan in the order that the plan itself gives, and keeps the state.
struct Model {
  var state: State
  var running: [Address: ObservedResource] = [:]
  private var made = 0

  init(_ state: State = .small()) { self.state = state }

  /// What a refresh would read.
  var observations: [Address: Observation] {
    state.resources.mapValues { running[$0.address].map(Observation.present) ?? .absent }
  }

  /// Carries out every step, each after those that it waits for; fails the test where they wait for each other, or
  /// where something is deleted that is still held.
  mutating func apply(_ plan: Plan) {
    let nodes = Dictionary(uniqueKeysWithValues: plan.graph.resources.map { ($0.address, $0) })
    move(plan)
    let order = DependencyOrder(nodes: Array(plan.steps.indices)) { plan.steps[$0].waitsFor + plan.steps[$0].yieldsTo }
    if !order.cycles.isEmpty { Issue.record("these wait for each other: \(plan.effective.map(line))") }
    for place in order.sequence {
      let step = plan.steps[place]
      carryOut(step, plan.changes[step.change], nodes[step.address])
    }
    for output in plan.outputs where output.after == nil { state.outputs[output.name] = nil }
    for output in plan.graph.outputs { state.outputs[output.name] = sealed(resolve(output.value)) }
    state.serial += 1
  }

  private mutating func move(_ plan: Plan) {
    let moves = plan.changes.compactMap { change in change.previousAddress.map { ($0, change.address) } }
    let records = moves.map { (state.resources.removeValue(forKey: $0.0), running.removeValue(forKey: $0.0), $0.1) }
    for (record, resource, address) in records {
      state.resources[address] = record
      state.resources[address]?.address = address
      running[address] = resource
    }
    let renamed = Dictionary(moves, uniquingKeysWith: { first, _ in first })
    state.resources = state.resources.mapValues { record in
      var record = record
      record.dependencies = record.dependencies.map { renamed[$0] ?? $0 }
      record.declared = record.declared?.mapValues { $0.readdressed { renamed[$0] ?? $0 } }
      return record
    }
  }

  private mutating func carryOut(_ step: PlanStep, _ change: Change, _ node: ResourceNode?) {
    let address = step.address
    switch step.kind {
    case .delete:
      expectFree(address)
      state.resources[address] = nil
      running[address] = nil
    case .deleteDeposed: state.resources[address]?.deposed = []
    case .forget:
      state.resources[address] = nil
      running[address] = nil
    case .create, .createSuccessor, .update, .adopt, .move:
      guard let node else {
        Issue.record("nothing is declared for \(line(change))")
        return
      }
      make(step, change, node)
    }
  }

  /// What the cloud refuses to delete.
  private func expectFree(_ address: Address) {
    let holder = state.resources.values.first { record in
      guard record.address != address, let declared = record.declared, let there = state.resources[address] else {
        return false
      }
      return ["Net", "Nets"].contains { name in
        let isReferred = declared[name]?.references.contains { $0.address == address } == true
        let values = record.properties[name]?.list ?? record.properties[name].map { [$0] } ?? []
        return isReferred && values.contains { $0 == there.attributes["Id"] }
      }
    }
    if let holder { Issue.record("\(address) is deleted while \(holder.address) holds it") }
  }

  private mutating func make(_ step: PlanStep, _ change: Change, _ node: ResourceNode) {
    let before = state.resources[change.address]
    var properties = node.properties.mapValues(resolve)
    var attributes = running[change.address]?.properties ?? [:]
    for name in before?.properties.keys ?? [:].keys where properties[name] == nil { attributes[name] = nil }
    if step.kind == .create || step.kind == .createSuccessor {
      made += 1
      attributes = [
        "Id": .string("id-\(made)"), "Arn": .string("arn:\(made)"), "Endpoint": ["Host": .string("h\(made)")],
      ]
    }
    attributes["Revision"] = .integer((attributes["Revision"]?.integer ?? 0) + 1)
    attributes.merge(properties.filter { $0.key != "Password" }) { $1 }
    for (name, value) in attributes { attributes[name] = masked(value) }
    for (name, value) in properties { properties[name] = sealed(value) }
    let id = ResourceID(properties["Name"]?.string ?? attributes["Id"]?.string ?? "")
    running[change.address] = ObservedResource(id: id, properties: attributes)
    state.resources[change.address] = ResourceRecord(
      address: change.address, type: node.type, region: change.region, id: id, operation: "op",
      declared: node.properties, properties: properties,
      attributes: attributes, dependencies: node.dependencies, isProtected: node.lifecycle.isProtected,
      isRetained: node.lifecycle.isRetained, createsBeforeDestroy: node.lifecycle.createsBeforeDestroy,
      triggers: node.lifecycle.replacedWhen.map { sealed(resolve($0)) })
  }

  private func resolve(_ value: Value) -> Value {
    switch value {
    case .reference(let reference):
      return state.resources[reference.address]?.value(of: reference.property) ?? value
    case .interpolation(let pieces):
      return .string(pieces.map(resolve).compactMap { $0.string ?? $0.integer.map { "\($0)" } }.joined())
    case .list(let elements): return .list(elements.map(resolve))
    case .object(let members): return .object(members.mapValues(resolve))
    default: return value
    }
  }

  private func sealed(_ value: Value) -> Value {
    switch value {
    case .secret(.environment(let name)): .digest("digest of \(name)")
    case .list(let elements): .list(elements.map(sealed))
    case .object(let members): .object(members.mapValues(sealed))
    default: value
    }
  }

  private func masked(_ value: Value) -> Value {
    switch value {
    case .secret: "the secret itself"
    case .list(let elements): .list(elements.map(masked))
    case .object(let members): .object(members.mapValues(masked))
    default: value
    }
  }
}

extension Model {
  /// Plans with what runs, or without reading it.
  func plan(_ graph: Graph, refreshed: Bool = true, purpose: Plan.Purpose = .apply, only: [Address] = []) throws -> Plan
  {
    try SampleSchemas.planner.plan(
      graph, state: state, observations: refreshed ? observations : nil, purpose: purpose,
      choosing: PlanChoice(only: only))
  }

  /// A model in which a declaration was applied.
  static func applied(_ resources: [ResourceNode], outputs: [OutputNode] = []) throws -> Model {
    var model = Model()
    model.apply(try model.plan(.small(resources, outputs: outputs)))
    return model
  }

  /// The lines of the effective changes of a plan.
  func lines(_ resources: [ResourceNode], refreshed: Bool = true, settings: EnvironmentSettings = .init()) throws
    -> [String]
  {
    try plan(.small(resources, settings: settings), refreshed: refreshed).effective.map(line)
  }
}
