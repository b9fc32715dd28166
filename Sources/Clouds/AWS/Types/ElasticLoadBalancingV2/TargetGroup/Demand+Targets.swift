import InfraModel
import Planner

extension Demand {
  /// "You can't specify targets for a target group using more than one target type":
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html, `TargetType`.
  /// RegisterTargets answers another type with `InvalidTarget` or `ValidationError`.
  static let typesOfTargets = Demand { subject in
    let type = subject.isGiven("TargetType") ? subject.text("TargetType") : TargetType.instance.rawValue
    guard let type = type.flatMap(TargetType.init(rawValue:)) else { return [] }
    return subject.values("Targets.*.Id").compactMap { name, value in
      guard let found = TargetType.kind(of: value, subject.declared), found.type != type else { return nil }
      let other = found.type.map { "set targetType to \($0.rawValue), or " } ?? ""
      return subject.problem(
        .impossibleProperty, "\(name) is \(found.words), and TargetType is \(type.rawValue)", at: name,
        fix: "\(other)name \(type.words)")
    }
  }
}

/// What a target group sends to, by the API's names.
private enum TargetType: String, CaseIterable {
  case instance, ip, lambda, alb

  /// What a target of it is, with its article.
  var words: String {
    switch self {
    case .instance: "an instance"
    case .ip: "an IP address"
    case .lambda: "a function"
    case .alb: "an application load balancer"
    }
  }

  /// The attributes that stand for a target of it.
  private var attributes: [(ResourceType, String)] {
    switch self {
    case .instance: [("AWS::EC2::Instance", "InstanceId")]
    case .ip:
      [
        ("AWS::EC2::Instance", "PrivateIp"), ("AWS::EC2::Instance", "PublicIp"), ("AWS::EC2::EIP", "PublicIp"),
        ("AWS::EC2::NetworkInterface", "PrimaryPrivateIpAddress"),
      ]
    case .lambda:
      [
        ("AWS::Lambda::Function", "Arn"), ("AWS::Lambda::Version", "FunctionArn"),
        ("AWS::Lambda::Alias", "AliasArn"),
      ]
    case .alb: [("AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerArn")]
    }
  }

  private func fits(_ text: String) -> Bool {
    switch self {
    case .instance: IdentifierKind.instance.fits(text)
    case .ip: IPAddress(text) != nil
    case .lambda: text.hasPrefix("arn:") && text.contains(":function:")
    case .alb: text.hasPrefix("arn:") && text.contains(":loadbalancer/app/")
    }
  }

  /// What a target's identifier stands for, and the type of target that it is, if any; `nil` where the declaration does not
  /// tell.
  static func kind(of value: Value, _ declared: Declared) -> (type: TargetType?, words: String)? {
    if let text = declared.literal(value).flatMap(\.plainText) {
      let type = allCases.first { $0.fits(text) }
      return (type, "\"\(text)\"" + (type.map { ", \($0.words)" } ?? ""))
    }
    guard case .reference(let reference) = value, let node = declared.nodes[reference.address],
      let type = allCases.first(where: { $0.attributes.contains { $0 == (node.type, reference.property.text) } })
    else { return nil }
    return (type, "\(reference.address), \(type.words)")
  }
}
