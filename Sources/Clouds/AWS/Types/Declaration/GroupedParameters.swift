import InfraModel
import Provider

/// The parameters of a parameter group: of database instances or clusters, or of caches.
struct GroupedParameters {
  /// What the API's operations and members have for such a group.
  let noun: String
  /// The registry's property with the group's name.
  let property: String
  /// The operation that tells a group's parameters.
  let describe: String
  /// Whether that operation can be asked for some of them only.
  let takesFilters: Bool
  /// The registry's property with the parameters.
  let parameters: String
  /// The member of a call's input that lists parameters.
  let list: String
  /// Whether the API has parameters that wait for a restart.
  let restarts: Bool

  init(
    of noun: String, named property: String, telling describe: String, takesFilters: Bool,
    under parameters: String = "Parameters", list: String = "Parameters", restarts: Bool = true
  ) {
    self.noun = noun
    self.property = property
    self.describe = describe
    self.takesFilters = takesFilters
    self.parameters = parameters
    self.list = list
    self.restarts = restarts
  }

  /// How many parameters a call takes.
  private static let most = 20

  /// Sets what differs and resets what is declared no longer.
  @Sendable
  func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let group = [noun + "Name": Value.string(scope.text(property))]
    let before = scope.previous[parameters]?.object ?? [:]
    let declared = Self.object(scope[parameters])
    let changed = declared.filter { $0.value.plainText != before[$0.key].flatMap(\.plainText) }
    let removed = Set(before.keys).subtracting(declared.keys)
    if changed.isEmpty, removed.isEmpty { return }
    let isStatic = try await restarts ? staticParameters(cloud, group) : nil
    func element(_ name: String, _ value: Value?) -> Value {
      var members: [String: Value] = ["ParameterName": .string(name)]
      if let isStatic { members["ApplyMethod"] = isStatic(name) ? "pending-reboot" : "immediate" }
      members["ParameterValue"] = value.flatMap(\.plainText).map(Value.string)
      return .object(members)
    }
    let sets = changed.sorted { $0.key < $1.key }.map { element($0.key, $0.value) }
    for chunk in Self.chunks(sets) {
      _ = try await cloud.change("Modify" + noun, group.merging([list: .list(chunk)]) { $1 })
    }
    for chunk in Self.chunks(removed.sorted().map { element($0, nil) }) {
      _ = try await cloud.change("Reset" + noun, group.merging([list: .list(chunk)]) { $1 })
    }
  }

  /// How many values a filter takes.
  private static let mostFiltered = 100

  /// The parameters that somebody set, and those that are declared: RDS names the engine or itself as the source of a
  /// parameter that was set to the value that it has anyway, and what counts is the value in effect.
  @Sendable
  func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let group = [noun + "Name": Value.string(scope.text(property))]
    let declared = Self.object(scope[parameters])
    if !takesFilters {
      let all = try await cloud.ask(describe, group)["Parameters"]?.list ?? []
      let ours = all.filter { $0["Source"] == "user" || declared[$0["ParameterName"]?.string ?? ""] != nil }
      let found = Self.values(["Parameters": .list(ours)], declared)
      return found.isEmpty ? [:] : [parameters: .object(found)]
    }
    let answer = try await cloud.ask(describe, group.merging(["Source": "user"]) { $1 })
    var found = Self.values(answer, declared)
    let missing = declared.keys.filter { found[$0] == nil }.sorted()
    for start in stride(from: 0, to: missing.count, by: Self.mostFiltered) {
      let names = missing[start..<min(start + Self.mostFiltered, missing.count)].map(Value.string)
      let filters: Value = [["Name": "parameter-name", "Values": .list(names)]]
      let answer = try await cloud.ask(describe, group.merging(["Filters": filters]) { $1 })
      // A server that ignores the filter would tell all that there are.
      found.merge(Self.values(answer, declared).filter { declared[$0.key] != nil }) { user, _ in user }
    }
    return found.isEmpty ? [:] : [parameters: .object(found)]
  }

  /// A number that was declared as such is given back as such.
  private static func values(_ answer: [String: Value], _ declared: [String: Value]) -> [String: Value] {
    var result: [String: Value] = [:]
    for parameter in answer["Parameters"]?.list ?? [] {
      guard let name = parameter["ParameterName"]?.string, let value = parameter["ParameterValue"] else { continue }
      let isAsDeclared = declared[name].flatMap(\.plainText) == value.string
      result[name] = isAsDeclared ? declared[name] : value
    }
    return result
  }

  /// Whether a parameter waits for a restart; one that RDS does not describe waits too, which is always allowed.
  private func staticParameters(
    _ cloud: CloudCalls, _ group: [String: Value]
  ) async throws -> (String) -> Bool {
    let all = try await cloud.ask(describe, group)["Parameters"]?.list ?? []
    let dynamic = Set(all.filter { $0["ApplyType"] == "dynamic" }.compactMap { $0["ParameterName"]?.string })
    return { !dynamic.contains($0) }
  }

  private static func object(_ value: Value?) -> [String: Value] {
    switch value {
    case .object(let members): members
    case .string(let text): (try? JSON.parse(text))?.object ?? [:]
    default: [:]
    }
  }

  private static func chunks(_ elements: [Value]) -> [[Value]] {
    stride(from: 0, to: elements.count, by: most).map { Array(elements[$0..<min($0 + most, elements.count)]) }
  }
}
