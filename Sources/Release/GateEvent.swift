public import InfraModel

/// What is told while a release passes its gates.
public enum GateEvent: Hashable, Sendable {
  /// - Parameters:
  ///   - index: Its place among all of them, from 0.
  ///   - count: How many there are.
  case began(ReleaseGate, index: Int, count: Int)
  /// A health check has asked once and was not satisfied.
  case asked(attempt: Int, of: Int, finding: String)
  /// What takes long says what it does.
  case progressed(String)
  case ended(GateOutcome)
}
