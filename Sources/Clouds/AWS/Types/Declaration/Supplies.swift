public import InfraModel
import Provider

/// What a resource waits for on its way to ``Ready`` and the handler can bring: called at each look at a resource that is
/// not ready yet and has not failed, also by the run after one that ended there.
public struct Supplies: Sendable {
  let uses: [Use]
  let code: @Sendable (CloudCalls, CallScope, _ item: Value, Supply) async throws -> Value

  /// - Parameter code: Takes the raw item and what was done so far; gives what is done now. It throws what a person must
  ///   do where nothing else helps.
  public init(
    uses: [Use], _ code: @escaping @Sendable (CloudCalls, CallScope, _ item: Value, Supply) async throws -> Value
  ) {
    self.uses = uses
    self.code = code
  }
}

/// How far a wait is.
public struct Supply: Sendable {
  /// Seconds since it began.
  public var waited: Double
  /// What the code gave at the last look; null at the first.
  public var done: Value = .null
}
