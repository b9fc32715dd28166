import AWSClient
import InfraModel
import Provider

/// A handler at work on resources of one region.
struct Execution: Sendable {
  let handler: Handler
  let schema: ResourceSchema
  var caller: Caller

  var codec: Codec { Codec(naming: handler.naming, schema: schema) }

  init(
    _ handler: Handler, _ schema: ResourceSchema, client: any AWSCalling, region: String,
    context: OperationContext? = nil
  ) {
    self.handler = handler
    self.schema = schema
    caller = Caller(client: client, service: handler.service, region: region, context: context)
  }

  /// The scope of a resource that exists: what is known of it and the parts of its identifier.
  func scope(
    id: String, _ known: [String: Value], previous: [String: Value] = [:], changed: Set<String> = [],
    operation: String = "", account: String = ""
  ) -> Scope {
    var properties = known
    let parts = id.split(separator: "|", maxSplits: handler.identifier.count - 1, omittingEmptySubsequences: false)
    for (name, part) in zip(handler.identifier, parts) { properties[name] = .string(String(part)) }
    return Scope(
      properties: properties, previous: previous, changed: changed, operation: operation, region: caller.region,
      account: account, id: id)
  }

  /// The identifier that properties give; `nil` while a part is missing.
  func identifier(_ properties: [String: Value]) -> String? {
    var parts: [String] = []
    for name in handler.identifier {
      guard let value = properties[name], let text = Codec.text(value) else { return nil }
      parts.append(text)
    }
    return parts.joined(separator: "|")
  }

  /// The input of a call.
  func input(
    _ fields: [Field], _ scope: Scope, element: Value? = nil, elements: [Value] = []
  ) -> [String: Value] {
    var input: [String: Value] = [:]
    for field in fields {
      guard let value = value(of: field, scope, element: element, elements: elements) else { continue }
      let member = field.member ?? handler.naming.member(field.propertyPath ?? field.elementPath ?? "")
      switch field.source {
      case .filter, .constantFilter: input[member] = .list((input[member]?.list ?? []) + [value])
      default: input.set(member, value)
      }
    }
    return input
  }

  private func value(of field: Field, _ scope: Scope, element: Value?, elements: [Value]) -> Value? {
    switch field.source {
    case .property(let path): scope[path].flatMap { codec.encode($0, field.form, schema.property(at: path)) }
    case .constant(let value): value
    case .token(let length): .string(String(scope.operation.prefix(length)))
    case .region: .string(scope.region)
    case .account: .string(scope.account)
    case .element(let path):
      element.flatMap { path.isEmpty ? $0 : $0[path: path] }.flatMap { codec.encode($0, field.form, nil) }
    case .elements(let path):
      .list(
        elements.compactMap { path.isEmpty ? $0 : $0[path: path] }.compactMap { codec.encode($0, field.form, nil) })
    case .elementsMap(let key, let value):
      .object(
        Dictionary(
          elements.compactMap { element in element[key]?.string.map { ($0, element[value] ?? "") } },
          uniquingKeysWith: { $1 }))
    case .filter(let name, let property):
      scope[property].map { ["Name": .string(name), "Values": $0.list.map(Value.list) ?? [$0]] }
    case .constantFilter(let filter): filter
    case .code(let code): code(scope)
    }
  }

  /// Carries out a step; its answer, empty for code that gives none.
  func perform(
    _ step: Step, _ scope: Scope, retries: [Retry] = []
  ) async throws(ProviderError) -> [String: Value] {
    switch step {
    case .call(let call):
      let input = input(call.fields, scope).merging(scope.tagMembers) { $1 }
      return try await caller.change(call.operation, input, of: call.service, retries: retries)
    case .code(_, let code):
      do { return try await code(caller, scope) } catch { throw ProviderError(unexpected: error) }
    }
  }

  /// Refuses properties that the handler does not carry out.
  func refuseUnsupported(_ properties: some Sequence<String>) throws(ProviderError) {
    for property in properties.sorted() {
      if let reason = handler.unsupported[property] {
        throw ProviderError(.unsupported, "\(handler.type) \(property): \(reason)")
      }
    }
  }
}

extension Field {
  fileprivate var elementPath: String? { if case .element(let path) = source { path } else { nil } }
}
