public import InfraModel

/// How to find what an interrupted create made.
public enum Finds: Sendable {
  /// By the operation's tag, as a filter of EC2 on the handler's ``Reads``.
  case operationTag
  /// By its name, which is declared or made from the operation; where the type has tags, the operation's tag must be
  /// there, or it is a stranger's.
  case name
  /// By its name, too, where a call turns it into the identifier: parts of that and their paths in the answer.
  case lookup(Call, gives: [String: String])
  /// By the identifier, all of whose parts are declared; these further properties must be equal, or it is a stranger's.
  case identity(same: [String])
  /// Among all that a call lists: by the operation's tag at the path in each item (a map or a list).
  case listing(Call, at: String, tags: String)
  /// By code, which gives the properties of the identifier of each candidate that is ours.
  case code([Use], @Sendable (CloudCalls, CallScope) async throws -> [[String: Value]])

  /// By code, where nothing marks it as the operation's: what its properties say it is, in a place that is ours.
  case likeness([Use], @Sendable (CloudCalls, CallScope) async throws -> [[String: Value]])

  /// Thrown by a finder's code: a create goes on that may be the operation's, and it does not tell yet what it makes.
  struct Unfinished: Error {}

  var uses: [Use] {
    switch self {
    case .listing(let call, _, _), .lookup(let call, _): [Use(call.operation, of: call.service)]
    case .code(let uses, _), .likeness(let uses, _): uses
    case .operationTag, .name, .identity: []
    }
  }
}
