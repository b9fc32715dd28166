import InfraModel
import Testing

/// A small life of a type, for the live suite: what it needs, what is created, and what is changed.
///
/// Properties may refer to what is needed (`.ref("vpc", "VpcId")`) and to the sample itself (`.ref("self", …)`).
struct Sample: Sendable, CustomTestStringConvertible {
  /// A resource that must be there first.
  struct Need: Sendable {
    var name: String
    var type: ResourceType
    var properties: [String: Value]

    init(_ name: String, _ type: ResourceType, _ properties: [String: Value] = [:]) {
      self.name = name
      self.type = type
      self.properties = properties
    }
  }

  /// One update: properties to set, and properties to remove from the declaration.
  struct Update: Sendable {
    var set: [String: Value] = [:]
    var remove: Set<String> = []

    static func set(_ properties: [String: Value]) -> Update { Update(set: properties) }
    static func remove(_ properties: String...) -> Update { Update(remove: Set(properties)) }
  }

  var type: ResourceType
  /// Tells samples of one type apart.
  var title: String
  var needs: [Need]
  var properties: [String: Value]
  var updates: [Update]
  /// Properties that moto does not keep or does not give back, with what it does instead.
  var motoLacks: [String: String]
  /// Why moto can't make it a second time; `nil` where it can.
  var onlyOnce: String?

  init(
    _ type: ResourceType, title: String = "", needs: [Need] = [], _ properties: [String: Value],
    updates: [Update] = [], motoLacks: [String: String] = [:], onlyOnce: String? = nil
  ) {
    self.type = type
    self.title = title
    self.needs = needs
    self.properties = properties
    self.updates = updates
    self.motoLacks = motoLacks
    self.onlyOnce = onlyOnce
  }

  var testDescription: String { title.isEmpty ? type.name : "\(type.name), \(title)" }
}

extension Value {
  /// A property of a resource that the sample needs.
  static func ref(_ name: String, _ property: String) -> Value {
    .reference(Reference(Address(name), PropertyPath(property)))
  }

  /// Tags in the registry's usual form.
  static func tags(_ tags: KeyValuePairs<String, String>) -> Value {
    .list(tags.map { ["Key": .string($0.key), "Value": .string($0.value)] })
  }

  /// The value with references replaced by what the named resources have.
  func resolved(_ resources: [String: [String: Value]]) -> Value {
    switch self {
    case .reference(let reference): resources[reference.address.path]?[reference.property.text] ?? self
    case .list(let elements): .list(elements.map { $0.resolved(resources) })
    case .object(let members): .object(members.mapValues { $0.resolved(resources) })
    case .interpolation(let pieces):
      .string(pieces.map { $0.resolved(resources).string ?? "" }.joined())
    default: self
    }
  }
}
