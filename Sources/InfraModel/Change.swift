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
    var undo: Undo
    var createsBeforeDestroy: Bool
    var isKnownBySchemaAlone: Bool
    var shares: [Double]
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
    /// A value of `.replaced(when:)` changed: what it was at the last apply, and what it is now, as in a
    /// ``PropertyChange``; both `nil` in a plan of an earlier version, which did not say.
    case trigger(before: Value?, after: Value?)
    /// It was created by an apply that did not finish.
    case incomplete
    /// It was replaced by an apply that did not finish, and its predecessor is still there.
    case deposed
    /// `.renamed(from:)` names its former address, or it goes back to an address that it had before.
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
    /// Somebody asked for it to be made again from a backup.
    case restored(from: String)
    /// Somebody asked for another value of the secret that it holds.
    case rotated
    /// It reads a secret as it starts, and the value is another than the one that it started with.
    case readsAnew(Address)
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
  /// What applying the earlier declaration again would bring back. Computed by planning the way back, never assumed.
  public var undo: Undo {
    get { fields.undo }
    _modify { yield &fields.undo }
  }
  /// Whether all of it comes back as it was.
  public var isReversible: Bool { undo == .complete }
  /// A replacement is created before its predecessor is deleted.
  public var createsBeforeDestroy: Bool {
    get { fields.createsBeforeDestroy }
    _modify { yield &fields.createsBeforeDestroy }
  }
  /// Whether only the schema of the type is known, so that ``consequence`` leaves out what the schema does not say.
  public var isKnownBySchemaAlone: Bool {
    get { fields.isKnownBySchemaAlone }
    _modify { yield &fields.isKnownBySchemaAlone }
  }
  /// The percentages through which the release moves traffic to what it leads to, rising to 100; empty where the apply
  /// makes the change at once.
  public var shares: [Double] {
    get { fields.shares }
    _modify { yield &fields.shares }
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
    undo: Undo = .complete, createsBeforeDestroy: Bool = false,
    isKnownBySchemaAlone: Bool = false, shares: [Double] = [], waitsFor: [Address] = [], cost: CostChange? = nil,
    position: SourcePosition? = nil
  ) {
    fields = Fields(
      address: address, type: type, region: region, action: action, reasons: reasons, id: id,
      previousAddress: previousAddress, properties: properties, consequence: consequence, undo: undo,
      createsBeforeDestroy: createsBeforeDestroy,
      isKnownBySchemaAlone: isKnownBySchemaAlone, shares: shares, waitsFor: waitsFor, cost: cost, position: position)
  }

  /// Whether it may interrupt what runs: what is not known to leave it alone counts.
  public var mayInterrupt: Bool {
    consequence > .none || isKnownBySchemaAlone && [.update, .replace, .delete].contains(action)
  }

  /// Whether it may lose data: the deletion of what is not known to hold none counts.
  public var mayLoseData: Bool { if case .dataLoss = consequence { true } else { isKnownBySchemaAlone && deletes } }

  /// Whether the resource, or what it holds, ceases to be.
  public var deletes: Bool { action == .delete || (action == .replace && !keepsPredecessor) }

  /// Whether a replacement leaves its predecessor running and only stops to manage it.
  public var keepsPredecessor: Bool { action == .replace && createsBeforeDestroy && reasons.contains(.retained) }
}
