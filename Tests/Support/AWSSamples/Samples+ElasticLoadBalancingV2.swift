package import InfraModel

extension Samples {
  package static let elasticLoadBalancingV2: [Sample] = [
    loadBalancer, publicLoadBalancer, networkLoadBalancer, targetGroup, networkTargetGroup, functionTargetGroup,
    listener,
    networkListener, listenerRule, weightedRule,
  ]

  private static let aThirdSubnet = Sample.Need(
    "subnet3", "AWS::EC2::Subnet",
    ["VpcId": .ref("vpc", "VpcId"), "CidrBlock": "10.0.3.0/24", "AvailabilityZone": "eu-central-1c"])
  private static func aGroup(_ name: String) -> Sample.Need {
    Sample.Need(
      name, "AWS::EC2::SecurityGroup",
      ["VpcId": .ref("vpc", "VpcId"), "GroupDescription": "of a load balancer", "GroupName": .string("sample-\(name)")])
  }
  private static let subnets: Value = [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")]

  package static let aLoadBalancer = Sample.Need(
    "balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer",
    ["Scheme": "internal", "Subnets": subnets])
  package static let aNetworkLoadBalancer = Sample.Need(
    "balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer",
    ["Scheme": "internal", "Type": "network", "Subnets": subnets])
  package static func aTargetGroup(_ name: String = "targets", speaking spoken: Value = "HTTP") -> Sample.Need {
    Sample.Need(
      name, "AWS::ElasticLoadBalancingV2::TargetGroup",
      ["Port": 80, "Protocol": spoken, "VpcId": .ref("vpc", "VpcId"), "TargetType": "ip"])
  }
  package static let aListener = Sample.Need(
    "listener", "AWS::ElasticLoadBalancingV2::Listener",
    [
      "LoadBalancerArn": .ref("balancer", "LoadBalancerArn"), "Port": 80, "Protocol": "HTTP",
      "DefaultActions": [["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "404"]]],
    ])

  package static let loadBalancer = Sample(
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    needs: [aVPC, aSubnet, anotherSubnet, aThirdSubnet, aGroup("first"), aGroup("second")],
    [
      "Name": "sample-web", "Scheme": "internal", "Subnets": subnets, "SecurityGroups": [.ref("first", "GroupId")],
      "LoadBalancerAttributes": [
        ["Key": "idle_timeout.timeout_seconds", "Value": "120"], ["Key": "routing.http2.enabled", "Value": "false"],
      ], "Tags": .tags(["Name": "web"]),
    ],
    updates: [
      .set([
        "SecurityGroups": [.ref("first", "GroupId"), .ref("second", "GroupId")],
        "Subnets": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId"), .ref("subnet3", "SubnetId")],
        "Tags": .tags(["Name": "web", "Owner": "me"]),
      ]),
      .set([
        "SecurityGroups": [.ref("second", "GroupId")],
        "LoadBalancerAttributes": [
          ["Key": "idle_timeout.timeout_seconds", "Value": "300"], ["Key": "routing.http2.enabled", "Value": "false"],
        ],
      ]), .remove("Tags"),
    ])

  package static let publicLoadBalancer = Sample(
    "AWS::ElasticLoadBalancingV2::LoadBalancer", title: "for the web, without a name",
    needs: [aVPC, anInternetGateway, anAttachment, aSubnet, anotherSubnet],
    ["Subnets": subnets, "Type": "application", "IpAddressType": "ipv4"],
    updates: [.set(["Tags": .tags(["Name": "web"])])])

  package static let networkLoadBalancer = Sample(
    "AWS::ElasticLoadBalancingV2::LoadBalancer", title: "of a network",
    needs: [aVPC, aSubnet, anotherSubnet],
    ["Name": "sample-net", "Type": "network", "Scheme": "internal", "Subnets": [.ref("subnet", "SubnetId")]],
    updates: [.set(["Subnets": subnets])])

  package static let targetGroup = Sample(
    "AWS::ElasticLoadBalancingV2::TargetGroup", needs: [aVPC],
    [
      "Name": "sample-api", "Port": 3000, "Protocol": "HTTP", "ProtocolVersion": "HTTP1", "TargetType": "ip",
      "VpcId": .ref("vpc", "VpcId"), "HealthCheckPath": "/health", "HealthCheckIntervalSeconds": 15,
      "HealthCheckTimeoutSeconds": 5, "HealthyThresholdCount": 2, "UnhealthyThresholdCount": 3,
      "Matcher": ["HttpCode": "200-299"], "Targets": [["Id": "10.0.1.10", "Port": 3000]],
      "TargetGroupAttributes": [["Key": "deregistration_delay.timeout_seconds", "Value": "30"]],
      "Tags": .tags(["Name": "api"]),
    ],
    updates: [
      .set([
        "HealthCheckPath": "/ready", "HealthCheckIntervalSeconds": 20, "Matcher": ["HttpCode": "200"],
        "Targets": [["Id": "10.0.1.10", "Port": 3000], ["Id": "10.0.1.11", "Port": 3001]],
      ]),
      .set([
        "Targets": [["Id": "10.0.1.11", "Port": 3001]],
        "TargetGroupAttributes": [["Key": "deregistration_delay.timeout_seconds", "Value": "60"]],
        "Tags": .tags(["Name": "api", "Owner": "me"]),
      ]), .remove("Tags"),
    ])

  package static let networkTargetGroup = Sample(
    "AWS::ElasticLoadBalancingV2::TargetGroup", title: "of a network", needs: [aVPC],
    ["Name": "sample-tcp", "Port": 5432, "Protocol": "TCP", "TargetType": "instance", "VpcId": .ref("vpc", "VpcId")],
    updates: [.set(["HealthCheckIntervalSeconds": 20])])

  package static let functionTargetGroup = Sample(
    "AWS::ElasticLoadBalancingV2::TargetGroup", title: "of a function, without a name", ["TargetType": "lambda"],
    updates: [.set(["Tags": .tags(["Name": "function"])])])

  package static let listener = Sample(
    "AWS::ElasticLoadBalancingV2::Listener",
    needs: [aVPC, aSubnet, anotherSubnet, aLoadBalancer, aTargetGroup(), aTargetGroup("others")],
    [
      "LoadBalancerArn": .ref("balancer", "LoadBalancerArn"), "Port": 80, "Protocol": "HTTP",
      "DefaultActions": [
        ["Type": "redirect", "RedirectConfig": ["StatusCode": "HTTP_301", "Port": "443", "Protocol": "HTTPS"]]
      ],
    ],
    updates: [
      .set(["DefaultActions": [["Type": "forward", "TargetGroupArn": .ref("targets", "TargetGroupArn")]]]),
      .set([
        "Port": 8080,
        "DefaultActions": [
          [
            "Type": "forward",
            "ForwardConfig": [
              "TargetGroups": [
                ["TargetGroupArn": .ref("targets", "TargetGroupArn"), "Weight": 90],
                ["TargetGroupArn": .ref("others", "TargetGroupArn"), "Weight": 10],
              ]
            ],
          ]
        ],
      ]),
      .set(["DefaultActions": [["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "404"]]]]),
    ])

  package static let networkListener = Sample(
    "AWS::ElasticLoadBalancingV2::Listener", title: "of a network",
    needs: [aVPC, aSubnet, anotherSubnet, aNetworkLoadBalancer, aTargetGroup(speaking: "TCP")],
    [
      "LoadBalancerArn": .ref("balancer", "LoadBalancerArn"), "Port": 5432, "Protocol": "TCP",
      "DefaultActions": [["Type": "forward", "TargetGroupArn": .ref("targets", "TargetGroupArn")]],
    ], updates: [.set(["Port": 5433])])

  package static let listenerRule = Sample(
    "AWS::ElasticLoadBalancingV2::ListenerRule",
    needs: [aVPC, aSubnet, anotherSubnet, aLoadBalancer, aTargetGroup(), aListener],
    [
      "ListenerArn": .ref("listener", "ListenerArn"), "Priority": 10,
      "Conditions": [["Field": "path-pattern", "PathPatternConfig": ["Values": ["/api/*"]]]],
      "Actions": [["Type": "forward", "TargetGroupArn": .ref("targets", "TargetGroupArn")]],
    ],
    updates: [
      .set([
        "Priority": 20,
        "Conditions": [
          ["Field": "path-pattern", "PathPatternConfig": ["Values": ["/api/*", "/v2/*"]]],
          ["Field": "http-request-method", "HttpRequestMethodConfig": ["Values": ["GET"]]],
        ],
      ]),
      .set([
        "Actions": [
          ["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "503", "ContentType": "text/plain"]]
        ]
      ]),
    ])

  package static let weightedRule = Sample(
    "AWS::ElasticLoadBalancingV2::ListenerRule", title: "to two groups",
    needs: [aVPC, aSubnet, anotherSubnet, aLoadBalancer, aTargetGroup(), aTargetGroup("others"), aListener],
    [
      "ListenerArn": .ref("listener", "ListenerArn"), "Priority": 11,
      "Conditions": [["Field": "host-header", "Values": ["www.example.com"]]],
      "Actions": [
        [
          "Type": "forward",
          "ForwardConfig": [
            "TargetGroups": [
              ["TargetGroupArn": .ref("targets", "TargetGroupArn"), "Weight": 3],
              ["TargetGroupArn": .ref("others", "TargetGroupArn"), "Weight": 1],
            ], "TargetGroupStickinessConfig": ["Enabled": true, "DurationSeconds": 60],
          ],
        ]
      ],
    ],
    updates: [
      .set(["Actions": [["Type": "forward", "TargetGroupArn": .ref("others", "TargetGroupArn")]]])
    ])
}
