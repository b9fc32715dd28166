import AWSClient
import InfraModel
import Provider

extension CloudFront {
  /// Code that runs at the edge. It has two stages: `DEVELOPMENT`, which changes edit, and `LIVE`, which PublishFunction sets.
  /// Only the live stage can be attached to a distribution, and an attached function is not deleted.
  ///
  /// Source: Amazon CloudFront API Reference, CreateFunction, UpdateFunction, PublishFunction.
  static let function = Handler("AWS::CloudFront::Function", of: .cloudFront, id: "FunctionARN") {
    Create(
      uses: ["CreateFunction"], properties: ["Name", "FunctionCode", "FunctionConfig"],
      outputs: ["FunctionARN": "FunctionSummary.FunctionMetadata.FunctionARN"]
    ) { cloud, scope in
      var input = EdgeFunction.content(scope)
      input["Tags"] = ["Items": scope.tagMembers["Tags"] ?? []]
      return try await cloud.change("CreateFunction", input)
    }
    Sets("FunctionCode", "FunctionConfig", uses: ["DescribeFunction", "UpdateFunction", "PublishFunction"]) {
      cloud, scope in
      try await cloud.changing("DescribeFunction", EdgeFunction.edited(scope), stale: stale) { answer in
        let input = EdgeFunction.content(scope).merging(["IfMatch": answer["ETag"] ?? ""]) { $1 }
        _ = try await cloud.change("UpdateFunction", input)
      }
      if !scope.changed.contains("AutoPublish") { try await EdgeFunction.publish(cloud, scope) }
    }
    Sets("AutoPublish", uses: ["DescribeFunction", "PublishFunction"], removed: .kept) { cloud, scope in
      try await EdgeFunction.publish(cloud, scope)
    }
    Tags(
      create: .list("Tags"),
      read: .call(Call("ListTagsForResource", [.field("FunctionARN", as: "Resource")]), at: "Tags.Items"),
      add: Call("TagResource", [.field("FunctionARN", as: "Resource"), .tagList(as: "Tags.Items")]),
      remove: Call("UntagResource", [.field("FunctionARN", as: "Resource"), .tagKeys(as: "TagKeys.Items")]))
    Reads(uses: ["DescribeFunction"], maps: [.field("FunctionConfig", .countedLists)]) { cloud, scope in
      let told = try await cloud.askIfPresent("DescribeFunction", EdgeFunction.edited(scope))
      guard let summary = told?["FunctionSummary"] else { return nil }
      return summary.setting("FunctionARN", to: summary["FunctionMetadata"]?["FunctionARN"] ?? "")
    }
    FurtherRead(uses: ["GetFunction", "DescribeFunction"], EdgeFunction.code)
    Deletes(uses: ["DescribeFunction", "DeleteFunction"]) { cloud, scope in
      try await cloud.changing("DescribeFunction", EdgeFunction.edited(scope), stale: stale) { answer in
        _ = try await cloud.change(
          "DeleteFunction", ["Name": EdgeFunction.name(scope), "IfMatch": answer["ETag"] ?? ""],
          retries: [Retry(on: ["FunctionInUse"], for: 60)])
      }
    }
    Finds.code(["DescribeFunction", "ListTagsForResource"]) { cloud, scope in
      let told = try await cloud.askIfPresent(
        "DescribeFunction", ["Name": scope["Name"] ?? "", "Stage": "DEVELOPMENT"])
      guard let arn = told?["FunctionSummary"]?["FunctionMetadata"]?["FunctionARN"] else { return [] }
      let tags = try await cloud.askIfPresent("ListTagsForResource", ["Resource": arn])
      return Execution.plainTags(tags?["Tags"]?["Items"])[Tags.operationKey] == scope.operation
        ? [["FunctionARN": arn]] : []
    }
    Traits(
      comparisons: ["FunctionConfig.KeyValueStoreAssociations": .unordered], keptWhenRemoved: ["AutoPublish"],
      volatile: ["Stage"],
      unsupported: ["FunctionMetadata": "CloudFront says what a function's ARN is; nothing of it can be declared"],
      exclusive: ["Name"], identities: [["Name"]], identifierDerived: true)
  }
}

/// Calls about a function.
private enum EdgeFunction {
  /// By its name, or that in its ARN: `arn:aws:cloudfront::123456789012:function/shop`.
  static func name(_ scope: CallScope) -> Value {
    if let name = scope.text("FunctionARN").split(separator: "/").last { return .string(String(name)) }
    return scope["Name"] ?? ""
  }

  /// What is edited of it.
  static func edited(_ scope: CallScope) -> [String: Value] { ["Name": name(scope), "Stage": "DEVELOPMENT"] }

  static func content(_ scope: CallScope) -> [String: Value] {
    [
      "Name": name(scope), "FunctionCode": .bytes(Array(scope.text("FunctionCode").utf8)),
      "FunctionConfig": CountedLists.sent(scope["FunctionConfig"] ?? [:]),
    ]
  }

  /// Makes what is edited live, where that is declared.
  static func publish(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    guard scope["AutoPublish"] == true else { return }
    try await cloud.changing("DescribeFunction", edited(scope), stale: CloudFront.stale) { answer in
      _ = try await cloud.change("PublishFunction", ["Name": name(scope), "IfMatch": answer["ETag"] ?? ""])
    }
  }

  /// The code, and whether it is live as it is edited: where a run ended before the publication, the next plan sees it.
  @Sendable static func code(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let name = name(scope)
    @Sendable func stage(_ stage: Value) async throws -> (code: Value?, config: Value?) {
      let input: [String: Value] = ["Name": name, "Stage": stage]
      async let code = cloud.askIfPresent("GetFunction", input)
      async let told = cloud.askIfPresent("DescribeFunction", input)
      return try await (code?["FunctionCode"], told?["FunctionSummary"]?["FunctionConfig"])
    }
    async let editing = stage("DEVELOPMENT")
    async let publishing = stage("LIVE")
    let (edited, live) = try await (editing, publishing)
    var told: [String: Value] = ["Stage": live.code == nil ? "DEVELOPMENT" : "LIVE"]
    if case .bytes(let bytes)? = edited.code { told["FunctionCode"] = .string(String(decoding: bytes, as: UTF8.self)) }
    if scope["AutoPublish"] == true {
      told["AutoPublish"] = .bool(live.code == edited.code && live.config == edited.config)
    }
    return told
  }
}
