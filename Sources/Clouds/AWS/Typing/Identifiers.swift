internal import InfraModel

/// The kinds of identifier that properties refer to resources by: for each a Swift type nested in the resource's
/// (`EC2.VPC.ID`), so that the compiler tells them apart.
struct Identifiers {
  /// For each type, the kinds that some property refers to it by.
  private(set) var kinds: [ResourceType: Set<String>] = [:]
  private static let renamed: [String: ResourceType] = [
    "AWS::ACM::Certificate": "AWS::CertificateManager::Certificate"
  ]

  init(facts: [Facts], refinements: Refinements) {
    for member in facts { kinds[member.type] = [] }
    var names = Set(refinements.types.values)
    for member in facts {
      for property in Self.allProperties(of: member.schema) { names.formUnion(property.formats) }
    }
    for name in names.sorted() {
      if let (type, kind) = split(name) { kinds[type, default: []].insert(kind) }
    }
  }

  /// Those that the compiled language has, and those by which one can refer to further types.
  init(of known: [ResourceType: Set<String>], adding facts: [Facts]) {
    kinds = known
    for schema in facts.map(\.schema) {
      kinds[schema.type] = Set(schema.properties.keys.compactMap { Self.kind(of: $0, in: schema) })
    }
  }

  /// The Swift type that a refinement or format names (`AWS::EC2::VPC.Id` is `EC2.VPC.ID`); `nil` for a format that
  /// names no type of ours.
  func swiftType(of name: String) -> String? {
    if !name.contains("::") { return name }
    guard let (type, kind) = split(name), kinds[type]?.contains(kind) == true else { return nil }
    return Self.swiftName(of: kind, type)
  }

  private static func swiftName(of kind: String, _ type: ResourceType) -> String {
    "\(type.service).\(SwiftText.typeName(String(type.shortName))).\(kind)"
  }

  /// The Swift type of a type's own property, if it is what others refer to it by.
  func ownType(of property: String, in schema: ResourceSchema) -> String? {
    guard let kind = Self.kind(of: property, in: schema), kinds[schema.type]?.contains(kind) == true else { return nil }
    return Self.swiftName(of: kind, schema.type)
  }

  /// What one refers to a resource by with a property of its own; `nil` where one does not.
  private static func kind(of property: String, in schema: ResourceSchema) -> String? {
    let isIdentifying = schema.primaryIdentifier.contains(property)
    let short = String(schema.type.shortName)
    if isIdentifying, property == "Name" || property == short + "Name" { return "Name" }
    if isIdentifying, property == "Id" || property == short + "Id" { return "ID" }
    let isARN = ["Arn", short + "Arn", short + "ARN"].contains(property) && schema.readOnly.contains(property)
    return isARN ? "ARN" : nil
  }

  private func split(_ name: String) -> (ResourceType, kind: String)? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let written = String(name[..<dot])
    let type = Self.renamed[written] ?? ResourceType(written)
    guard kinds[type] != nil else { return nil }
    switch name[name.index(after: dot)...] {
    case "Id", "Ids", "ID": return (type, "ID")
    case "Arn", "ARN": return (type, "ARN")
    case "Name", "Names": return (type, "Name")
    case "Number": return (type, "Number")
    default: return nil
    }
  }

  /// The namespaces that the Swift of a resource names.
  func namespaces(of schema: ResourceSchema, _ refinements: Refinements) -> Set<String> {
    namespaces(of: Self.allProperties(of: schema), at: schema.type.name, refinements)
  }

  /// The namespaces that the Swift of properties names.
  /// - Parameter path: What the refinements name them by, up to their own names.
  func namespaces(
    of properties: some Sequence<PropertySchema>, at path: String, _ refinements: Refinements
  ) -> Set<String> {
    var all: [PropertySchema] = []
    for property in properties { Self.collect(property, into: &all) }
    let refined = refinements.types.filter { $0.key.hasPrefix(path + ".") }.values
    let types = (all.flatMap(\.formats) + refined).compactMap(swiftType(of:))
    return Set(types.map { String($0.prefix { $0 != "." }) })
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
