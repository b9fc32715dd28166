// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// How ENA Express speeds up traffic between instances (an object of `AWS::EC2::Instance` and `AWS::EC2::LaunchTemplate`).
  public struct EnaSrdSpecification: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - enaSrdEnabled: Whether ENA Express speeds up traffic between instances.
    ///   - enaSrdUdpSpecification: How ENA Express handles UDP.
    public init(enaSrdEnabled: Input<Bool>? = nil, enaSrdUdpSpecification: EC2.EnaSrdUdpSpecification? = nil) {
      members["EnaSrdEnabled"] = enaSrdEnabled?.expression
      members["EnaSrdUdpSpecification"] = enaSrdUdpSpecification?.expression
    }
  }

  /// How ENA Express handles UDP (an object of `AWS::EC2::Instance` and `AWS::EC2::LaunchTemplate`).
  public struct EnaSrdUdpSpecification: NestedObject {
    public var members = Members()

    /// - Parameter enaSrdUdpEnabled: Whether ENA Express takes UDP, too.
    public init(enaSrdUdpEnabled: Input<Bool>? = nil) { members["EnaSrdUdpEnabled"] = enaSrdUdpEnabled?.expression }
  }

  /// Whether enclaves can run beside the instance's programs (an object of `AWS::EC2::Instance` and `AWS::EC2::LaunchTemplate`).
  public struct EnclaveOptions: NestedObject {
    public var members = Members()

    /// - Parameter enabled: Whether enclaves are enabled.
    public init(enabled: Input<Bool>? = nil) { members["Enabled"] = enabled?.expression }
  }

  /// Whether the instance can sleep with its memory on disk (an object of `AWS::EC2::Instance` and `AWS::EC2::LaunchTemplate`).
  public struct HibernationOptions: NestedObject {
    public var members = Members()

    /// - Parameter configured: Whether it is possible.
    public init(configured: Input<Bool>? = nil) { members["Configured"] = configured?.expression }
  }

  /// What `InstanceInitiatedShutdownBehavior` can be.
  public enum InstanceInitiatedShutdownBehavior: String, Expressible {
    case stop
    case terminate
  }

  /// How programs on the instance read its metadata (an object of `AWS::EC2::Instance` and `AWS::EC2::LaunchTemplate`).
  public struct MetadataOptions: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - httpEndpoint: Whether programs on the instance can read its metadata over HTTP: `disabled` or `enabled`.
    ///   - httpProtocolIpv6: Whether the metadata is reached over IPv6, too: `disabled` or `enabled`.
    ///   - httpPutResponseHopLimit: How many network hops a metadata token can pass.
    ///   - httpTokens: Whether metadata is given only for a session token: `optional` or `required`.
    ///   - instanceMetadataTags: Whether the instance's tags are among its metadata: `disabled` or `enabled`.
    public init(
      httpEndpoint: EC2.MetadataOptions.HttpEndpoint? = nil,
      httpProtocolIpv6: EC2.MetadataOptions.HttpProtocolIpv6? = nil,
      httpPutResponseHopLimit: Input<Int>? = nil,
      httpTokens: EC2.MetadataOptions.HttpTokens? = nil,
      instanceMetadataTags: EC2.MetadataOptions.InstanceMetadataTags? = nil
    ) {
      members["HttpEndpoint"] = httpEndpoint?.expression
      members["HttpProtocolIpv6"] = httpProtocolIpv6?.expression
      members["HttpPutResponseHopLimit"] = httpPutResponseHopLimit?.expression
      members["HttpTokens"] = httpTokens?.expression
      members["InstanceMetadataTags"] = instanceMetadataTags?.expression
    }

    /// What `HttpEndpoint` can be.
    public enum HttpEndpoint: String, Expressible {
      case disabled
      case enabled
    }

    /// What `HttpProtocolIpv6` can be.
    public enum HttpProtocolIpv6: String, Expressible {
      case disabled
      case enabled
    }

    /// What `HttpTokens` can be.
    public enum HttpTokens: String, Expressible {
      case optional
      case required
    }

    /// What `InstanceMetadataTags` can be.
    public enum InstanceMetadataTags: String, Expressible {
      case disabled
      case enabled
    }
  }

  /// How instances are named in the network's DNS (an object of `AWS::EC2::Instance` and `AWS::EC2::LaunchTemplate`).
  public struct PrivateDnsNameOptions: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - enableResourceNameDnsAAAARecord: Whether an instance's resource name is found with IPv6.
    ///   - enableResourceNameDnsARecord: Whether an instance's resource name is found with IPv4.
    ///   - hostnameType: Whether host names are made of addresses or of resource identifiers: `ip-name` or `resource-name`.
    public init(
      enableResourceNameDnsAAAARecord: Input<Bool>? = nil,
      enableResourceNameDnsARecord: Input<Bool>? = nil,
      hostnameType: EC2.PrivateDnsNameOptions.HostnameType? = nil
    ) {
      members["EnableResourceNameDnsAAAARecord"] = enableResourceNameDnsAAAARecord?.expression
      members["EnableResourceNameDnsARecord"] = enableResourceNameDnsARecord?.expression
      members["HostnameType"] = hostnameType?.expression
    }

    /// What `HostnameType` can be.
    public enum HostnameType: String, Expressible {
      case ipName = "ip-name"
      case resourceName = "resource-name"
    }
  }

  /// What `VolumeType` can be.
  public enum VolumeType: String, Expressible {
    case gp2
    case gp3
    case io1
    case io2
    case sc1
    case st1
    case standard
  }
}
