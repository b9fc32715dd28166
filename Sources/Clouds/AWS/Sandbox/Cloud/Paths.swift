internal import InfraModel

/// Dotted paths into fields.
enum Paths {
  /// Every text that a path leads to, through lists.
  static func texts(at path: String, in fields: [String: Value]) -> [String] {
    if !path.contains(".") { return fields[path].map { texts($0) } ?? [] }
    var found: [Value] = [.object(fields)]
    for part in path.split(separator: ".") {
      let name = String(part)
      found = found.flatMap { value -> [Value] in
        switch value {
        case .object(let members): members[name].map { [$0] } ?? []
        case .list(let elements): elements.compactMap { $0[name] }
        default: []
        }
      }
    }
    return found.flatMap { texts($0) }
  }

  private static func texts(_ value: Value) -> [String] {
    switch value {
    case .string(let text): text.isEmpty ? [] : [text]
    case .integer(let number): [String(number)]
    case .bool(let flag): [flag ? "true" : "false"]
    case .list(let elements): elements.flatMap { texts($0) }
    default: []
    }
  }

  /// Sets fields by their paths; null takes one away.
  static func apply(_ changes: [String: Value], to fields: inout [String: Value]) {
    for (path, value) in changes {
      set(value, path.split(separator: "."), in: &fields)
    }
  }

  private static func set(
    _ value: Value, _ path: some BidirectionalCollection<Substring>, in fields: inout [String: Value]
  ) {
    guard let first = path.first else { return }
    let name = String(first)
    if path.count == 1 {
      // In a ternary `nil` would be a null.
      if value.isNull { fields.removeValue(forKey: name) } else { fields[name] = value }
    } else {
      var inner = fields[name]?.object ?? [:]
      set(value, Array(path.dropFirst()), in: &inner)
      fields[name] = .object(inner)
    }
  }
}
