public import InfraModel
import Provider

/// When a resource can be used: a path of the raw item has one of these values.
public struct Ready: Sendable {
  let path: String
  let values: Set<String>
  let failures: Set<String>
  let curable: Set<String>
  let remedy: (@Sendable (_ state: String, _ scope: CallScope) -> String?)?
  let message: String?
  /// Seconds between two looks at the start; it grows to four times that.
  let interval: Double
  /// Seconds that it usually takes from the call to the state; only the order of an apply depends on it.
  let duration: Double
  let condition: (@Sendable (_ item: Value, _ scope: CallScope) -> Bool)?
  /// The error codes with which the cloud refuses a change while it carries out another.
  let busy: Set<String>

  /// - Parameters:
  ///   - path: Where the state stands in the raw item of the handler's ``Reads``.
  ///   - values: The states in which it is ready. Any other is waited through.
  ///   - failures: The states that it cannot leave by itself.
  ///   - curable: Those of them that a successful update ends; the others take a replacement.
  ///   - message: The path of the cloud's own words about a failure.
  ///   - duration: How many seconds it usually takes, so that the longest chains of an apply start first.
  ///   - remedy: What a person must do about a failure that neither an update nor a replacement is to cure.
  ///   - condition: What must hold besides once something was changed, of the raw item.
  ///   - busy: The error codes with which the cloud refuses a change while it carries out another. That one is waited
  ///     for, and what it did not bring is changed then.
  public init(
    _ path: String, is values: Set<String>, failed failures: Set<String> = [], curedByUpdate curable: Set<String> = [],
    saying message: String? = nil, every interval: Double = 2, typically duration: Double = 2,
    remedy: (@Sendable (_ state: String, _ scope: CallScope) -> String?)? = nil,
    afterChange condition: (@Sendable (_ item: Value, _ scope: CallScope) -> Bool)? = nil,
    refusesMeanwhile busy: Set<String> = []
  ) {
    self.path = path
    self.values = values
    self.failures = failures
    self.curable = curable
    self.remedy = remedy
    self.message = message
    self.interval = interval
    self.duration = duration
    self.condition = condition
    self.busy = busy
  }
}

extension Ready {
  /// The state of a raw item; empty where it tells none.
  func state(of item: Value) -> String { item[path: path].flatMap(\.plainText) ?? "" }

  /// The failure that a raw item is in, if it is in one.
  func failure(of item: Value, _ scope: CallScope) -> Failure? {
    let state = state(of: item)
    guard failures.contains(state) else { return nil }
    return Failure(
      state: state, message: message.flatMap { item[path: $0]?.string }, isCuredByUpdate: curable.contains(state),
      remedy: remedy?(state, scope))
  }
}
