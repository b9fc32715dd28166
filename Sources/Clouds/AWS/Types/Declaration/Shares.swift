public import InfraModel

/// A list that resources of another type add elements to; planning leaves out what one of them has put there.
public struct Shares: Sendable {
  let list: SharedList

  /// - Parameters:
  ///   - property: The list.
  ///   - type: The type whose resources add to it.
  ///   - owner: The property of this type by which the others name it.
  ///   - owners: Which of these the other adds to: a value for each.
  ///   - element: How the other's element looks in the list; `nil` where it is not known yet.
  ///   - key: By what two elements are the same one.
  public init(
    _ property: String, with type: ResourceType, naming owner: String,
    owners: @escaping @Sendable (SharedElement) -> [Value], element: @escaping @Sendable (SharedElement) -> Value?,
    key: @escaping @Sendable (Value) -> Value = { $0 }
  ) {
    list = SharedList(property, type: type, owner: owner, owners: owners, element: element, key: key)
  }
}
