package import InfraModel

/// What a cloud asks of one resource, or of an object inside of it, where the facts of its schema say nothing.
///
/// A demand looks at a single resource; what lies between resources is a ``Rule``. Adding one is adding a value to the
/// list of its type, in the cloud's own house. Only what the cloud is known to refuse is demanded, and only of what
/// the declaration tells: a value that is known after the apply satisfies every demand.
package struct Demand: Sendable {
  package let check: @Sendable (Subject) -> [Diagnostic]
  /// Whether it only speaks of properties against which nothing else is to be said.
  private let isLast: Bool

  package init(isLast: Bool = false, check: @escaping @Sendable (Subject) -> [Diagnostic]) {
    self.isLast = isLast
    self.check = check
  }

  /// Everything that is demanded of a resource and not so.
  package static func diagnostics(of node: ResourceNode, in declared: Declared) -> [Diagnostic] {
    let subject = Subject(of: node, in: declared)
    let demands = declared.facts[node.type].demands
    let found = demands.flatMap { $0.isLast ? [] : $0.check(subject) }
    let told = Set(found.lazy.filter { $0.severity == .error }.map(\.label))
    return found + demands.flatMap { $0.isLast ? $0.check(subject).filter { !told.contains($0.label) } : [] }
  }
}

/// An object that is looked at: a resource, or an object inside of one.
package struct Subject {
  package let declared: Declared
  package let node: ResourceNode
  /// Where it stands in the resource; empty for the resource itself.
  package let path: String
  package let value: Value

  init(declared: Declared, node: ResourceNode, path: String, value: Value) {
    self.declared = declared
    self.node = node
    self.path = path
    self.value = value
  }

  /// A whole resource.
  package init(of node: ResourceNode, in declared: Declared) {
    self.init(declared: declared, node: node, path: "", value: .object(node.properties))
  }

  /// Whether the resource exists already, so that it is not made.
  package var exists: Bool { declared.existing.contains(node.address) }

  package func full(_ name: String) -> String {
    if path.isEmpty { return name }
    return name.isEmpty ? path : "\(path).\(name)"
  }

  /// What is declared at a path; `nil` for null.
  package func given(_ name: String) -> Value? {
    let found = name.isEmpty ? value : value[path: name]
    return found?.isNull == true ? nil : found
  }

  package func isGiven(_ name: String) -> Bool { given(name) != nil }

  /// The value at a path where the declaration tells it.
  package func literal(_ name: String) -> Value? { declared.literal(given(name)) }

  package func text(_ name: String) -> String? { literal(name).flatMap(\.plainText) }

  /// A number, also one that is written as a text.
  package func number(_ name: String) -> Double? { literal(name).flatMap(Scalar.number) }

  /// A truth value, also one that is written as a text.
  package func flag(_ name: String) -> Bool? {
    switch text(name)?.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// Everything that a path with `*` for the elements of lists and maps leads to.
  package func values(_ pattern: Pattern) -> [(name: String, value: Value)] {
    guard let first = pattern.steps.first, first != "*" else { return values(pattern.steps[...], from: value) }
    // Most properties are not declared.
    guard let property = value[first], !property.isNull else { return [] }
    if pattern.steps.count == 1 { return [(first, property)] }
    return values(pattern.steps.dropFirst(), from: property, at: first)
  }

  private func values(
    _ steps: ArraySlice<String>, from value: Value, at name: String = ""
  ) -> [(name: String, value: Value)] {
    var found: [(name: String, value: Value)] = [(name, value)]
    for part in steps {
      found = found.flatMap { name, value -> [(name: String, value: Value)] in
        let prefix = name.isEmpty ? "" : name + "."
        guard part == "*" else { return value[part].map { [(prefix + part, $0)] } ?? [] }
        if let elements = value.list { return elements.enumerated().map { ("\(prefix)\($0.offset)", $0.element) } }
        return (value.object ?? [:]).sorted { $0.key < $1.key }.map { (prefix + $0.key, $0.value) }
      }
    }
    return found.filter { !$0.value.isNull }
  }

  /// A diagnostic about a member.
  package func problem(_ code: DiagnosticCode, _ message: String, at name: String, fix: String) -> Diagnostic {
    node.diagnostic(code, message, property: full(name), fix: fix)
  }

  /// The label of a member in the user's Swift.
  package func label(_ name: String) -> String {
    path.isEmpty && !name.contains(".")
      ? node.label(of: name) : ResourceNode.lowered(String(name.split(separator: ".").last ?? ""))
  }
}

/// A path with `*` for the elements of lists and maps, taken apart once.
package struct Pattern: ExpressibleByStringLiteral {
  package let steps: [String]

  package init(_ text: String) { steps = text.split(separator: ".").map(String.init) }
  package init(stringLiteral text: String) { self.init(text) }
}
