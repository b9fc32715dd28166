import AWSResources
import InfraModel
import Planner
import Provider

/// Four small types, by the same form of facts as the real ones.
struct SampleSchemas: SchemaCatalog {
  static let facts = """
    [
      {"type": "T::Net", "primaryIdentifier": ["Id"], "createOnly": ["Cidr"], "readOnly": ["Id"], "required": ["Cidr"],
       "tagging": {"taggable": true, "tagProperty": "/properties/Tags"},
       "properties": {
         "Id": {"type": "string", "format": "T::Net.Id"}, "Cidr": {"type": "string", "format": "ipv4-network"},
         "Dns": {"type": "boolean"}, "Tags": {"type": "array", "items": {"ref": "Tag"}}},
       "definitions": {"Tag": {"type": "object", "required": ["Key", "Value"],
         "properties": {"Key": {"type": "string"}, "Value": {"type": "string"}}}}},
      {"type": "T::Box", "primaryIdentifier": ["Name"], "createOnly": ["Name", "Net", "Seal.Key"],
       "conditionalCreateOnly": ["Grade"], "readOnly": ["Arn", "Revision"], "writeOnly": ["Password"],
       "required": ["Name"],
       "rules": {"dependentExcluded": {"Size": ["Grade"], "Grade": ["Size"]}, "dependentRequired": {"Password": ["User"]}},
       "properties": {
         "Name": {"type": "string", "min": 2, "max": 20, "pattern": "^[a-z][a-z0-9-]*$"},
         "Net": {"type": "string", "format": "T::Net.Id"}, "Arn": {"type": "string", "format": "T::Box.Arn"},
         "Revision": {"type": "integer"}, "Size": {"type": "integer", "min": 1, "max": 100},
         "Grade": {"type": "string", "enum": ["bronze", "silver", "gold"]},
         "Days": {"type": "integer", "enum": [1, 3, 5, 7, 14, 30]}, "Storage": {"type": "string"}, "Block": {"type": "string", "format": "ipv6-network"},
         "Policy": {"type": ["object", "string"], "format": "json"}, "User": {"type": "string"},
         "Password": {"type": "string"}, "Role": {"type": "string"}, "Engine": {"type": "string"},
         "Nets": {"type": "array", "items": {"type": "string", "format": "T::Net.Id"}},
         "Rules": {"type": "array", "unordered": true, "uniqueItems": true, "items": {"ref": "Rule"}},
         "Gates": {"type": "array", "items": {"ref": "Gate"}},
         "Steps": {"type": "array", "max": 3, "items": {"type": "string"}},
         "Seal": {"ref": "Seal"}, "Variables": {"type": "object", "mapOf": {"type": "string"}}},
       "definitions": {
         "Seal": {"type": "object", "properties": {"Key": {"type": "string"}, "Strength": {"type": "integer"},
                  "Open": {"type": "object"}, "Closed": {"type": "object"}}},
         "Gate": {"type": "object", "required": ["Port"], "requiredXor": ["Range", "Group"], "properties": {
           "Port": {"type": "integer"}, "Range": {"type": "string", "format": "ipv4-network"},
           "Group": {"type": "string"}}},
         "Rule": {"type": "object", "properties": {
           "Port": {"type": "integer"}, "Range": {"type": "string", "format": "ipv4-network"}, "Note": {"type": "string"}}}}},
      {"type": "T::Store", "primaryIdentifier": ["Name"], "createOnly": ["Name", "Format"], "readOnly": ["Endpoint"],
       "properties": {"Name": {"type": "string"}, "Format": {"type": "string"}, "Class": {"type": "string"},
         "Box": {"type": "string"}, "Endpoint": {"type": "object", "properties": {"Host": {"type": "string"}}}}},
      {"type": "T::Link", "primaryIdentifier": ["Id"], "createOnly": ["Box"], "readOnly": ["Id"],
       "properties": {"Id": {"type": "string"}, "Box": {"type": "string"}, "Target": {"type": "string"}}}
    ]
    """

  let schemas: [ResourceType: ResourceSchema]

  init() {
    do {
      let schemas = try (JSON.parse(Self.facts).list ?? []).map { try ResourceSchema(facts: $0) }
      self.schemas = Dictionary(uniqueKeysWithValues: schemas.map { ($0.type, $0) })
    } catch {
      preconditionFailure("the facts of the tests: \(error)")
    }
  }

  var types: [ResourceType] { schemas.keys.sorted() }
  func schema(of type: ResourceType) -> ResourceSchema? { schemas[type] }

  @Sendable static func traits(_ type: ResourceType) -> ResourceTraits {
    switch type {
    case "T::Box":
      ResourceTraits(
        consequences: ["Size": .restart(minutes: 2)], replacing: ["Grade"],
        inPlaceValues: ["Grade": ["bronze"]],
        comparisons: ["Role": .nameOrIdentifier, "Engine": .versionPrefix, "Policy": .document], defaults: ["Days": 1],
        keptWhenRemoved: ["Storage"], nameProperty: "Name", volatileAttributes: ["Revision"], holds: ["Net", "Nets.*"])
    case "T::Store": ResourceTraits(holdsData: "everything in the store", nameProperty: "Name")
    case "T::Net": ResourceTraits(defaults: ["Dns": true], exclusiveProperties: [])
    case "T::Link": ResourceTraits(holds: ["Box"])
    default: .unsupported
    }
  }

  /// A planner of this cloud; a secret's digest is the name of its variable.
  static let planner = Planner(schemas: SampleSchemas(), traits: traits, rules: .aws) { source in
    if case .environment(let name) = source { "digest of \(name)" } else { nil }
  }
}

extension Graph {
  static func small(
    _ resources: [ResourceNode], outputs: [OutputNode] = [], settings: EnvironmentSettings = .init(),
    account: String? = nil
  ) -> Graph {
    Graph(
      environment: "shop/dev", region: "eu-central-1", account: account,
      resources: resources.sorted { $0.address < $1.address }, outputs: outputs, settings: settings)
  }
}

extension State {
  static func small(_ records: [ResourceRecord] = [], outputs: [String: Value] = [:], account: String? = nil) -> State {
    State(
      environment: "shop/dev", account: account, region: "eu-central-1", lineage: "line", serial: 7, digestKey: "00",
      resources: Dictionary(uniqueKeysWithValues: records.map { ($0.address, $0) }), outputs: outputs)
  }
}

extension ResourceNode {
  static func net(_ address: Address, _ properties: [String: Value] = [:], _ lifecycle: Lifecycle = .init()) -> Self {
    ResourceNode(
      address: address, type: "T::Net", properties: ["Cidr": "10.0.0.0/16"].merging(properties) { $1 },
      lifecycle: lifecycle)
  }

  static func box(_ address: Address, _ properties: [String: Value] = [:], _ lifecycle: Lifecycle = .init()) -> Self {
    ResourceNode(
      address: address, type: "T::Box",
      properties: ["Name": .string(String(address.name))].merging(properties) { $1 }, lifecycle: lifecycle)
  }

  static func store(_ address: Address, _ properties: [String: Value] = [:], _ lifecycle: Lifecycle = .init()) -> Self {
    ResourceNode(
      address: address, type: "T::Store",
      properties: ["Name": .string(String(address.name))].merging(properties) { $1 }, lifecycle: lifecycle)
  }

  static func link(_ address: Address, _ properties: [String: Value] = [:], _ lifecycle: Lifecycle = .init()) -> Self {
    ResourceNode(address: address, type: "T::Link", properties: properties, lifecycle: lifecycle)
  }

  func at(_ line: Int) -> Self {
    var node = self
    node.position = SourcePosition(file: "Shop.swift", line: line, column: 5)
    return node
  }
}

extension Value {
  static func ref(_ address: Address, _ property: String) -> Value {
    .reference(Reference(address, PropertyPath(property)))
  }
}

/// A short line for a change, so that a test shows a whole plan.
func line(_ change: Change) -> String {
  var text = "\(change.action) \(change.address)"
  if change.createsBeforeDestroy { text += " created first" }
  for property in change.properties where change.action != .create {
    let before = property.before.map { JSON.canonicalText($0, symbols: .tagged) } ?? "-"
    let after = property.after.map { JSON.canonicalText($0, symbols: .tagged) } ?? "-"
    text += " \(property.path): \(before) > \(after) (\(property.reason)\(property.replaces ? ", replaces" : ""))"
  }
  if !change.reasons.isEmpty { text += " because " + change.reasons.map(words).joined(separator: ", ") }
  if !change.waitsFor.isEmpty { text += " after " + change.waitsFor.map(\.path).joined(separator: " ") }
  return text
}

private func words(_ reason: Change.Reason) -> String {
  switch reason {
  case .createOnly(let property): "create-only \(property)"
  case .replacedReference(let address, let property): "\(property) of replaced \(address)"
  case .renamed(let from): "renamed from \(from)"
  case .adopting(let id): "adopting \(id)"
  case .trigger(let before, let after):
    "trigger "
      + [before, after].map { $0.map { JSON.canonicalText($0, symbols: .tagged) } ?? "-" }.joined(separator: " > ")
  default: reason.kind
  }
}
