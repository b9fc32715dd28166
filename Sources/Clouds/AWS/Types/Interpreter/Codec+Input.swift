import InfraModel

extension Codec {
  /// The input of a call.
  func input(
    _ fields: [Field], _ scope: CallScope, element: Value? = nil, elements: [Value] = []
  ) -> [String: Value] {
    var input: [String: Value] = [:]
    for field in fields {
      guard let value = value(of: field, scope, element: element, elements: elements) else { continue }
      let member = field.member ?? naming.member(field.propertyPath ?? field.elementPath ?? "")
      switch field.source {
      case .filter, .constantFilter: input[member] = .list((input[member]?.list ?? []) + [value])
      default: input.set(member, value)
      }
    }
    return input
  }

  private func value(of field: Field, _ scope: CallScope, element: Value?, elements: [Value]) -> Value? {
    switch field.source {
    case .property(let path): scope[path].flatMap { encode($0, field.encoding, schema.property(at: path)) }
    case .constant(let value): value
    case .token(let length): scope.token(atMost: length)
    case .element(let path):
      element.flatMap { path.isEmpty ? $0 : $0[path: path] }.flatMap { encode($0, field.encoding, nil) }
    case .elements(let path):
      .list(
        elements.compactMap { path.isEmpty ? $0 : $0[path: path] }.compactMap { encode($0, field.encoding, nil) })
    case .elementsMap(let key, let value):
      .object(
        Dictionary(
          elements.compactMap { element in element[key]?.string.map { ($0, element[value] ?? "") } },
          uniquingKeysWith: { $1 }))
    case .filter(let name, let property):
      scope[property].map { ["Name": .string(name), "Values": $0.list.map(Value.list) ?? [$0]] }
    case .constantFilter(let filter): filter
    case .code(_, let code): code(scope)
    }
  }
}

extension Field {
  fileprivate var elementPath: String? { if case .element(let path) = source { path } else { nil } }
}
