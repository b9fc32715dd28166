/// A list of one type that resources of another type add elements to: the rules of a security group that stand for
/// themselves, the policies that attach themselves to a role.
///
/// Who reads the list finds both kinds of elements; those of the others are none of the list's declaration.
public struct SharedList: Sendable {
  /// The property with the list.
  public let property: String
  /// The type whose resources add elements.
  public let type: ResourceType
  /// The identifiers (as ``owner`` names them) of the lists that such a resource adds to.
  public let owners: @Sendable (_ other: SharedElement) -> [Value]
  /// The property of the list's resource by which the others name it (`GroupId`).
  public let owner: String
  /// How the other's element looks in the list.
  public let element: @Sendable (_ other: SharedElement) -> Value?
  /// By what two elements are the same one.
  public let key: @Sendable (_ element: Value) -> Value

  public init(
    _ property: String, type: ResourceType, owner: String,
    owners: @escaping @Sendable (SharedElement) -> [Value], element: @escaping @Sendable (SharedElement) -> Value?,
    key: @escaping @Sendable (Value) -> Value = { $0 }
  ) {
    self.property = property
    self.type = type
    self.owner = owner
    self.owners = owners
    self.element = element
    self.key = key
  }
}

extension SharedList: Hashable {
  public static func == (left: SharedList, right: SharedList) -> Bool {
    left.property == right.property && left.type == right.type
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(property)
    hasher.combine(type)
  }
}

/// A resource that may add an element to another's list.
public struct SharedElement: Hashable, Sendable {
  /// Its identifier; `nil` before it is made.
  public var id: ResourceID?
  /// What is declared or recorded of it, references resolved as far as they are known.
  public var properties: [String: Value]

  public init(id: ResourceID?, properties: [String: Value]) {
    self.id = id
    self.properties = properties
  }
}
