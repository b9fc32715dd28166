// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension S3 {
  /// A store of objects (`AWS::S3::Bucket`).
  ///
  /// - Identified by `BucketName`.
  public struct Bucket: Resource {
    public static let typeName = "AWS::S3::Bucket"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - abacStatus: Whether tags decide over access: `Enabled` or `Disabled`. Updated in place.
    ///   - accelerateConfiguration: Whether transfers go by places near to users. Updated in place.
    ///   - accessControl: A canned access control list; policies replace it. Updated in place. Never read back.
    ///   - analyticsConfigurations: Analyses of which objects can move to a cheaper class. Updated in place.
    ///   - bucketEncryption: How objects are encrypted. Updated in place.
    ///   - bucketName: The name of the bucket, unique in its partition. At most 63 characters. Matches `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. A change replaces the resource.
    ///   - bucketNamePrefix: What a generated name begins with. A change replaces the resource. Never read back.
    ///   - bucketNamespace: Whether the name is the world's or the account's own: `global` or `account-regional`. A change replaces the resource. Never read back.
    ///   - corsConfiguration: The cross-origin requests that browsers allow (CORS). Updated in place.
    ///   - intelligentTieringConfigurations: When objects move to archive tiers by themselves. Updated in place.
    ///   - inventoryConfigurations: Lists of objects that are written regularly. Updated in place.
    ///   - lifecycleConfiguration: When objects move to other classes or are deleted. Updated in place.
    ///   - loggingConfiguration: Where accesses are logged. Updated in place.
    ///   - metadataConfiguration: Tables of the objects' metadata. Updated in place.
    ///   - metadataTableConfiguration: A table of the objects' metadata, in its first form. Updated in place.
    ///   - metricsConfigurations: Request metrics by prefix or tag. Updated in place.
    ///   - notificationConfiguration: What is notified of changes. Updated in place.
    ///   - objectLockConfiguration: How long new objects can't be deleted. Updated in place.
    ///   - objectLockEnabled: Whether objects can be locked against deletion. Updated in place.
    ///   - ownershipControls: Who owns what other accounts write. Updated in place.
    ///   - publicAccessBlockConfiguration: The ways of making objects public that are blocked. Updated in place.
    ///   - replicationConfiguration: Which objects are copied to another bucket. Updated in place.
    ///   - versioningConfiguration: Whether former versions of objects are kept. Updated in place.
    ///   - websiteConfiguration: How the bucket answers as a website. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Whether tags decide over access: `Enabled` or `Disabled` (`AbacStatus`). Updated in place.
    public var abacStatus: Input<S3.Bucket.AbacStatus> { declaration.reference("AbacStatus") }
    /// Whether transfers go by places near to users (`AccelerateConfiguration`). Updated in place.
    public var accelerateConfiguration: Input<S3.Bucket.AccelerateConfiguration> { declaration.reference("AccelerateConfiguration") }
    /// A canned access control list; policies replace it (`AccessControl`). Updated in place. Never read back.
    public var accessControl: Input<S3.Bucket.AccessControl> { declaration.reference("AccessControl") }
    /// Analyses of which objects can move to a cheaper class (`AnalyticsConfigurations`). Updated in place.
    public var analyticsConfigurations: Input<[S3.Bucket.AnalyticsConfiguration]> { declaration.reference("AnalyticsConfigurations") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<S3.Bucket.ARN> { declaration.reference("Arn") }
    /// How objects are encrypted (`BucketEncryption`). Updated in place.
    public var bucketEncryption: Input<S3.Bucket.BucketEncryption> { declaration.reference("BucketEncryption") }
    /// The name of the bucket, unique in its partition (`BucketName`). At most 63 characters. Matches `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. A change replaces the resource.
    public var bucketName: Input<S3.Bucket.Name> { declaration.reference("BucketName") }
    /// What a generated name begins with (`BucketNamePrefix`). A change replaces the resource. Never read back.
    public var bucketNamePrefix: Input<String> { declaration.reference("BucketNamePrefix") }
    /// Whether the name is the world's or the account's own: `global` or `account-regional` (`BucketNamespace`). A change replaces the resource. Never read back.
    public var bucketNamespace: Input<S3.Bucket.BucketNamespace> { declaration.reference("BucketNamespace") }
    /// The cross-origin requests that browsers allow (CORS) (`CorsConfiguration`). Updated in place.
    public var corsConfiguration: Input<S3.Bucket.CorsConfiguration> { declaration.reference("CorsConfiguration") }
    /// The host name (`DomainName`). Set by the cloud.
    public var domainName: Input<String> { declaration.reference("DomainName") }
    /// The host name that IPv6 finds, too (`DualStackDomainName`). Set by the cloud.
    public var dualStackDomainName: Input<String> { declaration.reference("DualStackDomainName") }
    /// When objects move to archive tiers by themselves (`IntelligentTieringConfigurations`). Updated in place.
    public var intelligentTieringConfigurations: Input<[S3.Bucket.IntelligentTieringConfiguration]> { declaration.reference("IntelligentTieringConfigurations") }
    /// Lists of objects that are written regularly (`InventoryConfigurations`). Updated in place.
    public var inventoryConfigurations: Input<[S3.Bucket.InventoryConfiguration]> { declaration.reference("InventoryConfigurations") }
    /// When objects move to other classes or are deleted (`LifecycleConfiguration`). Updated in place.
    public var lifecycleConfiguration: Input<S3.Bucket.LifecycleConfiguration> { declaration.reference("LifecycleConfiguration") }
    /// Where accesses are logged (`LoggingConfiguration`). Updated in place.
    public var loggingConfiguration: Input<S3.Bucket.LoggingConfiguration> { declaration.reference("LoggingConfiguration") }
    /// Tables of the objects' metadata (`MetadataConfiguration`). Updated in place.
    public var metadataConfiguration: Input<S3.Bucket.MetadataConfiguration> { declaration.reference("MetadataConfiguration") }
    /// A table of the objects' metadata, in its first form (`MetadataTableConfiguration`). Updated in place.
    public var metadataTableConfiguration: Input<S3.Bucket.MetadataTableConfiguration> { declaration.reference("MetadataTableConfiguration") }
    /// Request metrics by prefix or tag (`MetricsConfigurations`). Updated in place.
    public var metricsConfigurations: Input<[S3.Bucket.MetricsConfiguration]> { declaration.reference("MetricsConfigurations") }
    /// What is notified of changes (`NotificationConfiguration`). Updated in place.
    public var notificationConfiguration: Input<S3.Bucket.NotificationConfiguration> { declaration.reference("NotificationConfiguration") }
    /// How long new objects can't be deleted (`ObjectLockConfiguration`). Updated in place.
    public var objectLockConfiguration: Input<S3.Bucket.ObjectLockConfiguration> { declaration.reference("ObjectLockConfiguration") }
    /// Whether objects can be locked against deletion (`ObjectLockEnabled`). Updated in place.
    public var objectLockEnabled: Input<Bool> { declaration.reference("ObjectLockEnabled") }
    /// Who owns what other accounts write (`OwnershipControls`). Updated in place.
    public var ownershipControls: Input<S3.Bucket.OwnershipControls> { declaration.reference("OwnershipControls") }
    /// The ways of making objects public that are blocked (`PublicAccessBlockConfiguration`). Updated in place.
    public var publicAccessBlockConfiguration: Input<S3.Bucket.PublicAccessBlockConfiguration> { declaration.reference("PublicAccessBlockConfiguration") }
    /// The host name in its region (`RegionalDomainName`). Set by the cloud.
    public var regionalDomainName: Input<String> { declaration.reference("RegionalDomainName") }
    /// Which objects are copied to another bucket (`ReplicationConfiguration`). Updated in place.
    public var replicationConfiguration: Input<S3.Bucket.ReplicationConfiguration> { declaration.reference("ReplicationConfiguration") }
    /// Whether former versions of objects are kept (`VersioningConfiguration`). Updated in place.
    public var versioningConfiguration: Input<S3.Bucket.VersioningConfiguration> { declaration.reference("VersioningConfiguration") }
    /// How the bucket answers as a website (`WebsiteConfiguration`). Updated in place.
    public var websiteConfiguration: Input<S3.Bucket.WebsiteConfiguration> { declaration.reference("WebsiteConfiguration") }
    /// The URL of the website (`WebsiteURL`). Set by the cloud.
    public var websiteURL: Input<String> { declaration.reference("WebsiteURL") }
    /// The table, by its ARN (`MetadataConfiguration.InventoryTableConfiguration.TableArn`). Set by the cloud.
    public var metadataConfigurationInventoryTableConfigurationTableArn: Input<String> { declaration.reference("MetadataConfiguration.InventoryTableConfiguration.TableArn") }
    /// The name of the table (`MetadataConfiguration.InventoryTableConfiguration.TableName`). Set by the cloud.
    public var metadataConfigurationInventoryTableConfigurationTableName: Input<String> { declaration.reference("MetadataConfiguration.InventoryTableConfiguration.TableName") }
    /// The table, by its ARN (`MetadataConfiguration.JournalTableConfiguration.TableArn`). Set by the cloud.
    public var metadataConfigurationJournalTableConfigurationTableArn: Input<String> { declaration.reference("MetadataConfiguration.JournalTableConfiguration.TableArn") }
    /// The name of the table (`MetadataConfiguration.JournalTableConfiguration.TableName`). Set by the cloud.
    public var metadataConfigurationJournalTableConfigurationTableName: Input<String> { declaration.reference("MetadataConfiguration.JournalTableConfiguration.TableName") }
    /// The table, by its ARN (`MetadataTableConfiguration.S3TablesDestination.TableArn`). Set by the cloud.
    public var metadataTableConfigurationS3TablesDestinationTableArn: Input<String> { declaration.reference("MetadataTableConfiguration.S3TablesDestination.TableArn") }
    /// The namespace of the table (`MetadataTableConfiguration.S3TablesDestination.TableNamespace`). Set by the cloud.
    public var metadataTableConfigurationS3TablesDestinationTableNamespace: Input<String> { declaration.reference("MetadataTableConfiguration.S3TablesDestination.TableNamespace") }
    /// The tags (`Tags`).
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

    /// When uploads that were not completed are deleted (an object of `AWS::S3::Bucket`).
    public struct AbortIncompleteMultipartUpload: NestedObject {
      public var members = Members()

      /// - Parameter daysAfterInitiation: How many days after it began an upload is deleted. Required.
      public init(daysAfterInitiation: Input<Int>) { members["DaysAfterInitiation"] = daysAfterInitiation.expression }
    }

    /// Whether transfers go by places near to users (an object of `AWS::S3::Bucket`).
    public struct AccelerateConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter accelerationStatus: Whether it is on: `Enabled` or `Suspended`. Required.
      public init(accelerationStatus: S3.Bucket.AccelerateConfiguration.AccelerationStatus) {
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

    /// Whether copies change their owner (an object of `AWS::S3::Bucket`).
    public struct AccessControlTranslation: NestedObject {
      public var members = Members()

      /// - Parameter owner: The owner of copies: `Destination`. Required.
      public init(owner: S3.Bucket.AccessControlTranslation.Owner) { members["Owner"] = owner.expression }

      /// What `Owner` can be.
      public enum Owner: String, Expressible {
        case destination = "Destination"
      }
    }

    /// Analyses of which objects can move to a cheaper class (an object of `AWS::S3::Bucket`).
    public struct AnalyticsConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - id: The name. Required.
      ///   - storageClassAnalysis: The export of the analysis. Required.
      ///   - prefix: What keys begin with.
      ///   - tagFilters: The tags that objects have.
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

    /// The kinds of encryption that are refused (an object of `AWS::S3::Bucket`).
    public struct BlockedEncryptionTypes: NestedObject {
      public var members = Members()

      /// - Parameter encryptionType: The kinds of encryption, each `NONE` or `SSE-C`.
      public init(encryptionType: [S3.Bucket.BlockedEncryptionTypes.EncryptionType]? = nil) {
        members["EncryptionType"] = encryptionType?.expression
      }

      /// What `EncryptionType` can be.
      public enum EncryptionType: String, Expressible {
        case explicitNone = "NONE"
        case sseC = "SSE-C"
      }
    }

    /// How objects are encrypted (an object of `AWS::S3::Bucket`).
    public struct BucketEncryption: NestedObject {
      public var members = Members()

      /// - Parameter serverSideEncryptionConfiguration: The rules. Required.
      public init(serverSideEncryptionConfiguration: [S3.Bucket.ServerSideEncryptionRule]) {
        members["ServerSideEncryptionConfiguration"] = serverSideEncryptionConfiguration.expression
      }
    }

    /// What `BucketNamespace` can be.
    public enum BucketNamespace: String, Expressible {
      case global
      case accountRegional = "account-regional"
    }

    /// The cross-origin requests that browsers allow (CORS) (an object of `AWS::S3::Bucket`).
    public struct CorsConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter corsRules: The rules. Required.
      public init(corsRules: [S3.Bucket.CorsRule]) { members["CorsRules"] = corsRules.expression }
    }

    /// The rules (an object of `AWS::S3::Bucket`).
    public struct CorsRule: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - allowedMethods: The methods that may be used, each `GET`, `PUT`, `HEAD`, `POST` or `DELETE`. Required.
      ///   - allowedOrigins: The origins that may read. Required.
      ///   - allowedHeaders: The headers that requests may carry.
      ///   - exposedHeaders: The headers that pages may read.
      ///   - id: The name. At most 255 characters.
      ///   - maxAge: How many seconds browsers cache the answer.
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

    /// The export of the analysis (an object of `AWS::S3::Bucket`).
    public struct DataExport: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - destination: The bucket and form that is written. Required.
      ///   - outputSchemaVersion: The version of the export's format. Required.
      public init(destination: S3.Bucket.Destination, outputSchemaVersion: Input<String>) {
        members["Destination"] = destination.expression
        members["OutputSchemaVersion"] = outputSchemaVersion.expression
      }
    }

    /// How long new objects are locked (an object of `AWS::S3::Bucket`).
    public struct DefaultRetention: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - days: How many days it takes.
      ///   - mode: Whether some may delete locked objects: `COMPLIANCE` or `GOVERNANCE`.
      ///   - years: How many years it takes.
      public init(days: Input<Int>? = nil, mode: S3.Bucket.DefaultRetention.Mode? = nil, years: Input<Int>? = nil) {
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

    /// Whether deletions are copied (an object of `AWS::S3::Bucket`).
    public struct DeleteMarkerReplication: NestedObject {
      public var members = Members()

      /// - Parameter status: Whether it is on: `Disabled` or `Enabled`.
      public init(status: S3.Bucket.Status? = nil) { members["Status"] = status?.expression }
    }

    /// The bucket and form that is written (an object of `AWS::S3::Bucket`).
    public struct Destination: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - bucketArn: The bucket. Required.
      ///   - format: The form of files: `CSV`, `ORC` or `Parquet`. Required.
      ///   - bucketAccountId: The account of the bucket.
      ///   - prefix: What keys begin with.
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

    /// How tables or copies are encrypted (an object of `AWS::S3::Bucket`).
    public struct EncryptionConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter replicaKmsKeyID: The key that encrypts copies. Required.
      public init(replicaKmsKeyID: Input<String>) { members["ReplicaKmsKeyID"] = replicaKmsKeyID.expression }
    }

    /// Whether EventBridge is notified (an object of `AWS::S3::Bucket`).
    public struct EventBridgeConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter eventBridgeEnabled: Whether EventBridge is notified. Required. "true" if absent.
      public init(eventBridgeEnabled: Input<Bool>) { members["EventBridgeEnabled"] = eventBridgeEnabled.expression }
    }

    /// The rules (an object of `AWS::S3::Bucket`).
    public struct FilterRule: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: Whether the beginning or the end of keys is compared. Required. At most 1024 characters.
      ///   - value: The value. Required.
      public init(name nameValue: Input<String>, value: Input<String>) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// When objects move to archive tiers by themselves (an object of `AWS::S3::Bucket`).
    public struct IntelligentTieringConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - id: The name. Required.
      ///   - status: Whether it is on: `Disabled` or `Enabled`. Required.
      ///   - tierings: The archive tiers. Required.
      ///   - prefix: What keys begin with.
      ///   - tagFilters: The tags that objects have.
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

    /// Lists of objects that are written regularly (an object of `AWS::S3::Bucket`).
    public struct InventoryConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - destination: The bucket and form that is written. Required.
      ///   - enabled: Whether lists are written. Required.
      ///   - id: The name. Required.
      ///   - includedObjectVersions: Whether lists contain all versions: `All` or `Current`. Required.
      ///   - scheduleFrequency: How often lists are written: `Daily` or `Weekly`. Required.
      ///   - optionalFields: Further columns of lists.
      ///   - prefix: What keys begin with.
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

    /// The table of all objects (an object of `AWS::S3::Bucket`).
    public struct InventoryTableConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - configurationState: Whether the table is kept: `ENABLED` or `DISABLED`. Required.
      ///   - encryptionConfiguration: How tables or copies are encrypted.
      ///   - tableArn: The table, by its ARN.
      ///   - tableName: The name of the table.
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

    /// The table of changes (an object of `AWS::S3::Bucket`).
    public struct JournalTableConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - recordExpiration: When rows are deleted. Required.
      ///   - encryptionConfiguration: How tables or copies are encrypted.
      ///   - tableArn: The table, by its ARN.
      ///   - tableName: The name of the table.
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

    /// The functions that are called (an object of `AWS::S3::Bucket`).
    public struct LambdaConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - event: The change that is notified (`s3:ObjectCreated:*`). Required.
      ///   - function: The function: an `AWS::Lambda::Function`, by its ARN. Required.
      ///   - filter: Which objects are meant.
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

    /// When objects move to other classes or are deleted (an object of `AWS::S3::Bucket`).
    public struct LifecycleConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - rules: The rules. Required.
      ///   - transitionDefaultMinimumObjectSize: The least size of objects that move: `varies_by_storage_class` or `all_storage_classes_128K`.
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

    /// Where accesses are logged (an object of `AWS::S3::Bucket`).
    public struct LoggingConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - destinationBucketName: The bucket that logs are written to.
      ///   - logFilePrefix: What the keys of logs begin with.
      ///   - targetObjectKeyFormat: The format of log keys, as JSON.
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

    /// Tables of the objects' metadata (an object of `AWS::S3::Bucket`).
    public struct MetadataConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - journalTableConfiguration: The table of changes. Required.
      ///   - destination: The bucket and form that is written.
      ///   - inventoryTableConfiguration: The table of all objects.
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

    /// The bucket and form that is written (an object of `AWS::S3::Bucket`).
    public struct MetadataDestination: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - tableBucketType: The kind of table bucket: `aws` or `customer`. Required.
      ///   - tableBucketArn: The table bucket, by its ARN.
      ///   - tableNamespace: The namespace of the table.
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

    /// A table of the objects' metadata, in its first form (an object of `AWS::S3::Bucket`).
    public struct MetadataTableConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter s3TablesDestination: The table. Required.
      public init(s3TablesDestination: S3.Bucket.S3TablesDestination) {
        members["S3TablesDestination"] = s3TablesDestination.expression
      }
    }

    /// How tables or copies are encrypted (an object of `AWS::S3::Bucket`).
    public struct MetadataTableEncryptionConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - sseAlgorithm: With whose keys tables are encrypted: `aws:kms` or `AES256`. Required.
      ///   - kmsKeyArn: The key that encrypts it: an `AWS::KMS::Key`, by its ARN.
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

    /// Whether replication is measured (an object of `AWS::S3::Bucket`).
    public struct Metrics: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - status: Whether it is on: `Disabled` or `Enabled`. Required.
      ///   - eventThreshold: The time after which a late copy is reported.
      public init(status: S3.Bucket.Status, eventThreshold: S3.Bucket.ReplicationTimeValue? = nil) {
        members["Status"] = status.expression
        members["EventThreshold"] = eventThreshold?.expression
      }
    }

    /// Request metrics by prefix or tag (an object of `AWS::S3::Bucket`).
    public struct MetricsConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - id: The name. Required.
      ///   - accessPointArn: The access point, by its ARN.
      ///   - prefix: What keys begin with.
      ///   - tagFilters: The tags that objects have.
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

    /// When former versions are deleted (an object of `AWS::S3::Bucket`).
    public struct NoncurrentVersionExpiration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - noncurrentDays: How many days after it was replaced a version counts as old. Required.
      ///   - newerNoncurrentVersions: How many former versions are kept in any case.
      public init(noncurrentDays: Input<Int>, newerNoncurrentVersions: Input<Int>? = nil) {
        members["NoncurrentDays"] = noncurrentDays.expression
        members["NewerNoncurrentVersions"] = newerNoncurrentVersions?.expression
      }
    }

    /// When former versions move to another class (an object of `AWS::S3::Bucket`).
    public struct NoncurrentVersionTransition: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - storageClass: The class of storage. Required.
      ///   - transitionInDays: How many days after it was written an object moves. Required.
      ///   - newerNoncurrentVersions: How many former versions are kept in any case.
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

    /// What is notified of changes (an object of `AWS::S3::Bucket`).
    public struct NotificationConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - eventBridgeConfiguration: Whether EventBridge is notified.
      ///   - lambdaConfigurations: The functions that are called.
      ///   - queueConfigurations: The queues that get a message.
      ///   - topicConfigurations: The topics that get a message.
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

    /// Which objects are meant (an object of `AWS::S3::Bucket`).
    public struct NotificationFilter: NestedObject {
      public var members = Members()

      /// - Parameter s3Key: The rules for keys. Required.
      public init(s3Key: S3.Bucket.S3KeyFilter) { members["S3Key"] = s3Key.expression }
    }

    /// How long new objects can't be deleted (an object of `AWS::S3::Bucket`).
    public struct ObjectLockConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - objectLockEnabled: Whether objects can be locked against deletion: `Enabled`.
      ///   - rule: How long new objects are locked by default.
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

    /// How long new objects are locked by default (an object of `AWS::S3::Bucket`).
    public struct ObjectLockRule: NestedObject {
      public var members = Members()

      /// - Parameter defaultRetention: How long new objects are locked.
      public init(defaultRetention: S3.Bucket.DefaultRetention? = nil) {
        members["DefaultRetention"] = defaultRetention?.expression
      }
    }

    /// Who owns what other accounts write (an object of `AWS::S3::Bucket`).
    public struct OwnershipControls: NestedObject {
      public var members = Members()

      /// - Parameter rules: The rules. Required.
      public init(rules: [S3.Bucket.OwnershipControlsRule]) { members["Rules"] = rules.expression }
    }

    /// The rules (an object of `AWS::S3::Bucket`).
    public struct OwnershipControlsRule: NestedObject {
      public var members = Members()

      /// - Parameter objectOwnership: Whether ACLs count, and who owns what is written: `ObjectWriter`, `BucketOwnerPreferred` or `BucketOwnerEnforced`.
      public init(objectOwnership: S3.Bucket.OwnershipControlsRule.ObjectOwnership? = nil) {
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

    /// The ways of making objects public that are blocked (an object of `AWS::S3::Bucket`).
    public struct PublicAccessBlockConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - blockPublicAcls: Whether ACLs that make public are refused.
      ///   - blockPublicPolicy: Whether policies that make public are refused.
      ///   - ignorePublicAcls: Whether ACLs that make public are ignored.
      ///   - restrictPublicBuckets: Whether a public policy holds for the own account only.
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

    /// The queues that get a message (an object of `AWS::S3::Bucket`).
    public struct QueueConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - event: The change that is notified (`s3:ObjectCreated:*`). Required.
      ///   - queue: The queue, by its ARN: an `AWS::SQS::Queue`, by its ARN. Required.
      ///   - filter: Which objects are meant.
      public init(event: Input<String>, queue: Input<SQS.Queue.ARN>, filter: S3.Bucket.NotificationFilter? = nil) {
        members["Event"] = event.expression
        members["Queue"] = queue.expression
        members["Filter"] = filter?.expression
      }
    }

    /// When rows are deleted (an object of `AWS::S3::Bucket`).
    public struct RecordExpiration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - expiration: Whether rows are deleted: `ENABLED` or `DISABLED`. Required.
      ///   - days: How many days it takes.
      public init(expiration: S3.Bucket.RecordExpiration.Expiration, days: Input<Int>? = nil) {
        members["Expiration"] = expiration.expression
        members["Days"] = days?.expression
      }

      /// What `Expiration` can be.
      public enum Expiration: String, Expressible {
        case enabled = "ENABLED"
        case disabled = "DISABLED"
      }
    }

    /// The host that all requests are sent on to (an object of `AWS::S3::Bucket`).
    public struct RedirectAllRequestsTo: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - hostName: The host that requests are sent on to. Required.
      ///   - protocol: The protocol: `http` or `https`.
      public init(hostName: Input<String>, protocol: S3.Bucket.ProtocolKind? = nil) {
        members["HostName"] = hostName.expression
        members["Protocol"] = `protocol`?.expression
      }
    }

    /// Where requests are sent on (an object of `AWS::S3::Bucket`).
    public struct RedirectRule: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - hostName: The host that requests are sent on to.
      ///   - httpRedirectCode: The status of the redirection.
      ///   - protocol: The protocol: `http` or `https`.
      ///   - replaceKeyPrefixWith: What the beginning of the key becomes.
      ///   - replaceKeyWith: What the key becomes.
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

    /// Whether changes of copies are copied back (an object of `AWS::S3::Bucket`).
    public struct ReplicaModifications: NestedObject {
      public var members = Members()

      /// - Parameter status: Whether it is on: `Enabled` or `Disabled`. Required.
      public init(status: S3.Bucket.Status) { members["Status"] = status.expression }
    }

    /// Which objects are copied to another bucket (an object of `AWS::S3::Bucket`).
    public struct ReplicationConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - role: The role with which objects are copied: an `AWS::IAM::Role`, by its ARN. Required.
      ///   - rules: The rules. Required.
      public init(role: Input<IAM.Role.ARN>, rules: [S3.Bucket.ReplicationRule]) {
        members["Role"] = role.expression
        members["Rules"] = rules.expression
      }
    }

    /// The bucket and form that is written (an object of `AWS::S3::Bucket`).
    public struct ReplicationDestination: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - bucket: The bucket, by its ARN. Required.
      ///   - accessControlTranslation: Whether copies change their owner.
      ///   - account: The account that owns the bucket.
      ///   - encryptionConfiguration: How tables or copies are encrypted.
      ///   - metrics: Whether replication is measured.
      ///   - replicationTime: The time in which objects are copied.
      ///   - storageClass: The class of storage.
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

    /// The rules (an object of `AWS::S3::Bucket`).
    public struct ReplicationRule: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - destination: The bucket and form that is written. Required.
      ///   - status: Whether it is on: `Disabled` or `Enabled`. Required.
      ///   - deleteMarkerReplication: Whether deletions are copied.
      ///   - filter: Which objects are meant.
      ///   - id: The name. At most 255 characters.
      ///   - prefix: What keys begin with. At most 1024 characters.
      ///   - priority: Which rule holds where several fit.
      ///   - sourceSelectionCriteria: Which encrypted or replicated objects are copied.
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

    /// All of these must match (an object of `AWS::S3::Bucket`).
    public struct ReplicationRuleAndOperator: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - prefix: What keys begin with.
      ///   - tagFilters: The tags that objects have.
      public init(prefix: Input<String>? = nil, tagFilters: [S3.Bucket.TagFilter]? = nil) {
        members["Prefix"] = prefix?.expression
        members["TagFilters"] = tagFilters?.expression
      }
    }

    /// Which objects are meant (an object of `AWS::S3::Bucket`).
    public struct ReplicationRuleFilter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - and: All of these must match.
      ///   - prefix: What keys begin with.
      ///   - tagFilter: The tag that objects have.
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

    /// The time in which objects are copied (an object of `AWS::S3::Bucket`).
    public struct ReplicationTime: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - status: Whether it is on: `Disabled` or `Enabled`. Required.
      ///   - time: The time. Required.
      public init(status: S3.Bucket.Status, time: S3.Bucket.ReplicationTimeValue) {
        members["Status"] = status.expression
        members["Time"] = time.expression
      }
    }

    /// The time after which a late copy is reported (an object of `AWS::S3::Bucket`).
    public struct ReplicationTimeValue: NestedObject {
      public var members = Members()

      /// - Parameter minutes: The minutes. Required.
      public init(minutes: Input<Int>) { members["Minutes"] = minutes.expression }
    }

    /// Which requests are sent on where (an object of `AWS::S3::Bucket`).
    public struct RoutingRule: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - redirectRule: Where requests are sent on. Required.
      ///   - routingRuleCondition: Which requests are meant.
      public init(redirectRule: S3.Bucket.RedirectRule, routingRuleCondition: S3.Bucket.RoutingRuleCondition? = nil) {
        members["RedirectRule"] = redirectRule.expression
        members["RoutingRuleCondition"] = routingRuleCondition?.expression
      }
    }

    /// Which requests are meant (an object of `AWS::S3::Bucket`).
    public struct RoutingRuleCondition: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - httpErrorCodeReturnedEquals: The error for which the rule holds.
      ///   - keyPrefixEquals: What keys begin with for which the rule holds.
      public init(httpErrorCodeReturnedEquals: Input<String>? = nil, keyPrefixEquals: Input<String>? = nil) {
        members["HttpErrorCodeReturnedEquals"] = httpErrorCodeReturnedEquals?.expression
        members["KeyPrefixEquals"] = keyPrefixEquals?.expression
      }
    }

    /// The rules (an object of `AWS::S3::Bucket`).
    public struct Rule: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - status: Whether the rule is enabled: `Enabled` or `Disabled`. Required.
      ///   - abortIncompleteMultipartUpload: When uploads that were not completed are deleted.
      ///   - expirationDate: The day on which objects are deleted. Matches `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
      ///   - expirationInDays: How many days after it was written an object is deleted.
      ///   - expiredObjectDeleteMarker: Whether a marker goes when nothing is left.
      ///   - id: The name. At most 255 characters.
      ///   - noncurrentVersionExpiration: When former versions are deleted.
      ///   - noncurrentVersionExpirationInDays: How many days after it was replaced a version is deleted.
      ///   - noncurrentVersionTransition: When former versions move to another class.
      ///   - noncurrentVersionTransitions: When former versions move to other classes.
      ///   - objectSizeGreaterThan: The size in bytes that objects must exceed. At most 20 characters. Matches `[0-9]+`.
      ///   - objectSizeLessThan: The size in bytes that objects must be below. At most 20 characters. Matches `[0-9]+`.
      ///   - prefix: What keys begin with.
      ///   - tagFilters: The tags that objects have.
      ///   - transition: When objects move to another class.
      ///   - transitions: When objects move to other classes.
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

    /// The rules for keys (an object of `AWS::S3::Bucket`).
    public struct S3KeyFilter: NestedObject {
      public var members = Members()

      /// - Parameter rules: The rules. Required.
      public init(rules: [S3.Bucket.FilterRule]) { members["Rules"] = rules.expression }
    }

    /// The table (an object of `AWS::S3::Bucket`).
    public struct S3TablesDestination: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - tableBucketArn: The table bucket, by its ARN. Required.
      ///   - tableName: The name of the table. Required.
      ///   - tableArn: The table, by its ARN.
      ///   - tableNamespace: The namespace of the table.
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

    /// How objects are encrypted that do not specify one (an object of `AWS::S3::Bucket`).
    public struct ServerSideEncryptionByDefault: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - sseAlgorithm: With whose keys objects are encrypted: `aws:kms`, `AES256` or `aws:kms:dsse`. Required.
      ///   - kmsMasterKeyID: The key that encrypts objects: an `AWS::KMS::Key`, by its ARN.
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

    /// The rules (an object of `AWS::S3::Bucket`).
    public struct ServerSideEncryptionRule: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - blockedEncryptionTypes: The kinds of encryption that are refused.
      ///   - bucketKeyEnabled: Whether a key of the bucket saves calls to KMS.
      ///   - serverSideEncryptionByDefault: How objects are encrypted that do not specify one.
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

    /// Which encrypted or replicated objects are copied (an object of `AWS::S3::Bucket`).
    public struct SourceSelectionCriteria: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - replicaModifications: Whether changes of copies are copied back.
      ///   - sseKmsEncryptedObjects: Whether objects encrypted by KMS are copied.
      public init(
        replicaModifications: S3.Bucket.ReplicaModifications? = nil,
        sseKmsEncryptedObjects: S3.Bucket.SseKmsEncryptedObjects? = nil
      ) {
        members["ReplicaModifications"] = replicaModifications?.expression
        members["SseKmsEncryptedObjects"] = sseKmsEncryptedObjects?.expression
      }
    }

    /// Whether objects encrypted by KMS are copied (an object of `AWS::S3::Bucket`).
    public struct SseKmsEncryptedObjects: NestedObject {
      public var members = Members()

      /// - Parameter status: Whether it is on: `Disabled` or `Enabled`. Required.
      public init(status: S3.Bucket.Status) { members["Status"] = status.expression }
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

    /// The export of the analysis (an object of `AWS::S3::Bucket`).
    public struct StorageClassAnalysis: NestedObject {
      public var members = Members()

      /// - Parameter dataExport: The export of the analysis.
      public init(dataExport: S3.Bucket.DataExport? = nil) { members["DataExport"] = dataExport?.expression }
    }

    /// The tags that objects have (an object of `AWS::S3::Bucket`).
    public struct TagFilter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The name. Required.
      ///   - value: The value. Required.
      public init(key: Input<String>, value: Input<String>) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// The archive tiers (an object of `AWS::S3::Bucket`).
    public struct Tiering: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - accessTier: The archive tier: `ARCHIVE_ACCESS` or `DEEP_ARCHIVE_ACCESS`. Required.
      ///   - days: How many days it takes. Required.
      public init(accessTier: S3.Bucket.Tiering.AccessTier, days: Input<Int>) {
        members["AccessTier"] = accessTier.expression
        members["Days"] = days.expression
      }

      /// What `AccessTier` can be.
      public enum AccessTier: String, Expressible {
        case archiveAccess = "ARCHIVE_ACCESS"
        case deepArchiveAccess = "DEEP_ARCHIVE_ACCESS"
      }
    }

    /// The topics that get a message (an object of `AWS::S3::Bucket`).
    public struct TopicConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - event: The change that is notified (`s3:ObjectCreated:*`). Required.
      ///   - topic: The topic, by its ARN: an `AWS::SNS::Topic`, by its ARN. Required.
      ///   - filter: Which objects are meant.
      public init(event: Input<String>, topic: Input<SNS.Topic.ARN>, filter: S3.Bucket.NotificationFilter? = nil) {
        members["Event"] = event.expression
        members["Topic"] = topic.expression
        members["Filter"] = filter?.expression
      }
    }

    /// When objects move to another class (an object of `AWS::S3::Bucket`).
    public struct Transition: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - storageClass: The class of storage. Required.
      ///   - transitionDate: The day on which objects move. Matches `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
      ///   - transitionInDays: How many days after it was written an object moves.
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

    /// Whether former versions of objects are kept (an object of `AWS::S3::Bucket`).
    public struct VersioningConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter status: Whether it is on: `Enabled` or `Suspended`. Required. "Suspended" if absent.
      public init(status: S3.Bucket.VersioningConfiguration.Status) { members["Status"] = status.expression }

      /// What `Status` can be.
      public enum Status: String, Expressible {
        case enabled = "Enabled"
        case suspended = "Suspended"
      }
    }

    /// How the bucket answers as a website (an object of `AWS::S3::Bucket`).
    public struct WebsiteConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - errorDocument: The object that answers where there is none.
      ///   - indexDocument: The object that answers for a directory.
      ///   - redirectAllRequestsTo: The host that all requests are sent on to.
      ///   - routingRules: Which requests are sent on where.
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
