public import InfraModel

/// Properties that one call sets: on a create if it could not carry them, on an update if any of them changed.
public struct Sets: Sendable {
  /// Which of the properties the call takes on an update.
  public enum Extent: Hashable, Sendable {
    /// All that are declared: the call replaces the whole.
    case all
    /// Those that changed: the call leaves what it is not given.
    case changed
  }

  /// What happens when a property is no longer declared.
  public enum Removal: Sendable {
    /// The call without it takes it back.
    case omitted
    /// The call gives it these values, which are the cloud's own where nothing is declared.
    case to([String: Value])
    /// Another call takes all of them back.
    case by(Mutation)
    /// The cloud has no way; the running value stays.
    case kept

    /// Another call takes all of them back.
    public static func by(_ operation: String, _ fields: [Field]) -> Removal { .by(.call(Call(operation, fields))) }
  }

  let properties: [String]
  let mutation: Mutation
  let extent: Extent
  let removal: Removal
  let consequence: Consequence?
  /// Whether the resource must be ready again before the next call.
  let waitsUntilReady: Bool
  let retries: [Retry]

  /// Properties set by one call.
  /// - Parameters:
  ///   - properties: The top-level properties that the call sets.
  ///   - fields: The call's members: the identifier, the properties, constants.
  ///   - consequence: What a change does to what runs; `nil` for nothing.
  ///   - waitsUntilReady: Whether to wait for the handler's ``Ready`` after the call.
  public init(
    _ properties: String..., by operation: String, _ fields: [Field], sends extent: Extent = .all,
    removed removal: Removal = .omitted, consequence: Consequence? = nil, waitsUntilReady: Bool = false,
    retries: [Retry] = []
  ) {
    self.init(
      properties: properties, by: operation, fields, sends: extent, removed: removal, consequence: consequence,
      waitsUntilReady: waitsUntilReady, retries: retries)
  }

  /// As above, for a list of properties that a handler names once for several calls.
  public init(
    properties: [String], by operation: String, _ fields: [Field], sends extent: Extent = .all,
    removed removal: Removal = .omitted, consequence: Consequence? = nil, waitsUntilReady: Bool = false,
    retries: [Retry] = []
  ) {
    self.properties = properties
    mutation = .call(Call(operation, fields))
    self.extent = extent
    self.removal = removal
    self.consequence = consequence
    self.waitsUntilReady = waitsUntilReady
    self.retries = retries
  }

  /// Properties set by code, which also sees to removed ones: they are absent from the scope.
  public init(
    _ properties: String..., uses: [Use], removed removal: Removal = .omitted, consequence: Consequence? = nil,
    waitsUntilReady: Bool = false, _ code: @escaping @Sendable (CloudCalls, CallScope) async throws -> Void
  ) {
    self.init(
      properties: properties, uses: uses, removed: removal, consequence: consequence, waitsUntilReady: waitsUntilReady,
      code)
  }

  /// As above, for a list of properties that code has made.
  public init(
    properties: [String], uses: [Use], removed removal: Removal = .omitted, consequence: Consequence? = nil,
    waitsUntilReady: Bool = false, _ code: @escaping @Sendable (CloudCalls, CallScope) async throws -> Void
  ) {
    self.properties = properties
    mutation = .code(uses) { cloud, scope in
      try await code(cloud, scope)
      return [:]
    }
    extent = .all
    self.removal = removal
    self.consequence = consequence
    self.waitsUntilReady = waitsUntilReady
    retries = []
  }

  /// What the cloud has where nothing is declared.
  var defaults: [String: Value] { if case .to(let values) = removal { values } else { [:] } }
}
