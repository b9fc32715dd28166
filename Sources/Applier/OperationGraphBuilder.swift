import InfraModel

/// Turns changes into operations, pass by pass.
struct OperationGraphBuilder {
  private let plan: Plan
  private(set) var operations: [Operation] = []
  /// For each operation, those that must come before it.
  private(set) var hard: [Set<Int>] = []
  /// For each operation, those that should.
  private(set) var soft: [Set<Int>] = []

  private let nodes: [Address: ResourceNode]
  /// Records by the address that they have once moves are done.
  private let records: [Address: ResourceRecord]
  private var forward: [Address: Int] = [:]
  private var removal: [Address: Int] = [:]
  private var createsFirst: Set<Address>
  private var frontiers: [Address: Set<Int>] = [:]

  /// Replacements that are deleted before they are created.
  var deletedFirst: Set<Address> {
    Set(operations.filter { $0.work == .delete && forward[$0.address] != nil }.map(\.address))
  }

  /// - Parameter createdFirst: replacements to create before their predecessors go, beside those of the plan.
  init(_ plan: Plan, _ state: State, createdFirst: Set<Address>) throws(ApplyError) {
    self.plan = plan
    createsFirst = createdFirst
    records = try state.moved(by: plan).resources
    nodes = Dictionary(plan.graph.resources.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    chooseReplacementOrder()
    addOperations()
    hard = operations.map { _ in [] }
    soft = hard
    orderForwards()
    orderRemovals()
    orderAsPlanned()
  }

  /// What is created before its predecessor goes needs the same of all that it depends on: the old one still uses them.
  private mutating func chooseReplacementOrder() {
    let replaced = Set(plan.changes.filter { $0.action == .replace }.map(\.address))
    createsFirst.formUnion(plan.changes.filter { $0.action == .replace && $0.createsBeforeDestroy }.map(\.address))
    var open = Array(createsFirst)
    while let address = open.popLast() {
      let needed = (records[address]?.dependencies ?? []) + (nodes[address]?.dependencies ?? [])
      for dependency in needed where replaced.contains(dependency) && !createsFirst.contains(dependency) {
        createsFirst.insert(dependency)
        open.append(dependency)
      }
    }
  }

  private mutating func addOperations() {
    for (index, change) in plan.changes.enumerated() {
      switch change.action {
      case .none: break
      case .create: addMaking(.create, index, change)
      case .update: addMaking(.update, index, change)
      case .adopt: addMaking(.adopt, index, change)
      case .read: addMaking(.read, index, change)
      case .move: addMaking(.move, index, change)
      case .forget: addMaking(.forget, index, change)
      case .replace where change.keepsPredecessor: addMaking(.createSuccessor, index, change)
      case .replace where createsFirst.contains(change.address):
        add(.createSuccessor, index, change)
        addRemoval(.deleteDeposed, index, change)
      case .replace:
        addRemoval(.delete, index, change)
        add(.create, index, change)
      case .delete: addRemoval(change.isOfDeposed ? .deleteDeposed : .delete, index, change)
      }
    }
  }

  private mutating func addMaking(_ work: Operation.Work, _ index: Int, _ change: Change) {
    add(work, index, change)
    let hasDeposed = records[change.address].map { !$0.deposed.isEmpty } ?? false
    if hasDeposed { addRemoval(.deleteDeposed, index, change) }
  }

  /// An address has one removal: a plan lists each deposed resource, and what deletes all deletes those too.
  private mutating func addRemoval(_ work: Operation.Work, _ index: Int, _ change: Change) {
    guard let earlier = removal[change.address] else {
      add(work, index, change)
      return
    }
    guard work == .delete else { return }
    operations[earlier].work = .delete
    operations[earlier].change = index
    operations[earlier].type = change.type
  }

  private mutating func add(_ work: Operation.Work, _ index: Int, _ change: Change) {
    let id = operations.count
    operations.append(
      Operation(id: id, change: index, address: change.address, type: change.type, work: work))
    if work.isRemoval { removal[change.address] = id } else { forward[change.address] = id }
  }

  /// What is declared comes after what it refers to, also through resources that do not change.
  private mutating func orderForwards() {
    for (address, id) in forward {
      for dependency in nodes[address]?.dependencies ?? [] {
        hard[id].formUnion(frontier(dependency).subtracting([id]))
      }
      guard let removal = removal[address] else { continue }
      // What is forgotten must still be there when its predecessors are deleted.
      let goesFirst = operations[removal].work == .delete || operations[id].work == .forget
      if goesFirst { hard[id].insert(removal) } else { hard[removal].insert(id) }
    }
  }

  /// The operations that `address` stands for: its own, or those of what it refers to.
  private mutating func frontier(_ address: Address) -> Set<Int> {
    if let id = forward[address] { return [id] }
    if let known = frontiers[address] { return known }
    frontiers[address] = []
    var found: Set<Int> = []
    for dependency in nodes[address]?.dependencies ?? [] { found.formUnion(frontier(dependency)) }
    frontiers[address] = found
    return found
  }

  /// What goes away goes after all that depended on it.
  private mutating func orderRemovals() {
    for (dependent, record) in records {
      for dependency in record.dependencies where dependency != dependent {
        guard let later = removal[dependency] else { continue }
        if let earlier = removal[dependent] { hard[later].insert(earlier) }
        let stillDepends = nodes[dependent]?.dependencies.contains(dependency) ?? false
        let goesFirst = operations[later].work == .delete && forward[dependency] != nil
        if let earlier = forward[dependent], !(stillDepends && goesFirst) { soft[later].insert(earlier) }
      }
    }
  }

  /// The order that the plan asks for beyond that.
  private mutating func orderAsPlanned() {
    for change in plan.changes {
      for earlier in change.waitsFor where earlier != change.address {
        if let id = forward[change.address], !change.isOfDeposed {
          if let first = forward[earlier] {
            hard[id].insert(first)
          } else if let first = removal[earlier] {
            hard[id].insert(first)
          }
        } else if let id = removal[change.address] {
          if let first = removal[earlier] {
            hard[id].insert(first)
          } else if let first = forward[earlier] {
            soft[id].insert(first)
          }
        }
      }
    }
  }
}

extension Change {
  /// Whether it deletes a predecessor that a replacement left behind.
  var isOfDeposed: Bool { action == .delete && reasons.contains(.deposed) }
}
