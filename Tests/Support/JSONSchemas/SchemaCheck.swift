import InfraModel

/// Holds a value against a schema, keyword by keyword.
struct SchemaCheck {
  let library: SchemaLibrary
  private let patterns: Patterns
  /// Only whether there are problems is asked: their texts are left empty.
  private let isQuiet: Bool

  init(library: SchemaLibrary) { self.init(library: library, patterns: Patterns(), isQuiet: false) }

  private init(library: SchemaLibrary, patterns: Patterns, isQuiet: Bool) {
    self.library = library
    self.patterns = patterns
    self.isQuiet = isQuiet
  }

  /// What is wrong, each with its place in the document.
  func problems(_ value: Value, _ schema: Schema, at path: String) -> [String] {
    if let flag = schema.value.bool { return flag ? [] : [problem(path, "it must not be there")] }
    return (schema.value.object ?? [:]).flatMap { name, demand in
      SchemaKeyword(rawValue: name).map { problems(value, $0, demand, of: schema, at: path) } ?? []
    }
  }

  private func problems(
    _ value: Value, _ keyword: SchemaKeyword, _ demand: Value, of schema: Schema, at path: String
  ) -> [String] {
    switch keyword {
    case .schema, .id, .title, .description, .contentEncoding, .definitions: return []
    case .reference:
      guard let target = demand.string.flatMap({ library.schema($0, from: schema.file) }) else {
        return [problem(path, "its schema leads nowhere")]
      }
      return problems(value, target, at: path)
    case .type:
      let types = (demand.list ?? [demand]).compactMap { $0.string.flatMap(SchemaType.init) }
      return unless(types.contains { $0.takes(value) }, path, "\(text(value)) is no \(text(demand))")
    case .enumeration:
      return unless(demand.list?.contains(value) == true, path, "\(text(value)) is none of \(text(demand))")
    case .constant: return unless(value == demand, path, "\(text(value)) is not \(text(demand))")
    case .anyOf:
      return unless(fits(value, demand, schema, at: path) > 0, path, "\(text(value)) fits no alternative")
    case .oneOf:
      let count = fits(value, demand, schema, at: path)
      return unless(count == 1, path, "\(text(value)) fits \(count) alternatives instead of one")
    case .properties, .required, .additionalProperties, .propertyNames:
      return value.object.map { problems($0, keyword, demand, of: schema, at: path) } ?? []
    case .items:
      return (value.list ?? []).enumerated().flatMap { index, element in
        problems(element, schema.part(demand), at: place(path, "\(index)"))
      }
    case .minimum, .minLength, .pattern:
      return unless(isBounded(value, keyword, demand), path, "\(text(value)) breaks \(keyword) \(text(demand))")
    }
  }

  private func problems(
    _ members: [String: Value], _ keyword: SchemaKeyword, _ demand: Value, of schema: Schema, at path: String
  ) -> [String] {
    let known = schema[.properties]?.object ?? [:]
    switch keyword {
    case .properties:
      return members.flatMap { name, value in
        known[name].map { problems(value, schema.part($0), at: place(path, name)) } ?? []
      }
    case .additionalProperties:
      return members.filter { known[$0.key] == nil }.flatMap { name, value in
        problems(value, schema.part(demand), at: place(path, name))
      }
    case .propertyNames:
      return members.flatMap { name, _ in problems(.string(name), schema.part(demand), at: place(path, name)) }
    default:
      return (demand.list ?? []).compactMap(\.string).filter { members[$0] == nil }
        .map { problem(path, "'\($0)' is missing") }
    }
  }

  /// How many alternatives a value fits.
  private func fits(_ value: Value, _ alternatives: Value, _ schema: Schema, at path: String) -> Int {
    let check = SchemaCheck(library: library, patterns: patterns, isQuiet: true)
    return (alternatives.list ?? []).count { check.problems(value, schema.part($0), at: path).isEmpty }
  }

  /// Whether a number or a text is within a bound; any other value is.
  private func isBounded(_ value: Value, _ keyword: SchemaKeyword, _ demand: Value) -> Bool {
    switch keyword {
    case .minimum: value.number.map { $0 >= demand.number ?? 0 } ?? true
    case .minLength: value.string.map { $0.unicodeScalars.count >= demand.integer ?? 0 } ?? true
    default: value.string.map { matches($0, demand.string ?? "") } ?? true
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    patterns.compiled(pattern).map { text.firstMatch(of: $0) != nil } ?? false
  }

  /// Patterns, each compiled once.
  private final class Patterns {
    private var known: [String: Regex<AnyRegexOutput>] = [:]

    func compiled(_ pattern: String) -> Regex<AnyRegexOutput>? {
      if known[pattern] == nil { known[pattern] = try? Regex(pattern) }
      return known[pattern]
    }
  }

  private func unless(_ isRight: Bool, _ path: String, _ text: @autoclosure () -> String) -> [String] {
    isRight ? [] : [problem(path, text())]
  }

  private func problem(_ path: String, _ text: @autoclosure () -> String) -> String {
    if isQuiet { return "" }
    return path.isEmpty ? text() : "\(path): \(text())"
  }

  private func place(_ path: String, _ step: @autoclosure () -> String) -> String {
    if isQuiet { return "" }
    return path.isEmpty ? step() : "\(path)/\(step())"
  }

  private func text(_ value: Value) -> String {
    let text = JSON.canonicalText(value)
    return text.count > 80 ? text.prefix(80) + "…" : text
  }
}
