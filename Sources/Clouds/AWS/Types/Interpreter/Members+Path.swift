internal import InfraModel

extension [String: Value] {
  /// Puts a value at a dotted path, making the objects on the way.
  mutating func set(_ path: String, _ value: Value) {
    guard let dot = path.firstIndex(of: ".") else {
      self[path] = value
      return
    }
    let head = String(path[..<dot])
    var members = self[head]?.object ?? [:]
    members.set(String(path[path.index(after: dot)...]), value)
    self[head] = .object(members)
  }
}
