internal import InfraModel

/// How a type of resource takes its tags; `TagForm` of the language writes each.
enum TagShape: String {
  /// Objects with `Key` and `Value`.
  case list
  /// The same, and whether what the resource makes gets the tag, too.
  case propagating
  /// Values by their keys.
  case map

  /// `nil` where a type takes no tags, or in another shape: then they are a property as any other.
  init?(of schema: ResourceSchema) {
    guard let tags = schema.tagging.property.flatMap({ schema.properties[$0] }).map(schema.resolved) else { return nil }
    if let entry = tags.items.map(schema.resolved) {
      switch Set(entry.properties.keys) {
      case ["Key", "Value"]: self = .list
      case ["Key", "PropagateAtLaunch", "Value"]: self = .propagating
      default: return nil
      }
    } else {
      let isMap = tags.mapOf != nil || tags.kinds.contains(.object)
      guard isMap, tags.properties.isEmpty else { return nil }
      self = .map
    }
  }
}
