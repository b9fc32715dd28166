import InfraModel

/// Where tags are set and read. The interpreter adds the operation's own tag to a create, and hides it in every read.
public struct Tags: Sendable {
  /// The tag that says which operation created the resource.
  public static let operationKey = "infra:operation"

  /// Whether a tag is the interpreter's own, or AWS's, which refuses to have one of its own taken away.
  static func isReserved(_ key: String) -> Bool { key.hasPrefix("infra:") || key.hasPrefix("aws:") }

  /// How tags ride on the create.
  public enum OnCreate: Hashable, Sendable {
    /// Not at all; they are set after it.
    case none
    /// EC2's `TagSpecifications`, with the resource's type there (`vpc`).
    case specification(String)
    /// A list of `Key` and `Value`.
    case list(String)
    /// A list whose elements have other members for the key and the value.
    case keyed(String, key: String, value: String)
    /// A list of `key` and `value`.
    case lowercaseList(String)
    /// A map.
    case map(String)
  }

  /// Where they are read.
  public enum Place: Sendable {
    /// At a path of the item that the handler's ``Reads`` gives.
    case item(String)
    /// By a call of its own, at a path of its answer.
    case call(Call, at: String)
  }

  /// The registry's property.
  let property: String
  let onCreate: OnCreate
  let place: Place
  let add: Call?
  let remove: Call?
  let replace: Mutation?

  /// - Parameters:
  ///   - add: Takes new and changed tags: ``Field/tagList(as:)`` or ``Field/tagMap(as:)``; `nil` if they can't change.
  ///   - remove: Takes the keys of removed tags: ``Field/tagKeys(as:)``.
  public init(_ property: String = "Tags", create onCreate: OnCreate, read place: Place, add: Call?, remove: Call?) {
    self.init(property, onCreate, place, add: add, remove: remove, replace: nil)
  }

  /// Tags of a service that sets all of a resource's tags at once.
  /// - Parameters:
  ///   - replace: Takes the whole set, the operation's tag included: ``Field/tagList(as:)`` or ``Field/tagMap(as:)``.
  public init(_ property: String = "Tags", create onCreate: OnCreate, read place: Place, replace: Call) {
    self.init(property, onCreate, place, add: nil, remove: nil, replace: .call(replace))
  }

  /// As above, by code: its scope has the whole set as the property.
  public init(
    _ property: String, create onCreate: OnCreate, read place: Place, uses: [Use],
    replace: @escaping @Sendable (CloudCalls, CallScope) async throws -> Void
  ) {
    let code = Mutation.code(uses) { cloud, scope in
      try await replace(cloud, scope)
      return [:]
    }
    self.init(property, onCreate, place, add: nil, remove: nil, replace: code)
  }

  private init(
    _ property: String, _ onCreate: OnCreate, _ place: Place, add: Call?, remove: Call?, replace: Mutation?
  ) {
    self.property = property
    self.onCreate = onCreate
    self.place = place
    self.add = add
    self.remove = remove
    self.replace = replace
  }

  /// EC2's way: `TagSpecifications` on the create, `CreateTags` and `DeleteTags` after it.
  /// - Parameters:
  ///   - resource: What the resource is called in a tag specification (`vpc`).
  ///   - id: The property that holds its identifier (`VpcId`).
  public static func ec2(_ resource: String, id: String) -> Tags {
    let resources = Field.field(id, as: "Resources", .listOfOne)
    return Tags(
      create: .specification(resource), read: .item("Tags"), add: Call("CreateTags", [resources, .tagList()]),
      remove: Call("DeleteTags", [resources, .elements("", as: "Tags", .object([.field("Key", as: "Key")]))]))
  }
}
