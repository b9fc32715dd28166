internal import InfraModel

/// The kinds of identifier that properties refer to resources by: for each a Swift type nested in the resource's
/// (`EC2.VPC.ID`), so that the compiler tells them apart.
struct Identifiers {
  /// For each type, the kinds that some property refers to it by.
  private(set) var kinds: [ResourceType: Set<String>] = [:]
  private let types: Set<ResourceType>

  private static let renamed: [String: ResourceType] = [
    "AWS::ACM::Certificate": "AWS::CertificateManager::Certificate"
  ]

  init(facts: [Facts], refinements: Refinements) {
    types = Set(facts.map(\.type))
    var names = Set(refinements.types.values)
    for member in facts {
      for property in Self.allProperties(of: member.schema) { names.formUnion(property.formats) }
    }
    for name in names.sorted() {
      if let (type, kind) = split(name) { kinds[type, default: []].insert(kind) }
    }
  }

  /// The Swift type that a refinement or format names (`AWS::EC2::VPC.Id` is `EC2.VPC.ID`); `nil` for a format that
  /// names no type of ours.
  func swiftType(of name: String) -> String? {
    if !name.contains("::") { return name }
    guard let (type, kind) = split(name) else { return nil }
    return "\(type.service).\(type.shortName).\(kind)"
  }

  /// The Swift type of a type's own property, if it is what others refer to it by.
  func ownType(of property: String, in schema: ResourceSchema) -> String? {
    guard let kinds = kinds[schema.type] else { return nil }
    let isIdentifying = schema.primaryIdentifier.contains(property)
    let short = String(schema.type.shortName)
    var kind: String?
    if ["Arn", short + "Arn", short + "ARN"].contains(property), schema.readOnly.contains(property) { kind = "ARN" }
    if isIdentifying, property == "Id" || property == short + "Id" { kind = "ID" }
    if isIdentifying, property == "Name" || property == short + "Name" { kind = "Name" }
    guard let kind, kinds.contains(kind) else { return nil }
    return "\(schema.type.service).\(short).\(kind)"
  }

  private func split(_ name: String) -> (ResourceType, kind: String)? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let written = String(name[..<dot])
    let type = Self.renamed[written] ?? ResourceType(written)
    guard types.contains(type) else { return nil }
    switch name[name.index(after: dot)...] {
    case "Id", "Ids", "ID": return (type, "ID")
    case "Arn", "ARN": return (type, "ARN")
    case "Name", "Names": return (type, "Name")
    case "Number": return (type, "Number")
    default: return nil
    }
  }

  static func allProperties(of schema: ResourceSchema) -> [PropertySchema] {
    var found: [PropertySchema] = []
    for property in schema.properties.values { collect(property, into: &found) }
    for definition in schema.definitions.values { collect(definition, into: &found) }
    return found
  }

  private static func collect(_ property: PropertySchema, into found: inout [PropertySchema]) {
    found.append(property)
    if let items = property.items { collect(items, into: &found) }
    if let values = property.mapOf { collect(values, into: &found) }
    for member in property.properties.values { collect(member, into: &found) }
  }
}
