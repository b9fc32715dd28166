import InfraModel

/// Whom a bucket tells of what happens in it.
enum BucketNotifications {
  /// The registry's list, its target there, S3's list, its target there.
  private static let kinds = [
    ("LambdaConfigurations", "Function", "LambdaFunctionConfigurations", "LambdaFunctionArn"),
    ("QueueConfigurations", "Queue", "QueueConfigurations", "QueueArn"),
    ("TopicConfigurations", "Topic", "TopicConfigurations", "TopicArn"),
  ]

  /// What is declared; nothing at all takes every notification back.
  @Sendable
  static func encode(_ scope: CallScope) -> Value? {
    let declared = scope["NotificationConfiguration"]
    var result: [String: Value] = [:]
    for (list, target, member, arn) in kinds {
      guard let elements = declared?[list]?.list, !elements.isEmpty else { continue }
      result[member] = .list(
        elements.map { element in
          var members: [String: Value] = ["Events": [element["Event"] ?? .null]]
          members[arn] = element[target]
          if let rules = element[path: "Filter.S3Key.Rules"] { members["Filter"] = ["Key": ["FilterRules": rules]] }
          return .object(members)
        })
    }
    if let bridge = declared?["EventBridgeConfiguration"], bridge["EventBridgeEnabled"] != false {
      result["EventBridgeConfiguration"] = [:]
    }
    return .object(result)
  }

  /// Each event of S3's elements is an element of the registry's.
  @Sendable
  static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let answer = try await cloud.ask(
      "GetBucketNotificationConfiguration", ["Bucket": .string(scope.text("BucketName"))])
    var result: [String: Value] = [:]
    for (list, target, member, arn) in kinds {
      guard let elements = answer[member]?.list, !elements.isEmpty else { continue }
      result[list] = .list(
        elements.flatMap { element -> [Value] in
          var members: [String: Value] = [:]
          members[target] = element[arn]
          if let rules = element[path: "Filter.Key.FilterRules"]?.list {
            // S3 writes `Prefix` where `prefix` was sent.
            let plain = rules.map { rule -> Value in
              ["Name": .string(rule["Name"]?.string?.lowercased() ?? ""), "Value": rule["Value"] ?? ""]
            }
            members["Filter"] = ["S3Key": ["Rules": .list(plain)]]
          }
          return (element["Events"]?.list ?? []).map { .object(members.merging(["Event": $0]) { $1 }) }
        })
    }
    if answer["EventBridgeConfiguration"] != nil {
      result["EventBridgeConfiguration"] = ["EventBridgeEnabled": true]
    }
    return result.isEmpty ? [:] : ["NotificationConfiguration": .object(result)]
  }
}
