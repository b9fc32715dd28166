public import InfraModel

/// How a resource goes. One that is not found is gone already.
public struct Deletes: Sendable {
  let before: [Mutation]
  let mutation: Mutation
  let retries: [Retry]
  /// Whether to read until it is absent.
  let waits: Bool
  let leftovers: Leftovers?

  /// - Parameters:
  ///   - before: What must be undone first: attached policies, for example. Never what a person has put in.
  ///   - retries: Errors that pass by themselves, such as network interfaces that are still being detached.
  ///   - waits: Whether it is gone only when a read says so.
  ///   - leftovers: What goes after it.
  public init(
    _ operation: String, _ fields: [Field], before: [Mutation] = [], retries: [Retry] = [], waits: Bool = false,
    leftovers: Leftovers? = nil
  ) {
    mutation = .call(Call(operation, fields))
    self.before = before
    self.retries = retries
    self.waits = waits
    self.leftovers = leftovers
  }

  /// A delete by code.
  public init(
    uses: [Use], waits: Bool = false, _ code: @escaping @Sendable (CloudCalls, CallScope) async throws -> Void
  ) {
    mutation = .code(uses) { cloud, scope in
      try await code(cloud, scope)
      return [:]
    }
    before = []
    retries = []
    self.waits = waits
    leftovers = nil
  }
}

/// What a resource has brought about elsewhere and nobody needs any longer when it is gone: only the resource itself
/// tells of it, so it is noted before the deletion. The note goes into the journal with each call: where a run ends between
/// the two, the next run removes it.
public struct Leftovers: Sendable {
  /// What it is, as properties of the scope that ``remove`` is given; nothing where there is nothing to do. It contains no
  /// secrets.
  let note: @Sendable (CloudCalls, CallScope) async throws -> [String: Value]
  let remove: Mutation
  let uses: [Use]

  public init(
    noting: [Use], _ note: @escaping @Sendable (CloudCalls, CallScope) async throws -> [String: Value],
    removing: [Use], _ remove: @escaping @Sendable (CloudCalls, CallScope) async throws -> [String: Value]
  ) {
    self.note = note
    self.remove = .code(removing, remove)
    uses = noting + removing
  }
}
