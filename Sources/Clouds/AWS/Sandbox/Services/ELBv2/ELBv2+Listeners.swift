internal import InfraModel

extension ELBv2 {
  static let listeners = ServiceBehavior(
    "elbv2", kinds: [listener],
    operations: [
      "CreateListener": Behavior { cloud, call throws(Fault) in
        let balancer = try named(loadBalancer, "LoadBalancerArn", cloud, call)
        let port = call["Port"] ?? .null
        if cloud.referrers(of: balancer, listener).contains(where: { $0["Port"] == port }) {
          throw Fault("DuplicateListener", "A listener already exists on this port for this load balancer")
        }
        var fields = call.members("Protocol", "Port", "AlpnPolicy", "MutualAuthentication")
        guard fields["Protocol"] != nil, fields["Port"] != nil else {
          throw invalid("A protocol and a port must be specified")
        }
        fields["LoadBalancerArn"] = .string(balancer.arn ?? "")
        let path = "\(balancer.string("Path") ?? "")/\(serial(&cloud))"
        fields["Path"] = .string(path)
        try secure(&fields, cloud, call)
        fields["DefaultActions"] = .list(try checked(call.list("DefaultActions"), cloud))
        fields["Targets"] = targets(fields["DefaultActions"])
        let made = try cloud.create(listener, named: path, call, fields, tags: call.tags())
        // The rule that is asked last does what the listener says.
        let last = "\(path)/\(serial(&cloud))"
        try cloud.create(
          rule, named: last, call,
          [
            "Path": .string(last), "ListenerArn": .string(made.arn ?? ""), "Priority": "default", "IsDefault": true,
            "Conditions": [],
          ])
        return ["Listeners": [told(made)]]
      },
      "DescribeListeners": Behavior { cloud, call throws(Fault) in
        var found: [Record] = []
        for arn in call.strings("ListenerArns") { found.append(try find(listener, arn, cloud)) }
        if call["LoadBalancerArn"] != nil {
          found = cloud.referrers(of: try named(loadBalancer, "LoadBalancerArn", cloud, call), listener)
        }
        return ["Listeners": .list(found.map(told))]
      },
      "ModifyListener": Behavior { cloud, call throws(Fault) in
        let record = try named(listener, "ListenerArn", cloud, call)
        var fields = record.fields
        for member in ["Protocol", "Port", "AlpnPolicy", "MutualAuthentication"] {
          if let value = call[member] { fields[member] = value }
        }
        if call["Certificates"] == nil, call["SslPolicy"] == nil, call["Protocol"] == nil {
          // Nothing of its certificates changes.
        } else {
          try secure(&fields, cloud, call)
        }
        if call["DefaultActions"] != nil {
          fields["DefaultActions"] = .list(try checked(call.list("DefaultActions"), cloud))
          fields["Targets"] = targets(fields["DefaultActions"])
        }
        let wanted = fields
        let changed = try cloud.change(record) { $0.fields = wanted }
        return ["Listeners": [told(changed)]]
      },
      "DeleteListener": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try named(listener, "ListenerArn", cloud, call))
        return [:]
      },
      "AddListenerCertificates": Behavior { cloud, call throws(Fault) in
        let record = try named(listener, "ListenerArn", cloud, call)
        try CertificateUse.listener.check(call.input, cloud, call)
        let new = call.list("Certificates").map { $0.without("IsDefault") }
        try cloud.change(record) { record in
          let kept = (record["Certificates"]?.list ?? []).filter { !new.contains($0) }
          record["Certificates"] = .list(kept + new)
        }
        return ["Certificates": .list(new.map { $0.setting("IsDefault", to: false) })]
      },
      "RemoveListenerCertificates": Behavior { cloud, call throws(Fault) in
        let record = try named(listener, "ListenerArn", cloud, call)
        let gone = call.list("Certificates").map { $0["CertificateArn"] }
        try cloud.change(record) { record in
          let all = record["Certificates"]?.list ?? []
          record["Certificates"] = .list(
            Array(all.prefix(1)) + all.dropFirst().filter { !gone.contains($0["CertificateArn"]) })
        }
        return [:]
      },
      "DescribeListenerCertificates": Behavior { cloud, call throws(Fault) in
        let all = try named(listener, "ListenerArn", cloud, call)["Certificates"]?.list ?? []
        return [
          "Certificates": .list(all.enumerated().map { $0.element.setting("IsDefault", to: .bool($0.offset == 0)) })
        ]
      },
    ])

  /// A listener with the first of its certificates: the others are told by a call of their own.
  static func told(_ record: Record) -> Value {
    guard let first = record["Certificates"]?[0] else { return .object(record.fields) }
    return Value.object(record.fields).setting("Certificates", to: [first])
  }

  private static func secure(_ fields: inout [String: Value], _ cloud: Cloud, _ call: Call) throws(Fault) {
    guard ["HTTPS", "TLS"].contains(fields["Protocol"]?.string) else {
      if call["Certificates"] != nil {
        throw invalid(
          "Certificates cannot be specified for listeners with protocol '\(fields["Protocol"]?.string ?? "")'")
      }
      fields["Certificates"] = nil
      fields["SslPolicy"] = nil
      return
    }
    if let wanted = call["Certificates"]?.list {
      try CertificateUse.listener.check(call.input, cloud, call)
      fields["Certificates"] = .list(
        wanted.map { $0.without("IsDefault") } + (fields["Certificates"]?.list ?? []).dropFirst())
    }
    guard fields["Certificates"]?.list?.isEmpty == false else {
      throw Fault(
        "ValidationError", "A certificate must be specified for \(fields["Protocol"]?.string ?? "") listeners")
    }
    let policy = call.string("SslPolicy") ?? fields["SslPolicy"]?.string ?? "ELBSecurityPolicy-2016-08"
    guard sslPolicies.contains(policy) else { throw Fault("SSLPolicyNotFound", "SSL policy '\(policy)' not found") }
    fields["SslPolicy"] = .string(policy)
    if fields["Protocol"] == "HTTPS", fields["MutualAuthentication"] == nil {
      fields["MutualAuthentication"] = ["Mode": "off"]
    }
  }

  /// The actions of a call as they are told: a target group stands alone and in the list that is forwarded to.
  static func checked(_ actions: [Value], _ cloud: Cloud) throws(Fault) -> [Value] {
    var told: [Value] = []
    for action in actions {
      var action = action
      switch action["Type"]?.string {
      case "forward":
        let own = action["TargetGroupArn"].map { [["TargetGroupArn": $0, "Weight": 1] as Value] }
        let groups = action["ForwardConfig"]?["TargetGroups"]?.list ?? own ?? []
        if groups.isEmpty { throw invalid("A target group ARN must be specified") }
        for group in groups { _ = try find(targetGroup, group["TargetGroupArn"]?.string ?? "", cloud) }
        let weighted = groups.map { $0.setting("Weight", to: $0["Weight"] ?? 1) }
        let sticky = action["ForwardConfig"]?["TargetGroupStickinessConfig"] ?? ["Enabled": false]
        if weighted.count == 1 { action = action.setting("TargetGroupArn", to: weighted[0]["TargetGroupArn"] ?? "") }
        action = action.setting(
          "ForwardConfig", to: ["TargetGroups": .list(weighted), "TargetGroupStickinessConfig": sticky])
      case "redirect":
        let standard: Value = [
          "Protocol": "#{protocol}", "Port": "#{port}", "Host": "#{host}", "Path": "/#{path}", "Query": "#{query}",
        ]
        action = action.setting("RedirectConfig", to: standard.merging(action["RedirectConfig"]))
      default: break
      }
      told.append(action)
    }
    return told
  }

  /// The target groups that actions name.
  static func targets(_ actions: Value?) -> Value {
    .list(
      (actions?.list ?? []).flatMap { $0["ForwardConfig"]?["TargetGroups"]?.list ?? [] }.compactMap {
        $0["TargetGroupArn"]
      })
  }
}
