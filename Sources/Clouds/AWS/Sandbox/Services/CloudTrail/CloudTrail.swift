internal import AWSClient
internal import InfraModel
internal import OperationModels

/// AWS CloudTrail's event history: what was called and changed something, by whom, as records in CloudTrail's form. A
/// record can be looked up some minutes after its call.
///
/// Source: CloudTrail User Guide, "Working with CloudTrail Event history" and "CloudTrail record contents for management,
/// data, and network activity events".
enum CloudTrail {
  static let event = Kind("cloudtrail.event", missing: FaultForm("InvalidLookupAttributesException", "{id}")) { _ in }

  static let history = ServiceBehavior(
    "cloudtrail", kinds: [event],
    operations: ["LookupEvents": Behavior(lookUp)])

  /// "CloudTrail typically delivers logs within an average of about 5 minutes of an API call."
  private static let delay = 300.0
  /// "the last 90 days of management events"
  private static let historySeconds = 90.0 * 86_400

  @Sendable private static func lookUp(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let attributes = call.list("LookupAttributes")
    guard attributes.count <= 1 else {
      throw Fault("InvalidLookupAttributesException", "You can specify only one lookup attribute.")
    }
    let (start, end) = (call["StartTime"]?.number, call["EndTime"]?.number)
    if let start, let end, start > end {
      throw Fault("InvalidTimeRangeException", "The start time must be before the end time.")
    }
    let found = cloud.list(event, in: call.region).filter { record in
      guard let visible = record["Visible"]?.number, visible <= call.now,
        let time = record["EventTime"]?.number, time > call.now - historySeconds
      else { return false }
      if let start, time < start { return false }
      if let end, time > end { return false }
      return attributes.allSatisfy { attribute in
        let value = attribute["AttributeValue"]
        return switch attribute["AttributeKey"]?.string {
        case "ResourceName": record["Resources"]?.list?.contains { $0["ResourceName"] == value } == true
        case "ResourceType": record["Resources"]?.list?.contains { $0["ResourceType"] == value } == true
        case let key?: record[key] == value
        case nil: true
        }
      }
    }
    let newestFirst = found.sorted { ($0["EventTime"]?.number ?? 0, $0.id) > ($1["EventTime"]?.number ?? 0, $1.id) }
    return ["Events": .list(newestFirst.map { .object($0.fields) })]
  }

  // MARK: - Recording

  /// What no trail of management events has: calls about data, of which there are many.
  /// Source: CloudTrail User Guide, "Logging data events".
  private static let dataCalls: [String: Set<String>] = [
    "dynamodb": [
      "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems", "ExecuteStatement",
    ],
    "lambda": ["Invoke", "InvokeAsync"], "sns": ["Publish", "PublishBatch"],
    "sqs": [
      "SendMessage", "SendMessageBatch", "ReceiveMessage", "DeleteMessage", "DeleteMessageBatch",
      "ChangeMessageVisibility", "ChangeMessageVisibilityBatch",
    ], "logs": ["PutLogEvents"], "cloudwatch": ["PutMetricData"],
    "s3": [
      "PutObject", "CopyObject", "DeleteObject", "DeleteObjects", "CreateMultipartUpload", "UploadPart",
      "UploadPartCopy", "CompleteMultipartUpload", "AbortMultipartUpload", "PutObjectTagging", "DeleteObjectTagging",
      "PutObjectAcl", "PutObjectRetention", "PutObjectLegalHold", "RestoreObject",
    ],
  ]

  /// Services that append their API's version to the names of operations.
  private static let versions = ["cloudfront": "2020_05_31", "lambda": "20150331v2"]

  /// Writes a call down that was answered.
  static func record(_ call: Call, _ output: [String: Value], in cloud: inout Cloud) {
    let service = call.operation.service
    guard !call.operation.isRead, dataCalls[service.id]?.contains(call.operation.name) != true else { return }
    let source = "\(service.endpointPrefix).amazonaws.com"
    let name = call.operation.name + (versions[service.id] ?? "")
    // Unique among all processes that share the sandbox, without a part in what its identifiers follow from.
    let id = String(Int(call.now * 1e6), radix: 16) + "-" + call.requestID
    let issued = service.id == "sts" ? output["Credentials"]?["AccessKeyId"]?.string : nil
    let resources = issued.map { [Value.object(["ResourceType": "AWS::IAM::AccessKey", "ResourceName": .string($0)])] }
    let written: Value = .compact([
      "eventVersion": "1.11", "userIdentity": identity(call.principal), "eventTime": .string(time(call.now)),
      "eventSource": .string(source), "eventName": .string(name), "awsRegion": .string(call.region),
      "sourceIPAddress": "127.0.0.1", "userAgent": "sandbox",
      "requestParameters": shown(.object(call.input), of: service.id),
      "responseElements": issued.map { ["credentials": ["accessKeyId": .string($0)]] },
      "requestID": .string(call.requestID), "eventID": .string(id), "readOnly": false,
      "eventType": "AwsApiCall", "managementEvent": true, "recipientAccountId": .string(call.account),
      "eventCategory": "Management",
    ])
    let key = RecordKey(kind: event.name, region: call.region, id: id)
    cloud.put(
      Record(
        key: key,
        fields: [
          "EventId": .string(id), "EventName": .string(name), "ReadOnly": "false",
          "AccessKeyId": .string(call.principal.accessKeyID), "EventTime": .number(call.now.rounded(.down)),
          "EventSource": .string(source), "Username": .string(userName(call.principal)),
          "Resources": .list(resources ?? []), "CloudTrailEvent": .string(JSON.canonicalText(written)),
          "Visible": .number(call.after(delay)),
        ], tags: [:], createdAt: call.now, ordinal: cloud.counter), at: key)
  }

  private static func time(_ seconds: Double) -> String { CivilTime(secondsSince1970: Int(seconds)).iso8601 }

  private static func userName(_ principal: Principal) -> String {
    principal.arn.split(separator: "/").last.map(String.init) ?? principal.arn
  }

  private static func identity(_ principal: Principal) -> Value {
    var members: [String: Value] = [
      "principalId": .string(principal.userID), "arn": .string(principal.arn),
      "accountId": .string(principal.account), "accessKeyId": .string(principal.accessKeyID),
    ]
    if let role = principal.role {
      members["type"] = "AssumedRole"
      members["sessionContext"] = [
        "sessionIssuer": [
          "type": "Role", "arn": .string(role), "accountId": .string(principal.account),
          "userName": .string(role.split(separator: "/").last.map(String.init) ?? role),
        ]
      ]
    } else {
      members["type"] = "IAMUser"
      members["userName"] = .string(userName(principal))
    }
    return .object(members)
  }

  /// Members as records spell them: with a small first letter, without what is secret or has no text.
  private static func shown(_ value: Value, of service: String) -> Value {
    switch value {
    case .object(let members):
      var shown: [String: Value] = [:]
      for (name, member) in members {
        let small = name.prefix(1).lowercased() + name.dropFirst()
        let spelled = service == "s3" && name == "Bucket" ? "bucketName" : small
        shown[spelled] =
          isSecret(name, of: service) ? "HIDDEN_DUE_TO_SECURITY_REASONS" : self.shown(member, of: service)
      }
      return .object(shown)
    case .list(let elements): return .list(elements.map { shown($0, of: service) })
    case .bytes: return "HIDDEN_DUE_TO_SECURITY_REASONS"
    default: return value
    }
  }

  /// Values of parameters count as secret whatever their type, as in CloudTrail.
  private static func isSecret(_ name: String, of service: String) -> Bool {
    if service == "ssm", name == "Value" { return true }
    let name = name.lowercased()
    return ["password", "secretstring", "secretbinary", "authtoken", "privatekey"].contains { name.contains($0) }
  }
}
