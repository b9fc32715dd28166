import InfraModel
import Provider

/// Where an alarm says whether something is wrong.
public struct Alarms: Sendable {
  private let path: String
  private let alarming: String
  private let withoutData: String
  private let reason: String

  /// - Parameters:
  ///   - path: Where the state stands in the raw item of the handler's ``Reads``.
  ///   - alarming: The cloud's word for that something is wrong.
  ///   - withoutData: Its word for that nothing is known.
  ///   - reason: Where its words about why stand.
  public init(_ path: String, alarming: String, withoutData: String, reason: String) {
    self.path = path
    self.alarming = alarming
    self.withoutData = withoutData
    self.reason = reason
  }

  /// What a raw item says.
  func state(of item: Value) -> AlarmState {
    let reason = item[path: reason]?.string ?? ""
    switch item[path: path]?.string {
    case alarming: return AlarmState(.alarming, reason: reason)
    case withoutData, nil: return AlarmState(.withoutData, reason: reason)
    default: return AlarmState(.quiet, reason: reason)
    }
  }
}
