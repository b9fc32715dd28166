public import InfraModel

/// One line of the journal.
///
///     begun ─▶ willCall ─▶ didCall ─▶ willCall ─▶ didCall … ─▶ finished
///                              └─▶ identified (as soon as the identifier is known)
///
/// Each is on disk before what it announces happens.
public enum JournalEntry: Hashable, Sendable {
  case begun(Operation)
  /// A mutating call is about to be sent. `ordinal` counts the operation's calls from 1; `leftovers` is what has to go
  /// after the resource that a deletion takes away.
  case willCall(operation: String, call: String, ordinal: Int, leftovers: [String: Value] = [:])
  /// How that call ended.
  case didCall(operation: String, ordinal: Int, outcome: CallOutcome)
  /// The resource exists and has this identifier.
  case identified(operation: String, id: ResourceID)
  /// Nothing more will be done by this operation; `effect` is what it leaves in the state.
  case finished(operation: String, outcome: Outcome, effect: StateEffect)
  /// A change of the state that took no operation: a move, a resource forgotten, what a refresh saw.
  case recorded(StateEffect)
}

extension JournalEntry {
  /// What an operation sets out to do.
  public struct Operation: Hashable, Sendable {
    /// Names the operation; goes where the cloud gives it back.
    public var id: String
    public var address: Address
    public var type: ResourceType
    public var region: String
    public var action: Change.Action
    /// The identifier of the resource that is changed or deleted; `nil` for a create.
    public var resource: ResourceID?
    /// The digest of everything that goes into the operation.
    public var inputsDigest: String
    /// The resource's record as the operation is to leave it, so that a later run which finds what was made can write
    /// all of it. Before a create its identifier is empty and it has no attributes; `nil` for a deletion.
    public var record: ResourceRecord?
    /// A replacement lets its predecessor go instead of deleting it.
    public var keepsPredecessor: Bool
    /// The lease under which it was begun.
    public var fence: Int

    public init(
      id: String, address: Address, type: ResourceType, region: String, action: Change.Action,
      resource: ResourceID? = nil, inputsDigest: String, record: ResourceRecord? = nil,
      keepsPredecessor: Bool = false, fence: Int
    ) {
      self.id = id
      self.address = address
      self.type = type
      self.region = region
      self.action = action
      self.resource = resource
      self.inputsDigest = inputsDigest
      self.record = record
      self.keepsPredecessor = keepsPredecessor
      self.fence = fence
    }

    /// What is to be created or set; digests stand where secrets go.
    public var properties: [String: Value] { record?.properties ?? [:] }
  }

  /// How a call ended.
  public enum CallOutcome: Hashable, Sendable {
    case succeeded
    /// The cloud refused; nothing took effect.
    case refused(code: String)
    /// No answer was understood; it may have taken effect.
    case unknown
  }

  /// How an operation ended.
  public enum Outcome: Hashable, Sendable {
    case succeeded
    /// It failed for good, and what it left is in the effect.
    case failed(code: String?, message: String)
    /// A later run found that it had made nothing.
    case absent
    /// A later run found what it had made.
    case adopted
  }
}

/// What an entry changes in the state: first addresses go, then records come.
public struct StateEffect: Hashable, Sendable {
  public var removed: [Address]
  public var stored: [ResourceRecord]

  public init(removed: [Address] = [], stored: [ResourceRecord] = []) {
    self.removed = removed
    self.stored = stored
  }

  /// Nothing changes.
  public static let none = StateEffect()
  /// A resource's record is written.
  public static func store(_ record: ResourceRecord) -> StateEffect { StateEffect(stored: [record]) }
  /// A resource is no more.
  public static func remove(_ address: Address) -> StateEffect { StateEffect(removed: [address]) }
  /// A resource's record stands at another address.
  public static func move(from address: Address, to record: ResourceRecord) -> StateEffect {
    StateEffect(removed: [address], stored: [record])
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { removed.isEmpty && stored.isEmpty }
}

extension State {
  /// Carries out an effect. The serial stays.
  public mutating func apply(_ effect: StateEffect) {
    for address in effect.removed { resources[address] = nil }
    for record in effect.stored { resources[record.address] = record }
  }
}

/// What is known of an operation that was begun and not finished.
public struct OpenOperation: Hashable, Sendable {
  /// One mutating call of it.
  public struct Call: Hashable, Sendable {
    public var name: String
    public var ordinal: Int
    /// `nil` if it was about to be sent and nothing more is known: it may have taken effect.
    public var outcome: JournalEntry.CallOutcome?
    /// What it announced to go after the resource.
    public var leftovers: [String: Value]
    public init(
      name: String, ordinal: Int, outcome: JournalEntry.CallOutcome? = nil, leftovers: [String: Value] = [:]
    ) {
      self.name = name
      self.ordinal = ordinal
      self.outcome = outcome
      self.leftovers = leftovers
    }
  }

  public var operation: JournalEntry.Operation
  /// The resource's identifier, once it was known.
  public var id: ResourceID?
  /// In order.
  public var calls: [Call]

  public init(operation: JournalEntry.Operation, id: ResourceID? = nil, calls: [Call] = []) {
    self.operation = operation
    self.id = id
    self.calls = calls
  }

  /// What has to go after the resource that it deletes, as the last call announced it.
  public var leftovers: [String: Value] { calls.last { !$0.leftovers.isEmpty }?.leftovers ?? [:] }

  /// Whether some call may have changed the cloud.
  public var mayHaveTakenEffect: Bool {
    calls.contains { call in
      switch call.outcome {
      case .refused: false
      case .succeeded, .unknown, nil: true
      }
    }
  }
}
