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

  static let full =
    "AWS WAF couldn’t perform the operation because you exceeded your resource limit."
  static let missing = FaultForm(
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
        $0.links = ["ip-set", "regex-pattern-set", "rule-group"].map {
          Link("References", to: "wafv2.\($0)", isARN: true, mustExist: false)
        }
      }
      $0.quota = Kind.Quota(100, FaultForm("WAFLimitsExceededException", full))
    }
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
        try check(addresses: call["Addresses"], version: call.string("IPAddressVersion"))
        var fields = call.members(except: ["Tags"])
        fields["References"] = references(call["Rules"])
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
        try check(addresses: call["Addresses"], version: record.string("IPAddressVersion"))
        var fields = record.fields.filter { kept.contains($0.key) }
        fields["References"] = references(call["Rules"])
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
      throw invalid("The scope is not valid.", "SCOPE_VALUE", "CLOUDFRONT")
    }
  }

  static func invalid(_ reason: String, _ field: String, _ parameter: String) -> Fault {
    Fault("WAFInvalidParameterException", "Error reason: \(reason), field: \(field), parameter: \(parameter)")
  }

  /// Blocks of one version, and none of all addresses: API reference, CreateIPSet.
  private static func check(addresses: Value?, version: String?) throws(Fault) {
    guard let version else { return }
    for text in (addresses?.list ?? []).compactMap(\.string) {
      guard let block = IPBlock(text), block.prefix > 0, (block.version == .v4) == (version == "IPV4") else {
        throw invalid("The parameter contains formatting that is not valid.", "IP_ADDRESS", text)
      }
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

  static let firewalls = sets.adding(rest)
}
