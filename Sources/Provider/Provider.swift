public import InfraModel

/// A cloud: reads resources and changes them.
///
/// The applier and the commands know only this; a second cloud is a second implementation. Values are in the
/// registry's vocabulary both ways. Every method may be called many times at once.
public protocol Provider: Sendable {
  /// The schemas of the types that the cloud has.
  var schemas: any SchemaCatalog { get }

  /// What planning needs to know of a type; ``ResourceTraits/unsupported`` for one without a handler.
  func traits(of type: ResourceType) -> ResourceTraits

  /// The account that the credentials belong to.
  func account(region: String) async throws(ProviderError) -> String

  /// Reads resources, many of a kind with few calls; the results are in the order of the requests.
  func read(_ requests: [ReadRequest]) async -> [Result<Observation, ProviderError>]

  /// Creates a resource and waits until it is ready. The identifier is reported through
  /// ``OperationContext/identified`` the moment that it is known.
  func create(_ request: CreateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource

  /// Changes a resource in place and waits until it is ready.
  func update(_ request: UpdateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource

  /// Deletes a resource and waits until it is gone. One that is gone already is no error.
  func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError)

  /// Makes a backup of what a resource holds, and waits until it can be restored. One of its name that is there already
  /// is taken.
  func backUp(_ request: BackupRequest, _ context: OperationContext) async throws(ProviderError) -> Backup

  /// Whether a backup is there from which a resource of a type can be made.
  func hasBackup(_ request: BackupLookup) async throws(ProviderError) -> Bool

  /// Runs a program on the hosts of a resource, once for its mark, and waits until it has ended. What an earlier try of the
  /// same mark began is found and waited for.
  func run(_ request: HostRunRequest, _ context: OperationContext) async throws(ProviderError) -> GateWork

  /// Waits until what runs of a resource is what was applied. Where the cloud renews it only on request, requests it, once:
  /// before that, ``OperationContext/keep`` is awaited with a text by which a later try finds what was begun.
  func rollOut(_ request: RolloutRequest, _ context: OperationContext) async throws(ProviderError) -> GateWork

  /// Passes a message on to a resource's subscribers. It is sent once; a lost message is not repeated.
  func announce(_ request: AnnouncementRequest, _ context: OperationContext) async throws(ProviderError)

  /// Looks for what an interrupted create made.
  func find(_ request: FindRequest) async throws(ProviderError) -> FindResult

  /// Looks for what exists, whoever made it: several at once, one call for many of a kind where the cloud can. The
  /// results are in the order of the requests, and have the attributes that were asked for.
  func lookUp(_ requests: [LookupRequest]) async -> [Result<LookupAnswer, LookupFailure>]

  /// Says who moved something, by what the cloud recorded of its calls; the results are in the order of the requests.
  /// - Parameter now: Seconds since 1970.
  func attribute(_ requests: [AttributionRequest], at now: Double) async -> [Attribution]

  /// The text behind a secret's source in the cloud's secret store. Never logged, never stored.
  func secret(id: String, key: String?, region: String) async throws(ProviderError) -> String
}

/// Names one resource to read.
public struct ReadRequest: Hashable, Sendable {
  public var type: ResourceType
  public var id: ResourceID
  public var region: String
  /// What is known of it: declared properties and attributes of the state, for types whose read needs more than the
  /// identifier.
  public var known: [String: Value]
  public init(type: ResourceType, id: ResourceID, region: String, known: [String: Value] = [:]) {
    self.type = type
    self.id = id
    self.region = region
    self.known = known
  }
}

/// What a read found.
public enum Observation: Hashable, Sendable {
  case present(ObservedResource)
  case absent
  /// It is being deleted, or waits for its deletion: it can neither be changed nor be made anew under its name.
  case beingDeleted(ObservedResource, PendingDeletion)
}

/// How a resource goes, and what would bring it back.
public struct PendingDeletion: Hashable, Sendable {
  /// The cloud's own word (`PendingDeletion`).
  public var state: String
  /// What a person can do to keep it (`aws kms cancel-key-deletion --key-id …`); `nil` where nothing helps but to wait.
  public var restoreCommand: String?

  public init(state: String, restoreCommand: String? = nil) {
    self.state = state
    self.restoreCommand = restoreCommand
  }
}

/// A state that a resource does not leave by itself.
public struct Failure: Hashable, Sendable {
  /// The cloud's own word (`incompatible-parameters`).
  public var state: String
  /// The cloud's own words about it.
  public var message: String?
  /// Whether a change in place can cure it; otherwise only a replacement does.
  public var isCuredByUpdate: Bool
  /// What a person must do where neither a change nor a replacement is the cure (a key that is disabled); `nil` where
  /// one of the two is.
  public var remedy: String?

  public init(state: String, message: String? = nil, isCuredByUpdate: Bool, remedy: String? = nil) {
    self.state = state
    self.message = message
    self.isCuredByUpdate = isCuredByUpdate
    self.remedy = remedy
  }
}

/// A resource as it runs.
public struct ObservedResource: Hashable, Sendable {
  /// By what the cloud knows it.
  public var id: ResourceID
  /// Declared properties and attributes by the registry's names, in the registry's form. Tags that only mark the
  /// operation (`infra:…`) and the cloud's own are left out.
  public var properties: [String: Value]
  /// Set while it is in a state that it does not leave by itself.
  public var failure: Failure?
  /// Other names of what its properties name, by the name that the cloud gives (the aliases of a key, by the key's
  /// full name): a declaration may use any of them. They are told by reads for plans, and say nothing about the resource
  /// itself: two that differ only in them are equal.
  public var otherNames: [String: Set<String>]
  /// What is in it and is no property of it, by the names of ``ResourceTraits/exposing``: the routes of a route table. It
  /// says nothing about the resource itself.
  public var members: [String: [Value]]
  /// What it says, where it is an alarm; says nothing about the resource itself.
  public var alarm: AlarmState?
  /// What has to happen to it from time to time; says nothing about the resource itself.
  public var upkeep: [Upkeep] = []
  public init(
    id: ResourceID, properties: [String: Value], failure: Failure? = nil, otherNames: [String: Set<String>] = [:],
    members: [String: [Value]] = [:]
  ) {
    self.id = id
    self.properties = properties
    self.failure = failure
    self.otherNames = otherNames
    self.members = members
  }
}

extension ObservedResource {
  public static func == (left: ObservedResource, right: ObservedResource) -> Bool {
    left.id == right.id && left.properties == right.properties && left.failure == right.failure
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(properties)
    hasher.combine(failure)
  }
}

/// What to create.
public struct CreateRequest: Hashable, Sendable {
  public var address: Address
  public var type: ResourceType
  public var region: String
  public var account: String
  /// Wholly concrete; secrets are the texts themselves here and nowhere else.
  public var properties: [String: Value]
  public init(address: Address, type: ResourceType, region: String, account: String, properties: [String: Value]) {
    self.address = address
    self.type = type
    self.region = region
    self.account = account
    self.properties = properties
  }
}

/// What to change.
public struct UpdateRequest: Hashable, Sendable {
  public var address: Address
  public var type: ResourceType
  public var region: String
  public var account: String
  public var id: ResourceID
  /// What runs now, as last read; attributes included.
  public var current: [String: Value]
  /// What shall run, wholly concrete.
  public var desired: [String: Value]
  /// The top-level properties that differ. One that is absent from ``desired`` is to be taken back to its default.
  public var changed: Set<String>
  /// The paths that the plan names (dotted, tags by their key: `Tags.Env`); empty where no plan is known. With them,
  /// nothing is taken away that the plan did not show: other people's tags, rules, members and variables stay.
  public var changedPaths: [PropertyPath]
  /// What the plan showed as running, by path: what stood in a list before, for example.
  public var shown: [PropertyPath: Value]
  /// What was last applied; what was declared once and is no longer goes.
  public var applied: [String: Value]
  /// Whether it goes on with a create that did not end, so that what only a create sets has been set.
  public var finishesCreate: Bool
  /// Whether the secret that it holds is to get another value, though none is declared.
  public var rotates: Bool

  public init(
    address: Address, type: ResourceType, region: String, account: String, id: ResourceID, current: [String: Value],
    desired: [String: Value], changed: Set<String>, changedPaths: [PropertyPath] = [],
    shown: [PropertyPath: Value] = [:],
    applied: [String: Value] = [:], finishesCreate: Bool = false, rotates: Bool = false
  ) {
    self.address = address
    self.type = type
    self.region = region
    self.account = account
    self.id = id
    self.current = current
    self.desired = desired
    self.changed = changed
    self.changedPaths = changedPaths
    self.shown = shown
    self.applied = applied
    self.finishesCreate = finishesCreate
    self.rotates = rotates
  }
}

/// What to delete.
public struct DeleteRequest: Hashable, Sendable {
  public var address: Address
  public var type: ResourceType
  public var region: String
  public var account: String
  public var id: ResourceID
  /// What is known of it: declared properties and attributes.
  public var known: [String: Value]
  /// Whether what it holds is kept in a last snapshot, where the cloud can make one.
  public var keepsSnapshot: Bool
  /// What an earlier try has announced to go after it (``CallRecord/leftovers``), for where the resource is gone and tells
  /// nothing any more.
  public var leftovers: [String: Value]
  public init(
    address: Address, type: ResourceType, region: String, account: String, id: ResourceID, known: [String: Value],
    keepsSnapshot: Bool = true, leftovers: [String: Value] = [:]
  ) {
    self.address = address
    self.type = type
    self.region = region
    self.account = account
    self.id = id
    self.known = known
    self.keepsSnapshot = keepsSnapshot
    self.leftovers = leftovers
  }
}

/// What to look for after a create whose answer was lost.
public struct FindRequest: Hashable, Sendable {
  public var type: ResourceType
  public var region: String
  public var account: String
  /// The operation's identifier, as it went along with the create.
  public var operation: String
  /// What was to be created; secrets may be digests.
  public var properties: [String: Value]
  /// As ``OperationContext/owner``; empty where it is not known.
  public var owner: String
  public init(
    type: ResourceType, region: String, account: String, operation: String, properties: [String: Value],
    owner: String = ""
  ) {
    self.type = type
    self.region = region
    self.account = account
    self.operation = operation
    self.properties = properties
    self.owner = owner
  }
}

/// What a finder found.
public enum FindResult: Hashable, Sendable {
  case found(ObservedResource)
  case absent
  /// The cloud still works on a create that may be it, and does not tell yet what it makes.
  case unfinished
  /// Several that could be it, or one that cannot be told from a stranger's; what they are.
  case ambiguous([ResourceID])
}
