// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// A resource of type `AWS::Lambda::EventSourceMapping`.
  ///
  /// Identified by `Id`.
  public struct EventSourceMapping: Resource {
    public static let typeName = "AWS::Lambda::EventSourceMapping"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - functionName: Required. 1 to 140 characters. Updated in place.
    ///   - amazonManagedKafkaEventSourceConfig: Updated in place.
    ///   - batchSize: 1 to 10000. Updated in place.
    ///   - bisectBatchOnFunctionError: Updated in place.
    ///   - destinationConfig: Updated in place.
    ///   - documentDBEventSourceConfig: Updated in place.
    ///   - enabled: Updated in place.
    ///   - eventSourceArn: 12 to 1024 characters. A change replaces the resource.
    ///   - filterCriteria: Updated in place.
    ///   - functionResponseTypes: 0 to 1 element. Updated in place.
    ///   - kmsKeyArn: 12 to 2048 characters. Matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`. Updated in place.
    ///   - loggingConfig: Updated in place.
    ///   - maximumBatchingWindowInSeconds: 0 to 300. Updated in place.
    ///   - maximumRecordAgeInSeconds: -1 to 604800. Updated in place.
    ///   - maximumRetryAttempts: -1 to 10000. Updated in place.
    ///   - metricsConfig: Updated in place.
    ///   - parallelizationFactor: 1 to 10. Updated in place.
    ///   - provisionedPollerConfig: Updated in place.
    ///   - queues: 1 element. Updated in place.
    ///   - scalingConfig: Updated in place.
    ///   - selfManagedEventSource: A change replaces the resource.
    ///   - selfManagedKafkaEventSourceConfig: Updated in place.
    ///   - sourceAccessConfigurations: 1 to 22 elements. Updated in place.
    ///   - startingPosition: 6 to 12 characters. Matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. A change replaces the resource.
    ///   - startingPositionTimestamp: A change replaces the resource.
    ///   - topics: 1 element. Updated in place.
    ///   - tumblingWindowInSeconds: 0 to 900. Updated in place.
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

    /// `FunctionName`. Required. 1 to 140 characters. Updated in place.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }

    /// `AmazonManagedKafkaEventSourceConfig`. Updated in place.
    public var amazonManagedKafkaEventSourceConfig: Input<Lambda.EventSourceMapping.AmazonManagedKafkaEventSourceConfig> { declaration.reference("AmazonManagedKafkaEventSourceConfig") }

    /// `BatchSize`. 1 to 10000. Updated in place.
    public var batchSize: Input<Int> { declaration.reference("BatchSize") }

    /// `BisectBatchOnFunctionError`. Updated in place.
    public var bisectBatchOnFunctionError: Input<Bool> { declaration.reference("BisectBatchOnFunctionError") }

    /// `DestinationConfig`. Updated in place.
    public var destinationConfig: Input<Lambda.EventSourceMapping.DestinationConfig> { declaration.reference("DestinationConfig") }

    /// `DocumentDBEventSourceConfig`. Updated in place.
    public var documentDBEventSourceConfig: Input<Lambda.EventSourceMapping.DocumentDBEventSourceConfig> { declaration.reference("DocumentDBEventSourceConfig") }

    /// `Enabled`. Updated in place.
    public var enabled: Input<Bool> { declaration.reference("Enabled") }

    /// `EventSourceArn`. 12 to 1024 characters. A change replaces the resource.
    public var eventSourceArn: Input<String> { declaration.reference("EventSourceArn") }

    /// `EventSourceMappingArn`. 85 to 120 characters. Set by the cloud.
    public var eventSourceMappingArn: Input<String> { declaration.reference("EventSourceMappingArn") }

    /// `FilterCriteria`. Updated in place.
    public var filterCriteria: Input<Lambda.EventSourceMapping.FilterCriteria> { declaration.reference("FilterCriteria") }

    /// `FunctionResponseTypes`. 0 to 1 element. Updated in place.
    public var functionResponseTypes: Input<[Lambda.EventSourceMapping.FunctionResponseTypes]> { declaration.reference("FunctionResponseTypes") }

    /// `Id`. 36 characters. Matches `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `KmsKeyArn`. 12 to 2048 characters. Matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`. Updated in place.
    public var kmsKeyArn: Input<KMS.Key.ARN> { declaration.reference("KmsKeyArn") }

    /// `LoggingConfig`. Updated in place.
    public var loggingConfig: Input<Lambda.EventSourceMapping.LoggingConfig> { declaration.reference("LoggingConfig") }

    /// `MaximumBatchingWindowInSeconds`. 0 to 300. Updated in place.
    public var maximumBatchingWindowInSeconds: Input<Int> { declaration.reference("MaximumBatchingWindowInSeconds") }

    /// `MaximumRecordAgeInSeconds`. -1 to 604800. Updated in place.
    public var maximumRecordAgeInSeconds: Input<Int> { declaration.reference("MaximumRecordAgeInSeconds") }

    /// `MaximumRetryAttempts`. -1 to 10000. Updated in place.
    public var maximumRetryAttempts: Input<Int> { declaration.reference("MaximumRetryAttempts") }

    /// `MetricsConfig`. Updated in place.
    public var metricsConfig: Input<Lambda.EventSourceMapping.MetricsConfig> { declaration.reference("MetricsConfig") }

    /// `ParallelizationFactor`. 1 to 10. Updated in place.
    public var parallelizationFactor: Input<Int> { declaration.reference("ParallelizationFactor") }

    /// `ProvisionedPollerConfig`. Updated in place.
    public var provisionedPollerConfig: Input<Lambda.EventSourceMapping.ProvisionedPollerConfig> { declaration.reference("ProvisionedPollerConfig") }

    /// `Queues`. 1 element. Updated in place.
    public var queues: Input<[String]> { declaration.reference("Queues") }

    /// `ScalingConfig`. Updated in place.
    public var scalingConfig: Input<Lambda.EventSourceMapping.ScalingConfig> { declaration.reference("ScalingConfig") }

    /// `SelfManagedEventSource`. A change replaces the resource.
    public var selfManagedEventSource: Input<Lambda.EventSourceMapping.SelfManagedEventSource> { declaration.reference("SelfManagedEventSource") }

    /// `SelfManagedKafkaEventSourceConfig`. Updated in place.
    public var selfManagedKafkaEventSourceConfig: Input<Lambda.EventSourceMapping.SelfManagedKafkaEventSourceConfig> { declaration.reference("SelfManagedKafkaEventSourceConfig") }

    /// `SourceAccessConfigurations`. 1 to 22 elements. Updated in place.
    public var sourceAccessConfigurations: Input<[Lambda.EventSourceMapping.SourceAccessConfiguration]> { declaration.reference("SourceAccessConfigurations") }

    /// `StartingPosition`. 6 to 12 characters. Matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. A change replaces the resource.
    public var startingPosition: Input<String> { declaration.reference("StartingPosition") }

    /// `StartingPositionTimestamp`. A change replaces the resource.
    public var startingPositionTimestamp: Input<Double> { declaration.reference("StartingPositionTimestamp") }

    /// `Topics`. 1 element. Updated in place.
    public var topics: Input<[String]> { declaration.reference("Topics") }

    /// `TumblingWindowInSeconds`. 0 to 900. Updated in place.
    public var tumblingWindowInSeconds: Input<Int> { declaration.reference("TumblingWindowInSeconds") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The nested object `AmazonManagedKafkaEventSourceConfig`.
    public struct AmazonManagedKafkaEventSourceConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - consumerGroupId: 1 to 200 characters. Matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
      public init(
        consumerGroupId: Input<String>? = nil,
        schemaRegistryConfig: Lambda.EventSourceMapping.SchemaRegistryConfig? = nil
      ) {
        members["ConsumerGroupId"] = consumerGroupId?.expression
        members["SchemaRegistryConfig"] = schemaRegistryConfig?.expression
      }
    }

    /// The nested object `DestinationConfig`.
    public struct DestinationConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        onFailure: Lambda.EventSourceMapping.OnFailure? = nil
      ) {
        members["OnFailure"] = onFailure?.expression
      }
    }

    /// The nested object `DocumentDBEventSourceConfig`.
    public struct DocumentDBEventSourceConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - collectionName: 1 to 57 characters. Matches `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
      ///   - databaseName: 1 to 63 characters. Matches `^[^ /\.$\x22]*$`.
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

    /// The nested object `Endpoints`.
    public struct Endpoints: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - kafkaBootstrapServers: 1 to 10 elements.
      public init(
        kafkaBootstrapServers: [Input<String>]? = nil
      ) {
        members["KafkaBootstrapServers"] = kafkaBootstrapServers?.expression
      }
    }

    /// The nested object `Filter`.
    public struct Filter: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - pattern: 0 to 4096 characters. Matches `.*`.
      public init(
        pattern: Input<String>? = nil
      ) {
        members["Pattern"] = pattern?.expression
      }
    }

    /// The nested object `FilterCriteria`.
    public struct FilterCriteria: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - filters: 1 to 20 elements.
      public init(
        filters: [Lambda.EventSourceMapping.Filter]? = nil
      ) {
        members["Filters"] = filters?.expression
      }
    }

    /// What `FunctionResponseTypes` can be.
    public enum FunctionResponseTypes: String, Expressible {
      case reportBatchItemFailures = "ReportBatchItemFailures"
    }

    /// The nested object `LoggingConfig`.
    public struct LoggingConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        systemLogLevel: Lambda.SystemLogLevel? = nil
      ) {
        members["SystemLogLevel"] = systemLogLevel?.expression
      }
    }

    /// The nested object `MetricsConfig`.
    public struct MetricsConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metrics: 0 to 3 elements.
      public init(
        metrics: [Lambda.EventSourceMapping.MetricsConfig.Metrics]? = nil
      ) {
        members["Metrics"] = metrics?.expression
      }

      /// What `Metrics` can be.
      public enum Metrics: String, Expressible {
        case eventCount = "EventCount"
        case errorCount = "ErrorCount"
        case kafkaMetrics = "KafkaMetrics"
      }
    }

    /// The nested object `OnFailure`.
    public struct OnFailure: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - destination: 12 to 1024 characters.
      public init(
        destination: Input<String>? = nil
      ) {
        members["Destination"] = destination?.expression
      }
    }

    /// The nested object `ProvisionedPollerConfig`.
    public struct ProvisionedPollerConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - maximumPollers: 1 to 2000.
      ///   - minimumPollers: 1 to 200.
      ///   - pollerGroupName: 0 to 128 characters. Matches `^[a-zA-Z0-9-_]*$`.
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

    /// The nested object `ScalingConfig`.
    public struct ScalingConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - maximumConcurrency: 2 to 1000.
      public init(
        maximumConcurrency: Input<Int>? = nil
      ) {
        members["MaximumConcurrency"] = maximumConcurrency?.expression
      }
    }

    /// The nested object `SchemaRegistryAccessConfig`.
    public struct SchemaRegistryAccessConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - uri: 1 to 10000 characters.
      public init(
        type: Lambda.EventSourceMapping.SchemaRegistryAccessConfig.Kind? = nil,
        uri: Input<String>? = nil
      ) {
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

    /// The nested object `SchemaRegistryConfig`.
    public struct SchemaRegistryConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - accessConfigs: At most 2 elements.
      ///   - schemaRegistryURI: 1 to 10000 characters. Matches `[a-zA-Z0-9-/*:_+=.@-]*`.
      ///   - schemaValidationConfigs: 1 to 2 elements.
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

    /// The nested object `SchemaValidationConfig`.
    public struct SchemaValidationConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        attribute: Lambda.EventSourceMapping.SchemaValidationConfig.Attribute? = nil
      ) {
        members["Attribute"] = attribute?.expression
      }

      /// What `Attribute` can be.
      public enum Attribute: String, Expressible {
        case key = "KEY"
        case value = "VALUE"
      }
    }

    /// The nested object `SelfManagedEventSource`.
    public struct SelfManagedEventSource: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        endpoints: Lambda.EventSourceMapping.Endpoints? = nil
      ) {
        members["Endpoints"] = endpoints?.expression
      }
    }

    /// The nested object `SelfManagedKafkaEventSourceConfig`.
    public struct SelfManagedKafkaEventSourceConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - consumerGroupId: 1 to 200 characters. Matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
      public init(
        consumerGroupId: Input<String>? = nil,
        schemaRegistryConfig: Lambda.EventSourceMapping.SchemaRegistryConfig? = nil
      ) {
        members["ConsumerGroupId"] = consumerGroupId?.expression
        members["SchemaRegistryConfig"] = schemaRegistryConfig?.expression
      }
    }

    /// The nested object `SourceAccessConfiguration`.
    public struct SourceAccessConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - uri: 1 to 200 characters. Matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
      public init(
        type: Lambda.EventSourceMapping.SourceAccessConfiguration.Kind? = nil,
        uri: Input<String>? = nil
      ) {
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
