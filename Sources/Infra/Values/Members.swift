/// The members of a nested object while it is being declared; absent ones are left out.
public struct Members: Sendable {
  private var members: [String: Expression] = [:]

  /// No members.
  public init() {}

  /// Sets a member by the registry's name.
  public subscript(name: String) -> Expression? {
    get { members[name] }
    set { members[name] = newValue }
  }

  /// The object.
  public var expression: Expression { .object(members) }
}

/// An object inside a property.
public protocol NestedObject: Expressible {
  var members: Members { get }
}

extension NestedObject {
  public var expression: Expression { members.expression }
}
