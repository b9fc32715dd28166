// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElastiCache {
  /// The nested object `CloudWatchLogsDestinationDetails`.
  public struct CloudWatchLogsDestinationDetails: NestedObject {
    public var members = Members()

    /// Makes one.
    /// - Parameters:
    ///   - logGroup: Required.
    public init(
      logGroup: Input<String>
    ) {
      members["LogGroup"] = logGroup.expression
    }
  }

  /// The nested object `DestinationDetails`.
  public struct DestinationDetails: NestedObject {
    public var members = Members()

    /// Makes one.
    public init(
      cloudWatchLogsDetails: ElastiCache.CloudWatchLogsDestinationDetails? = nil,
      kinesisFirehoseDetails: ElastiCache.KinesisFirehoseDestinationDetails? = nil
    ) {
      members["CloudWatchLogsDetails"] = cloudWatchLogsDetails?.expression
      members["KinesisFirehoseDetails"] = kinesisFirehoseDetails?.expression
    }
  }

  /// The nested object `Endpoint`.
  public struct Endpoint: NestedObject {
    public var members = Members()

    /// Makes one.
    public init(
      address: Input<String>? = nil,
      port: Input<String>? = nil
    ) {
      members["Address"] = address?.expression
      members["Port"] = port?.expression
    }
  }

  /// What `IpDiscovery` can be.
  public enum IpDiscovery: String, Expressible {
    case ipv4
    case ipv6
  }

  /// The nested object `KinesisFirehoseDestinationDetails`.
  public struct KinesisFirehoseDestinationDetails: NestedObject {
    public var members = Members()

    /// Makes one.
    /// - Parameters:
    ///   - deliveryStream: Required.
    public init(
      deliveryStream: Input<String>
    ) {
      members["DeliveryStream"] = deliveryStream.expression
    }
  }

  /// The nested object `LogDeliveryConfigurationRequest`.
  public struct LogDeliveryConfigurationRequest: NestedObject {
    public var members = Members()

    /// Makes one.
    /// - Parameters:
    ///   - destinationDetails: Required.
    ///   - destinationType: Required.
    ///   - logFormat: Required.
    ///   - logType: Required.
    public init(
      destinationDetails: ElastiCache.DestinationDetails,
      destinationType: ElastiCache.LogDeliveryConfigurationRequest.DestinationType,
      logFormat: ElastiCache.LogDeliveryConfigurationRequest.LogFormat,
      logType: ElastiCache.LogDeliveryConfigurationRequest.LogType
    ) {
      members["DestinationDetails"] = destinationDetails.expression
      members["DestinationType"] = destinationType.expression
      members["LogFormat"] = logFormat.expression
      members["LogType"] = logType.expression
    }

    /// What `DestinationType` can be.
    public enum DestinationType: String, Expressible {
      case cloudwatchLogs = "cloudwatch-logs"
      case kinesisFirehose = "kinesis-firehose"
    }

    /// What `LogFormat` can be.
    public enum LogFormat: String, Expressible {
      case json
      case text
    }

    /// What `LogType` can be.
    public enum LogType: String, Expressible {
      case engineLog = "engine-log"
      case slowLog = "slow-log"
    }
  }

  /// What `NetworkType` can be.
  public enum NetworkType: String, Expressible {
    case dualStack = "dual_stack"
    case ipv4
    case ipv6
  }
}
