public import AWS
public import Infra

/// A virtual network: a public and a private subnet in each zone, an internet gateway, and NAT gateways by which the
/// private subnets reach out.
///
/// Of the address block, zone *i* gets part *i* (public) and part *10 + i* (private), each with a prefix that is
/// 8 longer: `10.0.0.0/16` gives `10.0.0.0/24` and `10.0.10.0/24` to the first zone.
public struct Network: Component {
  /// How the private subnets reach the internet.
  public enum NAT: Hashable, Sendable {
    /// Not at all.
    case none
    /// By one gateway in the first zone: cheap, and gone when that zone is.
    case single
    /// By a gateway in each zone.
    case perZone
    /// By a gateway in each zone; zones named as keys go through another zone's gateway. Zones count from 0.
    ///
    /// It is the way out when a gateway fails: one edit sends the zone's traffic through a neighbor.
    case perZoneWithFailover([Int: Int] = [:])
  }

  public var scope: Scope
  /// The network itself.
  public let vpc: EC2.VPC
  /// A subnet in each zone whose instances are reachable.
  public let publicSubnets: [EC2.Subnet]
  /// A subnet in each zone that nobody reaches from outside.
  public let privateSubnets: [EC2.Subnet]
  /// None, one, or one in each zone.
  public let natGateways: [EC2.NatGateway]

  private let internetGateway: EC2.InternetGateway
  private let attachment: EC2.VPCGatewayAttachment
  private let addresses: [EC2.EIP]
  private let publicRoutes: PublicRoutes
  private let privateRoutes: [PrivateRoutes]
  private let storageEndpoint: EC2.VPCEndpoint?

  /// - Parameters:
  ///   - cidr: The network's addresses, with a prefix from 16 to 20: AWS takes networks from /16 and subnets down to /28.
  ///   - zones: How many availability zones, at most 10 and at most as many as the region has.
  ///   - storageEndpoint: Whether private subnets reach S3 without the NAT gateways.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "network", cidr: IPv4Block, zones: Int, nat: NAT = .single, storageEndpoint: Bool = true,
    prefix: Input<String> = Environment.prefix, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let cidr = cidr.requiring(prefixes: 16...20, for: "a Network with subnets of a prefix that is 8 longer")
    let vpc = EC2.VPC(
      "vpc", cidrBlock: Input(cidr), enableDnsHostnames: true, enableDnsSupport: true, tags: ["Name": "\(prefix)-vpc"]
    ).argument("cidr", for: \.cidrBlock)
    let internetGateway = EC2.InternetGateway("internet-gateway", tags: ["Name": "\(prefix)-igw"])
    let attachment = EC2.VPCGatewayAttachment(
      "attachment", vpcId: vpc.vpcId, internetGatewayId: internetGateway.internetGatewayId)
    let publicSubnets = (0..<zones).map { zone in
      EC2.Subnet(
        Self.letter(zone), vpcId: vpc.vpcId, availabilityZone: Zone.current(zone),
        cidrBlock: Input(cidr.part(zone, prefix: cidr.prefix + 8)), mapPublicIpOnLaunch: true,
        tags: ["Name": "\(prefix)-public-\(Self.letter(zone))", "Tier": "public"]
      ).argument("cidr", for: \.cidrBlock).argument("zones", for: \.availabilityZone)
    }
    let privateSubnets = (0..<zones).map { zone in
      EC2.Subnet(
        Self.letter(zone), vpcId: vpc.vpcId, availabilityZone: Zone.current(zone),
        cidrBlock: Input(cidr.part(10 + zone, prefix: cidr.prefix + 8)),
        tags: ["Name": "\(prefix)-private-\(Self.letter(zone))", "Tier": "private"]
      ).argument("cidr", for: \.cidrBlock).argument("zones", for: \.availabilityZone)
    }
    let addresses = (0..<nat.gateways(zones: zones)).map { zone in
      EC2.EIP(Self.letter(zone), domain: "vpc", tags: ["Name": "\(prefix)-nat-\(Self.letter(zone))"])
        .depends(on: attachment)
    }
    let natGateways = addresses.enumerated().map { zone, address in
      EC2.NatGateway(
        Self.letter(zone), allocationId: address.allocationId, subnetId: publicSubnets[zone].subnetId,
        tags: ["Name": "\(prefix)-nat-\(Self.letter(zone))"]
      ).depends(on: attachment)
    }
    let privateRoutes = privateSubnets.enumerated().map { zone, subnet in
      PrivateRoutes(
        Self.letter(zone), vpc: vpc, subnet: subnet,
        gateway: nat.gateway(ofZone: zone).flatMap { natGateways.indices.contains($0) ? natGateways[$0] : nil },
        prefix: prefix)
    }
    self.vpc = vpc
    self.internetGateway = internetGateway
    self.attachment = attachment
    self.publicSubnets = publicSubnets
    self.privateSubnets = privateSubnets
    self.addresses = addresses
    self.natGateways = natGateways
    self.privateRoutes = privateRoutes
    publicRoutes = PublicRoutes(
      vpc: vpc, subnets: publicSubnets, gateway: internetGateway, attachment: attachment, prefix: prefix)
    self.storageEndpoint =
      storageEndpoint
      ? EC2.VPCEndpoint(
        "storage-endpoint", vpcId: vpc.vpcId, routeTableIds: privateRoutes.map(\.table.routeTableId),
        serviceName: "com.amazonaws.\(Region.current).s3", vpcEndpointType: .gateway, tags: ["Name": "\(prefix)-s3"])
      : nil
  }

  public var body: Contents {
    vpc
    internetGateway
    attachment
    Group("public-subnet") { publicSubnets }
    Group("private-subnet") { privateSubnets }
    if !addresses.isEmpty {
      Group("nat-address") { addresses }
      Group("nat-gateway") { natGateways }
    }
    publicRoutes
    Group("private-routes") { privateRoutes }
    storageEndpoint
  }

  /// A security group of the network that lets everything out and nothing in.
  /// - Parameters:
  ///   - name: The last name of its address.
  ///   - part: What it guards: the last part of its name tag.
  ///   - description: The same in a few words, which cannot change.
  ///   - prefix: What names begin with.
  public func outboundGroup(
    _ name: String, _ part: String, _ description: String, prefix: Input<String> = Environment.prefix,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> EC2.SecurityGroup {
    EC2.SecurityGroup(
      name, groupDescription: .init(description),
      securityGroupEgress: [.everything(to: .anywhere, description: "everything")], vpcId: vpc.vpcId,
      tags: ["Name": "\(prefix)-\(part)"], file: file, line: line, column: column)
  }

  /// How zones are called in addresses: `a` for the first.
  static func letter(_ zone: Int) -> String { String(UnicodeScalar(UInt8(ascii: "a") + UInt8(clamping: zone % 26))) }
}

extension Network.NAT {
  /// How many gateways there are.
  func gateways(zones: Int) -> Int {
    switch self {
    case .none: 0
    case .single: 1
    case .perZone, .perZoneWithFailover: zones
    }
  }

  /// The gateway that a zone's traffic goes through; `nil` without any.
  func gateway(ofZone zone: Int) -> Int? {
    switch self {
    case .none: nil
    case .single: 0
    case .perZone: zone
    case .perZoneWithFailover(let others): others[zone] ?? zone
    }
  }
}
