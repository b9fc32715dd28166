@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Pricing
import Testing

@Suite("What a resource costs follows from what it hangs together with")
struct RelationTests {
  static func cost(_ nodes: [ResourceNode], takingAccountAllowances: Bool = false) -> EnvironmentCost {
    Pricing(takingAccountAllowances: takingAccountAllowances).estimate(
      Graph(environment: "test/one", region: "us-east-1", resources: nodes))
  }

  static func node(
    _ address: Address, _ type: ResourceType, _ properties: [String: Value] = [:], usage: [String: Value] = [:]
  ) -> ResourceNode {
    ResourceNode(address: address, type: type, properties: properties, usage: usage)
  }

  static func reference(_ address: Address, _ property: String) -> Value {
    .reference(Reference(address, PropertyPath(property)))
  }

  @Test("A proxy is paid for by the databases of its target group, those of a cluster too")
  func proxy() {
    let nodes = [
      Self.node("proxy", "AWS::RDS::DBProxy", ["EngineFamily": "POSTGRESQL"]),
      Self.node(
        "targets", "AWS::RDS::DBProxyTargetGroup",
        [
          "DBProxyName": Self.reference("proxy", "DBProxyName"),
          "DBClusterIdentifiers": [Self.reference("cluster", "DBClusterIdentifier")],
          "DBInstanceIdentifiers": [Self.reference("single", "DBInstanceIdentifier")],
        ]),
      Self.node("cluster", "AWS::RDS::DBCluster", ["Engine": "aurora-postgresql"]),
      Self.node(
        "one", "AWS::RDS::DBInstance",
        [
          "DBInstanceClass": "db.r6g.xlarge", "Engine": "aurora-postgresql",
          "DBClusterIdentifier": Self.reference("cluster", "DBClusterIdentifier"),
        ]),
      Self.node(
        "single", "AWS::RDS::DBInstance",
        ["DBInstanceClass": "db.t3.medium", "Engine": "postgres", "AllocatedStorage": 20, "StorageType": "gp3"]),
    ]
    // 4 processors of db.r6g.xlarge and 2 of db.t3.medium.
    #expect(
      Self.cost(nodes)["proxy"]?.lines == [
        "fixed | Proxy, a virtual processor | 4380 vCPU-Hrs × 0.015 = 65.7", "total | 65.7",
      ])
    #expect(Self.cost(nodes)["targets"]?.fixed == .zero)
  }

  @Test("A serverless instance is bounded by its cluster, and is priced there only")
  func serverless() {
    let nodes = [
      Self.node(
        "cluster", "AWS::RDS::DBCluster",
        [
          "Engine": "aurora-postgresql",
          "ServerlessV2ScalingConfiguration": ["MinCapacity": 2, "MaxCapacity": 8],
        ], usage: ["capacityUnits": 3]),
      Self.node(
        "one", "AWS::RDS::DBInstance",
        [
          "DBInstanceClass": "db.serverless", "Engine": "aurora-postgresql",
          "DBClusterIdentifier": Self.reference("cluster", "DBClusterIdentifier"),
        ]),
    ]
    let cost = Self.cost(nodes)
    #expect(
      cost["one"]?.components.map { $0.line("usage") } == [
        "usage | Serverless capacity, Aurora PostgreSQL | 2190 ACU-Hrs × 0.12 = 262.8"
      ])
    #expect(cost["cluster"]?.components.contains { $0.name.hasPrefix("Serverless") } == false)
  }

  @Test("A service finds its task definition, and its cluster's way to start tasks")
  func service() {
    let nodes = [
      Self.node(
        "cluster", "AWS::ECS::Cluster",
        [
          "DefaultCapacityProviderStrategy": [
            ["CapacityProvider": "FARGATE", "Weight": 1, "Base": 1], ["CapacityProvider": "FARGATE_SPOT", "Weight": 3],
          ]
        ]),
      Self.node("task", "AWS::ECS::TaskDefinition", ["Cpu": "1024", "Memory": "2048"]),
      Self.node(
        "service", "AWS::ECS::Service",
        [
          "Cluster": Self.reference("cluster", "Arn"), "DesiredCount": 4,
          "TaskDefinition": Self.reference("task", "TaskDefinitionArn"),
        ]),
    ]
    let found = Self.cost(nodes)["service"]
    #expect(
      found?.lines == [
        "fixed | Tasks, virtual processors | 1277.5 vCPU-Hrs × 0.04048 = 51.7132",
        "fixed | Tasks, memory | 2555 GB-Hrs × 0.004445 = 11.356975",
        "IN7002 | Tasks, virtual processors", "IN7002 | Tasks, memory",
        "assume | 4 tasks run all the month", "total | 63.070175",
      ])
  }

  @Test("A group makes its instances from the template that it refers to, in subnets that give addresses")
  func group() {
    let nodes = [
      Self.node("subnet", "AWS::EC2::Subnet", ["MapPublicIpOnLaunch": true]),
      Self.node(
        "template", "AWS::EC2::LaunchTemplate",
        [
          "LaunchTemplateData": [
            "InstanceType": "t3.micro",
            "BlockDeviceMappings": [["DeviceName": "/dev/xvda", "Ebs": ["VolumeSize": 10, "VolumeType": "gp3"]]],
          ]
        ]),
      Self.node(
        "group", "AWS::AutoScaling::AutoScalingGroup",
        [
          "MinSize": "2", "MaxSize": "2", "VPCZoneIdentifier": [Self.reference("subnet", "SubnetId")],
          "LaunchTemplate": [
            "LaunchTemplateId": Self.reference("template", "LaunchTemplateId"), "Version": "1",
          ],
        ]),
    ]
    #expect(
      Self.cost(nodes)["group"]?.components.map { $0.line("fixed") } == [
        "fixed | Instance t3.micro | 1460 Hrs × 0.0104 = 15.184",
        "fixed | Processor credits beyond those earned | 0.05 a vCPU-Hrs",
        "fixed | Root volume, storage (gp3) | 20 GB-Mo × 0.08 = 1.6",
        "fixed | Public IPv4 address | 1460 Hrs × 0.005 = 7.3",
      ])
  }

  @Test("An account's allowances are taken off once, in the order of addresses, where that is asked for")
  func allowances() {
    let nodes = [
      Self.node("a", "AWS::SQS::Queue", usage: ["requests": 700_000]),
      Self.node("b", "AWS::SQS::Queue", usage: ["requests": 700_000]),
      Self.node("topic", "AWS::SNS::Topic", usage: ["requests": 200]),
    ]
    let cost = Self.cost(nodes, takingAccountAllowances: true)
    #expect(
      cost.lines.map {
        $0.estimate.components.map { "\($0.name): \($0.quantity?.written ?? "") \($0.unitPrice ?? .zero)" }
      }
        == [
          ["Requests, free: 700000 0", "Requests: 0 0.0000004"],
          ["Requests, free: 300000 0", "Requests: 400000 0.0000004"],
          ["Requests, free: 200 0", "Requests: 0 0.0000005"],
        ])
    // 400,000 × 0.0000004, and without allowances 2 × 700,000 × 0.0000004 + 200 × 0.0000005.
    #expect(cost.monthly.written == "0.16")
    #expect(Self.cost(nodes).monthly.written == "0.5601")
    #expect(
      Self.cost(nodes)["a"]?.components.map(\.note) == [
        "the first 1,000,000 a month of an account are free, not taken off here"
      ])
  }

  @Test("What an allowance covers needs no price")
  func coveredWithoutPrice() {
    let topic = PricedResource("AWS::SNS::Topic", region: "eu-west-1", usage: ["requests": 200])
    #expect(
      Pricing(takingAccountAllowances: true).estimate(topic).lines == ["free | Requests, free | 200", "total | 0"])
    #expect(Pricing().estimate(topic).lines == ["IN7002 | Requests", "total | 0"])
  }

  /// A number of usage under another name, and what it is in the model's own.
  struct Spelling: Sendable {
    var type: ResourceType
    var name: String
    var number: Int64
    var key: String
    var amount: Quantity
  }

  @Test(
    "Usage is understood under other names and in other units",
    arguments: [
      Spelling(
        type: "AWS::EC2::NatGateway", name: "monthly_data_processed_gb", number: 100, key: "processedGigabytes",
        amount: 100),
      Spelling(type: "AWS::Lambda::Function", name: "monthlyInvocations", number: 5, key: "requests", amount: 5),
      Spelling(
        type: "AWS::Lambda::Function", name: "request_duration_ms", number: 120, key: "averageDuration", amount: 120),
      Spelling(type: "AWS::S3::Bucket", name: "storage_gb", number: 7, key: "storedGigabytes", amount: 7),
      Spelling(type: "AWS::S3::Bucket", name: "storageTB", number: 2, key: "storedGigabytes", amount: 2048),
      Spelling(
        type: "AWS::S3::Bucket", name: "data_transfer_out_gb", number: 3, key: "transferredGigabytes", amount: 3),
      Spelling(type: "AWS::Cognito::UserPool", name: "monthly_active_users", number: 9, key: "activeUsers", amount: 9),
      Spelling(
        type: "AWS::ApiGatewayV2::Api", name: "request_size_kb", number: 600, key: "averageRequestKilobytes",
        amount: 600),
    ])
  func usageNames(spelling: Spelling) throws {
    let model = try #require(PriceBook.aws.model(of: spelling.type))
    let key = try #require(model.usage.keys.first { $0.name == spelling.key })
    let resource = PricedResource(
      spelling.type, region: "us-east-1", usage: [spelling.name: .integer(spelling.number)])
    #expect(resource.usage(key) == Span(spelling.amount))
    #expect(!Pricing().estimate(resource).unknown.contains { $0.reason == .unknownUsage })
  }
}
