import AWSResources
import AWSSchemas
import InfraModel
import Planner
import Testing

@Suite("What is wrong between resources")
struct RuleTests {
  static let planner = Planner(schemas: AWSSchemaCatalog(), traits: { _ in ResourceTraits() }, rules: .aws)

  static func node(_ address: Address, _ type: ResourceType, _ properties: [String: Value]) -> ResourceNode {
    ResourceNode(
      address: address, type: type, properties: properties,
      position: SourcePosition(file: "Shop.swift", line: 1, column: 1))
  }

  /// A network with two subnets, a way out, a database, a function behind an API and an alarm: nothing is wrong.
  static let sound: [ResourceNode] = [
    node("vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]),
    node("vpc2", "AWS::EC2::VPC", ["CidrBlock": "10.9.0.0/16"]),
    node("gateway", "AWS::EC2::InternetGateway", [:]),
    node(
      "attachment", "AWS::EC2::VPCGatewayAttachment",
      ["VpcId": .ref("vpc", "VpcId"), "InternetGatewayId": .ref("gateway", "InternetGatewayId")]),
    node(
      "public", "AWS::EC2::Subnet",
      ["VpcId": .ref("vpc", "VpcId"), "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-central-1a"]),
    node(
      "private", "AWS::EC2::Subnet",
      ["VpcId": .ref("vpc", "VpcId"), "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "eu-central-1b"]),
    node(
      "far", "AWS::EC2::Subnet",
      ["VpcId": .ref("vpc2", "VpcId"), "CidrBlock": "10.9.0.0/24", "AvailabilityZone": "eu-central-1a"]),
    node("table", "AWS::EC2::RouteTable", ["VpcId": .ref("vpc", "VpcId")]),
    node("table2", "AWS::EC2::RouteTable", ["VpcId": .ref("vpc2", "VpcId")]),
    node(
      "way-out", "AWS::EC2::Route",
      [
        "RouteTableId": .ref("table", "RouteTableId"), "DestinationCidrBlock": "0.0.0.0/0",
        "GatewayId": .ref("gateway", "InternetGatewayId"),
      ]),
    node(
      "association", "AWS::EC2::SubnetRouteTableAssociation",
      ["SubnetId": .ref("public", "SubnetId"), "RouteTableId": .ref("table", "RouteTableId")]),
    node("nat", "AWS::EC2::NatGateway", ["SubnetId": .ref("public", "SubnetId"), "AllocationId": "eipalloc-1"]),
    node(
      "group", "AWS::EC2::SecurityGroup", ["GroupDescription": "of the shop", "VpcId": .ref("vpc", "VpcId")]),
    node("group2", "AWS::EC2::SecurityGroup", ["GroupDescription": "far away", "VpcId": .ref("vpc2", "VpcId")]),
    node(
      "subnets", "AWS::RDS::DBSubnetGroup",
      [
        "DBSubnetGroupDescription": "of the database", "DBSubnetGroupName": "subnets",
        "SubnetIds": [.ref("public", "SubnetId"), .ref("private", "SubnetId")],
      ]),
    node("parameters", "AWS::RDS::DBParameterGroup", ["Description": "of the database", "Family": "postgres16"]),
    node(
      "database", "AWS::RDS::DBInstance",
      [
        "DBInstanceIdentifier": "shop", "DBInstanceClass": "db.t3.micro", "Engine": "postgres", "EngineVersion": "16.4",
        "DBSubnetGroupName": .ref("subnets", "DBSubnetGroupName"),
        "DBParameterGroupName": .ref("parameters", "DBParameterGroupName"),
        "VPCSecurityGroups": [.ref("group", "GroupId")], "AllocatedStorage": "20", "MasterUsername": "shop",
        "ManageMasterUserPassword": true,
      ]),
    node(
      "function", "AWS::Lambda::Function",
      [
        "FunctionName": "shop-api", "Role": "arn:aws:iam::123456789012:role/shop", "PackageType": "Image",
        "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:1"], "Timeout": 30,
        "VpcConfig": ["SubnetIds": [.ref("private", "SubnetId")], "SecurityGroupIds": [.ref("group", "GroupId")]],
      ]),
    node(
      "version", "AWS::Lambda::Version", ["FunctionName": .ref("function", "FunctionName")]),
    node(
      "alias", "AWS::Lambda::Alias",
      [
        "Name": "live", "FunctionName": .ref("function", "FunctionName"), "FunctionVersion": .ref("version", "Version"),
        "ProvisionedConcurrencyConfig": ["ProvisionedConcurrentExecutions": 2],
        "RoutingConfig": ["AdditionalVersionWeights": [["FunctionVersion": "1", "FunctionWeight": 0.5]]],
      ]),
    node("api", "AWS::ApiGatewayV2::Api", ["Name": "shop", "ProtocolType": "HTTP"]),
    node(
      "integration", "AWS::ApiGatewayV2::Integration",
      [
        "ApiId": .ref("api", "ApiId"), "IntegrationType": "AWS_PROXY", "IntegrationUri": .ref("alias", "AliasArn"),
        "PayloadFormatVersion": "2.0",
      ]),
    node(
      "alarm", "AWS::CloudWatch::Alarm",
      [
        "MetricName": "Errors", "Namespace": "AWS/Lambda", "Statistic": "Sum", "Period": 60, "EvaluationPeriods": 1,
        "ComparisonOperator": "GreaterThanThreshold", "Threshold": 1,
        "Dimensions": [["Name": "FunctionName", "Value": "shop-api"]],
      ]),
    node(
      "machine", "AWS::EC2::Instance",
      ["InstanceType": "t3.micro", "ImageId": "ami-1", "SubnetId": .ref("private", "SubnetId")]),
    node(
      "route", "AWS::ApiGatewayV2::Route", ["ApiId": .ref("api", "ApiId"), "RouteKey": "GET /health"]),
  ]

  @Test("A sound declaration breaks no rule between resources")
  func soundDeclaration() {
    #expect(Self.planner.validate(.small(Self.sound)).map(ValidationTests.line) == [])
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    /// Nested properties by dotted paths are not needed: a property is replaced whole, or taken away by null.
    var address: Address
    var properties: [String: Value]
    var found: [String]
    var added: [ResourceNode] = []
    var testDescription: String { found.first ?? "\(address)" }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      address: "private", properties: ["CidrBlock": "10.1.0.0/24"],
      found: [
        "IN2022 private: CidrBlock 10.1.0.0/24 is outside of 10.0.0.0/16, the network vpc [cidrBlock] choose a block inside of 10.0.0.0/16"
      ]),
    Mistake(
      address: "private", properties: ["CidrBlock": "10.0.0.128/25"],
      found: [
        "IN2023 private: CidrBlock 10.0.0.128/25 overlaps 10.0.0.0/24, the block of public [cidrBlock] choose blocks that do not overlap"
      ]),
    Mistake(
      address: "vpc", properties: ["CidrBlock": "10.0.0.0/8"],
      found: ["IN2026 vpc: CidrBlock 10.0.0.0/8 is not from /16 to /28 [cidrBlock] use a prefix from /16 to /28"]),
    Mistake(
      address: "private", properties: ["CidrBlock": "10.0.300.0/24"],
      found: [
        "IN2020 private: CidrBlock is \"10.0.300.0/24\", which is not an IPv4 network [cidrBlock] write it as four numbers and a prefix, like 10.0.0.0/16"
      ]),
    Mistake(
      address: "database", properties: ["DBInstanceClass": "db.t3.mirco"],
      found: [
        "IN2025 database: DBInstanceClass is \"db.t3.mirco\", which is misspelled [dbInstanceClass] did you mean db.t3.micro?"
      ]),
    Mistake(
      address: "database", properties: ["DBInstanceClass": "db.t3.gigantic"],
      found: [
        "IN2025 database: DBInstanceClass is \"db.t3.gigantic\", which this version of infra does not know, and does not check [dbInstanceClass] check the spelling"
      ]),
    Mistake(
      address: "machine", properties: ["InstanceType": "t3.gigantic"],
      found: [
        "IN2025 machine: InstanceType is \"t3.gigantic\", which this version of infra does not know, and does not check [instanceType] check the spelling"
      ]),
    Mistake(
      address: "function",
      properties: [
        "VpcConfig": ["SubnetIds": [.ref("private", "SubnetId")], "SecurityGroupIds": [.ref("group2", "GroupId")]]
      ],
      found: [
        "IN2030 function: group2 is in network vpc2, and private is in vpc [vpcConfig] take both from one network"
      ]),
    Mistake(
      address: "database", properties: ["VPCSecurityGroups": [.ref("group2", "GroupId")]],
      found: [
        "IN2030 database: subnets is in network vpc, and group2 is in vpc2 [vpcSecurityGroups] take both from one network"
      ]),
    Mistake(
      address: "subnets", properties: ["SubnetIds": [.ref("private", "SubnetId")]],
      found: [
        "IN2031 subnets: its subnet is in zone eu-central-1b alone, and a database needs two [subnetIds] add a subnet in another zone"
      ]),
    Mistake(
      address: "private", properties: ["AvailabilityZone": "eu-central-1a"],
      found: [
        "IN2031 subnets: its subnets are in zone eu-central-1a alone, and a database needs two [subnetIds] add a subnet in another zone"
      ]),
    Mistake(
      address: "database", properties: ["MultiAZ": true, "AvailabilityZone": "eu-central-1a"],
      found: [
        "IN2032 database: MultiAZ is on, and AvailabilityZone is declared too [availabilityZone] remove AvailabilityZone, or MultiAZ"
      ]),
    Mistake(
      address: "way-out", properties: [:],
      found: ["IN2033 back: table2 is in network vpc2, and nat is in vpc [natGatewayId] lead it to a gateway of vpc2"],
      added: [
        node(
          "back", "AWS::EC2::Route",
          [
            "RouteTableId": .ref("table2", "RouteTableId"), "DestinationCidrBlock": "0.0.0.0/0",
            "NatGatewayId": .ref("nat", "NatGatewayId"),
          ])
      ]),
    Mistake(
      address: "attachment", properties: ["VpcId": .ref("vpc2", "VpcId")],
      found: ["IN2033 way-out: table is in network vpc, and gateway is in vpc2 [gatewayId] lead it to a gateway of vpc"]
    ),
    Mistake(
      address: "nat", properties: ["SubnetId": .ref("private", "SubnetId")],
      found: [
        "IN2034 nat: it is in private, from which no route leads to an internet gateway [subnetId] put it into a public subnet"
      ]),
    Mistake(
      address: "group",
      properties: [
        "SecurityGroupIngress": [
          ["IpProtocol": "tcp", "FromPort": 1, "ToPort": 1, "SourceSecurityGroupId": .ref("group2", "GroupId")]
        ]
      ],
      found: [
        "IN2035 group: it is in network vpc, and group2, which its rule names, is in vpc2 [securityGroupIngress] name a group of vpc, or a range of addresses"
      ]),
    Mistake(
      address: "association", properties: ["SubnetId": .ref("far", "SubnetId")],
      found: [
        "IN2036 association: far is in network vpc2, and table is in vpc [routeTableId] use a route table of vpc2",
        "IN2034 nat: it is in public, from which no route leads to an internet gateway [subnetId] put it into a public subnet",
      ]),
    Mistake(
      address: "vpc", properties: [:],
      found: [
        "IN2037 twice: public already has the route table of association [subnetId] keep one of them",
        "IN2038 way-out: table already has a route to 0.0.0.0/0 [destinationCidrBlock] keep one of them",
      ],
      added: [
        node(
          "twice", "AWS::EC2::SubnetRouteTableAssociation",
          ["SubnetId": .ref("public", "SubnetId"), "RouteTableId": .ref("table", "RouteTableId")]),
        node(
          "way-in", "AWS::EC2::Route",
          [
            "RouteTableId": .ref("table", "RouteTableId"), "DestinationCidrBlock": "0.0.0.0/0",
            "GatewayId": .ref("gateway", "InternetGatewayId"),
          ]),
      ]),
    Mistake(
      address: "parameters", properties: ["Family": "postgres15"],
      found: [
        "IN2039 database: it runs postgres 16.4, and its parameters in parameters are for postgres15 [dbParameterGroupName] give parameters the family of postgres 16.4"
      ]),
    Mistake(
      address: "alias",
      properties: [
        "RoutingConfig": [
          "AdditionalVersionWeights": [
            ["FunctionVersion": "1", "FunctionWeight": 0.75], ["FunctionVersion": "2", "FunctionWeight": 0.5],
          ]
        ]
      ],
      found: [
        "IN2070 alias: its weights add up to 1.25, and 1 is all of the traffic [routingConfig] use weights from 0 to 1 that add up to 1 at most"
      ]),
    Mistake(
      address: "alias", properties: ["FunctionVersion": "$LATEST"],
      found: [
        "IN2071 alias: it provisions concurrency, which $LATEST cannot have [functionVersion] publish a version and point the alias at it"
      ]),
    Mistake(
      address: "function", properties: ["ReservedConcurrentExecutions": 1],
      found: [
        "IN2084 alias: it provisions 2, but function reserves 1 [provisionedConcurrencyConfig] provision 1 at most, or reserve more"
      ]),
    Mistake(
      address: "vpc", properties: [:],
      found: [
        "IN2083 second: api already has a route with the key GET /health [routeKey] give it another key, or keep one of them"
      ],
      added: [node("second", "AWS::ApiGatewayV2::Route", ["ApiId": .ref("api", "ApiId"), "RouteKey": "GET /health"])]),
    Mistake(
      address: "first-version", properties: [:],
      found: [
        "IN2086 second-version: it would be the same version as first-version: both publish function as it is [functionName] keep one of them"
      ],
      added: [
        node("first-version", "AWS::Lambda::Version", ["FunctionName": .ref("function", "FunctionName")]),
        node("second-version", "AWS::Lambda::Version", ["FunctionName": .ref("function", "FunctionName")]),
      ]),
    Mistake(
      address: "function", properties: ["Role": .ref("machine-role", "Arn")],
      found: [
        "IN2087 function: its role machine-role cannot be assumed by Lambda [role] let lambda.amazonaws.com assume machine-role, or use another role"
      ],
      added: [
        node(
          "machine-role", "AWS::IAM::Role",
          [
            "AssumeRolePolicyDocument": [
              "Version": "2012-10-17",
              "Statement": [
                [
                  "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["Service": "ec2.amazonaws.com"],
                ]
              ],
            ]
          ])
      ]),
    Mistake(
      address: "database",
      properties: [
        "ManageMasterUserPassword": .null,
        "MasterUserPassword": .secret(.stored(secret: .ref("credentials", "Id"), key: nil)),
      ],
      found: [
        "IN2089 database: MasterUserPassword is generated by credentials, which may contain / @ \", and RDS accepts none of them [masterUserPassword] set excludeCharacters to \"/@\\\" \" and leave includeSpace out, or set excludePunctuation"
      ],
      added: [node("credentials", "AWS::SecretsManager::Secret", ["GenerateSecretString": ["PasswordLength": 30]])]),
    Mistake(
      address: "database",
      properties: [
        "ManageMasterUserPassword": .null,
        "MasterUserPassword": .secret(.stored(secret: .ref("credentials", "Id"), key: nil)),
      ],
      found: [
        "IN2089 database: MasterUserPassword is generated by credentials, with 200 characters, and RDS accepts 8 to 128 for postgres [masterUserPassword] set passwordLength to 128"
      ],
      added: [
        node(
          "credentials", "AWS::SecretsManager::Secret",
          ["GenerateSecretString": ["PasswordLength": 200, "ExcludePunctuation": true]])
      ]),
    Mistake(
      address: "reader", properties: [:],
      found: [
        "IN2088 reader: SecretString reads the key passwort of credentials, which has password, username [secretString] did you mean password?"
      ],
      added: [
        node(
          "credentials", "AWS::SecretsManager::Secret",
          [
            "GenerateSecretString": [
              "GenerateStringKey": "password", "SecretStringTemplate": "{\"username\":\"shop\"}",
            ]
          ]),
        node(
          "reader", "AWS::SecretsManager::Secret",
          ["SecretString": .secret(.stored(secret: .ref("credentials", "Id"), key: "passwort"))]),
      ]),
    Mistake(
      address: "group",
      properties: [
        "GroupDescription": .secret(.environment("AWS_SECRET_ACCESS_KEY")),
        "Tags": [["Key": "a", "Value": .interpolation(["a", .secret(.file("../home/.aws/credentials"))])]],
      ],
      found: [
        "IN2095 group: GroupDescription: AWS_SECRET_ACCESS_KEY holds credentials of the run, and no resource may receive them [groupDescription] read the secret from a variable of another name, or keep it in Secrets Manager",
        "IN2096 group: Tags: ../home/.aws/credentials is not a file of the project, and no resource may receive it [tags] put the secret into a file of the project that Git ignores, into a variable, or into Secrets Manager",
      ]),
    Mistake(
      address: "named", properties: [:],
      found: [
        "IN2097 named: Name is a secret and identifies the resource: identifiers are stored and shown [name] give it a plain Name"
      ],
      added: [
        node(
          "named", "AWS::SSM::Parameter",
          ["Name": .interpolation(["/p/", .secret(.environment("NAME"))]), "Type": "String", "Value": "a"])
      ]),
    Mistake(
      address: "named", properties: [:],
      found: [
        "IN2097 named: Name is a secret and identifies the resource: identifiers are stored and shown [name] give it a plain Name"
      ],
      added: [
        node(
          "source", "AWS::SSM::Parameter",
          ["Name": "/source", "Type": "String", "Value": .secret(.environment("NAME"))]),
        node(
          "named", "AWS::SSM::Parameter", ["Name": .ref("source", "Value"), "Type": "String", "Value": "a"]),
      ]),
    Mistake(
      address: "private", properties: ["AvailabilityZone": .null],
      found: [
        "IN2031 private: it declares no zone, and the subnets of subnets must be in two [availabilityZone] declare availabilityZone"
      ]),
    Mistake(
      address: "machine", properties: ["SubnetId": .null, "SecurityGroupIds": [.ref("group", "GroupId")]],
      found: [
        "IN2030 machine: group is in network vpc, and without SubnetId it is in the account's default network [subnetId] declare subnetId"
      ]),
    Mistake(
      address: "database", properties: ["DBSubnetGroupName": .null],
      found: [
        "IN2030 database: group is in network vpc, and without DBSubnetGroupName it is in the account's default network [dbSubnetGroupName] declare dbSubnetGroupName"
      ]),
    Mistake(
      address: "database", properties: ["AvailabilityZone": "eu-central-1c"],
      found: [
        "IN2080 database: AvailabilityZone is eu-central-1c, and subnets has no subnet there [availabilityZone] use eu-central-1a or eu-central-1b, or add a subnet in eu-central-1c to subnets"
      ]),
    Mistake(
      address: "subnets", properties: [:],
      found: [
        "IN2080 reader: AvailabilityZone is eu-central-1c, and documentSubnets has no subnet there [availabilityZone] use eu-central-1a or eu-central-1b, or add a subnet in eu-central-1c to documentSubnets"
      ],
      added: [
        node(
          "documentSubnets", "AWS::DocDB::DBSubnetGroup",
          [
            "DBSubnetGroupDescription": "of the documents",
            "SubnetIds": [.ref("public", "SubnetId"), .ref("private", "SubnetId")],
          ]),
        node(
          "documents", "AWS::DocDB::DBCluster",
          [
            "DBSubnetGroupName": .ref("documentSubnets", "DBSubnetGroupName"), "ManageMasterUserPassword": true,
            "MasterUsername": "shop",
          ]),
        node(
          "reader", "AWS::DocDB::DBInstance",
          [
            "DBClusterIdentifier": .ref("documents", "DBClusterIdentifier"), "DBInstanceClass": "db.t4g.medium",
            "AvailabilityZone": "eu-central-1c",
          ]),
        node(
          "writer", "AWS::DocDB::DBInstance",
          [
            "DBClusterIdentifier": .ref("documents", "DBClusterIdentifier"), "DBInstanceClass": "db.t4g.medium",
            "AvailabilityZone": "eu-central-1b",
          ]),
      ]),
    Mistake(
      address: "subnets", properties: [:],
      found: [
        "IN2080 cache: PreferredCacheClusterAZs.1 is eu-central-1c, and cacheSubnets has no subnet there [preferredCacheClusterAZs] use eu-central-1b, or add a subnet in eu-central-1c to cacheSubnets"
      ],
      added: [
        node(
          "cacheSubnets", "AWS::ElastiCache::SubnetGroup",
          ["Description": "of the cache", "SubnetIds": [.ref("private", "SubnetId")]]),
        node(
          "cache", "AWS::ElastiCache::ReplicationGroup",
          [
            "ReplicationGroupDescription": "of the shop", "CacheNodeType": "cache.t4g.micro", "Engine": "redis",
            "CacheSubnetGroupName": .ref("cacheSubnets", "CacheSubnetGroupName"), "NumCacheClusters": 2,
            "PreferredCacheClusterAZs": ["eu-central-1b", "eu-central-1c"],
          ]),
      ]),
    Mistake(
      address: "group", properties: ["VpcId": .null],
      found: [
        "IN2030 database: subnets is in network vpc, and group is in the account's default network [vpcSecurityGroups] take both from one network",
        "IN2030 function: group is in the account's default network, and private is in vpc [vpcConfig] take both from one network",
      ]),
    Mistake(
      address: "function", properties: ["Timeout": 60],
      found: [
        "IN2072 integration: it times out after 30 s, but function may run for 60 s [timeoutInMillis] give function a timeout of 30 s at most"
      ]),
    Mistake(
      address: "alarm", properties: ["Dimensions": [["Name": "FunctionName", "Value": "shop-apo"]]],
      found: [
        "IN2073 alarm: it watches FunctionName shop-apo, which this environment does not declare [dimensions] did you mean shop-api?"
      ]),
    Mistake(
      address: "function", properties: ["MemorySize": 64, "Timeout": 1000],
      found: [
        "IN2008 function: MemorySize is 64, but must be 128 to 32768 [memorySize] use 128 to 32768",
        "IN2008 function: Timeout is 1000, but must be 1 to 900 [timeout] use 1 to 900",
        "IN2072 integration: it times out after 30 s, but function may run for 1000 s [timeoutInMillis] give function a timeout of 30 s at most",
      ]),
  ]

  @Test("A broken rule is named at the line of one resource, with a note of the other", arguments: mistakes)
  func mistake(_ mistake: Mistake) {
    var nodes = Self.sound + mistake.added
    for index in nodes.indices where nodes[index].address == mistake.address {
      nodes[index].properties.merge(mistake.properties) { $1 }
    }
    #expect(Self.planner.validate(.small(nodes)).map(ValidationTests.line) == mistake.found)
  }

  @Test("A misplaced secret is found in outputs and triggers, too, and in what names a stored secret")
  func secretsElsewhere() {
    var nodes = Self.sound
    let key = Value.secret(.environment("AWS_SESSION_TOKEN"))
    nodes[0].lifecycle.replacedWhen = [key]
    nodes[1].properties["Tags"] = [["Key": "a", "Value": .secret(.stored(secret: key, key: nil))]]
    let graph = Graph.small(nodes, outputs: [OutputNode(name: "key", value: ["a": key])])
    let told = "AWS_SESSION_TOKEN holds credentials of the run, and no resource may receive them"
    #expect(
      Self.planner.validate(graph).map { "\($0.code) \($0.message)" }.sorted() == [
        "IN2095 output key: \(told)", "IN2095 vpc2: Tags: \(told)", "IN2095 vpc: a trigger: \(told)",
      ])
  }

  @Test("A broken rule is a warning where it may be meant")
  func warnings() {
    var nodes = Self.sound
    for index in nodes.indices where nodes[index].address == "function" { nodes[index].properties["Timeout"] = 60 }
    let found = Self.planner.validate(.small(nodes))
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map { $0.notes.map(\.message) } == [["function is declared here"]])
  }

  @Test(
    "A class whose family is known as machines only breaks no rule", arguments: ["db.m8g.large", "db.r6g.2xlarge"])
  func newFamilies(name: String) {
    var nodes = Self.sound
    for index in nodes.indices where nodes[index].address == "database" {
      nodes[index].properties["DBInstanceClass"] = .string(name)
    }
    #expect(Self.planner.validate(.small(nodes)) == [])
  }
}
