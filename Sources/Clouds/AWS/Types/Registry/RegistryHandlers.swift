import InfraModel
import Synchronization

/// The handlers of types that have none of their own, each put together when it is first asked for.
final class RegistryHandlers: Sendable {
  private let schemas: any SchemaCatalog
  private let made = Mutex<[ResourceType: Handler?]>([:])

  init(_ schemas: any SchemaCatalog) { self.schemas = schemas }

  subscript(type: ResourceType) -> Handler? {
    if let known = made.withLock({ $0[type] }) { return known }
    let handler = schemas.schema(of: type).flatMap(Handler.registry)
    made.withLock { $0[type] = .some(handler) }
    return handler
  }
}
