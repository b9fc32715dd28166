internal import InfraModel

/// Turns changes into steps and orders them.
///
/// `F(x)` makes, changes or keeps what is declared at `x`; `D(x)` takes away what was there before. An arrow leads from
/// what is done first:
///
///     x refers to y                           F(y) ──▶ F(x)
///     x deleted, then created                 D(x) ──▶ F(x)
///     x created, then deleted                 F(x) ──▶ D(x)
///     x takes the identity of y               D(y) ──▶ F(x)
///     old z held old x                        D(z) ──▶ D(x),  F(z) ──▶ D(x) where z stays
///     old z had a value of old x              D(z) ┄┄▶ D(x),  F(z) ┄┄▶ D(x)
///
/// The dotted kind gives way where it would close a circle: it keeps users from seeing what is gone, but the cloud does
/// not refuse the deletion.
struct StepBuilder {
  /// What the order is made from.
  struct Input {
    var changes: [Change]
    /// What is declared, and what it refers to.
    var needs: [Address: [Address]]
    /// Records by the address of today; their dependencies likewise.
    var dependencies: [Address: [Address]]
    /// What each record holds, by the address of today.
    var held: [Address: Set<Address>]
    /// Addresses that still have predecessors of earlier replacements.
    var deposed: Set<Address>
    /// What frees an identity (a deletion, or an update that gives it up), and what takes it.
    var freed: [(deletion: Address, creation: Address)]
    var lifts: [Address: [String]]
  }

  private let input: Input
  private(set) var steps: [PlanStep] = []
  private var hard: [Set<Int>] = []
  private var soft: [Set<Int>] = []
  private(set) var forward: [Address: Int] = [:]
  private(set) var removal: [Address: Int] = [:]
  private var frontiers: [Address: Set<Int>] = [:]
  /// A circle that nothing can break; empty where there is an order.
  private(set) var circle: [Int] = []

  init(_ input: Input) {
    self.input = input
    addSteps()
    hard = steps.map { _ in [] }
    soft = hard
    orderForwards()
    orderRemovals()
    orderIdentities()
    breakCircles()
    for index in steps.indices {
      steps[index].waitsFor = hard[index].sorted()
      steps[index].yieldsTo = soft[index].subtracting(hard[index]).sorted()
    }
  }

  private mutating func addSteps() {
    for (index, change) in input.changes.enumerated() {
      switch change.action {
      case .none: break
      case .create: addMaking(.create, index, change)
      case .update: addMaking(.update, index, change)
      case .adopt: addMaking(.adopt, index, change)
      case .move: addMaking(.move, index, change)
      case .forget where change.isOfDeposed: addRemoval(.deleteDeposed, index, change)
      case .forget: addMaking(.forget, index, change)
      case .replace where change.keepsPredecessor: addMaking(.createSuccessor, index, change)
      case .replace where change.createsBeforeDestroy:
        add(.createSuccessor, index, change)
        addRemoval(.deleteDeposed, index, change)
      case .replace:
        addRemoval(.delete, index, change)
        add(.create, index, change)
      case .delete: addRemoval(change.isOfDeposed ? .deleteDeposed : .delete, index, change)
      }
    }
  }

  private mutating func addMaking(_ kind: PlanStep.Kind, _ index: Int, _ change: Change) {
    add(kind, index, change)
    if input.deposed.contains(change.address) { addRemoval(.deleteDeposed, index, change) }
  }

  /// An address has one removal: a plan lists each deposed resource, and what deletes all deletes those too.
  private mutating func addRemoval(_ kind: PlanStep.Kind, _ index: Int, _ change: Change) {
    guard let earlier = removal[change.address] else {
      add(kind, index, change)
      return
    }
    guard kind == .delete else { return }
    steps[earlier].kind = .delete
    steps[earlier].change = index
    steps[earlier].type = change.type
    steps[earlier].lifts = input.lifts[change.address] ?? []
  }

  private mutating func add(_ kind: PlanStep.Kind, _ index: Int, _ change: Change) {
    let place = steps.count
    let isSetting = kind == .update || kind == .adopt
    steps.append(
      PlanStep(
        change: index, address: change.address, type: change.type, kind: kind,
        paths: isSetting ? change.properties.map(\.path) : [],
        lifts: kind.isRemoval ? input.lifts[change.address] ?? [] : []))
    if kind.isRemoval { removal[change.address] = place } else { forward[change.address] = place }
  }

  /// What is declared comes after what it refers to, also through resources that do not change.
  private mutating func orderForwards() {
    for (address, place) in forward {
      for dependency in input.needs[address] ?? [] {
        hard[place].formUnion(frontier(dependency).subtracting([place]))
      }
      guard let removal = removal[address] else { continue }
      // What is forgotten must still be there when its predecessors are deleted.
      let goesFirst = steps[removal].kind == .delete || steps[place].kind == .forget
      if goesFirst { hard[place].insert(removal) } else { hard[removal].insert(place) }
    }
  }

  /// The steps that `address` stands for: its own, or those of what it refers to.
  private mutating func frontier(_ address: Address) -> Set<Int> {
    if let place = forward[address] { return [place] }
    if let known = frontiers[address] { return known }
    frontiers[address] = []
    var found: Set<Int> = []
    for dependency in input.needs[address] ?? [] { found.formUnion(frontier(dependency)) }
    frontiers[address] = found
    return found
  }

  /// What goes away goes after all that held it, and, if it can be, after all that had a value of it.
  private mutating func orderRemovals() {
    for (dependent, dependencies) in input.dependencies {
      let held = input.held[dependent] ?? []
      for dependency in dependencies where dependency != dependent {
        guard let later = removal[dependency] else { continue }
        let isHeld = held.contains(dependency)
        if let earlier = removal[dependent] { add(earlier, before: later, isHard: isHeld) }
        guard let earlier = forward[dependent] else { continue }
        let stillDepends = input.needs[dependent]?.contains(dependency) ?? false
        let goesFirst = steps[later].kind == .delete && forward[dependency] != nil
        if stillDepends, goesFirst { continue }
        add(earlier, before: later, isHard: isHeld && removal[dependent] == nil)
      }
    }
  }

  private mutating func add(_ earlier: Int, before later: Int, isHard: Bool) {
    if isHard { hard[later].insert(earlier) } else { soft[later].insert(earlier) }
  }

  private mutating func orderIdentities() {
    for (deletion, creation) in input.freed {
      guard let later = forward[creation] else { continue }
      let update = forward[deletion].flatMap { steps[$0].kind == .update ? $0 : nil }
      guard let earlier = update ?? removal[deletion] else { continue }
      hard[later].insert(earlier)
    }
  }

  /// Drops what gives way, circle by circle.
  private mutating func breakCircles() {
    while true {
      let edges = zip(hard, soft).map { $0.union($1).sorted() }
      let circles = DependencyOrder(nodes: Array(steps.indices)) { edges[$0] }.cycles
      guard !circles.isEmpty else { return }
      var hasChanged = false
      for circle in circles {
        for (place, needed) in zip(circle, circle.dropFirst() + circle.prefix(1))
        where !hard[place].contains(needed) && soft[place].remove(needed) != nil {
          hasChanged = true
        }
      }
      guard hasChanged else {
        circle = circles[0]
        return
      }
    }
  }
}

extension Change {
  /// Whether it is the end of a predecessor that a replacement left behind.
  var isOfDeposed: Bool { (action == .delete || action == .forget) && reasons.contains(.deposed) }
}
