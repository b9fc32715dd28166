internal import InfraModel

/// Checks a resource's properties against its schema, and says what is wrong as the registry does.
struct RegistryCheck {
  private let schema: ResourceSchema
  private let isKnown: (String) -> Bool

  /// - Parameter isKnown: Whether a text is the identifier of something that is there: one that the sandbox made up need not
  ///   have the form and the length that a type that refers to it wants.
  init(_ schema: ResourceSchema, isKnown: @escaping (String) -> Bool) {
    self.schema = schema
    self.isKnown = isKnown
  }

  func problem(of properties: [String: Value]) -> String? {
    problem(
      properties, schema.properties, required: schema.required, rules: schema.rules, at: "#"
    ).map { "Model validation failed (\($0))" }
  }

  private func problem(
    _ members: [String: Value], _ known: [String: PropertySchema], required: Set<String>, rules: ResourceSchema.Rules,
    at place: String
  ) -> String? {
    if let extra = members.keys.sorted().first(where: { known[$0] == nil }) {
      return "\(place): extraneous key [\(extra)] is not permitted"
    }
    if let missing = required.sorted().first(where: { members[$0] == nil }) {
      return "\(place): required key [\(missing)] not found"
    }
    let chosen = rules.requiredXor.filter { members[$0] != nil }
    if !rules.requiredXor.isEmpty, chosen.count != 1 {
      return "\(place): #: \(chosen.count) subschemas matched instead of one"
    }
    if !rules.requiredOr.isEmpty, !rules.requiredOr.contains(where: { members[$0] != nil }) {
      return "\(place): #: 0 subschemas matched instead of one"
    }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      if let needed = rules.dependentRequired[name]?.first(where: { members[$0] == nil }) {
        return "\(place): property [\(needed)] is required"
      }
      if let found = known[name].flatMap({ problem(value, schema.resolved($0), at: "\(place)/\(name)") }) {
        return found
      }
    }
    return nil
  }

  private func problem(_ value: Value, _ property: PropertySchema, at place: String) -> String? {
    if !property.kinds.isEmpty, !property.kinds.contains(where: { Self.fits(value, $0) }) {
      let kinds = property.kinds.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }
      return "\(place): expected type: \(kinds.joined(separator: ", ")), found: \(Self.kind(of: value))"
    }
    if !property.allowedValues.isEmpty, !property.isOpenList, !property.allowedValues.contains(value) {
      return "\(place): \(value.plainText ?? "") is not a valid enum value"
    }
    switch value {
    case .string(let text):
      guard let found = problem(ofText: text, property), !isKnown(text) else { return nil }
      return "\(place): \(found)"
    case .integer, .number:
      let number = value.number ?? 0
      if let least = property.minimum, number < least {
        return "\(place): \(number) is not greater or equal to \(least)"
      }
      if let most = property.maximum, number > most { return "\(place): \(number) is not less or equal to \(most)" }
      return nil
    case .list(let elements):
      if let least = property.minimum, Double(elements.count) < least {
        return "\(place): expected minimum item count: \(Int(least)), found: \(elements.count)"
      }
      if let most = property.maximum, Double(elements.count) > most {
        return "\(place): expected maximum item count: \(Int(most)), found: \(elements.count)"
      }
      if property.hasUniqueItems, Set(elements).count != elements.count {
        return "\(place): array items are not unique"
      }
      guard let items = property.items.map(schema.resolved) else { return nil }
      for (index, element) in elements.enumerated() {
        if let found = problem(element, items, at: "\(place)/\(index)") { return found }
      }
      return nil
    case .object(let members) where !property.properties.isEmpty:
      return problem(
        members, property.properties, required: property.required, rules: property.rules, at: place)
    default: return nil
    }
  }

  private func problem(ofText text: String, _ property: PropertySchema) -> String? {
    // EC2 says so of user data (`InvalidUserData.Malformed`).
    if property.formats.contains("base64"), Base64.decode(text) == nil {
      return "Invalid BASE64 encoding of user data."
    }
    let length = text.unicodeScalars.count
    if let least = property.minimum, Double(length) < least {
      return "expected minLength: \(Int(least)), actual: \(length)"
    }
    if let most = property.maximum, Double(length) > most {
      return "expected maxLength: \(Int(most)), actual: \(length)"
    }
    if let pattern = property.pattern, let form = try? Regex(pattern), text.firstMatch(of: form) == nil {
      return "failed validation constraint for keyword [pattern]"
    }
    return nil
  }

  private static func fits(_ value: Value, _ kind: PropertySchema.Kind) -> Bool {
    switch (value, kind) {
    case (.string, .string), (.integer, .integer), (.integer, .number), (.number, .number), (.bool, .boolean),
      (.list, .array), (.object, .object):
      true
    default: false
    }
  }

  private static func kind(of value: Value) -> String {
    switch value {
    case .string: "String"
    case .integer: "Integer"
    case .number: "Double"
    case .bool: "Boolean"
    case .list: "JSONArray"
    case .object: "JSONObject"
    default: "Null"
    }
  }
}
