public import InfraModel
public import Provider

/// Why one operation failed.
public enum OperationError: Error, Hashable, Sendable {
  /// The cloud said no, or did not answer.
  case provider(ProviderError)
  /// What a property refers to has no value in the state.
  case unresolved(Reference)
  /// What a text is joined of is no text, number or truth value.
  case notText(Reference)
  /// What a property refers to is a secret that only its own declaration can give again.
  case secretReference(Reference)
  /// A secret's environment variable is not set.
  case noVariable(String)
  /// A secret's file cannot be read.
  case noFile(String)
  /// A secret's source is one that no declaration may read.
  case forbidden(SecretSource.Limit)
  /// A folder cannot be sent as the archive that was planned.
  case archive(path: String, ArchiveProblem)
  /// The property is known only as a digest or not at all.
  case notConcrete(property: String)
  /// It was deleted since the plan was made.
  case vanished(id: ResourceID)
  /// What was found or made is a resource that the state holds at another address.
  case heldElsewhere(id: ResourceID, by: Address)
  /// The plan names a resource that is not in the state.
  case notInState
  /// The plan declares nothing at this address.
  case notDeclared
  /// The record of it could not be written; nothing more was sent.
  case journal
}

extension OperationError {
  /// What the cloud said, if it was the cloud.
  public var provider: ProviderError? { if case .provider(let error) = self { error } else { nil } }

  /// Whether the run was stopped rather than the operation refused.
  public var isCancelled: Bool { provider?.kind == .cancelled }

  /// Whether it may go well a moment later: nobody said no.
  var mayPass: Bool {
    switch provider?.kind {
    case .answerLost, .notUnderstood, .throttled: true
    default: false
    }
  }

  init(_ error: ProviderError) { self = error.kind == .journal ? .journal : .provider(error) }
}
