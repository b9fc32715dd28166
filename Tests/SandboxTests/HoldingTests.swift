import AWSClient
import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Provider
import Testing

@Suite("What holds another resource keeps it from being deleted, as in AWS")
struct HoldingTests {
  /// One reference in the smallest sample that has it.
  struct Scene: Sendable, CustomTestStringConvertible {
    var sample: Sample
    var referrer: Sample.Referrer

    var testDescription: String { "\(referrer.path.type.name) \(referrer.path.path)" }
  }

  static let scenes: [Scene] = {
    var found: [ReferencePath: Scene] = [:]
    for sample in Samples.all + more {
      for referrer in sample.referrers where referrer.target != "self" {
        if let other = found[referrer.path], other.sample.resources.count <= sample.resources.count { continue }
        found[referrer.path] = Scene(sample: sample, referrer: referrer)
      }
    }
    return found.values.sorted { $0.testDescription < $1.testDescription }
  }()

  @Test("A reference that holds is in the way of a deletion, any other is not", arguments: scenes)
  func deletion(_ scene: Scene) async throws {
    let cloud = try Stage()
    try await cloud.create(scene.sample)
    let referrer = scene.referrer
    try await cloud.clear(of: referrer.target, except: referrer.name, in: scene.sample)
    let isHeld = cloud.holds(referrer.path)
    do {
      try await cloud.delete(referrer.target)
      #expect(!isHeld, "\(referrer.target) could be deleted")
    } catch {
      #expect(isHeld, "\(error)")
      #expect(error.kind != .notFound)
    }
  }

  @Test("Every hold on a type with a handler is shown")
  func complete() {
    let provider = AWSProvider(client: Clients.sandboxed(), schemas: AWSSchemaCatalog())
    let shown = Set(Self.scenes.map(\.referrer.path))
    for type in Set(Samples.all.map(\.type)) {
      let holds = provider.traits(of: type).holds.map { ReferencePath(type: type, path: $0) }
      #expect(Set(holds).subtracting(shown).subtracting(Self.unseen).map(\.path).sorted() == [], "\(type)")
    }
  }

  /// Holds on what has no handler yet.
  private static let unseen: Set<ReferencePath> = [
    ReferencePath(type: "AWS::ApiGatewayV2::Stage", path: "DeploymentId"),
    ReferencePath(type: "AWS::AutoScaling::AutoScalingGroup", path: "LaunchConfigurationName"),
    // In one region with it only: `LockBehaviorTests` shows it.
    ReferencePath(type: "AWS::CloudFront::Distribution", path: "DistributionConfig.WebACLId"),
    ReferencePath(type: "AWS::EC2::Instance", path: "NetworkInterfaces.*.NetworkInterfaceId"),
    ReferencePath(type: "AWS::EC2::Instance", path: "PlacementGroupName"),
    ReferencePath(type: "AWS::EC2::VPCGatewayAttachment", path: "VpnGatewayId"),
    ReferencePath(type: "AWS::Events::Rule", path: "EventBusName"),
    ReferencePath(type: "AWS::IAM::ManagedPolicy", path: "Groups.*"),
    ReferencePath(type: "AWS::IAM::ManagedPolicy", path: "Users.*"),
    ReferencePath(type: "AWS::IAM::Policy", path: "Groups.*"),
    ReferencePath(type: "AWS::IAM::Policy", path: "Users.*"),
    ReferencePath(type: "AWS::RDS::DBInstance", path: "OptionGroupName"),
  ]
}

/// A sandbox with the resources of a sample.
private final class Stage {
  private let cloud: AWSProvider
  private let client: AWSClient
  private let time = Time()
  private var made: [String: (type: ResourceType, resource: ObservedResource)] = [:]
  private var operations = 0

  init() throws {
    client = Clients.client(SandboxUnderTest.options, time)
    cloud = AWSProvider(client: client, schemas: AWSSchemaCatalog())
  }

  func holds(_ path: ReferencePath) -> Bool { cloud.traits(of: path.type).holds.contains(path.path) }

  func create(_ sample: Sample) async throws {
    for resource in sample.resources {
      let properties = resource.properties.mapValues { $0.resolved(made.mapValues(\.resource.properties)) }
      let request = CreateRequest(
        address: Address(resource.name), type: resource.type, region: Samples.region,
        account: Samples.account, properties: properties)
      made[resource.name] = (resource.type, try await cloud.create(request, context()))
    }
  }

  /// Deletes what else holds a resource, and what holds that.
  func clear(of target: String, except kept: String, in sample: Sample) async throws {
    for other in sample.referrers
    where other.target == target && other.name != kept && holds(other.path) && made[other.name] != nil {
      try await clear(of: other.name, except: "", in: sample)
      try await delete(other.name)
      made[other.name] = nil
    }
  }

  /// Deletes a resource and nothing that is attached to it.
  func delete(_ name: String) async throws(ProviderError) {
    guard let (type, resource) = made[name] else { return }
    if let (operation, member) = Self.plain[type] {
      do {
        let input = [member: resource.properties[member] ?? .string(resource.id.text)]
        _ = try await client.call(.iam, operation, input, region: Samples.region)
      } catch { throw ProviderError(error) }
      return
    }
    let request = DeleteRequest(
      address: Address(name), type: type, region: Samples.region, account: Samples.account,
      id: resource.id, known: resource.properties)
    try await cloud.delete(request, context())
  }

  /// Types whose handlers first let go of what holds them.
  private static let plain: [ResourceType: (operation: String, member: String)] = [
    "AWS::IAM::Role": ("DeleteRole", "RoleName"), "AWS::IAM::ManagedPolicy": ("DeletePolicy", "PolicyArn"),
  ]

  private func context() -> OperationContext {
    operations += 1
    let time = time
    return Journal(operation: "op-holding-\(operations)").context(sleep: { time.pass($0) })
  }
}

extension HoldingTests {
  /// A group of the default network.
  private static func named(_ name: String) -> Sample.Need {
    Sample.Need("\(name)", "AWS::EC2::SecurityGroup", ["GroupDescription": "needed", "GroupName": .string(name)])
  }

  private static let parameters = Sample.Need(
    "parameters", "AWS::ElastiCache::ParameterGroup",
    ["CacheParameterGroupFamily": "redis7", "Description": "needed"])

  /// References that no sample has.
  static let more: [Sample] = [
    Samples.distributionWithPolicies, Samples.clusterWithProvider,
    Sample(
      "AWS::ElastiCache::CacheCluster", title: "with parameters", needs: [parameters],
      [
        "Engine": "redis", "EngineVersion": "7.1", "CacheNodeType": "cache.t4g.micro", "NumCacheNodes": 1,
        "CacheParameterGroupName": .ref("parameters", "CacheParameterGroupName"),
      ]),
    Sample(
      "AWS::ElastiCache::ReplicationGroup", title: "with parameters", needs: [parameters],
      [
        "ReplicationGroupDescription": "needed", "Engine": "redis", "EngineVersion": "7.1",
        "CacheNodeType": "cache.t4g.micro", "NumCacheClusters": 1,
        "CacheParameterGroupName": .ref("parameters", "CacheParameterGroupName"),
      ]),
    Sample(
      "AWS::WAFv2::WebACL", title: "that names a set of addresses",
      needs: [
        Sample.Need(
          "set", "AWS::WAFv2::IPSet",
          ["Scope": "REGIONAL", "IPAddressVersion": "IPV4", "Addresses": ["192.0.2.0/24"]])
      ],
      [
        "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]],
        "VisibilityConfig": ["CloudWatchMetricsEnabled": true, "MetricName": "x", "SampledRequestsEnabled": false],
        "Rules": Samples.webACL(
          naming: .ref("set", "Arn"),
          at: AWSProvider(client: Clients.sandboxed(), schemas: AWSSchemaCatalog()).traits(of: "AWS::WAFv2::WebACL")
            .holds
            .sorted()),
      ]),
    Sample(
      "AWS::ApiGatewayV2::Route", title: "with an authorizer",
      needs: Samples.tokenAuthorizer.needs + [
        Sample.Need("authorizer", "AWS::ApiGatewayV2::Authorizer", Samples.tokenAuthorizer.properties)
      ],
      [
        "ApiId": .ref("api", "ApiId"), "RouteKey": "GET /orders", "AuthorizationType": "JWT",
        "AuthorizerId": .ref("authorizer", "AuthorizerId"),
      ]),
    Sample(
      "AWS::ServiceDiscovery::Service", title: "with its namespace in its records",
      needs: [
        Samples.aVPC,
        Sample.Need(
          "space", "AWS::ServiceDiscovery::PrivateDnsNamespace",
          ["Name": "infra-sample.internal", "Vpc": .ref("vpc", "VpcId")]),
      ],
      ["Name": "api", "DnsConfig": ["NamespaceId": .ref("space", "Id"), "DnsRecords": [["Type": "A", "TTL": 10]]]]),
    Sample(
      "AWS::EC2::VPCEndpoint", title: "without tables", needs: [Samples.aVPC],
      [
        "VpcId": .ref("vpc", "VpcId"), "ServiceName": "com.amazonaws.eu-central-1.s3", "VpcEndpointType": "Gateway",
      ]),
    Sample(
      "AWS::EC2::Route", title: "to an endpoint",
      needs: [
        Samples.aVPC, Samples.aSubnet, Samples.aRouteTable,
        Sample.Need(
          "endpoint", "AWS::EC2::VPCEndpoint",
          [
            "VpcId": .ref("vpc", "VpcId"), "ServiceName": "com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0",
            "VpcEndpointType": "GatewayLoadBalancer", "SubnetIds": [.ref("subnet", "SubnetId")],
          ]),
      ],
      [
        "RouteTableId": .ref("table", "RouteTableId"), "DestinationCidrBlock": "0.0.0.0/0",
        "VpcEndpointId": .ref("endpoint", "Id"),
      ]),
    Sample(
      "AWS::EC2::Route", title: "to a machine",
      needs: [Samples.aVPC, Samples.aSubnet, Samples.aRouteTable, Samples.anInstance],
      [
        "RouteTableId": .ref("table", "RouteTableId"), "DestinationCidrBlock": "0.0.0.0/0",
        "InstanceId": .ref("instance", "InstanceId"),
      ]),
    Sample(
      "AWS::EC2::Route", title: "to a NAT gateway",
      needs: [
        Samples.aVPC, Samples.aSubnet, Samples.aRouteTable,
        Sample.Need(
          "nat", "AWS::EC2::NatGateway", ["SubnetId": .ref("subnet", "SubnetId"), "ConnectivityType": "private"]),
      ],
      [
        "RouteTableId": .ref("table", "RouteTableId"), "DestinationCidrBlock": "0.0.0.0/0",
        "NatGatewayId": .ref("nat", "NatGatewayId"),
      ]),
    Sample(
      "AWS::EC2::NatGateway", title: "with two addresses",
      needs: [
        Samples.aVPC, Samples.anInternetGateway, Samples.anAttachment, Samples.aSubnet, Samples.anAddress,
        Sample.Need("another", "AWS::EC2::EIP"),
      ],
      [
        "SubnetId": .ref("subnet", "SubnetId"), "AllocationId": .ref("address", "AllocationId"),
        "SecondaryAllocationIds": [.ref("another", "AllocationId")],
      ]),
    Sample(
      "AWS::EC2::NatGateway", title: "of a region",
      needs: [Samples.aVPC, Samples.anInternetGateway, Samples.anAttachment, Samples.anAddress],
      [
        "VpcId": .ref("vpc", "VpcId"), "AvailabilityMode": "regional",
        "AvailabilityZoneAddresses": [
          ["AvailabilityZone": "eu-central-1a", "AllocationIds": [.ref("address", "AllocationId")]]
        ],
      ]),
    Sample(
      "AWS::EC2::Instance", title: "with a volume", needs: [Samples.aVPC, Samples.aSubnet, Samples.aVolume],
      [
        "ImageId": Samples.image, "InstanceType": "t3.micro", "SubnetId": .ref("subnet", "SubnetId"),
        "Volumes": [["VolumeId": .ref("volume", "VolumeId"), "Device": "/dev/sdf"]],
      ]),
    Sample(
      "AWS::EC2::Instance", title: "with a group", needs: [Samples.aVPC, Samples.aSubnet, Samples.aGroup],
      [
        "ImageId": Samples.image, "InstanceType": "t3.micro", "SubnetId": .ref("subnet", "SubnetId"),
        "SecurityGroupIds": [.ref("group", "GroupId")],
      ]),
    Sample(
      "AWS::EC2::Instance", title: "with an interface", needs: [Samples.aVPC, Samples.aSubnet, Samples.aGroup],
      [
        "ImageId": Samples.image, "InstanceType": "t3.micro",
        "NetworkInterfaces": [
          [
            "DeviceIndex": "0", "SubnetId": .ref("subnet", "SubnetId"), "GroupSet": [.ref("group", "GroupId")],
            "AssociatePublicIpAddress": false,
          ]
        ],
      ]),
    Sample(
      "AWS::EC2::Instance", title: "with a group by name",
      needs: [named("group")],
      [
        "ImageId": Samples.image, "InstanceType": "t3.micro", "SecurityGroups": [.ref("group", "GroupName")],
      ]),
    Sample(
      "AWS::EC2::SecurityGroup", title: "that lets out to another", needs: [Samples.aVPC, Samples.aGroup],
      [
        "GroupDescription": "other", "VpcId": .ref("vpc", "VpcId"),
        "SecurityGroupEgress": [
          ["IpProtocol": "tcp", "FromPort": 1, "ToPort": 2, "DestinationSecurityGroupId": .ref("group", "GroupId")]
        ],
      ]),
    Sample(
      "AWS::EC2::SecurityGroupIngress", title: "from another group",
      needs: [
        Samples.aVPC, Samples.aGroup,
        Sample.Need("peer", "AWS::EC2::SecurityGroup", ["GroupDescription": "peer", "VpcId": .ref("vpc", "VpcId")]),
      ],
      [
        "GroupId": .ref("group", "GroupId"), "IpProtocol": "tcp", "FromPort": 1, "ToPort": 2,
        "SourceSecurityGroupId": .ref("peer", "GroupId"),
      ]),
    Sample(
      "AWS::EC2::SecurityGroupIngress", title: "from another group by name",
      needs: [named("group"), named("peer")],
      [
        "GroupId": .ref("group", "GroupId"), "IpProtocol": "tcp", "FromPort": 1, "ToPort": 2,
        "SourceSecurityGroupName": .ref("peer", "GroupName"),
      ]),
    Sample(
      "AWS::EC2::SecurityGroup", title: "that lets in another by name", needs: [named("peer")],
      [
        "GroupDescription": "other",
        "SecurityGroupIngress": [
          ["IpProtocol": "tcp", "FromPort": 1, "ToPort": 2, "SourceSecurityGroupName": .ref("peer", "GroupName")]
        ],
      ]),
    Sample(
      "AWS::Lambda::Function", title: "with a group",
      needs: [
        Sample.Need(
          "role", "AWS::IAM::Role", ["AssumeRolePolicyDocument": Samples.trust("lambda.amazonaws.com")]),
        Samples.aVPC, Samples.aSubnet, Samples.aGroup,
      ],
      [
        "PackageType": "Image", "Role": .ref("role", "Arn"),
        "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"],
        "VpcConfig": [
          "SubnetIds": [.ref("subnet", "SubnetId")], "SecurityGroupIds": [.ref("group", "GroupId")],
        ],
      ]),
    Sample(
      "AWS::Lambda::Alias", title: "with two versions",
      needs: Array(Samples.alias.needs),
      [
        "FunctionName": .ref("function", "FunctionName"), "Name": "live", "FunctionVersion": .ref("one", "Version"),
        "RoutingConfig": [
          "AdditionalVersionWeights": [["FunctionVersion": .ref("two", "Version"), "FunctionWeight": 0.1]]
        ],
      ]),
    Sample(
      "AWS::RDS::DBInstance", title: "with a group",
      needs: [
        Samples.aVPC, Samples.aSubnet, Samples.anotherSubnet, Samples.aGroup,
        Sample.Need(
          "subnets", "AWS::RDS::DBSubnetGroup",
          [
            "DBSubnetGroupDescription": "sample",
            "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
          ]),
      ],
      [
        "Engine": "postgres", "DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20",
        "MasterUsername": "finally_admin", "MasterUserPassword": "not-a-secret-1",
        "DBSubnetGroupName": .ref("subnets", "DBSubnetGroupName"), "VPCSecurityGroups": [.ref("group", "GroupId")],
      ]),
    Sample(
      "AWS::RDS::DBInstance", title: "of a cluster with a group",
      needs: [
        Samples.aVPC, Samples.aSubnet, Samples.anotherSubnet, Samples.aGroup,
        Sample.Need(
          "subnets", "AWS::RDS::DBSubnetGroup",
          [
            "DBSubnetGroupDescription": "sample",
            "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
          ]),
        Sample.Need(
          "cluster", "AWS::RDS::DBCluster",
          [
            "Engine": "aurora-mysql", "MasterUsername": "keeper", "MasterUserPassword": "not-a-secret-1",
            "DBSubnetGroupName": .ref("subnets", "DBSubnetGroupName"),
            "VpcSecurityGroupIds": [.ref("group", "GroupId")],
          ]),
      ],
      [
        "DBInstanceClass": "db.r6g.large", "Engine": "aurora-mysql",
        "DBClusterIdentifier": .ref("cluster", "DBClusterIdentifier"),
      ]),
    Sample(
      "AWS::DocDB::DBInstance", title: "of a cluster with a group",
      needs: [
        Samples.aVPC, Samples.aSubnet, Samples.anotherSubnet, Samples.aGroup,
        Sample.Need(
          "subnets", "AWS::DocDB::DBSubnetGroup",
          [
            "DBSubnetGroupDescription": "sample",
            "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
          ]),
        Sample.Need(
          "cluster", "AWS::DocDB::DBCluster",
          [
            "MasterUsername": "keeper", "MasterUserPassword": "not-a-secret-1",
            "DBSubnetGroupName": .ref("subnets", "DBSubnetGroupName"),
            "VpcSecurityGroupIds": [.ref("group", "GroupId")],
          ]),
      ],
      ["DBInstanceClass": "db.r6g.large", "DBClusterIdentifier": .ref("cluster", "DBClusterIdentifier")]),
    Sample(
      "AWS::IAM::Role", title: "with a policy",
      needs: [Sample.Need("policy", "AWS::IAM::ManagedPolicy", ["PolicyDocument": Samples.allow("s3:GetObject")])],
      [
        "AssumeRolePolicyDocument": Samples.trust("ec2.amazonaws.com"),
        "ManagedPolicyArns": [.ref("policy", "PolicyArn")],
      ]),
    Sample(
      "AWS::IAM::Role", title: "with a boundary",
      needs: [Sample.Need("policy", "AWS::IAM::ManagedPolicy", ["PolicyDocument": Samples.allow("s3:GetObject")])],
      [
        "AssumeRolePolicyDocument": Samples.trust("ec2.amazonaws.com"),
        "PermissionsBoundary": .ref("policy", "PolicyArn"),
      ]),
    Sample(
      "AWS::ElasticLoadBalancingV2::LoadBalancer", title: "at an address",
      needs: [Samples.aVPC, Samples.anInternetGateway, Samples.anAttachment, Samples.aSubnet, Samples.anAddress],
      [
        "Type": "network",
        "SubnetMappings": [["SubnetId": .ref("subnet", "SubnetId"), "AllocationId": .ref("address", "AllocationId")]],
      ]),
    Sample(
      "AWS::ElasticLoadBalancingV2::Listener", title: "with a certificate",
      needs: [
        Samples.aVPC, Samples.aSubnet, Samples.anotherSubnet, Samples.aLoadBalancer, Samples.aTargetGroup(),
        Samples.aProvenZone, Samples.aCertificate,
      ],
      [
        "LoadBalancerArn": .ref("balancer", "LoadBalancerArn"), "Port": 443, "Protocol": "HTTPS",
        "Certificates": [["CertificateArn": .ref("certificate", "Id")]],
        "DefaultActions": [
          [
            "Type": "forward",
            "ForwardConfig": ["TargetGroups": [["TargetGroupArn": .ref("targets", "TargetGroupArn")]]],
          ]
        ],
      ]),
  ]
}
