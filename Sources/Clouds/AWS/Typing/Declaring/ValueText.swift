internal import InfraModel

/// Writes the values of one resource's properties in Swift.
struct ValueText {
  /// A property of another resource: how it is written, and the Swift type that its input stands for.
  struct Read {
    var text: String
    var type: String
  }

  let types: [NestedType]
  /// The names of open types' values.
  let openTypes: [String: [String: String]]
  /// Paths of texts that are compared as documents, so that it does not matter how the JSON in them is spelled; `*` for
  /// elements.
  let documents: Set<String>
  /// How another resource's property is written.
  let constant: (Address, PropertyPath) -> Read?
  /// Paths of what has no form in Swift.
  var left: [String] = []

  /// What stands between the parentheses of an initializer.
  mutating func arguments(of members: [Member], _ values: [String: Value], at path: String) -> [String] {
    var arguments: [String] = []
    for member in members {
      guard let value = values[member.registryName], !value.isNull else { continue }
      let place = path.isEmpty ? member.registryName : "\(path).\(member.registryName)"
      guard let text = text(value, member.form, at: place) else { continue }
      arguments.append("\(member.swiftName): \(text)")
    }
    return arguments
  }

  /// A value in a form; `nil` where it has none, which ``left`` then names.
  private mutating func text(_ value: Value, _ form: SwiftForm, at path: String) -> String? {
    var inner = form
    guard let container = inner.containers.popLast() else {
      if let text = leaf(value, form, at: path) { return text }
      left.append(path)
      return nil
    }
    switch (container, value) {
    case (.list, .list(let elements)):
      let texts = elements.enumerated().compactMap { text($0.element, inner, at: "\(path).\($0.offset)") }
      return "[\(texts.joined(separator: ", "))]"
    case (.map, .object(let members)):
      let texts = members.sorted { $0.key < $1.key }.compactMap { key, member in
        text(member, inner, at: "\(path).\(key)").map { "\(SwiftText.literal(key)): \($0)" }
      }
      return texts.isEmpty ? "[:]" : "[\(texts.joined(separator: ", "))]"
    default:
      left.append(path)
      return nil
    }
  }

  private mutating func leaf(_ value: Value, _ form: SwiftForm, at path: String) -> String? {
    switch form.leaf {
    case .input("String") where documents.contains(Self.pattern(of: path)):
      if let document = DocumentText.parsed(value), let text = json(document) { return ".json(\(text))" }
      return input(value, "String")
    case .input(let type): return input(value, type)
    case .plain("JSONDocument"): return json(value)
    case .plain("[JSONDocument]"): return value.list == nil ? nil : json(value)
    case .plain("PolicyDocument"):
      let own = self
      let policy = PolicyText { own.input($0, "String") }
      return policy.policy(value) ?? json(value).map { "PolicyDocument(\($0))" }
    case .plain("SecretValue"): return secret(value)
    case .plain("TimeSpan"), .plain("ByteCount"): return measure(value, form.conversion)
    case .plain: return nil
    case .nested(let number):
      switch types[number].body {
      case .strings(let values):
        guard let place = value.string.flatMap(values.firstIndex(of:)) else { return nil }
        return ".\(SwiftText.escaped(SwiftText.caseNames(values)[place]))"
      case .integers(let word, let values):
        guard let number = value.integer, values.contains(number) else { return nil }
        return ".\(word)\(number)"
      case .object(let members):
        guard let object = value.object else { return nil }
        let known = Set(members.map(\.registryName))
        left += object.keys.sorted().filter { !known.contains($0) }.map { "\(path).\($0)" }
        return ".init(\(arguments(of: members, object, at: path).joined(separator: ", ")))"
      }
    }
  }

  private static func pattern(of path: String) -> String {
    path.split(separator: ".").map { $0.allSatisfy(\.isNumber) ? "*" : String($0) }.joined(separator: ".")
  }

  // MARK: single values

  func input(_ value: Value, _ type: String) -> String? {
    switch value {
    case .reference(let reference):
      guard let member = constant(reference.address, reference.property) else { return nil }
      if member.type == type { return member.text }
      return ["Int", "Bool", "Double"].contains(type) ? nil : "\"\\(\(member.text))\""
    case .interpolation: return ["Int", "Bool", "Double"].contains(type) ? nil : interpolated(value)
    case .bool(let flag): return type == "Bool" ? "\(flag)" : type == "String" ? "\"\(flag)\"" : nil
    case .integer, .number:
      guard let text = value.plainText else { return nil }
      if type == "Int" { return value.integer.map { "\($0)" } }
      return type == "Double" ? text : type == "String" ? SwiftText.literal(text) : nil
    case .string(let text):
      guard !["Int", "Bool", "Double"].contains(type) else { return nil }
      return openTypes[type]?[text].map { ".\(SwiftText.escaped($0))" } ?? SwiftText.literal(text)
    default: return nil
    }
  }

  /// A text with references in it.
  private func interpolated(_ value: Value) -> String? {
    guard case .interpolation(let pieces) = value else { return nil }
    var output = ""
    for piece in pieces {
      switch piece {
      case .string(let text): output += SwiftText.literal(text).dropFirst().dropLast()
      case .reference(let reference):
        guard let member = constant(reference.address, reference.property) else { return nil }
        output += "\\(\(member.text))"
      default: return nil
      }
    }
    return "\"\(output)\""
  }

  private func json(_ value: Value) -> String? {
    switch value {
    case .null: return "nil"
    case .bool(let flag): return "\(flag)"
    case .integer, .number: return value.plainText
    case .string(let text): return SwiftText.literal(text)
    case .interpolation: return interpolated(value)
    case .reference(let reference):
      return constant(reference.address, reference.property).map { "\"\\(\($0.text))\"" }
    case .list(let elements):
      let texts = elements.compactMap(json)
      return texts.count == elements.count ? "[\(texts.joined(separator: ", "))]" : nil
    case .object(let members):
      guard !members.isEmpty else { return "[:]" }
      let texts = members.sorted { $0.key < $1.key }.compactMap { key, member in
        json(member).map { "\(SwiftText.literal(key)): \($0)" }
      }
      return texts.count == members.count ? "[\(texts.joined(separator: ", "))]" : nil
    default: return nil
    }
  }

  private func secret(_ value: Value) -> String? {
    switch value {
    case .secret(.environment(let name)): ".environment(\(SwiftText.literal(name)))"
    case .secret(.file(let path)): ".file(\(SwiftText.literal(path)))"
    default: nil
    }
  }

  /// A number of what the property counts.
  private func measure(_ value: Value, _ conversion: String) -> String? {
    guard let number = value.integer ?? value.string.flatMap({ Int64($0) }) else { return nil }
    switch conversion {
    case "inSeconds": return ".seconds(\(number))"
    case "inDays": return ".days(\(number))"
    case "inMebibytes": return ".mebibytes(\(number))"
    case "inGibibytes", "inGibibytesText": return ".gibibytes(\(number))"
    default: return nil
    }
  }

  /// Tags by their keys; `nil` where they are not of the shape.
  func tags(_ value: Value, _ shape: TagShape?) -> String? {
    var found: [(key: String, value: Value)] = []
    switch (shape, value) {
    case (.map?, .object(let members)): found = members.map { ($0.key, $0.value) }
    case (.list?, .list(let entries)), (.propagating?, .list(let entries)):
      for entry in entries {
        guard let key = entry["Key"]?.string, let value = entry["Value"] else { return nil }
        if shape == .propagating, entry["PropagateAtLaunch"] != true { return nil }
        found.append((key, value))
      }
    default: return nil
    }
    guard !found.isEmpty else { return "[:]" }
    let texts = found.sorted { $0.key < $1.key }.compactMap { key, value in
      input(value, "String").map { "\(SwiftText.literal(key)): \($0)" }
    }
    return texts.count == found.count ? "[\(texts.joined(separator: ", "))]" : nil
  }
}
