// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
  /// A resource of type `AWS::ElasticLoadBalancingV2::TargetGroup`.
  ///
  /// Identified by `TargetGroupArn`.
  public struct TargetGroup: Resource {
    public static let typeName = "AWS::ElasticLoadBalancingV2::TargetGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - healthCheckEnabled: Updated in place.
    ///   - healthCheckIntervalSeconds: 5 to 300. Updated in place.
    ///   - healthCheckPath: 1 to 1024 characters. Updated in place.
    ///   - healthCheckPort: Updated in place.
    ///   - healthCheckProtocol: Updated in place.
    ///   - healthCheckTimeoutSeconds: 2 to 120. Updated in place.
    ///   - healthyThresholdCount: 2 to 10. Updated in place.
    ///   - ipAddressType: A change replaces the resource.
    ///   - matcher: Updated in place.
    ///   - name: A change replaces the resource.
    ///   - port: 1 to 65535. A change replaces the resource.
    ///   - protocol: A change replaces the resource.
    ///   - protocolVersion: A change replaces the resource.
    ///   - targetControlPort: 1 to 65535. Updated in place.
    ///   - targetGroupAttributes: Updated in place.
    ///   - targetType: A change replaces the resource.
    ///   - targets: Updated in place.
    ///   - unhealthyThresholdCount: 2 to 10. Updated in place.
    ///   - vpcId: A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      healthCheckEnabled: Input<Bool>? = nil,
      healthCheckIntervalSeconds: Input<Int>? = nil,
      healthCheckPath: Input<String>? = nil,
      healthCheckPort: Input<String>? = nil,
      healthCheckProtocol: ElasticLoadBalancingV2.TargetGroup.HealthCheckProtocol? = nil,
      healthCheckTimeoutSeconds: Input<Int>? = nil,
      healthyThresholdCount: Input<Int>? = nil,
      ipAddressType: ElasticLoadBalancingV2.TargetGroup.IpAddressType? = nil,
      matcher: ElasticLoadBalancingV2.TargetGroup.Matcher? = nil,
      name nameValue: Input<String>? = nil,
      port: Input<Int>? = nil,
      protocol: ElasticLoadBalancingV2.ProtocolKind? = nil,
      protocolVersion: Input<String>? = nil,
      targetControlPort: Input<Int>? = nil,
      targetGroupAttributes: [ElasticLoadBalancingV2.TargetGroup.TargetGroupAttribute]? = nil,
      targetType: ElasticLoadBalancingV2.TargetGroup.TargetType? = nil,
      targets: [ElasticLoadBalancingV2.TargetGroup.TargetDescription]? = nil,
      unhealthyThresholdCount: Input<Int>? = nil,
      vpcId: Input<EC2.VPC.ID>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["HealthCheckEnabled"] = healthCheckEnabled?.expression
      declaration["HealthCheckIntervalSeconds"] = healthCheckIntervalSeconds?.expression
      declaration["HealthCheckPath"] = healthCheckPath?.expression
      declaration["HealthCheckPort"] = healthCheckPort?.expression
      declaration["HealthCheckProtocol"] = healthCheckProtocol?.expression
      declaration["HealthCheckTimeoutSeconds"] = healthCheckTimeoutSeconds?.expression
      declaration["HealthyThresholdCount"] = healthyThresholdCount?.expression
      declaration["IpAddressType"] = ipAddressType?.expression
      declaration["Matcher"] = matcher?.expression
      declaration["Name"] = nameValue?.expression
      declaration["Port"] = port?.expression
      declaration["Protocol"] = `protocol`?.expression
      declaration["ProtocolVersion"] = protocolVersion?.expression
      declaration["TargetControlPort"] = targetControlPort?.expression
      declaration["TargetGroupAttributes"] = targetGroupAttributes?.expression
      declaration["TargetType"] = targetType?.expression
      declaration["Targets"] = targets?.expression
      declaration["UnhealthyThresholdCount"] = unhealthyThresholdCount?.expression
      declaration["VpcId"] = vpcId?.expression
      declaration.set(tags)
    }

    /// `HealthCheckEnabled`. Updated in place.
    public var healthCheckEnabled: Input<Bool> { declaration.reference("HealthCheckEnabled") }

    /// `HealthCheckIntervalSeconds`. 5 to 300. Updated in place.
    public var healthCheckIntervalSeconds: Input<Int> { declaration.reference("HealthCheckIntervalSeconds") }

    /// `HealthCheckPath`. 1 to 1024 characters. Updated in place.
    public var healthCheckPath: Input<String> { declaration.reference("HealthCheckPath") }

    /// `HealthCheckPort`. Updated in place.
    public var healthCheckPort: Input<String> { declaration.reference("HealthCheckPort") }

    /// `HealthCheckProtocol`. Updated in place.
    public var healthCheckProtocol: Input<ElasticLoadBalancingV2.TargetGroup.HealthCheckProtocol> { declaration.reference("HealthCheckProtocol") }

    /// `HealthCheckTimeoutSeconds`. 2 to 120. Updated in place.
    public var healthCheckTimeoutSeconds: Input<Int> { declaration.reference("HealthCheckTimeoutSeconds") }

    /// `HealthyThresholdCount`. 2 to 10. Updated in place.
    public var healthyThresholdCount: Input<Int> { declaration.reference("HealthyThresholdCount") }

    /// `IpAddressType`. A change replaces the resource.
    public var ipAddressType: Input<ElasticLoadBalancingV2.TargetGroup.IpAddressType> { declaration.reference("IpAddressType") }

    /// `LoadBalancerArns`. Set by the cloud.
    public var loadBalancerArns: Input<[String]> { declaration.reference("LoadBalancerArns") }

    /// `Matcher`. Updated in place.
    public var matcher: Input<ElasticLoadBalancingV2.TargetGroup.Matcher> { declaration.reference("Matcher") }

    /// `Name`. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }

    /// `Port`. 1 to 65535. A change replaces the resource.
    public var port: Input<Int> { declaration.reference("Port") }

    /// `Protocol`. A change replaces the resource.
    public var `protocol`: Input<ElasticLoadBalancingV2.ProtocolKind> { declaration.reference("Protocol") }

    /// `ProtocolVersion`. A change replaces the resource.
    public var protocolVersion: Input<String> { declaration.reference("ProtocolVersion") }

    /// `TargetControlPort`. 1 to 65535. Updated in place.
    public var targetControlPort: Input<Int> { declaration.reference("TargetControlPort") }

    /// `TargetGroupArn`. Set by the cloud.
    public var targetGroupArn: Input<ElasticLoadBalancingV2.TargetGroup.ARN> { declaration.reference("TargetGroupArn") }

    /// `TargetGroupAttributes`. Updated in place.
    public var targetGroupAttributes: Input<[ElasticLoadBalancingV2.TargetGroup.TargetGroupAttribute]> { declaration.reference("TargetGroupAttributes") }

    /// `TargetGroupFullName`. Set by the cloud.
    public var targetGroupFullName: Input<String> { declaration.reference("TargetGroupFullName") }

    /// `TargetGroupName`. Set by the cloud.
    public var targetGroupName: Input<String> { declaration.reference("TargetGroupName") }

    /// `TargetType`. A change replaces the resource.
    public var targetType: Input<ElasticLoadBalancingV2.TargetGroup.TargetType> { declaration.reference("TargetType") }

    /// `Targets`. Updated in place.
    public var targets: Input<[ElasticLoadBalancingV2.TargetGroup.TargetDescription]> { declaration.reference("Targets") }

    /// `UnhealthyThresholdCount`. 2 to 10. Updated in place.
    public var unhealthyThresholdCount: Input<Int> { declaration.reference("UnhealthyThresholdCount") }

    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// What `HealthCheckProtocol` can be.
    public enum HealthCheckProtocol: String, Expressible {
      case geneve = "GENEVE"
      case http = "HTTP"
      case https = "HTTPS"
      case quic = "QUIC"
      case tcp = "TCP"
      case tcpQuic = "TCP_QUIC"
      case tcpUdp = "TCP_UDP"
      case tls = "TLS"
      case udp = "UDP"
    }

    /// What `IpAddressType` can be.
    public enum IpAddressType: String, Expressible {
      case ipv4
      case ipv6
    }

    /// The nested object `Matcher`.
    public struct Matcher: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        grpcCode: Input<String>? = nil,
        httpCode: Input<String>? = nil
      ) {
        members["GrpcCode"] = grpcCode?.expression
        members["HttpCode"] = httpCode?.expression
      }
    }

    /// The nested object `TargetDescription`.
    public struct TargetDescription: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - id: Required.
      ///   - port: 1 to 65535.
      ///   - quicServerId: 1 to 256 characters.
      public init(
        id: Input<String>,
        availabilityZone: Input<String>? = nil,
        port: Input<Int>? = nil,
        quicServerId: Input<String>? = nil
      ) {
        members["Id"] = id.expression
        members["AvailabilityZone"] = availabilityZone?.expression
        members["Port"] = port?.expression
        members["QuicServerId"] = quicServerId?.expression
      }
    }

    /// The nested object `TargetGroupAttribute`.
    public struct TargetGroupAttribute: NestedObject {
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

    /// What `TargetType` can be.
    public enum TargetType: String, Expressible {
      case alb
      case instance
      case ip
      case lambda
    }
  }
}
