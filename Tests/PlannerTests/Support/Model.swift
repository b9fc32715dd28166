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

  /// Applies every change; fails the test if the changes wait for each other in a circle.
  mutating func apply(_ plan: Plan) {
    let nodes = Dictionary(uniqueKeysWithValues: plan.graph.resources.map { ($0.address, $0) })
    var open = plan.effective
    while !open.isEmpty {
      let waiting = Set(open.map(\.address))
      let ready = open.filter { change in change.waitsFor.allSatisfy { !waiting.contains($0) || $0 == change.address } }
      guard !ready.isEmpty else {
        Issue.record("these wait for each other: \(open.map(line))")
        return
      }
      for change in ready { carryOut(change, nodes[change.address]) }
      open.removeAll { change in ready.contains(change) }
    }
    for output in plan.outputs where output.after == nil { state.outputs[output.name] = nil }
    for output in plan.graph.outputs { state.outputs[output.name] = sealed(resolve(output.value)) }
    state.serial += 1
  }

  private mutating func carryOut(_ change: Change, _ node: ResourceNode?) {
    if change.reasons.contains(.deposed) {
      state.resources[change.address]?.deposed.removeAll { $0.id == change.id }
      return
    }
    let former = change.previousAddress ?? change.address
    let before = state.resources[former]
    if change.action == .delete || change.action == .forget || former != change.address {
      state.resources[former] = nil
      let moved = running.removeValue(forKey: former)
      if former != change.address { running[change.address] = moved }
      if change.action == .delete || change.action == .forget { return }
    }
    guard let node else {
      Issue.record("nothing is declared for \(line(change))")
      return
    }
    var properties = node.properties.mapValues(resolve)
    var attributes = running[change.address]?.properties ?? [:]
    for name in before?.properties.keys ?? [:].keys where properties[name] == nil { attributes[name] = nil }
    if change.action == .create || change.action == .replace {
      made += 1
      attributes = [
        "Id": .string("id-\(made)"), "Arn": .string("arn:\(made)"), "Endpoint": ["Host": .string("h\(made)")],
      ]
    }
    attributes["Revision"] = .integer((attributes["Revision"]?.integer ?? 0) + 1)
    attributes.merge(properties.filter { $0.key != "Password" }) { $1 }
    for (name, value) in attributes { attributes[name] = masked(value) }
    for (name, value) in properties { properties[name] = sealed(value) }
    let id = properties["Name"]?.string ?? attributes["Id"]?.string ?? ""
    running[change.address] = ObservedResource(id: id, properties: attributes)
    state.resources[change.address] = ResourceRecord(
      address: change.address, type: node.type, region: change.region, id: id, operation: "op", properties: properties,
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
    try SmallCloud.planner.plan(
      graph, state: state, observations: refreshed ? observations : nil, purpose: purpose, only: only)
  }

  /// A model in which a declaration was applied.
  static func applied(_ resources: [ResourceNode], outputs: [OutputNode] = []) throws -> Model {
    var model = Model()
    model.apply(try model.plan(.small(resources, outputs: outputs)))
    return model
  }

  /// The lines of the effective changes of a plan.
  func lines(_ resources: [ResourceNode], refreshed: Bool = true, settings: [String: Value] = [:]) throws -> [String] {
    try plan(.small(resources, settings: settings), refreshed: refreshed).effective.map(line)
  }
}
