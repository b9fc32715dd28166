import AWSClient
import InfraModel
import Provider

/// A handler at work on resources of one region.
struct Execution: Sendable {
  let handler: Handler
  let schema: ResourceSchema
  var cloud: CloudCalls
  /// What the update at work leaves alone; `nil` outside of an update, or where no plan is known.
  var undeclared: Undeclared?
  /// The failure that the update at work is to cure.
  var former: Failure?

  var codec: Codec { cloud.codec }

  init(
    _ handler: Handler, _ schema: ResourceSchema, client: any AWSCalling, region: String,
    context: OperationContext? = nil, newcomers: Newcomers? = nil
  ) {
    self.handler = handler
    self.schema = schema
    cloud = CloudCalls(
      client: client, service: handler.service, region: region, context: context,
      codec: Codec(naming: handler.naming, schema: schema))
    cloud.made = newcomers
  }

  /// The scope of a resource that exists: what is known of it and the parts of its identifier.
  func scope(
    id: ResourceID, _ known: [String: Value], previous: [String: Value] = [:], changed: Set<String> = [],
    operation: String = "", account: String = ""
  ) -> CallScope {
    var properties = known
    for (name, part) in zip(handler.identifier, id.parts(atMost: handler.identifier.count)) {
      properties[name] = .string(String(part))
    }
    return CallScope(
      properties: properties, previous: previous, changed: changed, operation: operation, region: cloud.region,
      account: account, id: id)
  }

  /// The identifier that properties give; `nil` while a part is missing.
  func identifier(_ properties: [String: Value]) -> ResourceID? {
    var parts: [String] = []
    for name in handler.identifier {
      guard let value = properties[name], let text = value.plainText else { return nil }
      parts.append(text)
    }
    return ResourceID(parts: parts)
  }

  /// The input of a call.
  func input(
    _ fields: [Field], _ scope: CallScope, element: Value? = nil, elements: [Value] = []
  ) -> [String: Value] {
    codec.input(fields, scope, element: element, elements: elements)
  }

  /// Carries out a mutation; its answer, empty for code that gives none.
  func perform(
    _ mutation: Mutation, _ scope: CallScope, retries: [Retry] = []
  ) async throws(ProviderError) -> [String: Value] {
    switch mutation {
    case .call(let call):
      let input = input(call.fields, scope).merging(scope.tagMembers) { $1 }
      return try await cloud.change(call.operation, input, of: call.service, retries: retries)
    case .code(_, let code):
      do { return try await code(cloud, scope) } catch { throw ProviderError(unexpected: error) }
    case .firstOf(let ways):
      guard let way = ways.first(where: { $0.applies(scope) }) else {
        throw ProviderError(.invalid, "no way to create \(handler.type) fits what is declared")
      }
      return try await perform(.call(way.call), scope, retries: retries)
    }
  }

  /// Refuses properties that the handler does not carry out.
  func refuseUnsupported(_ properties: some Sequence<String>) throws(ProviderError) {
    for property in properties.sorted() {
      if let reason = handler.traits.unsupportedProperties[property] {
        throw ProviderError(.unsupported, "\(handler.type) \(property): \(reason)")
      }
    }
  }
}
