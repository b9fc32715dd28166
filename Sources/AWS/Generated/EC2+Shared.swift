// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// The nested object `EnaSrdSpecification`.
  public struct EnaSrdSpecification: NestedObject {
    public var members = Members()

    /// Makes one.
    public init(
      enaSrdEnabled: Input<Bool>? = nil,
      enaSrdUdpSpecification: EC2.EnaSrdUdpSpecification? = nil
    ) {
      members["EnaSrdEnabled"] = enaSrdEnabled?.expression
      members["EnaSrdUdpSpecification"] = enaSrdUdpSpecification?.expression
    }
  }

  /// The nested object `EnaSrdUdpSpecification`.
  public struct EnaSrdUdpSpecification: NestedObject {
    public var members = Members()

    /// Makes one.
    public init(
      enaSrdUdpEnabled: Input<Bool>? = nil
    ) {
      members["EnaSrdUdpEnabled"] = enaSrdUdpEnabled?.expression
    }
  }

  /// The nested object `EnclaveOptions`.
  public struct EnclaveOptions: NestedObject {
    public var members = Members()

    /// Makes one.
    public init(
      enabled: Input<Bool>? = nil
    ) {
      members["Enabled"] = enabled?.expression
    }
  }

  /// The nested object `HibernationOptions`.
  public struct HibernationOptions: NestedObject {
    public var members = Members()

    /// Makes one.
    public init(
      configured: Input<Bool>? = nil
    ) {
      members["Configured"] = configured?.expression
    }
  }

  /// What `InstanceInitiatedShutdownBehavior` can be.
  public enum InstanceInitiatedShutdownBehavior: String, Expressible {
    case stop
    case terminate
  }

  /// The nested object `MetadataOptions`.
  public struct MetadataOptions: NestedObject {
    public var members = Members()

    /// Makes one.
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

  /// The nested object `PrivateDnsNameOptions`.
  public struct PrivateDnsNameOptions: NestedObject {
    public var members = Members()

    /// Makes one.
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
