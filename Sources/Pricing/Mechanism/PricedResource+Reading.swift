public import InfraModel

extension PricedResource {
  /// What a dotted path leads to (`NodeType`, `SSESpecification.SSEEnabled`); `nil` for what is absent or null.
  public func value(_ path: String) -> Value? {
    guard let found = properties[path] ?? Value.object(properties)[path: path], !found.isNull else { return nil }
    return found
  }

  /// A text; `nil` for what is absent or not known yet.
  public func string(_ path: String) -> String? { value(path)?.string }

  /// A number, or a text that is one (`"20"`); `nil` for anything else.
  public func quantity(_ path: String) -> Quantity? { value(path).flatMap(Quantity.init(value:)) }

  /// A truth value, or the text of one; `nil` for anything else.
  public func flag(_ path: String) -> Bool? {
    switch value(path) {
    case .bool(let flag): flag
    case .string("true"), .string("True"): true
    case .string("false"), .string("False"): false
    default: nil
    }
  }

  /// A list's elements; empty for anything else.
  public func list(_ path: String) -> [Value] { value(path)?.list ?? [] }

  /// The resource that a property refers to; `nil` if it refers to none that is known.
  public func related(_ path: String) -> PricedResource? {
    switch references {
    case .named(let resources):
      return resources[path] ?? value(path).flatMap(Self.name(of:)).flatMap { resources[$0] }
        ?? resources.filter { Self.isNear($0.key, path) }.min { $0.key < $1.key }?.value
    case .graph(let index):
      guard let reference = value(path)?.references.first else { return nil }
      return index.resource(at: reference.address)
    }
  }

  /// Whether a property is given, or a resource that it would refer to.
  package func refers(by path: String) -> Bool { value(path) != nil || related(path) != nil }

  /// Whether a name is a property, or one inside of it, or one around it (`LaunchTemplate.LaunchTemplateId`).
  private static func isNear(_ name: String, _ path: String) -> Bool {
    name.hasPrefix(path + ".") || path.hasPrefix(name + ".")
  }

  /// The resources of a type that this one refers to, then those that refer to it, each by address.
  public func related(ofType type: ResourceType) -> [PricedResource] {
    switch references {
    case .named(let resources):
      return resources.filter { $0.value.type == type }.sorted { $0.key < $1.key }.map(\.value)
    case .graph(let index):
      var addresses = Set<Address>()
      for value in properties.values { for reference in value.references { addresses.insert(reference.address) } }
      let used = addresses.sorted().compactMap(index.resource(at:))
      let users = address.map(index.users(of:)) ?? []
      return (used + users).filter { $0.type == type }
    }
  }

  /// The name that a value refers to another resource by: a text, `{"Ref": …}` or `{"Fn::GetAtt": […]}`.
  private static func name(of value: Value) -> String? {
    value.string ?? value["Ref"]?.string ?? value["Fn::GetAtt"]?[0]?.string
      ?? value["Fn::GetAtt"]?.string?.split(separator: ".").first.map(String.init)
  }
}
