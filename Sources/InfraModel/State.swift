/// What `infra` made in an environment and last knew of it.
public struct State: Hashable, Sendable {
  /// Format 2 has what was declared beside what was applied. Format 3 has what is on its way between environments, and is
  /// written only while something is; format 4 has rules of approval, and is written only while there are any; format 5 has
  /// what is being restored, and is written only while something is.
  public static let formatVersion = 5

  public var environment: EnvironmentName
  /// The account that the resources are in; `nil` until a first apply has seen it.
  public var account: String?
  /// The environment's region at the last apply.
  public var region: String
  /// Names this line of states; two states of different lineage never replace each other.
  public var lineage: String
  /// Grows by one with every save.
  public var serial: Int
  /// The key of the digests that stand where secrets were: 64 hexadecimal digits, made with the lineage.
  public var digestKey: String
  /// Names a key that is not kept with the state, and without which ``digestKey`` is empty; `nil` where the state has it.
  public var digestKeyName: String?
  public var resources: [Address: ResourceRecord]
  public var outputs: [String: Value]
  /// What was looked up for the last apply, with what was found.
  public var lookups: [Lookup]
  /// The approval that the last apply's declaration demanded; `nil` where it demanded none. It counts until an apply
  /// that it approved replaces it.
  public var approval: EnvironmentSettings.Approval?
  /// The rules of approval of the last apply's declaration. Each counts until an apply that it approved ends it.
  public var approvals: [ApprovalRule]
  /// The backups from which resources are being made again, by address: where a run ends between a deletion and the
  /// making, the next one makes it from the backup, too.
  public var restoring: [Address: String]
  /// What is about to come from another environment.
  public var arriving: Arrival?
  /// What has gone to other environments that have not written it down yet.
  public var departed: [Departure]

  public init(
    environment: EnvironmentName, account: String? = nil, region: String, lineage: String, serial: Int = 0,
    digestKey: String, digestKeyName: String? = nil,
    resources: [Address: ResourceRecord] = [:], outputs: [String: Value] = [:],
    lookups: [Lookup] = [], approval: EnvironmentSettings.Approval? = nil, approvals: [ApprovalRule] = [],
    restoring: [Address: String] = [:], arriving: Arrival? = nil,
    departed: [Departure] = []
  ) {
    self.environment = environment
    self.account = account
    self.region = region
    self.lineage = lineage
    self.serial = serial
    self.digestKey = digestKey
    self.digestKeyName = digestKeyName
    self.resources = resources
    self.outputs = outputs
    self.lookups = lookups
    self.approval = approval
    self.approvals = approvals
    self.restoring = restoring
    self.arriving = arriving
    self.departed = departed
  }
}

extension State {
  /// Whether its digests can be neither compared nor made: their key is not at hand.
  public var isLocked: Bool { digestKeyName != nil && digestKey.isEmpty }
}

/// One resource that exists, or half exists.
public struct ResourceRecord: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable {
    /// Everything declared was set.
    case complete
    /// It exists, but not all that was declared is known to be set; the next plan compares it with what runs.
    case incomplete
  }

  private struct Fields: Hashable, Sendable {
    var address: Address
    var type: ResourceType
    var region: String
    var id: ResourceID
    var status: Status
    var operation: String
    var declared: [String: Value]?
    var properties: [String: Value]
    var attributes: [String: Value]
    var dependencies: [Address]
    var isProtected: Bool
    var isRetained: Bool
    var createsBeforeDestroy: Bool
    var triggers: [Value]
    var startedWith: [Address: String]
    var formerAddresses: [Address]
    var deposed: [Deposed]
    var position: SourcePosition?
  }

  @Boxed private var fields: Fields

  /// A replaced resource that is still to be deleted.
  public struct Deposed: Hashable, Sendable {
    public var id: ResourceID
    public var operation: String
    public var attributes: [String: Value]
    /// Its type, where that differs from its successor's.
    public var type: ResourceType?
    /// Its region, where that differs from its successor's.
    public var region: String?
    /// It was protected when it was replaced: deleting it needs a permission of its own.
    public var isProtected: Bool
    /// It was retained when it was replaced: it is let go, never deleted.
    public var isRetained: Bool
    public init(
      id: ResourceID, operation: String, attributes: [String: Value], type: ResourceType? = nil, region: String? = nil,
      isProtected: Bool = false, isRetained: Bool = false
    ) {
      self.id = id
      self.operation = operation
      self.attributes = attributes
      self.type = type
      self.region = region
      self.isProtected = isProtected
      self.isRetained = isRetained
    }
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
  /// By what the cloud knows it.
  public var id: ResourceID {
    get { fields.id }
    _modify { yield &fields.id }
  }
  public var status: Status {
    get { fields.status }
    _modify { yield &fields.status }
  }
  /// The identifier of the operation that created it, as the cloud may give it back.
  public var operation: String {
    get { fields.operation }
    _modify { yield &fields.operation }
  }
  /// What was declared at the last apply, as it was declared: references symbolic, secrets by source. `nil` in a
  /// record that an `infra` of format 1 wrote.
  public var declared: [String: Value]? {
    get { fields.declared }
    _modify { yield &fields.declared }
  }
  /// What was applied then: references resolved, secrets as digests.
  public var properties: [String: Value] {
    get { fields.properties }
    _modify { yield &fields.properties }
  }
  /// What the cloud last answered, by the registry's names: declared properties and attributes alike.
  public var attributes: [String: Value] {
    get { fields.attributes }
    _modify { yield &fields.attributes }
  }
  public var dependencies: [Address] {
    get { fields.dependencies }
    _modify { yield &fields.dependencies }
  }
  public var isProtected: Bool {
    get { fields.isProtected }
    _modify { yield &fields.isProtected }
  }
  public var isRetained: Bool {
    get { fields.isRetained }
    _modify { yield &fields.isRetained }
  }
  public var createsBeforeDestroy: Bool {
    get { fields.createsBeforeDestroy }
    _modify { yield &fields.createsBeforeDestroy }
  }
  /// The values of `.replaced(when:)` at the last apply.
  public var triggers: [Value] {
    get { fields.triggers }
    _modify { yield &fields.triggers }
  }
  /// The versions of the secrets that what runs of it has read as it started, by the addresses of those who hold them.
  public var startedWith: [Address: String] {
    get { fields.startedWith }
    _modify { yield &fields.startedWith }
  }
  /// The addresses that it had before, the last one last: a declaration that has one of them again moves it back.
  public internal(set) var formerAddresses: [Address] {
    get { fields.formerAddresses }
    _modify { yield &fields.formerAddresses }
  }
  public var deposed: [Deposed] {
    get { fields.deposed }
    _modify { yield &fields.deposed }
  }
  /// Where it was declared at the last apply.
  public var position: SourcePosition? {
    get { fields.position }
    _modify { yield &fields.position }
  }

  public init(
    address: Address, type: ResourceType, region: String, id: ResourceID, status: Status = .complete, operation: String,
    declared: [String: Value]? = nil, properties: [String: Value] = [:], attributes: [String: Value] = [:],
    dependencies: [Address] = [],
    isProtected: Bool = false, isRetained: Bool = false, createsBeforeDestroy: Bool = false, triggers: [Value] = [],
    startedWith: [Address: String] = [:], formerAddresses: [Address] = [], deposed: [Deposed] = [],
    position: SourcePosition? = nil
  ) {
    fields = Fields(
      address: address, type: type, region: region, id: id, status: status, operation: operation, declared: declared,
      properties: properties, attributes: attributes, dependencies: dependencies, isProtected: isProtected,
      isRetained: isRetained, createsBeforeDestroy: createsBeforeDestroy, triggers: triggers,
      startedWith: startedWith, formerAddresses: formerAddresses, deposed: deposed, position: position)
  }

  /// What a reference to this resource gives: the attribute, or the declared property if the cloud returns none.
  public func value(of property: PropertyPath) -> Value? { value(of: property.text) }

  /// The same for a property by its name.
  public func value(of property: String) -> Value? {
    Value.object(attributes)[path: property] ?? Value.object(properties)[path: property]
  }
}
