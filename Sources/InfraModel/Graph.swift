/// An environment after its Swift was evaluated: what should exist.
public struct Graph: Hashable, Sendable {
  /// Format 2 has rules of approval, and format 3 a release; each is written only where there are any.
  public static let formatVersion = 3

  public var environment: EnvironmentName
  /// The region of every resource that does not name its own.
  public var region: String
  /// The account that the environment is pinned to, as its cloud writes it.
  public var account: String?
  /// Every resource, sorted by address.
  public var resources: [ResourceNode]
  /// What people and scripts read after an apply, sorted by name.
  public var outputs: [OutputNode]
  /// What is asked before a plan is made, sorted by key.
  public var lookups: [Lookup]
  public var settings: EnvironmentSettings
  /// Where the environment was declared.
  public var position: SourcePosition?
  /// Where the project keeps its states, if it says so.
  public var statePlace: StatePlace?

  public init(
    environment: EnvironmentName, region: String, account: String? = nil, resources: [ResourceNode] = [],
    outputs: [OutputNode] = [], lookups: [Lookup] = [], settings: EnvironmentSettings = .init(),
    position: SourcePosition? = nil, statePlace: StatePlace? = nil
  ) {
    self.environment = environment
    self.region = region
    self.account = account
    self.resources = resources
    self.outputs = outputs
    self.lookups = lookups
    self.settings = settings
    self.position = position
    self.statePlace = statePlace
  }
}

/// One declared resource.
public struct ResourceNode: Hashable, Sendable {
  private struct Fields: Hashable, Sendable {
    var address: Address
    var type: ResourceType
    var region: String?
    var properties: [String: Value]
    var dependsOn: [Address]
    var lifecycle: Lifecycle
    var position: SourcePosition?
    var labels: [String: String]
    var usage: [String: Value]
  }

  @Boxed private var fields: Fields

  public var address: Address {
    get { fields.address }
    _modify { yield &fields.address }
  }
  public var type: ResourceType {
    get { fields.type }
    _modify { yield &fields.type }
  }
  /// The resource's own region; `nil` for the environment's.
  public var region: String? {
    get { fields.region }
    _modify { yield &fields.region }
  }
  /// What was declared, by the registry's names, environment tags merged in. May hold references, secrets by source.
  public var properties: [String: Value] {
    get { fields.properties }
    _modify { yield &fields.properties }
  }
  /// Resources that must exist first though no property refers to them.
  public var dependsOn: [Address] {
    get { fields.dependsOn }
    _modify { yield &fields.dependsOn }
  }
  public var lifecycle: Lifecycle {
    get { fields.lifecycle }
    _modify { yield &fields.lifecycle }
  }
  /// Where the resource was declared.
  public var position: SourcePosition? {
    get { fields.position }
    _modify { yield &fields.position }
  }
  /// For a property, the label that it has in the user's Swift where that differs from its name with a small first
  /// letter; diagnostics look for the label behind ``position`` to set the caret.
  public var labels: [String: String] {
    get { fields.labels }
    _modify { yield &fields.labels }
  }
  /// Declared usage for pricing, by the names of the cost models.
  public var usage: [String: Value] {
    get { fields.usage }
    _modify { yield &fields.usage }
  }

  public init(
    address: Address, type: ResourceType, region: String? = nil, properties: [String: Value] = [:],
    dependsOn: [Address] = [], lifecycle: Lifecycle = Lifecycle(), position: SourcePosition? = nil,
    labels: [String: String] = [:], usage: [String: Value] = [:]
  ) {
    fields = Fields(
      address: address, type: type, region: region, properties: properties, dependsOn: dependsOn, lifecycle: lifecycle,
      position: position, labels: labels, usage: usage)
  }

  /// The properties that are not plain values: what refers to something, is secret or is not known yet; by their names.
  public var symbolicProperties: [(name: String, value: Value)] {
    var found: [(name: String, value: Value)] = []
    for (name, value) in properties where !value.isConcrete { found.append((name, value)) }
    if found.count > 1 { found.sort { $0.name < $1.name } }
    return found
  }

  /// Every resource that this one needs: by reference and by declaration, sorted, each once.
  public var dependencies: [Address] {
    var found = dependsOn
    for value in properties.values where !value.isConcrete { found += value.references.map(\.address) }
    for trigger in lifecycle.replacedWhen { found += trigger.references.map(\.address) }
    if found.count > 1 { found = Set(found).sorted() }
    return found.filter { $0 != address }
  }
}

extension [ResourceNode] {
  /// Each resource by its address; of several with the same, the first.
  public var byAddress: [Address: ResourceNode] {
    Dictionary(lazy.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What a person said about how a resource may change.
public struct Lifecycle: Hashable, Sendable {
  /// A change to some properties that is to be left alone.
  public struct Ignored: Hashable, Sendable {
    /// The property, dotted where nested.
    public var property: String
    public var because: String
    public init(property: String, because: String) {
      self.property = property
      self.because = because
    }
  }

  /// Deleting or replacing it is refused.
  public var isProtected: Bool
  /// It is forgotten instead of deleted when it leaves the declaration.
  public var isRetained: Bool
  /// A replacement is made before the old one goes.
  public var createsBeforeDestroy: Bool
  public var ignoredChanges: [Ignored]
  /// Values whose change replaces the resource.
  public var replacedWhen: [Value]
  /// Addresses that it had before.
  public var renamedFrom: [Address]
  /// The identifier of an existing resource to take over.
  public var adoptedID: ResourceID?
  /// Seconds that creating, updating or deleting may take; `nil` for the type's own limit.
  public var timeout: Int?
  /// Addresses whose deletion this resource's declaration permits though they are protected in the state.
  public var allowsDeletion: [Address]

  public init(
    isProtected: Bool = false, isRetained: Bool = false, createsBeforeDestroy: Bool = false,
    ignoredChanges: [Ignored] = [], replacedWhen: [Value] = [], renamedFrom: [Address] = [],
    adoptedID: ResourceID? = nil,
    timeout: Int? = nil, allowsDeletion: [Address] = []
  ) {
    self.isProtected = isProtected
    self.isRetained = isRetained
    self.createsBeforeDestroy = createsBeforeDestroy
    self.ignoredChanges = ignoredChanges
    self.replacedWhen = replacedWhen
    self.renamedFrom = renamedFrom
    self.adoptedID = adoptedID
    self.timeout = timeout
    self.allowsDeletion = allowsDeletion
  }
}

/// A named result of an environment.
public struct OutputNode: Hashable, Sendable {
  public var name: String
  public var value: Value
  public var position: SourcePosition?

  public init(name: String, value: Value, position: SourcePosition? = nil) {
    self.name = name
    self.value = value
    self.position = position
  }
}
