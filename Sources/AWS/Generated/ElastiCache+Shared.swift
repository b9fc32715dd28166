// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElastiCache {
  /// An object inside of `AWS::ElastiCache::CacheCluster`, `AWS::ElastiCache::ReplicationGroup`: the CloudWatch logs destination details.
  public struct CloudWatchLogsDestinationDetails: NestedObject {
    public var members = Members()

    /// - Parameter logGroup: The log group. Required.
    public init(logGroup: Input<String>) { members["LogGroup"] = logGroup.expression }
  }

  /// An object inside of `AWS::ElastiCache::CacheCluster`, `AWS::ElastiCache::ReplicationGroup`: the destination details.
  public struct DestinationDetails: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - cloudWatchLogsDetails: The log group.
    ///   - kinesisFirehoseDetails: The stream of Firehose.
    public init(
      cloudWatchLogsDetails: ElastiCache.CloudWatchLogsDestinationDetails? = nil,
      kinesisFirehoseDetails: ElastiCache.KinesisFirehoseDestinationDetails? = nil
    ) {
      members["CloudWatchLogsDetails"] = cloudWatchLogsDetails?.expression
      members["KinesisFirehoseDetails"] = kinesisFirehoseDetails?.expression
    }
  }

  /// An object inside of `AWS::ElastiCache::CacheCluster`, `AWS::ElastiCache::ReplicationGroup`: the endpoint.
  public struct Endpoint: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - address: The address.
    ///   - port: The port that it listens on.
    public init(address: Input<String>? = nil, port: Input<String>? = nil) {
      members["Address"] = address?.expression
      members["Port"] = port?.expression
    }
  }

  /// What `IpDiscovery` can be.
  public enum IpDiscovery: String, Expressible {
    case ipv4
    case ipv6
  }

  /// An object inside of `AWS::ElastiCache::CacheCluster`, `AWS::ElastiCache::ReplicationGroup`: the Kinesis firehose destination details.
  public struct KinesisFirehoseDestinationDetails: NestedObject {
    public var members = Members()

    /// - Parameter deliveryStream: The stream of Firehose that is written to, by name. Required.
    public init(deliveryStream: Input<String>) { members["DeliveryStream"] = deliveryStream.expression }
  }

  /// An object inside of `AWS::ElastiCache::CacheCluster`, `AWS::ElastiCache::ReplicationGroup`: the log delivery configuration request.
  public struct LogDeliveryConfigurationRequest: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - destinationDetails: The log group or stream. Required.
    ///   - destinationType: Whether it is a log group or a stream: `cloudwatch-logs` or `kinesis-firehose`. Required.
    ///   - logFormat: The form of log lines: `json` or `text`. Required.
    ///   - logType: Which of its logs is sent: `engine-log` or `slow-log`. Required.
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
