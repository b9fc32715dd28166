import AWSClient
import InfraModel
import Testing

@Suite("Who changes something must have seen it last")
struct LockBehaviorTests {
  private let aws = SandboxDriver()
  private let visible: Value = ["SampledRequestsEnabled": false, "CloudWatchMetricsEnabled": false, "MetricName": "m"]

  @Test("A web ACL takes the token of its last change, counts its capacity, and holds what it refers to")
  func webACL() async throws {
    let set = try await aws.call(
      .wafV2, "CreateIPSet",
      ["Name": "bad", "Scope": "REGIONAL", "IPAddressVersion": "IPV4", "Addresses": ["192.0.2.0/24"]])
    let setARN = try #require(set["Summary"]?["ARN"])
    let rules: Value = [
      [
        "Name": "bad", "Priority": 0, "Action": ["Block": [:]], "VisibilityConfig": visible,
        "Statement": ["IPSetReferenceStatement": ["ARN": setARN]],
      ],
      [
        "Name": "common", "Priority": 1, "OverrideAction": ["None": [:]], "VisibilityConfig": visible,
        "Statement": ["ManagedRuleGroupStatement": ["VendorName": "AWS", "Name": "AWSManagedRulesCommonRuleSet"]],
      ],
    ]
    let made = try await aws.call(
      .wafV2, "CreateWebACL",
      [
        "Name": "acl", "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]], "VisibilityConfig": visible,
        "Rules": rules,
      ])
    let id = try #require(made["Summary"]?["Id"])
    let first = try #require(made["Summary"]?["LockToken"])
    let named: [String: Value] = ["Name": "acl", "Scope": "REGIONAL", "Id": id]
    #expect(try await aws.call(.wafV2, "GetWebACL", named)["WebACL"]?["Capacity"] == 701)
    let update = named.merging([
      "DefaultAction": ["Block": [:]], "VisibilityConfig": visible, "Rules": [], "LockToken": first,
    ]) { $1 }
    let next = try #require(try await aws.call(.wafV2, "UpdateWebACL", update)["NextLockToken"])
    #expect(await aws.refusal(.wafV2, "UpdateWebACL", update) == "WAFOptimisticLockException")
    let nothing: Value = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/a/1"
    let arn = made["Summary"]?["ARN"] ?? ""
    #expect(
      await aws.refusal(.wafV2, "AssociateWebACL", ["WebACLArn": arn, "ResourceArn": nothing])
        == "WAFNonexistentItemException")
    let pool = try await aws.call(.cognito, "CreateUserPool", ["PoolName": "guarded"])
    let resource = try #require(pool["UserPool"]?["Arn"])
    try await aws.call(.wafV2, "AssociateWebACL", ["WebACLArn": arn, "ResourceArn": resource])
    let deletion = named.merging(["LockToken": next]) { $1 }
    #expect(await aws.refusal(.wafV2, "DeleteWebACL", deletion) == "WAFAssociatedItemException")
    try await aws.call(.wafV2, "DisassociateWebACL", ["ResourceArn": resource])
    #expect(await aws.refusal(.wafV2, "DeleteWebACL", deletion) == nil)
    #expect(
      await aws.refusal(
        .wafV2, "CreateIPSet", ["Name": "x", "Scope": "CLOUDFRONT", "IPAddressVersion": "IPV4", "Addresses": []])
        == "WAFInvalidParameterException")
  }

  private func config(isEnabled: Bool, cache: Value, webACL: Value = "") -> Value {
    [
      "CallerReference": "one", "Comment": "", "Enabled": .bool(isEnabled), "WebACLId": webACL,
      "Origins": [
        "Quantity": 1,
        "Items": [
          [
            "Id": "o", "DomainName": "example.com",
            "CustomOriginConfig": ["HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only"],
          ]
        ],
      ],
      "DefaultCacheBehavior": [
        "TargetOriginId": "o", "ViewerProtocolPolicy": "redirect-to-https", "CachePolicyId": cache,
      ],
    ]
  }

  @Test("A distribution is rolled out in minutes, takes the newest tag, and must be disabled before it goes")
  func distribution() async throws {
    let policy = try await aws.call(
      .cloudFront, "CreateCachePolicy", ["CachePolicyConfig": ["Name": "p", "MinTTL": 1]], in: "us-east-1")
    let cache = try #require(policy["CachePolicy"]?["Id"])
    let made = try await aws.call(
      .cloudFront, "CreateDistribution", ["DistributionConfig": config(isEnabled: true, cache: cache)], in: "us-east-1")
    let id = try #require(made["Distribution"]?["Id"])
    let tag = try #require(made["ETag"])
    #expect(made["Distribution"]?["Status"] == "InProgress")
    aws.time.pass(600)
    let read = try await aws.call(.cloudFront, "GetDistribution", ["Id": id], in: "us-east-1")
    #expect(read["Distribution"]?["Status"] == "Deployed")
    #expect(read["Distribution"]?["DistributionConfig"]?["PriceClass"] == "PriceClass_All")
    #expect(
      await aws.refusal(.cloudFront, "DeleteDistribution", ["Id": id, "IfMatch": tag], in: "us-east-1")
        == "DistributionNotDisabled")
    let update: [String: Value] = [
      "Id": id, "IfMatch": tag, "DistributionConfig": config(isEnabled: false, cache: cache),
    ]
    let changed = try await aws.call(.cloudFront, "UpdateDistribution", update, in: "us-east-1")
    #expect(await aws.refusal(.cloudFront, "UpdateDistribution", update, in: "us-east-1") == "PreconditionFailed")
    #expect(
      await aws.refusal(
        .cloudFront, "DeleteCachePolicy", ["Id": cache, "IfMatch": policy["ETag"] ?? ""], in: "us-east-1")
        == "CachePolicyInUse")
    aws.time.pass(600)
    let deletion: [String: Value] = ["Id": id, "IfMatch": changed["ETag"] ?? ""]
    #expect(await aws.refusal(.cloudFront, "DeleteDistribution", deletion, in: "us-east-1") == nil)
    #expect(await aws.refusal(.cloudFront, "GetDistribution", ["Id": id], in: "us-east-1") == "NoSuchDistribution")
  }

  @Test("A web ACL that a distribution names is held by it")
  func webACLAtTheEdge() async throws {
    let made = try await aws.call(
      .wafV2, "CreateWebACL",
      ["Name": "edge", "Scope": "CLOUDFRONT", "DefaultAction": ["Allow": [:]], "VisibilityConfig": visible],
      in: "us-east-1")
    let acl = try #require(made["Summary"])
    let deletion: [String: Value] = [
      "Name": "edge", "Scope": "CLOUDFRONT", "Id": acl["Id"] ?? "", "LockToken": acl["LockToken"] ?? "",
    ]
    // CachingOptimized, one of AWS's own.
    let cache: Value = "658327ea-f89d-4fab-a63d-7e88639e58f6"
    let shown = try await aws.call(
      .cloudFront, "CreateDistribution",
      ["DistributionConfig": config(isEnabled: true, cache: cache, webACL: acl["ARN"] ?? "")], in: "us-east-1")
    #expect(await aws.refusal(.wafV2, "DeleteWebACL", deletion, in: "us-east-1") == "WAFAssociatedItemException")
    let update: [String: Value] = [
      "Id": shown["Distribution"]?["Id"] ?? "", "IfMatch": shown["ETag"] ?? "",
      "DistributionConfig": config(isEnabled: true, cache: cache),
    ]
    try await aws.call(.cloudFront, "UpdateDistribution", update, in: "us-east-1")
    #expect(await aws.refusal(.wafV2, "DeleteWebACL", deletion, in: "us-east-1") == nil)
  }

  @Test("A function at the edge is edited, published, and held by who uses it")
  func edgeFunction() async throws {
    let code: [String: Value] = [
      "Name": "f", "FunctionConfig": ["Comment": "", "Runtime": "cloudfront-js-2.0"], "FunctionCode": .bytes([97]),
    ]
    let made = try await aws.call(.cloudFront, "CreateFunction", code, in: "us-east-1")
    #expect(made["FunctionSummary"]?["Status"] == "UNPUBLISHED")
    let named: [String: Value] = ["Name": "f", "Stage": "LIVE"]
    #expect(await aws.refusal(.cloudFront, "DescribeFunction", named, in: "us-east-1") == "NoSuchFunctionExists")
    try await aws.call(
      .cloudFront, "PublishFunction", ["Name": "f", "IfMatch": made["ETag"] ?? ""], in: "us-east-1")
    #expect(await aws.refusal(.cloudFront, "DescribeFunction", named, in: "us-east-1") == nil)
  }
}
