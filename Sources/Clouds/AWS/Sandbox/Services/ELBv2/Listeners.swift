internal import InfraModel

extension ELBv2 {
  static let listener = Kind(
    "elbv2.listener", missing: FaultForm("ListenerNotFound", "One or more listeners not found")
  ) {
    $0.arn = "arn:{partition}:elasticloadbalancing:{region}:{account}:listener/{id}"
    $0.arnField = "ListenerArn"
    $0.links =
      [
        Link("LoadBalancerArn", to: balancer.name, isARN: true, onDelete: .cascade),
        Link("DefaultActions.ForwardConfig.TargetGroups.TargetGroupArn", to: targetGroup.name, isARN: true),
        Link("Further", to: ACM.certificate.name, isARN: true, mustExist: false),
      ] + CertificateUse.links([CertificateUse.listener])
    $0.indexes = ["LoadBalancerArn"]
  }

  static let listeners = ServiceBehavior(
    "elbv2", kinds: [listener],
    operations: [
      "CreateListener": Behavior(createListener),
      "DescribeListeners": Behavior { cloud, call throws(Fault) in
        let arns = call.strings("ListenerArns")
        if let arn = call.string("LoadBalancerArn") {
          let balancer = try get(balancer, arn, cloud)
          let found = cloud.list(listener, in: call.region, where: "LoadBalancerArn", is: .string(balancer.arn ?? ""))
          return ["Listeners": .list(found.map { cloud.view($0) })]
        }
        guard !arns.isEmpty else { throw invalid("You must specify either listener ARNs or a load balancer ARN") }
        var found: [Value] = []
        for arn in arns { found.append(cloud.view(try get(listener, arn, cloud))) }
        return ["Listeners": .list(found)]
      },
      "ModifyListener": Behavior(modifyListener),
      "DeleteListener": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try get(listener, try call.required("ListenerArn"), cloud))
        return [:]
      },
      "DescribeListenerCertificates": Behavior { cloud, call throws(Fault) in
        let record = try get(listener, try call.required("ListenerArn"), cloud)
        let own = (record["Certificates"]?.list ?? []).map { $0.setting("IsDefault", to: true) }
        let further = (record["Further"]?.list ?? []).map { ["CertificateArn": $0, "IsDefault": false] as Value }
        return ["Certificates": .list(own + further)]
      },
      "AddListenerCertificates": Behavior { cloud, call throws(Fault) in
        let record = try get(listener, try call.required("ListenerArn"), cloud)
        try CertificateUse.listener.check(call.input, cloud, call)
        let added = call.list("Certificates").compactMap { $0["CertificateArn"] }
        let own = record["Certificates"]?[0]?["CertificateArn"]
        let there = record["Further"]?.list ?? []
        let all = there + added.filter { !there.contains($0) && $0 != own }
        if all.count > 25 { throw Fault("TooManyCertificates", "The maximum number of certificates is 25") }
        try cloud.change(record) { $0["Further"] = .list(all) }
        return ["Certificates": .list(added.map { ["CertificateArn": $0, "IsDefault": .bool($0 == own)] })]
      },
      "RemoveListenerCertificates": Behavior { cloud, call throws(Fault) in
        let record = try get(listener, try call.required("ListenerArn"), cloud)
        let gone = call.list("Certificates").compactMap { $0["CertificateArn"] }
        if let own = record["Certificates"]?[0]?["CertificateArn"], gone.contains(own) {
          throw Fault("OperationNotPermitted", "The default certificate cannot be removed")
        }
        try cloud.change(record) { $0["Further"] = .list(($0["Further"]?.list ?? []).filter { !gone.contains($0) }) }
        return [:]
      },
    ])

  @Sendable private static func createListener(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let home = try get(balancer, try call.required("LoadBalancerArn"), cloud)
    let others = cloud.list(listener, in: call.region, where: "LoadBalancerArn", is: .string(home.arn ?? ""))
    if let there = others.first(where: { $0["Port"] == call["Port"] }) {
      guard there["Request"] == .object(call.input) else { throw duplicate(home) }
      return ["Listeners": [cloud.view(there)]]
    }
    if others.count >= 50 { throw Fault("TooManyListeners", "The maximum number of listeners is 50") }
    var fields = call.members(
      "AlpnPolicy", "Certificates", "DefaultActions", "MutualAuthentication", "Port", "Protocol", "SslPolicy")
    fields["LoadBalancerArn"] = .string(home.arn ?? "")
    fields = try completed(fields, of: home, cloud, call)
    fields["Attributes"] = [:]
    fields["Request"] = .object(call.input)
    let id = "\(home.id)/\(suffix(&cloud))"
    let made = try cloud.create(listener, named: id, call, fields, tags: call.tags())
    try cloud.create(
      rule, named: "\(id)/\(suffix(&cloud))", call,
      [
        "ListenerArn": .string(made.arn ?? ""), "Priority": "default", "IsDefault": true, "Conditions": [],
        "Actions": made["DefaultActions"] ?? [],
      ])
    return ["Listeners": [cloud.view(made)]]
  }

  @Sendable private static func modifyListener(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try get(listener, try call.required("ListenerArn"), cloud)
    let home = try get(balancer, record.string("LoadBalancerArn") ?? "", cloud)
    if let port = call["Port"] {
      let others = cloud.list(listener, in: call.region, where: "LoadBalancerArn", is: .string(home.arn ?? ""))
      if others.contains(where: { $0.id != record.id && $0["Port"] == port }) { throw duplicate(home) }
    }
    var fields = record.fields
    let names = [
      "AlpnPolicy", "Certificates", "DefaultActions", "MutualAuthentication", "Port", "Protocol", "SslPolicy",
    ]
    for name in names { if let value = call[name] { fields[name] = value } }
    // What secures connections goes with the protocol.
    if ["HTTP", "TCP", "UDP", "TCP_UDP"].contains(call.string("Protocol")) {
      for name in ["Certificates", "SslPolicy", "MutualAuthentication", "AlpnPolicy", "Further"]
      where call[name] == nil {
        fields[name] = nil
      }
    }
    let whole = try completed(fields, of: home, cloud, call)
    let changed = try cloud.change(record) { $0.fields = whole }
    let all = cloud.list(rule, in: call.region, where: "ListenerArn", is: .string(record.arn ?? ""))
    if let standard = all.first(where: { $0["IsDefault"] == true }) {
      try cloud.change(standard) { $0["Actions"] = changed["DefaultActions"] }
    }
    return ["Listeners": [cloud.view(changed)]]
  }

  private static func duplicate(_ home: Record) -> Fault {
    Fault("DuplicateListener", "A listener already exists on this port for this load balancer '\(home.arn ?? "")'")
  }

  private static let spoken = [
    "application": ["HTTP", "HTTPS"], "network": ["TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC"],
  ]

  /// A listener with everything that AWS fills in.
  private static func completed(
    _ fields: [String: Value], of home: Record, _ cloud: Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    var fields = fields
    let name = fields["Protocol"]?.string
    if let allowed = spoken[home.string("Type") ?? ""] {
      guard let port = fields["Port"]?.integer else { throw invalid("A listener port must be specified") }
      guard 1...65535 ~= port else { throw invalid("Port '\(port)' must be between 1 and 65535") }
      guard let name else { throw invalid("A listener protocol must be specified") }
      guard allowed.contains(name) else {
        throw invalid("Listener protocol '\(name)' must be one of '\(allowed.joined(separator: ", "))'")
      }
    } else if fields["Port"] != nil || name != nil {
      throw invalid("Port and protocol cannot be specified for a listener of a gateway load balancer")
    }
    let isSecure = name == "HTTPS" || name == "TLS"
    let certificates = fields["Certificates"]?.list ?? []
    if isSecure, certificates.isEmpty {
      throw invalid("A certificate must be specified for \(name ?? "") listeners")
    }
    if !isSecure, !certificates.isEmpty || fields["SslPolicy"] != nil {
      throw invalid("A certificate or a security policy cannot be specified for \(name ?? "") listeners")
    }
    if certificates.count > 1 { throw Fault("TooManyCertificates", "Only one default certificate can be specified") }
    try CertificateUse.listener.check(fields, cloud, call)
    if isSecure {
      let policy = fields["SslPolicy"]?.string ?? TransportPolicy.standard
      guard TransportPolicy.isKnown(policy) else { throw TransportPolicy.missing.fault(policy) }
      fields["SslPolicy"] = .string(policy)
    }
    if name == "HTTPS" { fields["MutualAuthentication"] = fields["MutualAuthentication"] ?? ["Mode": "off"] }
    if name == "TLS" {
      fields["AlpnPolicy"] = fields["AlpnPolicy"] ?? ["None"]
    } else if fields["AlpnPolicy"] != nil {
      throw Fault("ALPNPolicyNotFound", "ALPN policies are for TLS listeners")
    }
    fields["DefaultActions"] = try BalancerActions.told(fields["DefaultActions"]?.list ?? [])
    try BalancerActions.check(
      groups: BalancerActions.groups(in: fields["DefaultActions"]), of: home, spoken: name, cloud)
    return fields
  }
}
