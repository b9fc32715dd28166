import InfraModel
import Planner

extension Rule {
  static let loadBalancers = [zones, protocols, targetProtocols, network, internet]

  /// `ValidationError`: "At least two subnets in two different Availability Zones must be specified", and
  /// `InvalidConfigurationRequest`: "A load balancer cannot be attached to multiple subnets in the same Availability Zone".
  private static let zones = Rule(
    .tooFewZones, "An application load balancer stands in two zones at least, with one subnet in each."
  ) { declared in
    declared.resources("AWS::ElasticLoadBalancingV2::LoadBalancer").flatMap { balancer -> [Diagnostic] in
      let mappings = balancer.properties["SubnetMappings"] != nil
      let property = mappings ? "SubnetMappings" : "Subnets"
      guard case .list(let elements)? = balancer.properties[property] else { return [] }
      let subnets = elements.map { declared.target(mappings ? $0["SubnetId"] : $0) }
      let zones = subnets.map { subnet in
        subnet.flatMap { declared.literal($0.properties["AvailabilityZone"])?.string }
      }
      let known = zones.compactMap(\.self)
      if let twice = Dictionary(grouping: known, by: \.self).filter({ $0.value.count > 1 }).keys.min() {
        return [
          balancer.diagnostic(
            .tooFewZones, "two of its subnets are in zone \(twice), and it takes one in each", property: property,
            notes: zip(subnets, zones).filter { $1 == twice }.compactMap { $0.0?.note("is declared here") },
            fix: "name one subnet of \(twice)")
        ]
      }
      guard type(of: balancer, declared) == "application", elements.count < 2 else { return [] }
      let place = known.first.map { "in zone \($0) alone" } ?? "the only one"
      return [
        balancer.diagnostic(
          .tooFewZones, "its subnet is \(place), and an application load balancer needs two zones", property: property,
          fix: "add a subnet in another zone")
      ]
    }
  }

  /// What a load balancer's listeners speak, by its type: API reference, CreateListener.
  private static let listened = [
    "application": ["HTTP", "HTTPS"], "network": ["TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC"], "gateway": [],
  ]

  /// `UnsupportedProtocol`, `ValidationError`: "Listener protocol 'TCP' must be one of 'HTTPS, HTTP'".
  private static let protocols = Rule(
    .balancerProtocol, "A listener speaks what its load balancer's type does."
  ) { declared in
    declared.resources("AWS::ElasticLoadBalancingV2::Listener").compactMap { listener in
      guard let balancer = balancer(of: listener, declared), let type = type(of: balancer, declared),
        let allowed = listened[type]
      else { return nil }
      let spoken = declared.literal(listener.properties["Protocol"])?.string
      if allowed.isEmpty {
        guard listener.properties["Protocol"].map({ !$0.isNull }) ?? false else { return nil }
        return listener.diagnostic(
          .balancerProtocol, "Protocol is declared, and \(balancer.address) is a gateway load balancer, which has none",
          property: "Protocol", notes: [balancer.note("is declared here")], fix: "remove protocol and port")
      }
      let missing = ["Protocol", "Port"].first { listener.properties[$0]?.isNull ?? true }
      if let missing {
        return listener.diagnostic(
          .balancerProtocol, "\(missing) is required of a listener of \(balancer.address), which is of type \(type)",
          property: missing, notes: [balancer.note("is declared here")],
          fix: "declare \(missing.lowercased())")
      }
      guard let spoken, !allowed.contains(spoken) else { return nil }
      return listener.diagnostic(
        .balancerProtocol, "Protocol is \(spoken), and \(balancer.address) is of type \(type)", property: "Protocol",
        notes: [balancer.note("is declared here")], fix: "use one of \(allowed.joined(separator: ", "))")
    }
  }

  /// `IncompatibleProtocols`, `ValidationError`: what a listener of a protocol can send to.
  private static let forwarded = [
    "HTTP": ["HTTP", "HTTPS"], "HTTPS": ["HTTP", "HTTPS"], "TCP": ["TCP", "TCP_UDP"], "TLS": ["TCP", "TLS"],
    "UDP": ["UDP", "TCP_UDP"], "TCP_UDP": ["TCP_UDP"], "QUIC": ["QUIC", "TCP_QUIC"], "TCP_QUIC": ["TCP_QUIC"],
  ]

  private static let targetProtocols = Rule(
    .balancerProtocol, "A target group speaks what a listener sends to it."
  ) { declared in
    senders(declared).flatMap { sender in
      guard let spoken = declared.literal(sender.listener.properties["Protocol"])?.string,
        let allowed = forwarded[spoken]
      else { return [Diagnostic]() }
      return sender.groups.compactMap { name, group in
        guard let own = declared.literal(group.properties["Protocol"])?.string, !allowed.contains(own) else {
          return nil
        }
        return sender.node.diagnostic(
          .balancerProtocol, "it sends what comes by \(spoken) to \(group.address), a group of \(own)", property: name,
          notes: [group.note("is declared here")],
          fix: "give \(group.address) the protocol \(allowed.joined(separator: " or "))")
      }
    }
  }

  /// `ValidationError`: "The target group … is in a different VPC than load balancer …".
  private static let network = Rule(
    .severalNetworks, "A load balancer sends to targets of its own network."
  ) { declared in
    senders(declared).flatMap { sender in
      guard let balancer = balancer(of: sender.listener, declared),
        let home = network(of: balancer, declared)
      else { return [Diagnostic]() }
      return sender.groups.compactMap { name, group in
        guard let other = declared.home(of: group), other != home else { return nil }
        return sender.node.diagnostic(
          .severalNetworks, "\(balancer.address) is in network \(home), and \(group.address) is in \(other)",
          property: name, notes: [balancer.note("is declared here"), group.note("is declared here")],
          fix: "take both from one network")
      }
    }
  }

  /// `InvalidSubnet`: "VPC … has no internet gateway".
  /// Source: the API reference of CreateLoadBalancer, `Scheme` and `Errors`.
  private static let internet = Rule(
    .balancerWithoutInternet, "A load balancer that faces the internet is in a network with an internet gateway."
  ) { declared in
    let balancers = declared.resources("AWS::ElasticLoadBalancingV2::LoadBalancer")
    guard !balancers.isEmpty else { return [] }
    let attached = Set(
      declared.resources("AWS::EC2::VPCGatewayAttachment").compactMap { node -> Address? in
        guard node.properties["InternetGatewayId"].map({ !$0.isNull }) ?? false else { return nil }
        return declared.target(node.properties["VpcId"])?.address
      })
    return balancers.compactMap { balancer in
      func says(_ property: String, _ usual: Value) -> Value? {
        balancer.properties[property].map { declared.literal($0) } ?? usual
      }
      guard says("Scheme", "internet-facing") == "internet-facing", let type = says("Type", "application"),
        type != "gateway",
        let home = network(of: balancer, declared), let vpc = declared.nodes[home], !attached.contains(home)
      else { return nil }
      return balancer.diagnostic(
        .balancerWithoutInternet, "it faces the internet, and no internet gateway is attached to \(home)",
        property: "Scheme", notes: [vpc.note("is declared here")],
        fix: "attach an internet gateway to the network, or set scheme to internal")
    }
  }

  // MARK: - Who sends where

  /// A listener or a rule, and the declared target groups that it sends to.
  private struct Sender {
    var node: ResourceNode
    var listener: ResourceNode
    var groups: [(name: String, group: ResourceNode)]
  }

  private static func senders(_ declared: Declared) -> [Sender] {
    let listeners = declared.resources("AWS::ElasticLoadBalancingV2::Listener").map { ($0, $0, "DefaultActions") }
    let rules = declared.resources("AWS::ElasticLoadBalancingV2::ListenerRule").compactMap { rule in
      declared.target(rule.properties["ListenerArn"]).map { (rule, $0, "Actions") }
    }
    return (listeners + rules).map { node, listener, property in
      let subject = Subject(of: node, in: declared)
      let places = ["\(property).*.TargetGroupArn", "\(property).*.ForwardConfig.TargetGroups.*.TargetGroupArn"]
      let groups = places.flatMap { subject.values(Pattern($0)) }.compactMap { name, value in
        declared.target(value).map { (name, $0) }
      }
      return Sender(
        node: node, listener: listener,
        groups: groups.filter { $0.1.type == "AWS::ElasticLoadBalancingV2::TargetGroup" })
    }
  }

  private static func balancer(of listener: ResourceNode, _ declared: Declared) -> ResourceNode? {
    guard let balancer = declared.target(listener.properties["LoadBalancerArn"]),
      balancer.type == "AWS::ElasticLoadBalancingV2::LoadBalancer"
    else { return nil }
    return balancer
  }

  private static func type(of balancer: ResourceNode, _ declared: Declared) -> String? {
    guard let value = balancer.properties["Type"], !value.isNull else { return "application" }
    return declared.literal(value)?.string
  }

  private static func network(of balancer: ResourceNode, _ declared: Declared) -> Address? {
    let subnets = balancer.elements("Subnets") + balancer.elements("SubnetMappings").compactMap { $0["SubnetId"] }
    return subnets.lazy.compactMap { declared.target($0).flatMap(declared.home) }.first
  }
}
