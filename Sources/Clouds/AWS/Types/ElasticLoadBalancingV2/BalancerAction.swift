import InfraModel

/// What listeners and rules do, as the API takes it.
enum BalancerActions {
  /// CloudFormation has the time of a session as a text for a listener and as a number for a rule; the API has a number.
  static func sent(_ actions: Value?) -> Value? {
    guard let actions = actions?.list else { return actions }
    return .list(
      actions.map { action in
        guard var members = action.object else { return action }
        for name in ["AuthenticateCognitoConfig", "AuthenticateOidcConfig"] {
          guard var config = members[name]?.object, let seconds = config["SessionTimeout"]?.wholeNumber else {
            continue
          }
          config["SessionTimeout"] = .integer(seconds)
          members[name] = .object(config)
        }
        return .object(members)
      })
  }
}

extension NormalForm {
  /// What a listener or a rule does: one target group may be named in two ways, and AWS tells of a redirect all parts.
  ///
  /// Source: API reference, Action and RedirectActionConfig.
  static let balancerAction = NormalForm("action of a load balancer") { value in
    guard var action = value.object else { return value }
    if var redirect = action["RedirectConfig"]?.object {
      for (name, same) in unchangedParts where redirect[name] == nil { redirect[name] = same }
      action["RedirectConfig"] = .object(redirect)
    }
    guard let forward = action["ForwardConfig"]?.object, let groups = forward["TargetGroups"]?.list else {
      return .object(action)
    }
    let sticks = forward["TargetGroupStickinessConfig"]?["Enabled"]
    // The weight of a single group means nothing.
    if groups.count == 1, sticks == nil || sticks == false, let arn = groups[0]["TargetGroupArn"] {
      action["TargetGroupArn"] = arn
      action["ForwardConfig"] = nil
      return .object(action)
    }
    var normal = forward
    normal["TargetGroups"] = .list(
      groups.map { .object(["Weight": 1].merging($0.object ?? [:]) { $1 }) }
        .sorted { JSON.canonicalText($0, symbols: .tagged) < JSON.canonicalText($1, symbols: .tagged) })
    action["ForwardConfig"] = .object(normal)
    return .object(action)
  }

  /// The parts of an address that a redirect leaves as they are.
  private static let unchangedParts: [String: Value] = [
    "Host": "#{host}", "Path": "/#{path}", "Port": "#{port}", "Protocol": "#{protocol}", "Query": "#{query}",
  ]
}
