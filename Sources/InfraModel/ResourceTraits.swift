/// What a cloud's handler knows of a type beyond its schema, for planning.
public struct ResourceTraits: Hashable, Sendable {
  /// Whether the type can be created, read, updated and deleted; a type that cannot is an error of the plan.
  public var isSupported: Bool
  /// Whether nothing but its schema is known: what a change does to what runs, what the cloud refuses besides and what is
  /// lost show when it is applied.
  public var isKnownBySchemaAlone: Bool
  /// What is lost with the resource (`the database and its automated backups`); `nil` if nothing of worth.
  public var holdsData: String?
  /// What an in-place change of a top-level property does to what runs; absent for nothing.
  public var consequences: [String: Consequence]
  /// Conditionally create-only properties whose change replaces with this handler, and mutable ones that it cannot set.
  public var replacing: Set<String>
  /// Top-level properties that the schema lets only a create set, and that the cloud can change all the same.
  public var changeable: Set<String>
  /// Values to which a property of ``replacing`` can be changed in place all the same (`InstanceTenancy` to `default`).
  public var inPlaceValues: [String: Set<Value>]
  /// How a property (dotted, `*` for elements) is compared where its schema does not say.
  public var comparisons: [String: Comparison]
  /// Mutable paths (dotted) that the cloud can change and cannot unset: what takes their value away replaces.
  public var unremovable: Set<String>
  /// What the cloud fills in where nothing is declared; used when a declaration is taken away.
  public var defaults: [String: Value]
  /// Properties whose removal from the declaration leaves the running value (the cloud has no way to unset them).
  public var keptWhenRemoved: Set<String>
  /// A second resource of the same name cannot exist, so a replacement must delete first unless the name changes.
  public var nameProperty: String?
  /// Top-level attributes that an update in place may change (`LatestVersionNumber`); all others keep their value.
  public var volatileAttributes: Set<String>
  /// Top-level properties that the handler does not carry out, and why; declaring one is an error of the plan.
  public var unsupportedProperties: [String: String]
  /// Properties, beside the name, that two resources can't share at a time (a subnet's block). With all of them
  /// different a replacement can be created before its predecessor goes; `nil` where the handler does not say, so that
  /// the predecessor goes first unless the declaration or another name says otherwise.
  public var exclusiveProperties: Set<String>?
  /// The properties (dotted, `*` for elements) through which this type holds what it refers to: the cloud refuses to
  /// delete the other resource meanwhile. Any other reference only carries a value.
  public var holds: Set<String>
  /// Those of ``holds`` through which one resource at a time can hold the other, so that a successor that holds the same
  /// waits until its predecessor is gone: a target group serves one load balancer.
  public var holdsAlone: Set<String> = []
  /// Sets of properties whose values together tell one resource of the type from all others of an account and region
  /// (`["VpcId", "CidrBlock"]`): no two can have the same ones at a time. The name is one by itself. A set counts where
  /// its last property is there; of the others, one that is left out is a value like any.
  public var identities: [[String]]
  /// Flags that make the cloud refuse a deletion while they are `true` (`DeletionProtection`).
  public var deletionGuards: Set<String>
  /// What is known of changes beyond their properties' kinds.
  public var rules: [ChangeRule]
  /// Whether the identifier follows from what is declared though the schema calls it read-only (a topic's ARN from its
  /// name), so that a second resource of the same declaration has the same one.
  public var isIdentifierDerived = false
  /// Attributes of which a second resource of the same declaration has others, though its identifier is the same, with
  /// who goes by them: noun phrases (`RoleId`: `policies that name the role as their principal`).
  public var renewedAttributes: [String: String] = [:]
  /// Lists that resources of other types add elements to.
  public var shared: [SharedList]
  /// Lists that let somebody in, though nobody declared what is in them.
  public var exposing: [Exposure]
  /// What outlives a deletion, and on what it depends; `nil` where nothing does.
  public var remains: Remains?
  /// Where it stands without naming it; `nil` where it names all that it holds.
  public var unnamedPlace: UnnamedPlace?
  /// What must be there first though nothing names it.
  public var unnamedNeeds: [UnnamedNeed]
  /// The property that names the backup that a new one is made from, where one can be made of what it holds
  /// (`DBSnapshotIdentifier`). It only counts when the resource is made.
  public var restoredBy: String?
  /// Whether a backup can be made of what it holds, beside its own.
  public var canBeBackedUp: Bool { restoredBy != nil }
  /// Whether it is an alarm, which says of itself whether something is wrong.
  public var isAlarm = false
  /// How what runs of it is renewed after a change; `nil` where nothing runs of it.
  public var rollout: Rollout.Way?
  /// Whether it is hosts that programs can be run on.
  public var hasHosts = false
  /// Whether it passes messages on.
  public var passesMessagesOn = false
  /// How it shares traffic between two targets; `nil` where it has one.
  public var sharing: TrafficSharing?
  /// How the secret that it holds gets another value on request; `nil` where it holds none, or the cloud cannot make one.
  public var rotation: SecretRotation?
  /// The paths (dotted, `*` for elements) that name secrets which what runs of it reads once, as it starts.
  public var readsAtStart: Set<String> = []
  /// What the identifier is made of, in this order, where it is not what the schema says: the registry made some up.
  public var identifier: [String]?
  /// What a person would declare of a property that an import finds (null for nothing): without what the cloud puts into
  /// it by itself.
  public var declaredForms: [String: NormalForm] = [:]
  /// Seconds that a create or a delete usually takes; only the order in which an apply starts things depends on it.
  public var typicalSeconds: Double

  public init(
    isSupported: Bool = true, isKnownBySchemaAlone: Bool = false, holdsData: String? = nil,
    consequences: [String: Consequence] = [:],
    replacing: Set<String> = [], changeable: Set<String> = [], inPlaceValues: [String: Set<Value>] = [:],
    comparisons: [String: Comparison] = [:],
    unremovable: Set<String> = [], defaults: [String: Value] = [:],
    keptWhenRemoved: Set<String> = [], nameProperty: String? = nil, volatileAttributes: Set<String> = [],
    unsupportedProperties: [String: String] = [:], exclusiveProperties: Set<String>? = nil,
    holds: Set<String> = [], identities: [[String]] = [], deletionGuards: Set<String> = [], rules: [ChangeRule] = [],
    shared: [SharedList] = [], exposing: [Exposure] = [], remains: Remains? = nil, unnamedPlace: UnnamedPlace? = nil,
    unnamedNeeds: [UnnamedNeed] = [], typicalSeconds: Double = 1
  ) {
    self.isSupported = isSupported
    self.isKnownBySchemaAlone = isKnownBySchemaAlone
    self.holdsData = holdsData
    self.consequences = consequences
    self.replacing = replacing
    self.changeable = changeable
    self.inPlaceValues = inPlaceValues
    self.comparisons = comparisons
    self.unremovable = unremovable
    self.defaults = defaults
    self.keptWhenRemoved = keptWhenRemoved
    self.nameProperty = nameProperty
    self.volatileAttributes = volatileAttributes
    self.unsupportedProperties = unsupportedProperties
    self.exclusiveProperties = exclusiveProperties
    self.holds = holds
    self.identities = identities
    self.deletionGuards = deletionGuards
    self.rules = rules
    self.shared = shared
    self.exposing = exposing
    self.remains = remains
    self.unnamedPlace = unnamedPlace
    self.unnamedNeeds = unnamedNeeds
    self.typicalSeconds = typicalSeconds
  }

  /// What a resource leaves behind when it is deleted, such as a database's final snapshot.
  public struct Remains: Hashable, Sendable {
    /// A noun phrase (`its final snapshot`).
    public var what: String
    /// The properties that refer to what the remains can't be used without, and its type (`KmsKeyId`, a key).
    public var needs: [String: ResourceType]
    /// Flags with which nothing is left (`DeleteAutomatedBackups`).
    public var unless: Set<String>
    /// Numbers that must all be above 0 for anything to be left (`SnapshotRetentionLimit`).
    public var onlyWith: Set<String>

    public init(
      _ what: String, needing needs: [String: ResourceType], unless: Set<String> = [], onlyWith: Set<String> = []
    ) {
      self.what = what
      self.needs = needs
      self.unless = unless
      self.onlyWith = onlyWith
    }

    /// Whether a resource of these properties leaves anything.
    public func isLeft(by properties: [String: Value]) -> Bool {
      !unless.contains { properties[$0] == true } && onlyWith.allSatisfy { properties[$0]?.number ?? 0 > 0 }
    }
  }

  /// Places that a resource stands in and never leaves, and that it names only by way of another resource: a database
  /// stands in one or two of the subnets of its subnet group.
  public struct UnnamedPlace: Hashable, Sendable {
    /// The properties that lead to the other resource, from resource to resource (`DBSubnetGroupName`).
    public var through: [String]
    /// The other's property with the places (`SubnetIds`).
    public var places: String
    /// The attribute of a place that says where it is (`AvailabilityZone`).
    public var location: String
    /// The attributes of the resource that say where it stands, each a text or a list of them (`AvailabilityZone`,
    /// `SecondaryAvailabilityZone`).
    public var locations: [String]

    public init(through: String..., places: String, location: String, locations: [String]) {
      self.through = through
      self.places = places
      self.location = location
      self.locations = locations
    }
  }

  /// A resource that must be there first, and that stays while this one does, though no property names it: both lead to
  /// the same third one. A NAT gateway needs the attachment of an internet gateway to the network of its subnet.
  public struct UnnamedNeed: Hashable, Sendable {
    /// The type of what is needed.
    public var type: ResourceType
    /// The property of what is needed that leads to the third (`VpcId`), dotted where nested, `*` for elements.
    public var property: String
    /// Another of its properties, that it must have (`InternetGatewayId`).
    public var having: String
    /// The properties that lead to the third from here, from resource to resource (`SubnetId`, `VpcId`); dotted where
    /// nested, `*` for elements.
    public var path: [String]
    /// The values, declared or default, with which it is needed at all (`ConnectivityType`: `public`).
    public var onlyWith: [String: Value]

    public init(
      _ type: ResourceType, property: String, having: String, path: [String], onlyWith: [String: Value] = [:]
    ) {
      self.type = type
      self.property = property
      self.having = having
      self.path = path
      self.onlyWith = onlyWith
    }
  }

  /// A type without a handler.
  public static let unsupported = ResourceTraits(isSupported: false)

  /// How two values of a property are found equal.
  public enum Comparison: Hashable, Sendable {
    /// As documents, whether given as text or as a value: by the cloud's normal form of them.
    case document
    /// Without regard to letter case.
    case caseInsensitive
    /// A plain name equals a full identifier of the same thing: the cloud says which are.
    case nameOrIdentifier
    /// By any name of the same thing: `ObservedResource.otherNames` tells those of what runs. Where it does not, the
    /// name that was declared at the last apply still counts.
    case anyName
    /// As a set though the schema does not say so.
    case unordered
    /// As networks though the schema does not say so: host bits and notation have no meaning.
    case network
    /// A version that names only its leading parts equals any that begins with them (`16` and `16.4`).
    case versionPrefix
    /// By a normal form. For the path `""` it is the form of the whole resource, for properties that mean something
    /// together.
    case form(NormalForm)
    /// The cloud moves it by itself, so that what runs may be ahead of what is declared.
    case ahead(Advance)
  }

  /// How far a cloud moves a property of its own accord.
  public enum Advance: Hashable, Sendable {
    /// To later versions of the same line, unless a flag beside it is off (`EngineVersion` while
    /// `AutoMinorVersionUpgrade`). A version that names only its leading parts equals any that begins with them.
    case versions(unlessOff: String)
    /// To larger numbers, up to the one beside it (`AllocatedStorage` up to `MaxAllocatedStorage`).
    case numbers(upTo: String)
  }
}

/// What a change does to what runs.
public enum Consequence: Hashable, Sendable, Comparable {
  /// Nothing that a user of it would notice.
  case none
  /// It restarts; the minutes are a usual figure.
  case restart(minutes: Int)
  /// It is not there for a while.
  case interruption
  /// What it holds is gone; says what.
  case dataLoss(String)

  private var rank: Int {
    switch self {
    case .none: 0
    case .restart: 1
    case .interruption: 2
    case .dataLoss: 3
    }
  }

  public static func < (left: Consequence, right: Consequence) -> Bool { left.rank < right.rank }
}
