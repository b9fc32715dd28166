public import InfraModel
import Provider

/// What a call may be made from: the properties, what they were, and the names around them.
public struct CallScope: Sendable {
  /// The declared properties, with attributes and the parts of the identifier where the resource exists.
  public var properties: [String: Value]
  /// What runs before an update; empty on a create.
  public var previous: [String: Value]
  /// What was last applied, on an update; empty elsewhere.
  public var applied: [String: Value] = [:]
  /// The top-level properties that an update changes.
  public var changed: Set<String>
  /// The operation's identifier; empty outside of a create.
  public var operation: String
  public var region: String
  public var account: String
  /// Empty before it is known.
  public var id: ResourceID
  /// The members that put the operation's tag and the declared tags on a create; code that creates adds them to its
  /// input. Empty outside of a create.
  public var tagMembers: [String: Value] = [:]
  /// On an update that a plan asks for: the elements of lists that the plan showed or that were applied before.
  var known: [String: [Value]]?
  /// Names the line of states that the operation belongs to; empty where it is not known.
  public var owner = ""
  /// Whether something that nothing marks may be the operation's: a call of it had no answer. Where every call was
  /// answered, only the operation's mark counts.
  public var mayBeUnmarked = false
  /// On an update: whether the secret that the resource holds is to get another value, though none is declared.
  public var rotates = false
  /// On a delete: whether what the resource holds is kept in a last snapshot.
  public var keepsSnapshot = true

  /// A property by its dotted path; `nil` where it is absent or null.
  public subscript(path: String) -> Value? {
    if let value = properties[path] { return value.isNull ? Value?.none : value }
    guard let value = Value.object(properties)[path: path], !value.isNull else { return nil }
    return value
  }

  /// The elements of a list that an update may take away: of those that run, what no plan showed stays.
  public func removable(_ property: String) -> [Value] {
    if let known { return known[property] ?? [] }
    return previous[property]?.list ?? []
  }

  /// The text of a property; empty where it has none.
  public func text(_ path: String) -> String { self[path]?.string ?? "" }

  /// The operation as a client token, as a ``Field`` of the same length sends it.
  func token(atMost length: Int = 64) -> Value { .string(String(operation.prefix(length))) }
}

extension CallScope {
  /// What an update still has to change once another change of the resource ended.
  ///
  /// What that change brought is not sent again: the cloud may refuse the repetition. What goes along unchanged goes as
  /// it runs now. A resource in a failure is changed whole: the change may be the cure.
  func remaining(on resource: ObservedResource) -> CallScope {
    guard resource.failure == nil else { return self }
    var scope = self
    scope.changed = changed.filter { name in
      let running = resource.properties[name]
      return running == nil || running != properties[name] || running == previous[name]
    }
    scope.previous = resource.properties
    return scope
  }
}
