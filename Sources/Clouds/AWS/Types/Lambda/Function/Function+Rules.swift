import InfraModel

/// What a change of a function does to those that call it.
enum FunctionRules {
  /// Source: the developer guide of Lambda, "Configuring reserved concurrency": 0 throttles every request.
  static let noConcurrency = ChangeRule.update("no concurrency") { change in
    guard change.changed.contains("ReservedConcurrentExecutions"), change.after["ReservedConcurrentExecutions"] == 0
    else { return [] }
    return [.consequence(property: "ReservedConcurrentExecutions", .interruption)]
  }
}
