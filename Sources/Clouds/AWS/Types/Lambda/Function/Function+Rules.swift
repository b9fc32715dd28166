import InfraModel

/// What a change of a function does to those that call it.
enum FunctionRules {
  static let all = [noConcurrency, versions]

  /// Source: the API reference of Lambda, DeleteFunction: without a qualifier all versions and aliases are deleted.
  private static let versions = ChangeRule.renewed("its versions, of which the numbers begin at 1 again")

  /// Source: the developer guide of Lambda, "Configuring reserved concurrency": 0 throttles every request.
  private static let noConcurrency = ChangeRule.update("no concurrency") { change in
    guard change.changed.contains("ReservedConcurrentExecutions"), change.after["ReservedConcurrentExecutions"] == 0
    else { return [] }
    return [.consequence(property: "ReservedConcurrentExecutions", .interruption)]
  }
}
