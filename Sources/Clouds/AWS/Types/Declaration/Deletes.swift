import InfraModel

/// How a resource goes. One that is not found is gone already.
public struct Deletes: Sendable {
  let before: [Mutation]
  let mutation: Mutation
  let retries: [Retry]
  /// Whether to read until it is absent.
  let waits: Bool

  /// - Parameters:
  ///   - before: What must be undone first: attached policies, for example. Never what a person has put in.
  ///   - retries: Errors that pass by themselves, such as network interfaces that are still being detached.
  ///   - waits: Whether it is gone only when a read says so.
  public init(
    _ operation: String, _ fields: [Field], before: [Mutation] = [], retries: [Retry] = [], waits: Bool = false
  ) {
    mutation = .call(Call(operation, fields))
    self.before = before
    self.retries = retries
    self.waits = waits
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
  }
}
