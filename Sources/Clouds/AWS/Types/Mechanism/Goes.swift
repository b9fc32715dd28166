import InfraModel
import Provider

/// How a resource looks that is being deleted, or waits for its deletion: neither present nor absent.
///
/// Nothing of its kind can have its name meanwhile, and it cannot be changed. A delete that finds it so has nothing
/// left to do but to wait; where a person can bring it back, not even that.
public struct Goes: Sendable {
  let path: String
  /// The states that say so; `nil` where any value does.
  let states: Set<String>?
  /// What the state is called where any value says so.
  let word: String
  let wayBack: (@Sendable (Scope) -> String)?

  /// - Parameters:
  ///   - path: Where the state stands in the raw item of the handler's ``Reads``.
  ///   - wayBack: The command that keeps it; `nil` where nothing helps but to wait.
  public init(_ path: String, in states: Set<String>, wayBack: (@Sendable (Scope) -> String)? = nil) {
    self.path = path
    self.states = states
    word = ""
    self.wayBack = wayBack
  }

  /// Where the presence of a member says so: a date of deletion, for example.
  public init(with path: String, called word: String, wayBack: (@Sendable (Scope) -> String)? = nil) {
    self.path = path
    states = nil
    self.word = word
    self.wayBack = wayBack
  }

  /// How a raw item goes; `nil` if it stays.
  func departure(of item: Value, _ scope: Scope) -> Departure? {
    guard let value = item[path: path], !value.isNull else { return nil }
    guard let states else { return Departure(state: word, wayBack: wayBack?(scope)) }
    guard let state = value.plainText, states.contains(state) else { return nil }
    return Departure(state: state, wayBack: wayBack?(scope))
  }
}
