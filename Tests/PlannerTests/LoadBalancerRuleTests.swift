import InfraModel
import Planner
import Testing

@Suite("What is wrong between load balancers, listeners and target groups")
struct LoadBalancerRuleTests {
  private func found(
    balancer: [String: Value] = [:], listener: [String: Value] = [:], targets: [String: Value] = [:],
    subnets: [String] = ["a", "b"], attached: Address = "vpc"
  ) -> [String] {
    let nodes =
      [
        RuleTests.node("vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]),
        RuleTests.node("gateway", "AWS::EC2::InternetGateway", [:]),
        RuleTests.node(
          "attachment", "AWS::EC2::VPCGatewayAttachment",
          [
            "VpcId": .ref(attached, "VpcId"), "InternetGatewayId": .ref("gateway", "InternetGatewayId"),
          ]),
        RuleTests.node("other", "AWS::EC2::VPC", ["CidrBlock": "10.1.0.0/16"]),
        RuleTests.node(
          "balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer",
          ["Name": "web", "Subnets": .list(subnets.indices.map { .ref(Address("subnet\($0)"), "SubnetId") })]
            .merging(balancer) { $1 }),
        RuleTests.node(
          "listener", "AWS::ElasticLoadBalancingV2::Listener",
          [
            "LoadBalancerArn": .ref("balancer", "LoadBalancerArn"), "Port": 80, "Protocol": "HTTP",
            "DefaultActions": [["Type": "forward", "TargetGroupArn": .ref("targets", "TargetGroupArn")]],
          ].merging(listener) { $1 }),
        RuleTests.node(
          "targets", "AWS::ElasticLoadBalancingV2::TargetGroup",
          ["Port": 80, "Protocol": "HTTP", "VpcId": .ref("vpc", "VpcId")].merging(targets) { $1 }),
      ]
      + subnets.enumerated().map { index, zone in
        RuleTests.node(
          Address("subnet\(index)"), "AWS::EC2::Subnet",
          [
            "VpcId": .ref("vpc", "VpcId"), "CidrBlock": .string("10.0.\(index).0/24"),
            "AvailabilityZone": .string("eu-central-1\(zone)"),
          ])
      }
    return RuleTests.planner.validate(.small(nodes)).map {
      "\($0.code) \($0.message) [\($0.label ?? "")] \($0.fix ?? "")"
    }
  }

  @Test("A load balancer that faces the internet is in a network with an internet gateway")
  func internet() {
    let told = [
      "IN2171 balancer: it faces the internet, and no internet gateway is attached to vpc [scheme] "
        + "attach an internet gateway to the network, or set scheme to internal"
    ]
    #expect(found(attached: "other") == told)
    #expect(found(balancer: ["Scheme": "internet-facing"], attached: "other") == told)
    #expect(found(balancer: ["Scheme": "internal"], attached: "other") == [])
  }

  @Test("A load balancer in two zones, whose listener sends to a group of its network, is right")
  func right() {
    #expect(found() == [])
    #expect(
      found(
        balancer: ["Type": "network"], listener: ["Protocol": "TCP"], targets: ["Protocol": "TCP"], subnets: ["a"])
        == [])
  }

  @Test("A target that is referred to is of the group's type")
  func referredTargets() {
    let told =
      "IN2080 targets: Targets.0.Id is balancer, an application load balancer, and TargetType is ip [targets] "
      + "set targetType to alb, or name an IP address"
    let itself: Value = [["Id": .ref("balancer", "LoadBalancerArn")]]
    #expect(found(targets: ["TargetType": "ip", "Targets": itself]) == [told])
    #expect(found(targets: ["TargetType": "alb", "Targets": itself]) == [])
    #expect(found(targets: ["TargetType": "ip", "Targets": [["Id": "10.0.0.9"], ["Id": "fd00::9"]]]) == [])
  }

  @Test("An application load balancer stands in two zones, with a subnet in each")
  func zones() {
    #expect(
      found(subnets: ["a"]) == [
        "IN2031 balancer: its subnet is in zone eu-central-1a alone, and an application load balancer needs two zones "
          + "[subnets] add a subnet in another zone"
      ])
    #expect(
      found(subnets: ["a", "b", "b"]) == [
        "IN2031 balancer: two of its subnets are in zone eu-central-1b, and it takes one in each [subnets] "
          + "name one subnet of eu-central-1b"
      ])
  }

  @Test("A listener speaks what its load balancer does, and sends to groups that take it")
  func protocols() {
    #expect(
      found(listener: ["Protocol": "TCP"], targets: ["Protocol": "TCP"]) == [
        "IN2152 listener: Protocol is TCP, and balancer is of type application [protocol] use one of HTTP, HTTPS"
      ])
    #expect(
      found(listener: ["Port": .null]) == [
        "IN2152 listener: Port is required of a listener of balancer, which is of type application [port] declare port"
      ])
    #expect(
      found(targets: ["Protocol": "TCP"]) == [
        "IN2152 listener: it sends what comes by HTTP to targets, a group of TCP [defaultActions] "
          + "give targets the protocol HTTP or HTTPS"
      ])
  }

  @Test("Targets are in the network of the load balancer")
  func network() {
    #expect(
      found(targets: ["VpcId": .ref("other", "VpcId")]) == [
        "IN2030 listener: balancer is in network vpc, and targets is in other [defaultActions] take both from one network"
      ])
  }
}
