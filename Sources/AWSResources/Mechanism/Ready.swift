public import InfraModel

/// When a resource can be used: a path of the raw item has one of these values.
public struct Ready: Sendable {
  let path: String
  let values: Set<String>
  let failures: Set<String>
  let message: String?
  /// Seconds between two looks at the start; it grows to four times that.
  let interval: Double
  /// Seconds that it usually takes from the call to the state; only the order of an apply depends on it.
  let duration: Double
  let condition: (@Sendable (_ item: Value, _ scope: Scope) -> Bool)?

  /// - Parameters:
  ///   - path: Where the state stands in the raw item of the handler's ``Reads``.
  ///   - values: The states in which it is ready. Any other is waited through.
  ///   - failures: The states that it cannot leave.
  ///   - message: The path of the cloud's own words about a failure.
  ///   - duration: How many seconds it usually takes, so that the longest chains of an apply start first.
  ///   - condition: What must hold besides once something was changed, of the raw item.
  public init(
    _ path: String, is values: Set<String>, failed failures: Set<String> = [], saying message: String? = nil,
    every interval: Double = 2, usually duration: Double = 2,
    afterChange condition: (@Sendable (_ item: Value, _ scope: Scope) -> Bool)? = nil
  ) {
    self.path = path
    self.values = values
    self.failures = failures
    self.message = message
    self.interval = interval
    self.duration = duration
    self.condition = condition
  }
}
