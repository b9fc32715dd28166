import InfraModel
import Provider

/// What an update leaves alone because no plan showed that it would go: other people's tags, rules and variables.
struct Undeclared: Sendable {
  private let paths: [PropertyPath]
  private let shown: [PropertyPath: Value]
  private let applied: [String: Value]
  private let finishesCreate: Bool

  /// - Returns: `nil` where no plan is known; then whatever is not declared goes.
  init?(_ request: UpdateRequest) {
    if request.changedPaths.isEmpty { return nil }
    paths = request.changedPaths
    shown = request.shown
    applied = request.applied
    finishesCreate = request.finishesCreate
  }

  /// Whether a tag that is not declared goes: the plan names it, or had shown all tags with it.
  func removesTag(_ key: String, of property: String) -> Bool {
    let whole = PropertyPath(property)
    if paths.contains(whole.appending(key)) || Execution.plainTags(applied[property])[key] != nil { return true }
    return paths.contains(whole) && Execution.plainTags(shown[whole])[key] != nil
  }

  /// Those elements of a list that go if they are not declared: what the plan had shown there, what was applied once,
  /// and what the cloud had put there when the resource was made.
  func removable(_ current: [Value], _ members: Members, _ scope: CallScope) -> [Value] {
    var known = known(members.property)
    if finishesCreate { known += (members.initially?(scope) ?? []) + members.sometimes }
    let keys = Set(known.map(members.key))
    return current.filter { keys.contains(members.key(of: $0)) }
  }

  /// The elements of a list that the plan showed or that were applied before.
  func known(_ property: String) -> [Value] {
    (shown[PropertyPath(property)]?.list ?? []) + (applied[property]?.list ?? [])
  }

  /// A declared value with the entries of free maps that run and were never declared: the call replaces the map.
  func completed(
    _ desired: Value, _ running: Value?, at path: String, _ property: PropertySchema?, _ schema: ResourceSchema
  )
    -> Value
  {
    guard let property, let wanted = desired.object, let there = running?.object else { return desired }
    var result = wanted
    if property.properties.isEmpty, property.mapOf != nil {
      let before = Value.object(applied)[path: path]?.object ?? [:]
      for (key, value) in there
      where wanted[key] == nil && before[key] == nil && !isNamed(PropertyPath("\(path).\(key)")) {
        result[key] = value
      }
    } else {
      for (name, member) in wanted {
        result[name] = completed(
          member, there[name], at: "\(path).\(name)", property.properties[name].map(schema.resolved), schema)
      }
    }
    return .object(result)
  }

  /// Whether the plan names a place, something inside of it, or had shown it as a part of something larger.
  private func isNamed(_ place: PropertyPath) -> Bool {
    paths.contains { path in
      if path.isWithin(place) { return true }
      guard place.isWithin(path) else { return false }
      return shown[path]?[path: String(place.text.dropFirst(path.text.count + 1))] != nil
    }
  }
}
