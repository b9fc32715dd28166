import Infra
import InfraModel

/// Writes the typed Swift of one resource type.
struct ResourceEmitter {
  var schema: ResourceSchema
  var resolver: FormResolver
  var identifiers: Identifiers

  init(facts: Facts, refinements: Refinements, identifiers: Identifiers) {
    var schema = facts.schema
    // Some facts leave out that a type can be tagged though it has the property.
    if schema.tagging.property == nil, schema.properties["Tags"] != nil { schema.tagging.property = "Tags" }
    self.schema = schema
    resolver = FormResolver(schema: schema, refinements: refinements, identifiers: identifiers)
    self.identifiers = identifiers
  }

  /// One property of a resource or nested object, ready to be written.
  struct Member {
    var registryName: String
    var swiftName: String
    var form: SwiftForm
    var isRequired: Bool
    var documentation: String
  }

  func text() -> String {
    var output = EmbeddedFactsEmitter.heading
    output += "public import Infra\n\nextension \(schema.type.service) {\n"
    output += resource()
    return output + "}\n"
  }

  // MARK: the resource

  private func resource() -> String {
    let members = sorted(schema.properties.filter { $0.key != schema.tagging.property }, required: schema.required) {
      PropertyDocumentation.change(to: $0, of: schema)
    }
    let settable = members.filter { !schema.readOnly.contains($0.registryName) }
    let type = SwiftText.typeName(String(schema.type.shortName))
    var output = "  /// A resource of type `\(schema.type)`.\n"
    for line in notes() { output += "  ///\n  /// \(line)\n" }
    output += "  public struct \(type): Resource {\n"
    output += "    public static let typeName = \"\(schema.type)\"\n"
    output += "    public var declaration: Declaration\n\n"
    output += initializer(settable)
    for member in members { output += reference(member) }
    output += nestedAttributes(besides: Set(members.map(\.swiftName)))
    if let property = schema.tagging.property {
      output += "\n    /// `\(property)`: the tags.\n"
      output += "    public var tags: Input<Tags> { declaration.reference(\"\(property)\") }\n"
    }
    output += identifierTypes()
    output += nestedTypes(of: members)
    return output + "  }\n"
  }

  /// Rules between properties.
  private func notes() -> [String] {
    var lines: [String] = []
    func names(_ properties: [String]) -> String { properties.map { "`\($0)`" }.joined(separator: ", ") }
    if !schema.primaryIdentifier.isEmpty { lines.append("Identified by \(names(schema.primaryIdentifier)).") }
    if !schema.rules.requiredXor.isEmpty { lines.append("Takes exactly one of \(names(schema.rules.requiredXor)).") }
    if !schema.rules.requiredOr.isEmpty { lines.append("Takes at least one of \(names(schema.rules.requiredOr)).") }
    for (property, others) in schema.rules.dependentRequired.sorted(by: { $0.key < $1.key }) {
      lines.append("`\(property)` needs \(names(others)).")
    }
    for (property, others) in schema.rules.dependentExcluded.sorted(by: { $0.key < $1.key }) {
      lines.append("`\(property)` excludes \(names(others)).")
    }
    return lines
  }

  private func initializer(_ members: [Member]) -> String {
    var output = "    /// Declares one.\n    /// - Parameters:\n    ///   - name: The last name of its address.\n"
    for member in members { output += "    ///   - \(member.swiftName): \(member.documentation)\n" }
    let tagging = schema.tagging.property
    if tagging != nil { output += "    ///   - tags: Its own tags, which win over those of its surroundings.\n" }
    output += "    public init(\n      _ name: String,\n"
    output += arguments(members)
    if tagging != nil { output += "      tags: Tags? = nil,\n" }
    output += "      file: String = #filePath, line: Int = #line, column: Int = #column\n    ) {\n"
    let form = tagging.map { ", tagging: \(tagForm($0))" } ?? ""
    output +=
      "      declaration = Declaration(Self.typeName, name\(form), file: file, line: line, column: column)\n"
    for member in members { output += "      declaration[\"\(member.registryName)\"] = \(conversion(member))\n" }
    if tagging != nil { output += "      declaration.set(tags)\n" }
    return output + "    }\n"
  }

  private func tagForm(_ property: String) -> String {
    let tags = schema.properties[property]
    if tags?.kinds == [.object] { return ".map(\"\(property)\")" }
    let entry = tags?.items.map(schema.resolved)
    return entry?.properties["PropagateAtLaunch"] == nil ? ".list(\"\(property)\")" : ".propagating(\"\(property)\")"
  }

  private func reference(_ member: Member) -> String {
    """

        /// `\(member.registryName)`. \(member.documentation)
        public var \(SwiftText.escaped(member.swiftName)): Input<\(member.form.reference)> { \
    declaration.reference(\"\(member.registryName)\") }

    """
  }

  /// Attributes inside attributes (`Endpoint.Address` reads as `endpointAddress`).
  private func nestedAttributes(besides taken: Set<String>) -> String {
    var output = ""
    for path in schema.readOnly.sorted() where path.contains(".") && !path.contains("*") {
      guard let property = schema.property(at: path) else { continue }
      let name = SwiftName.label(of: path.split(separator: ".").joined())
      guard !taken.contains(name), property.properties.isEmpty else { continue }
      let type =
        switch property.kinds {
        case [.integer]: "Int"
        case [.boolean]: "Bool"
        default: "String"
        }
      output += "\n    /// `\(path)`. Set by the cloud.\n"
      output += "    public var \(name): Input<\(type)> { declaration.reference(\"\(path)\") }\n"
    }
    return output
  }

  private func identifierTypes() -> String {
    var output = ""
    for kind in (identifiers.kinds[schema.type] ?? []).sorted() {
      output += "\n    /// Stands for the \(kind) of one.\n    public enum \(kind): TextValue {}\n"
    }
    return output
  }

  // MARK: nested types

  private func nestedTypes(of members: [Member]) -> String {
    var output = ""
    for member in members {
      for nested in member.form.nested { output += text(of: nested, indent: "    ") }
    }
    // A tag's own object is not written where tags stand for it.
    var withoutTags = schema
    if let property = schema.tagging.property { withoutTags.properties[property] = nil }
    let used = Set(Identifiers.allProperties(of: withoutTags).compactMap(\.definition))
    for (name, definition) in schema.definitions.sorted(by: { $0.key < $1.key })
    where !definition.properties.isEmpty && used.contains(name) {
      output += object(SwiftText.typeName(name), definition, path: [name], indent: "    ")
    }
    return output
  }

  private func text(of nested: NestedType, indent: String) -> String {
    switch nested {
    case .strings(let name, let values):
      var output = "\n\(indent)/// What `\(name)` can be.\n\(indent)public enum \(name): String, Expressible {\n"
      for (value, label) in zip(values, SwiftText.caseNames(values)) {
        let label = SwiftText.escaped(label)
        output += "\(indent)  case \(label)" + (label == value ? "\n" : " = \(SwiftText.literal(value))\n")
      }
      return output + "\(indent)}\n"
    case .integers(let name, let word, let values):
      var output = "\n\(indent)/// What `\(name)` can be.\n\(indent)public enum \(name): Int, Expressible {\n"
      for value in values { output += "\(indent)  case \(word)\(value) = \(value)\n" }
      return output + "\(indent)}\n"
    case .object(let name, let path):
      let parts = path.split(separator: ".").map(String.init)
      guard let property = property(at: parts) else { return "" }
      return object(name, property, path: parts, indent: indent)
    }
  }

  /// The object behind a path of a nested type's name and properties, or of a property.
  private func property(at path: [String]) -> PropertySchema? {
    guard let first = path.first else { return nil }
    var found = schema.definitions[first].flatMap { path.count > 1 ? $0 : nil } ?? schema.properties[first]
    for name in path.dropFirst() { found = (found?.items ?? found)?.properties[name] }
    return found?.items ?? found
  }

  private func object(_ name: String, _ schema: PropertySchema, path: [String], indent: String) -> String {
    let members = sorted(schema.properties, required: schema.required, path: path) { _ in "" }
    var output = "\n\(indent)/// The nested object `\(path.last ?? name)`.\n"
    output += "\(indent)public struct \(name): NestedObject {\n\(indent)  public var members = Members()\n\n"
    output += "\(indent)  /// Makes one.\n"
    if members.contains(where: { !$0.documentation.isEmpty }) { output += "\(indent)  /// - Parameters:\n" }
    for member in members where !member.documentation.isEmpty {
      output += "\(indent)  ///   - \(member.swiftName): \(member.documentation)\n"
    }
    var list = arguments(members, indent: indent + "    ")
    if list.hasSuffix(",\n") { list.removeLast(2) }
    output += "\(indent)  public init(\n\(list)\n\(indent)  ) {\n"
    for member in members { output += "\(indent)    members[\"\(member.registryName)\"] = \(conversion(member))\n" }
    output += "\(indent)  }\n"
    for member in members {
      for nested in member.form.nested { output += text(of: nested, indent: indent + "  ") }
    }
    return output + "\(indent)}\n"
  }

  // MARK: members

  /// Required ones first, then by name.
  private func sorted(
    _ properties: [String: PropertySchema], required: Set<String>, path: [String] = [], change: (String) -> String
  ) -> [Member] {
    properties.keys.sorted { (required.contains($0) ? 0 : 1, $0) < (required.contains($1) ? 0 : 1, $1) }
      .compactMap { name in
        guard let property = properties[name] else { return nil }
        let isRequired = required.contains(name)
        let documentation = PropertyDocumentation(schema: property, isRequired: isRequired, change: change(name))
        return Member(
          registryName: name, swiftName: SwiftName.label(of: name),
          form: resolver.form(of: property, at: path + [name]),
          isRequired: isRequired, documentation: documentation.text)
      }
  }

  private func arguments(_ members: [Member], indent: String = "      ") -> String {
    var output = ""
    for member in members {
      let absent = member.isRequired ? "" : "? = nil"
      output += "\(indent)\(argumentName(member)): \(member.form.argument)\(absent),\n"
    }
    return output
  }

  private func conversion(_ member: Member) -> String {
    internalName(member) + (member.isRequired ? "." : "?.") + member.form.conversion
  }

  /// The label; a second name where the first is taken inside the initializer.
  private func argumentName(_ member: Member) -> String {
    let internalName = internalName(member)
    return internalName == SwiftText.escaped(member.swiftName)
      ? member.swiftName : "\(member.swiftName) \(internalName)"
  }

  private func internalName(_ member: Member) -> String {
    switch member.swiftName {
    case "name", "members", "declaration", "file", "line", "column": member.swiftName + "Value"
    case "self": "selfValue"
    default: SwiftText.escaped(member.swiftName)
    }
  }
}
