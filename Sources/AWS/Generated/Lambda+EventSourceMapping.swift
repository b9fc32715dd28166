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
    ///   - amazonManagedKafkaEventSourceConfig: The Amazon managed Kafka event source configuration. Updated in place.
    ///   - batchSize: How many records a call gets at most. 1 to 10000. Updated in place.
    ///   - bisectBatchOnFunctionError: Whether a batch that failed is halved and tried again. Updated in place.
    ///   - destinationConfig: The destination of records that could not be processed. Updated in place.
    ///   - documentDBEventSourceConfig: The document database event source configuration. Updated in place.
    ///   - enabled: Whether records are read. Updated in place.
    ///   - eventSourceArn: The queue, stream or broker that is read. 12 to 1024 characters. A change replaces the resource.
    ///   - filterCriteria: Which records are handed over. Updated in place.
    ///   - functionResponseTypes: Whether the function may name the records that failed, each `ReportBatchItemFailures`. 0 to 1 element. Updated in place.
    ///   - kmsKeyArn: The key that encrypts it: an `AWS::KMS::Key`, by its ARN. 12 to 2048 characters. Matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`. Updated in place.
    ///   - loggingConfig: The logging configuration. Updated in place.
    ///   - maximumBatchingWindowInSeconds: How many seconds records are gathered for. 0 to 300. Updated in place.
    ///   - maximumRecordAgeInSeconds: How old, in seconds, a record may be. -1 to 604800. Updated in place.
    ///   - maximumRetryAttempts: How often a batch is tried again. -1 to 10000. Updated in place.
    ///   - metricsConfig: The metrics configuration. Updated in place.
    ///   - parallelizationFactor: How many batches of a shard are handled at once. 1 to 10. Updated in place.
    ///   - provisionedPollerConfig: The provisioned poller configuration. Updated in place.
    ///   - queues: The queue of a broker. 1 element. Updated in place.
    ///   - scalingConfig: How many calls a queue causes at once. Updated in place.
    ///   - selfManagedEventSource: The self managed event source. A change replaces the resource.
    ///   - selfManagedKafkaEventSourceConfig: The self managed Kafka event source configuration. Updated in place.
    ///   - sourceAccessConfigurations: The source access configurations. 1 to 22 elements. Updated in place.
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

    /// The function: an `AWS::Lambda::Function`, by its name (`FunctionName`). Required. 1 to 140 characters. Updated in place.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }
    /// The Amazon managed Kafka event source configuration (`AmazonManagedKafkaEventSourceConfig`). Updated in place.
    public var amazonManagedKafkaEventSourceConfig: Input<Lambda.EventSourceMapping.AmazonManagedKafkaEventSourceConfig> { declaration.reference("AmazonManagedKafkaEventSourceConfig") }
    /// How many records a call gets at most (`BatchSize`). 1 to 10000. Updated in place.
    public var batchSize: Input<Int> { declaration.reference("BatchSize") }
    /// Whether a batch that failed is halved and tried again (`BisectBatchOnFunctionError`). Updated in place.
    public var bisectBatchOnFunctionError: Input<Bool> { declaration.reference("BisectBatchOnFunctionError") }
    /// The destination of records that could not be processed (`DestinationConfig`). Updated in place.
    public var destinationConfig: Input<Lambda.EventSourceMapping.DestinationConfig> { declaration.reference("DestinationConfig") }
    /// The document database event source configuration (`DocumentDBEventSourceConfig`). Updated in place.
    public var documentDBEventSourceConfig: Input<Lambda.EventSourceMapping.DocumentDBEventSourceConfig> { declaration.reference("DocumentDBEventSourceConfig") }
    /// Whether records are read (`Enabled`). Updated in place.
    public var enabled: Input<Bool> { declaration.reference("Enabled") }
    /// The queue, stream or broker that is read (`EventSourceArn`). 12 to 1024 characters. A change replaces the resource.
    public var eventSourceArn: Input<String> { declaration.reference("EventSourceArn") }
    /// The ARN of the event source mapping (`EventSourceMappingArn`). 85 to 120 characters. Set by the cloud.
    public var eventSourceMappingArn: Input<String> { declaration.reference("EventSourceMappingArn") }
    /// Which records are handed over (`FilterCriteria`). Updated in place.
    public var filterCriteria: Input<Lambda.EventSourceMapping.FilterCriteria> { declaration.reference("FilterCriteria") }
    /// Whether the function may name the records that failed, each `ReportBatchItemFailures` (`FunctionResponseTypes`). 0 to 1 element. Updated in place.
    public var functionResponseTypes: Input<[Lambda.EventSourceMapping.FunctionResponseTypes]> { declaration.reference("FunctionResponseTypes") }
    /// The ID (`Id`). 36 characters. Matches `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The key that encrypts it: an `AWS::KMS::Key`, by its ARN (`KmsKeyArn`). 12 to 2048 characters. Matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`. Updated in place.
    public var kmsKeyArn: Input<KMS.Key.ARN> { declaration.reference("KmsKeyArn") }
    /// The logging configuration (`LoggingConfig`). Updated in place.
    public var loggingConfig: Input<Lambda.EventSourceMapping.LoggingConfig> { declaration.reference("LoggingConfig") }
    /// How many seconds records are gathered for (`MaximumBatchingWindowInSeconds`). 0 to 300. Updated in place.
    public var maximumBatchingWindowInSeconds: Input<Int> { declaration.reference("MaximumBatchingWindowInSeconds") }
    /// How old, in seconds, a record may be (`MaximumRecordAgeInSeconds`). -1 to 604800. Updated in place.
    public var maximumRecordAgeInSeconds: Input<Int> { declaration.reference("MaximumRecordAgeInSeconds") }
    /// How often a batch is tried again (`MaximumRetryAttempts`). -1 to 10000. Updated in place.
    public var maximumRetryAttempts: Input<Int> { declaration.reference("MaximumRetryAttempts") }
    /// The metrics configuration (`MetricsConfig`). Updated in place.
    public var metricsConfig: Input<Lambda.EventSourceMapping.MetricsConfig> { declaration.reference("MetricsConfig") }
    /// How many batches of a shard are handled at once (`ParallelizationFactor`). 1 to 10. Updated in place.
    public var parallelizationFactor: Input<Int> { declaration.reference("ParallelizationFactor") }
    /// The provisioned poller configuration (`ProvisionedPollerConfig`). Updated in place.
    public var provisionedPollerConfig: Input<Lambda.EventSourceMapping.ProvisionedPollerConfig> { declaration.reference("ProvisionedPollerConfig") }
    /// The queue of a broker (`Queues`). 1 element. Updated in place.
    public var queues: Input<[String]> { declaration.reference("Queues") }
    /// How many calls a queue causes at once (`ScalingConfig`). Updated in place.
    public var scalingConfig: Input<Lambda.EventSourceMapping.ScalingConfig> { declaration.reference("ScalingConfig") }
    /// The self managed event source (`SelfManagedEventSource`). A change replaces the resource.
    public var selfManagedEventSource: Input<Lambda.EventSourceMapping.SelfManagedEventSource> { declaration.reference("SelfManagedEventSource") }
    /// The self managed Kafka event source configuration (`SelfManagedKafkaEventSourceConfig`). Updated in place.
    public var selfManagedKafkaEventSourceConfig: Input<Lambda.EventSourceMapping.SelfManagedKafkaEventSourceConfig> { declaration.reference("SelfManagedKafkaEventSourceConfig") }
    /// The source access configurations (`SourceAccessConfigurations`). 1 to 22 elements. Updated in place.
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

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the Amazon managed Kafka event source configuration.
    public struct AmazonManagedKafkaEventSourceConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - consumerGroupId: The name of the group of readers. 1 to 200 characters. Matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
      ///   - schemaRegistryConfig: The schema registry configuration.
      public init(
        consumerGroupId: Input<String>? = nil,
        schemaRegistryConfig: Lambda.EventSourceMapping.SchemaRegistryConfig? = nil
      ) {
        members["ConsumerGroupId"] = consumerGroupId?.expression
        members["SchemaRegistryConfig"] = schemaRegistryConfig?.expression
      }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the destination configuration.
    public struct DestinationConfig: NestedObject {
      public var members = Members()

      /// - Parameter onFailure: The destination of records that could not be processed.
      public init(onFailure: Lambda.EventSourceMapping.OnFailure? = nil) {
        members["OnFailure"] = onFailure?.expression
      }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the document database event source configuration.
    public struct DocumentDBEventSourceConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - collectionName: The name of the collection. 1 to 57 characters. Matches `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
      ///   - databaseName: The name of the database. 1 to 63 characters. Matches `^[^ /\.$\x22]*$`.
      ///   - fullDocument: The full document: `UpdateLookup` or `Default`.
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

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the endpoints.
    public struct Endpoints: NestedObject {
      public var members = Members()

      /// - Parameter kafkaBootstrapServers: The Kafka bootstrap servers. 1 to 10 elements.
      public init(kafkaBootstrapServers: [Input<String>]? = nil) {
        members["KafkaBootstrapServers"] = kafkaBootstrapServers?.expression
      }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the filter.
    public struct Filter: NestedObject {
      public var members = Members()

      /// - Parameter pattern: What records must be like. 0 to 4096 characters. Matches `.*`.
      public init(pattern: Input<String>? = nil) { members["Pattern"] = pattern?.expression }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the filter criteria.
    public struct FilterCriteria: NestedObject {
      public var members = Members()

      /// - Parameter filters: The patterns, of which one must fit. 1 to 20 elements.
      public init(filters: [Lambda.EventSourceMapping.Filter]? = nil) { members["Filters"] = filters?.expression }
    }

    /// What `FunctionResponseTypes` can be.
    public enum FunctionResponseTypes: String, Expressible {
      case reportBatchItemFailures = "ReportBatchItemFailures"
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the logging configuration.
    public struct LoggingConfig: NestedObject {
      public var members = Members()

      /// - Parameter systemLogLevel: The least severity at which the service's own lines are logged: `DEBUG`, `INFO` or `WARN`.
      public init(systemLogLevel: Lambda.SystemLogLevel? = nil) {
        members["SystemLogLevel"] = systemLogLevel?.expression
      }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the metrics configuration.
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

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the on failure.
    public struct OnFailure: NestedObject {
      public var members = Members()

      /// - Parameter destination: The queue, topic or function, by its ARN. 12 to 1024 characters.
      public init(destination: Input<String>? = nil) { members["Destination"] = destination?.expression }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the provisioned poller configuration.
    public struct ProvisionedPollerConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maximumPollers: The most pollers. 1 to 2000.
      ///   - minimumPollers: The fewest pollers. 1 to 200.
      ///   - pollerGroupName: The name of the poller group. 0 to 128 characters. Matches `^[a-zA-Z0-9-_]*$`.
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

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the scaling configuration.
    public struct ScalingConfig: NestedObject {
      public var members = Members()

      /// - Parameter maximumConcurrency: The most calls at once. 2 to 1000.
      public init(maximumConcurrency: Input<Int>? = nil) {
        members["MaximumConcurrency"] = maximumConcurrency?.expression
      }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the schema registry access configuration.
    public struct SchemaRegistryAccessConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The type: `BASIC_AUTH`, `CLIENT_CERTIFICATE_TLS_AUTH` or `SERVER_ROOT_CA_CERTIFICATE`.
      ///   - uri: The URI. 1 to 10000 characters.
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

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the schema registry configuration.
    public struct SchemaRegistryConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - accessConfigs: The access configurations. At most 2 elements.
      ///   - eventRecordFormat: The event record format: `JSON` or `SOURCE`.
      ///   - schemaRegistryURI: The schema registry URI. 1 to 10000 characters. Matches `[a-zA-Z0-9-/*:_+=.@-]*`.
      ///   - schemaValidationConfigs: The schema validation configurations. 1 to 2 elements.
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

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the schema validation configuration.
    public struct SchemaValidationConfig: NestedObject {
      public var members = Members()

      /// - Parameter attribute: The attribute: `KEY` or `VALUE`.
      public init(attribute: Lambda.EventSourceMapping.SchemaValidationConfig.Attribute? = nil) {
        members["Attribute"] = attribute?.expression
      }

      /// What `Attribute` can be.
      public enum Attribute: String, Expressible {
        case key = "KEY"
        case value = "VALUE"
      }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the self managed event source.
    public struct SelfManagedEventSource: NestedObject {
      public var members = Members()

      /// - Parameter endpoints: The endpoints.
      public init(endpoints: Lambda.EventSourceMapping.Endpoints? = nil) {
        members["Endpoints"] = endpoints?.expression
      }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the self managed Kafka event source configuration.
    public struct SelfManagedKafkaEventSourceConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - consumerGroupId: The name of the group of readers. 1 to 200 characters. Matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
      ///   - schemaRegistryConfig: The schema registry configuration.
      public init(
        consumerGroupId: Input<String>? = nil,
        schemaRegistryConfig: Lambda.EventSourceMapping.SchemaRegistryConfig? = nil
      ) {
        members["ConsumerGroupId"] = consumerGroupId?.expression
        members["SchemaRegistryConfig"] = schemaRegistryConfig?.expression
      }
    }

    /// An object inside of `AWS::Lambda::EventSourceMapping`: the source access configuration.
    public struct SourceAccessConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The type.
      ///   - uri: The URI. 1 to 200 characters. Matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
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
