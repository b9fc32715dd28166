extension [String: Value] {
  /// These members with what other ones have at a path (`Environment.Version`); `*` leads to every element.
  ///
  /// What the other ones lack is left out, and so is what lies inside of something that is not here.
  public func taking(_ path: String, from others: [String: Value]) -> [String: Value] {
    Value.taking(path.split(separator: ".")[...], from: .object(others), in: .object(self))?.object ?? self
  }
}

extension Value {
  fileprivate static func taking(_ path: ArraySlice<Substring>, from other: Value?, in own: Value?) -> Value? {
    guard let part = path.first else { return other }
    let rest = path.dropFirst()
    switch own {
    case .object(var members)?:
      let key = String(part)
      members[key] = taking(rest, from: other?.object?[key], in: members[key])
      return .object(members)
    case .list(let elements)?:
      let others = other?.list ?? []
      return .list(
        elements.enumerated().map { index, element in
          guard part == "*" || part == "\(index)", others.indices.contains(index) else { return element }
          return taking(rest, from: others[index], in: element) ?? element
        })
    default: return own
    }
  }
}
