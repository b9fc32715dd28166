import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Planner
import Provider

/// An environment whose declaration was applied, as its state tells it, without a cloud: what is planned from there is
/// planned by what the handlers say of their types.
struct AppliedEnvironment {
  static let region = "eu-central-1"
  static let account = "123456789012"
  static let provider = AWSProvider(client: ScriptedCloud { _, _, _ in .denied }, schemas: AWSSchemaCatalog())

  var state = State(
    environment: "shop/dev", account: account, region: region, lineage: "line", serial: 1, digestKey: "00")

  /// - Parameter nodes: Each after those that it refers to. What a cloud would give is made up from the address.
  init(_ nodes: [ResourceNode]) {
    for node in nodes {
      let properties = node.properties.mapValues(resolve)
      var attributes = properties
      let schema = Self.provider.schemas.schema(of: node.type)
      let given = (schema?.readOnly.filter { !$0.contains(".") } ?? []).union(schema?.primaryIdentifier ?? [])
      for name in given where attributes[name] == nil { attributes[name] = .string("\(node.address)-\(name)") }
      let id = ResourceID(parts: (schema?.primaryIdentifier ?? []).compactMap { attributes[$0]?.string })
      state.resources[node.address] = ResourceRecord(
        address: node.address, type: node.type, region: Self.region, id: id, operation: "op", declared: node.properties,
        properties: properties, attributes: attributes, dependencies: node.dependencies)
    }
  }

  private func resolve(_ value: Value) -> Value {
    switch value {
    case .reference(let reference): state.resources[reference.address]?.value(of: reference.property) ?? value
    case .list(let elements): .list(elements.map(resolve))
    case .object(let members): .object(members.mapValues(resolve))
    default: value
    }
  }

  func plan(
    _ nodes: [ResourceNode], observations: [Address: Observation]? = nil, purpose: Plan.Purpose = .apply,
    choosing choice: PlanChoice = .everything
  ) throws(Diagnostics) -> Plan {
    let graph = Graph(
      environment: state.environment, region: Self.region, account: Self.account,
      resources: nodes.sorted { $0.address < $1.address })
    return try Planner(provider: Self.provider, rules: .aws).plan(
      graph, state: state, observations: observations, purpose: purpose, choosing: choice)
  }

  /// The errors of a plan, each with its code.
  func problems(_ nodes: [ResourceNode], purpose: Plan.Purpose = .apply) -> [String] {
    do {
      _ = try plan(nodes, purpose: purpose)
      return []
    } catch {
      return error.all.filter { $0.severity == .error }.map { "\($0.code) \($0.message)" }
    }
  }

  /// What runs as the state has it.
  var observations: [Address: Observation] {
    state.resources.mapValues { .present(ObservedResource(id: $0.id, properties: $0.attributes)) }
  }
}

extension ResourceNode {
  init(_ address: Address, _ type: ResourceType, _ properties: [String: Value], _ lifecycle: Lifecycle = .init()) {
    self.init(address: address, type: type, properties: properties, lifecycle: lifecycle)
  }

  init(_ need: Sample.Need) { self.init(Address(need.name), need.type, need.properties) }

  func setting(_ properties: [String: Value]) -> ResourceNode {
    var node = self
    node.properties.merge(properties) { $1 }
    return node
  }
}

extension Plan {
  /// Each step with what it waits for: `createSuccessor group`, `update api after createSuccessor group`.
  var stepLines: [String] {
    func name(_ step: PlanStep) -> String { "\(step.kind) \(step.address)" }
    return steps.map { step in
      let waits = step.waitsFor.map { name(steps[$0]) }.sorted()
      return name(step) + (waits.isEmpty ? "" : " after " + waits.joined(separator: ", "))
    }.sorted()
  }
}
