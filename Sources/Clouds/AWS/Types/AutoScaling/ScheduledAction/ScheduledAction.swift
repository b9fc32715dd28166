import AWSClient
import InfraModel
import Planner
import Provider

extension AutoScaling {
  /// When a group gets another size. The registry has no name for it to be given: it has the operation's, by which it is
  /// found again. One that is for a single time is gone once it was carried out.
  ///
  /// Source: Amazon EC2 Auto Scaling API Reference, PutScheduledUpdateGroupAction.
  static let scheduledAction = Handler(
    "AWS::AutoScaling::ScheduledAction", of: .autoScaling, id: "ScheduledActionName|AutoScalingGroupName"
  ) {
    Create(
      uses: ["PutScheduledUpdateGroupAction"], properties: Set(settings + ["AutoScalingGroupName"]),
      outputs: ["ScheduledActionName": "ScheduledActionName"]
    ) { cloud, scope in
      let name = Value.string(actionName(of: scope.operation))
      let input = cloud.input(["AutoScalingGroupName"] + schedule, scope).merging(["ScheduledActionName": name]) { $1 }
      try await put(input, cloud)
      return ["ScheduledActionName": name]
    }
    Sets(properties: settings, uses: ["PutScheduledUpdateGroupAction"]) { cloud, scope in
      try await put(cloud.input(["AutoScalingGroupName", "ScheduledActionName"] + schedule, scope), cloud)
    }
    Reads(
      "DescribeScheduledActions",
      ["AutoScalingGroupName", .field("ScheduledActionName", as: "ScheduledActionNames", .listOfOne)],
      at: "ScheduledUpdateGroupActions", maps: [.field("StartTime", .time), .field("EndTime", .time)])
    Postprocess { properties, _, scope in
      // A recurring action tells when it runs next; what is declared is when it begins.
      guard properties["Recurrence"] != nil, let declared = scope["StartTime"],
        let begins = RegistryTime.seconds(declared)?.number,
        let next = properties["StartTime"].flatMap(RegistryTime.seconds)?.number, begins <= next
      else { return }
      properties["StartTime"] = declared
    }
    Deletes("DeleteScheduledAction", ["AutoScalingGroupName", "ScheduledActionName"], retries: [busy])
    Finds.code(["DescribeScheduledActions"]) { cloud, scope in
      let name = Value.string(actionName(of: scope.operation))
      let answer = try await cloud.askIfPresent(
        "DescribeScheduledActions",
        ["AutoScalingGroupName": .string(scope.text("AutoScalingGroupName")), "ScheduledActionNames": [name]])
      return (answer?["ScheduledUpdateGroupActions"]?.list ?? []).compactMap { action in
        action["ScheduledActionName"].map { ["ScheduledActionName": $0] }
      }
    }
    // "All optional parameters are left unchanged if not specified": another action is made without it.
    Traits(
      unremovable: Set(settings), comparisons: ["EndTime": .form(.time), "StartTime": .form(.time)], exclusive: [])
  }

  /// Puts an action. A start that has passed is refused, and a recurring action needs none.
  private static func put(_ input: [String: Value], _ cloud: CloudCalls) async throws {
    do { _ = try await cloud.change("PutScheduledUpdateGroupAction", input, retries: [busy]) } catch {
      guard error.message.contains("in the past"), input["StartTime"] != nil, input["Recurrence"] != nil
      else { throw error }
      _ = try await cloud.change(
        "PutScheduledUpdateGroupAction", input.filter { $0.key != "StartTime" }, retries: [busy])
    }
  }

  private static func actionName(of operation: String) -> String { "infra-\(operation)" }

  private static let settings = schedule.compactMap(\.property)

  private static let schedule: [Field] = [
    "DesiredCapacity", "MaxSize", "MinSize", "Recurrence", "TimeZone", .field("EndTime", .time),
    .field("StartTime", .time),
  ]
}
