internal import InfraModel

/// What listeners and rules do, and when: the forms in which AWS tells it, and what it refuses.
///
/// Source: API reference, Action, RuleCondition and RuleTransform.
enum BalancerActions {
  private static let final: Set<String> = ["fixed-response", "forward", "redirect"]

  /// Actions as they are told: in their order, with everything that AWS fills in.
  static func told(_ actions: [Value]) throws(Fault) -> Value {
    guard !actions.isEmpty else { throw ELBv2.invalid("An action must be specified") }
    if actions.count > 1, actions.contains(where: { $0["Order"] == nil }) {
      throw ELBv2.invalid("An action order must be specified for each action")
    }
    let sorted = actions.sorted { ($0["Order"]?.integer ?? 1) < ($1["Order"]?.integer ?? 1) }
    guard let last = sorted.last?["Type"]?.string, final.contains(last),
      actions.count(where: { final.contains($0["Type"]?.string ?? "") }) == 1
    else {
      throw Fault(
        "InvalidLoadBalancerAction",
        "The last action must be one of 'forward', 'redirect' or 'fixed-response', and there can be only one of them")
    }
    var told: [Value] = []
    for action in sorted { told.append(try self.told(action)) }
    return .list(told)
  }

  private static func told(_ action: Value) throws(Fault) -> Value {
    var members = action.object ?? [:]
    members["Order"] = members["Order"] ?? 1
    switch action["Type"]?.string {
    case "forward":
      var forward = action["ForwardConfig"]?.object ?? [:]
      let groups = forward["TargetGroups"]?.list ?? action["TargetGroupArn"].map { [["TargetGroupArn": $0]] } ?? []
      guard !groups.isEmpty else { throw ELBv2.invalid("A target group ARN must be specified") }
      if groups.count > 5 { throw Fault("TooManyTargetGroups", "The maximum number of target groups per action is 5") }
      forward["TargetGroups"] = .list(groups.map { Value.object(["Weight": 1]).merging($0) })
      forward["TargetGroupStickinessConfig"] = forward["TargetGroupStickinessConfig"] ?? ["Enabled": false]
      members["ForwardConfig"] = .object(forward)
      // Told in both ways where there is one.
      if groups.count == 1 { members["TargetGroupArn"] = groups[0]["TargetGroupArn"] }
    case "redirect":
      guard let redirect = action["RedirectConfig"] else { throw missing("RedirectConfig") }
      let parts = ["Host", "Path", "Port", "Protocol"].filter { redirect[$0] != nil }
      if parts.isEmpty {
        throw Fault("InvalidLoadBalancerAction", "The redirect configuration would create a redirect loop")
      }
      let same: Value = [
        "Host": "#{host}", "Path": "/#{path}", "Port": "#{port}", "Protocol": "#{protocol}", "Query": "#{query}",
      ]
      members["RedirectConfig"] = same.merging(redirect)
    case "fixed-response":
      if action["FixedResponseConfig"] == nil { throw missing("FixedResponseConfig") }
    case "authenticate-cognito", "authenticate-oidc":
      let name = action["Type"] == "authenticate-oidc" ? "AuthenticateOidcConfig" : "AuthenticateCognitoConfig"
      guard let config = action[name] else { throw missing(name) }
      let standard: Value = [
        "OnUnauthenticatedRequest": "authenticate", "Scope": "openid", "SessionCookieName": "AWSELBAuthSessionCookie",
        "SessionTimeout": 604_800,
      ]
      members[name] = standard.merging(config).without("ClientSecret")
    default: break
    }
    return .object(members)
  }

  private static func missing(_ name: String) -> Fault { ELBv2.invalid("\(name) must be specified") }

  /// The target groups that actions send to, each once.
  static func groups(in actions: Value?) -> [String] {
    var seen: Set<String> = []
    return Paths.texts(at: "Actions.ForwardConfig.TargetGroups.TargetGroupArn", in: ["Actions": actions ?? []])
      .filter { seen.insert($0).inserted }
  }

  /// Conditions as they are told: values of paths and hosts in both of their forms.
  static func told(conditions: [Value]) throws(Fault) -> Value {
    guard !conditions.isEmpty else { throw ELBv2.invalid("A condition must be specified") }
    var told: [Value] = []
    var count = 0
    for condition in conditions {
      let field = condition["Field"]?.string ?? ""
      guard let member = members[field] else {
        throw ELBv2.invalid(
          "Condition field '\(field)' must be one of '[\(members.keys.sorted().joined(separator: ", "))]'")
      }
      var one = condition
      let isPlain = field == "path-pattern" || field == "host-header"
      for name in ["Values", "RegexValues"] where isPlain {
        guard let values = condition[member]?[name] ?? condition[name] else { continue }
        one = one.setting(name, to: values).setting(
          member, to: Value.object([name: values]).merging(one[member]))
      }
      let values = ["Values", "RegexValues"].flatMap { one[member]?[$0]?.list ?? [] }
      guard !values.isEmpty else { throw ELBv2.invalid("A condition value must be specified") }
      count += values.count
      told.append(one)
    }
    if count > 5 { throw ELBv2.invalid("The maximum number of condition values per rule is 5") }
    return .list(told)
  }

  private static let members = [
    "host-header": "HostHeaderConfig", "http-header": "HttpHeaderConfig",
    "http-request-method": "HttpRequestMethodConfig", "path-pattern": "PathPatternConfig",
    "query-string": "QueryStringConfig", "source-ip": "SourceIpConfig",
  ]

  /// What a listener of a protocol can send to.
  private static let forwarded = [
    "HTTP": ["HTTP", "HTTPS"], "HTTPS": ["HTTP", "HTTPS"], "TCP": ["TCP", "TCP_UDP"], "TLS": ["TCP", "TLS"],
    "UDP": ["UDP", "TCP_UDP"], "TCP_UDP": ["TCP_UDP"], "QUIC": ["QUIC", "TCP_QUIC"], "TCP_QUIC": ["TCP_QUIC"],
  ]

  /// Throws what AWS says of target groups that a listener cannot send to.
  static func check(
    groups: [String], of balancer: Record, spoken: String?, _ cloud: Cloud
  ) throws(Fault) {
    for arn in groups {
      let group = try ELBv2.get(ELBv2.targetGroup, arn, cloud)
      let isOfFunctions = group["TargetType"] == "lambda"
      if !isOfFunctions, group["VpcId"] != balancer["VpcId"] {
        throw ELBv2.invalid(
          "The target group '\(arn)' is in a different VPC than load balancer '\(balancer.arn ?? "")'")
      }
      if isOfFunctions, balancer["Type"] != "application" {
        throw ELBv2.invalid("The target group '\(arn)' with target type 'lambda' needs an application load balancer")
      }
      if !isOfFunctions, let spoken, let allowed = forwarded[spoken], let own = group.string("Protocol"),
        !allowed.contains(own)
      {
        throw Fault(
          "IncompatibleProtocols",
          "Target group '\(arn)' with protocol '\(own)' cannot be used by a listener with protocol '\(spoken)'")
      }
      if ELBv2.users(of: group, cloud).contains(where: { $0 != balancer.arn }) {
        throw Fault(
          "TargetGroupAssociationLimit",
          "The following target groups cannot be associated with more than one load balancer: \(arn)")
      }
    }
  }
}
