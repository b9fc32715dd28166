internal import InfraModel

/// What of an existing resource a person would declare.
struct Declarable {
  private let schema: ResourceSchema
  private let traits: ResourceTraits

  init(_ schema: ResourceSchema, _ traits: ResourceTraits) {
    self.schema = schema
    self.traits = traits
  }

  /// - Parameter observed: What runs, by the registry's names.
  func properties(of observed: [String: Value]) -> [String: Value] {
    var whole = Value.object(observed)
    for path in schema.readOnly { whole = whole.removing(path) }
    var found: [String: Value] = [:]
    for (name, value) in whole.object ?? [:] where schema.properties[name] != nil {
      let declared = traits.declaredForms[name]?(value) ?? value
      let said = withoutVacant(declared, schema.properties[name], mustBeSaid: schema.required.contains(name))
      guard traits.unsupportedProperties[name] == nil, let said, !isDefault(said, of: name) else { continue }
      found[name] = said
    }
    // Of what must be said, nothing may run.
    for name in schema.required where found[name] == nil && !schema.readOnly.contains(name) {
      guard let property = schema.properties[name].map(schema.resolved) else { continue }
      if property.kinds.contains(.array) { found[name] = [] }
      if property.kinds.contains(.object), property.properties.isEmpty { found[name] = [:] }
    }
    for (name, others) in schema.rules.dependentExcluded.sorted(by: { $0.key < $1.key }) where found[name] != nil {
      for other in others where !schema.required.contains(other) { found[other] = nil }
    }
    let alternatives = schema.rules.requiredXor.filter { found[$0] != nil }
    for name in alternatives.dropFirst() { found[name] = nil }
    return found
  }

  /// The value without members and elements that say nothing: null, empty texts and lists; `nil` where nothing is left.
  /// What a schema requires is said, though it be empty, and that there is an object is a choice (`Allow`), unless it is
  /// the whole value.
  private func withoutVacant(_ value: Value, _ property: PropertySchema?, mustBeSaid: Bool, isInside: Bool = false)
    -> Value?
  {
    let resolved = property.map(schema.resolved)
    switch value {
    case .null: return Value?.none
    case "": return mustBeSaid ? value : Value?.none
    case .list(let elements):
      let left = elements.compactMap { withoutVacant($0, resolved?.items, mustBeSaid: false, isInside: true) }
      return left.isEmpty && !mustBeSaid ? Value?.none : .list(left)
    case .object(let members):
      var left: [String: Value] = [:]
      for (name, member) in members {
        left[name] = withoutVacant(
          member, resolved?.properties[name] ?? resolved?.mapOf,
          mustBeSaid: resolved?.required.contains(name) ?? false, isInside: true)
      }
      return left.isEmpty && !isInside && !mustBeSaid ? Value?.none : .object(left)
    default: return value
    }
  }

  private func isDefault(_ value: Value, of name: String) -> Bool {
    guard !schema.required.contains(name) else { return false }
    return traits.defaults[name] == value || schema.properties[name]?.defaultValue == value
  }
}
