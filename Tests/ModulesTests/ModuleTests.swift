import AWS
import Infra
import InfraModel
import Modules
import Testing

@Suite("A module")
struct ModuleTests {
  private func graph(@ContentBuilder _ content: @escaping @Sendable () -> Contents) -> Graph {
    let evaluation = Evaluation(of: Environment("test/one", in: .euCentral1, account: "123456789012", content))
    #expect(evaluation.diagnostics == [])
    return evaluation.graph
  }

  private func gateways(of nat: Network.NAT) -> [String] {
    graph { Network(cidr: "10.0.0.0/16", zones: 3, nat: nat) }.resources.compactMap { node in
      guard node.type == "AWS::EC2::Route", case .reference(let gateway)? = node.properties["NatGatewayId"] else {
        return nil
      }
      return "\(node.address) → \(gateway.address)"
    }
  }

  @Test("Network sends private subnets through no gateway, one, one each, or a neighbor's")
  func gateways() {
    #expect(gateways(of: .none) == [])
    #expect(
      gateways(of: .single) == [
        "network/private-routes/a/internet → network/nat-gateway/a",
        "network/private-routes/b/internet → network/nat-gateway/a",
        "network/private-routes/c/internet → network/nat-gateway/a",
      ])
    #expect(
      gateways(of: .perZone) == [
        "network/private-routes/a/internet → network/nat-gateway/a",
        "network/private-routes/b/internet → network/nat-gateway/b",
        "network/private-routes/c/internet → network/nat-gateway/c",
      ])
    #expect(
      gateways(of: .perZoneWithFailover([1: 2])) == [
        "network/private-routes/a/internet → network/nat-gateway/a",
        "network/private-routes/b/internet → network/nat-gateway/c",
        "network/private-routes/c/internet → network/nat-gateway/c",
      ])
  }

  @Test("Network divides its addresses; too many zones and a block that is too small are told at the user's line")
  func addresses() {
    let blocks = graph { Network(cidr: "10.4.0.0/16", zones: 2, storageEndpoint: false) }.resources
      .filter { $0.type == "AWS::EC2::Subnet" }.map { "\($0.address) \($0.properties["CidrBlock"]?.string ?? "")" }
    #expect(
      blocks == [
        "network/private-subnet/a 10.4.10.0/24", "network/private-subnet/b 10.4.11.0/24",
        "network/public-subnet/a 10.4.0.0/24", "network/public-subnet/b 10.4.1.0/24",
      ])
    let problems = Evaluation(
      of: Environment("test/one", in: .usWest1, file: "/p/Environments/a.swift", line: 1, column: 1) {
        Network(cidr: "10.4.0.0/26", zones: 3, file: "/p/Environments/a.swift", line: 7, column: 5)
      }, root: "/p"
    ).diagnostics
    #expect(
      Set(problems.map { "\($0.position?.description ?? "") \($0.label ?? "") \($0.message)" }) == [
        "Environments/a.swift:7:5 cidr 10.4.0.0/26 is not from /16 to /20, which a Network with subnets of a prefix "
          + "that is 8 longer needs; 10.4.0.0/20 is",
        "Environments/a.swift:7:5 zones us-west-1 has 2 availability zones; there is no zone with index 2",
      ])
  }

  @Test(
    "The block that Network proposes is one that it takes, and that AWS does",
    arguments: [
      ("10.4.0.0/15", "10.4.0.0/16"), ("10.4.160.0/21", "10.4.160.0/20"), ("10.4.7.0/24", "10.4.0.0/20"),
      ("10.4.0.0/28", "10.4.0.0/20"),
    ])
  func sizes(_ block: IPv4Block, _ proposed: IPv4Block) {
    func diagnostics(_ block: IPv4Block) -> [Diagnostic] {
      Evaluation(
        of: Environment("test/one", in: .euCentral1, file: "/p/Environments/a.swift", line: 1, column: 1) {
          Network(cidr: block, zones: 3, file: "/p/Environments/a.swift", line: 7, column: 5)
        }, root: "/p"
      ).diagnostics
    }
    let problems = diagnostics(block)
    #expect(problems.map(\.code) == ["IN1006"])
    #expect(problems.first?.position?.line == 7 && problems.first?.label == "cidr")
    #expect(problems.first?.message.hasSuffix("needs; \(proposed) is") == true)
    #expect(diagnostics(proposed) == [])
    let networks = graph { Network(cidr: proposed, zones: 3) }.resources.compactMap {
      $0.properties["CidrBlock"]?.string
    }
    #expect(networks.allSatisfy { (16...28).contains(IPv4Block($0).prefix) } && networks.count == 7)
  }

  private func alias(_ traffic: HTTPFunction.Traffic) -> [String: Value]? {
    graph { HTTPFunction("api", image: "image", traffic: traffic) }.resources
      .first { $0.address == "api/alias" }?.properties
  }

  @Test("HTTPFunction shifts traffic by weight, and rolls back")
  func traffic() {
    let latest = Value.reference(Reference("api/version", "Version"))
    #expect(alias(.latest)?["FunctionVersion"] == latest)
    #expect(alias(.latest)?["RoutingConfig"] == nil)
    let shifted = alias(.split(stable: "3", latest: .percent(10)))
    #expect(shifted?["FunctionVersion"] == "3")
    #expect(
      shifted?["RoutingConfig"]
        == ["AdditionalVersionWeights": [["FunctionVersion": latest, "FunctionWeight": 0.1]]])
    let rolledBack = alias(.split(stable: "3", latest: .percent(0)))
    #expect(rolledBack?["FunctionVersion"] == "3")
    #expect(rolledBack?["RoutingConfig"] == nil)
  }

  @Test("Database lets its clients in, one rule each")
  func clients() {
    let nodes = graph {
      let network = Network(cidr: "10.0.0.0/16", zones: 2)
      let group = EC2.SecurityGroup("group", groupDescription: "Clients", vpcId: network.vpc.vpcId)
      network
      group
      Database(
        in: network, engine: .mysql("8.0.40"), size: "db.t4g.micro", storage: .gibibytes(20),
        clients: ["one": group, "two": group])
    }.resources
    #expect(
      nodes.filter { $0.type == "AWS::EC2::SecurityGroupIngress" }.map(\.address.path)
        == ["database/ingress/one", "database/ingress/two"])
    let parameters = nodes.first { $0.address == "database/parameter-group" }?.properties
    #expect(parameters?["Family"] == "mysql8.0")
    #expect(parameters?["Parameters"] == ["max_connections": "100"])
  }

  private func database(
    _ engine: RDS.Engine, _ upgrades: Database.Upgrades = .minor, leavesSnapshot: Bool = true
  ) -> [String: ResourceNode] {
    let nodes = graph {
      let network = Network(cidr: "10.0.0.0/16", zones: 2)
      network
      Database(
        in: network, engine: engine, size: "db.t4g.micro", storage: .gibibytes(20), upgrades: upgrades,
        leavesSnapshot: leavesSnapshot)
    }.resources
    return Dictionary(nodes.map { (String($0.address.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("Database goes to another major version where it may")
  func upgrade() {
    #expect(database(.postgres("16.13"))["main"]?.properties["AllowMajorVersionUpgrade"] == nil)
    let upgraded = database(.postgres("17.4"), .major)
    #expect(upgraded["main"]?.properties["AllowMajorVersionUpgrade"] == true)
    #expect(upgraded["main"]?.properties["EngineVersion"] == "17.4")
    #expect(upgraded["parameter-group"]?.properties["Family"] == "postgres17")
  }

  @Test("Database fixes no name of what is replaced while the database uses it")
  func names() {
    let parts = database(.postgres("16.13"))
    #expect(parts["parameter-group"]?.properties["DBParameterGroupName"] == nil)
    #expect(parts["security-group"]?.properties["GroupName"] == nil)
  }

  @Test("Database keeps the key of the snapshot that it leaves")
  func key() {
    #expect(database(.postgres("16.13"))["key"]?.lifecycle.isRetained == true)
    #expect(database(.postgres("16.13"), leavesSnapshot: false)["key"]?.lifecycle.isRetained == false)
  }

  @Test(
    "What is not of the account has the ARN of the region's partition",
    arguments: [(Region.euCentral1, "aws"), (.cnNorth1, "aws-cn"), (.usGovWest1, "aws-us-gov")])
  func partitions(_ region: Region, _ partition: String) {
    let evaluation = Evaluation(
      of: Environment("test/one", in: region, account: "123456789012") {
        let network = Network(cidr: "10.0.0.0/16", zones: 1)
        let group = EC2.SecurityGroup("group", groupDescription: "Of the machine", vpcId: network.vpc.vpcId)
        network
        group
        Bastion(in: network, securityGroup: group, image: "ami-0123456789abcdef0")
        HTTPFunction("api", image: "image")
      })
    #expect(evaluation.diagnostics == [])
    let nodes = Dictionary(evaluation.graph.resources.map { ($0.address, $0.properties) }) { first, _ in first }
    #expect(
      nodes["bastion/role"]?["ManagedPolicyArns"]
        == [.string("arn:\(partition):iam::aws:policy/AmazonSSMManagedInstanceCore")])
    #expect(
      nodes["api/permission"]?["SourceArn"]
        == .interpolation([
          .string("arn:\(partition):execute-api:\(region.name):123456789012:"),
          .reference(Reference("api/gateway", "ApiId")), "/*/*",
        ]))
  }

  @Test("PrivateBucket is versioned, encrypted and closed")
  func bucket() {
    let bucket = graph { PrivateBucket("files") }.resources.first { $0.address == "files/bucket" }?.properties
    #expect(
      bucket == [
        "BucketName": "test-one-files", "VersioningConfiguration": ["Status": "Enabled"],
        "BucketEncryption": [
          "ServerSideEncryptionConfiguration": [["ServerSideEncryptionByDefault": ["SSEAlgorithm": "AES256"]]]
        ],
        "PublicAccessBlockConfiguration": [
          "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
        ],
      ])
  }

  @Test("DocumentDatabase stands in the network's zones in turn, with the parameters of its version's family")
  func documents() throws {
    let nodes = graph {
      let network = Network(cidr: "10.0.0.0/16", zones: 2)
      network
      let servers = EC2.SecurityGroup("servers", groupDescription: "servers", vpcId: network.vpc.vpcId)
      servers
      DocumentDatabase(
        in: network, version: "8.0.0", size: .r6gLarge, instances: 3, clients: ["servers": servers])
    }.resources
    func properties(_ type: ResourceType, _ property: String) -> [String] {
      nodes.filter { $0.type == type }.compactMap { $0.properties[property]?.plainText }
    }
    #expect(
      properties("AWS::DocDB::DBInstance", "AvailabilityZone") == ["eu-central-1a", "eu-central-1b", "eu-central-1a"])
    #expect(
      properties("AWS::DocDB::DBInstance", "DBInstanceIdentifier") == [
        "test-one-documents-1", "test-one-documents-2", "test-one-documents-3",
      ])
    #expect(properties("AWS::DocDB::DBClusterParameterGroup", "Family") == ["docdb8.0"])
    let cluster = try #require(nodes.first { $0.type == "AWS::DocDB::DBCluster" })
    #expect(cluster.properties["StorageEncrypted"] == true && cluster.properties["EngineVersion"] == "8.0.0")
    let isSecret = if case .secret? = cluster.properties["MasterUserPassword"] { true } else { false }
    #expect(isSecret)
    // The log group is there before the cluster would make it, and the key outlives the snapshot that needs it.
    let log = try #require(nodes.first { $0.type == "AWS::Logs::LogGroup" })
    #expect(log.properties["LogGroupName"] == "/aws/docdb/test-one-documents/audit")
    #expect(cluster.dependsOn.contains(log.address))
    #expect(nodes.first { $0.type == "AWS::KMS::Key" }?.lifecycle.isRetained == true)
    let ingress = try #require(nodes.first { $0.type == "AWS::EC2::SecurityGroupIngress" })
    #expect(ingress.properties["FromPort"] == 27017 && ingress.properties["ToPort"] == 27017)
  }
}
