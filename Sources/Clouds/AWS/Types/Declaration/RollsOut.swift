import InfraModel
import Provider

/// How what runs of a resource comes to be what was applied.
public struct RollsOut: Sendable {
  let way: Rollout.Way
  /// Everything that is called.
  let uses: [Use]
  /// Waits for its end, after it has requested it where nothing begins it.
  let follow: @Sendable (CloudCalls, CallScope, RolloutRequest) async throws -> GateWork

  init(
    _ way: Rollout.Way, uses: [Use],
    _ follow: @escaping @Sendable (CloudCalls, CallScope, RolloutRequest) async throws -> GateWork
  ) {
    self.way = way
    self.uses = uses
    self.follow = follow
  }
}
