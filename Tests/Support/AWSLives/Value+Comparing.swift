import AWSResources
import AWSSamples
import AWSSchemas
package import InfraModel

extension Value {
  /// Without the members that the other has not: what the cloud fills in besides what was declared.
  func limited(to declared: Value) -> Value {
    switch (self, declared) {
    case (.object(let members), .object(let wanted)):
      .object(
        members.reduce(into: [:]) { kept, member in
          if let value = wanted[member.key] { kept[member.key] = member.value.limited(to: value) }
        })
    case (.list(let elements), .list(let wanted)) where elements.count == wanted.count:
      .list(zip(elements, wanted).map { $0.limited(to: $1) })
    default: self
    }
  }

  /// A form in which equal meanings are equal: JSON texts parsed, unordered lists sorted, members as declared.
  package func normalized(_ schema: ResourceSchema?, _ property: PropertySchema?) -> Value {
    let property = property.flatMap { schema?.resolved($0) }
    switch self {
    case .list(let elements):
      let items = property?.items
      let plain = elements.map { $0.normalized(schema, items) }
      let isSet = property?.isUnordered == true || plain.allSatisfy { $0["Key"] != nil && $0["Value"] != nil }
      return .list(isSet ? plain.sorted { JSON.canonicalText($0) < JSON.canonicalText($1) } : plain)
    case .object(let members):
      return .object(
        Dictionary(
          uniqueKeysWithValues: members.map { ($0, $1.normalized(schema, property?.properties[$0] ?? property?.mapOf)) }
        ))
    case .string(let text) where text.hasPrefix("{"): return Value.document(self)
    default: return self
    }
  }
}

extension ResourceSchema {
  /// Whether a read can give a property, or any member of it.
  func isReadable(_ name: String, _ value: Value) -> Bool {
    if writeOnly.contains(name) { return false }
    guard let members = value.object, !members.isEmpty else { return true }
    return members.keys.contains { !writeOnly.contains("\(name).\($0)") }
  }
}
