import InfraModel

/// Chooses the Swift form of each property of one resource type.
struct FormResolver {
  var schema: ResourceSchema
  var refinements: Refinements
  var identifiers: Identifiers

  /// The form of a property.
  /// - Parameters:
  ///   - path: Names from the type on, for the refinements (`["Ingress", "CidrIp"]`).
  func form(of property: PropertySchema, at path: [String]) -> SwiftForm {
    let key = "\(schema.type)." + path.joined(separator: ".")
    let name = path.last ?? ""
    if refinements.secrets.contains(key) { return .plain("SecretValue") }
    if refinements.policies.contains(key) { return .plain("PolicyDocument") }
    if let unit = refinements.units[key] {
      return SwiftForm(argument: unit.swiftType, reference: unit.swiftType, conversion: unit.conversion)
    }
    if let type = refinements.types[key].flatMap(identifiers.swiftType(of:)) {
      return property.kinds == [.array] ? .input(type).asList : .input(type)
    }
    if path.count == 1, let type = identifiers.ownType(of: name, in: schema) { return .input(type) }
    return form(of: property, named: name, path: path)
  }

  private func form(of property: PropertySchema, named name: String, path: [String]) -> SwiftForm {
    if let definition = property.definition {
      guard let found = schema.definitions[definition] else { return .document }
      if found.properties.isEmpty { return form(of: found, named: definition, path: [definition]) }
      return .plain(SwiftText.typeName(definition))
    }
    if !property.properties.isEmpty {
      let type = SwiftText.typeName(name)
      return .plain(type, nested: [.object(name: type, path: path.joined(separator: "."))])
    }
    switch property.kinds {
    case [.boolean]: return .input("Bool")
    case [.integer]: return integers(property, named: name) ?? .input("Int")
    case [.number]: return .input("Double")
    case [.string]: return strings(property, named: name) ?? .input(textType(property))
    case [.array]: return list(property, named: name, path: path)
    case [.object]:
      guard let values = property.mapOf else { return .document }
      // Values of several kinds are texts to every API of ours that takes them.
      return values.kinds.count > 1 ? .input("String").asMap : form(of: values, named: name, path: path).asMap
    default: return .document
    }
  }

  private func list(_ property: PropertySchema, named name: String, path: [String]) -> SwiftForm {
    guard let items = property.items else { return .plain("[JSONDocument]") }
    if items.kinds == [.string], items.allowedValues.isEmpty {
      let formats = items.formats + property.formats
      return SwiftForm.input(formats.lazy.compactMap(reference).first ?? "String").asList
    }
    return form(of: items, named: name, path: path).asList
  }

  private func textType(_ property: PropertySchema) -> String {
    property.formats.lazy.compactMap(reference).first ?? "String"
  }

  private func reference(_ format: String) -> String? {
    if format == "ipv4-network" { return "IPv4Block" }
    return format.contains("::") ? identifiers.swiftType(of: format) : nil
  }

  private func strings(_ property: PropertySchema, named name: String) -> SwiftForm? {
    let values = property.allowedValues.compactMap(\.string)
    guard !values.isEmpty else { return nil }
    let type = enumerationName(name)
    return .plain(type, nested: [.strings(name: type, values: values)])
  }

  private func integers(_ property: PropertySchema, named name: String) -> SwiftForm? {
    let values = property.allowedValues.compactMap(\.integer)
    guard !values.isEmpty else { return nil }
    let type = enumerationName(name)
    let word = refinements.integerCases[name] ?? "value"
    return .plain(type, nested: [.integers(name: type, word: word, values: values)])
  }

  /// The property's name, unless a nested object or the compiler's own word has it.
  private func enumerationName(_ name: String) -> String {
    let type = SwiftText.typeName(name)
    return schema.definitions[type] == nil ? type : type + "Option"
  }
}
