import AWSClient
import InfraModel
import Provider

extension CloudFront {
  /// A content network. A change gives the whole configuration and takes minutes to reach the world; only one that is
  /// switched off everywhere can be deleted.
  ///
  /// Source: Amazon CloudFront API Reference, version 2020-05-31.
  static let distribution = Handler("AWS::CloudFront::Distribution", of: .cloudFront, id: "Id") {
    Create(
      uses: ["CreateDistributionWithTags"], properties: ["DistributionConfig"],
      outputs: ["Id": "Distribution.Id", "DomainName": "Distribution.DomainName"]
    ) { cloud, scope in
      let config = DistributionForm.sent(scope["DistributionConfig"] ?? [:], reference: .string(scope.operation))
      return try await cloud.change(
        "CreateDistributionWithTags",
        [
          "DistributionConfigWithTags": [
            "DistributionConfig": config, "Tags": ["Items": scope.tagMembers["Tags"] ?? []],
          ]
        ], retries: [unknownCertificate])
    }
    Sets(
      "DistributionConfig", uses: ["GetDistributionConfig", "UpdateDistribution"], waitsUntilReady: true
    ) { cloud, scope in
      let id = Value.string(scope.text("Id"))
      try await cloud.changing("GetDistributionConfig", ["Id": id], stale: stale) { answer in
        let reference = answer["DistributionConfig"]?["CallerReference"] ?? ""
        let config = DistributionForm.sent(scope["DistributionConfig"] ?? [:], reference: reference)
        _ = try await cloud.change(
          "UpdateDistribution",
          ["Id": id, "IfMatch": answer["ETag"] ?? "", "DistributionConfig": config],
          retries: [unknownCertificate])
      }
    }
    Tags(
      create: .list("Tags"),
      read: .call(Call("ListTagsForResource", [.field("DistributionArn", as: "Resource")]), at: "Tags.Items"),
      add: Call("TagResource", [arn, .tagList(as: "Tags.Items")]),
      remove: Call("UntagResource", [arn, .tagKeys(as: "TagKeys.Items")]))
    Reads(
      "GetDistribution", ["Id"], at: "Distribution",
      maps: [
        .field("DistributionConfig", as: "DistributionConfig", .distribution), .field("DistributionArn", as: "ARN"),
      ])
    Postprocess { properties, _, _ in properties["DistributionArn"] = nil }
    Ready("Status", is: ["Deployed"], every: 10, typically: 300)
    Deletes(uses: ["GetDistribution", "GetDistributionConfig", "UpdateDistribution", "DeleteDistribution"], delete)
    Finds.code(["ListDistributions", "ListTagsForResource"]) { cloud, scope in
      let listed = try await cloud.ask("ListDistributions", [:])["DistributionList"]?["Items"]?.list ?? []
      let comment = scope["DistributionConfig.Comment"] ?? ""
      var ours: [[String: Value]] = []
      for one in listed where one["Comment"] == comment {
        guard let id = one["Id"], let arn = one["ARN"] else { continue }
        let tags = try await cloud.askIfPresent("ListTagsForResource", ["Resource": arn])
        let mark: Value = ["Key": .string(Tags.operationKey), "Value": .string(scope.operation)]
        if tags?["Tags"]?["Items"]?.list?.contains(mark) == true { ours.append(["Id": id]) }
      }
      return ours
    }
    Traits(
      comparisons: sets, exclusive: ["DistributionConfig.Aliases"],
      holds: attached.union(["DistributionConfig.Origins.*.OriginAccessControlId", "DistributionConfig.WebACLId"]),
      declaredForms: ["DistributionConfig": .declaredDistribution])
  }

  /// Policies and functions of cache behaviors.
  private static let attached = Set(
    ["CachePolicyId", "FunctionAssociations.*.FunctionARN", "OriginRequestPolicyId", "ResponseHeadersPolicyId"]
      .flatMap { ["DistributionConfig.DefaultCacheBehavior.\($0)", "DistributionConfig.CacheBehaviors.*.\($0)"] })

  /// Lists in which the order says nothing.
  private static let sets: [String: ResourceTraits.Comparison] = {
    let behavior = [
      "AllowedMethods", "CachedMethods", "TrustedKeyGroups", "TrustedSigners", "ForwardedValues.Headers",
      "ForwardedValues.QueryStringCacheKeys", "ForwardedValues.Cookies.WhitelistedNames",
    ]
    let paths =
      behavior.flatMap { ["DefaultCacheBehavior.\($0)", "CacheBehaviors.*.\($0)"] } + [
        "Aliases", "CustomErrorResponses", "Origins.*.CustomOriginConfig.OriginSSLProtocols",
        "Restrictions.GeoRestriction.Locations",
      ]
    return Dictionary(uniqueKeysWithValues: paths.map { ("DistributionConfig.\($0)", .unordered) })
  }()

  private static let arn = Field.code(as: "Resource") { scope in
    .string("arn:\(scope.partition):cloudfront::\(scope.account):distribution/\(scope.id)")
  }

  /// A certificate that was issued a moment ago may not be known at CloudFront yet.
  private static let unknownCertificate = Retry(
    on: ["InvalidViewerCertificate"], saying: "doesn't exist", "does not exist", for: 60)

  @Sendable private static func delete(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let id: Value = .string(scope.text("Id"))
    try await cloud.changing("GetDistributionConfig", ["Id": id], stale: stale) { answer in
      guard let config = answer["DistributionConfig"], config["Enabled"] == true else { return }
      _ = try await cloud.change(
        "UpdateDistribution",
        ["Id": id, "IfMatch": answer["ETag"] ?? "", "DistributionConfig": config.setting("Enabled", to: false)])
    }
    cloud.progress("waiting until it is disabled everywhere")
    try await cloud.wait(
      Pause(first: 10, longest: 40), "the distribution was not disabled everywhere", call: "cloudfront GetDistribution"
    ) { (_) throws(ProviderError) -> Void? in
      try await cloud.ask("GetDistribution", ["Id": id])["Distribution"]?["Status"] == "Deployed" ? () : nil
    }
    try await cloud.changing("GetDistribution", ["Id": id], stale: stale) { answer in
      _ = try await cloud.change("DeleteDistribution", ["Id": id, "IfMatch": answer["ETag"] ?? ""])
    }
  }
}
