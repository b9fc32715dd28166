internal import InfraModel
internal import Provider

/// A plan in the making. Its passes run in the order in which ``Planner/plan`` calls them; each reads what the
/// earlier ones wrote.
struct Draft {
  let graph: Graph
  let state: State
  let observations: [Address: Observation]?
  let purpose: Plan.Purpose
  let facts: FactsTable
  let digest: @Sendable (SecretSource, _ region: String) -> String?
  private let others: OtherStates
  /// What somebody asked of the plan beside what is declared.
  let choice: PlanChoice
  /// The backups from which resources are made, by address.
  let restoring: [Address: String]
  /// The secrets that get another value because somebody asked.
  var rotated: Set<Address> = []
  /// What is declared, by address.
  let declarations: [Address: ResourceNode]
  /// What shall be there, by address; nothing for a destroy.
  let nodes: [Address: ResourceNode]
  /// What each resource that shall be there needs.
  let dependencies: [Address: [Address]]

  /// Which elements of lists are other resources'.
  let ownership: Ownership

  /// The addresses of records that are one thing in the cloud, where there are several.
  let twins: [CloudIdentity: [Address]]

  /// The record that stands for a declared address, after renames.
  var records: [Address: ResourceRecord] = [:]
  /// Where a record of the state has gone: the declared address, by the one in the state.
  var addresses: [Address: Address] = [:]
  /// Records that no declaration stands for any more, sorted by address.
  var undeclared: [ResourceRecord] = []
  /// By new address, the properties that tell that a record of another address is the same resource.
  var recognized: [Address: [String]] = [:]
  /// The addresses that the plan covers; `nil` for all.
  var selection: Set<Address>?

  /// What is declared, references resolved as far as they are known now.
  var desired: [Address: [String: Value]] = [:]
  /// The change of each declared or stored address.
  var changes: [Address: Change] = [:]
  /// Predecessors that an earlier apply left behind.
  var deposed: [Change] = []
  /// Declared addresses, each after what it needs.
  var sequence: [Address] = []
  /// Flags that keep something from being deleted and that the declaration switches off, by address.
  var lifts: [Address: [String]] = [:]
  /// What rules say of the way back of changes, by address.
  var verdicts: [Address: Undo] = [:]
  var problems: [PlanningProblem] = []

  init(
    graph: Graph, state: State, observations: [Address: Observation]?, purpose: Plan.Purpose, facts: FactsTable,
    choice: PlanChoice = .everything, restoring: [Address: String] = [:], others: OtherStates = OtherStates(),
    digest: @escaping @Sendable (SecretSource, _ region: String) -> String?
  ) {
    self.graph = graph
    self.state = state
    self.observations = observations
    self.purpose = purpose
    self.facts = facts
    self.digest = digest
    self.others = others
    self.choice = choice
    self.restoring = restoring
    ownership = Ownership(state)
    twins = Dictionary(grouping: state.resources.values, by: { CloudIdentity($0) }).filter { $0.value.count > 1 }
      .mapValues { $0.map(\.address) }
    declarations = graph.resources.byAddress
    nodes = purpose == .destroy ? [:] : declarations
    dependencies = nodes.mapValues(\.dependencies)
  }

  /// The digests of secrets as a resource of a region knows them; those of the environment's region where it is `nil`.
  func digests(in region: String?) -> @Sendable (SecretSource) -> String? {
    let (digest, region) = (digest, region ?? graph.region)
    return { digest($0, region) }
  }

  /// What another environment calls something that is to be adopted, if it manages it.
  func otherHolder(ofAdopted node: ResourceNode, id: ResourceID) -> OtherStates.Holder? {
    others.holder(
      of: CloudIdentity(type: node.type, region: node.region ?? graph.region, id: id),
      in: graph.account ?? state.account)
  }

  func isSelected(_ address: Address) -> Bool { selection?.contains(address) ?? true }

  /// What was read of a record, by its address in the state.
  func observation(of record: ResourceRecord) -> Observation? {
    observations?[record.address] ?? addresses[record.address].flatMap { observations?[$0] }
  }

  /// What is there of a record: what was read now, and what the state knows where the cloud was not read.
  func running(_ record: ResourceRecord) -> [String: Value] {
    switch observation(of: record) {
    case .present(let resource)?, .beingDeleted(let resource, _)?:
      record.properties.filter { resource.properties[$0.key] == nil && facts[record.type].isWriteOnly($0.key) }
        .merging(resource.properties) { $1 }
    case .absent?: [:]
    case nil: record.attributes.merging(record.properties) { $1 }
    }
  }

  /// What runs at a declared address, if it was read and is there.
  func observed(at address: Address) -> ObservedResource? {
    let found = if let record = records[address] { observation(of: record) } else { observations?[address] }
    if case .present(let resource)? = found { return resource }
    return nil
  }
}
