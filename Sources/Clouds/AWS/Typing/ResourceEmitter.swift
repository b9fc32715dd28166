internal import InfraModel

/// Writes the typed Swift of one resource type.
struct ResourceEmitter {
  var model: ResourceModel
  var identifiers: Identifiers
  var places: NestedTypePlaces
  var nested: NestedTypeEmitter
  var meanings: Meanings
  var heading: String
  /// The modules that the file needs, sorted.
  var imports = ["Infra"]

  private var schema: ResourceSchema { model.schema }

  func text() -> String {
    var output = heading
    output += imports.map { "public import \($0)\n" }.joined()
    output += "\nextension \(schema.type.service) {\n"
    output += resource()
    return output + "}\n"
  }

  // MARK: the resource

  private func resource() -> String {
    let members = model.members
    let settable = members.filter { !schema.readOnly.contains($0.registryName) }
    let type = SwiftText.typeName(String(schema.type.shortName))
    var output =
      meanings.meaning(of: schema.type).map { "  /// \($0) (`\(schema.type)`).\n" }
      ?? "  /// A resource of type `\(schema.type)`.\n"
    let notes = notes()
    if !notes.isEmpty { output += "  ///\n" + notes.map { "  /// - \($0)\n" }.joined() }
    output += "  public struct \(type): Resource {\n"
    output += "    public static let typeName = \"\(schema.type)\"\n"
    output += "    public var declaration: Declaration\n\n"
    output += initializer(settable)
    output += "\n    /// The resource of a declaration.\n    /// - Parameters:\n"
    output += "    ///   - declaration: What it was declared with.\n"
    output += "    public init(declaration: Declaration) {\n      self.declaration = declaration\n    }\n\n"
    for member in members { output += reference(member) }
    output += nestedAttributes(besides: Set(members.map(\.swiftName)))
    if let property = schema.tagging.property {
      output += "    /// The tags (`\(property)`).\n"
      output += "    public var tags: Input<Tags> { declaration.reference(\"\(property)\") }\n"
    }
    output += identifierTypes()
    for form in places.forms(in: .resource(schema.type)) { output += nested.text(of: form, indent: "    ") }
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
    let exclusions = schema.rules.dependentExcluded
    for (property, others) in exclusions.sorted(by: { $0.key < $1.key }) {
      // What excludes each other is said once.
      let left = others.filter { exclusions[$0]?.contains(property) != true || property < $0 }
      if !left.isEmpty { lines.append("`\(property)` excludes \(names(left)).") }
    }
    return lines
  }

  private func initializer(_ members: [Member]) -> String {
    var output = "    /// Declares one.\n    /// - Parameters:\n    ///   - name: The last name of its address.\n"
    output += members.parameterLines(indent: "    ")
    let tagging = schema.tagging.property
    if tagging != nil { output += "    ///   - tags: Its own tags, which win over those of its surroundings.\n" }
    output += "    public init(\n      _ name: String,\n"
    output += members.arguments(name: places.name).map { "      \($0),\n" }.joined()
    if tagging != nil { output += "      tags: Tags? = nil,\n" }
    output += "      file: String = #filePath, line: Int = #line, column: Int = #column\n    ) {\n"
    let form = tagging.flatMap { name in TagShape(of: schema).map { ", tagging: .\($0)(\"\(name)\")" } } ?? ""
    output +=
      "      declaration = Declaration(Self.typeName, name\(form), file: file, line: line, column: column)\n"
    for member in members { output += "      declaration[\"\(member.registryName)\"] = \(member.conversion)\n" }
    if tagging != nil { output += "      declaration.set(tags)\n" }
    return output + "    }\n"
  }

  private func reference(_ member: Member) -> String {
    """
        /// \(([member.meaning + " (`\(member.registryName)`)."] + member.documentation).joined(separator: " "))
        public var \(SwiftText.escaped(member.swiftName)): Input<\(member.form.reference(name: places.name))> { \
    declaration.reference("\(member.registryName)") }

    """
  }

  /// Attributes inside attributes (`Endpoint.Address` reads as `endpointAddress`).
  private func nestedAttributes(besides members: Set<String>) -> String {
    var output = ""
    var taken = members
    for path in schema.readOnly.sorted() where path.contains(".") && !path.contains("*") {
      guard let property = schema.property(at: path) else { continue }
      let name = SwiftName.label(of: path.split(separator: ".").joined())
      guard property.properties.isEmpty, taken.insert(name).inserted else { continue }
      let type =
        switch property.kinds {
        case [.integer]: "Int"
        case [.boolean]: "Bool"
        default: "String"
        }
      let meaning = meanings.meaning(of: schema.type, path.split(separator: ".").map(String.init))
      output += "    /// \(meaning ?? PropertyMeaning.text(ofAttribute: path)) (`\(path)`). Set by the cloud.\n"
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
}
