public import InfraModel

/// What a create, update or delete may ask of the applier while it runs.
///
/// Before each mutating call the operation awaits ``willCall``, which returns once the journal holds the record on
/// disk; after it, ``didCall``. Nothing is sent without the record.
public struct OperationContext: Sendable {
  /// Names the operation; goes where the cloud gives it back: a tag, a client token, a name.
  public var operation: String
  /// Names the line of states that the operation belongs to, for marks that outlive the operation; empty where there
  /// is none.
  public var owner: String
  /// Whether an earlier try of the same operation had no answer, so that it may have taken effect.
  public var isRepeated: Bool
  /// Seconds that the whole operation may take.
  public var timeout: Double
  public var willCall: @Sendable (CallRecord) async throws(ProviderError) -> Void
  public var didCall: @Sendable (CallRecord, _ outcome: CallOutcome) async throws(ProviderError) -> Void
  /// The resource exists from now on and has this identifier.
  public var identified: @Sendable (_ id: ResourceID) async throws(ProviderError) -> Void
  /// Keeps a text, durably, by which a later try of the same gate finds what this one is about to begin.
  public var keep: @Sendable (_ text: String) async throws(ProviderError) -> Void = { (_) throws(ProviderError) in }
  /// A few words for the person who waits (`creating`, `attaching 2 of 3`).
  public var progress: @Sendable (_ text: String) -> Void
  /// Waits between two polls; throws when the run is cancelled.
  public var sleep: @Sendable (_ seconds: Double) async throws(ProviderError) -> Void

  public init(
    operation: String, owner: String = "", isRepeated: Bool = false, timeout: Double,
    willCall: @escaping @Sendable (CallRecord) async throws(ProviderError) -> Void,
    didCall: @escaping @Sendable (CallRecord, _ outcome: CallOutcome) async throws(ProviderError) -> Void,
    identified: @escaping @Sendable (_ id: ResourceID) async throws(ProviderError) -> Void,
    progress: @escaping @Sendable (_ text: String) -> Void,
    sleep: @escaping @Sendable (_ seconds: Double) async throws(ProviderError) -> Void
  ) {
    self.operation = operation
    self.owner = owner
    self.isRepeated = isRepeated
    self.timeout = timeout
    self.willCall = willCall
    self.didCall = didCall
    self.identified = identified
    self.progress = progress
    self.sleep = sleep
  }

  /// What an operation may ask for that no journal records: nothing of it has to be found again.
  public init(
    unrecorded operation: String, owner: String = "", timeout: Double,
    willCall: @escaping @Sendable (CallRecord) async throws(ProviderError) -> Void = { (_) throws(ProviderError) in },
    progress: @escaping @Sendable (_ text: String) -> Void = { _ in },
    sleep: @escaping @Sendable (_ seconds: Double) async throws(ProviderError) -> Void
  ) {
    self.init(
      operation: operation, owner: owner, timeout: timeout, willCall: willCall,
      didCall: { (_, _) throws(ProviderError) in }, identified: { (_) throws(ProviderError) in }, progress: progress,
      sleep: sleep)
  }
}

/// One mutating call, as the journal names it.
public struct CallRecord: Hashable, Sendable {
  /// The service and operation (`ec2 CreateVpc`).
  public var name: String
  /// The place of the call among those of its operation, from 1.
  public var ordinal: Int
  /// What has to go after the resource that a deletion takes away, and only the resource itself tells of. It contains no
  /// secrets. A later run gets it back as ``DeleteRequest/leftovers``.
  public var leftovers: [String: Value]
  public init(name: String, ordinal: Int, leftovers: [String: Value] = [:]) {
    self.name = name
    self.ordinal = ordinal
    self.leftovers = leftovers
  }
}

/// How a mutating call ended.
public enum CallOutcome: Hashable, Sendable {
  case succeeded
  /// The cloud refused; nothing took effect.
  case refused(code: String)
  /// No answer was understood; it may have taken effect.
  case unknown
}
