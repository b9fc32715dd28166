internal import InfraModel

extension CloudFront {
  static let distribution = Kind("cloudfront.distribution", missing: missing("NoSuchDistribution")) {
    $0.isGlobal = true
    $0.identifier = .capitals(prefix: "E", count: 13)
    $0.idField = "Id"
    $0.arn = "arn:{partition}:cloudfront::{account}:distribution/{id}"
    $0.arnField = "ARN"
    $0.links =
      [
        Link("Links", to: "cloudfront.cache-policy", mustExist: false),
        Link("Links", to: "cloudfront.origin-request-policy", mustExist: false),
        Link("Links", to: "cloudfront.response-headers-policy", mustExist: false),
        Link("Links", to: "cloudfront.origin-access-control", mustExist: false),
        Link("Links", to: "cloudfront.key-group", mustExist: false),
        Link("Functions", to: "cloudfront.function", isARN: true, mustExist: false),
        Link("DistributionConfig.WebACLId", to: "wafv2.web-acl", isARN: true, mustExist: false),
      ] + CertificateUse.links([.distribution], in: "DistributionConfig")
    $0.quota = Kind.Quota(
      500,
      FaultForm(
        "TooManyDistributions",
        "Processing your request would cause you to exceed the maximum number of distributions allowed.", status: 400))
  }

  static let invalidation = Kind("cloudfront.invalidation", missing: missing("NoSuchInvalidation")) {
    $0.isGlobal = true
    $0.identifier = .capitals(prefix: "I", count: 13)
    $0.idField = "Id"
    $0.links = [Link("DistributionId", to: "cloudfront.distribution", onDelete: .cascade)]
  }

  /// Seconds until the world knows of a change, and of an invalidation.
  private static let rollout = 240.0
  private static let clearing = 60.0

  private static let noResource = FaultForm("NoSuchResource", "The specified resource does not exist.", status: 404)

  static let distributions = ServiceBehavior(
    "cloudfront", kinds: [distribution, invalidation],
    operations: [
      "CreateDistribution": Behavior { cloud, call throws(Fault) in
        try create(call["DistributionConfig"] ?? [:], tags: [:], &cloud, call)
      },
      "CreateDistributionWithTags": Behavior { cloud, call throws(Fault) in
        let both = call["DistributionConfigWithTags"]
        return try create(
          both?["DistributionConfig"] ?? [:], tags: Call.tags(both?["Tags"]?["Items"]), &cloud, call)
      },
      "GetDistribution": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(distribution, try call.required("Id"), call)
        return ["Distribution": .object(record.fields), "ETag": record["ETag"] ?? ""]
      },
      "GetDistributionConfig": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(distribution, try call.required("Id"), call)
        return ["DistributionConfig": record["DistributionConfig"] ?? [:], "ETag": record["ETag"] ?? ""]
      },
      "ListDistributions": Behavior { cloud, call throws(Fault) in
        let found = cloud.list(distribution, in: call.region)
        return ["DistributionList": list(found.map { Value.object($0.fields).merging($0["DistributionConfig"]) })]
      },
      "UpdateDistribution": Behavior { cloud, call throws(Fault) in
        let record = try matched(try cloud.get(distribution, try call.required("Id"), call), call)
        let config = call["DistributionConfig"] ?? [:]
        if config["CallerReference"] != record["DistributionConfig"]?["CallerReference"] {
          throw Fault(
            "IllegalUpdate", "The update contains modifications that are not allowed: CallerReference.", status: 400)
        }
        return try roll(record, config, &cloud, call)
      },
      "DeleteDistribution": Behavior { cloud, call throws(Fault) in
        let record = try matched(try cloud.get(distribution, try call.required("Id"), call), call)
        if record["DistributionConfig"]?["Enabled"] == true || record["Status"] != "Deployed" {
          throw Fault(
            "DistributionNotDisabled",
            "The specified CloudFront distribution is not disabled. You must disable the distribution before you can "
              + "delete it.",
            status: 409)
        }
        try cloud.delete(record)
        return [:]
      },
      "AssociateDistributionWebACL": Behavior { cloud, call throws(Fault) in
        let record = try matched(try cloud.get(distribution, try call.required("Id"), call), call)
        let config = (record["DistributionConfig"] ?? [:]).setting("WebACLId", to: call["WebACLArn"] ?? "")
        let answer = try roll(record, config, &cloud, call)
        return ["Id": .string(record.id), "WebACLArn": call["WebACLArn"] ?? "", "ETag": answer["ETag"] ?? ""]
      },
      "DisassociateDistributionWebACL": Behavior { cloud, call throws(Fault) in
        let record = try matched(try cloud.get(distribution, try call.required("Id"), call), call)
        let config = (record["DistributionConfig"] ?? [:]).setting("WebACLId", to: "")
        let answer = try roll(record, config, &cloud, call)
        return ["Id": .string(record.id), "ETag": answer["ETag"] ?? ""]
      },
      "CreateInvalidation": Behavior { cloud, call throws(Fault) in
        let record = try cloud.create(
          invalidation, call,
          [
            "DistributionId": call["DistributionId"] ?? "", "InvalidationBatch": call["InvalidationBatch"] ?? [:],
            "Status": "InProgress", "CreateTime": .number(call.now),
          ]
        ) { $0.becomes(["Status": "Completed"], at: call.after(clearing)) }
        return ["Invalidation": .object(record.fields), "Location": location(record, call)]
      },
      "GetInvalidation": .get(invalidation, id: "Id", as: "Invalidation"),
      "ListInvalidations": Behavior { cloud, call throws(Fault) in
        let owner = try cloud.get(distribution, try call.required("DistributionId"), call)
        return ["InvalidationList": list(cloud.referrers(of: owner, invalidation).map { .object($0.fields) })]
      },
      "TagResource": Behavior { cloud, call throws(Fault) in
        try cloud.change(try tagged(cloud, call)) { $0.tags.merge(Call.tags(call["Tags"]?["Items"])) { $1 } }
        return [:]
      },
      "UntagResource": Behavior { cloud, call throws(Fault) in
        try cloud.change(try tagged(cloud, call)) { record in
          for key in (call["TagKeys"]?["Items"]?.list ?? []).compactMap(\.string) { record.tags[key] = nil }
        }
        return [:]
      },
      "ListTagsForResource": Behavior { cloud, call throws(Fault) in
        ["Tags": ["Items": Kind.TagForm.list().value(try tagged(cloud, call).tags)]]
      },
    ])

  private static func tagged(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let arn = try call.required("Resource")
    guard let found = cloud.find(arn: arn) else { throw noResource.fault(arn) }
    return found
  }

  private static func create(
    _ config: Value, tags: [String: String], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    for other in cloud.list(distribution, in: call.region) {
      if other["DistributionConfig"]?["CallerReference"] == config["CallerReference"] {
        throw Fault(
          "DistributionAlreadyExists",
          "The caller reference that you are using to create a distribution is associated with another distribution. "
            + "Already exists: \(other.id)",
          status: 409)
      }
    }
    var record = cloud.new(
      distribution, call,
      [
        "DomainName": .string("d\(cloud.random("abcdefghijklmnopqrstuvwxyz0123456789", 13)).cloudfront.net"),
        "InProgressInvalidationBatches": 0,
      ], tags: tags)
    try configure(&record, config, &cloud, call)
    try cloud.insert(record)
    return [
      "Distribution": .object(record.fields), "ETag": record["ETag"] ?? "", "Location": location(record, call),
    ]
  }

  private static func roll(
    _ before: Record, _ config: Value, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    var after = before
    try configure(&after, config, &cloud, call)
    let changed = try cloud.change(before) { $0 = after }
    return ["Distribution": .object(changed.fields), "ETag": changed["ETag"] ?? ""]
  }

  /// Takes a configuration with what CloudFront fills in, and begins to tell the world.
  private static func configure(
    _ record: inout Record, _ config: Value, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    let aliases = (config["Aliases"]?["Items"]?.list ?? []).compactMap(\.string)
    for other in cloud.list(distribution, in: call.region) where other.id != record.id {
      let theirs = other["DistributionConfig"]?["Aliases"]?["Items"]?.list ?? []
      if let alias = aliases.first(where: { theirs.contains(.string($0)) }) {
        throw Fault(
          "CNAMEAlreadyExists",
          "One or more of the CNAMEs you provided are already associated with a different resource: \(alias)",
          status: 409)
      }
    }
    try CertificateUse.distribution.check(config.object ?? [:], cloud, call)
    let none: Value = ["Quantity": 0]
    let standard: Value = [
      "Aliases": none, "DefaultRootObject": "", "CacheBehaviors": none, "CustomErrorResponses": none, "Comment": "",
      "PriceClass": "PriceClass_All", "WebACLId": "", "HttpVersion": "http2", "IsIPV6Enabled": true, "Staging": false,
      "OriginGroups": none, "ContinuousDeploymentPolicyId": "",
      "Logging": ["Enabled": false, "IncludeCookies": false, "Bucket": "", "Prefix": ""],
      "ViewerCertificate": [
        "CloudFrontDefaultCertificate": true, "MinimumProtocolVersion": "TLSv1", "SSLSupportMethod": "vip",
        "CertificateSource": "cloudfront",
      ], "Restrictions": ["GeoRestriction": ["RestrictionType": "none", "Quantity": 0]],
    ]
    let full = DistributionDefaults.filled(standard.merging(config))
    let behaviors = [full["DefaultCacheBehavior"] ?? [:]] + (full["CacheBehaviors"]?["Items"]?.list ?? [])
    let origins = full["Origins"]?["Items"]?.list ?? []
    for behavior in behaviors {
      if let target = behavior["TargetOriginId"], !origins.contains(where: { $0["Id"] == target }) {
        throw Fault(
          "NoSuchOrigin", "One or more of your origins or origin groups do not exist.", status: 404)
      }
    }
    try checkAttached(to: behaviors, cloud, call)
    let policies = ["CachePolicyId", "OriginRequestPolicyId", "ResponseHeadersPolicyId"]
    var links = behaviors.flatMap { behavior in policies.compactMap { behavior[$0] } }
    links += origins.compactMap { $0["OriginAccessControlId"] }
    links += behaviors.flatMap { $0["TrustedKeyGroups"]?["Items"]?.list ?? [] }
    record["Links"] = .list(links.filter { $0 != "" })
    record["Functions"] = .list(
      behaviors.flatMap { $0["FunctionAssociations"]?["Items"]?.list ?? [] }.compactMap { $0["FunctionARN"] })
    record["DistributionConfig"] = full
    record["ETag"] = tag(&cloud)
    record["LastModifiedTime"] = .number(call.now)
    record["ActiveTrustedSigners"] = ["Enabled": false, "Quantity": 0]
    record["ActiveTrustedKeyGroups"] = ["Enabled": false, "Quantity": 0]
    record["Status"] = "InProgress"
    record.stays()
    record.becomes(["Status": "Deployed"], at: call.after(rollout))
  }
}
