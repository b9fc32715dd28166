/// What would have to be done so that what runs is what is declared: data, ready to be read, saved and carried out.
public struct Plan: Hashable, Sendable {
  /// Format 2 has ``steps``.
  public static let formatVersion = 2

  public enum Purpose: String, Hashable, Sendable { case apply, destroy }

  public var environment: EnvironmentName
  public var account: String?
  public var region: String
  public var purpose: Purpose
  /// The state that the plan was made from.
  public var lineage: String
  public var serial: Int
  /// The SHA-256 of the canonical text of ``graph``, as the plan carries it: with what resources need though they do not
  /// name it, and for a destroy without resources.
  public var graphDigest: String
  /// Whether the cloud was read; without that, drift is not seen.
  public var isRefreshed: Bool
  /// The addresses that the plan was limited to; empty for all.
  public var only: [Address]
  /// The addresses that somebody asked to replace.
  public var replacing: [Address]
  /// One for each address that is declared or stored, sorted: most dangerous first, then by address.
  public var changes: [Change]
  /// What an apply does, each step after those that it waits for. A plan of format 1 has none and must be made again
  /// to be applied.
  public var steps: [PlanStep]
  public var outputs: [OutputChange]
  /// Notes and warnings that belong to the plan.
  public var diagnostics: [Diagnostic]
  /// The graph that it carries out, so that an apply needs no compiler. Empty of resources for a destroy.
  public var graph: Graph
  /// What it does to the bill; `nil` where the plan was not priced.
  public var cost: PlanCost?

  public init(
    environment: EnvironmentName, account: String? = nil, region: String, purpose: Purpose = .apply, lineage: String,
    serial: Int, graphDigest: String, isRefreshed: Bool, only: [Address] = [], replacing: [Address] = [],
    changes: [Change], steps: [PlanStep] = [], outputs: [OutputChange] = [], diagnostics: [Diagnostic] = [],
    graph: Graph,
    cost: PlanCost? = nil
  ) {
    self.environment = environment
    self.account = account
    self.region = region
    self.purpose = purpose
    self.lineage = lineage
    self.serial = serial
    self.graphDigest = graphDigest
    self.isRefreshed = isRefreshed
    self.only = only
    self.replacing = replacing
    self.changes = changes
    self.steps = steps
    self.outputs = outputs
    self.diagnostics = diagnostics
    self.graph = graph
    self.cost = cost
  }

  /// The same without what it costs, to be compared with one that was made with other prices.
  public var unpriced: Plan {
    var plan = self
    plan.cost = nil
    for index in plan.changes.indices { plan.changes[index].cost = nil }
    return plan
  }

  /// Where what changes is declared, by its address.
  public var positions: [Address: SourcePosition] {
    Dictionary(
      changes.lazy.compactMap { change in change.position.map { (change.address, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The changes that are not ``Change/Action/none``.
  public var effective: [Change] { changes.filter { $0.action != .none } }
  /// Whether there is nothing to do.
  public var isEmpty: Bool { !changes.contains { $0.action != .none } && !outputs.contains { $0.before != $0.after } }
}

/// What happens at one address.
public struct Change: Hashable, Sendable {
  public enum Action: String, Hashable, Sendable, CaseIterable {
    case none, create, update, replace, delete, move, adopt, forget
  }

  private struct Fields: Hashable, Sendable {
    var address: Address
    var type: ResourceType
    var region: String
    var action: Action
    var reasons: [Reason]
    var id: ResourceID?
    var previousAddress: Address?
    var properties: [PropertyChange]
    var consequence: Consequence
    var isReversible: Bool
    var irreversible: String?
    var createsBeforeDestroy: Bool
    var waitsFor: [Address]
    var cost: CostChange?
    var position: SourcePosition?
  }

  @Boxed private var fields: Fields

  /// Why.
  public enum Reason: Hashable, Sendable {
    /// Declared, and not there.
    case declared
    /// In the state, and no longer in the declaration.
    case removedFromDeclaration
    /// The declaration of a property changed.
    case changedDeclaration
    /// Somebody changed it outside of `infra`.
    case drift
    /// Somebody deleted it outside of `infra`.
    case vanished
    /// A create-only property changed.
    case createOnly(property: String)
    /// A resource that it refers to is replaced, and the reference is create-only.
    case replacedReference(Address, property: String)
    /// A value of `.replaced(when:)` changed.
    case trigger
    /// It was created by an apply that did not finish.
    case incomplete
    /// It was replaced by an apply that did not finish, and its predecessor is still there.
    case deposed
    /// `.renamed(from:)` names its former address.
    case renamed(from: Address)
    /// It is what stood at another address: what these properties have in common says so.
    case recognized(from: Address, by: [String])
    /// `.adopting(id:)`.
    case adopting(id: ResourceID)
    /// `.retained()`: it is let go, not deleted.
    case retained
    /// The whole environment is destroyed.
    case destroy
    /// It is in a state that it does not leave by itself; the cloud's word for it.
    case failed(state: String)
    /// Somebody asked for its replacement.
    case requested
    /// What it lives in is deleted, and it goes with that, retained or not.
    case endsWith(Address)
    /// Another address has the same resource of the cloud, so only the record goes.
    case heldElsewhere(at: Address)
  }

  public var address: Address {
    get { fields.address }
    _modify { yield &fields.address }
  }
  public var type: ResourceType {
    get { fields.type }
    _modify { yield &fields.type }
  }
  public var region: String {
    get { fields.region }
    _modify { yield &fields.region }
  }
  public var action: Action {
    get { fields.action }
    _modify { yield &fields.action }
  }
  public var reasons: [Reason] {
    get { fields.reasons }
    _modify { yield &fields.reasons }
  }
  /// The identifier of the resource that is there; `nil` before a create.
  public var id: ResourceID? {
    get { fields.id }
    _modify { yield &fields.id }
  }
  /// The address in the state, where that differs.
  public var previousAddress: Address? {
    get { fields.previousAddress }
    _modify { yield &fields.previousAddress }
  }
  public var properties: [PropertyChange] {
    get { fields.properties }
    _modify { yield &fields.properties }
  }
  public var consequence: Consequence {
    get { fields.consequence }
    _modify { yield &fields.consequence }
  }
  /// Whether applying the earlier declaration again would bring back what was. Computed, never assumed.
  public var isReversible: Bool {
    get { fields.isReversible }
    _modify { yield &fields.isReversible }
  }
  /// Why it would not; `nil` where it would, or where the reason is plain (a deletion).
  public var irreversible: String? {
    get { fields.irreversible }
    _modify { yield &fields.irreversible }
  }
  /// A replacement is created before its predecessor is deleted.
  public var createsBeforeDestroy: Bool {
    get { fields.createsBeforeDestroy }
    _modify { yield &fields.createsBeforeDestroy }
  }
  /// Addresses whose changes must be done first.
  public var waitsFor: [Address] {
    get { fields.waitsFor }
    _modify { yield &fields.waitsFor }
  }
  /// What it does to the bill; `nil` where the plan was not priced.
  public var cost: CostChange? {
    get { fields.cost }
    _modify { yield &fields.cost }
  }
  public var position: SourcePosition? {
    get { fields.position }
    _modify { yield &fields.position }
  }

  public init(
    address: Address, type: ResourceType, region: String, action: Action, reasons: [Reason] = [], id: ResourceID? = nil,
    previousAddress: Address? = nil, properties: [PropertyChange] = [], consequence: Consequence = .none,
    isReversible: Bool = true, irreversible: String? = nil, createsBeforeDestroy: Bool = false,
    waitsFor: [Address] = [], cost: CostChange? = nil,
    position: SourcePosition? = nil
  ) {
    fields = Fields(
      address: address, type: type, region: region, action: action, reasons: reasons, id: id,
      previousAddress: previousAddress, properties: properties, consequence: consequence, isReversible: isReversible,
      irreversible: irreversible, createsBeforeDestroy: createsBeforeDestroy, waitsFor: waitsFor, cost: cost,
      position: position)
  }

  /// Whether the resource, or what it holds, ceases to be.
  public var deletes: Bool { action == .delete || (action == .replace && !keepsPredecessor) }

  /// Whether a replacement leaves its predecessor running and only stops to manage it.
  public var keepsPredecessor: Bool { action == .replace && createsBeforeDestroy && reasons.contains(.retained) }
}

/// What happens to one property.
public struct PropertyChange: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable { case declared, changed, removed, drift, reference }

  /// Dotted; elements of unordered lists have no index but stand whole.
  public var path: PropertyPath
  /// What is there; `nil` for nothing.
  public var before: Value?
  /// What shall be there; `nil` for nothing; may be ``Value/unknown(_:)``.
  public var after: Value?
  public var reason: Reason
  /// The change of this property replaces the resource.
  public var replaces: Bool
  public var consequence: Consequence

  public init(
    path: PropertyPath, before: Value?, after: Value?, reason: Reason, replaces: Bool = false,
    consequence: Consequence = .none
  ) {
    self.path = path
    self.before = before
    self.after = after
    self.reason = reason
    self.replaces = replaces
    self.consequence = consequence
  }
}

/// A change of an environment's output.
public struct OutputChange: Hashable, Sendable {
  public var name: String
  public var before: Value?
  public var after: Value?
  public init(name: String, before: Value?, after: Value?) {
    self.name = name
    self.before = before
    self.after = after
  }
}
