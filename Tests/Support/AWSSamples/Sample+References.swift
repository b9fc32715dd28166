package import InfraModel

/// A property through which one resource refers to another.
package struct ReferencePath: Hashable, Sendable {
  package var type: ResourceType
  /// Dotted, `*` for elements.
  package var path: String

  package init(type: ResourceType, path: String) {
    self.type = type
    self.path = path
  }
}

extension Sample {
  /// A resource of the sample that refers to another of its resources.
  package struct Referrer: Sendable {
    package var path: ReferencePath
    /// `self` for the sample itself.
    package var name: String
    package var target: String
  }

  /// Everything in it, in the order in which it is created.
  package var resources: [Need] { needs + [Need("self", type, properties)] }

  /// What refers to what. What a network brings along (its own security group) is none of the sample's resources.
  package var referrers: [Referrer] {
    resources.flatMap { resource in
      resource.properties.flatMap { property, value in
        value.references(at: property).compactMap { path, reference in
          if reference.property.text.hasPrefix("Default") { return nil }
          return Referrer(
            path: ReferencePath(type: resource.type, path: path), name: resource.name, target: reference.address.path)
        }
      }
    }.sorted { ($0.name, $0.path.path, $0.target) < ($1.name, $1.path.path, $1.target) }
  }
}

extension Value {
  /// The references in a value, each with the pattern of its place.
  fileprivate func references(at path: String) -> [(path: String, reference: Reference)] {
    switch self {
    case .reference(let reference): [(path, reference)]
    case .list(let elements): elements.flatMap { $0.references(at: path + ".*") }
    case .object(let members): members.flatMap { $1.references(at: "\(path).\($0)") }
    case .interpolation(let pieces): pieces.flatMap { $0.references(at: path) }
    default: []
    }
  }
}
