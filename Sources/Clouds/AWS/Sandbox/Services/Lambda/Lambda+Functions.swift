internal import AWSClient
internal import Digests
internal import InfraModel

extension Lambda {
  /// A function's own life.
  static let functions = ServiceBehavior(
    "lambda", kinds: [function],
    operations: [
      "CreateFunction": Behavior(createFunction),
      "GetFunction": Behavior(getFunction),
      "GetFunctionConfiguration": Behavior { cloud, call throws(Fault) in
        try configuration(cloud, call).fields
      },
      "ListFunctions": Behavior { cloud, call throws(Fault) in
        var found = cloud.list(function, in: call.region)
        if call["FunctionVersion"] == "ALL" { found += cloud.list(version, in: call.region) }
        return ["Functions": .list(found.map { .object($0.fields) })]
      },
      "UpdateFunctionConfiguration": Behavior(updateConfiguration),
      "UpdateFunctionCode": Behavior(updateCode),
      "DeleteFunction": Behavior(deleteFunction),
      "Invoke": Behavior { cloud, call throws(Fault) in
        [
          "StatusCode": 200, "ExecutedVersion": try configuration(cloud, call)["Version"] ?? "$LATEST",
          "Payload": "null",
        ]
      },
      "GetAccountSettings": Behavior { cloud, call throws(Fault) in
        let count = cloud.count(function, in: call.region)
        return [
          "AccountLimit": [
            "TotalCodeSize": 80_530_636_800, "CodeSizeUnzipped": 262_144_000, "CodeSizeZipped": 52_428_800,
            "ConcurrentExecutions": .integer(concurrency),
            "UnreservedConcurrentExecutions":
              .integer(concurrency - reserved(cloud, call)),
          ], "AccountUsage": ["FunctionCount": .integer(Int64(count))],
        ]
      },
      "TagResource": .tag(.arn("Resource", function.missing)),
      "UntagResource": .untag(.arn("Resource", function.missing)),
      "ListTags": .listTags(.arn("Resource", function.missing), as: .map("Tags")),
    ])

  /// What both a create and an update of the configuration take.
  private static let settings = [
    "Runtime", "Role", "Handler", "Description", "Timeout", "MemorySize", "DeadLetterConfig", "Environment",
    "KMSKeyArn", "TracingConfig", "FileSystemConfigs", "EphemeralStorage", "CapacityProviderConfig", "DurableConfig",
  ]

  @Sendable private static func createFunction(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try Name(call).function
    if cloud.find(function, name, in: call.region) != nil { throw function.exists.fault(name) }
    let isImage = call["PackageType"] == "Image"
    if isImage, ["Runtime", "Handler", "Layers"].contains(where: { call[$0] != nil }) {
      throw invalid("Please don't provide Handler or Runtime or Layer when the intended function PackageType is Image.")
    }
    if !isImage, call["Runtime"] == nil || call["Handler"] == nil {
      throw invalid("Runtime and Handler are mandatory parameters for functions created with deployment packages.")
    }
    let code = call["Code"]
    if isImage, code?["ImageUri"] == nil || code?["ImageUri"] == "" {
      throw invalid("Please provide ImageUri when creating a function with packageType Image.")
    }
    if !isImage, code?["ZipFile"] == nil, code?["S3Bucket"] == nil || code?["S3Key"] == nil {
      throw invalid("Please provide a source for function code.")
    }
    let fields: [String: Value] = [
      "Description": "", "Timeout": 3, "MemorySize": 128, "TracingConfig": ["Mode": "PassThrough"],
      "EphemeralStorage": ["Size": 512], "SnapStart": ["ApplyOn": "None", "OptimizationStatus": "Off"],
      "Architectures": call["Architectures"] ?? ["x86_64"], "PackageType": call["PackageType"] ?? "Zip",
      "Version": "$LATEST", "State": "Pending", "StateReason": "The function is being created.",
      "StateReasonCode": "Creating",
    ]
    var record = cloud.new(function, named: name, call, fields, tags: call.tags())
    record.merge(["TenancyConfig", "CodeSigningConfigArn"], of: call)
    try configure(&record, cloud, call)
    try set(code: call["Code"]?.object ?? [:], &record, &cloud, call)
    if !isImage {
      let runtime = Digest.sha256(Array((call.string("Runtime") ?? "").utf8))
      let arn = "arn:\(call.partition):lambda:\(call.region)::runtime:\(runtime)"
      record["RuntimeVersionConfig"] = ["RuntimeVersionArn": .string(arn)]
    }
    record["RevisionId"] = .string(cloud.identifier(.uuid))
    record.becomes(
      ["State": "Active", "StateReason": .null, "StateReasonCode": .null, "LastUpdateStatus": "Successful"],
      at: call.after(seconds(record, isNew: true)))
    try cloud.insert(record)
    try moveInterface(of: record, &cloud, call)
    if call["Publish"] == true { return try publish(record, nil, &cloud, call).fields }
    return record.fields
  }

  /// What a new function or a new code takes until it can be called: an image is fetched, a network interface made.
  private static func seconds(_ record: Record, isNew: Bool) -> Double {
    (record["PackageType"] == "Image" ? 10 : 2) + (isNew && subnets(record) != [] ? 20 : 0)
  }

  /// Takes the members that a create and an update have in common.
  private static func configure(_ record: inout Record, _ cloud: Cloud, _ call: Call) throws(Fault) {
    if let arn = call.string("Role") { try checkRole(arn, cloud, call) }
    try checkSettings(call)
    record.merge(settings, of: call)
    if let layers = call["Layers"]?.list {
      record["Layers"] = .list(layers.map { ["Arn": $0, "CodeSize": 1024] })
    }
    if let config = call["VpcConfig"] { record["VpcConfig"] = try network(config, cloud, call) }
    if let image = call["ImageConfig"] {
      record["ImageConfigResponse"] = image == [:] ? nil : ["ImageConfig": image]
    }
    if let snapStart = call["SnapStart"] {
      record["SnapStart"] = snapStart.setting("OptimizationStatus", to: "Off")
    }
    var logging = (call["LoggingConfig"] ?? record["LoggingConfig"])?.object ?? [:]
    logging["LogFormat"] = logging["LogFormat"] ?? "Text"
    logging["LogGroup"] = logging["LogGroup"] ?? .string("/aws/lambda/\(record.id)")
    if logging["LogFormat"] == "JSON" {
      logging["ApplicationLogLevel"] = logging["ApplicationLogLevel"] ?? "INFO"
      logging["SystemLogLevel"] = logging["SystemLogLevel"] ?? "INFO"
    }
    record["LoggingConfig"] = .object(logging)
    // What is set to nothing is not told any more.
    if record["DeadLetterConfig"]?["TargetArn"] == "" { record["DeadLetterConfig"] = nil }
    if record["Environment"]?["Variables"] == [:] { record["Environment"] = nil }
    for (field, nothing) in [("KMSKeyArn", ""), ("Layers", []), ("FileSystemConfigs", [])] as [(String, Value)]
    where record[field] == nothing {
      record[field] = nil
    }
    record["LastModified"] = time(call)
  }

  private static func checkRole(_ arn: String, _ cloud: Cloud, _ call: Call) throws(Fault) {
    guard IAM.mayBeAssumed(arn, by: "lambda", cloud, call) else {
      throw invalid("The role defined for the function cannot be assumed by Lambda.")
    }
  }

  @Sendable private static func getFunction(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let function = try function(cloud, call)
    let record = try configuration(cloud, call)
    var answer: [String: Value] = ["Configuration": .object(record.fields), "Code": record["Code"] ?? [:]]
    if !function.tags.isEmpty { answer["Tags"] = .object(function.tags.mapValues { .string($0) }) }
    if let reserved = function["Reserved"] { answer["Concurrency"] = ["ReservedConcurrentExecutions": reserved] }
    return answer
  }

  /// Refuses what a function that is still taking a change can't take.
  static func checkIdle(_ record: Record) throws(Fault) {
    if record["LastUpdateStatus"] == "InProgress" {
      throw conflict(
        "The operation cannot be performed at this time. An update is in progress for resource: \(record.arn ?? "")")
    }
    if record["State"] == "Pending" {
      throw conflict(
        "The operation cannot be performed at this time. The function is currently in the following state: Pending")
    }
  }

  private static func checkRevision(_ record: Record, _ call: Call) throws(Fault) {
    if let revision = call["RevisionId"], revision != record["RevisionId"] {
      throw Fault(
        "PreconditionFailedException",
        "The RevisionId provided does not match the latest RevisionId. Call the GetFunction/GetAlias API to retrieve the "
          + "latest RevisionId")
    }
  }

  /// Begins an update: it is in progress for a while.
  private static func begin(
    _ record: inout Record, _ revision: String, _ call: Call, isNetworked: Bool = false
  ) {
    record["RevisionId"] = .string(revision)
    record["LastModified"] = time(call)
    record["LastUpdateStatus"] = "InProgress"
    record["LastUpdateStatusReason"] = "The function is being created."
    record["LastUpdateStatusReasonCode"] = "Creating"
    record.becomes(
      ["LastUpdateStatus": "Successful", "LastUpdateStatusReason": .null, "LastUpdateStatusReasonCode": .null],
      at: call.after(seconds(record, isNew: isNetworked)))
  }

  @Sendable private static func updateConfiguration(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let before = try function(cloud, call)
    try checkIdle(before)
    try checkRevision(before, call)
    if before["PackageType"] == "Image",
      ["Runtime", "Handler", "Layers"].contains(where: { call[$0] != nil && call[$0] != [] })
    {
      throw invalid("Please don't provide Handler or Runtime or Layer when the intended function PackageType is Image.")
    }
    let revision = cloud.identifier(.uuid)
    var after = before
    try configure(&after, cloud, call)
    let isMoved = subnets(after) != subnets(before)
    begin(&after, revision, call, isNetworked: isMoved)
    let changed = try cloud.change(before) { $0 = after }
    try moveInterface(of: changed, &cloud, call)
    return changed.fields
  }

  @Sendable private static func updateCode(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let before = try function(cloud, call)
    try checkIdle(before)
    try checkRevision(before, call)
    let isImage = before["PackageType"] == "Image"
    if isImage != (call["ImageUri"] != nil) {
      throw invalid(
        isImage
          ? "Please provide ImageUri when updating a function with packageType Image."
          : "Please don't provide ImageUri when updating a function with packageType Zip.")
    }
    let revision = cloud.identifier(.uuid)
    var after = before
    after.merge(["Architectures"], of: call)
    try set(code: call.input, &after, &cloud, call)
    begin(&after, revision, call)
    let changed = try cloud.change(before) { $0 = after }
    if call["Publish"] == true { return try publish(changed, nil, &cloud, call).fields }
    return changed.fields
  }

  @Sendable private static func deleteFunction(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try Name(call)
    let record = try target(cloud, call)
    if let qualifier = name.qualifier {
      if qualifier == "$LATEST" {
        throw invalid("$LATEST version cannot be deleted without deleting the function.")
      }
      guard name.isVersion else {
        throw invalid("Deletion of alias through DeleteFunction is not supported: \(qualifier)")
      }
      let aliases = cloud.referrers(of: record, alias).compactMap { $0.string("Name") }
      if !aliases.isEmpty {
        throw conflict(
          "Unable to delete version because the following aliases reference it: [\(aliases.joined(separator: ", "))]")
      }
      dropProvisioned(name.key, &cloud, call)
    } else {
      try closeInterfaces(of: record, &cloud, call)
    }
    try cloud.delete(record)
    return ["StatusCode": 204]
  }
}
