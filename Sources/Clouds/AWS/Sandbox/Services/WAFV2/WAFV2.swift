internal import InfraModel

/// AWS WAF: lists of who and what comes in, and what is said to them.
///
/// Every change takes the token of what it changes: who has an old one is refused.
/// Source: WAFV2 API Reference, version 2019-07-29; WAF Developer Guide, "Web ACL capacity units (WCUs)".
enum WAFV2 {
  static let webACL = part("web-acl", "WebACL", path: "webacl")
  static let ipSet = part("ip-set", "IPSet", path: "ipset")
  static let regexSet = part("regex-pattern-set", "RegexPatternSet", path: "regexpatternset")
  static let ruleGroup = part("rule-group", "RuleGroup", path: "rulegroup")

  private static let full =
    "AWS WAF couldn’t perform the operation because you exceeded your resource limit."
  private static let missing = FaultForm(
    "WAFNonexistentItemException", "AWS WAF couldn’t perform the operation because your resource doesn’t exist.")
  private static let duplicate = Fault(
    "WAFDuplicateItemException",
    "AWS WAF couldn’t perform the operation because some resource in your request is a duplicate of an existing one.")
  private static let stale = Fault(
    "WAFOptimisticLockException",
    "AWS WAF couldn’t save your changes because someone changed the resource after you started to edit it. Reapply your "
      + "changes.")

  private static func part(_ name: String, _ word: String, path: String) -> Kind {
    Kind(
      "wafv2.\(name)", missing: missing,
      inUse: FaultForm(
        "WAFAssociatedItemException",
        "AWS WAF couldn’t perform the operation because your resource is being used by another resource or it’s "
          + "associated with another resource.")
    ) {
      $0.identifier = .uuid
      $0.idField = "Id"
      $0.arn = "arn:{partition}:wafv2:{region}:{account}:{Place}/\(path)/{Name}/{id}"
      $0.arnField = "ARN"
      if name == "web-acl" || name == "rule-group" {
        $0.links = [Link("References", to: "wafv2.\(name)", isARN: true, mustExist: false)]
      }
      $0.quota = Kind.Quota(100, FaultForm("WAFLimitsExceededException", full))
    }
  }

  static let association = Kind("wafv2.association", missing: missing) {
    $0.links = [Link("WebACLArn", to: "wafv2.web-acl", isARN: true)]
  }
  static let logging = Kind("wafv2.logging", missing: missing) {
    $0.links = [Link("ResourceArn", to: "wafv2.web-acl", isARN: true, onDelete: .cascade)]
  }

  private static let sets = ServiceBehavior(
    "wafv2", kinds: [webACL, ipSet, regexSet, ruleGroup],
    operations: [
      (webACL, "WebACL", "WebACLs"), (ipSet, "IPSet", "IPSets"), (regexSet, "RegexPatternSet", "RegexPatternSets"),
      (ruleGroup, "RuleGroup", "RuleGroups"),
    ].reduce(into: [:]) { $0.merge(operations($1.0, $1.1, $1.2)) { $1 } })

  /// The four kinds' operations differ by names alone.
  private static func operations(_ kind: Kind, _ word: String, _ plural: String) -> [String: Behavior] {
    [
      "Create\(word)": Behavior { cloud, call throws(Fault) in
        let name = try call.required("Name")
        let scope = try call.required("Scope")
        try check(scope, call)
        if cloud.list(kind, in: call.region).contains(where: {
          $0.string("Name") == name && $0.string("Scope") == scope
        }) {
          throw duplicate
        }
        var fields = call.members(except: ["Tags"])
        fields["Place"] = scope == "CLOUDFRONT" ? "global" : "regional"
        if let rules = call["Rules"] ?? (word == "WebACL" ? [] : Value?.none) {
          fields["Rules"] = rules
          if word == "WebACL" { fields["Capacity"] = .integer(try capacity(rules, cloud)) }
        }
        if word == "WebACL" || word == "RuleGroup" {
          let kind = word == "WebACL" ? "webacl" : "rulegroup"
          fields["LabelNamespace"] = .string("awswaf:\(call.account):\(kind):\(name):")
        }
        if word == "WebACL" { fields["ManagedByFirewallManager"] = false }
        fields["LockToken"] = .string(cloud.identifier(.uuid))
        let record = try cloud.create(kind, call, fields, tags: call.tags())
        return ["Summary": summary(record)]
      },
      "Get\(word)": Behavior { cloud, call throws(Fault) in
        let record = try found(kind, cloud, call)
        return [word: .object(record.fields), "LockToken": record["LockToken"] ?? ""]
      },
      "List\(plural)": Behavior { cloud, call throws(Fault) in
        let all = cloud.list(kind, in: call.region).filter { $0["Scope"] == call["Scope"] }
        return [plural: .list(all.map { summary($0) })]
      },
      "Update\(word)": Behavior { cloud, call throws(Fault) in
        let record = try locked(kind, cloud, call)
        let token = Value.string(cloud.identifier(.uuid))
        let kept = [
          "Id", "ARN", "Name", "Scope", "Place", "LabelNamespace", "Capacity", "ManagedByFirewallManager",
          "IPAddressVersion", "Policy",
        ]
        var fields = record.fields.filter { kept.contains($0.key) }
        fields.merge(call.members(except: ["LockToken"])) { $1 }
        fields["LockToken"] = token
        if word == "WebACL" { fields["Capacity"] = .integer(try capacity(call["Rules"] ?? [], cloud)) }
        try cloud.change(record) { $0.fields = fields }
        return ["NextLockToken": token]
      },
      "Delete\(word)": Behavior { cloud, call throws(Fault) in
        let record = try locked(kind, cloud, call)
        try cloud.delete(record)
        return [:]
      },
    ]
  }

  /// What belongs to CloudFront is kept in one region.
  private static func check(_ scope: String, _ call: Call) throws(Fault) {
    if scope == "CLOUDFRONT", call.region != "us-east-1" {
      throw Fault(
        "WAFInvalidParameterException",
        "Error reason: The scope is not valid., field: SCOPE_VALUE, parameter: CLOUDFRONT")
    }
  }

  private static func found(_ kind: Kind, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    if let scope = call.string("Scope") { try check(scope, call) }
    if let arn = call.string("ARN") {
      guard let record = cloud.find(arn: arn) else { throw missing.fault(arn) }
      return record
    }
    let record = try cloud.get(kind, try call.required("Id"), call)
    guard record["Name"] == call["Name"], record["Scope"] == call["Scope"] else { throw missing.fault(record.id) }
    return record
  }

  private static func locked(_ kind: Kind, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try found(kind, cloud, call)
    if record["LockToken"] != call["LockToken"] { throw stale }
    return record
  }

  private static func summary(_ record: Record) -> Value {
    .object(record.fields.filter { ["Name", "Id", "Description", "LockToken", "ARN"].contains($0.key) })
      .setting("Description", to: record["Description"] ?? "")
  }

  /// What WAF says that a managed group takes.
  private static let managedGroups: [String: Int64] = [
    "AWSManagedRulesCommonRuleSet": 700, "AWSManagedRulesAdminProtectionRuleSet": 100,
    "AWSManagedRulesKnownBadInputsRuleSet": 200, "AWSManagedRulesSQLiRuleSet": 200,
    "AWSManagedRulesLinuxRuleSet": 200, "AWSManagedRulesUnixRuleSet": 100, "AWSManagedRulesWindowsRuleSet": 200,
    "AWSManagedRulesPHPRuleSet": 100, "AWSManagedRulesWordPressRuleSet": 100,
    "AWSManagedRulesAmazonIpReputationList": 25, "AWSManagedRulesAnonymousIpList": 50,
    "AWSManagedRulesBotControlRuleSet": 50, "AWSManagedRulesATPRuleSet": 50, "AWSManagedRulesACFPRuleSet": 50,
  ]

  /// The capacity of rules: a unit for each plain match, two and what it narrows for rates, that of a group for a group.
  private static func capacity(_ rules: Value, _ cloud: Cloud) throws(Fault) -> Int64 {
    var sum: Int64 = 0
    for rule in rules.list ?? [] { sum += try units(rule["Statement"] ?? [:], cloud) }
    return sum
  }

  private static func units(_ statement: Value, _ cloud: Cloud) throws(Fault) -> Int64 {
    var sum: Int64 = 0
    for (name, value) in statement.object ?? [:] {
      switch name {
      case "ManagedRuleGroupStatement":
        guard let units = managedGroups[value["Name"]?.string ?? ""] else { throw missing.fault("") }
        sum += units
      case "RuleGroupReferenceStatement", "IPSetReferenceStatement", "RegexPatternSetReferenceStatement":
        guard let record = cloud.find(arn: value["ARN"]?.string ?? "") else { throw missing.fault("") }
        sum += record["Capacity"]?.integer ?? (name.hasPrefix("IP") ? 1 : 25)
      case "AndStatement", "OrStatement":
        for inner in value["Statements"]?.list ?? [] { sum += try units(inner, cloud) }
      case "NotStatement": sum += try units(value["Statement"] ?? [:], cloud)
      case "RateBasedStatement": sum += 2 + (try units(value["ScopeDownStatement"] ?? [:], cloud))
      case "SqliMatchStatement": sum += 20
      case "XssMatchStatement": sum += 40
      case "RegexMatchStatement": sum += 3
      default: sum += 1
      }
    }
    return sum
  }

  private static let rest = ServiceBehavior(
    "wafv2", kinds: [association, logging],
    operations: [
      "CheckCapacity": Behavior { cloud, call throws(Fault) in
        ["Capacity": .integer(try capacity(call["Rules"] ?? [], cloud))]
      },
      "AssociateWebACL": Behavior { cloud, call throws(Fault) in
        let id = try call.required("ResourceArn")
        guard cloud.find(arn: try call.required("WebACLArn")) != nil else { throw missing.fault("") }
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
        return ["ResourceArns": .list(cloud.referrers(of: record, association).map { .string($0.id) })]
      },
      "PutLoggingConfiguration": Behavior { cloud, call throws(Fault) in
        let configuration = call["LoggingConfiguration"] ?? [:]
        let arn = configuration["ResourceArn"]?.string ?? ""
        guard cloud.find(arn: arn) != nil else { throw missing.fault(arn) }
        let rendered = configuration.merging(["ManagedByFirewallManager": false])
        if let before = cloud.find(logging, arn, in: call.region) {
          try cloud.change(before) { $0.fields = rendered.object ?? [:] }
        } else {
          try cloud.create(logging, named: arn, call, rendered.object ?? [:])
        }
        return ["LoggingConfiguration": rendered]
      },
      "GetLoggingConfiguration": .get(logging, id: "ResourceArn", as: "LoggingConfiguration"),
      "DeleteLoggingConfiguration": .delete(logging, id: "ResourceArn"),
      "ListLoggingConfigurations": .describe(logging, as: "LoggingConfigurations"),
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

  static let firewalls = sets.adding(rest)
}
