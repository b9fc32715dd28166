public import InfraModel

/// Asks for something that exists, whoever made it.
public struct LookupRequest: Hashable, Sendable {
  /// A type of the cloud's registry, or another kind of thing that the cloud has.
  public var kind: ResourceType
  public var region: String
  /// What it is told by, wholly concrete: `Id`, `Tags`, or what its kind can be searched by.
  public var arguments: [String: Value]
  /// What is wanted of it, by the registry's names, dotted where nested.
  public var attributes: [String]

  public init(kind: ResourceType, region: String, arguments: [String: Value], attributes: [String]) {
    self.kind = kind
    self.region = region
    self.arguments = arguments
    self.attributes = attributes
  }
}

/// What a look-up found.
public struct LookupAnswer: Hashable, Sendable {
  /// The attributes that were asked for, and nothing else.
  public var attributes: [String: Value]
  /// The resource as it runs, where it is one that was read: for a rehearsal, which must have it, too.
  public var resource: ObservedResource?

  public init(_ attributes: [String: Value], of resource: ObservedResource? = nil) {
    self.attributes = attributes
    self.resource = resource
  }
}

/// A resource that a plan refers to and that its environment does not manage.
public struct ExistingResource: Hashable, Sendable {
  public var type: ResourceType
  public var region: String
  public var resource: ObservedResource

  public init(type: ResourceType, region: String, _ resource: ObservedResource) {
    self.type = type
    self.region = region
    self.resource = resource
  }
}

/// Why a look-up gives nothing.
public enum LookupFailure: Error, Hashable, Sendable {
  /// Nothing is like that.
  case none
  /// Several are like that; what they are called, sorted.
  case several([String])
  /// It is there, and has no such attribute; those that it has, sorted.
  case lacks(String, known: [String])
  /// The kind cannot be looked up, or not in this way; what can be done, as an instruction.
  case unsupported(String)
  /// What was found is of no use; why.
  case unusable(String)
  /// The cloud refused, or did not answer.
  case failed(ProviderError)
}

extension Provider {
  /// A cloud that has no look-ups.
  public func lookUp(_ requests: [LookupRequest]) async -> [Result<LookupAnswer, LookupFailure>] {
    requests.map { .failure(.unsupported("\($0.kind) cannot be looked up")) }
  }
}
