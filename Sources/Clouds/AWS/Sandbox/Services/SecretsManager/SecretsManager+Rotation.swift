internal import InfraModel

extension SecretsManager {
  /// What gives a secret another value. The function is not run here: a value of the same form comes after the time that
  /// one takes.
  static let rotation = ServiceBehavior(
    "secretsmanager", kinds: [],
    operations: [
      "RotateSecret": Behavior(rotate),
      "CancelRotateSecret": Behavior { cloud, call throws(Fault) in
        named(
          try cloud.change(try live(cloud, call)) { record in
            record["RotationEnabled"] = false
            record["NextRotationDate"] = nil
          })
      },
    ])

  private static let pending: Value = "AWSPENDING"
  /// Seconds that the four steps of a function take.
  private static let duration = 8.0

  @Sendable private static func rotate(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try live(cloud, call)
    guard let function = call.string("RotationLambdaARN") ?? record.string("RotationLambdaARN") else {
      throw invalid("No Lambda rotation function ARN is associated with this secret.")
    }
    if call["RotationRules"]?["AutomaticallyAfterDays"] != nil, call["RotationRules"]?["ScheduleExpression"] != nil {
      throw Fault(
        "InvalidParameterException", "You can't specify both AutomaticallyAfterDays and ScheduleExpression.")
    }
    let versions = record["Versions"]?.object ?? [:]
    if let token = call.string("ClientRequestToken"), versions[token] != nil {
      return named(record).merging(["VersionId": .string(token)]) { $1 }
    }
    let isUnderWay = versions.values.contains { version in
      let stages = version["VersionStages"]?.list ?? []
      return stages.contains(pending) && !stages.contains(Versions.current)
    }
    if isUnderWay {
      throw invalid("A previous rotation isn't complete. That rotation will be reattempted.")
    }
    guard Lambda.permits("secretsmanager", function, cloud, call) else {
      throw Fault(
        "AccessDeniedException",
        "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to "
          + "the principal secretsmanager.amazonaws.com.")
    }
    let id = call.string("ClientRequestToken") ?? cloud.identifier(.uuid)
    let next = nextValue(record, &cloud)
    let changed = try cloud.change(record) { record in
      record.merge(["RotationLambdaARN", "RotationRules"], of: call)
      record["RotationEnabled"] = true
      record["NextRotationDate"] = interval(record["RotationRules"]).map { Value.number(call.now + $0) }
      guard call["RotateImmediately"] != false, let next else { return }
      record.set(
        id, in: "Versions",
        to: ["SecretString": .string(next), "CreatedDate": .number(call.now), "VersionStages": [pending]])
      let end = call.after(duration)
      var changes: [String: Value] = ["LastRotatedDate": .number(end), "LastChangedDate": .number(end)]
      // Labels move, and values that were put meanwhile stay.
      let now = record["Versions"]?.object ?? [:]
      for (version, then) in Versions.moved(Versions.current, to: id, in: now) where then != now[version] {
        changes["Versions.\(version).VersionStages"] = then["VersionStages"]
      }
      record.becomes(changes, at: end)
    }
    return named(changed).merging(["VersionId": .string(id)]) { $1 }
  }

  /// Seconds between two rotations; `nil` where a `cron` expression says when they are.
  private static func interval(_ rules: Value?) -> Double? {
    if let days = rules?["AutomaticallyAfterDays"]?.number { return days * 86_400 }
    guard let text = rules?["ScheduleExpression"]?.string, text.hasPrefix("rate("), text.hasSuffix(")") else {
      return nil
    }
    let words = text.dropFirst(5).dropLast().split(separator: " ")
    guard words.count == 2, let count = Double(words[0]) else { return nil }
    return count * (words[1].hasPrefix("hour") ? 3600 : 86_400)
  }

  /// A value of the form of the current one: of an object the password is another; `nil` where there is none.
  private static func nextValue(_ record: Record, _ cloud: inout Cloud) -> String? {
    let current = record["Versions"]?.object?.values.first {
      $0["VersionStages"]?.list?.contains(Versions.current) == true
    }
    guard let text = current?["SecretString"]?.string else { return nil }
    let password = cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 32)
    guard case .object(var members)? = try? JSON.parse(text) else { return password }
    members["password"] = .string(password)
    return JSON.canonicalText(.object(members))
  }
}
