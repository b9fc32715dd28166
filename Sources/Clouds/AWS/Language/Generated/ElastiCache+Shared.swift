// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElastiCache {
  /// The log group (an object of `AWS::ElastiCache::CacheCluster` and `AWS::ElastiCache::ReplicationGroup`).
  public struct CloudWatchLogsDestinationDetails: NestedObject {
    public var members = Members()

    /// - Parameter logGroup: The log group. Required.
    public init(logGroup: Input<String>) { members["LogGroup"] = logGroup.expression }
  }

  /// The log group or stream (an object of `AWS::ElastiCache::CacheCluster` and `AWS::ElastiCache::ReplicationGroup`).
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

  /// The endpoint of Memcached nodes (an object of `AWS::ElastiCache::CacheCluster` and `AWS::ElastiCache::ReplicationGroup`).
  public struct Endpoint: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - address: The host name that clients connect to.
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

  /// The stream of Firehose (an object of `AWS::ElastiCache::CacheCluster` and `AWS::ElastiCache::ReplicationGroup`).
  public struct KinesisFirehoseDestinationDetails: NestedObject {
    public var members = Members()

    /// - Parameter deliveryStream: The stream of Firehose that is written to, by name. Required.
    public init(deliveryStream: Input<String>) { members["DeliveryStream"] = deliveryStream.expression }
  }

  /// Where the engine's logs go (an object of `AWS::ElastiCache::CacheCluster` and `AWS::ElastiCache::ReplicationGroup`).
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
