import AWSClient
import InfraModel
import Provider

extension RDS {
  /// Settings of the database engine.
  ///
  /// A dynamic parameter is set at once, a static one at the next restart of the databases that use the group. A
  /// parameter that is no longer declared goes back to the engine's default.
  /// Source: the API reference of ModifyDBParameterGroup (at most 20 parameters a call) and ResetDBParameterGroup.
  static let dbParameterGroup = Handler("AWS::RDS::DBParameterGroup", of: .rds, id: "DBParameterGroupName") {
    Create(
      "CreateDBParameterGroup",
      ["DBParameterGroupName", .field("Family", as: "DBParameterGroupFamily"), "Description"],
      outputs: ["DBParameterGroupName": "DBParameterGroup.DBParameterGroupName"],
      name: Create.Name("DBParameterGroupName", longest: 255, isLowercase: true))
    Sets(
      "Parameters", uses: ["DescribeDBParameters", "ModifyDBParameterGroup", "ResetDBParameterGroup"],
      DBParameters.set)
    tags("DBParameterGroupArn", "pg")
    Reads(
      "DescribeDBParameterGroups", [.lowercase("DBParameterGroupName")], at: "DBParameterGroups.0",
      maps: ["DBParameterGroupArn"])
    FurtherRead(uses: ["DescribeDBParameters"], DBParameters.read)
    Postprocess { properties, _, _ in properties["DBParameterGroupArn"] = nil }
    Deletes(
      "DeleteDBParameterGroup", ["DBParameterGroupName"],
      retries: [Retry(on: ["InvalidDBParameterGroupState", "InvalidDBParameterGroupStateFault"], for: 300)])
    Finds.name
    Traits(comparisons: ["DBParameterGroupName": .caseInsensitive, "Parameters": .document], exclusive: [])
  }
}

/// A parameter group's parameters.
private enum DBParameters {
  /// How many parameters a call takes.
  static let most = 20

  /// Sets what differs and resets what is declared no longer.
  static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let group: Value = .string(scope.text("DBParameterGroupName"))
    let before = scope.previous["Parameters"]?.object ?? [:]
    let declared = object(scope["Parameters"])
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
    for chunk in chunks(sets) {
      _ = try await cloud.change(
        "ModifyDBParameterGroup", ["DBParameterGroupName": group, "Parameters": .list(chunk)])
    }
    for chunk in chunks(removed.sorted().map { element($0, nil) }) {
      _ = try await cloud.change("ResetDBParameterGroup", ["DBParameterGroupName": group, "Parameters": .list(chunk)])
    }
  }

  /// How many values a filter takes.
  private static let mostFiltered = 100

  /// The parameters that somebody set, and those that are declared: RDS names the engine or itself as the source of a
  /// parameter that was set to the value that it has anyway, and what counts is the value in effect.
  @Sendable
  static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let group: Value = .string(scope.text("DBParameterGroupName"))
    let declared = object(scope["Parameters"])
    let answer = try await cloud.ask("DescribeDBParameters", ["DBParameterGroupName": group, "Source": "user"])
    var found = values(answer, declared)
    let missing = declared.keys.filter { found[$0] == nil }.sorted()
    for start in stride(from: 0, to: missing.count, by: mostFiltered) {
      let names = missing[start..<min(start + mostFiltered, missing.count)].map(Value.string)
      let answer = try await cloud.ask(
        "DescribeDBParameters",
        ["DBParameterGroupName": group, "Filters": [["Name": "parameter-name", "Values": .list(names)]]])
      // A server that ignores the filter would tell all that there are.
      found.merge(values(answer, declared).filter { declared[$0.key] != nil }) { user, _ in user }
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
  private static func staticParameters(_ cloud: CloudCalls, _ group: Value) async throws -> (String) -> Bool {
    let all = try await cloud.ask("DescribeDBParameters", ["DBParameterGroupName": group])["Parameters"]?.list ?? []
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
