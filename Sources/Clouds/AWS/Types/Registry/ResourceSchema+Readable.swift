package import InfraModel

extension ResourceSchema {
  /// What a read gives of a declared value: all but what only a write has.
  package func readable(_ value: Value, of name: String) -> Value {
    writeOnly.filter { $0.hasPrefix(name + ".") }.reduce(value) { value, path in
      value.removing(path.dropFirst(name.count + 1).split(separator: ".")[...])
    }
  }
}

extension Value {
  /// The value without what stands at a path, of whose steps `*` is every element.
  fileprivate func removing(_ path: ArraySlice<Substring>) -> Value {
    guard let step = path.first else { return self }
    switch self {
    case .object(var members):
      members[String(step)] = path.count == 1 ? Value?.none : members[String(step)]?.removing(path.dropFirst())
      return .object(members)
    case .list(let elements) where step == "*": return .list(elements.map { $0.removing(path.dropFirst()) })
    default: return self
    }
  }
}
