internal import InfraModel

/// What web ACLs stand before and where they log, and the tags of all.
extension WAFV2 {
  static let association = Kind("wafv2.association", missing: missing) {
    $0.links = [Link("WebACLArn", to: "wafv2.web-acl", isARN: true)]
  }
  static let logging = Kind("wafv2.logging", missing: missing) {
    $0.links = [Link("ResourceArn", to: "wafv2.web-acl", isARN: true, onDelete: .cascade)]
  }

  static let rest = ServiceBehavior(
    "wafv2", kinds: [association, logging],
    operations: [
      "CheckCapacity": Behavior { cloud, call throws(Fault) in
        ["Capacity": .integer(try capacity(call["Rules"] ?? [], cloud))]
      },
      "AssociateWebACL": Behavior { cloud, call throws(Fault) in
        let id = try call.required("ResourceArn")
        guard cloud.find(arn: try call.required("WebACLArn")) != nil else { throw missing.fault("") }
        try check(resource: id, cloud)
        if let before = cloud.find(association, id, in: call.region) { try cloud.delete(before) }
        try cloud.create(association, named: id, call, call.input)
        return [:]
      },
      "DisassociateWebACL": Behavior { cloud, call throws(Fault) in
        if let before = cloud.find(association, try call.required("ResourceArn"), in: call.region) {
          try cloud.delete(before)
        }
        return [:]
      },
      "GetWebACLForResource": Behavior { cloud, call throws(Fault) in
        let held = cloud.find(association, try call.required("ResourceArn"), in: call.region)
        guard let arn = held?.string("WebACLArn"), let record = cloud.find(arn: arn) else { return [:] }
        return ["WebACL": .object(record.fields)]
      },
      "ListResourcesForWebACL": Behavior { cloud, call throws(Fault) in
        guard let record = cloud.find(arn: try call.required("WebACLArn")) else { throw missing.fault("") }
        let service = services[call.string("ResourceType") ?? "APPLICATION_LOAD_BALANCER"]
        let found = cloud.referrers(of: record, association).filter { Call.service(of: $0.id) == service }
        return ["ResourceArns": .list(found.map { .string($0.id) })]
      },
      "PutLoggingConfiguration": Behavior { cloud, call throws(Fault) in
        let configuration = call["LoggingConfiguration"] ?? [:]
        let arn = configuration["ResourceArn"]?.string ?? ""
        guard cloud.find(arn: arn) != nil else { throw missing.fault(arn) }
        try check(destinations: configuration["LogDestinationConfigs"]?.list ?? [])
        let standard: Value = ["LogType": "WAF_LOGS", "LogScope": "CUSTOMER"]
        let rendered = standard.merging(configuration).merging(["ManagedByFirewallManager": false])
        if let before = cloud.find(logging, arn, in: call.region) {
          try cloud.change(before) { $0.fields = rendered.object ?? [:] }
        } else {
          try cloud.create(logging, named: arn, call, rendered.object ?? [:])
        }
        return ["LoggingConfiguration": rendered]
      },
      "GetLoggingConfiguration": .get(logging, id: "ResourceArn", as: "LoggingConfiguration"),
      "DeleteLoggingConfiguration": .delete(logging, id: "ResourceArn"),
      "ListLoggingConfigurations": Behavior { cloud, call throws(Fault) in
        let place = call["Scope"] == "CLOUDFRONT" ? ":global/" : ":regional/"
        let found = cloud.list(logging, in: call.region).filter { $0.id.contains(place) }
        return ["LoggingConfigurations": .list(found.map { .object($0.fields) })]
      },
      "PutPermissionPolicy": Behavior { cloud, call throws(Fault) in
        guard let record = cloud.find(arn: try call.required("ResourceArn")) else { throw missing.fault("") }
        try cloud.change(record) { $0["Policy"] = call["Policy"] }
        return [:]
      },
      "GetPermissionPolicy": Behavior { cloud, call throws(Fault) in
        guard let policy = cloud.find(arn: try call.required("ResourceArn"))?["Policy"] else { throw missing.fault("") }
        return ["Policy": policy]
      },
      "DeletePermissionPolicy": Behavior { cloud, call throws(Fault) in
        guard let record = cloud.find(arn: try call.required("ResourceArn")) else { throw missing.fault("") }
        try cloud.change(record) { $0["Policy"] = nil }
        return [:]
      },
      "ListAvailableManagedRuleGroups": Behavior { _, _ throws(Fault) in
        [
          "ManagedRuleGroups": .list(
            managedGroups.keys.sorted().map {
              ["VendorName": "AWS", "Name": .string($0), "VersioningSupported": false, "Description": ""]
            })
        ]
      },
      "DescribeManagedRuleGroup": Behavior { _, call throws(Fault) in
        let name = try call.required("Name")
        guard let units = managedGroups[name] else { throw missing.fault(name) }
        return [
          "Capacity": .integer(units), "Rules": [], "AvailableLabels": [], "ConsumedLabels": [],
          "LabelNamespace": .string("awswaf:managed:aws:\(name.lowercased()):"),
        ]
      },
      "TagResource": .tag(.arn("ResourceARN", missing)),
      "UntagResource": .untag(.arn("ResourceARN", missing)),
      "ListTagsForResource": Behavior { cloud, call throws(Fault) in
        let arn = try call.required("ResourceARN")
        guard let record = cloud.find(arn: arn) else { throw missing.fault(arn) }
        return ["TagInfoForResource": ["ResourceARN": .string(arn), "TagList": Kind.TagForm.list().value(record.tags)]]
      },
    ])

  /// The services in the ARNs of what a web ACL can stand before, by the types of a list.
  ///
  /// Source: API reference, ListResourcesForWebACL.
  private static let services = [
    "AMPLIFY": "amplify", "API_GATEWAY": "apigateway", "APPLICATION_LOAD_BALANCER": "elasticloadbalancing",
    "APPSYNC": "appsync", "APP_RUNNER_SERVICE": "apprunner", "COGNITO_USER_POOL": "cognito-idp",
    "VERIFIED_ACCESS_INSTANCE": "ec2",
  ]

  /// What a web ACL stands before must be there, as far as the sandbox has its kind.
  private static func check(resource arn: String, _ cloud: Cloud) throws(Fault) {
    let isKnown = ["cognito-idp", "elasticloadbalancing"].contains(Call.service(of: arn))
    if isKnown, !cloud.assumesOthers, cloud.find(arn: arn) == nil { throw missing.fault(arn) }
  }

  /// One destination, whose name begins as AWS WAF wants it: API reference, PutLoggingConfiguration.
  private static func check(destinations: [Value]) throws(Fault) {
    guard destinations.count == 1, let arn = destinations[0].string else {
      throw Fault("WAFLimitsExceededException", full)
    }
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    let name: Substring? =
      switch parts.count > 5 ? parts[2] : "" {
      case "logs" where parts.count == 7 && parts[5] == "log-group": parts[6]
      case "s3": parts[5]
      case "firehose" where parts[5].hasPrefix("deliverystream/"): parts[5].dropFirst("deliverystream/".count)
      default: nil
      }
    guard name?.hasPrefix("aws-waf-logs-") == true else {
      throw invalid(
        "The ARN isn't valid. A valid ARN begins with arn: and includes other information separated by colons or slashes.",
        "LOG_DESTINATION", arn)
    }
  }
}
