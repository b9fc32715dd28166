public import InfraModel
public import Provider
public import StateStore

/// Why a run does not begin, or must not go on.
public enum ApplyError: Error, Hashable, Sendable {
  /// The changes wait for each other.
  case cycle([Address])
  /// Two resources of the state would stand at one address.
  case addressTaken(Address)
  /// The plan no longer holds.
  case mismatches([PlanMismatch])
  /// The plan was saved by an `infra` whose plans do not say what is to be done step by step.
  case withoutSteps
  /// The cloud would not say whose the credentials are.
  case account(ProviderError)
  /// An earlier run left operations that must be resolved first.
  case unresolvedOperations([Address])
  /// What an interrupted create made cannot be told from other resources.
  case ambiguous([Question])
  /// The cloud could not be asked what an interrupted operation did.
  case unanswered(Address, ProviderError)
  /// The state, the journal or the history could not be written.
  case store(StoreError)

  /// The only question that is ever asked: which of these did the interrupted create make?
  public struct Question: Hashable, Sendable {
    /// The operation's identifier, by which it is answered.
    public var operation: String
    /// Where it was declared.
    public var address: Address
    /// What was to be created.
    public var type: ResourceType
    /// Where it was to be created.
    public var region: String
    /// What it could be.
    public var candidates: [ResourceID]
    public init(operation: String, address: Address, type: ResourceType, region: String, candidates: [ResourceID]) {
      self.operation = operation
      self.address = address
      self.type = type
      self.region = region
      self.candidates = candidates
    }
  }
}
