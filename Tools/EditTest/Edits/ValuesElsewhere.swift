internal import InfraModel

/// The values that other declarations have at the same path of the same type: what is right for production is
/// plausible for staging.
struct ValuesElsewhere: Sendable {
  private struct Place: Hashable {
    var type: ResourceType
    var path: [String]
  }

  private var found: [Place: [Value]] = [:]

  init(_ graphs: [Graph]) {
    for node in graphs.flatMap(\.resources) {
      for (name, value) in node.properties.sorted(by: { $0.key < $1.key }) { collect(value, [name], node.type) }
    }
  }

  /// The values at a path, `*` for elements of lists.
  func values(_ type: ResourceType, _ path: [String]) -> [Value] { found[Place(type: type, path: path)] ?? [] }

  private mutating func collect(_ value: Value, _ path: [String], _ type: ResourceType) {
    switch value {
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) { collect(member, path + [name], type) }
    case .list(let elements): for element in elements { collect(element, path + ["*"], type) }
    default:
      let place = Place(type: type, path: path)
      if !(found[place] ?? []).contains(value) { found[place, default: []].append(value) }
    }
  }
}
