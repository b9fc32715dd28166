import InfraModel

/// Other names of what properties name, which a declaration may use as well: a key's aliases, for example. They are
/// asked for once for all resources that are read together, and only if one of them has such a property.
public struct Names: Sendable {
  /// Dotted, with `*` for elements.
  let properties: [String]
  let uses: [Use]
  /// Of names that were read, the others of the same thing; a name that it leaves out has none.
  let code: @Sendable (CloudCalls, Set<String>) async throws -> [String: Set<String>]

  /// - Parameter properties: Where the names stand: dotted, with `*` for elements.
  public init(
    _ properties: [String], uses: [Use],
    _ code: @escaping @Sendable (CloudCalls, Set<String>) async throws -> [String: Set<String>]
  ) {
    self.properties = properties
    self.uses = uses
    self.code = code
  }

  /// The names that a resource has there.
  func texts(in properties: [String: Value]) -> Set<String> {
    self.properties.reduce(into: []) { found, path in
      Self.collect(.object(properties), path.split(separator: ".")[...], into: &found)
    }
  }

  private static func collect(_ value: Value, _ path: ArraySlice<Substring>, into found: inout Set<String>) {
    guard let part = path.first else {
      if let text = value.string { found.insert(text) }
      return
    }
    if part == "*" {
      for element in value.list ?? [] { collect(element, path.dropFirst(), into: &found) }
    } else if let member = value[String(part)] {
      collect(member, path.dropFirst(), into: &found)
    }
  }
}
