internal import InfraModel

/// Checks the properties of one resource against the facts of its type.
struct PropertyCheck {
  let node: ResourceNode
  let schema: ResourceSchema
  let patterns: PatternCache
  let identifiers: [IdentifierKind]
  private(set) var diagnostics: [Diagnostic] = []

  init(node: ResourceNode, schema: ResourceSchema, patterns: PatternCache, identifiers: [IdentifierKind]) {
    self.node = node
    self.schema = schema
    self.patterns = patterns
    self.identifiers = identifiers
  }

  mutating func run() {
    members(
      node.properties, of: schema.properties, required: schema.required, rules: schema.rules, at: "", isOpen: false)
  }

  private mutating func report(_ problem: PropertyProblem, _ path: String) {
    diagnostics.append(problem.diagnostic(node, at: path))
  }

  private mutating func members(
    _ values: [String: Value], of properties: [String: PropertySchema], required: Set<String>,
    rules: ResourceSchema.Rules, at path: String, isOpen: Bool
  ) {
    func inside(_ name: String) -> String { path.isEmpty ? name : path + "." + name }
    for (name, value) in values.sorted(by: { $0.key < $1.key }) where !value.isNull {
      guard let property = properties[name] else {
        if !isOpen {
          report(.unknownProperty(like: Spelling.nearest(to: name, among: properties.keys.sorted())), inside(name))
        }
        continue
      }
      if schema.readOnly.contains(inside(name)) {
        report(.readOnly, inside(name))
      } else {
        check(value, property, at: inside(name))
      }
    }
    func isGiven(_ name: String) -> Bool { values[name].map { !$0.isNull } ?? false }
    for name in required.filter({ !isGiven($0) }).sorted() { report(.missing, inside(name)) }
    if !rules.requiredXor.isEmpty {
      let given = rules.requiredXor.filter(isGiven)
      if given.count != 1 { report(.needsExactlyOne(rules.requiredXor, given: given), path) }
    }
    if !rules.requiredOr.isEmpty, !rules.requiredOr.contains(where: isGiven) {
      report(.needsOneOf(rules.requiredOr), path)
    }
    for (name, others) in rules.dependentRequired.sorted(by: { $0.key < $1.key }) where isGiven(name) {
      let missing = others.filter { !isGiven($0) }
      if !missing.isEmpty { report(.needs(missing), inside(name)) }
    }
    for (name, others) in rules.dependentExcluded.sorted(by: { $0.key < $1.key }) where isGiven(name) {
      // Most exclusions stand on both sides; one word is enough.
      for other in others.sorted() where isGiven(other) {
        let isMutual = rules.dependentExcluded[other]?.contains(name) == true
        if !isMutual || name < other { report(.excludes(other), inside(name)) }
      }
    }
  }

  private mutating func check(_ value: Value, _ unresolved: PropertySchema, at path: String) {
    let property = schema.resolved(unresolved)
    switch value {
    case .reference, .interpolation, .secret, .digest, .lookup, .unknown, .bytes: return
    case .archive where property.formats.contains("zip"): return
    default: break
    }
    guard property.kinds.isEmpty || property.kinds.contains(where: { Self.fits(value, $0) }) || isJSON(value, property)
    else { return report(.wrongKind(expected: property.kinds, found: value), path) }
    let allowed = property.constant.map { [$0] } ?? property.allowedValues
    if !allowed.isEmpty, !(value.list != nil), !allowed.contains(where: { Self.isAllowed(value, $0) }) {
      guard property.isOpenList else { return report(.notAllowed(value, allowed: allowed), path) }
      report(.notListed(value, known: allowed.compactMap(\.plainText)), path)
    }
    switch value {
    case .string(let text): check(text, property, at: path)
    case .integer, .number: checkBounds(.value(value.number ?? 0), value.number ?? 0, property, at: path)
    case .list(let elements): check(elements, property, at: path)
    case .object(let members): check(members, property, at: path)
    default: break
    }
  }

  private mutating func check(_ text: String, _ property: PropertySchema, at path: String) {
    if property.kinds.contains(.string) {
      let count = text.unicodeScalars.count
      guard checkBounds(.characters(count), Double(count), property, at: path) else { return }
      if let pattern = property.pattern, patterns.matches(text, pattern) == false {
        report(.unlikePattern(text, pattern: pattern), path)
      }
    } else if let number = Double(text) {
      checkBounds(.value(number), number, property, at: path)
    }
    let kinds = IdentifierKind.kinds(of: property.formats, among: identifiers)
    if !kinds.isEmpty, let problem = IdentifierKind.problem(.string(text), kinds, among: identifiers, nil) {
      report(problem, path)
    }
    if property.formats.contains("ipv4-network") {
      if let network = IPBlock(v4: text) {
        if network.hasHostBits { report(.hostBits(network), path) }
      } else {
        report(.notANetwork(text), path)
      }
    }
  }

  private mutating func check(_ elements: [Value], _ property: PropertySchema, at path: String) {
    guard property.kinds.isEmpty || property.kinds.contains(.array) else { return }
    checkBounds(.elements(elements.count), Double(elements.count), property, at: path)
    if property.hasUniqueItems, elements.count > 1 {
      var seen: Set<Value> = []
      for element in elements where !seen.insert(element).inserted { report(.repeated(element), path) }
    }
    guard let item = property.items else { return }
    for (index, element) in elements.enumerated() { check(element, item, at: "\(path).\(index)") }
  }

  private mutating func check(_ members: [String: Value], _ property: PropertySchema, at path: String) {
    if let values = property.mapOf {
      for (name, value) in members.sorted(by: { $0.key < $1.key }) where property.properties[name] == nil {
        check(value, values, at: path + "." + name)
      }
    }
    let isOpen = property.mapOf != nil || property.properties.isEmpty
    self.members(
      members, of: property.properties, required: property.required, rules: property.rules, at: path, isOpen: isOpen)
  }

  /// Whether a value lies within its bounds; reports it if not.
  @discardableResult
  private mutating func checkBounds(
    _ what: PropertyProblem.Bounded, _ number: Double, _ property: PropertySchema, at path: String
  ) -> Bool {
    let isBelow = property.minimum.map { number < $0 } ?? false
    let isAbove = property.maximum.map { number > $0 } ?? false
    guard isBelow || isAbove else { return true }
    report(.outOfBounds(what, minimum: property.minimum, maximum: property.maximum), path)
    return false
  }

  /// Whether a value may stand for a kind: the registry takes numbers and truth values written as text, and text for
  /// what is a text of digits.
  private static func fits(_ value: Value, _ kind: PropertySchema.Kind) -> Bool {
    switch (kind, value) {
    case (.string, .string), (.string, .integer), (.string, .number), (.string, .bool): true
    case (.integer, .integer), (.number, .integer), (.number, .number), (.boolean, .bool): true
    case (.integer, .number(let number)): number == number.rounded()
    case (.integer, .string(let text)): Int64(text) != nil
    case (.number, .string(let text)): Double(text) != nil
    case (.boolean, .string(let text)): text == "true" || text == "false"
    case (.object, .object), (.array, .list): true
    default: false
    }
  }

  private func isJSON(_ value: Value, _ property: PropertySchema) -> Bool {
    guard property.formats.contains("json") else { return false }
    return value.object != nil || value.list != nil || value.string.map { (try? JSON.parse($0)) != nil } == true
  }

  private static func isAllowed(_ value: Value, _ allowed: Value) -> Bool {
    value == allowed || Scalar.areEqual(value, allowed)
  }
}
