import InfraModel
import Planner
import Testing

@Suite("Services of containers, their tasks and their target groups")
struct ContainerRuleTests {
  private func found(
    balancer: [String: Value] = [:], targets: [String: Value] = [:], offer: String = "web", mode: String = "awsvpc"
  ) -> [String] {
    let nodes = [
      RuleTests.node(
        "task", "AWS::ECS::TaskDefinition",
        [
          "Family": "web", "NetworkMode": .string(mode), "Memory": "512",
          "ContainerDefinitions": [
            [
              "Name": "web", "Image": "nginx:1",
              "PortMappings": [["ContainerPort": 80, "Name": "web"], ["ContainerPort": 81]],
            ]
          ],
        ]),
      RuleTests.node(
        "targets", "AWS::ElasticLoadBalancingV2::TargetGroup",
        ["Port": 80, "Protocol": "HTTP", "VpcId": "vpc-1", "TargetType": "ip"].merging(targets) { $1 }),
      RuleTests.node(
        "service", "AWS::ECS::Service",
        [
          "TaskDefinition": .ref("task", "TaskDefinitionArn"),
          "LoadBalancers": [
            .object(
              [
                "TargetGroupArn": .ref("targets", "TargetGroupArn"), "ContainerName": "web", "ContainerPort": 81,
              ].merging(balancer) { $1 })
          ],
          "ServiceConnectConfiguration": ["Enabled": true, "Services": [["PortName": .string(offer)]]],
        ]),
    ]
    return RuleTests.planner.validate(.small(nodes)).filter { ["IN2150", "IN2151"].contains("\($0.code)") }.map {
      "\($0.code) \($0.message) [\($0.label ?? "")] \($0.fix ?? "")"
    }
  }

  @Test("Containers, ports and names that the tasks have are right")
  func sound() {
    #expect(found() == [])
    #expect(found(targets: ["TargetType": "instance"], mode: "bridge") == [])
  }

  @Test("A load balancer sends to a container and a port of the tasks")
  func balanced() {
    #expect(
      found(balancer: ["ContainerName": "app"]) == [
        "IN2150 service: its tasks have no container 'app' [loadBalancers] name one of web"
      ])
    #expect(
      found(balancer: ["ContainerPort": 8080]) == [
        "IN2150 service: the container 'web' of its tasks does not have port 8080 [loadBalancers] add the port to the container's portMappings, or send to one of 80, 81"
      ])
  }

  @Test("Service Connect offers a named port")
  func connected() {
    #expect(
      found(offer: "api") == [
        "IN2150 service: its tasks have no port of the name 'api' [serviceConnectConfiguration] give a port of the container's portMappings this name"
      ])
  }

  @Test("A namespace that is only named is one that stays: the plan warns, and not where it is declared")
  func namespaces() {
    func warnings(_ namespace: Value) -> [String] {
      let nodes = [
        RuleTests.node("space", "AWS::ServiceDiscovery::HttpNamespace", ["Name": "shop"]),
        RuleTests.node("cluster", "AWS::ECS::Cluster", ["ServiceConnectDefaults": ["Namespace": namespace]]),
        RuleTests.node(
          "service", "AWS::ECS::Service",
          [
            "Cluster": .ref("cluster", "Arn"), "TaskDefinition": "web:1",
            "ServiceConnectConfiguration": ["Enabled": true, "Namespace": namespace],
          ]),
      ]
      return RuleTests.planner.validate(.small(nodes)).filter { "\($0.code)" == "IN2155" }.map {
        "\($0.severity) \($0.address?.path ?? "") [\($0.label ?? "")] \($0.message)"
      }
    }
    #expect(
      warnings("shop") == [
        "warning cluster [serviceConnectDefaults] cluster: ECS makes a namespace shop if none has the name, and it stays when this is deleted",
        "warning service [serviceConnectConfiguration] service: ECS makes a namespace shop if none has the name, and it stays when this is deleted",
      ])
    #expect(warnings(.ref("space", "Arn")) == [])
    #expect(warnings("arn:aws:servicediscovery:eu-central-1:123456789012:namespace/ns-1") == [])
    #expect(warnings("") == [])
  }

  @Test("A target group takes the addresses of tasks that have their own, and the instances of others")
  func targetTypes() {
    #expect(
      found(targets: ["TargetType": .null]) == [
        "IN2151 targets: its TargetType is instance, but service registers tasks of the network mode awsvpc [targetType] declare targetType: .ip"
      ])
    #expect(
      found(mode: "bridge") == [
        "IN2151 targets: its TargetType is ip, but service registers tasks of the network mode bridge [targetType] declare targetType: .instance"
      ])
  }

  @Test("A service names subnets for tasks that have a network of their own")
  func subnets() {
    func found(_ mode: Value, _ network: Value) -> [String] {
      let nodes = [
        RuleTests.node("task", "AWS::ECS::TaskDefinition", ["NetworkMode": mode, "Family": "web"]),
        RuleTests.node(
          "service", "AWS::ECS::Service",
          ["TaskDefinition": .ref("task", "TaskDefinitionArn"), "NetworkConfiguration": network]),
      ]
      return RuleTests.planner.validate(.small(nodes)).filter { $0.code == "IN2012" }.map { "\($0.message)" }
    }
    let missing = "service: its tasks have the network mode awsvpc, and it names no subnets for them"
    #expect(found("awsvpc", .null) == [missing])
    #expect(found("awsvpc", [:]) == [missing])
    #expect(found("awsvpc", ["AwsvpcConfiguration": ["Subnets": ["subnet-0123456789abcdef0"]]]) == [])
    #expect(found("bridge", .null) == [])
  }

  @Test("What scales a service names its cluster and the service whole")
  func scaled() {
    func found(_ parts: Value...) -> Int {
      let nodes = [
        RuleTests.node("cluster", "AWS::ECS::Cluster", ["ClusterName": "shop"]),
        RuleTests.node("service", "AWS::ECS::Service", ["ServiceName": "web", "Cluster": .ref("cluster", "Arn")]),
        RuleTests.node(
          "target", "AWS::ApplicationAutoScaling::ScalableTarget",
          [
            "ServiceNamespace": "ecs", "ScalableDimension": "ecs:service:DesiredCount", "MinCapacity": 1,
            "MaxCapacity": 2, "ResourceId": .interpolation(parts),
          ]),
      ]
      return RuleTests.planner.validate(.small(nodes)).count { $0.code == "IN2080" }
    }
    let (cluster, service) = (Value.ref("cluster", "ClusterName"), Value.ref("service", "Name"))
    #expect(found("service/", cluster, "/", service) == 0)
    #expect(found("service/shop/", service) == 0)
    #expect(found("service/", cluster, "/-2", service) == 1)
    #expect(found("service/", cluster, "-2/", service) == 1)
    #expect(found("service/", cluster, "/", service, "-2") == 1)
  }

  @Test("A scaling policy has the namespace and the dimension of its target")
  func scalingPolicies() {
    func found(_ change: [String: Value]) -> [String] {
      let own: [String: Value] = ["ServiceNamespace": "ecs", "ScalableDimension": "ecs:service:DesiredCount"]
      let nodes = [
        RuleTests.node(
          "target", "AWS::ApplicationAutoScaling::ScalableTarget",
          own.merging(["MinCapacity": 1, "MaxCapacity": 2, "ResourceId": "service/shop/web"]) { $1 }),
        RuleTests.node(
          "policy", "AWS::ApplicationAutoScaling::ScalingPolicy",
          own.merging([
            "PolicyName": "cpu", "PolicyType": "TargetTrackingScaling", "ResourceId": .ref("target", "ResourceId"),
          ]) { $1 }.merging(change) { $1 }),
      ]
      return RuleTests.planner.validate(.small(nodes)).filter { $0.code == "IN2080" }.map { "\($0.message)" }
    }
    #expect(found([:]) == [])
    #expect(
      found(["ServiceNamespace": "dynamodb", "ScalableDimension": "dynamodb:table:ReadCapacityUnits"]) == [
        "policy: ServiceNamespace is dynamodb, and that of its target is ecs",
        "policy: ScalableDimension is dynamodb:table:ReadCapacityUnits, and that of its target is ecs:service:DesiredCount",
      ])
  }
}
