internal import AWSSchemas
internal import InfraModel

/// What the cloud sets by itself: identifiers and attributes, in the forms that their names and schemas tell.
extension RegistryModel {
  /// Fills in the attributes, and what of the identifier was not declared.
  func fill(_ properties: inout [String: Value], _ cloud: inout Cloud, _ call: Call) {
    let own = cloud.random("0123456789abcdef", 17)
    var value = Value.object(properties)
    // Where the cloud sets a part of the identifier, what is declared of it is what the resource stands in: a service has
    // its cluster's name in common with others.
    let isDeclared = schema.primaryIdentifier.allSatisfy { !schema.readOnly.contains($0) }
    let given = isDeclared ? schema.primaryIdentifier.compactMap { [value] in value[$0]?.string }.first : nil
    for path in schema.readOnly.union(schema.primaryIdentifier).sorted() {
      let steps = path.split(separator: ".").map(String.init)
      // Members of what was not declared are told by the type's own handler, which the sandbox does not have.
      guard !steps.contains("*"), value[path: path] == nil, let property = schema.property(at: path),
        steps.count == 1 || value[path: steps.dropLast().joined(separator: ".")]?.object != nil
      else { continue }
      let form = schema.primaryIdentifier.contains(path) ? formAsOthersWant(path, property) : property
      let made = attribute(steps.last ?? path, form, own, named: given, call)
      value = Self.setting(steps[...], to: made, in: value)
    }
    properties = value.object ?? properties
  }

  /// The form of an identifier that the type's own schema does not tell, as other types of the service want it where they
  /// refer to it by the same name: a target of a maintenance window says what a `WindowId` looks like.
  private func formAsOthersWant(_ name: String, _ property: PropertySchema) -> PropertySchema {
    guard property.pattern == nil else { return property }
    let service = schema.type.name.prefix { $0 != ":" } + "::" + schema.type.service + "::"
    let catalog = AWSSchemaCatalog()
    for entry in RegistryFacts.types where entry.type.hasPrefix(service) && entry.type != schema.type.name {
      guard let other = catalog.schema(of: ResourceType(entry.type)), !other.readOnly.contains(name),
        let wanted = other.properties[name], wanted.pattern != nil, wanted.kinds == property.kinds
      else { continue }
      return wanted
    }
    return property
  }

  private static func setting(_ path: ArraySlice<String>, to made: Value, in value: Value) -> Value {
    guard let step = path.first else { return made }
    var members = value.object ?? [:]
    members[step] = setting(path.dropFirst(), to: made, in: members[step] ?? .object([:]))
    return .object(members)
  }

  private func attribute(
    _ name: String, _ property: PropertySchema, _ own: String, named given: String?, _ call: Call
  ) -> Value {
    if let first = property.allowedValues.first { return first }
    if let constant = property.constant { return constant }
    switch property.kinds.first {
    case .integer: return .integer(Int64(property.minimum ?? 1))
    case .number: return .number(property.minimum ?? 1)
    case .boolean: return false
    case .array: return []
    case .object: return .object([:])
    case .string, nil: return .string(text(name, property, own, named: given, call))
    }
  }

  private func fits(_ text: String, _ property: PropertySchema) -> Bool {
    if let most = property.maximum, Double(text.count) > most { return false }
    guard let pattern = property.pattern, let form = try? Regex(pattern) else { return true }
    return text.firstMatch(of: form) != nil
  }

  /// A text of the form that the schema wants: what a pattern's alternatives begin with, and digits.
  private func formed(_ property: PropertySchema, _ own: String) -> String? {
    let starts = (property.pattern ?? "").split(whereSeparator: { "^$|()".contains($0) }).map { alternative in
      String(alternative.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "/" || $0 == ":" })
    }
    let decimal = own.map { $0.isNumber ? $0 : "7" }
    for start in [""] + starts {
      for count in [17, 8, 10, 12, 13, 16, 6, 4, 1] {
        for digits in [own, String(decimal), own.uppercased()] {
          let text = start + digits.prefix(count)
          if fits(text, property) { return text }
        }
      }
    }
    return nil
  }

  private func text(
    _ name: String, _ property: PropertySchema, _ own: String, named given: String?, _ call: Call
  ) -> String {
    let words = schema.type.name.split(separator: "::").map { $0.lowercased() }
    let (service, kind) = (words.count > 1 ? words[1] : "registry", words.last ?? "resource")
    let lowered = name.lowercased()
    let text: String
    if lowered.hasSuffix("arn") {
      text = call.arn(service, "\(kind)/\(given ?? own)")
    } else if lowered.hasSuffix("time") || lowered.hasSuffix("date") || lowered.hasSuffix("at") {
      text = CivilTime(secondsSince1970: Int(call.now)).iso8601
    } else if lowered.hasSuffix("endpoint") || lowered.hasSuffix("url") || lowered.hasSuffix("domainname") {
      text = "\(own).\(service).\(call.region).amazonaws.com"
    } else if lowered.hasSuffix("account") || lowered.hasSuffix("accountid") || lowered == "ownerid" {
      text = call.account
    } else {
      text = "\(kind)-\(own)"
    }
    return fits(text, property) ? text : formed(property, own) ?? text
  }
}
