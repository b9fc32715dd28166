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
      _ = try await cloud.change("PutScheduledUpdateGroupAction", input, retries: [busy])
      return ["ScheduledActionName": name]
    }
    Sets(properties: settings, uses: ["PutScheduledUpdateGroupAction"]) { cloud, scope in
      var input = cloud.input(["AutoScalingGroupName", "ScheduledActionName"] + schedule, scope)
      do { _ = try await cloud.change("PutScheduledUpdateGroupAction", input, retries: [busy]) } catch {
        // A start that has passed is refused, also one that is there already.
        guard let refusal = error as? ProviderError, refusal.message.contains("in the past"),
          input["StartTime"] != nil, !scope.changed.contains("StartTime")
        else { throw error }
        input["StartTime"] = nil
        _ = try await cloud.change("PutScheduledUpdateGroupAction", input, retries: [busy])
      }
    }
    Reads(
      "DescribeScheduledActions",
      ["AutoScalingGroupName", .field("ScheduledActionName", as: "ScheduledActionNames", .listOfOne)],
      at: "ScheduledUpdateGroupActions", maps: [.field("StartTime", .time), .field("EndTime", .time)])
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
    // Whether a put takes back what it is not given is not documented: another action is made without it.
    Traits(
      unremovable: Set(settings), comparisons: ["EndTime": .form(.time), "StartTime": .form(.time)], exclusive: [])
  }

  private static func actionName(of operation: String) -> String { "infra-\(operation)" }

  private static let settings = schedule.compactMap(\.property)

  private static let schedule: [Field] = [
    "DesiredCapacity", "MaxSize", "MinSize", "Recurrence", "TimeZone", .field("EndTime", .time),
    .field("StartTime", .time),
  ]
}
