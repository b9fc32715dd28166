import InfraModel
import Planner

extension Rule {
  static let networks = [sizes, containment, overlap, oneNetwork, groupsOfOneNetwork]

  /// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html: `InvalidVpc.Range`, `InvalidSubnet.Range`.
  private static let sizes = Rule(.networkSize, "Networks and subnets have a prefix from /16 to /28.") { declared in
    (declared.resources("AWS::EC2::VPC") + declared.resources("AWS::EC2::Subnet")).compactMap { node in
      guard let network = declared.network(of: node), !(16...28).contains(network.prefix) else { return nil }
      return node.diagnostic(
        .networkSize, "CidrBlock \(network) is not from /16 to /28", property: "CidrBlock",
        fix: "use a prefix from /16 to /28")
    }
  }

  private static let containment = Rule(.subnetOutsideNetwork, "A subnet lies inside its network.") { declared in
    declared.resources("AWS::EC2::Subnet").compactMap { subnet in
      guard let inner = declared.network(of: subnet), let vpc = declared.target(subnet.properties["VpcId"]),
        vpc.type == "AWS::EC2::VPC", let outer = declared.network(of: vpc), !outer.contains(inner)
      else { return nil }
      return subnet.diagnostic(
        .subnetOutsideNetwork, "CidrBlock \(inner) is outside of \(outer), the network \(vpc.address)",
        property: "CidrBlock",
        notes: [vpc.note("is declared here")], fix: "choose a block inside of \(outer)")
    }
  }

  private static let overlap = Rule(.subnetsOverlap, "The subnets of a network do not overlap.") { declared in
    let subnets = declared.resources("AWS::EC2::Subnet").compactMap { subnet -> (ResourceNode, IPBlock)? in
      declared.network(of: subnet).map { (subnet, $0) }
    }
    let groups = Dictionary(grouping: subnets) { subnet, _ in
      declared.target(subnet.properties["VpcId"])?.address.path ?? declared.literal(subnet.properties["VpcId"])?.string
    }
    var found: [Diagnostic] = []
    for (vpc, members) in groups where vpc != nil {
      var widest: (ResourceNode, IPBlock)?
      for (subnet, network) in members.sorted(by: { ($0.1, $0.0.address) < ($1.1, $1.0.address) }) {
        if let (other, before) = widest, before.overlaps(network) {
          found.append(
            subnet.diagnostic(
              .subnetsOverlap, "CidrBlock \(network) overlaps \(before), the block of \(other.address)",
              property: "CidrBlock",
              notes: [other.note("is declared here")], fix: "choose blocks that do not overlap"))
        }
        if widest.map({ $0.1.last < network.last }) ?? true { widest = (subnet, network) }
      }
    }
    return found.sorted { ($0.address?.path ?? "") < ($1.address?.path ?? "") }
  }

  /// What lies in subnets and behind security groups: a function, an instance, a database, an endpoint, a balancer.
  private static let oneNetwork = Rule(.severalNetworks, "The attachments of a resource are in one network.") {
    declared in
    let others: Set<ResourceType> = [
      "AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress", "AWS::EC2::Route",
      "AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::VPCGatewayAttachment", "AWS::Route53::HostedZone",
    ]
    return declared.graph.resources.compactMap { node in
      guard !others.contains(node.type) else { return nil }
      var first: (part: ResourceNode, home: Home)?
      for (name, value) in node.symbolicProperties {
        for reference in value.references {
          guard let part = declared.target(.reference(reference)), let home = declared.network(around: part)
          else { continue }
          guard let before = first else {
            first = (part, home)
            continue
          }
          guard before.home != home, declared.canDiffer(before.home, home) else { continue }
          return node.diagnostic(
            .severalNetworks, "\(before.part.address) is in \(before.home), and \(part.address) is in \(home.short)",
            property: name, notes: [before.part.note("is declared here"), part.note("is declared here")],
            fix: "take both from one network")
        }
      }
      guard let property = declared.placing(node), let first, first.home != .standard,
        declared.canDiffer(first.home, .standard)
      else { return nil }
      return node.diagnostic(
        .severalNetworks,
        "\(first.part.address) is in \(first.home), and without \(property) it is in \(Home.standard)",
        property: property, notes: [first.part.note("is declared here")],
        fix: "declare \(node.label(of: property))")
    }
  }

  private static let groupsOfOneNetwork = Rule(
    .groupOfOtherNetwork, "A security group's rules name groups of its own network."
  ) { declared in
    let parts: [ResourceType: [String]] = [
      "AWS::EC2::SecurityGroup": ["SecurityGroupIngress", "SecurityGroupEgress"],
      "AWS::EC2::SecurityGroupIngress": ["SourceSecurityGroupId"],
      "AWS::EC2::SecurityGroupEgress": ["DestinationSecurityGroupId"],
    ]
    return parts.sorted { $0.key < $1.key }.flatMap { type, properties in
      declared.resources(type).flatMap { node -> [Diagnostic] in
        let own = type == "AWS::EC2::SecurityGroup" ? node : declared.target(node.properties["GroupId"])
        guard let own, let home = declared.home(of: own) else { return [] }
        return properties.flatMap { property in
          (node.properties[property]?.references ?? []).compactMap { reference in
            guard let other = declared.target(.reference(reference)), other.type == "AWS::EC2::SecurityGroup",
              let vpc = declared.home(of: other), vpc != home
            else { return nil }
            return node.diagnostic(
              .groupOfOtherNetwork,
              "it is in network \(home), and \(other.address), which its rule names, is in \(vpc)",
              property: property, notes: [other.note("is declared here")],
              fix: "name a group of \(home), or a range of addresses")
          }
        }
      }
    }
  }
}

/// The network that something lies in.
private enum Home: Equatable, CustomStringConvertible {
  case declared(Address)
  /// The one that each region of an account begins with, which AWS takes where none is named.
  case standard

  var description: String {
    switch self {
    case .declared(let address): "network \(address)"
    case .standard: "the account's default network"
    }
  }

  var short: String {
    if case .declared(let address) = self { address.path } else { description }
  }
}

extension Declared {
  /// The network of a part: its own, or the default one for a security group that names none.
  fileprivate func network(around part: ResourceNode) -> Home? {
    if let address = home(of: part) { return .declared(address) }
    let names = part.properties["VpcId"].map { !$0.isNull } ?? false
    return part.type == "AWS::EC2::SecurityGroup" && !names ? .standard : nil
  }

  /// Whether two networks are surely two: one that was adopted may be the default one.
  fileprivate func canDiffer(_ one: Home, _ other: Home) -> Bool {
    [one, other].allSatisfy { home in
      if case .declared(let address) = home, one == .standard || other == .standard {
        return nodes[address]?.lifecycle.adoptedID == nil
      }
      return true
    }
  }

  /// The property that would place a resource, where it is left out and AWS takes the default network.
  fileprivate func placing(_ node: ResourceNode) -> String? {
    func lacks(_ names: String...) -> Bool { names.allSatisfy { node.properties[$0]?.isNull ?? true } }
    switch node.type {
    case "AWS::EC2::Instance": return lacks("SubnetId", "NetworkInterfaces", "LaunchTemplate") ? "SubnetId" : nil
    case "AWS::RDS::DBInstance":
      return lacks(
        "DBSubnetGroupName", "DBClusterIdentifier", "SourceDBInstanceIdentifier", "DBSnapshotIdentifier",
        "SourceDBInstanceAutomatedBackupsArn") ? "DBSubnetGroupName" : nil
    case "AWS::DocDB::DBCluster":
      return lacks("DBSubnetGroupName", "SnapshotIdentifier", "SourceDBClusterIdentifier") ? "DBSubnetGroupName" : nil
    default: return nil
    }
  }

  /// The block of a network or subnet.
  func network(of node: ResourceNode) -> IPBlock? {
    literal(node.properties["CidrBlock"])?.string.flatMap { IPBlock(v4: $0) }
  }

  /// The network that a resource lies in.
  func home(of node: ResourceNode) -> Address? {
    switch node.type {
    case "AWS::EC2::VPC": return node.address
    case "AWS::RDS::DBSubnetGroup", "AWS::DocDB::DBSubnetGroup", "AWS::ElastiCache::SubnetGroup":
      return node.elements("SubnetIds").lazy.compactMap { self.target($0).flatMap(self.home) }.first
    case "AWS::EC2::Subnet", "AWS::EC2::SecurityGroup", "AWS::EC2::RouteTable",
      "AWS::ElasticLoadBalancingV2::TargetGroup":
      return target(node.properties["VpcId"])?.address
    default: return nil
    }
  }
}
