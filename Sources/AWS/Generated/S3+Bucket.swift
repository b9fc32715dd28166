// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension S3 {
  /// A resource of type `AWS::S3::Bucket`.
  ///
  /// Identified by `BucketName`.
  public struct Bucket: Resource {
    public static let typeName = "AWS::S3::Bucket"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - abacStatus: Updated in place.
    ///   - accelerateConfiguration: Updated in place.
    ///   - accessControl: Updated in place. Never read back.
    ///   - analyticsConfigurations: Updated in place.
    ///   - bucketEncryption: Updated in place.
    ///   - bucketName: At most 63 characters. Matches `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. A change replaces the resource.
    ///   - bucketNamePrefix: A change replaces the resource. Never read back.
    ///   - bucketNamespace: A change replaces the resource. Never read back.
    ///   - corsConfiguration: Updated in place.
    ///   - intelligentTieringConfigurations: Updated in place.
    ///   - inventoryConfigurations: Updated in place.
    ///   - lifecycleConfiguration: Updated in place.
    ///   - loggingConfiguration: Updated in place.
    ///   - metadataConfiguration: Updated in place.
    ///   - metadataTableConfiguration: Updated in place.
    ///   - metricsConfigurations: Updated in place.
    ///   - notificationConfiguration: Updated in place.
    ///   - objectLockConfiguration: Updated in place.
    ///   - objectLockEnabled: Updated in place.
    ///   - ownershipControls: Updated in place.
    ///   - publicAccessBlockConfiguration: Updated in place.
    ///   - replicationConfiguration: Updated in place.
    ///   - versioningConfiguration: Updated in place.
    ///   - websiteConfiguration: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      abacStatus: S3.Bucket.AbacStatus? = nil,
      accelerateConfiguration: S3.Bucket.AccelerateConfiguration? = nil,
      accessControl: S3.Bucket.AccessControl? = nil,
      analyticsConfigurations: [S3.Bucket.AnalyticsConfiguration]? = nil,
      bucketEncryption: S3.Bucket.BucketEncryption? = nil,
      bucketName: Input<S3.Bucket.Name>? = nil,
      bucketNamePrefix: Input<String>? = nil,
      bucketNamespace: S3.Bucket.BucketNamespace? = nil,
      corsConfiguration: S3.Bucket.CorsConfiguration? = nil,
      intelligentTieringConfigurations: [S3.Bucket.IntelligentTieringConfiguration]? = nil,
      inventoryConfigurations: [S3.Bucket.InventoryConfiguration]? = nil,
      lifecycleConfiguration: S3.Bucket.LifecycleConfiguration? = nil,
      loggingConfiguration: S3.Bucket.LoggingConfiguration? = nil,
      metadataConfiguration: S3.Bucket.MetadataConfiguration? = nil,
      metadataTableConfiguration: S3.Bucket.MetadataTableConfiguration? = nil,
      metricsConfigurations: [S3.Bucket.MetricsConfiguration]? = nil,
      notificationConfiguration: S3.Bucket.NotificationConfiguration? = nil,
      objectLockConfiguration: S3.Bucket.ObjectLockConfiguration? = nil,
      objectLockEnabled: Input<Bool>? = nil,
      ownershipControls: S3.Bucket.OwnershipControls? = nil,
      publicAccessBlockConfiguration: S3.Bucket.PublicAccessBlockConfiguration? = nil,
      replicationConfiguration: S3.Bucket.ReplicationConfiguration? = nil,
      versioningConfiguration: S3.Bucket.VersioningConfiguration? = nil,
      websiteConfiguration: S3.Bucket.WebsiteConfiguration? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AbacStatus"] = abacStatus?.expression
      declaration["AccelerateConfiguration"] = accelerateConfiguration?.expression
      declaration["AccessControl"] = accessControl?.expression
      declaration["AnalyticsConfigurations"] = analyticsConfigurations?.expression
      declaration["BucketEncryption"] = bucketEncryption?.expression
      declaration["BucketName"] = bucketName?.expression
      declaration["BucketNamePrefix"] = bucketNamePrefix?.expression
      declaration["BucketNamespace"] = bucketNamespace?.expression
      declaration["CorsConfiguration"] = corsConfiguration?.expression
      declaration["IntelligentTieringConfigurations"] = intelligentTieringConfigurations?.expression
      declaration["InventoryConfigurations"] = inventoryConfigurations?.expression
      declaration["LifecycleConfiguration"] = lifecycleConfiguration?.expression
      declaration["LoggingConfiguration"] = loggingConfiguration?.expression
      declaration["MetadataConfiguration"] = metadataConfiguration?.expression
      declaration["MetadataTableConfiguration"] = metadataTableConfiguration?.expression
      declaration["MetricsConfigurations"] = metricsConfigurations?.expression
      declaration["NotificationConfiguration"] = notificationConfiguration?.expression
      declaration["ObjectLockConfiguration"] = objectLockConfiguration?.expression
      declaration["ObjectLockEnabled"] = objectLockEnabled?.expression
      declaration["OwnershipControls"] = ownershipControls?.expression
      declaration["PublicAccessBlockConfiguration"] = publicAccessBlockConfiguration?.expression
      declaration["ReplicationConfiguration"] = replicationConfiguration?.expression
      declaration["VersioningConfiguration"] = versioningConfiguration?.expression
      declaration["WebsiteConfiguration"] = websiteConfiguration?.expression
      declaration.set(tags)
    }

    /// `AbacStatus`. Updated in place.
    public var abacStatus: Input<S3.Bucket.AbacStatus> { declaration.reference("AbacStatus") }

    /// `AccelerateConfiguration`. Updated in place.
    public var accelerateConfiguration: Input<S3.Bucket.AccelerateConfiguration> { declaration.reference("AccelerateConfiguration") }

    /// `AccessControl`. Updated in place. Never read back.
    public var accessControl: Input<S3.Bucket.AccessControl> { declaration.reference("AccessControl") }

    /// `AnalyticsConfigurations`. Updated in place.
    public var analyticsConfigurations: Input<[S3.Bucket.AnalyticsConfiguration]> { declaration.reference("AnalyticsConfigurations") }

    /// `Arn`. Set by the cloud.
    public var arn: Input<S3.Bucket.ARN> { declaration.reference("Arn") }

    /// `BucketEncryption`. Updated in place.
    public var bucketEncryption: Input<S3.Bucket.BucketEncryption> { declaration.reference("BucketEncryption") }

    /// `BucketName`. At most 63 characters. Matches `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. A change replaces the resource.
    public var bucketName: Input<S3.Bucket.Name> { declaration.reference("BucketName") }

    /// `BucketNamePrefix`. A change replaces the resource. Never read back.
    public var bucketNamePrefix: Input<String> { declaration.reference("BucketNamePrefix") }

    /// `BucketNamespace`. A change replaces the resource. Never read back.
    public var bucketNamespace: Input<S3.Bucket.BucketNamespace> { declaration.reference("BucketNamespace") }

    /// `CorsConfiguration`. Updated in place.
    public var corsConfiguration: Input<S3.Bucket.CorsConfiguration> { declaration.reference("CorsConfiguration") }

    /// `DomainName`. Set by the cloud.
    public var domainName: Input<String> { declaration.reference("DomainName") }

    /// `DualStackDomainName`. Set by the cloud.
    public var dualStackDomainName: Input<String> { declaration.reference("DualStackDomainName") }

    /// `IntelligentTieringConfigurations`. Updated in place.
    public var intelligentTieringConfigurations: Input<[S3.Bucket.IntelligentTieringConfiguration]> { declaration.reference("IntelligentTieringConfigurations") }

    /// `InventoryConfigurations`. Updated in place.
    public var inventoryConfigurations: Input<[S3.Bucket.InventoryConfiguration]> { declaration.reference("InventoryConfigurations") }

    /// `LifecycleConfiguration`. Updated in place.
    public var lifecycleConfiguration: Input<S3.Bucket.LifecycleConfiguration> { declaration.reference("LifecycleConfiguration") }

    /// `LoggingConfiguration`. Updated in place.
    public var loggingConfiguration: Input<S3.Bucket.LoggingConfiguration> { declaration.reference("LoggingConfiguration") }

    /// `MetadataConfiguration`. Updated in place.
    public var metadataConfiguration: Input<S3.Bucket.MetadataConfiguration> { declaration.reference("MetadataConfiguration") }

    /// `MetadataTableConfiguration`. Updated in place.
    public var metadataTableConfiguration: Input<S3.Bucket.MetadataTableConfiguration> { declaration.reference("MetadataTableConfiguration") }

    /// `MetricsConfigurations`. Updated in place.
    public var metricsConfigurations: Input<[S3.Bucket.MetricsConfiguration]> { declaration.reference("MetricsConfigurations") }

    /// `NotificationConfiguration`. Updated in place.
    public var notificationConfiguration: Input<S3.Bucket.NotificationConfiguration> { declaration.reference("NotificationConfiguration") }

    /// `ObjectLockConfiguration`. Updated in place.
    public var objectLockConfiguration: Input<S3.Bucket.ObjectLockConfiguration> { declaration.reference("ObjectLockConfiguration") }

    /// `ObjectLockEnabled`. Updated in place.
    public var objectLockEnabled: Input<Bool> { declaration.reference("ObjectLockEnabled") }

    /// `OwnershipControls`. Updated in place.
    public var ownershipControls: Input<S3.Bucket.OwnershipControls> { declaration.reference("OwnershipControls") }

    /// `PublicAccessBlockConfiguration`. Updated in place.
    public var publicAccessBlockConfiguration: Input<S3.Bucket.PublicAccessBlockConfiguration> { declaration.reference("PublicAccessBlockConfiguration") }

    /// `RegionalDomainName`. Set by the cloud.
    public var regionalDomainName: Input<String> { declaration.reference("RegionalDomainName") }

    /// `ReplicationConfiguration`. Updated in place.
    public var replicationConfiguration: Input<S3.Bucket.ReplicationConfiguration> { declaration.reference("ReplicationConfiguration") }

    /// `VersioningConfiguration`. Updated in place.
    public var versioningConfiguration: Input<S3.Bucket.VersioningConfiguration> { declaration.reference("VersioningConfiguration") }

    /// `WebsiteConfiguration`. Updated in place.
    public var websiteConfiguration: Input<S3.Bucket.WebsiteConfiguration> { declaration.reference("WebsiteConfiguration") }

    /// `WebsiteURL`. Set by the cloud.
    public var websiteURL: Input<String> { declaration.reference("WebsiteURL") }

    /// `MetadataConfiguration.InventoryTableConfiguration.TableArn`. Set by the cloud.
    public var metadataConfigurationInventoryTableConfigurationTableArn: Input<String> { declaration.reference("MetadataConfiguration.InventoryTableConfiguration.TableArn") }

    /// `MetadataConfiguration.InventoryTableConfiguration.TableName`. Set by the cloud.
    public var metadataConfigurationInventoryTableConfigurationTableName: Input<String> { declaration.reference("MetadataConfiguration.InventoryTableConfiguration.TableName") }

    /// `MetadataConfiguration.JournalTableConfiguration.TableArn`. Set by the cloud.
    public var metadataConfigurationJournalTableConfigurationTableArn: Input<String> { declaration.reference("MetadataConfiguration.JournalTableConfiguration.TableArn") }

    /// `MetadataConfiguration.JournalTableConfiguration.TableName`. Set by the cloud.
    public var metadataConfigurationJournalTableConfigurationTableName: Input<String> { declaration.reference("MetadataConfiguration.JournalTableConfiguration.TableName") }

    /// `MetadataTableConfiguration.S3TablesDestination.TableArn`. Set by the cloud.
    public var metadataTableConfigurationS3TablesDestinationTableArn: Input<String> { declaration.reference("MetadataTableConfiguration.S3TablesDestination.TableArn") }

    /// `MetadataTableConfiguration.S3TablesDestination.TableNamespace`. Set by the cloud.
    public var metadataTableConfigurationS3TablesDestinationTableNamespace: Input<String> { declaration.reference("MetadataTableConfiguration.S3TablesDestination.TableNamespace") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// What `AbacStatus` can be.
    public enum AbacStatus: String, Expressible {
      case enabled = "Enabled"
      case disabled = "Disabled"
    }

    /// The nested object `AbortIncompleteMultipartUpload`.
    public struct AbortIncompleteMultipartUpload: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - daysAfterInitiation: Required.
      public init(
        daysAfterInitiation: Input<Int>
      ) {
        members["DaysAfterInitiation"] = daysAfterInitiation.expression
      }
    }

    /// The nested object `AccelerateConfiguration`.
    public struct AccelerateConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - accelerationStatus: Required.
      public init(
        accelerationStatus: S3.Bucket.AccelerateConfiguration.AccelerationStatus
      ) {
        members["AccelerationStatus"] = accelerationStatus.expression
      }

      /// What `AccelerationStatus` can be.
      public enum AccelerationStatus: String, Expressible {
        case enabled = "Enabled"
        case suspended = "Suspended"
      }
    }

    /// What `AccessControl` can be.
    public enum AccessControl: String, Expressible {
      case authenticatedRead = "AuthenticatedRead"
      case awsExecRead = "AwsExecRead"
      case bucketOwnerFullControl = "BucketOwnerFullControl"
      case bucketOwnerRead = "BucketOwnerRead"
      case logDeliveryWrite = "LogDeliveryWrite"
      case `private` = "Private"
      case publicRead = "PublicRead"
      case publicReadWrite = "PublicReadWrite"
    }

    /// The nested object `AccessControlTranslation`.
    public struct AccessControlTranslation: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - owner: Required.
      public init(
        owner: S3.Bucket.AccessControlTranslation.Owner
      ) {
        members["Owner"] = owner.expression
      }

      /// What `Owner` can be.
      public enum Owner: String, Expressible {
        case destination = "Destination"
      }
    }

    /// The nested object `AnalyticsConfiguration`.
    public struct AnalyticsConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - id: Required.
      ///   - storageClassAnalysis: Required.
      public init(
        id: Input<String>,
        storageClassAnalysis: S3.Bucket.StorageClassAnalysis,
        prefix: Input<String>? = nil,
        tagFilters: [S3.Bucket.TagFilter]? = nil
      ) {
        members["Id"] = id.expression
        members["StorageClassAnalysis"] = storageClassAnalysis.expression
        members["Prefix"] = prefix?.expression
        members["TagFilters"] = tagFilters?.expression
      }
    }

    /// The nested object `BlockedEncryptionTypes`.
    public struct BlockedEncryptionTypes: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        encryptionType: [S3.Bucket.BlockedEncryptionTypes.EncryptionType]? = nil
      ) {
        members["EncryptionType"] = encryptionType?.expression
      }

      /// What `EncryptionType` can be.
      public enum EncryptionType: String, Expressible {
        case explicitNone = "NONE"
        case sseC = "SSE-C"
      }
    }

    /// The nested object `BucketEncryption`.
    public struct BucketEncryption: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - serverSideEncryptionConfiguration: Required.
      public init(
        serverSideEncryptionConfiguration: [S3.Bucket.ServerSideEncryptionRule]
      ) {
        members["ServerSideEncryptionConfiguration"] = serverSideEncryptionConfiguration.expression
      }
    }

    /// What `BucketNamespace` can be.
    public enum BucketNamespace: String, Expressible {
      case global
      case accountRegional = "account-regional"
    }

    /// The nested object `CorsConfiguration`.
    public struct CorsConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - corsRules: Required.
      public init(
        corsRules: [S3.Bucket.CorsRule]
      ) {
        members["CorsRules"] = corsRules.expression
      }
    }

    /// The nested object `CorsRule`.
    public struct CorsRule: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - allowedMethods: Required.
      ///   - allowedOrigins: Required.
      ///   - id: At most 255 characters.
      public init(
        allowedMethods: [S3.Bucket.CorsRule.AllowedMethods],
        allowedOrigins: [Input<String>],
        allowedHeaders: [Input<String>]? = nil,
        exposedHeaders: [Input<String>]? = nil,
        id: Input<String>? = nil,
        maxAge: Input<Int>? = nil
      ) {
        members["AllowedMethods"] = allowedMethods.expression
        members["AllowedOrigins"] = allowedOrigins.expression
        members["AllowedHeaders"] = allowedHeaders?.expression
        members["ExposedHeaders"] = exposedHeaders?.expression
        members["Id"] = id?.expression
        members["MaxAge"] = maxAge?.expression
      }

      /// What `AllowedMethods` can be.
      public enum AllowedMethods: String, Expressible {
        case get = "GET"
        case put = "PUT"
        case head = "HEAD"
        case post = "POST"
        case delete = "DELETE"
      }
    }

    /// The nested object `DataExport`.
    public struct DataExport: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - destination: Required.
      ///   - outputSchemaVersion: Required.
      public init(
        destination: S3.Bucket.Destination,
        outputSchemaVersion: Input<String>
      ) {
        members["Destination"] = destination.expression
        members["OutputSchemaVersion"] = outputSchemaVersion.expression
      }
    }

    /// The nested object `DefaultRetention`.
    public struct DefaultRetention: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        days: Input<Int>? = nil,
        mode: S3.Bucket.DefaultRetention.Mode? = nil,
        years: Input<Int>? = nil
      ) {
        members["Days"] = days?.expression
        members["Mode"] = mode?.expression
        members["Years"] = years?.expression
      }

      /// What `Mode` can be.
      public enum Mode: String, Expressible {
        case compliance = "COMPLIANCE"
        case governance = "GOVERNANCE"
      }
    }

    /// The nested object `DeleteMarkerReplication`.
    public struct DeleteMarkerReplication: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        status: S3.Bucket.Status? = nil
      ) {
        members["Status"] = status?.expression
      }
    }

    /// The nested object `Destination`.
    public struct Destination: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - bucketArn: Required.
      ///   - format: Required.
      public init(
        bucketArn: Input<S3.Bucket.ARN>,
        format: S3.Bucket.Destination.Format,
        bucketAccountId: Input<String>? = nil,
        prefix: Input<String>? = nil
      ) {
        members["BucketArn"] = bucketArn.expression
        members["Format"] = format.expression
        members["BucketAccountId"] = bucketAccountId?.expression
        members["Prefix"] = prefix?.expression
      }

      /// What `Format` can be.
      public enum Format: String, Expressible {
        case csv = "CSV"
        case orc = "ORC"
        case parquet = "Parquet"
      }
    }

    /// The nested object `EncryptionConfiguration`.
    public struct EncryptionConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - replicaKmsKeyID: Required.
      public init(
        replicaKmsKeyID: Input<String>
      ) {
        members["ReplicaKmsKeyID"] = replicaKmsKeyID.expression
      }
    }

    /// The nested object `EventBridgeConfiguration`.
    public struct EventBridgeConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - eventBridgeEnabled: Required. "true" if absent.
      public init(
        eventBridgeEnabled: Input<Bool>
      ) {
        members["EventBridgeEnabled"] = eventBridgeEnabled.expression
      }
    }

    /// The nested object `FilterRule`.
    public struct FilterRule: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. At most 1024 characters.
      ///   - value: Required.
      public init(
        name nameValue: Input<String>,
        value: Input<String>
      ) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// The nested object `IntelligentTieringConfiguration`.
    public struct IntelligentTieringConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - id: Required.
      ///   - status: Required.
      ///   - tierings: Required.
      public init(
        id: Input<String>,
        status: S3.Bucket.Status,
        tierings: [S3.Bucket.Tiering],
        prefix: Input<String>? = nil,
        tagFilters: [S3.Bucket.TagFilter]? = nil
      ) {
        members["Id"] = id.expression
        members["Status"] = status.expression
        members["Tierings"] = tierings.expression
        members["Prefix"] = prefix?.expression
        members["TagFilters"] = tagFilters?.expression
      }
    }

    /// The nested object `InventoryConfiguration`.
    public struct InventoryConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - destination: Required.
      ///   - enabled: Required.
      ///   - id: Required.
      ///   - includedObjectVersions: Required.
      ///   - scheduleFrequency: Required.
      public init(
        destination: S3.Bucket.Destination,
        enabled: Input<Bool>,
        id: Input<String>,
        includedObjectVersions: S3.Bucket.InventoryConfiguration.IncludedObjectVersions,
        scheduleFrequency: S3.Bucket.InventoryConfiguration.ScheduleFrequency,
        optionalFields: [S3.Bucket.InventoryConfiguration.OptionalFields]? = nil,
        prefix: Input<String>? = nil
      ) {
        members["Destination"] = destination.expression
        members["Enabled"] = enabled.expression
        members["Id"] = id.expression
        members["IncludedObjectVersions"] = includedObjectVersions.expression
        members["ScheduleFrequency"] = scheduleFrequency.expression
        members["OptionalFields"] = optionalFields?.expression
        members["Prefix"] = prefix?.expression
      }

      /// What `IncludedObjectVersions` can be.
      public enum IncludedObjectVersions: String, Expressible {
        case all = "All"
        case current = "Current"
      }

      /// What `OptionalFields` can be.
      public enum OptionalFields: String, Expressible {
        case size = "Size"
        case lastModifiedDate = "LastModifiedDate"
        case storageClass = "StorageClass"
        case eTag = "ETag"
        case isMultipartUploaded = "IsMultipartUploaded"
        case replicationStatus = "ReplicationStatus"
        case encryptionStatus = "EncryptionStatus"
        case objectLockRetainUntilDate = "ObjectLockRetainUntilDate"
        case objectLockMode = "ObjectLockMode"
        case objectLockLegalHoldStatus = "ObjectLockLegalHoldStatus"
        case intelligentTieringAccessTier = "IntelligentTieringAccessTier"
        case bucketKeyStatus = "BucketKeyStatus"
        case checksumAlgorithm = "ChecksumAlgorithm"
        case objectAccessControlList = "ObjectAccessControlList"
        case objectOwner = "ObjectOwner"
        case lifecycleExpirationDate = "LifecycleExpirationDate"
      }

      /// What `ScheduleFrequency` can be.
      public enum ScheduleFrequency: String, Expressible {
        case daily = "Daily"
        case weekly = "Weekly"
      }
    }

    /// The nested object `InventoryTableConfiguration`.
    public struct InventoryTableConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - configurationState: Required.
      public init(
        configurationState: S3.Bucket.InventoryTableConfiguration.ConfigurationState,
        encryptionConfiguration: S3.Bucket.MetadataTableEncryptionConfiguration? = nil,
        tableArn: Input<String>? = nil,
        tableName: Input<String>? = nil
      ) {
        members["ConfigurationState"] = configurationState.expression
        members["EncryptionConfiguration"] = encryptionConfiguration?.expression
        members["TableArn"] = tableArn?.expression
        members["TableName"] = tableName?.expression
      }

      /// What `ConfigurationState` can be.
      public enum ConfigurationState: String, Expressible {
        case enabled = "ENABLED"
        case disabled = "DISABLED"
      }
    }

    /// The nested object `JournalTableConfiguration`.
    public struct JournalTableConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - recordExpiration: Required.
      public init(
        recordExpiration: S3.Bucket.RecordExpiration,
        encryptionConfiguration: S3.Bucket.MetadataTableEncryptionConfiguration? = nil,
        tableArn: Input<String>? = nil,
        tableName: Input<String>? = nil
      ) {
        members["RecordExpiration"] = recordExpiration.expression
        members["EncryptionConfiguration"] = encryptionConfiguration?.expression
        members["TableArn"] = tableArn?.expression
        members["TableName"] = tableName?.expression
      }
    }

    /// The nested object `LambdaConfiguration`.
    public struct LambdaConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - event: Required.
      ///   - function: Required.
      public init(
        event: Input<String>,
        function: Input<Lambda.Function.ARN>,
        filter: S3.Bucket.NotificationFilter? = nil
      ) {
        members["Event"] = event.expression
        members["Function"] = function.expression
        members["Filter"] = filter?.expression
      }
    }

    /// The nested object `LifecycleConfiguration`.
    public struct LifecycleConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - rules: Required.
      public init(
        rules: [S3.Bucket.Rule],
        transitionDefaultMinimumObjectSize: S3.Bucket.LifecycleConfiguration.TransitionDefaultMinimumObjectSize? = nil
      ) {
        members["Rules"] = rules.expression
        members["TransitionDefaultMinimumObjectSize"] = transitionDefaultMinimumObjectSize?.expression
      }

      /// What `TransitionDefaultMinimumObjectSize` can be.
      public enum TransitionDefaultMinimumObjectSize: String, Expressible {
        case variesByStorageClass = "varies_by_storage_class"
        case allStorageClasses_128k = "all_storage_classes_128K"
      }
    }

    /// The nested object `LoggingConfiguration`.
    public struct LoggingConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        destinationBucketName: Input<S3.Bucket.Name>? = nil,
        logFilePrefix: Input<String>? = nil,
        targetObjectKeyFormat: JSONDocument? = nil
      ) {
        members["DestinationBucketName"] = destinationBucketName?.expression
        members["LogFilePrefix"] = logFilePrefix?.expression
        members["TargetObjectKeyFormat"] = targetObjectKeyFormat?.expression
      }
    }

    /// The nested object `MetadataConfiguration`.
    public struct MetadataConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - journalTableConfiguration: Required.
      public init(
        journalTableConfiguration: S3.Bucket.JournalTableConfiguration,
        destination: S3.Bucket.MetadataDestination? = nil,
        inventoryTableConfiguration: S3.Bucket.InventoryTableConfiguration? = nil
      ) {
        members["JournalTableConfiguration"] = journalTableConfiguration.expression
        members["Destination"] = destination?.expression
        members["InventoryTableConfiguration"] = inventoryTableConfiguration?.expression
      }
    }

    /// The nested object `MetadataDestination`.
    public struct MetadataDestination: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - tableBucketType: Required.
      public init(
        tableBucketType: S3.Bucket.MetadataDestination.TableBucketType,
        tableBucketArn: Input<String>? = nil,
        tableNamespace: Input<String>? = nil
      ) {
        members["TableBucketType"] = tableBucketType.expression
        members["TableBucketArn"] = tableBucketArn?.expression
        members["TableNamespace"] = tableNamespace?.expression
      }

      /// What `TableBucketType` can be.
      public enum TableBucketType: String, Expressible {
        case aws
        case customer
      }
    }

    /// The nested object `MetadataTableConfiguration`.
    public struct MetadataTableConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - s3TablesDestination: Required.
      public init(
        s3TablesDestination: S3.Bucket.S3TablesDestination
      ) {
        members["S3TablesDestination"] = s3TablesDestination.expression
      }
    }

    /// The nested object `MetadataTableEncryptionConfiguration`.
    public struct MetadataTableEncryptionConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - sseAlgorithm: Required.
      public init(
        sseAlgorithm: S3.Bucket.MetadataTableEncryptionConfiguration.SseAlgorithm,
        kmsKeyArn: Input<KMS.Key.ARN>? = nil
      ) {
        members["SseAlgorithm"] = sseAlgorithm.expression
        members["KmsKeyArn"] = kmsKeyArn?.expression
      }

      /// What `SseAlgorithm` can be.
      public enum SseAlgorithm: String, Expressible {
        case awsKms = "aws:kms"
        case aes256 = "AES256"
      }
    }

    /// The nested object `Metrics`.
    public struct Metrics: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - status: Required.
      public init(
        status: S3.Bucket.Status,
        eventThreshold: S3.Bucket.ReplicationTimeValue? = nil
      ) {
        members["Status"] = status.expression
        members["EventThreshold"] = eventThreshold?.expression
      }
    }

    /// The nested object `MetricsConfiguration`.
    public struct MetricsConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - id: Required.
      public init(
        id: Input<String>,
        accessPointArn: Input<String>? = nil,
        prefix: Input<String>? = nil,
        tagFilters: [S3.Bucket.TagFilter]? = nil
      ) {
        members["Id"] = id.expression
        members["AccessPointArn"] = accessPointArn?.expression
        members["Prefix"] = prefix?.expression
        members["TagFilters"] = tagFilters?.expression
      }
    }

    /// The nested object `NoncurrentVersionExpiration`.
    public struct NoncurrentVersionExpiration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - noncurrentDays: Required.
      public init(
        noncurrentDays: Input<Int>,
        newerNoncurrentVersions: Input<Int>? = nil
      ) {
        members["NoncurrentDays"] = noncurrentDays.expression
        members["NewerNoncurrentVersions"] = newerNoncurrentVersions?.expression
      }
    }

    /// The nested object `NoncurrentVersionTransition`.
    public struct NoncurrentVersionTransition: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - storageClass: Required.
      ///   - transitionInDays: Required.
      public init(
        storageClass: S3.Bucket.StorageClass,
        transitionInDays: Input<Int>,
        newerNoncurrentVersions: Input<Int>? = nil
      ) {
        members["StorageClass"] = storageClass.expression
        members["TransitionInDays"] = transitionInDays.expression
        members["NewerNoncurrentVersions"] = newerNoncurrentVersions?.expression
      }
    }

    /// The nested object `NotificationConfiguration`.
    public struct NotificationConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        eventBridgeConfiguration: S3.Bucket.EventBridgeConfiguration? = nil,
        lambdaConfigurations: [S3.Bucket.LambdaConfiguration]? = nil,
        queueConfigurations: [S3.Bucket.QueueConfiguration]? = nil,
        topicConfigurations: [S3.Bucket.TopicConfiguration]? = nil
      ) {
        members["EventBridgeConfiguration"] = eventBridgeConfiguration?.expression
        members["LambdaConfigurations"] = lambdaConfigurations?.expression
        members["QueueConfigurations"] = queueConfigurations?.expression
        members["TopicConfigurations"] = topicConfigurations?.expression
      }
    }

    /// The nested object `NotificationFilter`.
    public struct NotificationFilter: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - s3Key: Required.
      public init(
        s3Key: S3.Bucket.S3KeyFilter
      ) {
        members["S3Key"] = s3Key.expression
      }
    }

    /// The nested object `ObjectLockConfiguration`.
    public struct ObjectLockConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        objectLockEnabled: S3.Bucket.ObjectLockConfiguration.ObjectLockEnabled? = nil,
        rule: S3.Bucket.ObjectLockRule? = nil
      ) {
        members["ObjectLockEnabled"] = objectLockEnabled?.expression
        members["Rule"] = rule?.expression
      }

      /// What `ObjectLockEnabled` can be.
      public enum ObjectLockEnabled: String, Expressible {
        case enabled = "Enabled"
      }
    }

    /// The nested object `ObjectLockRule`.
    public struct ObjectLockRule: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        defaultRetention: S3.Bucket.DefaultRetention? = nil
      ) {
        members["DefaultRetention"] = defaultRetention?.expression
      }
    }

    /// The nested object `OwnershipControls`.
    public struct OwnershipControls: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - rules: Required.
      public init(
        rules: [S3.Bucket.OwnershipControlsRule]
      ) {
        members["Rules"] = rules.expression
      }
    }

    /// The nested object `OwnershipControlsRule`.
    public struct OwnershipControlsRule: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        objectOwnership: S3.Bucket.OwnershipControlsRule.ObjectOwnership? = nil
      ) {
        members["ObjectOwnership"] = objectOwnership?.expression
      }

      /// What `ObjectOwnership` can be.
      public enum ObjectOwnership: String, Expressible {
        case objectWriter = "ObjectWriter"
        case bucketOwnerPreferred = "BucketOwnerPreferred"
        case bucketOwnerEnforced = "BucketOwnerEnforced"
      }
    }

    /// What `ProtocolKind` can be.
    public enum ProtocolKind: String, Expressible {
      case http
      case https
    }

    /// The nested object `PublicAccessBlockConfiguration`.
    public struct PublicAccessBlockConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        blockPublicAcls: Input<Bool>? = nil,
        blockPublicPolicy: Input<Bool>? = nil,
        ignorePublicAcls: Input<Bool>? = nil,
        restrictPublicBuckets: Input<Bool>? = nil
      ) {
        members["BlockPublicAcls"] = blockPublicAcls?.expression
        members["BlockPublicPolicy"] = blockPublicPolicy?.expression
        members["IgnorePublicAcls"] = ignorePublicAcls?.expression
        members["RestrictPublicBuckets"] = restrictPublicBuckets?.expression
      }
    }

    /// The nested object `QueueConfiguration`.
    public struct QueueConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - event: Required.
      ///   - queue: Required.
      public init(
        event: Input<String>,
        queue: Input<SQS.Queue.ARN>,
        filter: S3.Bucket.NotificationFilter? = nil
      ) {
        members["Event"] = event.expression
        members["Queue"] = queue.expression
        members["Filter"] = filter?.expression
      }
    }

    /// The nested object `RecordExpiration`.
    public struct RecordExpiration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - expiration: Required.
      public init(
        expiration: S3.Bucket.RecordExpiration.Expiration,
        days: Input<Int>? = nil
      ) {
        members["Expiration"] = expiration.expression
        members["Days"] = days?.expression
      }

      /// What `Expiration` can be.
      public enum Expiration: String, Expressible {
        case enabled = "ENABLED"
        case disabled = "DISABLED"
      }
    }

    /// The nested object `RedirectAllRequestsTo`.
    public struct RedirectAllRequestsTo: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - hostName: Required.
      public init(
        hostName: Input<String>,
        protocol: S3.Bucket.ProtocolKind? = nil
      ) {
        members["HostName"] = hostName.expression
        members["Protocol"] = `protocol`?.expression
      }
    }

    /// The nested object `RedirectRule`.
    public struct RedirectRule: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        hostName: Input<String>? = nil,
        httpRedirectCode: Input<String>? = nil,
        protocol: S3.Bucket.ProtocolKind? = nil,
        replaceKeyPrefixWith: Input<String>? = nil,
        replaceKeyWith: Input<String>? = nil
      ) {
        members["HostName"] = hostName?.expression
        members["HttpRedirectCode"] = httpRedirectCode?.expression
        members["Protocol"] = `protocol`?.expression
        members["ReplaceKeyPrefixWith"] = replaceKeyPrefixWith?.expression
        members["ReplaceKeyWith"] = replaceKeyWith?.expression
      }
    }

    /// The nested object `ReplicaModifications`.
    public struct ReplicaModifications: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - status: Required.
      public init(
        status: S3.Bucket.Status
      ) {
        members["Status"] = status.expression
      }
    }

    /// The nested object `ReplicationConfiguration`.
    public struct ReplicationConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - role: Required.
      ///   - rules: Required.
      public init(
        role: Input<IAM.Role.ARN>,
        rules: [S3.Bucket.ReplicationRule]
      ) {
        members["Role"] = role.expression
        members["Rules"] = rules.expression
      }
    }

    /// The nested object `ReplicationDestination`.
    public struct ReplicationDestination: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - bucket: Required.
      public init(
        bucket: Input<S3.Bucket.ARN>,
        accessControlTranslation: S3.Bucket.AccessControlTranslation? = nil,
        account: Input<String>? = nil,
        encryptionConfiguration: S3.Bucket.EncryptionConfiguration? = nil,
        metrics: S3.Bucket.Metrics? = nil,
        replicationTime: S3.Bucket.ReplicationTime? = nil,
        storageClass: S3.Bucket.ReplicationDestination.StorageClass? = nil
      ) {
        members["Bucket"] = bucket.expression
        members["AccessControlTranslation"] = accessControlTranslation?.expression
        members["Account"] = account?.expression
        members["EncryptionConfiguration"] = encryptionConfiguration?.expression
        members["Metrics"] = metrics?.expression
        members["ReplicationTime"] = replicationTime?.expression
        members["StorageClass"] = storageClass?.expression
      }

      /// What `StorageClass` can be.
      public enum StorageClass: String, Expressible {
        case deepArchive = "DEEP_ARCHIVE"
        case glacier = "GLACIER"
        case glacierIr = "GLACIER_IR"
        case intelligentTiering = "INTELLIGENT_TIERING"
        case onezoneIa = "ONEZONE_IA"
        case reducedRedundancy = "REDUCED_REDUNDANCY"
        case standard = "STANDARD"
        case standardIa = "STANDARD_IA"
      }
    }

    /// The nested object `ReplicationRule`.
    public struct ReplicationRule: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - destination: Required.
      ///   - status: Required.
      ///   - id: At most 255 characters.
      ///   - prefix: At most 1024 characters.
      public init(
        destination: S3.Bucket.ReplicationDestination,
        status: S3.Bucket.Status,
        deleteMarkerReplication: S3.Bucket.DeleteMarkerReplication? = nil,
        filter: S3.Bucket.ReplicationRuleFilter? = nil,
        id: Input<String>? = nil,
        prefix: Input<String>? = nil,
        priority: Input<Int>? = nil,
        sourceSelectionCriteria: S3.Bucket.SourceSelectionCriteria? = nil
      ) {
        members["Destination"] = destination.expression
        members["Status"] = status.expression
        members["DeleteMarkerReplication"] = deleteMarkerReplication?.expression
        members["Filter"] = filter?.expression
        members["Id"] = id?.expression
        members["Prefix"] = prefix?.expression
        members["Priority"] = priority?.expression
        members["SourceSelectionCriteria"] = sourceSelectionCriteria?.expression
      }
    }

    /// The nested object `ReplicationRuleAndOperator`.
    public struct ReplicationRuleAndOperator: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        prefix: Input<String>? = nil,
        tagFilters: [S3.Bucket.TagFilter]? = nil
      ) {
        members["Prefix"] = prefix?.expression
        members["TagFilters"] = tagFilters?.expression
      }
    }

    /// The nested object `ReplicationRuleFilter`.
    public struct ReplicationRuleFilter: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        and: S3.Bucket.ReplicationRuleAndOperator? = nil,
        prefix: Input<String>? = nil,
        tagFilter: S3.Bucket.TagFilter? = nil
      ) {
        members["And"] = and?.expression
        members["Prefix"] = prefix?.expression
        members["TagFilter"] = tagFilter?.expression
      }
    }

    /// The nested object `ReplicationTime`.
    public struct ReplicationTime: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - status: Required.
      ///   - time: Required.
      public init(
        status: S3.Bucket.Status,
        time: S3.Bucket.ReplicationTimeValue
      ) {
        members["Status"] = status.expression
        members["Time"] = time.expression
      }
    }

    /// The nested object `ReplicationTimeValue`.
    public struct ReplicationTimeValue: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - minutes: Required.
      public init(
        minutes: Input<Int>
      ) {
        members["Minutes"] = minutes.expression
      }
    }

    /// The nested object `RoutingRule`.
    public struct RoutingRule: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - redirectRule: Required.
      public init(
        redirectRule: S3.Bucket.RedirectRule,
        routingRuleCondition: S3.Bucket.RoutingRuleCondition? = nil
      ) {
        members["RedirectRule"] = redirectRule.expression
        members["RoutingRuleCondition"] = routingRuleCondition?.expression
      }
    }

    /// The nested object `RoutingRuleCondition`.
    public struct RoutingRuleCondition: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        httpErrorCodeReturnedEquals: Input<String>? = nil,
        keyPrefixEquals: Input<String>? = nil
      ) {
        members["HttpErrorCodeReturnedEquals"] = httpErrorCodeReturnedEquals?.expression
        members["KeyPrefixEquals"] = keyPrefixEquals?.expression
      }
    }

    /// The nested object `Rule`.
    public struct Rule: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - status: Required.
      ///   - expirationDate: Matches `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
      ///   - id: At most 255 characters.
      ///   - objectSizeGreaterThan: At most 20 characters. Matches `[0-9]+`.
      ///   - objectSizeLessThan: At most 20 characters. Matches `[0-9]+`.
      public init(
        status: S3.Bucket.Status,
        abortIncompleteMultipartUpload: S3.Bucket.AbortIncompleteMultipartUpload? = nil,
        expirationDate: Input<String>? = nil,
        expirationInDays: Input<Int>? = nil,
        expiredObjectDeleteMarker: Input<Bool>? = nil,
        id: Input<String>? = nil,
        noncurrentVersionExpiration: S3.Bucket.NoncurrentVersionExpiration? = nil,
        noncurrentVersionExpirationInDays: Input<Int>? = nil,
        noncurrentVersionTransition: S3.Bucket.NoncurrentVersionTransition? = nil,
        noncurrentVersionTransitions: [S3.Bucket.NoncurrentVersionTransition]? = nil,
        objectSizeGreaterThan: Input<String>? = nil,
        objectSizeLessThan: Input<String>? = nil,
        prefix: Input<String>? = nil,
        tagFilters: [S3.Bucket.TagFilter]? = nil,
        transition: S3.Bucket.Transition? = nil,
        transitions: [S3.Bucket.Transition]? = nil
      ) {
        members["Status"] = status.expression
        members["AbortIncompleteMultipartUpload"] = abortIncompleteMultipartUpload?.expression
        members["ExpirationDate"] = expirationDate?.expression
        members["ExpirationInDays"] = expirationInDays?.expression
        members["ExpiredObjectDeleteMarker"] = expiredObjectDeleteMarker?.expression
        members["Id"] = id?.expression
        members["NoncurrentVersionExpiration"] = noncurrentVersionExpiration?.expression
        members["NoncurrentVersionExpirationInDays"] = noncurrentVersionExpirationInDays?.expression
        members["NoncurrentVersionTransition"] = noncurrentVersionTransition?.expression
        members["NoncurrentVersionTransitions"] = noncurrentVersionTransitions?.expression
        members["ObjectSizeGreaterThan"] = objectSizeGreaterThan?.expression
        members["ObjectSizeLessThan"] = objectSizeLessThan?.expression
        members["Prefix"] = prefix?.expression
        members["TagFilters"] = tagFilters?.expression
        members["Transition"] = transition?.expression
        members["Transitions"] = transitions?.expression
      }
    }

    /// The nested object `S3KeyFilter`.
    public struct S3KeyFilter: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - rules: Required.
      public init(
        rules: [S3.Bucket.FilterRule]
      ) {
        members["Rules"] = rules.expression
      }
    }

    /// The nested object `S3TablesDestination`.
    public struct S3TablesDestination: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - tableBucketArn: Required.
      ///   - tableName: Required.
      public init(
        tableBucketArn: Input<String>,
        tableName: Input<String>,
        tableArn: Input<String>? = nil,
        tableNamespace: Input<String>? = nil
      ) {
        members["TableBucketArn"] = tableBucketArn.expression
        members["TableName"] = tableName.expression
        members["TableArn"] = tableArn?.expression
        members["TableNamespace"] = tableNamespace?.expression
      }
    }

    /// The nested object `ServerSideEncryptionByDefault`.
    public struct ServerSideEncryptionByDefault: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - sseAlgorithm: Required.
      public init(
        sseAlgorithm: S3.Bucket.ServerSideEncryptionByDefault.SSEAlgorithm,
        kmsMasterKeyID: Input<KMS.Key.ARN>? = nil
      ) {
        members["SSEAlgorithm"] = sseAlgorithm.expression
        members["KMSMasterKeyID"] = kmsMasterKeyID?.expression
      }

      /// What `SSEAlgorithm` can be.
      public enum SSEAlgorithm: String, Expressible {
        case awsKms = "aws:kms"
        case aes256 = "AES256"
        case awsKmsDsse = "aws:kms:dsse"
      }
    }

    /// The nested object `ServerSideEncryptionRule`.
    public struct ServerSideEncryptionRule: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        blockedEncryptionTypes: S3.Bucket.BlockedEncryptionTypes? = nil,
        bucketKeyEnabled: Input<Bool>? = nil,
        serverSideEncryptionByDefault: S3.Bucket.ServerSideEncryptionByDefault? = nil
      ) {
        members["BlockedEncryptionTypes"] = blockedEncryptionTypes?.expression
        members["BucketKeyEnabled"] = bucketKeyEnabled?.expression
        members["ServerSideEncryptionByDefault"] = serverSideEncryptionByDefault?.expression
      }
    }

    /// The nested object `SourceSelectionCriteria`.
    public struct SourceSelectionCriteria: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        replicaModifications: S3.Bucket.ReplicaModifications? = nil,
        sseKmsEncryptedObjects: S3.Bucket.SseKmsEncryptedObjects? = nil
      ) {
        members["ReplicaModifications"] = replicaModifications?.expression
        members["SseKmsEncryptedObjects"] = sseKmsEncryptedObjects?.expression
      }
    }

    /// The nested object `SseKmsEncryptedObjects`.
    public struct SseKmsEncryptedObjects: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - status: Required.
      public init(
        status: S3.Bucket.Status
      ) {
        members["Status"] = status.expression
      }
    }

    /// What `Status` can be.
    public enum Status: String, Expressible {
      case disabled = "Disabled"
      case enabled = "Enabled"
    }

    /// What `StorageClass` can be.
    public enum StorageClass: String, Expressible {
      case deepArchive = "DEEP_ARCHIVE"
      case glacier = "GLACIER"
      case glacier_2 = "Glacier"
      case glacierIr = "GLACIER_IR"
      case intelligentTiering = "INTELLIGENT_TIERING"
      case onezoneIa = "ONEZONE_IA"
      case standardIa = "STANDARD_IA"
    }

    /// The nested object `StorageClassAnalysis`.
    public struct StorageClassAnalysis: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        dataExport: S3.Bucket.DataExport? = nil
      ) {
        members["DataExport"] = dataExport?.expression
      }
    }

    /// The nested object `TagFilter`.
    public struct TagFilter: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: Required.
      ///   - value: Required.
      public init(
        key: Input<String>,
        value: Input<String>
      ) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// The nested object `Tiering`.
    public struct Tiering: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - accessTier: Required.
      ///   - days: Required.
      public init(
        accessTier: S3.Bucket.Tiering.AccessTier,
        days: Input<Int>
      ) {
        members["AccessTier"] = accessTier.expression
        members["Days"] = days.expression
      }

      /// What `AccessTier` can be.
      public enum AccessTier: String, Expressible {
        case archiveAccess = "ARCHIVE_ACCESS"
        case deepArchiveAccess = "DEEP_ARCHIVE_ACCESS"
      }
    }

    /// The nested object `TopicConfiguration`.
    public struct TopicConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - event: Required.
      ///   - topic: Required.
      public init(
        event: Input<String>,
        topic: Input<SNS.Topic.ARN>,
        filter: S3.Bucket.NotificationFilter? = nil
      ) {
        members["Event"] = event.expression
        members["Topic"] = topic.expression
        members["Filter"] = filter?.expression
      }
    }

    /// The nested object `Transition`.
    public struct Transition: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - storageClass: Required.
      ///   - transitionDate: Matches `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
      public init(
        storageClass: S3.Bucket.StorageClass,
        transitionDate: Input<String>? = nil,
        transitionInDays: Input<Int>? = nil
      ) {
        members["StorageClass"] = storageClass.expression
        members["TransitionDate"] = transitionDate?.expression
        members["TransitionInDays"] = transitionInDays?.expression
      }
    }

    /// The nested object `VersioningConfiguration`.
    public struct VersioningConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - status: Required. "Suspended" if absent.
      public init(
        status: S3.Bucket.VersioningConfiguration.Status
      ) {
        members["Status"] = status.expression
      }

      /// What `Status` can be.
      public enum Status: String, Expressible {
        case enabled = "Enabled"
        case suspended = "Suspended"
      }
    }

    /// The nested object `WebsiteConfiguration`.
    public struct WebsiteConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        errorDocument: Input<String>? = nil,
        indexDocument: Input<String>? = nil,
        redirectAllRequestsTo: S3.Bucket.RedirectAllRequestsTo? = nil,
        routingRules: [S3.Bucket.RoutingRule]? = nil
      ) {
        members["ErrorDocument"] = errorDocument?.expression
        members["IndexDocument"] = indexDocument?.expression
        members["RedirectAllRequestsTo"] = redirectAllRequestsTo?.expression
        members["RoutingRules"] = routingRules?.expression
      }
    }
  }
}
