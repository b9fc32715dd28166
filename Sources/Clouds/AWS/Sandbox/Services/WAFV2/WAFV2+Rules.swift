internal import InfraModel

/// What rules take of a web ACL's capacity, and what they name.
///
/// Source: WAF Developer Guide, "Web ACL capacity units (WCUs)".
extension WAFV2 {
  /// What WAF says that a managed group takes.
  static let managedGroups: [String: Int64] = [
    "AWSManagedRulesCommonRuleSet": 700, "AWSManagedRulesAdminProtectionRuleSet": 100,
    "AWSManagedRulesKnownBadInputsRuleSet": 200, "AWSManagedRulesSQLiRuleSet": 200,
    "AWSManagedRulesLinuxRuleSet": 200, "AWSManagedRulesUnixRuleSet": 100, "AWSManagedRulesWindowsRuleSet": 200,
    "AWSManagedRulesPHPRuleSet": 100, "AWSManagedRulesWordPressRuleSet": 100,
    "AWSManagedRulesAmazonIpReputationList": 25, "AWSManagedRulesAnonymousIpList": 50,
    "AWSManagedRulesBotControlRuleSet": 50, "AWSManagedRulesATPRuleSet": 50, "AWSManagedRulesACFPRuleSet": 50,
  ]

  /// The capacity of rules: a unit for each plain match, two and what it narrows for rates, that of a group for a group.
  static func capacity(_ rules: Value, _ cloud: Cloud) throws(Fault) -> Int64 {
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

  /// The ARNs of the sets and groups that rules name: these cannot be deleted meanwhile.
  static func references(_ rules: Value?) -> Value? {
    guard let rules else { return nil }
    var found: [Value] = []
    collect(rules, into: &found)
    return .list(found)
  }

  private static func collect(_ value: Value, into found: inout [Value]) {
    switch value {
    case .list(let elements): for element in elements { collect(element, into: &found) }
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        if name.hasSuffix("ReferenceStatement"), let arn = member["ARN"] { found.append(arn) }
        collect(member, into: &found)
      }
    default: break
    }
  }
}
