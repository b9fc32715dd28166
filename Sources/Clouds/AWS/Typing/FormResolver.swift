internal import InfraModel

/// Chooses the Swift form of each property of one resource type, and collects the nested types that it needs.
struct FormResolver {
  let schema: ResourceSchema
  let refinements: Refinements
  let identifiers: Identifiers
  let meanings: Meanings
  /// All nested types so far, those of other resources included.
  private(set) var types: [NestedType]
  /// The number of each nested type that stands for a definition.
  private var definitions: [String: Int] = [:]
  /// Definitions without members that are being resolved: one that leads back to itself is free JSON.
  private var resolving: Set<String> = []
  /// The namespaces that the resource's Swift names, so that no type nested in it may hide them.
  private let allNamespaces: Set<String>
  /// The same of what is inside of each nested object.
  private var namespaces: [Int: Set<String>] = [:]

  init(
    schema: ResourceSchema, refinements: Refinements, identifiers: Identifiers, meanings: Meanings, types: [NestedType]
  ) {
    self.schema = schema
    self.refinements = refinements
    self.identifiers = identifiers
    self.meanings = meanings
    self.types = types
    allNamespaces = identifiers.namespaces(of: schema, refinements)
  }

  /// The members of an object or, without an owner, of the resource, in the order of ``Member/order``.
  /// - Parameters:
  ///   - path: Names from the type on, for the refinements (`["Ingress"]`).
  ///   - owner: The number of the nested type that they are part of.
  ///   - change: What a change of a property does, as far as it is known.
  mutating func members(
    _ properties: [String: PropertySchema], required: Set<String>, at path: [String] = [], in owner: Int? = nil,
    change: (String) -> [String] = { _ in [] }
  ) -> [Member] {
    var found: [Member] = []
    for (name, property) in properties.sorted(by: { $0.key < $1.key }) {
      let isRequired = required.contains(name)
      let documentation = PropertyDocumentation(schema: property, isRequired: isRequired, change: change(name))
      let form = form(of: property, at: path + [name], in: owner)
      let explained = meanings.meaning(of: schema.type, path + [name])
      let meaning = PropertyMeaning(
        name: name, form: form, values: values(of: form),
        unit: refinements.units["\(schema.type)." + (path + [name]).joined(separator: ".")], type: schema.type,
        written: explained
      ).text
      found.append(
        Member(
          registryName: name, swiftName: SwiftName.label(of: name), form: form, isRequired: isRequired,
          meaning: meaning, isExplained: explained != nil, documentation: documentation.sentences))
    }
    return found.sorted { $0.order < $1.order }
  }

  private func values(of form: SwiftForm) -> [String] {
    if case .nested(let number) = form.leaf, case .strings(let values) = types[number].body { values } else { [] }
  }

  private mutating func form(of property: PropertySchema, at path: [String], in owner: Int?) -> SwiftForm {
    let key = "\(schema.type)." + path.joined(separator: ".")
    let name = path.last ?? ""
    if refinements.secrets.contains(key) { return .plain("SecretValue") }
    if refinements.policies.contains(key) { return .plain("PolicyDocument") }
    if let unit = refinements.units[key] {
      return SwiftForm(leaf: .plain(unit.swiftType), conversion: unit.conversion)
    }
    if let type = refinements.types[key].flatMap(identifiers.swiftType(of:)) {
      return property.kinds == [.array] ? .input(type).asList : .input(type)
    }
    if path.count == 1, let type = identifiers.ownType(of: name, in: schema) { return .input(type) }
    return form(of: property, named: name, path: path, in: owner)
  }

  private mutating func form(
    of property: PropertySchema, named name: String, path: [String], in owner: Int?
  ) -> SwiftForm {
    if let definition = property.definition {
      guard let found = schema.definitions[definition] else { return .document }
      if found.properties.isEmpty {
        guard resolving.insert(definition).inserted else { return .document }
        defer { resolving.remove(definition) }
        return form(of: found, named: definition, path: [definition], in: owner)
      }
      if let known = definitions[definition] { return .nested(known) }
      definitions[definition] = types.count
      return object(found, named: definition, path: [definition], in: nil)
    }
    if !property.properties.isEmpty { return object(property, named: name, path: path, in: owner) }
    switch property.kinds {
    case [.boolean]: return .input("Bool")
    case [.integer]: return integers(property, named: name, in: owner) ?? .input("Int")
    case [.number]: return .input("Double")
    case [.string]: return strings(property, named: name, in: owner) ?? .input(textType(property))
    case [.array]: return list(property, named: name, path: path, in: owner)
    case [.object]:
      guard let values = property.mapOf else { return .document }
      // Values of several kinds are texts to every API of ours that takes them.
      return values.kinds.count > 1
        ? .input("String").asMap : form(of: values, named: name, path: path, in: owner).asMap
    default: return .document
    }
  }

  private mutating func object(
    _ property: PropertySchema, named name: String, path: [String], in owner: Int?
  ) -> SwiftForm {
    let form = add(name: typeName(name, in: owner), .object([]), in: owner)
    let number = types.count - 1
    namespaces[number] = identifiers.namespaces(
      of: property.properties.values, at: ([schema.type.name] + path).joined(separator: "."), refinements)
    types[number].body = .object(members(property.properties, required: property.required, at: path, in: number))
    return form
  }

  private mutating func add(name: String, _ body: NestedType.Body, in owner: Int?) -> SwiftForm {
    types.append(NestedType(name: name, resource: schema.type, owner: owner, body: body))
    return .nested(types.count - 1)
  }

  private mutating func list(
    _ property: PropertySchema, named name: String, path: [String], in owner: Int?
  ) -> SwiftForm {
    guard let items = property.items else { return .plain("[JSONDocument]") }
    if items.kinds == [.string], items.allowedValues.isEmpty {
      let formats = items.formats + property.formats
      return SwiftForm.input(formats.lazy.compactMap(reference).first ?? "String").asList
    }
    return form(of: items, named: name, path: path, in: owner).asList
  }

  private func textType(_ property: PropertySchema) -> String {
    property.formats.lazy.compactMap(reference).first ?? "String"
  }

  private func reference(_ format: String) -> String? {
    if format == "ipv4-network" { return "IPv4Block" }
    return format.contains("::") ? identifiers.swiftType(of: format) : nil
  }

  private mutating func strings(_ property: PropertySchema, named name: String, in owner: Int?) -> SwiftForm? {
    let values = property.allowedValues.compactMap(\.string)
    guard (1...max(refinements.closedUpTo, 1)).contains(values.count) else { return nil }
    return add(name: enumerationName(name, in: owner), .strings(values), in: owner)
  }

  private mutating func integers(_ property: PropertySchema, named name: String, in owner: Int?) -> SwiftForm? {
    let values = property.allowedValues.compactMap(\.integer)
    guard !values.isEmpty else { return nil }
    let word = refinements.integerCases[name] ?? "value"
    return add(name: enumerationName(name, in: owner), .integers(word: word, values), in: owner)
  }

  /// The property's name, unless a nested object or the compiler's own word has it.
  private func enumerationName(_ name: String, in owner: Int?) -> String {
    let type = typeName(name, in: owner)
    return schema.definitions[type] == nil ? type : type + "Option"
  }

  private func typeName(_ name: String, in owner: Int?) -> String {
    let type = SwiftText.typeName(name)
    let hidden = owner.map { namespaces[$0] ?? [] } ?? allNamespaces
    return hidden.contains(type) || type == schema.type.service ? type + "Kind" : type
  }
}
