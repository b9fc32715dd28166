package import InfraModel

/// Writes resources as a person declares them in Swift: what takes existing resources over begins with it.
///
/// A text is one line; formatting is the formatter's.
package struct DeclarationWriter {
  /// A resource that others name: the constant that has it.
  package struct Constant: Hashable, Sendable {
    package var name: String
    package var type: ResourceType

    package init(_ name: String, _ type: ResourceType) {
      self.name = name
      self.type = type
    }
  }

  /// A resource in Swift.
  package struct Declaration: Hashable, Sendable {
    /// The call that makes it (`EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")`).
    package var text: String
    /// Paths of what has no form in Swift, and is not part of the text.
    package var left: [String]
  }

  private struct Known {
    var model: ResourceModel
    var types: [NestedType]
  }

  private let known: [ResourceType: Known]
  private let openTypes: [String: [String: String]]

  /// - Parameter facts: Of all types that are written or referred to; those of the compiled language and others.
  package init(facts: [Facts]) {
    let refinements = BuiltInTypes.refinements
    let others = facts.filter { !RegistryModule.isBuiltIn($0.type) }
    let identifiers = Identifiers(of: BuiltInTypes.identifiers, adding: others)
    var known: [ResourceType: Known] = [:]
    for member in facts {
      let isBuiltIn = RegistryModule.isBuiltIn(member.type)
      let (models, types) = ResourceModel.all(
        of: [member], refinements: isBuiltIn ? refinements : Refinements(inferredFrom: member, identifiers),
        identifiers: identifiers, meanings: Meanings())
      if let model = models.first { known[member.type] = Known(model: model, types: types) }
    }
    self.known = known
    openTypes = refinements.openTypes.reduce(into: [:]) { $0[$1.name] = $1.names }
  }

  /// A resource as its declaration.
  /// - Parameters:
  ///   - name: The last name of its address: a text, or one with variables in it.
  ///   - properties: May hold references to what `constants` has, by the addresses.
  ///   - documents: Paths of texts that are compared as documents, `*` for elements.
  ///   - variables: Constants of Swift that hold texts, by the addresses that references to them have.
  package func declaration(
    _ type: ResourceType, _ name: Value, _ properties: [String: Value], constants: [Address: Constant],
    documents: Set<String> = [], variables: [Address: String] = [:]
  ) -> Declaration? {
    guard let known = known[type] else { return nil }
    var text = ValueText(
      types: known.types, openTypes: openTypes, documents: documents,
      constant: { address, property in
        // A Swift String is not an Input: it is interpolated into one.
        if let variable = variables[address] { return ValueText.Read(text: variable, type: "Swift.String") }
        return constants[address].flatMap { member(of: $0, property) }
      })
    var arguments = [text.input(name, "") ?? "\"\""]
    arguments += text.arguments(of: known.model.members, properties, at: "")
    let schema = known.model.schema
    if let property = schema.tagging.property, let tags = properties[property] {
      if let written = text.tags(tags, TagShape(of: schema)) {
        if written != "[:]" { arguments.append("tags: \(written)") }
      } else {
        text.left.append(property)
      }
    }
    for property in properties.keys.sorted() where property != schema.tagging.property {
      if !known.model.members.contains(where: { $0.registryName == property }) { text.left.append(property) }
    }
    return Declaration(
      text: "\(RegistryModule.swiftName(of: type))(\(arguments.joined(separator: ", ")))", left: text.left)
  }

  /// How a property of a constant reads in Swift, and what it stands for there.
  private func member(of constant: Constant, _ property: PropertyPath) -> ValueText.Read? {
    guard let known = known[constant.type] else { return nil }
    let path = property.text
    if let member = known.model.members.first(where: { $0.registryName == path }) {
      guard member.form.containers.isEmpty else { return nil }
      switch member.form.leaf {
      case .input(let type), .plain(let type):
        return .init(text: "\(constant.name).\(SwiftText.escaped(member.swiftName))", type: type)
      case .nested: return nil
      }
    }
    guard path.contains("."), known.model.schema.readOnly.contains(path) else { return nil }
    return .init(
      text: "\(constant.name).\(SwiftName.label(of: path.split(separator: ".").joined()))", type: "String")
  }
}

extension OpenType {
  /// The names of its values, by the values.
  fileprivate var names: [String: String] {
    let names = SwiftText.caseNames(values.map { String($0.text.trimmingPrefix(prefix)) })
    return Dictionary(zip(values.map(\.text), names)) { first, _ in first }
  }
}
