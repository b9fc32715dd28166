internal import InfraModel

/// Amazon CloudWatch Logs.
///
/// Source: CloudWatch Logs API Reference, version 2014-03-28.
enum Logs {
  static let group = Kind(
    "logs.group",
    missing: FaultForm("ResourceNotFoundException", "The specified log group does not exist."),
    exists: FaultForm("ResourceAlreadyExistsException", "The specified log group already exists")
  ) {
    $0.idField = "logGroupName"
    $0.arn = "arn:{partition}:logs:{region}:{account}:log-group:{id}"
    $0.arnField = "logGroupArn"
    $0.quota = Kind.Quota(1_000_000, FaultForm("LimitExceededException", "Resource limit exceeded."))
  }

  private static let noResource = FaultForm("ResourceNotFoundException", "The specified resource does not exist.")

  /// The days that events may be kept.
  private static let retentions: Set<Int64> = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
  ]

  static func invalid(_ message: String) -> Fault { Fault("InvalidParameterException", message) }

  /// Log groups.
  static let groups = ServiceBehavior(
    "logs", kinds: [group],
    operations: [
      "CreateLogGroup": Behavior(create),
      "DescribeLogGroups": Behavior(describe),
      "ListLogGroups": Behavior { cloud, call throws(Fault) in
        let pattern = call.string("logGroupNamePattern") ?? ""
        let found = cloud.list(group, in: call.region).filter { pattern.isEmpty || $0.id.contains(pattern) }
        return ["logGroups": .list(found.map { .object($0.fields) })]
      },
      "DeleteLogGroup": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(group, try call.required("logGroupName"), call)
        if record["deletionProtectionEnabled"] == true {
          throw Fault(
            "ValidationException", "The log group has deletion protection enabled and cannot be deleted.", status: 400)
        }
        try cloud.delete(record)
        return [:]
      },
      "PutRetentionPolicy": Behavior { cloud, call throws(Fault) in
        guard let days = call.integer("retentionInDays"), retentions.contains(days) else {
          throw invalid("Invalid retention policy: not one of the allowed numbers of days")
        }
        return try change("logGroupName", &cloud, call) { $0["retentionInDays"] = .integer(days) }
      },
      "DeleteRetentionPolicy": .takeAway("retentionInDays", from: "logGroupName"),
      "AssociateKmsKey": .set("kmsKeyId", of: "logGroupName"),
      "DisassociateKmsKey": .takeAway("kmsKeyId", from: "logGroupName"),
      "PutLogGroupDeletionProtection": .set("deletionProtectionEnabled", of: "logGroupIdentifier"),
      "PutBearerTokenAuthentication": .set("bearerTokenAuthenticationEnabled", of: "logGroupIdentifier"),
      "TagResource": .tag(.arn("resourceArn", noResource), tags: "tags"),
      "UntagResource": .untag(.arn("resourceArn", noResource), keys: "tagKeys"),
      "ListTagsForResource": .listTags(.arn("resourceArn", noResource), as: .map()),
    ])

  /// The group that a member names: by its name or its ARN.
  static func group(_ cloud: Cloud, _ call: Call, _ member: String) throws(Fault) -> Record {
    let text = call.string(member)
    if let text { return try cloud.get(group, name(in: text), call) }
    return try cloud.get(group, name(in: try call.required("resourceIdentifier")), call)
  }

  private static func name(in text: String) -> String {
    guard text.hasPrefix("arn:"), let range = text.firstRange(of: ":log-group:") else { return text }
    let name = text[range.upperBound...]
    return String(name.hasSuffix(":*") ? name.dropLast(2) : name)
  }

  @discardableResult
  static func change(
    _ member: String, _ cloud: inout Cloud, _ call: Call, _ body: (inout Record) throws(Fault) -> Void
  ) throws(Fault) -> [String: Value] {
    try cloud.change(try group(cloud, call, member), body)
    return [:]
  }

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    var fields = call.members("kmsKeyId", "deletionProtectionEnabled")
    fields["logGroupClass"] = call["logGroupClass"] ?? "STANDARD"
    fields["creationTime"] = .integer(Int64(call.now * 1000))
    fields["metricFilterCount"] = 0
    fields["storedBytes"] = 0
    try cloud.create(group, named: try call.required("logGroupName"), call, fields, tags: call.tags("tags")) {
      $0["arn"] = .string(($0.arn ?? "") + ":*")
    }
    return [:]
  }

  @Sendable private static func describe(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let prefix = call.string("logGroupNamePrefix") ?? ""
    let pattern = call.string("logGroupNamePattern") ?? ""
    let found = cloud.list(group, in: call.region, prefix: prefix).filter {
      (pattern.isEmpty || $0.id.contains(pattern))
        && (call["logGroupClass"] == nil || call["logGroupClass"] == $0["logGroupClass"])
    }
    return ["logGroups": .list(found.map { cloud.view($0) })]
  }
}

extension Behavior {
  /// Sets a field of the group that a member names.
  fileprivate static func set(_ field: String, of member: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try Logs.change(member, &cloud, call) { $0[field] = call[field] }
    }
  }

  fileprivate static func takeAway(_ field: String, from member: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in try Logs.change(member, &cloud, call) { $0[field] = nil } }
  }
}
