public import InfraModel

/// Why a document is no resource that can be priced.
public enum ResourceDocumentError: Error, Hashable, Sendable {
  case notJSON(problem: String)
  /// A member is missing or is something else: its path (`references.DBInstance.type`), and what is expected.
  case malformed(at: String, expected: String)
  case nestedTooDeep

  /// One sentence without a full stop.
  public var message: String {
    switch self {
    case .notJSON(let problem): "it is not JSON: \(problem)"
    case .malformed(let place, let expected): "\(place) is not \(expected)"
    case .nestedTooDeep: "references refer to references that refer to references"
    }
  }
}

extension PricedResource {
  /// Reads `{"type", "region", "properties", "usage"?, "references"?}`.
  ///
  /// `references` names what the resource hangs together with: by the property that refers to it, or by any name, each
  /// `{"type", "properties"}`. The region of such a resource is this one's unless it has its own.
  /// - Parameter types: The types that a reference's name may mean where it does not say its type.
  public init(document: Value, types: [ResourceType]) throws(ResourceDocumentError) {
    try self.init(document, types, at: "", name: nil, outer: nil, depth: 0)
  }

  /// Reads the same from a line of JSON.
  public init(line: some Collection<UInt8>, types: [ResourceType]) throws(ResourceDocumentError) {
    let document: Value
    do throws(JSON.SyntaxError) { document = try JSON.parse(line, symbols: .plain, repeats: .refused) } catch {
      throw .notJSON(problem: "column \(error.column): \(error.problem)")
    }
    try self.init(document: document, types: types)
  }

  private init(
    _ document: Value, _ types: [ResourceType], at place: String, name: String?,
    outer: (type: ResourceType, region: String)?, depth: Int
  ) throws(ResourceDocumentError) {
    func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
    guard depth < 4 else { throw .nestedTooDeep }
    guard let members = document.object else {
      throw .malformed(at: place.isEmpty ? "the line" : place, expected: "an object")
    }
    func object(_ key: String) throws(ResourceDocumentError) -> [String: Value] {
      guard let value = members[key], !value.isNull else { return [:] }
      guard let object = value.object else { throw .malformed(at: path(key), expected: "an object") }
      return object
    }
    guard
      let type = members["type"]?.string ?? name.flatMap({ Self.type(named: $0, beside: outer?.type, among: types) }),
      !type.isEmpty
    else {
      throw .malformed(at: path("type"), expected: "a resource type\(types.first.map { " such as \($0)" } ?? "")")
    }
    guard let region = members["region"]?.string ?? outer?.region, !region.isEmpty else {
      throw .malformed(at: path("region"), expected: "the name of a region")
    }
    var related: [String: PricedResource] = [:]
    for (name, value) in try Self.named(members["references"], at: path("references")) {
      related[name] = try PricedResource(
        value, types, at: path("references.\(name)"), name: name, outer: (ResourceType(type), region), depth: depth + 1)
    }
    self.init(
      ResourceType(type), region: region, properties: try object("properties"), usage: try object("usage"),
      references: .named(related))
  }

  /// References by name; those of a list are numbered, also below a name.
  private static func named(_ value: Value?, at place: String) throws(ResourceDocumentError) -> [(String, Value)] {
    switch value {
    case nil, .null: []
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap { name, value -> [(String, Value)] in
        guard let list = value.list else { return [(name, value)] }
        return list.enumerated().map { ($0 == 0 ? name : "\(name).\($0)", $1) }
      }
    case .list(let elements): elements.enumerated().map { ("\($0)", $1) }
    default: throw .malformed(at: place, expected: "an object of resources")
    }
  }

  /// The type that a reference's name means where it does not say one (`DBInstance`); rather one of the same service.
  private static func type(
    named name: String, beside other: ResourceType?, among types: [ResourceType]
  ) -> String? {
    let short = name.split(separator: ".").first ?? ""
    let found = types.filter { $0.shortName == short || $0.name == name }
    return (found.first { $0.service == other?.service } ?? found.first)?.name
  }
}
