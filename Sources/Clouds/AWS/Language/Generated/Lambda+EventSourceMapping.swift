// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// A queue or stream from which a function is called (`AWS::Lambda::EventSourceMapping`).
  ///
  /// - Identified by `Id`.
  public struct EventSourceMapping: Resource {
    public static let typeName = "AWS::Lambda::EventSourceMapping"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - functionName: The function: an `AWS::Lambda::Function`, by its name. Required. 1 to 140 characters. Updated in place.
    ///   - amazonManagedKafkaEventSourceConfig: The settings for a cluster of MSK. Updated in place.
    ///   - batchSize: How many records a call gets at most. 1 to 10000. Updated in place.
    ///   - bisectBatchOnFunctionError: Whether a batch that failed is halved and tried again. Updated in place.
    ///   - destinationConfig: The destination of records that could not be processed. Updated in place.
    ///   - documentDBEventSourceConfig: The settings for DocumentDB. Updated in place.
    ///   - enabled: Whether records are read. Updated in place.
    ///   - eventSourceArn: The queue, stream or broker that is read. 12 to 1024 characters. A change replaces the resource.
    ///   - filterCriteria: Which records are handed over. Updated in place.
    ///   - functionResponseTypes: Whether the function may name the records that failed, each `ReportBatchItemFailures`. 0 to 1 element. Updated in place.
    ///   - kmsKeyArn: The key that encrypts it: an `AWS::KMS::Key`, by its ARN. 12 to 2048 characters. Matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`. Updated in place.
    ///   - loggingConfig: How polling is logged. Updated in place.
    ///   - maximumBatchingWindowInSeconds: How many seconds records are gathered for. 0 to 300. Updated in place.
    ///   - maximumRecordAgeInSeconds: How old, in seconds, a record may be. -1 to 604800. Updated in place.
    ///   - maximumRetryAttempts: How often a batch is tried again. -1 to 10000. Updated in place.
    ///   - metricsConfig: The metrics of the mapping. Updated in place.
    ///   - parallelizationFactor: How many batches of a shard are handled at once. 1 to 10. Updated in place.
    ///   - provisionedPollerConfig: How many pollers are kept ready. Updated in place.
    ///   - queues: The queue of a broker. 1 element. Updated in place.
    ///   - scalingConfig: How many calls a queue causes at once. Updated in place.
    ///   - selfManagedEventSource: Your own Kafka. A change replaces the resource.
    ///   - selfManagedKafkaEventSourceConfig: The settings for your own Kafka. Updated in place.
    ///   - sourceAccessConfigurations: The credentials and networks for the source. 1 to 22 elements. Updated in place.
    ///   - startingPosition: Where reading begins. 6 to 12 characters. Matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. A change replaces the resource.
    ///   - startingPositionTimestamp: The time from which reading begins, in seconds since 1970. A change replaces the resource.
    ///   - topics: The topic of a broker. 1 element. Updated in place.
    ///   - tumblingWindowInSeconds: How many seconds of records share a state. 0 to 900. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      functionName: Input<Lambda.Function.Name>,
      amazonManagedKafkaEventSourceConfig: Lambda.EventSourceMapping.AmazonManagedKafkaEventSourceConfig? = nil,
      batchSize: Input<Int>? = nil,
      bisectBatchOnFunctionError: Input<Bool>? = nil,
      destinationConfig: Lambda.EventSourceMapping.DestinationConfig? = nil,
      documentDBEventSourceConfig: Lambda.EventSourceMapping.DocumentDBEventSourceConfig? = nil,
      enabled: Input<Bool>? = nil,
      eventSourceArn: Input<String>? = nil,
      filterCriteria: Lambda.EventSourceMapping.FilterCriteria? = nil,
      functionResponseTypes: [Lambda.EventSourceMapping.FunctionResponseTypes]? = nil,
      kmsKeyArn: Input<KMS.Key.ARN>? = nil,
      loggingConfig: Lambda.EventSourceMapping.LoggingConfig? = nil,
      maximumBatchingWindowInSeconds: Input<Int>? = nil,
      maximumRecordAgeInSeconds: Input<Int>? = nil,
      maximumRetryAttempts: Input<Int>? = nil,
      metricsConfig: Lambda.EventSourceMapping.MetricsConfig? = nil,
      parallelizationFactor: Input<Int>? = nil,
      provisionedPollerConfig: Lambda.EventSourceMapping.ProvisionedPollerConfig? = nil,
      queues: [Input<String>]? = nil,
      scalingConfig: Lambda.EventSourceMapping.ScalingConfig? = nil,
      selfManagedEventSource: Lambda.EventSourceMapping.SelfManagedEventSource? = nil,
      selfManagedKafkaEventSourceConfig: Lambda.EventSourceMapping.SelfManagedKafkaEventSourceConfig? = nil,
      sourceAccessConfigurations: [Lambda.EventSourceMapping.SourceAccessConfiguration]? = nil,
      startingPosition: Input<String>? = nil,
      startingPositionTimestamp: Input<Double>? = nil,
      topics: [Input<String>]? = nil,
      tumblingWindowInSeconds: Input<Int>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["FunctionName"] = functionName.expression
      declaration["AmazonManagedKafkaEventSourceConfig"] = amazonManagedKafkaEventSourceConfig?.expression
      declaration["BatchSize"] = batchSize?.expression
      declaration["BisectBatchOnFunctionError"] = bisectBatchOnFunctionError?.expression
      declaration["DestinationConfig"] = destinationConfig?.expression
      declaration["DocumentDBEventSourceConfig"] = documentDBEventSourceConfig?.expression
      declaration["Enabled"] = enabled?.expression
      declaration["EventSourceArn"] = eventSourceArn?.expression
      declaration["FilterCriteria"] = filterCriteria?.expression
      declaration["FunctionResponseTypes"] = functionResponseTypes?.expression
      declaration["KmsKeyArn"] = kmsKeyArn?.expression
      declaration["LoggingConfig"] = loggingConfig?.expression
      declaration["MaximumBatchingWindowInSeconds"] = maximumBatchingWindowInSeconds?.expression
      declaration["MaximumRecordAgeInSeconds"] = maximumRecordAgeInSeconds?.expression
      declaration["MaximumRetryAttempts"] = maximumRetryAttempts?.expression
      declaration["MetricsConfig"] = metricsConfig?.expression
      declaration["ParallelizationFactor"] = parallelizationFactor?.expression
      declaration["ProvisionedPollerConfig"] = provisionedPollerConfig?.expression
      declaration["Queues"] = queues?.expression
      declaration["ScalingConfig"] = scalingConfig?.expression
      declaration["SelfManagedEventSource"] = selfManagedEventSource?.expression
      declaration["SelfManagedKafkaEventSourceConfig"] = selfManagedKafkaEventSourceConfig?.expression
      declaration["SourceAccessConfigurations"] = sourceAccessConfigurations?.expression
      declaration["StartingPosition"] = startingPosition?.expression
      declaration["StartingPositionTimestamp"] = startingPositionTimestamp?.expression
      declaration["Topics"] = topics?.expression
      declaration["TumblingWindowInSeconds"] = tumblingWindowInSeconds?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The function: an `AWS::Lambda::Function`, by its name (`FunctionName`). Required. 1 to 140 characters. Updated in place.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }
    /// The settings for a cluster of MSK (`AmazonManagedKafkaEventSourceConfig`). Updated in place.
    public var amazonManagedKafkaEventSourceConfig: Input<Lambda.EventSourceMapping.AmazonManagedKafkaEventSourceConfig> { declaration.reference("AmazonManagedKafkaEventSourceConfig") }
    /// How many records a call gets at most (`BatchSize`). 1 to 10000. Updated in place.
    public var batchSize: Input<Int> { declaration.reference("BatchSize") }
    /// Whether a batch that failed is halved and tried again (`BisectBatchOnFunctionError`). Updated in place.
    public var bisectBatchOnFunctionError: Input<Bool> { declaration.reference("BisectBatchOnFunctionError") }
    /// The destination of records that could not be processed (`DestinationConfig`). Updated in place.
    public var destinationConfig: Input<Lambda.EventSourceMapping.DestinationConfig> { declaration.reference("DestinationConfig") }
    /// The settings for DocumentDB (`DocumentDBEventSourceConfig`). Updated in place.
    public var documentDBEventSourceConfig: Input<Lambda.EventSourceMapping.DocumentDBEventSourceConfig> { declaration.reference("DocumentDBEventSourceConfig") }
    /// Whether records are read (`Enabled`). Updated in place.
    public var enabled: Input<Bool> { declaration.reference("Enabled") }
    /// The queue, stream or broker that is read (`EventSourceArn`). 12 to 1024 characters. A change replaces the resource.
    public var eventSourceArn: Input<String> { declaration.reference("EventSourceArn") }
    /// The ARN of the mapping (`EventSourceMappingArn`). 85 to 120 characters. Set by the cloud.
    public var eventSourceMappingArn: Input<String> { declaration.reference("EventSourceMappingArn") }
    /// Which records are handed over (`FilterCriteria`). Updated in place.
    public var filterCriteria: Input<Lambda.EventSourceMapping.FilterCriteria> { declaration.reference("FilterCriteria") }
    /// Whether the function may name the records that failed, each `ReportBatchItemFailures` (`FunctionResponseTypes`). 0 to 1 element. Updated in place.
    public var functionResponseTypes: Input<[Lambda.EventSourceMapping.FunctionResponseTypes]> { declaration.reference("FunctionResponseTypes") }
    /// The identifier (`Id`). 36 characters. Matches `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The key that encrypts it: an `AWS::KMS::Key`, by its ARN (`KmsKeyArn`). 12 to 2048 characters. Matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`. Updated in place.
    public var kmsKeyArn: Input<KMS.Key.ARN> { declaration.reference("KmsKeyArn") }
    /// How polling is logged (`LoggingConfig`). Updated in place.
    public var loggingConfig: Input<Lambda.EventSourceMapping.LoggingConfig> { declaration.reference("LoggingConfig") }
    /// How many seconds records are gathered for (`MaximumBatchingWindowInSeconds`). 0 to 300. Updated in place.
    public var maximumBatchingWindowInSeconds: Input<Int> { declaration.reference("MaximumBatchingWindowInSeconds") }
    /// How old, in seconds, a record may be (`MaximumRecordAgeInSeconds`). -1 to 604800. Updated in place.
    public var maximumRecordAgeInSeconds: Input<Int> { declaration.reference("MaximumRecordAgeInSeconds") }
    /// How often a batch is tried again (`MaximumRetryAttempts`). -1 to 10000. Updated in place.
    public var maximumRetryAttempts: Input<Int> { declaration.reference("MaximumRetryAttempts") }
    /// The metrics of the mapping (`MetricsConfig`). Updated in place.
    public var metricsConfig: Input<Lambda.EventSourceMapping.MetricsConfig> { declaration.reference("MetricsConfig") }
    /// How many batches of a shard are handled at once (`ParallelizationFactor`). 1 to 10. Updated in place.
    public var parallelizationFactor: Input<Int> { declaration.reference("ParallelizationFactor") }
    /// How many pollers are kept ready (`ProvisionedPollerConfig`). Updated in place.
    public var provisionedPollerConfig: Input<Lambda.EventSourceMapping.ProvisionedPollerConfig> { declaration.reference("ProvisionedPollerConfig") }
    /// The queue of a broker (`Queues`). 1 element. Updated in place.
    public var queues: Input<[String]> { declaration.reference("Queues") }
    /// How many calls a queue causes at once (`ScalingConfig`). Updated in place.
    public var scalingConfig: Input<Lambda.EventSourceMapping.ScalingConfig> { declaration.reference("ScalingConfig") }
    /// Your own Kafka (`SelfManagedEventSource`). A change replaces the resource.
    public var selfManagedEventSource: Input<Lambda.EventSourceMapping.SelfManagedEventSource> { declaration.reference("SelfManagedEventSource") }
    /// The settings for your own Kafka (`SelfManagedKafkaEventSourceConfig`). Updated in place.
    public var selfManagedKafkaEventSourceConfig: Input<Lambda.EventSourceMapping.SelfManagedKafkaEventSourceConfig> { declaration.reference("SelfManagedKafkaEventSourceConfig") }
    /// The credentials and networks for the source (`SourceAccessConfigurations`). 1 to 22 elements. Updated in place.
    public var sourceAccessConfigurations: Input<[Lambda.EventSourceMapping.SourceAccessConfiguration]> { declaration.reference("SourceAccessConfigurations") }
    /// Where reading begins (`StartingPosition`). 6 to 12 characters. Matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. A change replaces the resource.
    public var startingPosition: Input<String> { declaration.reference("StartingPosition") }
    /// The time from which reading begins, in seconds since 1970 (`StartingPositionTimestamp`). A change replaces the resource.
    public var startingPositionTimestamp: Input<Double> { declaration.reference("StartingPositionTimestamp") }
    /// The topic of a broker (`Topics`). 1 element. Updated in place.
    public var topics: Input<[String]> { declaration.reference("Topics") }
    /// How many seconds of records share a state (`TumblingWindowInSeconds`). 0 to 900. Updated in place.
    public var tumblingWindowInSeconds: Input<Int> { declaration.reference("TumblingWindowInSeconds") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The settings for a cluster of MSK (an object of `AWS::Lambda::EventSourceMapping`).
    public struct AmazonManagedKafkaEventSourceConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - consumerGroupId: The name of the group of readers. 1 to 200 characters. Matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
      ///   - schemaRegistryConfig: The registry of schemas.
      public init(
        consumerGroupId: Input<String>? = nil,
        schemaRegistryConfig: Lambda.EventSourceMapping.SchemaRegistryConfig? = nil
      ) {
        members["ConsumerGroupId"] = consumerGroupId?.expression
        members["SchemaRegistryConfig"] = schemaRegistryConfig?.expression
      }
    }

    /// The destination of records that could not be processed (an object of `AWS::Lambda::EventSourceMapping`).
    public struct DestinationConfig: NestedObject {
      public var members = Members()

      /// - Parameter onFailure: The destination of records that could not be processed.
      public init(onFailure: Lambda.EventSourceMapping.OnFailure? = nil) {
        members["OnFailure"] = onFailure?.expression
      }
    }

    /// The settings for DocumentDB (an object of `AWS::Lambda::EventSourceMapping`).
    public struct DocumentDBEventSourceConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - collectionName: The collection. 1 to 57 characters. Matches `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
      ///   - databaseName: The database. 1 to 63 characters. Matches `^[^ /\.$\x22]*$`.
      ///   - fullDocument: Whether changes come with the whole document: `UpdateLookup` or `Default`.
      public init(
        collectionName: Input<String>? = nil,
        databaseName: Input<String>? = nil,
        fullDocument: Lambda.EventSourceMapping.DocumentDBEventSourceConfig.FullDocument? = nil
      ) {
        members["CollectionName"] = collectionName?.expression
        members["DatabaseName"] = databaseName?.expression
        members["FullDocument"] = fullDocument?.expression
      }

      /// What `FullDocument` can be.
      public enum FullDocument: String, Expressible {
        case updateLookup = "UpdateLookup"
        case `default` = "Default"
      }
    }

    /// The brokers (an object of `AWS::Lambda::EventSourceMapping`).
    public struct Endpoints: NestedObject {
      public var members = Members()

      /// - Parameter kafkaBootstrapServers: The brokers, as `host:port`. 1 to 10 elements.
      public init(kafkaBootstrapServers: [Input<String>]? = nil) {
        members["KafkaBootstrapServers"] = kafkaBootstrapServers?.expression
      }
    }

    /// The patterns, of which one must fit (an object of `AWS::Lambda::EventSourceMapping`).
    public struct Filter: NestedObject {
      public var members = Members()

      /// - Parameter pattern: What records must be like. 0 to 4096 characters. Matches `.*`.
      public init(pattern: Input<String>? = nil) { members["Pattern"] = pattern?.expression }
    }

    /// Which records are handed over (an object of `AWS::Lambda::EventSourceMapping`).
    public struct FilterCriteria: NestedObject {
      public var members = Members()

      /// - Parameter filters: The patterns, of which one must fit. 1 to 20 elements.
      public init(filters: [Lambda.EventSourceMapping.Filter]? = nil) { members["Filters"] = filters?.expression }
    }

    /// What `FunctionResponseTypes` can be.
    public enum FunctionResponseTypes: String, Expressible {
      case reportBatchItemFailures = "ReportBatchItemFailures"
    }

    /// How polling is logged (an object of `AWS::Lambda::EventSourceMapping`).
    public struct LoggingConfig: NestedObject {
      public var members = Members()

      /// - Parameter systemLogLevel: The least severity at which the service's own lines are logged: `DEBUG`, `INFO` or `WARN`.
      public init(systemLogLevel: Lambda.SystemLogLevel? = nil) {
        members["SystemLogLevel"] = systemLogLevel?.expression
      }
    }

    /// The metrics of the mapping (an object of `AWS::Lambda::EventSourceMapping`).
    public struct MetricsConfig: NestedObject {
      public var members = Members()

      /// - Parameter metrics: The metrics, each `EventCount`, `ErrorCount` or `KafkaMetrics`. 0 to 3 elements.
      public init(metrics: [Lambda.EventSourceMapping.MetricsConfig.Metrics]? = nil) {
        members["Metrics"] = metrics?.expression
      }

      /// What `Metrics` can be.
      public enum Metrics: String, Expressible {
        case eventCount = "EventCount"
        case errorCount = "ErrorCount"
        case kafkaMetrics = "KafkaMetrics"
      }
    }

    /// The destination of records that could not be processed (an object of `AWS::Lambda::EventSourceMapping`).
    public struct OnFailure: NestedObject {
      public var members = Members()

      /// - Parameter destination: The queue, topic or function, by its ARN. 12 to 1024 characters.
      public init(destination: Input<String>? = nil) { members["Destination"] = destination?.expression }
    }

    /// How many pollers are kept ready (an object of `AWS::Lambda::EventSourceMapping`).
    public struct ProvisionedPollerConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maximumPollers: The most pollers. 1 to 2000.
      ///   - minimumPollers: The fewest pollers. 1 to 200.
      ///   - pollerGroupName: The group of mappings that share pollers. 0 to 128 characters. Matches `^[a-zA-Z0-9-_]*$`.
      public init(
        maximumPollers: Input<Int>? = nil,
        minimumPollers: Input<Int>? = nil,
        pollerGroupName: Input<String>? = nil
      ) {
        members["MaximumPollers"] = maximumPollers?.expression
        members["MinimumPollers"] = minimumPollers?.expression
        members["PollerGroupName"] = pollerGroupName?.expression
      }
    }

    /// How many calls a queue causes at once (an object of `AWS::Lambda::EventSourceMapping`).
    public struct ScalingConfig: NestedObject {
      public var members = Members()

      /// - Parameter maximumConcurrency: The most calls at once. 2 to 1000.
      public init(maximumConcurrency: Input<Int>? = nil) {
        members["MaximumConcurrency"] = maximumConcurrency?.expression
      }
    }

    /// The credentials for the registry (an object of `AWS::Lambda::EventSourceMapping`).
    public struct SchemaRegistryAccessConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The kind of credentials: `BASIC_AUTH`, `CLIENT_CERTIFICATE_TLS_AUTH` or `SERVER_ROOT_CA_CERTIFICATE`.
      ///   - uri: The secret, by its ARN. 1 to 10000 characters.
      public init(type: Lambda.EventSourceMapping.SchemaRegistryAccessConfig.Kind? = nil, uri: Input<String>? = nil) {
        members["Type"] = type?.expression
        members["URI"] = uri?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case basicAuth = "BASIC_AUTH"
        case clientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH"
        case serverRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE"
      }
    }

    /// The registry of schemas (an object of `AWS::Lambda::EventSourceMapping`).
    public struct SchemaRegistryConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - accessConfigs: The credentials for the registry. At most 2 elements.
      ///   - eventRecordFormat: The format of the records handed over: `JSON` or `SOURCE`.
      ///   - schemaRegistryURI: The registry, by its URI. 1 to 10000 characters. Matches `[a-zA-Z0-9-/*:_+=.@-]*`.
      ///   - schemaValidationConfigs: The parts of records that are validated. 1 to 2 elements.
      public init(
        accessConfigs: [Lambda.EventSourceMapping.SchemaRegistryAccessConfig]? = nil,
        eventRecordFormat: Lambda.EventSourceMapping.SchemaRegistryConfig.EventRecordFormat? = nil,
        schemaRegistryURI: Input<String>? = nil,
        schemaValidationConfigs: [Lambda.EventSourceMapping.SchemaValidationConfig]? = nil
      ) {
        members["AccessConfigs"] = accessConfigs?.expression
        members["EventRecordFormat"] = eventRecordFormat?.expression
        members["SchemaRegistryURI"] = schemaRegistryURI?.expression
        members["SchemaValidationConfigs"] = schemaValidationConfigs?.expression
      }

      /// What `EventRecordFormat` can be.
      public enum EventRecordFormat: String, Expressible {
        case json = "JSON"
        case source = "SOURCE"
      }
    }

    /// The parts of records that are validated (an object of `AWS::Lambda::EventSourceMapping`).
    public struct SchemaValidationConfig: NestedObject {
      public var members = Members()

      /// - Parameter attribute: Whether key or value is validated: `KEY` or `VALUE`.
      public init(attribute: Lambda.EventSourceMapping.SchemaValidationConfig.Attribute? = nil) {
        members["Attribute"] = attribute?.expression
      }

      /// What `Attribute` can be.
      public enum Attribute: String, Expressible {
        case key = "KEY"
        case value = "VALUE"
      }
    }

    /// Your own Kafka (an object of `AWS::Lambda::EventSourceMapping`).
    public struct SelfManagedEventSource: NestedObject {
      public var members = Members()

      /// - Parameter endpoints: The brokers.
      public init(endpoints: Lambda.EventSourceMapping.Endpoints? = nil) {
        members["Endpoints"] = endpoints?.expression
      }
    }

    /// The settings for your own Kafka (an object of `AWS::Lambda::EventSourceMapping`).
    public struct SelfManagedKafkaEventSourceConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - consumerGroupId: The name of the group of readers. 1 to 200 characters. Matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
      ///   - schemaRegistryConfig: The registry of schemas.
      public init(
        consumerGroupId: Input<String>? = nil,
        schemaRegistryConfig: Lambda.EventSourceMapping.SchemaRegistryConfig? = nil
      ) {
        members["ConsumerGroupId"] = consumerGroupId?.expression
        members["SchemaRegistryConfig"] = schemaRegistryConfig?.expression
      }
    }

    /// The credentials and networks for the source (an object of `AWS::Lambda::EventSourceMapping`).
    public struct SourceAccessConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The kind of credential or network.
      ///   - uri: The secret, subnet or security group. 1 to 200 characters. Matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
      public init(type: Lambda.EventSourceMapping.SourceAccessConfiguration.Kind? = nil, uri: Input<String>? = nil) {
        members["Type"] = type?.expression
        members["URI"] = uri?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case basicAuth = "BASIC_AUTH"
        case vpcSubnet = "VPC_SUBNET"
        case vpcSecurityGroup = "VPC_SECURITY_GROUP"
        case saslScram_512Auth = "SASL_SCRAM_512_AUTH"
        case saslScram_256Auth = "SASL_SCRAM_256_AUTH"
        case virtualHost = "VIRTUAL_HOST"
        case clientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH"
        case serverRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE"
      }
    }
  }
}
