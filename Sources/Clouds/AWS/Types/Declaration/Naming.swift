/// How a service's API spells the registry's property names, and the members inside of them.
public enum Naming: Hashable, Sendable {
  /// The same: `CidrBlock`.
  case same
  /// With a small first letter: `RetentionInDays` is `retentionInDays`.
  case lowerCamel

  /// The API's spelling of a registry name.
  func member(_ property: String) -> String {
    switch self {
    case .same: property
    case .lowerCamel: property.prefix(1).lowercased() + property.dropFirst()
    }
  }
}
