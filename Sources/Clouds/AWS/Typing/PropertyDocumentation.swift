internal import InfraModel

/// What a comment says about a property: whether it is required, its bounds, and what a change does.
struct PropertyDocumentation {
  var schema: PropertySchema
  var isRequired: Bool
  /// What a change does; empty where nothing is known (inside nested objects).
  var change: [String]

  /// What a change to a property of a type does.
  static func change(to name: String, of schema: ResourceSchema) -> [String] {
    var parts: [String] = []
    if schema.readOnly.contains(name) {
      parts.append("Set by the cloud.")
    } else if schema.createOnly.contains(name) {
      parts.append("A change replaces the resource.")
    } else if schema.conditionalCreateOnly.contains(name) {
      parts.append("A change replaces the resource in some cases.")
    } else {
      parts.append("Updated in place.")
    }
    if schema.writeOnly.contains(name) { parts.append("Never read back.") }
    if schema.deprecated.contains(name) { parts.append("Deprecated.") }
    return parts
  }

  /// What there is to say, a sentence each.
  var sentences: [String] {
    var parts: [String] = []
    if isRequired { parts.append("Required.") }
    if let bounds { parts.append(bounds) }
    if let pattern = schema.pattern, pattern.count <= 100 { parts.append("Matches `\(SwiftText.oneLine(pattern))`.") }
    if let value = schema.defaultValue { parts.append("\(SwiftText.oneLine(JSON.canonicalText(value))) if absent.") }
    return parts + change
  }

  private var bounds: String? {
    let what: String
    switch schema.kinds.first {
    case .array: what = schema.maximum == 1 || (schema.maximum == nil && schema.minimum == 1) ? " element" : " elements"
    case .string:
      what = schema.maximum == 1 || (schema.maximum == nil && schema.minimum == 1) ? " character" : " characters"
    default: what = ""
    }
    switch (schema.minimum.map(Self.number), schema.maximum.map(Self.number)) {
    case (let least?, let most?): return least == most ? "\(least)\(what)." : "\(least) to \(most)\(what)."
    case (let least?, nil): return least == "0" ? nil : "At least \(least)\(what)."
    case (nil, let most?): return "At most \(most)\(what)."
    case (nil, nil): return nil
    }
  }

  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map { String($0) } ?? String(value)
  }
}
