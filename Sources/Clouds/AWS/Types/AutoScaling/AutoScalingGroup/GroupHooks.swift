import InfraModel

/// Lifecycle hooks of a group.
enum GroupHooks {
  static let members = [
    "DefaultResult", "HeartbeatTimeout", "LifecycleHookName", "LifecycleTransition", "NotificationMetadata",
    "NotificationTargetARN", "RoleARN",
  ]

  /// The declared hooks, and not those that stand for themselves.
  @Sendable static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let named: [String: Value] = ["AutoScalingGroupName": .string(scope.text("AutoScalingGroupName"))]
    let hooks = try await cloud.ask("DescribeLifecycleHooks", named)["LifecycleHooks"]?.list ?? []
    let declared = Set((scope["LifecycleHookSpecificationList"]?.list ?? []).compactMap { $0["LifecycleHookName"] })
    let told = hooks.filter { $0["LifecycleHookName"].map(declared.contains) ?? false }.map { hook in
      Value.object((hook.object ?? [:]).filter { members.contains($0.key) })
    }
    return ["LifecycleHookSpecificationList": .list(told)]
  }
}

/// Who is told of a group's machines.
enum GroupNotifications {
  @Sendable static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let named: [String: Value] = ["AutoScalingGroupNames": [.string(scope.text("AutoScalingGroupName"))]]
    let answer = try await cloud.ask("DescribeNotificationConfigurations", named)
    let byTopic = Dictionary(grouping: answer["NotificationConfigurations"]?.list ?? []) { $0["TopicARN"] ?? .null }
    let told = byTopic.sorted { ($0.key.string ?? "") < ($1.key.string ?? "") }.map { topic, entries -> Value in
      let kinds = entries.compactMap { $0["NotificationType"]?.string }.sorted()
      return ["TopicARN": topic, "NotificationTypes": .list(kinds.map(Value.string))]
    }
    guard let declared = scope["NotificationConfiguration"] else { return ["NotificationConfigurations": .list(told)] }
    let one = told.first { $0["TopicARN"] == topic(of: declared) } ?? told.first
    return one.map { ["NotificationConfiguration": $0] } ?? [:]
  }

  private static func topic(of configuration: Value) -> Value? {
    configuration["TopicARN"]?.list?.first ?? configuration["TopicARN"]
  }

  /// Adds topics, changes what each is told, and takes away those that an update knows of.
  static func change(_ property: String, _ cloud: CloudCalls, _ scope: CallScope) async throws {
    func elements(_ value: Value?) -> [Value] { value.map { $0.list ?? [$0] } ?? [] }
    let running = elements(scope.previous[property])
    let declared = elements(scope[property])
    let group = Value.string(scope.text("AutoScalingGroupName"))
    for element in declared where !running.contains(element) {
      let topic = topic(of: element) ?? ""
      let kinds = element["NotificationTypes"] ?? .list(all.map(Value.string))
      _ = try await cloud.change(
        "PutNotificationConfiguration",
        ["AutoScalingGroupName": group, "TopicARN": topic, "NotificationTypes": kinds])
    }
    let known = property == "NotificationConfigurations" ? scope.removable(property) : running
    let gone = Set(known.compactMap(topic)).subtracting(declared.compactMap(topic))
    for topic in running.compactMap(topic) where gone.contains(topic) {
      _ = try await cloud.change(
        "DeleteNotificationConfiguration", ["AutoScalingGroupName": group, "TopicARN": topic])
    }
  }

  /// What a topic is told where nothing is named.
  private static let all = [
    "autoscaling:EC2_INSTANCE_LAUNCH", "autoscaling:EC2_INSTANCE_LAUNCH_ERROR", "autoscaling:EC2_INSTANCE_TERMINATE",
    "autoscaling:EC2_INSTANCE_TERMINATE_ERROR",
  ]
}
