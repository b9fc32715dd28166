internal import InfraModel

/// Amazon CloudWatch Logs.
enum Logs {
  static let group = Kind(
    "logs.group",
    missing: FaultForm("ResourceNotFoundException", "The specified log group does not exist."),
    exists: FaultForm("ResourceAlreadyExistsException", "The specified log group already exists")
  ) {
    $0.idField = "logGroupName"
    $0.arn = "arn:{partition}:logs:{region}:{account}:log-group:{id}"
    $0.arnField = "logGroupArn"
  }

  private static let noResource = FaultForm("ResourceNotFoundException", "The specified resource does not exist.")

  /// Log groups.
  static let groups = ServiceBehaviour(
    "logs", kinds: [group],
    operations: [
      "CreateLogGroup": Behaviour(create),
      "DescribeLogGroups": Behaviour(describe),
      "DeleteLogGroup": .delete(group, id: "logGroupName"),
      "PutRetentionPolicy": Behaviour { cloud, call throws(Fault) in
        try cloud.change(group, try call.required("logGroupName"), call) {
          $0["retentionInDays"] = call["retentionInDays"]
        }
        return [:]
      },
      "DeleteRetentionPolicy": Behaviour { cloud, call throws(Fault) in
        try cloud.change(group, try call.required("logGroupName"), call) { $0["retentionInDays"] = nil }
        return [:]
      },
      "AssociateKmsKey": Behaviour { cloud, call throws(Fault) in
        try cloud.change(group, try call.required("logGroupName"), call) { $0["kmsKeyId"] = call["kmsKeyId"] }
        return [:]
      },
      "DisassociateKmsKey": Behaviour { cloud, call throws(Fault) in
        try cloud.change(group, try call.required("logGroupName"), call) { $0["kmsKeyId"] = nil }
        return [:]
      },
      "TagResource": .tag(.arn("resourceArn", noResource), tags: "tags"),
      "UntagResource": .untag(.arn("resourceArn", noResource), keys: "tagKeys"),
      "ListTagsForResource": .listTags(.arn("resourceArn", noResource), as: .map()),
    ])

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    var fields = call.members("kmsKeyId")
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
    let found = cloud.list(group, in: call.region).filter {
      $0.id.hasPrefix(prefix) && (pattern.isEmpty || $0.id.contains(pattern))
    }
    return ["logGroups": .list(found.sorted { $0.id < $1.id }.map { cloud.view($0) })]
  }
}
