internal import InfraModel

/// Elastic Load Balancing: application and network load balancers. No traffic passes.
///
/// Source: Elastic Load Balancing API Reference, version 2015-12-01.
enum ELBv2 {
  static let loadBalancer = Kind(
    "elbv2.load-balancer", missing: FaultForm("LoadBalancerNotFound", "Load balancer '{id}' not found"),
    exists: FaultForm("DuplicateLoadBalancerName", "A load balancer with the same name '{id}' exists"),
    inUse: FaultForm("ResourceInUse", "Load balancer '{id}' is currently in use")
  ) {
    $0.idField = "LoadBalancerName"
    $0.arn = "arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/{Path}"
    $0.arnField = "LoadBalancerArn"
    $0.links = [Link("VpcId", to: "ec2.vpc", mustExist: false, onDelete: .none)]
    $0.quota = Kind.Quota(
      50, FaultForm("TooManyLoadBalancers", "The maximum number of load balancers has been reached"))
  }

  static let targetGroup = Kind(
    "elbv2.target-group", missing: FaultForm("TargetGroupNotFound", "One or more target groups not found: {id}"),
    exists: FaultForm(
      "DuplicateTargetGroupName", "A target group with the same name '{id}' exists, but with different settings"),
    inUse: FaultForm("ResourceInUse", "Target group '{id}' is currently in use by a listener or a rule")
  ) {
    $0.idField = "TargetGroupName"
    $0.arn = "arn:{partition}:elasticloadbalancing:{region}:{account}:targetgroup/{id}/{Serial}"
    $0.arnField = "TargetGroupArn"
    $0.links = [Link("VpcId", to: "ec2.vpc", mustExist: false, onDelete: .none)]
    $0.shown = { cloud, record in ["LoadBalancerArns": .list(balancers(of: record, cloud))] }
    $0.quota = Kind.Quota(
      3000, FaultForm("TooManyTargetGroups", "The maximum number of target groups has been reached"))
  }

  static let listener = Kind(
    "elbv2.listener", missing: FaultForm("ListenerNotFound", "One or more listeners not found: {id}")
  ) {
    $0.identifier = .given
    $0.arn = "arn:{partition}:elasticloadbalancing:{region}:{account}:listener/{Path}"
    $0.arnField = "ListenerArn"
    $0.links =
      [
        Link("LoadBalancerArn", to: "elbv2.load-balancer", isARN: true, onDelete: .cascade),
        Link("Targets", to: "elbv2.target-group", isARN: true, mustExist: false),
      ] + CertificateUse.links([.listener])
  }

  static let rule = Kind("elbv2.rule", missing: FaultForm("RuleNotFound", "One or more rules not found: {id}")) {
    $0.identifier = .given
    $0.arn = "arn:{partition}:elasticloadbalancing:{region}:{account}:listener-rule/{Path}"
    $0.arnField = "RuleArn"
    $0.links = [
      Link("ListenerArn", to: "elbv2.listener", isARN: true, onDelete: .cascade),
      Link("Targets", to: "elbv2.target-group", isARN: true, mustExist: false),
    ]
  }

  /// The digits that a name has behind it in ARNs.
  static func serial(_ cloud: inout Cloud) -> String { cloud.random("0123456789abcdef", 16) }

  static func invalid(_ message: String) -> Fault { Fault("ValidationError", message) }

  /// A record by the ARN that a member names.
  static func named(_ kind: Kind, _ member: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    try find(kind, try call.required(member), cloud)
  }

  static func find(_ kind: Kind, _ arn: String, _ cloud: Cloud) throws(Fault) -> Record {
    guard let record = cloud.find(arn: arn), record.key.kind == kind.name else { throw kind.missing.fault(arn) }
    return record
  }

  private static func balancers(of group: Record, _ cloud: Cloud) -> [Value] {
    var found: [Value] = []
    for record in cloud.referrers(of: group) {
      let listener =
        record.key.kind == rule.name ? record.string("ListenerArn").flatMap { cloud.find(arn: $0) } : record
      if let arn = listener?["LoadBalancerArn"], !found.contains(arn) { found.append(arn) }
    }
    return found
  }

  /// Tags of whatever there is, by ARNs.
  static let tagging = ServiceBehavior(
    "elbv2", kinds: [],
    operations: [
      "AddTags": .eachResource { record, call in record.tags.merge(call.tags()) { $1 } },
      "RemoveTags": .eachResource { record, call in for key in call.strings("TagKeys") { record.tags[key] = nil } },
      "DescribeTags": Behavior { cloud, call throws(Fault) in
        var told: [Value] = []
        for arn in call.strings("ResourceArns") {
          let record = try tagged(arn, cloud)
          told.append(["ResourceArn": .string(arn), "Tags": Kind.TagForm.list().value(record.tags)])
        }
        return ["TagDescriptions": .list(told)]
      },
      "DescribeAccountLimits": Behavior { _, _ throws(Fault) in
        let limits = [
          "application-load-balancers": 50, "network-load-balancers": 50, "target-groups": 3000,
          "listeners-per-application-load-balancer": 50, "rules-per-application-load-balancer": 100,
          "targets-per-application-load-balancer": 1000,
        ]
        return [
          "Limits": .list(
            limits.sorted { $0.key < $1.key }.map { ["Name": .string($0.key), "Max": .string("\($0.value)")] })
        ]
      },
      "DescribeSSLPolicies": Behavior { _, call throws(Fault) in
        let names = call.strings("Names")
        return [
          "SslPolicies": .list(
            sslPolicies.filter { names.isEmpty || names.contains($0) }.map {
              ["Name": .string($0), "SupportedLoadBalancerTypes": ["application", "network"]]
            })
        ]
      },
    ])

  /// Source: User Guide for Application Load Balancers, "Security policies".
  static let sslPolicies = [
    "ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS13-1-2-2021-06", "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
    "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06", "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
    "ELBSecurityPolicy-TLS13-1-1-2021-06", "ELBSecurityPolicy-TLS13-1-0-2021-06", "ELBSecurityPolicy-TLS13-1-3-2021-06",
    "ELBSecurityPolicy-TLS-1-2-2017-01", "ELBSecurityPolicy-TLS-1-2-Ext-2018-06", "ELBSecurityPolicy-TLS-1-1-2017-01",
    "ELBSecurityPolicy-FS-2018-06", "ELBSecurityPolicy-FS-1-1-2019-08", "ELBSecurityPolicy-FS-1-2-2019-08",
    "ELBSecurityPolicy-FS-1-2-Res-2019-08", "ELBSecurityPolicy-FS-1-2-Res-2020-10", "ELBSecurityPolicy-2015-05",
  ]

  fileprivate static func tagged(_ arn: String, _ cloud: Cloud) throws(Fault) -> Record {
    if let record = cloud.find(arn: arn), record.key.kind.hasPrefix("elbv2.") { return record }
    let parts = arn.split(separator: ":").last?.split(separator: "/").first ?? ""
    switch parts {
    case "targetgroup": throw targetGroup.missing.fault(arn)
    case "listener": throw listener.missing.fault(arn)
    case "listener-rule": throw rule.missing.fault(arn)
    default: throw loadBalancer.missing.fault(arn)
    }
  }
}

extension Behavior {
  fileprivate static func eachResource(_ body: @escaping @Sendable (inout Record, Call) -> Void) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      for arn in call.strings("ResourceArns") { try cloud.change(try ELBv2.tagged(arn, cloud)) { body(&$0, call) } }
      return [:]
    }
  }
}
