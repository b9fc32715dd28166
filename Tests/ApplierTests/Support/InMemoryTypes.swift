import InfraModel

/// The types of the pretend cloud.
///
///     Network ◀── Subnet ◀── Service
///
/// A network and a subnet get their identifiers from the cloud; a service goes by its name.
struct InMemoryTypes: SchemaCatalog {
  static let network: ResourceType = "Test::Net::Network"
  static let subnet: ResourceType = "Test::Net::Subnet"
  static let service: ResourceType = "Test::App::Service"

  private let schemas: [ResourceType: ResourceSchema]

  var types: [ResourceType] { schemas.keys.sorted() }
  func schema(of type: ResourceType) -> ResourceSchema? { schemas[type] }

  init() throws {
    var schemas: [ResourceType: ResourceSchema] = [:]
    for facts in Self.facts {
      let schema = try ResourceSchema(facts: facts)
      schemas[schema.type] = schema
    }
    self.schemas = schemas
  }

  static func traits(of type: ResourceType) -> ResourceTraits {
    switch type {
    case network: ResourceTraits(exclusiveProperties: [])
    case subnet: ResourceTraits(exclusiveProperties: [], holds: ["NetworkId"])
    case service: ResourceTraits(nameProperty: "Name", holds: ["SubnetIds.*"])
    default: .unsupported
    }
  }

  private static let facts: [Value] = [
    [
      "type": "Test::Net::Network", "primaryIdentifier": ["NetworkId"], "createOnly": ["Cidr"],
      "readOnly": ["NetworkId"], "required": ["Cidr"],
      "properties": [
        "Cidr": ["type": "string"], "Label": ["type": "string"], "NetworkId": ["type": "string"],
      ],
    ],
    [
      "type": "Test::Net::Subnet", "primaryIdentifier": ["SubnetId"], "createOnly": ["NetworkId", "Zone"],
      "readOnly": ["SubnetId"], "required": ["NetworkId"],
      "properties": [
        "NetworkId": ["type": "string"], "Zone": ["type": "string"], "Label": ["type": "string"],
        "SubnetId": ["type": "string"],
      ],
    ],
    [
      "type": "Test::App::Service", "primaryIdentifier": ["Name"], "createOnly": ["Name", "Size"],
      "readOnly": ["Url"], "writeOnly": ["Password"], "required": ["Name"],
      "properties": [
        "Name": ["type": "string"], "Size": ["type": "string"],
        "SubnetIds": ["type": "array", "items": ["type": "string"]], "Text": ["type": "string"],
        "Password": ["type": "string"], "Environment": ["type": "object"], "Url": ["type": "string"],
      ],
    ],
  ]
}
