import AWSClient
import InfraModel

/// A type of the registry as the Cloud Control API sees it: what of its schema decides how it is carried out.
/// https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-operations.html
struct RegistryType: Sendable {
  let schema: ResourceSchema
  /// Top-level properties that a declaration may set.
  let settable: Set<String>
  /// Those of them that an update changes, tags aside.
  let updatable: Set<String>
  /// Where its tags stand and how they ride on a create; `nil` for a type without, or whose tags say more.
  let tags: (property: String, onCreate: Tags.OnCreate)?

  static let creating: [Use] = ["CreateResource", "GetResourceRequestStatus"]
  static let updating: [Use] = ["UpdateResource", "GetResourceRequestStatus"]
  static let deleting: [Use] = ["DeleteResource", "GetResourceRequestStatus"]
  static let reading: [Use] = ["GetResource"]
  static let finding: [Use] = ["ListResourceRequests", "ListResources", "GetResource"]

  init(_ schema: ResourceSchema) {
    self.schema = schema
    settable = Set(schema.properties.keys.filter { !schema.readOnly.contains($0) })
    tags = Self.tags(of: schema)
    updatable = settable.subtracting(schema.createOnly).subtracting([tags?.property].compactMap(\.self))
  }

  var name: Value { .string(schema.type.name) }

  /// Where the create's answer, as ``create(_:_:)`` gives it, has the parts of the identifier.
  var identifierOutputs: [String: String] {
    Dictionary(uniqueKeysWithValues: schema.primaryIdentifier.enumerated().map { ($1, Self.part($0)) })
  }

  /// Whether a create can be told from all others by the operation's tag.
  var marksCreation: Bool { tags.map { $0.onCreate != .none } == true }

  /// Whether the declaration names the resource, so that what has the name may be a stranger's.
  var isIdentifierDeclared: Bool { schema.primaryIdentifier.allSatisfy(settable.contains) }

  /// The tags of a type that cannot change them.
  var fixedTags: Set<String> {
    guard let tags, !schema.tagging.isUpdatable else { return [] }
    return [tags.property]
  }

  /// The values of an identifier, which the API joins by `|` as a ``ResourceID`` does, as the answer to a create.
  func parts(of id: ResourceID) -> [String: Value] {
    let parts = id.parts(atMost: schema.primaryIdentifier.count).enumerated()
    return Dictionary(uniqueKeysWithValues: parts.map { (Self.part($0), .string(String($1))) })
  }

  private static func part(_ index: Int) -> String { "Part\(index)" }

  private static func tags(of schema: ResourceSchema) -> (property: String, onCreate: Tags.OnCreate)? {
    guard let path = schema.tagging.property, let property = schema.properties[path].map(schema.resolved) else {
      return nil
    }
    guard let items = property.items.map(schema.resolved) else {
      guard property.properties.isEmpty else { return nil }
      return (path, schema.tagging.isOnCreate ? .map(path) : .none)
    }
    // What wants more than a key and a value is a property like others.
    guard let names = items.tagMembers, items.required.isSubset(of: [names.key, names.value]) else { return nil }
    return (path, schema.tagging.isOnCreate ? .keyed(path, key: names.key, value: names.value) : .none)
  }
}

extension PropertySchema {
  /// What the element of a list of tags calls its key and its value (`Key` and `Value`, `TagKey` and `TagValue`); `nil`
  /// if it is not a tag.
  var tagMembers: (key: String, value: String)? {
    guard let key = properties.keys.first(where: { $0.lowercased().hasSuffix("key") }),
      let value = properties.keys.first(where: { $0.lowercased().hasSuffix("value") })
    else { return nil }
    return (key, value)
  }
}
