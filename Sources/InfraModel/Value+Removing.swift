extension Value {
  /// The value without what stands at a path (`Rules.*.Secret`, where `*` is every element of a list).
  package func removing(_ path: String) -> Value { removing(path.split(separator: ".")[...]) }

  private func removing(_ path: ArraySlice<Substring>) -> Value {
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
