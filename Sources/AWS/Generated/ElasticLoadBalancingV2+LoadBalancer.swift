// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
  /// A resource of type `AWS::ElasticLoadBalancingV2::LoadBalancer`.
  ///
  /// Identified by `LoadBalancerArn`.
  ///
  /// Takes exactly one of `Subnets`, `SubnetMappings`.
  public struct LoadBalancer: Resource {
    public static let typeName = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - enableCapacityReservationProvisionStabilize: Updated in place. Never read back.
    ///   - enablePrefixForIpv6SourceNat: Updated in place.
    ///   - enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Updated in place.
    ///   - ipAddressType: Updated in place.
    ///   - ipv4IpamPoolId: Updated in place.
    ///   - loadBalancerAttributes: Updated in place.
    ///   - minimumLoadBalancerCapacity: Updated in place.
    ///   - name: A change replaces the resource.
    ///   - scheme: A change replaces the resource.
    ///   - securityGroups: Updated in place.
    ///   - subnetMappings: Updated in place.
    ///   - subnets: Updated in place.
    ///   - type: A change replaces the resource.
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

    /// `CanonicalHostedZoneID`. Set by the cloud.
    public var canonicalHostedZoneID: Input<String> { declaration.reference("CanonicalHostedZoneID") }

    /// `DNSName`. Set by the cloud.
    public var dnsName: Input<String> { declaration.reference("DNSName") }

    /// `EnableCapacityReservationProvisionStabilize`. Updated in place. Never read back.
    public var enableCapacityReservationProvisionStabilize: Input<Bool> { declaration.reference("EnableCapacityReservationProvisionStabilize") }

    /// `EnablePrefixForIpv6SourceNat`. Updated in place.
    public var enablePrefixForIpv6SourceNat: Input<ElasticLoadBalancingV2.LoadBalancer.EnablePrefixForIpv6SourceNat> { declaration.reference("EnablePrefixForIpv6SourceNat") }

    /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`. Updated in place.
    public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Input<String> { declaration.reference("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic") }

    /// `IpAddressType`. Updated in place.
    public var ipAddressType: Input<ElasticLoadBalancingV2.LoadBalancer.IpAddressType> { declaration.reference("IpAddressType") }

    /// `Ipv4IpamPoolId`. Updated in place.
    public var ipv4IpamPoolId: Input<String> { declaration.reference("Ipv4IpamPoolId") }

    /// `LoadBalancerArn`. Set by the cloud.
    public var loadBalancerArn: Input<ElasticLoadBalancingV2.LoadBalancer.ARN> { declaration.reference("LoadBalancerArn") }

    /// `LoadBalancerAttributes`. Updated in place.
    public var loadBalancerAttributes: Input<[ElasticLoadBalancingV2.LoadBalancer.LoadBalancerAttribute]> { declaration.reference("LoadBalancerAttributes") }

    /// `LoadBalancerFullName`. Set by the cloud.
    public var loadBalancerFullName: Input<String> { declaration.reference("LoadBalancerFullName") }

    /// `LoadBalancerName`. Set by the cloud.
    public var loadBalancerName: Input<String> { declaration.reference("LoadBalancerName") }

    /// `MinimumLoadBalancerCapacity`. Updated in place.
    public var minimumLoadBalancerCapacity: Input<ElasticLoadBalancingV2.LoadBalancer.MinimumLoadBalancerCapacity> { declaration.reference("MinimumLoadBalancerCapacity") }

    /// `Name`. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }

    /// `Scheme`. A change replaces the resource.
    public var scheme: Input<ElasticLoadBalancingV2.LoadBalancer.Scheme> { declaration.reference("Scheme") }

    /// `SecurityGroups`. Updated in place.
    public var securityGroups: Input<[EC2.SecurityGroup.ID]> { declaration.reference("SecurityGroups") }

    /// `SubnetMappings`. Updated in place.
    public var subnetMappings: Input<[ElasticLoadBalancingV2.LoadBalancer.SubnetMapping]> { declaration.reference("SubnetMappings") }

    /// `Subnets`. Updated in place.
    public var subnets: Input<[EC2.Subnet.ID]> { declaration.reference("Subnets") }

    /// `Type`. A change replaces the resource.
    public var type: Input<ElasticLoadBalancingV2.LoadBalancer.Kind> { declaration.reference("Type") }

    /// `Tags`: the tags.
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

    /// The nested object `LoadBalancerAttribute`.
    public struct LoadBalancerAttribute: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        key: Input<String>? = nil,
        value: Input<String>? = nil
      ) {
        members["Key"] = key?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `MinimumLoadBalancerCapacity`.
    public struct MinimumLoadBalancerCapacity: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - capacityUnits: Required.
      public init(
        capacityUnits: Input<Int>
      ) {
        members["CapacityUnits"] = capacityUnits.expression
      }
    }

    /// What `Scheme` can be.
    public enum Scheme: String, Expressible {
      case `internal` = "internal"
      case internetFacing = "internet-facing"
    }

    /// The nested object `SubnetMapping`.
    public struct SubnetMapping: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - subnetId: Required.
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
