// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
  /// A balancer that spreads connections over targets in several zones (`AWS::ElasticLoadBalancingV2::LoadBalancer`).
  ///
  /// - Identified by `LoadBalancerArn`.
  /// - Takes exactly one of `Subnets`, `SubnetMappings`.
  public struct LoadBalancer: Resource {
    public static let typeName = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - enableCapacityReservationProvisionStabilize: Whether an apply waits until the capacity is reserved. Updated in place. Never read back.
    ///   - enablePrefixForIpv6SourceNat: Whether IPv6 clients get addresses of a prefix of its own: `off` or `on`. Updated in place.
    ///   - enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Whether its security groups hold for traffic of PrivateLink. Updated in place.
    ///   - ipAddressType: Whether clients come by IPv4, IPv6 or both: `dualstack`, `dualstack-without-public-ipv4` or `ipv4`. Updated in place.
    ///   - ipv4IpamPoolId: The IPAM pool that public addresses are taken from. Updated in place.
    ///   - loadBalancerAttributes: Further settings, by name. Updated in place.
    ///   - minimumLoadBalancerCapacity: The capacity that is kept ready. Updated in place.
    ///   - name: The name of the load balancer. A change replaces the resource.
    ///   - scheme: Whether it is reached from the internet or from the network only: `internal` or `internet-facing`. A change replaces the resource.
    ///   - securityGroups: The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID. Updated in place.
    ///   - subnetMappings: The subnets it is in, with the addresses there. Updated in place.
    ///   - subnets: The subnets it is in, each in another zone: each an `AWS::EC2::Subnet`, by its ID. Updated in place.
    ///   - type: Whether it balances requests, connections or appliances: `application`, `gateway` or `network`. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      enableCapacityReservationProvisionStabilize: Input<Bool>? = nil,
      enablePrefixForIpv6SourceNat: ElasticLoadBalancingV2.LoadBalancer.EnablePrefixForIpv6SourceNat? = nil,
      enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Input<String>? = nil,
      ipAddressType: ElasticLoadBalancingV2.LoadBalancer.IpAddressType? = nil,
      ipv4IpamPoolId: Input<String>? = nil,
      loadBalancerAttributes: [ElasticLoadBalancingV2.LoadBalancer.LoadBalancerAttribute]? = nil,
      minimumLoadBalancerCapacity: ElasticLoadBalancingV2.LoadBalancer.MinimumLoadBalancerCapacity? = nil,
      name nameValue: Input<String>? = nil,
      scheme: ElasticLoadBalancingV2.LoadBalancer.Scheme? = nil,
      securityGroups: [Input<EC2.SecurityGroup.ID>]? = nil,
      subnetMappings: [ElasticLoadBalancingV2.LoadBalancer.SubnetMapping]? = nil,
      subnets: [Input<EC2.Subnet.ID>]? = nil,
      type: ElasticLoadBalancingV2.LoadBalancer.Kind? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["EnableCapacityReservationProvisionStabilize"] = enableCapacityReservationProvisionStabilize?.expression
      declaration["EnablePrefixForIpv6SourceNat"] = enablePrefixForIpv6SourceNat?.expression
      declaration["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"] = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic?.expression
      declaration["IpAddressType"] = ipAddressType?.expression
      declaration["Ipv4IpamPoolId"] = ipv4IpamPoolId?.expression
      declaration["LoadBalancerAttributes"] = loadBalancerAttributes?.expression
      declaration["MinimumLoadBalancerCapacity"] = minimumLoadBalancerCapacity?.expression
      declaration["Name"] = nameValue?.expression
      declaration["Scheme"] = scheme?.expression
      declaration["SecurityGroups"] = securityGroups?.expression
      declaration["SubnetMappings"] = subnetMappings?.expression
      declaration["Subnets"] = subnets?.expression
      declaration["Type"] = type?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The hosted zone of its DNS name, for aliases (`CanonicalHostedZoneID`). Set by the cloud.
    public var canonicalHostedZoneID: Input<String> { declaration.reference("CanonicalHostedZoneID") }
    /// The host name that clients connect to (`DNSName`). Set by the cloud.
    public var dnsName: Input<String> { declaration.reference("DNSName") }
    /// Whether an apply waits until the capacity is reserved (`EnableCapacityReservationProvisionStabilize`). Updated in place. Never read back.
    public var enableCapacityReservationProvisionStabilize: Input<Bool> { declaration.reference("EnableCapacityReservationProvisionStabilize") }
    /// Whether IPv6 clients get addresses of a prefix of its own: `off` or `on` (`EnablePrefixForIpv6SourceNat`). Updated in place.
    public var enablePrefixForIpv6SourceNat: Input<ElasticLoadBalancingV2.LoadBalancer.EnablePrefixForIpv6SourceNat> { declaration.reference("EnablePrefixForIpv6SourceNat") }
    /// Whether its security groups hold for traffic of PrivateLink (`EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`). Updated in place.
    public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Input<String> { declaration.reference("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic") }
    /// Whether clients come by IPv4, IPv6 or both: `dualstack`, `dualstack-without-public-ipv4` or `ipv4` (`IpAddressType`). Updated in place.
    public var ipAddressType: Input<ElasticLoadBalancingV2.LoadBalancer.IpAddressType> { declaration.reference("IpAddressType") }
    /// The IPAM pool that public addresses are taken from (`Ipv4IpamPoolId`). Updated in place.
    public var ipv4IpamPoolId: Input<String> { declaration.reference("Ipv4IpamPoolId") }
    /// The ARN of the load balancer (`LoadBalancerArn`). Set by the cloud.
    public var loadBalancerArn: Input<ElasticLoadBalancingV2.LoadBalancer.ARN> { declaration.reference("LoadBalancerArn") }
    /// Further settings, by name (`LoadBalancerAttributes`). Updated in place.
    public var loadBalancerAttributes: Input<[ElasticLoadBalancingV2.LoadBalancer.LoadBalancerAttribute]> { declaration.reference("LoadBalancerAttributes") }
    /// The end of its ARN, by which metrics name it (`LoadBalancerFullName`). Set by the cloud.
    public var loadBalancerFullName: Input<String> { declaration.reference("LoadBalancerFullName") }
    /// The name of the load balancer (`LoadBalancerName`). Set by the cloud.
    public var loadBalancerName: Input<String> { declaration.reference("LoadBalancerName") }
    /// The capacity that is kept ready (`MinimumLoadBalancerCapacity`). Updated in place.
    public var minimumLoadBalancerCapacity: Input<ElasticLoadBalancingV2.LoadBalancer.MinimumLoadBalancerCapacity> { declaration.reference("MinimumLoadBalancerCapacity") }
    /// The name of the load balancer (`Name`). A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// Whether it is reached from the internet or from the network only: `internal` or `internet-facing` (`Scheme`). A change replaces the resource.
    public var scheme: Input<ElasticLoadBalancingV2.LoadBalancer.Scheme> { declaration.reference("Scheme") }
    /// The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID (`SecurityGroups`). Updated in place.
    public var securityGroups: Input<[EC2.SecurityGroup.ID]> { declaration.reference("SecurityGroups") }
    /// The subnets it is in, with the addresses there (`SubnetMappings`). Updated in place.
    public var subnetMappings: Input<[ElasticLoadBalancingV2.LoadBalancer.SubnetMapping]> { declaration.reference("SubnetMappings") }
    /// The subnets it is in, each in another zone: each an `AWS::EC2::Subnet`, by its ID (`Subnets`). Updated in place.
    public var subnets: Input<[EC2.Subnet.ID]> { declaration.reference("Subnets") }
    /// Whether it balances requests, connections or appliances: `application`, `gateway` or `network` (`Type`). A change replaces the resource.
    public var type: Input<ElasticLoadBalancingV2.LoadBalancer.Kind> { declaration.reference("Type") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// What `EnablePrefixForIpv6SourceNat` can be.
    public enum EnablePrefixForIpv6SourceNat: String, Expressible {
      case off
      case on
    }

    /// What `IpAddressType` can be.
    public enum IpAddressType: String, Expressible {
      case dualstack
      case dualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4"
      case ipv4
    }

    /// What `Kind` can be.
    public enum Kind: String, Expressible {
      case application
      case gateway
      case network
    }

    /// Further settings, by name (an object of `AWS::ElasticLoadBalancingV2::LoadBalancer`).
    public struct LoadBalancerAttribute: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The name of the setting.
      ///   - value: The value of the setting.
      public init(key: Input<String>? = nil, value: Input<String>? = nil) {
        members["Key"] = key?.expression
        members["Value"] = value?.expression
      }
    }

    /// The capacity that is kept ready (an object of `AWS::ElasticLoadBalancingV2::LoadBalancer`).
    public struct MinimumLoadBalancerCapacity: NestedObject {
      public var members = Members()

      /// - Parameter capacityUnits: The capacity units. Required.
      public init(capacityUnits: Input<Int>) { members["CapacityUnits"] = capacityUnits.expression }
    }

    /// What `Scheme` can be.
    public enum Scheme: String, Expressible {
      case `internal` = "internal"
      case internetFacing = "internet-facing"
    }

    /// The subnets it is in, with the addresses there (an object of `AWS::ElasticLoadBalancingV2::LoadBalancer`).
    public struct SubnetMapping: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - subnetId: The subnet it is in: an `AWS::EC2::Subnet`, by its ID. Required.
      ///   - allocationId: The public address: an `AWS::EC2::EIP`, by its ID.
      ///   - iPv6Address: The IPv6 address.
      ///   - privateIPv4Address: The address in the subnet.
      ///   - sourceNatIpv6Prefix: The prefix of addresses that IPv6 clients get.
      public init(
        subnetId: Input<EC2.Subnet.ID>,
        allocationId: Input<EC2.EIP.ID>? = nil,
        iPv6Address: Input<String>? = nil,
        privateIPv4Address: Input<String>? = nil,
        sourceNatIpv6Prefix: Input<String>? = nil
      ) {
        members["SubnetId"] = subnetId.expression
        members["AllocationId"] = allocationId?.expression
        members["IPv6Address"] = iPv6Address?.expression
        members["PrivateIPv4Address"] = privateIPv4Address?.expression
        members["SourceNatIpv6Prefix"] = sourceNatIpv6Prefix?.expression
      }
    }
  }
}
