package import InfraModel

/// A small life of a type, for the suites of lives: what it needs, what is created, and what is changed.
///
/// Properties may refer to what is needed (`.ref("vpc", "VpcId")`) and to the sample itself (`.ref("self", …)`).
package struct Sample: Sendable {
  /// A resource that must be there first.
  package struct Need: Sendable {
    package var name: String
    package var type: ResourceType
    package var properties: [String: Value]

    package init(_ name: String, _ type: ResourceType, _ properties: [String: Value] = [:]) {
      self.name = name
      self.type = type
      self.properties = properties
    }
  }

  /// One update: properties to set, and properties to remove from the declaration.
  package struct Update: Sendable {
    package var set: [String: Value] = [:]
    package var remove: Set<String> = []

    package init(set: [String: Value] = [:], remove: Set<String> = []) {
      self.set = set
      self.remove = remove
    }

    package static func set(_ properties: [String: Value]) -> Update { Update(set: properties) }
    package static func remove(_ properties: String...) -> Update { Update(remove: Set(properties)) }
  }

  package var type: ResourceType
  /// Tells samples of one type apart.
  package var title: String
  package var needs: [Need]
  package var properties: [String: Value]
  package var updates: [Update]
  /// Properties that moto does not keep or does not give back, with what it does instead.
  package var motoLacks: [String: String]
  /// Why moto can't make it a second time; `nil` where it can.
  package var onlyOnce: String?
  /// Why its life on moto goes another way than at AWS, though moto makes it; `nil` where it does not.
  package var motoDiffers: String?
  /// Why moto can't make it at all, so that it lives in the sandbox alone; `nil` where it can.
  package var motoCannot: String?

  package init(
    _ type: ResourceType, title: String = "", needs: [Need] = [], _ properties: [String: Value],
    updates: [Update] = [], motoLacks: [String: String] = [:], onlyOnce: String? = nil,
    motoDiffers: String? = nil, motoCannot: String? = nil
  ) {
    self.type = type
    self.title = title
    self.needs = needs
    self.properties = properties
    self.updates = updates
    self.motoLacks = motoLacks
    self.onlyOnce = onlyOnce
    self.motoDiffers = motoDiffers
    self.motoCannot = motoCannot
  }

  /// Tells it from all others.
  package var words: String { title.isEmpty ? type.name : "\(type.name), \(title)" }
}

extension Value {
  /// A property of a resource that the sample needs.
  package static func ref(_ name: String, _ property: String) -> Value {
    .reference(Reference(Address(name), PropertyPath(property)))
  }

  /// Tags in the registry's usual form.
  package static func tags(_ tags: KeyValuePairs<String, String>) -> Value {
    .list(tags.map { ["Key": .string($0.key), "Value": .string($0.value)] })
  }

  /// The value with references replaced by what the named resources have.
  package func resolved(_ resources: [String: [String: Value]]) -> Value {
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
