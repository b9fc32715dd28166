package import InfraModel

extension ResourceSchema {
  /// What a read gives of a declared value: all but what only a write has.
  package func readable(_ value: Value, of name: String) -> Value {
    writeOnly.filter { $0.hasPrefix(name + ".") }.reduce(value) { value, path in
      value.removing(String(path.dropFirst(name.count + 1)))
    }
  }
}
