import InfraModel
import Provider

/// How a resource looks that is being deleted, or waits for its deletion: neither present nor absent.
///
/// Nothing of its kind can have its name meanwhile, and it cannot be changed. A delete that finds it so has nothing
/// left to do but to wait; where a person can bring it back, not even that.
public struct BeingDeleted: Sendable {
  let path: String
  /// The states that say so; `nil` where any value does.
  let states: Set<String>?
  /// What the state is called where any value says so.
  let word: String
  let restoreCommand: (@Sendable (CallScope) -> String)?

  /// - Parameters:
  ///   - path: Where the state stands in the raw item of the handler's ``Reads``.
  ///   - restoreCommand: The command that keeps it; `nil` where nothing helps but to wait.
  public init(_ path: String, in states: Set<String>, restoreCommand: (@Sendable (CallScope) -> String)? = nil) {
    self.path = path
    self.states = states
    word = ""
    self.restoreCommand = restoreCommand
  }

  /// Where the presence of a member says so: a date of deletion, for example.
  public init(with path: String, called word: String, restoreCommand: (@Sendable (CallScope) -> String)? = nil) {
    self.path = path
    states = nil
    self.word = word
    self.restoreCommand = restoreCommand
  }

  /// The pending deletion that a raw item shows; `nil` if it stays.
  func pendingDeletion(of item: Value, _ scope: CallScope) -> PendingDeletion? {
    guard let value = item[path: path], !value.isNull else { return nil }
    guard let states else { return PendingDeletion(state: word, restoreCommand: restoreCommand?(scope)) }
    guard let state = value.plainText, states.contains(state) else { return nil }
    return PendingDeletion(state: state, restoreCommand: restoreCommand?(scope))
  }
}
