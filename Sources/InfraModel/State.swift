/// What `infra` made in an environment and last knew of it.
public struct State: Hashable, Sendable {
  /// Format 2 has what was declared beside what was applied.
  public static let formatVersion = 2

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
  public var resources: [Address: ResourceRecord]
  public var outputs: [String: Value]

  public init(
    environment: EnvironmentName, account: String? = nil, region: String, lineage: String, serial: Int = 0,
    digestKey: String,
    resources: [Address: ResourceRecord] = [:], outputs: [String: Value] = [:]
  ) {
    self.environment = environment
    self.account = account
    self.region = region
    self.lineage = lineage
    self.serial = serial
    self.digestKey = digestKey
    self.resources = resources
    self.outputs = outputs
  }
}

/// One resource that exists, or half exists.
public struct ResourceRecord: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable {
    /// Everything declared was set.
    case complete
    /// It exists, but not all that was declared is known to be set; the next plan compares it with what runs.
    case incomplete
  }

  /// A replaced resource that is still to be deleted.
  public struct Deposed: Hashable, Sendable {
    public var id: String
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
      id: String, operation: String, attributes: [String: Value], type: ResourceType? = nil, region: String? = nil,
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

  public var address: Address
  public var type: ResourceType
  public var region: String
  /// The primary identifier's values, joined by `|`.
  public var id: String
  public var status: Status
  /// The identifier of the operation that created it, as the cloud may give it back.
  public var operation: String
  /// What was declared at the last apply, as it was declared: references symbolic, secrets by source. `nil` in a
  /// record that an `infra` of format 1 wrote.
  public var declared: [String: Value]?
  /// What was applied then: references resolved, secrets as digests.
  public var properties: [String: Value]
  /// What the cloud last answered, by the registry's names: declared properties and attributes alike.
  public var attributes: [String: Value]
  public var dependencies: [Address]
  public var isProtected: Bool
  public var isRetained: Bool
  public var createsBeforeDestroy: Bool
  /// The values of `.replaced(when:)` at the last apply.
  public var triggers: [Value]
  public var deposed: [Deposed]
  /// Where it was declared at the last apply.
  public var position: SourcePosition?

  public init(
    address: Address, type: ResourceType, region: String, id: String, status: Status = .complete, operation: String,
    declared: [String: Value]? = nil, properties: [String: Value] = [:], attributes: [String: Value] = [:],
    dependencies: [Address] = [],
    isProtected: Bool = false, isRetained: Bool = false, createsBeforeDestroy: Bool = false, triggers: [Value] = [],
    deposed: [Deposed] = [], position: SourcePosition? = nil
  ) {
    self.address = address
    self.type = type
    self.region = region
    self.id = id
    self.status = status
    self.operation = operation
    self.declared = declared
    self.properties = properties
    self.attributes = attributes
    self.dependencies = dependencies
    self.isProtected = isProtected
    self.isRetained = isRetained
    self.createsBeforeDestroy = createsBeforeDestroy
    self.triggers = triggers
    self.deposed = deposed
    self.position = position
  }

  /// What a reference to this resource gives: the attribute, or the declared property if the cloud returns none.
  public func value(of property: PropertyPath) -> Value? { value(of: property.text) }

  /// The same for a property by its name.
  public func value(of property: String) -> Value? {
    Value.object(attributes)[path: property] ?? Value.object(properties)[path: property]
  }
}
