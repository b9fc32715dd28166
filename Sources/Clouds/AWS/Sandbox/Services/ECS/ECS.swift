internal import InfraModel

/// Amazon ECS: a file for each group of its resources. Tasks run here without containers: they start and stop in the time
/// that Fargate takes, keep their network interfaces meanwhile, and fail where their image is known to be missing.
///
/// Source: Amazon ECS API Reference, version 2014-11-13; Amazon ECS Developer Guide.
enum ECS {
  /// Its parts.
  static let parts: [ServiceBehavior] = [
    clusters, capacityProviders, taskDefinitions, services, serviceDeployments, tasks, accountSettings, tagging,
  ]

  static func invalid(_ message: String) -> Fault { Fault("InvalidParameterException", message, status: 400) }
  static func client(_ message: String) -> Fault { Fault("ClientException", message, status: 400) }

  /// A kind of ECS, whose ARN ends with the identifier.
  /// - Parameter type: What stands before it (`cluster`).
  static func kind(
    _ type: String, arn: String, missing: FaultForm, _ configure: (inout Kind) -> Void = { _ in }
  ) -> Kind {
    Kind("ecs.\(type)", missing: missing) {
      $0.arn = "arn:{partition}:ecs:{region}:{account}:\(type)/{id}"
      $0.arnField = arn
      $0.tags = .list("tags", key: "key", value: "value")
      configure(&$0)
    }
  }

  /// What a text names, by its ARN or by the ARN's last part.
  static func id(_ text: String) -> String {
    guard text.hasPrefix("arn:"), let slash = text.firstIndex(of: "/") else { return text }
    return String(text[text.index(after: slash)...])
  }

  /// The identifier of a service or a task of a cluster: `cluster/name`.
  static func id(_ name: String, in cluster: Record) -> String {
    let last = id(name)
    return last.contains("/") ? last : "\(cluster.id)/\(last)"
  }

  /// A record as it is told: with its tags only where the call asks for them.
  static func told(_ record: Record, _ cloud: Cloud, _ call: Call) -> Value {
    let view = cloud.view(record)
    return call.strings("include").contains("TAGS") ? view : view.setting("tags", to: [])
  }

  /// What a list of names leads to, and failures for those that lead nowhere.
  static func found(
    _ names: [String], as member: String, arn: (String) -> String, _ find: (String) -> Value?
  ) -> [String: Value] {
    var (found, failures): ([Value], [Value]) = ([], [])
    for name in names {
      if let value = find(name) {
        found.append(value)
      } else {
        failures.append(["arn": .string(name.hasPrefix("arn:") ? name : arn(name)), "reason": "MISSING"])
      }
    }
    return [member: .list(found), "failures": .list(failures)]
  }

  private static let noResource = FaultForm(
    "InvalidParameterException", "The specified resource is invalid: {id}. The resource does not exist.", status: 400)

  private static let tagging = ServiceBehavior(
    "ecs", kinds: [],
    operations: [
      "TagResource": .tag(.arn("resourceArn", noResource), tags: "tags"),
      "UntagResource": .untag(.arn("resourceArn", noResource), keys: "tagKeys"),
      "ListTagsForResource": .listTags(
        .arn("resourceArn", noResource), as: .list("tags", key: "key", value: "value")),
    ])
}
