public import InfraModel

/// What a resource was declared with.
public struct Declaration: Sendable {
  /// The registry's name of its type.
  public let type: ResourceType
  /// What makes it itself.
  public let token: Token
  var modifiers = Modifiers()
  var properties: [String: Expression] = [:]
  let tagging: TagForm?
  var tags = Tags()

  /// - Parameters:
  ///   - type: The registry's name of the type.
  ///   - name: The last name of the address.
  ///   - tagging: How the type writes its tags; `nil` if it has none.
  public init(
    _ type: String, _ name: String, tagging: TagForm? = nil, file: String, line: Int, column: Int
  ) {
    self.type = ResourceType(type)
    self.tagging = tagging
    token = Token(name: name, position: SourcePosition(file: file, line: line, column: column))
    Creations.current?.add(token, self.type)
  }

  /// A declaration that nobody made, to ask a type for the names of its attributes.
  init(nameless type: String, token: Token) {
    self.type = ResourceType(type)
    self.token = token
    tagging = nil
  }

  /// Sets a property by the registry's name; `nil` leaves it out.
  public subscript(property: String) -> Expression? {
    get { properties[property] }
    set { properties[property] = newValue }
  }

  /// Sets the resource's own tags.
  public mutating func set(_ tags: Tags?) { self.tags = tags ?? Tags() }

  /// A reference to a property or attribute, by the registry's name.
  public func reference<Wrapped>(_ property: String) -> Input<Wrapped> {
    Input(expression: .reference(token, property))
  }
}
