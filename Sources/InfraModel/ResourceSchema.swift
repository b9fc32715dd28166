/// The facts of a resource type: its properties, their bounds, and what a change to each does.
///
/// Paths are dotted, `*` stands for every element of a list (`Rules.*.Priority`).
public struct ResourceSchema: Hashable, Sendable {
  public var type: ResourceType
  /// The read or declared properties whose values together identify a resource.
  public var primaryIdentifier: [String]
  /// Whether the registry made the identifier up, as for each type that only CloudFormation itself creates: to
  /// CloudFormation, its resources are known by their names.
  public var isIdentifierMadeUp: Bool
  /// A change replaces the resource.
  public var createOnly: Set<String>
  /// A change replaces the resource in some cases; a handler says which.
  public var conditionalCreateOnly: Set<String>
  /// Set by the cloud: attributes that others may refer to.
  public var readOnly: Set<String>
  /// Never returned by a read, so drift in it can't be seen.
  public var writeOnly: Set<String>
  public var required: Set<String>
  public var deprecated: Set<String>
  public var tagging: Tagging
  public var rules: Rules
  public var properties: [String: PropertySchema]
  /// Nested objects by name.
  public let definitions: [String: PropertySchema]
  /// The same, each with its own name.
  private let named: [String: PropertySchema]

  /// Where tags stand and when they can be set.
  public struct Tagging: Hashable, Sendable {
    /// The property that holds the tags; `nil` if the type has none.
    public var property: String?
    public var isOnCreate: Bool
    public var isUpdatable: Bool
  }

  /// Conditions between sibling properties.
  public struct Rules: Hashable, Sendable {
    /// Exactly one of these must be declared.
    public var requiredXor: [String] = []
    /// At least one of these must be declared.
    public var requiredOr: [String] = []
    /// A property that demands others.
    public var dependentRequired: [String: [String]] = [:]
    /// A property that forbids others.
    public var dependentExcluded: [String: [String]] = [:]
  }

  /// The property's schema behind a dotted path, references to definitions followed; `nil` if there is none.
  public func property(at path: String) -> PropertySchema? {
    var members = properties
    var found: PropertySchema?
    for part in path.split(separator: ".") {
      if part == "*" || part.allSatisfy(\.isNumber) {
        guard let element = found?.items else { return nil }
        found = resolved(element)
      } else {
        guard let next = members[String(part)] ?? found?.mapOf else { return nil }
        found = resolved(next)
      }
      members = found?.properties ?? [:]
    }
    return found
  }

  /// A property's schema with its reference to a definition followed.
  public func resolved(_ property: PropertySchema) -> PropertySchema {
    property.definition.flatMap { named[$0] } ?? property
  }
}

/// What may stand in a property.
public struct PropertySchema: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case string, integer, number, boolean, object, array }

  private struct Fields: Hashable, Sendable {
    var kinds: [Kind]
    var definition: String?
    var allowedValues: [Value]
    var isOpenList: Bool
    var constant: Value?
    var pattern: String?
    var minimum: Double?
    var maximum: Double?
    var items: PropertySchema?
    var mapOf: PropertySchema?
    var isUnordered: Bool
    var hasUniqueItems: Bool
    var formats: [String]
    var required: Set<String>
    var rules: ResourceSchema.Rules
    var defaultValue: Value?
    var properties: [String: PropertySchema]
  }

  @Boxed private var fields: Fields

  /// The kinds allowed; empty where the facts name none.
  public var kinds: [Kind] { fields.kinds }
  /// The name of the definition that says more.
  public var definition: String? { fields.definition }
  public var allowedValues: [Value] { fields.allowedValues }
  /// The cloud adds to ``allowedValues`` at any time, so that one that is not among them may exist.
  public var isOpenList: Bool { fields.isOpenList }
  public var constant: Value? { fields.constant }
  public var pattern: String? { fields.pattern }
  /// The least length, value or number of elements, by kind.
  public var minimum: Double? { fields.minimum }
  /// The greatest length, value or number of elements, by kind.
  public var maximum: Double? { fields.maximum }
  /// The order of the list has no meaning.
  public var isUnordered: Bool { fields.isUnordered }
  /// The order has no meaning: the facts say so, or the list names other resources.
  public var hasNoOrder: Bool {
    isUnordered || (formats + (items?.formats ?? [])).contains { $0.contains("::") }
  }
  /// No two elements of the list are equal.
  public var hasUniqueItems: Bool { fields.hasUniqueItems }
  /// What the text is: `ipv4-network`, `json`, a type and its property, …
  public var formats: [String] { fields.formats }
  public var required: Set<String> { fields.required }
  public var rules: ResourceSchema.Rules { fields.rules }
  public var defaultValue: Value? { fields.defaultValue }
  public var properties: [String: PropertySchema] { fields.properties }

  /// What the elements of a list are.
  public var items: PropertySchema? { fields.items }
  /// What the values of a map with free keys are.
  public var mapOf: PropertySchema? { fields.mapOf }

  /// The same, as a definition with a name.
  func named(_ name: String) -> PropertySchema {
    var result = self
    result.fields.definition = name
    return result
  }
}

extension PropertySchema {
  /// Reads one property of a facts file.
  public init(facts: Value) throws(DocumentError) {
    let reader = try DocumentReader(facts)
    let kindNames: [String] =
      if let one = reader.optional("type")?.string { [one] } else { try reader.strings("type") }
    var values: PropertySchema?
    if let map = reader.optional("mapOf") {
      // Either the schema of the values or, by pattern of the key, several of them.
      let isSchema = map["type"] != nil || map["ref"] != nil || map.object?.isEmpty == true
      let one = isSchema ? map : map.object?.sorted(by: { $0.key < $1.key }).first?.value
      values = try one.map { (one) throws(DocumentError) in try Self(facts: one) }
    }
    let alternatives = reader.optional("oneOf")?.list ?? []
    fields = Fields(
      kinds: kindNames.compactMap(Kind.init), definition: try reader.optionalString("ref"),
      allowedValues: reader.optional("enum")?.list ?? [], isOpenList: try reader.flag("open"),
      constant: reader.optional("const"),
      pattern: try reader.optionalString("pattern"), minimum: reader.optional("min")?.number,
      maximum: reader.optional("max")?.number,
      items: try reader.optional("items").map { (items) throws(DocumentError) in try Self(facts: items) },
      mapOf: values, isUnordered: try reader.flag("unordered"), hasUniqueItems: try reader.flag("uniqueItems"),
      formats: ([reader.optional("format")?.string] + alternatives.map { $0["format"]?.string }).compactMap(\.self),
      required: Set(try reader.strings("required")), rules: try ResourceSchema.Rules(facts: facts),
      defaultValue: reader.optional("default"), properties: try reader.schemas("properties"))
  }
}

extension ResourceSchema {
  /// Reads a facts file (one JSON object a type, as in `Facts/aws-schemas`).
  public init(facts: Value) throws(DocumentError) {
    let reader = try DocumentReader(facts)
    type = ResourceType(try reader.string("type"))
    primaryIdentifier = try reader.strings("primaryIdentifier")
    createOnly = Set(try reader.strings("createOnly"))
    conditionalCreateOnly = Set(try reader.strings("conditionalCreateOnly"))
    readOnly = Set(try reader.strings("readOnly"))
    writeOnly = Set(try reader.strings("writeOnly"))
    required = Set(try reader.strings("required"))
    deprecated = Set(try reader.strings("deprecated"))
    let tags = reader.optional("tagging")
    // As `Scripts/registry_facts.py` marks them.
    isIdentifierMadeUp = tags == nil && primaryIdentifier == ["Id"]
    let isTaggable = tags?["taggable"]?.bool ?? false
    tagging = Tagging(
      property: isTaggable ? tags?["tagProperty"]?.string?.split(separator: "/").last.map(String.init) : nil,
      isOnCreate: tags?["tagOnCreate"]?.bool ?? false, isUpdatable: tags?["tagUpdatable"]?.bool ?? false)
    rules = try reader.optional("rules").map { (rules) throws(DocumentError) in try Rules(facts: rules) } ?? Rules()
    properties = try reader.schemas("properties")
    definitions = try reader.schemas("definitions")
    named = Dictionary(uniqueKeysWithValues: definitions.map { name, schema in (name, schema.named(name)) })
  }
}

extension ResourceSchema.Rules {
  init(facts: Value) throws(DocumentError) {
    let reader = try DocumentReader(facts)
    requiredXor = try reader.strings("requiredXor")
    requiredOr = try reader.strings("requiredOr")
    dependentRequired = try reader.object("dependentRequired").mapValues { $0.list?.compactMap(\.string) ?? [] }
    dependentExcluded = try reader.object("dependentExcluded").mapValues { $0.list?.compactMap(\.string) ?? [] }
  }
}

extension DocumentReader {
  func schemas(_ name: String) throws(DocumentError) -> [String: PropertySchema] {
    var result: [String: PropertySchema] = [:]
    for (key, facts) in try object(name) {
      do throws(DocumentError) { result[key] = try PropertySchema(facts: facts) } catch {
        throw error.within("\(name).\(key)")
      }
    }
    return result
  }
}

/// The schemas that a cloud knows.
public protocol SchemaCatalog: Sendable {
  /// Every type's name, sorted.
  var types: [ResourceType] { get }
  /// A type's schema; `nil` if the catalog has no such type. Parsed once.
  func schema(of type: ResourceType) -> ResourceSchema?
}
