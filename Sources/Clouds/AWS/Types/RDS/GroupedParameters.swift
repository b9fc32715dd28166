import InfraModel
import Provider

/// The parameters of a parameter group, of instances or of clusters.
struct GroupedParameters {
  /// What the API's operations and members have for such a group.
  let noun: String
  /// The registry's property with the group's name.
  let property: String
  /// The operation that tells a group's parameters.
  let describe: String
  /// Whether that operation can be asked for some of them only.
  let takesFilters: Bool

  init(of noun: String, named property: String, telling describe: String, takesFilters: Bool) {
    self.noun = noun
    self.property = property
    self.describe = describe
    self.takesFilters = takesFilters
  }

  /// How many parameters a call takes.
  private static let most = 20

  /// Sets what differs and resets what is declared no longer.
  @Sendable
  func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let group = [noun + "Name": Value.string(scope.text(property))]
    let before = scope.previous["Parameters"]?.object ?? [:]
    let declared = Self.object(scope["Parameters"])
    let changed = declared.filter { $0.value.plainText != before[$0.key].flatMap(\.plainText) }
    let removed = Set(before.keys).subtracting(declared.keys)
    if changed.isEmpty, removed.isEmpty { return }
    let isStatic = try await staticParameters(cloud, group)
    func element(_ name: String, _ value: Value?) -> Value {
      var members: [String: Value] = [
        "ParameterName": .string(name), "ApplyMethod": isStatic(name) ? "pending-reboot" : "immediate",
      ]
      members["ParameterValue"] = value.flatMap(\.plainText).map(Value.string)
      return .object(members)
    }
    let sets = changed.sorted { $0.key < $1.key }.map { element($0.key, $0.value) }
    for chunk in Self.chunks(sets) {
      _ = try await cloud.change("Modify" + noun, group.merging(["Parameters": .list(chunk)]) { $1 })
    }
    for chunk in Self.chunks(removed.sorted().map { element($0, nil) }) {
      _ = try await cloud.change("Reset" + noun, group.merging(["Parameters": .list(chunk)]) { $1 })
    }
  }

  /// How many values a filter takes.
  private static let mostFiltered = 100

  /// The parameters that somebody set, and those that are declared: RDS names the engine or itself as the source of a
  /// parameter that was set to the value that it has anyway, and what counts is the value in effect.
  @Sendable
  func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let group = [noun + "Name": Value.string(scope.text(property))]
    let declared = Self.object(scope["Parameters"])
    if !takesFilters {
      let all = try await cloud.ask(describe, group)["Parameters"]?.list ?? []
      let ours = all.filter { $0["Source"] == "user" || declared[$0["ParameterName"]?.string ?? ""] != nil }
      let found = Self.values(["Parameters": .list(ours)], declared)
      return found.isEmpty ? [:] : ["Parameters": .object(found)]
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
    return found.isEmpty ? [:] : ["Parameters": .object(found)]
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
