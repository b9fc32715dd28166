public import InfraModel

/// What a cloud said no to, or did not answer.
public struct ProviderError: Error, Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case notFound, alreadyExists, dependencyViolation, denied, throttled, invalid, conflict, quotaExceeded
    /// The type, or an operation of it, has no handler.
    case unsupported
    /// The limit of time passed while waiting for a life cycle.
    case timedOut
    /// The cloud could not be reached; nothing was sent.
    case unreachable
    /// The request may have taken effect, but no answer was understood.
    case answerLost
    /// What answered was not the cloud's API (HTML, nothing, cut short).
    case notUnderstood
    /// There are no credentials, or they are expired.
    case credentials
    /// The resource reached a state that it cannot leave.
    case failed
    /// The run was stopped.
    case cancelled
    /// The record could not be written; nothing was sent.
    case journal
    case other
  }

  /// What has the name or the place that a create wants.
  public enum Occupant: Hashable, Sendable {
    /// A resource of the account, which can be adopted by this identifier.
    case resource(ResourceID)
    /// Another account's: names are unique among all accounts.
    case ofAnotherAccount
  }

  public var kind: Kind
  /// One sentence; holds nothing secret.
  public var message: String
  /// The cloud's own error code.
  public var code: String?
  /// The service and operation (`ec2 CreateVpc`).
  public var call: String?
  public var requestID: String?
  /// What is there already, where that is known of a create that was refused for it.
  public var occupant: Occupant?

  public init(
    _ kind: Kind, _ message: String, code: String? = nil, call: String? = nil, requestID: String? = nil,
    occupant: Occupant? = nil
  ) {
    self.kind = kind
    self.message = message
    self.code = code
    self.call = call
    self.requestID = requestID
    self.occupant = occupant
  }

  /// Whether the call that failed may have taken effect all the same.
  public var mayHaveTakenEffect: Bool { kind == .answerLost || kind == .notUnderstood || kind == .timedOut }
}
