import AWSClient
import Planner
import Pricing

/// The types of the service, a folder for each.
enum CloudWatch: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(alarm, cost: .alarm, demands: Demand.cloudWatchAlarm),
    ResourceKind(compositeAlarm, cost: .compositeAlarm, demands: Demand.compositeAlarm),
    ResourceKind(dashboard, cost: .dashboard, demands: Demand.dashboard),
  ]
  static let rules = Rule.alarms

  /// Tags of alarms of both kinds.
  static let tags = Tags(
    create: .list("Tags"), read: .call(Call("ListTagsForResource", [arn]), at: "Tags"),
    add: Call("TagResource", [arn, .tagList()]), remove: Call("UntagResource", [arn, .tagKeys()]))

  private static let arn = Field.field("Arn", as: "ResourceARN")
}
