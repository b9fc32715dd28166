import AWSClient
import InfraModel

extension Lambda {
  static let function = Handler("AWS::Lambda::Function", of: .lambda, id: "FunctionName") {
    Create(
      "CreateFunction",
      ["FunctionName", "PackageType", "TenancyConfig", "CodeSigningConfigArn", "Architectures", code, publishTo]
        + configuration, outputs: ["Arn": "FunctionArn"], name: Create.Name("FunctionName", longest: 64),
      retries: [
        Retry(on: ["InvalidParameterValueException"], saying: "cannot be assumed by Lambda"),
        Retry(on: ["InvalidParameterValueException"], saying: "execution role does not have permissions"),
        Retry(on: ["InvalidParameterValueException"], saying: "KMS"),
        Retry(on: ["AccessDeniedException"], saying: "ECR image"),
      ])
    upload
    // Code and configuration are two calls, and the function must have taken the first before it takes the second.
    Sets(
      "Code", "Architectures", "PublishToLatestPublished", by: "UpdateFunctionCode",
      [
        "FunctionName", .field("Code.ImageUri", as: "ImageUri"), .field("Code.S3Bucket", as: "S3Bucket"),
        .field("Code.S3Key", as: "S3Key"), .field("Code.S3ObjectVersion", as: "S3ObjectVersion"),
        .field("Code.SourceKMSKeyArn", as: "SourceKMSKeyArn"),
        .code(as: "ZipFile", sent), "Architectures", publishTo,
      ], removed: .to(["Architectures": ["x86_64"]]), waitsUntilReady: true, retries: [.updating])
    Sets(
      "CapacityProviderConfig", "DeadLetterConfig", "Description", "DurableConfig", "Environment", "EphemeralStorage",
      "FileSystemConfigs", "Handler", "ImageConfig", "KmsKeyArn", "Layers", "LoggingConfig", "MemorySize", "Role",
      "Runtime", "SnapStart", "Timeout", "TracingConfig", "VpcConfig",
      by: "UpdateFunctionConfiguration", ["FunctionName"] + configuration, sends: .changed, removed: .to(standard),
      waitsUntilReady: true,
      retries: [
        .updating, Retry(on: ["InvalidParameterValueException"], saying: "cannot be assumed by Lambda"),
        Retry(on: ["InvalidParameterValueException"], saying: "execution role does not have permissions"),
      ])
    Sets(
      "ReservedConcurrentExecutions", by: "PutFunctionConcurrency", ["FunctionName", "ReservedConcurrentExecutions"],
      removed: .by("DeleteFunctionConcurrency", ["FunctionName"]))
    Sets(
      "CodeSigningConfigArn", by: "PutFunctionCodeSigningConfig", ["FunctionName", "CodeSigningConfigArn"],
      removed: .by("DeleteFunctionCodeSigningConfig", ["FunctionName"]))
    Sets(
      "RecursiveLoop", by: "PutFunctionRecursionConfig", ["FunctionName", "RecursiveLoop"],
      removed: .to(["RecursiveLoop": "Terminate"]))
    Sets(
      "RuntimeManagementConfig", by: "PutRuntimeManagementConfig",
      [
        "FunctionName", .field("RuntimeManagementConfig.UpdateRuntimeOn", as: "UpdateRuntimeOn"),
        .field("RuntimeManagementConfig.RuntimeVersionArn", as: "RuntimeVersionArn"),
      ], removed: .to(["RuntimeManagementConfig": ["UpdateRuntimeOn": "Auto"]]))
    Sets(
      "FunctionScalingConfig", by: "PutFunctionScalingConfig",
      ["FunctionName", .constant("$LATEST.PUBLISHED", as: "Qualifier"), "FunctionScalingConfig"],
      removed: .to(["FunctionScalingConfig": [:]]))
    Tags(
      create: .map("Tags"), read: .item("Tags"), add: Call("TagResource", [resource, .tagMap()]),
      remove: Call("UntagResource", [resource, .tagKeys()]))
    Reads(
      uses: ["GetFunction"],
      maps: [
        .field("Arn", as: "FunctionArn"), .field("Code.ImageUri", as: "ImageUri"), .field("KmsKeyArn", as: "KMSKeyArn"),
        .field("Layers", as: "Layers", .elementsMember("Arn")),
        .field("ImageConfig", as: "ImageConfigResponse.ImageConfig"), .field("Code.ZipFile", as: "ZipFile"),
      ], except: ["Code"]
    ) { cloud, scope in
      let answer = try await cloud.ask("GetFunction", ["FunctionName": .string(scope.text("FunctionName"))])
      return item(of: answer, scope)
    }
    // Asked for only where they are declared, so that a plan of many functions stays one call each.
    FurtherRead(
      uses: ["GetFunctionCodeSigningConfig", "GetFunctionRecursionConfig", "GetRuntimeManagementConfig"], readRest)
    // A function that could not be made stays so; one whose last change failed runs on, and takes the next change.
    // Source: the developer guide, "Lambda function states".
    Ready(
      "Settled", is: ["yes"], failed: ["Failed", updateFailed], curedByUpdate: [updateFailed], saying: "Reason",
      every: 1,
      typically: 15)
    BeingDeleted("State", in: ["Deleting"])
    Deletes("DeleteFunction", ["FunctionName"], retries: [.updating])
    Finds.name
    Traits(
      replacing: ["DurableConfig"],
      comparisons: [
        "VpcConfig.SubnetIds": .unordered, "VpcConfig.SecurityGroupIds": .unordered, "Architectures": .unordered,
        "Layers": .nameOrIdentifier, "KmsKeyArn": .nameOrIdentifier,
      ],
      defaults: standard.merging(["Architectures": ["x86_64"], "PackageType": "Zip"]) { $1 },
      keptWhenRemoved: ["Handler", "Runtime", "PublishToLatestPublished"], volatile: ["SnapStartResponse"],
      exclusive: [], holds: ["VpcConfig.SubnetIds.*", "VpcConfig.SecurityGroupIds.*"],
      rules: FunctionRules.all)
  }

  /// The word for a `LastUpdateStatus` of `Failed`, which stays until the next update succeeds.
  private static let updateFailed = "Failed in its last update"

  private static let resource = Field.field("Arn", as: "Resource")

  /// What both the create and the update of the configuration take.
  private static let configuration: [Field] = [
    "Role", "Handler", "Runtime", "Description", "Timeout", "MemorySize", "VpcConfig", "DeadLetterConfig",
    .field("Environment", .code(encode: encodedEnvironment, decode: { $0 })), .field("KmsKeyArn", as: "KMSKeyArn"),
    "TracingConfig", "Layers", "FileSystemConfigs", "ImageConfig", "EphemeralStorage", "SnapStart", logging,
    "CapacityProviderConfig", "DurableConfig",
  ]

  /// What the cloud has where nothing is declared.
  private static let standard: [String: Value] = [
    "Description": "", "Timeout": 3, "MemorySize": 128, "VpcConfig": ["SubnetIds": [], "SecurityGroupIds": []],
    "DeadLetterConfig": ["TargetArn": ""], "Environment": ["Variables": [:]], "KmsKeyArn": "",
    "TracingConfig": ["Mode": "PassThrough"], "Layers": [], "FileSystemConfigs": [], "ImageConfig": [:],
    "EphemeralStorage": ["Size": 512], "SnapStart": ["ApplyOn": "None"], "LoggingConfig": ["LogFormat": "Text"],
  ]

  /// Without a log group the function gets its own again, which an update does not give it by itself.
  private static let logging = Field.code(as: "LoggingConfig", of: "LoggingConfig") { scope in
    guard var members = scope["LoggingConfig"]?.object else { return nil }
    members["LogGroup"] = members["LogGroup"] ?? .string("/aws/lambda/\(scope.text("FunctionName"))")
    return .object(members)
  }

  private static let publishTo = Field.code(as: "PublishTo", of: "PublishToLatestPublished") { scope in
    scope["PublishToLatestPublished"] == true ? "LATEST_PUBLISHED" : nil
  }

  private static let code = Field.code(as: "Code", of: "Code") { scope in
    guard var members = scope["Code"]?.object else { return nil }
    members["ZipFile"] = sent(scope)
    members["S3ObjectStorageMode"] = nil
    return .object(members)
  }

  /// Lambda takes the archive from the bucket of the region, with the permissions of the caller.
  private static let upload = Uploads("Code.ZipFile", to: "Code.S3Bucket", as: "Code.S3Key")

  /// The archive that goes with the call; `nil` where it lies in a bucket.
  @Sendable private static func sent(_ scope: CallScope) -> Value? {
    if upload.object(in: scope) != nil { return Value?.none }
    return switch scope["Code.ZipFile"] {
    case .bytes(let archive)?: .bytes(archive)
    case .string(let source)?: .bytes(InlineCode.archive(source, runtime: scope.text("Runtime")))
    default: Value?.none
    }
  }

  /// The archive that runs: the API tells the SHA-256 of the bytes that it was given, in Base64.
  private static func running(_ item: [String: Value], _ known: ArchiveReference) -> Value? {
    guard let sum = item["CodeSha256"]?.string.flatMap(Base64.decode).map(Hex.encode) else { return Value?.none }
    if sum == known.packed { return .archive(known) }
    return .archive(ArchiveReference(path: "", digest: sum, size: item["CodeSize"]?.integer ?? 0))
  }

  /// Every variable is a text, whatever the declaration has.
  @Sendable private static func encodedEnvironment(_ environment: Value) -> Value? {
    let variables = environment["Variables"]?.object ?? [:]
    return [
      "Variables": .object(variables.mapValues { $0.plainText.map(Value.string) ?? .string(JSON.canonicalText($0)) })
    ]
  }

  /// The configuration with what stands beside it in the answer, and one word for the two states.
  private static func item(of answer: [String: Value], _ scope: CallScope) -> Value {
    var item = answer["Configuration"]?.object ?? [:]
    if case .archive(let known)? = scope["Code.ZipFile"] { item["ZipFile"] = running(item, known) }
    item["Tags"] = answer["Tags"]
    item["ImageUri"] = answer["Code"]?["ImageUri"]
    item["ReservedConcurrentExecutions"] = answer["Concurrency"]?["ReservedConcurrentExecutions"]
    if let snapStart = item["SnapStart"] { item["SnapStartResponse"] = snapStart }
    let state = item["State"]?.string ?? "Active"
    let update = item["LastUpdateStatus"]?.string ?? "Successful"
    // An idle function has lost its network interfaces; it makes them anew with the next call.
    let isActive = ["Active", "ActiveNonInvocable", "Inactive"].contains(state)
    item["Settled"] =
      isActive && update == "Successful"
      ? "yes" : state == "Failed" ? "Failed" : update == "Failed" ? .string(updateFailed) : .string(state)
    item["Reason"] = state == "Failed" ? item["StateReason"] : item["LastUpdateStatusReason"] ?? item["StateReason"]
    return .object(item)
  }

  @Sendable private static func readRest(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let name: [String: Value] = ["FunctionName": .string(scope.text("FunctionName"))]
    var found: [String: Value] = [:]
    if scope["CodeSigningConfigArn"] != nil {
      found["CodeSigningConfigArn"] = try await cloud.ask("GetFunctionCodeSigningConfig", name)["CodeSigningConfigArn"]
    }
    if scope["RecursiveLoop"] != nil {
      found["RecursiveLoop"] = try await cloud.ask("GetFunctionRecursionConfig", name)["RecursiveLoop"]
    }
    if scope["RuntimeManagementConfig"] != nil {
      let answer = try await cloud.ask("GetRuntimeManagementConfig", name)
      found["RuntimeManagementConfig"] = .compact([
        "UpdateRuntimeOn": answer["UpdateRuntimeOn"], "RuntimeVersionArn": answer["RuntimeVersionArn"],
      ])
    }
    return found
  }
}

extension Retry {
  /// The function is still taking an earlier change.
  static let updating = Retry(on: ["ResourceConflictException"], saying: "in progress", for: 300)
}
