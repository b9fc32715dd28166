internal import InfraModel

/// The types of several clouds, told apart by the first part of their names.
struct JoinedSchemas: SchemaCatalog {
  private let catalogs: [String: any SchemaCatalog]

  init(_ catalogs: [(namespace: String, schemas: any SchemaCatalog)]) {
    self.catalogs = Dictionary(catalogs.map { ($0.namespace, $0.schemas) }, uniquingKeysWith: { first, _ in first })
  }

  var types: [ResourceType] { catalogs.values.flatMap(\.types).sorted() }

  func schema(of type: ResourceType) -> ResourceSchema? { catalogs[type.namespace]?.schema(of: type) }
}
