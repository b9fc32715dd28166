internal import InfraModel

/// Amazon EC2 Auto Scaling: groups whose machines are EC2's own. What becomes of a group by itself happens with the next
/// call of the service.
///
/// Source: Amazon EC2 Auto Scaling API Reference, version 2011-01-01.
enum AutoScaling {
  static let parts = [groups, machines, hooks, schedules, policies, settings, refreshes, templates]

  static func invalid(_ message: String) -> Fault { Fault("ValidationError", message) }

  /// A behavior that sees every group as it has become by now.
  static func current(
    _ body: @escaping @Sendable (inout Cloud, Call) throws(Fault) -> [String: Value]
  ) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try catchUp(&cloud, call)
      return try body(&cloud, call)
    }
  }

  private static func catchUp(_ cloud: inout Cloud, _ call: Call) throws(Fault) {
    // What happens by itself sees everything as it is.
    let stale = cloud.staleReads
    cloud.staleReads = StaleReads()
    defer { cloud.staleReads = stale }
    for group in cloud.list(group, in: call.region) { try GroupLife.catchUp(group, &cloud, call) }
  }

  /// A behavior on the group that a call names; afterwards the group comes to the size that it wants.
  static func changing(
    _ body: @escaping @Sendable (inout Cloud, Call, Record) throws(Fault) -> [String: Value]
  ) -> Behavior {
    current { cloud, call throws(Fault) in
      let record = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
      let answer = try body(&cloud, call, record)
      if let changed = cloud.find(group, record.id, in: call.region) { try GroupLife.converge(changed, &cloud, call) }
      return answer
    }
  }

  /// What hangs on a group is named by it and by a name of its own.
  static func key(_ group: String, _ name: String) -> String { "\(group)/\(name)" }
}
