// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
  /// Targets of a load balancer, and how their health is checked (`AWS::ElasticLoadBalancingV2::TargetGroup`).
  ///
  /// - Identified by `TargetGroupArn`.
  public struct TargetGroup: Resource {
    public static let typeName = "AWS::ElasticLoadBalancingV2::TargetGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - healthCheckEnabled: Whether targets are checked. Updated in place.
    ///   - healthCheckIntervalSeconds: How many seconds pass between checks. 5 to 300. Updated in place.
    ///   - healthCheckPath: The path that is requested. 1 to 1024 characters. Updated in place.
    ///   - healthCheckPort: The port that is checked; `traffic-port` is the targets' own. Updated in place.
    ///   - healthCheckProtocol: The protocol of checks. Updated in place.
    ///   - healthCheckTimeoutSeconds: How many seconds a check may take. 2 to 120. Updated in place.
    ///   - healthyThresholdCount: How many checks must succeed. 2 to 10. Updated in place.
    ///   - ipAddressType: Which versions of IP are used: `ipv4` or `ipv6`. A change replaces the resource.
    ///   - matcher: Which answers count as healthy. Updated in place.
    ///   - name: The name of the group. A change replaces the resource.
    ///   - port: The port that it listens on. 1 to 65535. A change replaces the resource.
    ///   - protocol: The protocol that targets speak. A change replaces the resource.
    ///   - protocolVersion: The version of HTTP that targets speak. A change replaces the resource.
    ///   - targetControlPort: The port on which targets say how much they take. 1 to 65535. Updated in place.
    ///   - targetGroupAttributes: Further settings, by name. Updated in place.
    ///   - targets: The targets. Updated in place.
    ///   - targetType: What targets are: `alb`, `instance`, `ip` or `lambda`. A change replaces the resource.
    ///   - unhealthyThresholdCount: How many checks must fail. 2 to 10. Updated in place.
    ///   - vpcId: The network it belongs to: an `AWS::EC2::VPC`, by its ID. A change replaces the resource.
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
      targets: [ElasticLoadBalancingV2.TargetGroup.TargetDescription]? = nil,
      targetType: ElasticLoadBalancingV2.TargetGroup.TargetType? = nil,
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
      declaration["Targets"] = targets?.expression
      declaration["TargetType"] = targetType?.expression
      declaration["UnhealthyThresholdCount"] = unhealthyThresholdCount?.expression
      declaration["VpcId"] = vpcId?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Whether targets are checked (`HealthCheckEnabled`). Updated in place.
    public var healthCheckEnabled: Input<Bool> { declaration.reference("HealthCheckEnabled") }
    /// How many seconds pass between checks (`HealthCheckIntervalSeconds`). 5 to 300. Updated in place.
    public var healthCheckIntervalSeconds: Input<Int> { declaration.reference("HealthCheckIntervalSeconds") }
    /// The path that is requested (`HealthCheckPath`). 1 to 1024 characters. Updated in place.
    public var healthCheckPath: Input<String> { declaration.reference("HealthCheckPath") }
    /// The port that is checked; `traffic-port` is the targets' own (`HealthCheckPort`). Updated in place.
    public var healthCheckPort: Input<String> { declaration.reference("HealthCheckPort") }
    /// The protocol of checks (`HealthCheckProtocol`). Updated in place.
    public var healthCheckProtocol: Input<ElasticLoadBalancingV2.TargetGroup.HealthCheckProtocol> { declaration.reference("HealthCheckProtocol") }
    /// How many seconds a check may take (`HealthCheckTimeoutSeconds`). 2 to 120. Updated in place.
    public var healthCheckTimeoutSeconds: Input<Int> { declaration.reference("HealthCheckTimeoutSeconds") }
    /// How many checks must succeed (`HealthyThresholdCount`). 2 to 10. Updated in place.
    public var healthyThresholdCount: Input<Int> { declaration.reference("HealthyThresholdCount") }
    /// Which versions of IP are used: `ipv4` or `ipv6` (`IpAddressType`). A change replaces the resource.
    public var ipAddressType: Input<ElasticLoadBalancingV2.TargetGroup.IpAddressType> { declaration.reference("IpAddressType") }
    /// The load balancers that use it (`LoadBalancerArns`). Set by the cloud.
    public var loadBalancerArns: Input<[String]> { declaration.reference("LoadBalancerArns") }
    /// Which answers count as healthy (`Matcher`). Updated in place.
    public var matcher: Input<ElasticLoadBalancingV2.TargetGroup.Matcher> { declaration.reference("Matcher") }
    /// The name of the group (`Name`). A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// The port that it listens on (`Port`). 1 to 65535. A change replaces the resource.
    public var port: Input<Int> { declaration.reference("Port") }
    /// The protocol that targets speak (`Protocol`). A change replaces the resource.
    public var `protocol`: Input<ElasticLoadBalancingV2.ProtocolKind> { declaration.reference("Protocol") }
    /// The version of HTTP that targets speak (`ProtocolVersion`). A change replaces the resource.
    public var protocolVersion: Input<String> { declaration.reference("ProtocolVersion") }
    /// The port on which targets say how much they take (`TargetControlPort`). 1 to 65535. Updated in place.
    public var targetControlPort: Input<Int> { declaration.reference("TargetControlPort") }
    /// The ARN of the target group (`TargetGroupArn`). Set by the cloud.
    public var targetGroupArn: Input<ElasticLoadBalancingV2.TargetGroup.ARN> { declaration.reference("TargetGroupArn") }
    /// Further settings, by name (`TargetGroupAttributes`). Updated in place.
    public var targetGroupAttributes: Input<[ElasticLoadBalancingV2.TargetGroup.TargetGroupAttribute]> { declaration.reference("TargetGroupAttributes") }
    /// The end of its ARN, by which metrics name it (`TargetGroupFullName`). Set by the cloud.
    public var targetGroupFullName: Input<String> { declaration.reference("TargetGroupFullName") }
    /// The name of the group (`TargetGroupName`). Set by the cloud.
    public var targetGroupName: Input<String> { declaration.reference("TargetGroupName") }
    /// The targets (`Targets`). Updated in place.
    public var targets: Input<[ElasticLoadBalancingV2.TargetGroup.TargetDescription]> { declaration.reference("Targets") }
    /// What targets are: `alb`, `instance`, `ip` or `lambda` (`TargetType`). A change replaces the resource.
    public var targetType: Input<ElasticLoadBalancingV2.TargetGroup.TargetType> { declaration.reference("TargetType") }
    /// How many checks must fail (`UnhealthyThresholdCount`). 2 to 10. Updated in place.
    public var unhealthyThresholdCount: Input<Int> { declaration.reference("UnhealthyThresholdCount") }
    /// The network it belongs to: an `AWS::EC2::VPC`, by its ID (`VpcId`). A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }
    /// The tags (`Tags`).
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

    /// Which answers count as healthy (an object of `AWS::ElasticLoadBalancingV2::TargetGroup`).
    public struct Matcher: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - grpcCode: The codes of gRPC that count as healthy.
      ///   - httpCode: The statuses that count as healthy (`200-299`).
      public init(grpcCode: Input<String>? = nil, httpCode: Input<String>? = nil) {
        members["GrpcCode"] = grpcCode?.expression
        members["HttpCode"] = httpCode?.expression
      }
    }

    /// The targets (an object of `AWS::ElasticLoadBalancingV2::TargetGroup`).
    public struct TargetDescription: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - id: The instance, address, function or load balancer. Required.
      ///   - availabilityZone: The zone it is in.
      ///   - port: The port that it listens on. 1 to 65535.
      ///   - quicServerId: The identifier of the target in QUIC. 1 to 256 characters.
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

    /// Further settings, by name (an object of `AWS::ElasticLoadBalancingV2::TargetGroup`).
    public struct TargetGroupAttribute: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The name of the setting.
      ///   - value: The value of the setting.
      public init(key: Input<String>? = nil, value: Input<String>? = nil) {
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
