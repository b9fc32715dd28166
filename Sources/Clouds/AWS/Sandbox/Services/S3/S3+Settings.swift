internal import InfraModel

extension S3 {
  /// A configuration of a bucket: the calls that put, give and delete it, and what there is where nobody put one.
  struct Setting: Sendable {
    typealias Check = @Sendable (_ value: Value, _ bucket: Record, Cloud, Call) throws(Fault) -> Void

    /// As its operations name it, behind `PutBucket`.
    var name: String
    /// The input's member that holds it.
    var member: String
    /// Where it stands in the answer; `nil` where the answer is it.
    var shown: String?
    /// Whether the operations' names have `Bucket` in them.
    var prefix = "Bucket"
    /// The call that takes it away.
    var delete: String?
    /// What is said where there is none; the answer is empty where it is `nil`.
    var missing: Fault?
    /// What a new bucket has.
    var initial: Value?
    /// What is there when it was deleted.
    var cleared: Value?
    var check: Check?

    static let initial = Dictionary(
      uniqueKeysWithValues: all.compactMap { setting in setting.initial.map { (setting.name, $0) } })

    var operations: [String: Behavior] {
      let setting = self
      var operations: [String: Behavior] = [
        "Put\(prefix)\(name)": Behavior { cloud, call throws(Fault) in
          let record = try bucket(cloud, call)
          let value = call[setting.member] ?? [:]
          try setting.check?(value, record, cloud, call)
          let kept = S3.completed(value, of: setting.name, &cloud, call)
          try cloud.change(record) { $0.set(setting.name, in: "Settings", to: kept) }
          return call.members("TransitionDefaultMinimumObjectSize")
        },
        "Get\(prefix)\(name)": Behavior { cloud, call throws(Fault) in
          let value = try bucket(cloud, call)["Settings"]?[setting.name]
          guard let value else {
            if let missing = setting.missing { throw missing }
            return [:]
          }
          return setting.shown.map { [$0: value] } ?? value.object ?? [:]
        },
      ]
      if let delete {
        operations[delete] = Behavior { cloud, call throws(Fault) in
          try cloud.change(try bucket(cloud, call)) { $0.set(setting.name, in: "Settings", to: setting.cleared) }
          return [:]
        }
      }
      return operations
    }

    private static func missing(_ code: String, _ message: String) -> Fault { Fault(code, message, status: 404) }

    private static let encryption: Value = [
      "Rules": [["ApplyServerSideEncryptionByDefault": ["SSEAlgorithm": "AES256"], "BucketKeyEnabled": false]]
    ]

    static let all: [Setting] = [
      Setting(name: "Versioning", member: "VersioningConfiguration", check: checkVersioning),
      Setting(
        name: "Encryption", member: "ServerSideEncryptionConfiguration", shown: "ServerSideEncryptionConfiguration",
        delete: "DeleteBucketEncryption", initial: encryption, cleared: encryption),
      Setting(
        name: "OwnershipControls", member: "OwnershipControls", shown: "OwnershipControls",
        delete: "DeleteBucketOwnershipControls",
        missing: missing("OwnershipControlsNotFoundError", "The bucket ownership controls were not found"),
        initial: ["Rules": [["ObjectOwnership": "BucketOwnerEnforced"]]]),
      Setting(
        name: "PublicAccessBlock", member: "PublicAccessBlockConfiguration", shown: "PublicAccessBlockConfiguration",
        prefix: "", delete: "DeletePublicAccessBlock",
        missing: missing(
          "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found"),
        initial: [
          "BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": true,
          "RestrictPublicBuckets": true,
        ]),
      Setting(
        name: "Cors", member: "CORSConfiguration", delete: "DeleteBucketCors",
        missing: missing("NoSuchCORSConfiguration", "The CORS configuration does not exist")),
      Setting(
        name: "LifecycleConfiguration", member: "LifecycleConfiguration", delete: "DeleteBucketLifecycle",
        missing: missing("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist")),
      Setting(
        name: "Website", member: "WebsiteConfiguration", delete: "DeleteBucketWebsite",
        missing: missing(
          "NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration")),
      Setting(
        name: "Replication", member: "ReplicationConfiguration", shown: "ReplicationConfiguration",
        delete: "DeleteBucketReplication",
        missing: missing("ReplicationConfigurationNotFoundError", "The replication configuration was not found"),
        check: checkReplication),
      Setting(name: "Logging", member: "BucketLoggingStatus", check: checkLogging),
      Setting(name: "NotificationConfiguration", member: "NotificationConfiguration", check: checkDestinations),
      Setting(name: "AccelerateConfiguration", member: "AccelerateConfiguration"),
      Setting(name: "RequestPayment", member: "RequestPaymentConfiguration", initial: ["Payer": "BucketOwner"]),
      Setting(name: "Abac", member: "AbacStatus", shown: "AbacStatus", initial: ["Status": "Disabled"]),
      Setting(
        name: "ObjectLockConfiguration", member: "ObjectLockConfiguration", shown: "ObjectLockConfiguration",
        prefix: "",
        missing: missing(
          "ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket"),
        check: checkLock),
    ]
  }

  static let settings = ServiceBehavior(
    "s3", kinds: [],
    operations: Setting.all.reduce(into: [:]) { $0.merge($1.operations) { $1 } })

  /// What S3 fills in: identifiers of rules and notifications, and the size below which objects do not move.
  fileprivate static func completed(
    _ value: Value, of setting: String, _ cloud: inout Cloud, _ call: Call
  ) -> Value {
    func named(_ list: Value?, _ member: String, _ cloud: inout Cloud) -> Value? {
      list?.list.map { elements in
        .list(
          elements.map { element in
            element[member] != nil ? element : element.setting(member, to: .string(cloud.identifier(.uuid)))
          })
      }
    }
    var members = value.object ?? [:]
    switch setting {
    case "LifecycleConfiguration":
      members["Rules"] = named(members["Rules"], "ID", &cloud)
      members["TransitionDefaultMinimumObjectSize"] =
        call["TransitionDefaultMinimumObjectSize"] ?? "all_storage_classes_128K"
    case "NotificationConfiguration":
      for list in ["TopicConfigurations", "QueueConfigurations", "LambdaFunctionConfigurations"] {
        members[list] = named(members[list], "Id", &cloud)
      }
    case "Replication": members["Rules"] = named(members["Rules"], "ID", &cloud)
    default: break
    }
    return .object(members)
  }

  private static func isVersioned(_ bucket: Record) -> Bool {
    bucket["Settings"]?["Versioning"]?["Status"] == "Enabled"
  }

  @Sendable private static func checkVersioning(
    _ value: Value, _ bucket: Record, _ cloud: Cloud, _ call: Call
  ) throws(Fault) {
    if value["Status"] == "Suspended", bucket["Settings"]?["ObjectLockConfiguration"] != nil {
      throw Fault(
        "InvalidBucketState",
        "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
        status: 409)
    }
    if value["Status"] == "Suspended", bucket["Settings"]?["Replication"] != nil {
      throw Fault(
        "InvalidBucketState",
        "A replication configuration is present on this bucket, so you cannot change the versioning state to Suspended.",
        status: 409)
    }
  }

  @Sendable private static func checkReplication(
    _ value: Value, _ bucket: Record, _ cloud: Cloud, _ call: Call
  ) throws(Fault) {
    if !isVersioned(bucket) {
      throw Fault(
        "InvalidRequest", "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
        status: 400)
    }
  }

  @Sendable private static func checkLock(
    _ value: Value, _ bucket: Record, _ cloud: Cloud, _ call: Call
  ) throws(Fault) {
    if !isVersioned(bucket) {
      throw Fault(
        "InvalidBucketState", "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
        status: 409)
    }
  }

  @Sendable private static func checkLogging(
    _ value: Value, _ bucket: Record, _ cloud: Cloud, _ call: Call
  ) throws(Fault) {
    guard let target = value["LoggingEnabled"]?["TargetBucket"]?.string else { return }
    if cloud.find(Self.bucket, target, in: call.region) == nil {
      throw Fault("InvalidTargetBucketForLogging", "The target bucket for logging does not exist", status: 400)
    }
  }

  /// Queues, topics and functions that are told must be there.
  @Sendable private static func checkDestinations(
    _ value: Value, _ bucket: Record, _ cloud: Cloud, _ call: Call
  ) throws(Fault) {
    if call["SkipDestinationValidation"] == true { return }
    for (list, member, kind) in [
      ("TopicConfigurations", "TopicArn", "sns.topic"), ("QueueConfigurations", "QueueArn", "sqs.queue"),
      ("LambdaFunctionConfigurations", "LambdaFunctionArn", "lambda.function"),
    ] where cloud.kinds[kind] != nil {
      for element in value[list]?.list ?? [] where cloud.find(arn: element[member]?.string ?? "") == nil {
        throw Fault(
          "InvalidArgument", "Unable to validate the following destination configurations", status: 400)
      }
    }
  }
}
