// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension DynamoDB {
  /// A table of items that are found by key (`AWS::DynamoDB::Table`).
  ///
  /// - Identified by `TableName`.
  public struct Table: Resource {
    public static let typeName = "AWS::DynamoDB::Table"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - keySchema: The attributes of the key: a partition key, perhaps a sort key, as JSON. Required. At least 1. A change replaces the resource in some cases.
    ///   - attributeDefinitions: The kinds of the attributes that keys use. Updated in place.
    ///   - billingMode: Whether requests are paid one by one or capacity by the hour. Updated in place.
    ///   - contributorInsightsSpecification: Whether the most used keys are measured. Updated in place.
    ///   - deletionProtectionEnabled: Whether the cloud refuses to delete it. Updated in place.
    ///   - globalSecondaryIndexes: Indexes with keys of their own. Updated in place.
    ///   - importSourceSpecification: The files that it is filled from. A change replaces the resource. Never read back.
    ///   - kinesisStreamSpecification: The stream that changes are written to. Updated in place.
    ///   - localSecondaryIndexes: Indexes with the same partition key. Updated in place.
    ///   - onDemandThroughput: The most requests a second where they are paid one by one. Updated in place.
    ///   - pointInTimeRecoverySpecification: Whether each second of the last weeks can be restored. Updated in place.
    ///   - provisionedThroughput: The capacity that is paid by the hour. Updated in place.
    ///   - resourcePolicy: The policy that controls access to it. Updated in place.
    ///   - sseSpecification: Whose key encrypts it. Updated in place.
    ///   - streamSpecification: Whether changes can be read as a stream. Updated in place.
    ///   - tableClass: Whether storage or requests are cheaper. Updated in place.
    ///   - tableName: The name of the table. 1 to 1024 characters. A change replaces the resource.
    ///   - timeToLiveSpecification: The attribute that says when an item is deleted. Updated in place.
    ///   - warmThroughput: The requests a second that it is made ready for. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      keySchema: JSONDocument,
      attributeDefinitions: [DynamoDB.Table.AttributeDefinition]? = nil,
      billingMode: Input<String>? = nil,
      contributorInsightsSpecification: DynamoDB.Table.ContributorInsightsSpecification? = nil,
      deletionProtectionEnabled: Input<Bool>? = nil,
      globalSecondaryIndexes: [DynamoDB.Table.GlobalSecondaryIndex]? = nil,
      importSourceSpecification: DynamoDB.Table.ImportSourceSpecification? = nil,
      kinesisStreamSpecification: DynamoDB.Table.KinesisStreamSpecification? = nil,
      localSecondaryIndexes: [DynamoDB.Table.LocalSecondaryIndex]? = nil,
      onDemandThroughput: DynamoDB.Table.OnDemandThroughput? = nil,
      pointInTimeRecoverySpecification: DynamoDB.Table.PointInTimeRecoverySpecification? = nil,
      provisionedThroughput: DynamoDB.Table.ProvisionedThroughput? = nil,
      resourcePolicy: DynamoDB.Table.ResourcePolicy? = nil,
      sseSpecification: DynamoDB.Table.SSESpecification? = nil,
      streamSpecification: DynamoDB.Table.StreamSpecification? = nil,
      tableClass: Input<String>? = nil,
      tableName: Input<DynamoDB.Table.Name>? = nil,
      timeToLiveSpecification: DynamoDB.Table.TimeToLiveSpecification? = nil,
      warmThroughput: DynamoDB.Table.WarmThroughput? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["KeySchema"] = keySchema.expression
      declaration["AttributeDefinitions"] = attributeDefinitions?.expression
      declaration["BillingMode"] = billingMode?.expression
      declaration["ContributorInsightsSpecification"] = contributorInsightsSpecification?.expression
      declaration["DeletionProtectionEnabled"] = deletionProtectionEnabled?.expression
      declaration["GlobalSecondaryIndexes"] = globalSecondaryIndexes?.expression
      declaration["ImportSourceSpecification"] = importSourceSpecification?.expression
      declaration["KinesisStreamSpecification"] = kinesisStreamSpecification?.expression
      declaration["LocalSecondaryIndexes"] = localSecondaryIndexes?.expression
      declaration["OnDemandThroughput"] = onDemandThroughput?.expression
      declaration["PointInTimeRecoverySpecification"] = pointInTimeRecoverySpecification?.expression
      declaration["ProvisionedThroughput"] = provisionedThroughput?.expression
      declaration["ResourcePolicy"] = resourcePolicy?.expression
      declaration["SSESpecification"] = sseSpecification?.expression
      declaration["StreamSpecification"] = streamSpecification?.expression
      declaration["TableClass"] = tableClass?.expression
      declaration["TableName"] = tableName?.expression
      declaration["TimeToLiveSpecification"] = timeToLiveSpecification?.expression
      declaration["WarmThroughput"] = warmThroughput?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The attributes of the key: a partition key, perhaps a sort key, as JSON (`KeySchema`). Required. At least 1. A change replaces the resource in some cases.
    public var keySchema: Input<JSONDocument> { declaration.reference("KeySchema") }
    /// The ARN of the table (`Arn`). Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }
    /// The kinds of the attributes that keys use (`AttributeDefinitions`). Updated in place.
    public var attributeDefinitions: Input<[DynamoDB.Table.AttributeDefinition]> { declaration.reference("AttributeDefinitions") }
    /// Whether requests are paid one by one or capacity by the hour (`BillingMode`). Updated in place.
    public var billingMode: Input<String> { declaration.reference("BillingMode") }
    /// Whether the most used keys are measured (`ContributorInsightsSpecification`). Updated in place.
    public var contributorInsightsSpecification: Input<DynamoDB.Table.ContributorInsightsSpecification> { declaration.reference("ContributorInsightsSpecification") }
    /// Whether the cloud refuses to delete it (`DeletionProtectionEnabled`). Updated in place.
    public var deletionProtectionEnabled: Input<Bool> { declaration.reference("DeletionProtectionEnabled") }
    /// Indexes with keys of their own (`GlobalSecondaryIndexes`). Updated in place.
    public var globalSecondaryIndexes: Input<[DynamoDB.Table.GlobalSecondaryIndex]> { declaration.reference("GlobalSecondaryIndexes") }
    /// The files that it is filled from (`ImportSourceSpecification`). A change replaces the resource. Never read back.
    public var importSourceSpecification: Input<DynamoDB.Table.ImportSourceSpecification> { declaration.reference("ImportSourceSpecification") }
    /// The stream that changes are written to (`KinesisStreamSpecification`). Updated in place.
    public var kinesisStreamSpecification: Input<DynamoDB.Table.KinesisStreamSpecification> { declaration.reference("KinesisStreamSpecification") }
    /// Indexes with the same partition key (`LocalSecondaryIndexes`). Updated in place.
    public var localSecondaryIndexes: Input<[DynamoDB.Table.LocalSecondaryIndex]> { declaration.reference("LocalSecondaryIndexes") }
    /// The most requests a second where they are paid one by one (`OnDemandThroughput`). Updated in place.
    public var onDemandThroughput: Input<DynamoDB.Table.OnDemandThroughput> { declaration.reference("OnDemandThroughput") }
    /// Whether each second of the last weeks can be restored (`PointInTimeRecoverySpecification`). Updated in place.
    public var pointInTimeRecoverySpecification: Input<DynamoDB.Table.PointInTimeRecoverySpecification> { declaration.reference("PointInTimeRecoverySpecification") }
    /// The capacity that is paid by the hour (`ProvisionedThroughput`). Updated in place.
    public var provisionedThroughput: Input<DynamoDB.Table.ProvisionedThroughput> { declaration.reference("ProvisionedThroughput") }
    /// The policy that controls access to it (`ResourcePolicy`). Updated in place.
    public var resourcePolicy: Input<DynamoDB.Table.ResourcePolicy> { declaration.reference("ResourcePolicy") }
    /// Whose key encrypts it (`SSESpecification`). Updated in place.
    public var sseSpecification: Input<DynamoDB.Table.SSESpecification> { declaration.reference("SSESpecification") }
    /// The ARN of the stream of changes (`StreamArn`). Set by the cloud.
    public var streamArn: Input<String> { declaration.reference("StreamArn") }
    /// Whether changes can be read as a stream (`StreamSpecification`). Updated in place.
    public var streamSpecification: Input<DynamoDB.Table.StreamSpecification> { declaration.reference("StreamSpecification") }
    /// Whether storage or requests are cheaper (`TableClass`). Updated in place.
    public var tableClass: Input<String> { declaration.reference("TableClass") }
    /// The name of the table (`TableName`). 1 to 1024 characters. A change replaces the resource.
    public var tableName: Input<DynamoDB.Table.Name> { declaration.reference("TableName") }
    /// The attribute that says when an item is deleted (`TimeToLiveSpecification`). Updated in place.
    public var timeToLiveSpecification: Input<DynamoDB.Table.TimeToLiveSpecification> { declaration.reference("TimeToLiveSpecification") }
    /// The requests a second that it is made ready for (`WarmThroughput`). Updated in place.
    public var warmThroughput: Input<DynamoDB.Table.WarmThroughput> { declaration.reference("WarmThroughput") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The kinds of the attributes that keys use (an object of `AWS::DynamoDB::Table`).
    public struct AttributeDefinition: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - attributeName: The name of the attribute. Required. 1 to 255 characters.
      ///   - attributeType: Whether it is a text (`S`), a number (`N`) or bytes (`B`): `B`, `N` or `S`. Required.
      public init(attributeName: Input<String>, attributeType: DynamoDB.Table.AttributeDefinition.AttributeType) {
        members["AttributeName"] = attributeName.expression
        members["AttributeType"] = attributeType.expression
      }

      /// What `AttributeType` can be.
      public enum AttributeType: String, Expressible {
        case b = "B"
        case n = "N"
        case s = "S"
      }
    }

    /// Whether the most used keys are measured (an object of `AWS::DynamoDB::Table`).
    public struct ContributorInsightsSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - enabled: Whether they are measured. Required.
      ///   - mode: Whether all or only throttled requests are measured: `ACCESSED_AND_THROTTLED_KEYS` or `THROTTLED_KEYS`.
      public init(enabled: Input<Bool>, mode: DynamoDB.Table.ContributorInsightsSpecification.Mode? = nil) {
        members["Enabled"] = enabled.expression
        members["Mode"] = mode?.expression
      }

      /// What `Mode` can be.
      public enum Mode: String, Expressible {
        case accessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS"
        case throttledKeys = "THROTTLED_KEYS"
      }
    }

    /// How the lines of CSV files are read (an object of `AWS::DynamoDB::Table`).
    public struct Csv: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - delimiter: The delimiter.
      ///   - headerList: The names of the columns.
      public init(delimiter: Input<String>? = nil, headerList: [Input<String>]? = nil) {
        members["Delimiter"] = delimiter?.expression
        members["HeaderList"] = headerList?.expression
      }
    }

    /// Indexes with keys of their own (an object of `AWS::DynamoDB::Table`).
    public struct GlobalSecondaryIndex: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - indexName: The name of the index. Required.
      ///   - keySchema: The attributes of the key. Required. At least 1 element.
      ///   - projection: Which attributes the index has. Required.
      ///   - contributorInsightsSpecification: Whether the most used keys are measured.
      ///   - onDemandThroughput: The most requests a second where they are paid one by one.
      ///   - provisionedThroughput: The capacity that is paid by the hour.
      ///   - warmThroughput: The requests a second that the index is prepared for.
      public init(
        indexName: Input<String>,
        keySchema: [DynamoDB.Table.KeySchema],
        projection: DynamoDB.Table.Projection,
        contributorInsightsSpecification: DynamoDB.Table.ContributorInsightsSpecification? = nil,
        onDemandThroughput: DynamoDB.Table.OnDemandThroughput? = nil,
        provisionedThroughput: DynamoDB.Table.ProvisionedThroughput? = nil,
        warmThroughput: DynamoDB.Table.WarmThroughput? = nil
      ) {
        members["IndexName"] = indexName.expression
        members["KeySchema"] = keySchema.expression
        members["Projection"] = projection.expression
        members["ContributorInsightsSpecification"] = contributorInsightsSpecification?.expression
        members["OnDemandThroughput"] = onDemandThroughput?.expression
        members["ProvisionedThroughput"] = provisionedThroughput?.expression
        members["WarmThroughput"] = warmThroughput?.expression
      }
    }

    /// The files that it is filled from (an object of `AWS::DynamoDB::Table`).
    public struct ImportSourceSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - inputFormat: The format of the files. Required.
      ///   - s3BucketSource: The files in a bucket. Required.
      ///   - inputCompressionType: The compression of the files.
      ///   - inputFormatOptions: The options of the format.
      public init(
        inputFormat: Input<String>,
        s3BucketSource: DynamoDB.Table.S3BucketSource,
        inputCompressionType: Input<String>? = nil,
        inputFormatOptions: DynamoDB.Table.InputFormatOptions? = nil
      ) {
        members["InputFormat"] = inputFormat.expression
        members["S3BucketSource"] = s3BucketSource.expression
        members["InputCompressionType"] = inputCompressionType?.expression
        members["InputFormatOptions"] = inputFormatOptions?.expression
      }
    }

    /// The options of the format (an object of `AWS::DynamoDB::Table`).
    public struct InputFormatOptions: NestedObject {
      public var members = Members()

      /// - Parameter csv: How the lines of CSV files are read.
      public init(csv: DynamoDB.Table.Csv? = nil) { members["Csv"] = csv?.expression }
    }

    /// The attributes of the key (an object of `AWS::DynamoDB::Table`).
    public struct KeySchema: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - attributeName: The attribute. Required.
      ///   - keyType: Whether it is the partition key or the sort key. Required.
      public init(attributeName: Input<String>, keyType: Input<String>) {
        members["AttributeName"] = attributeName.expression
        members["KeyType"] = keyType.expression
      }
    }

    /// The stream that changes are written to (an object of `AWS::DynamoDB::Table`).
    public struct KinesisStreamSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - streamArn: The stream, by its ARN. Required.
      ///   - approximateCreationDateTimePrecision: The precision of the time of a change: `MICROSECOND` or `MILLISECOND`.
      public init(
        streamArn: Input<String>,
        approximateCreationDateTimePrecision: DynamoDB.Table.KinesisStreamSpecification.ApproximateCreationDateTimePrecision? = nil
      ) {
        members["StreamArn"] = streamArn.expression
        members["ApproximateCreationDateTimePrecision"] = approximateCreationDateTimePrecision?.expression
      }

      /// What `ApproximateCreationDateTimePrecision` can be.
      public enum ApproximateCreationDateTimePrecision: String, Expressible {
        case microsecond = "MICROSECOND"
        case millisecond = "MILLISECOND"
      }
    }

    /// Indexes with the same partition key (an object of `AWS::DynamoDB::Table`).
    public struct LocalSecondaryIndex: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - indexName: The name of the index. Required. 3 to 255 characters. Matches `^[a-zA-Z0-9_.-]+$`.
      ///   - keySchema: The attributes of the key. Required.
      ///   - projection: Which attributes the index has. Required.
      public init(
        indexName: Input<String>,
        keySchema: [DynamoDB.Table.KeySchema],
        projection: DynamoDB.Table.Projection
      ) {
        members["IndexName"] = indexName.expression
        members["KeySchema"] = keySchema.expression
        members["Projection"] = projection.expression
      }
    }

    /// The most requests a second where they are paid one by one (an object of `AWS::DynamoDB::Table`).
    public struct OnDemandThroughput: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maxReadRequestUnits: The most reads a second. At least 1.
      ///   - maxWriteRequestUnits: The most writes a second. At least 1.
      public init(maxReadRequestUnits: Input<Int>? = nil, maxWriteRequestUnits: Input<Int>? = nil) {
        members["MaxReadRequestUnits"] = maxReadRequestUnits?.expression
        members["MaxWriteRequestUnits"] = maxWriteRequestUnits?.expression
      }
    }

    /// Whether each second of the last weeks can be restored (an object of `AWS::DynamoDB::Table`).
    public struct PointInTimeRecoverySpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - pointInTimeRecoveryEnabled: Whether each second of the last weeks can be restored.
      ///   - recoveryPeriodInDays: How many days can be restored. 1 to 35.
      public init(pointInTimeRecoveryEnabled: Input<Bool>? = nil, recoveryPeriodInDays: Input<Int>? = nil) {
        members["PointInTimeRecoveryEnabled"] = pointInTimeRecoveryEnabled?.expression
        members["RecoveryPeriodInDays"] = recoveryPeriodInDays?.expression
      }
    }

    /// Which attributes the index has (an object of `AWS::DynamoDB::Table`).
    public struct Projection: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - nonKeyAttributes: The attributes that it has besides keys.
      ///   - projectionType: Whether it has keys, some or all attributes.
      public init(nonKeyAttributes: [Input<String>]? = nil, projectionType: Input<String>? = nil) {
        members["NonKeyAttributes"] = nonKeyAttributes?.expression
        members["ProjectionType"] = projectionType?.expression
      }
    }

    /// The capacity that is paid by the hour (an object of `AWS::DynamoDB::Table`).
    public struct ProvisionedThroughput: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - readCapacityUnits: The reads a second. Required.
      ///   - writeCapacityUnits: The writes a second. Required.
      public init(readCapacityUnits: Input<Int>, writeCapacityUnits: Input<Int>) {
        members["ReadCapacityUnits"] = readCapacityUnits.expression
        members["WriteCapacityUnits"] = writeCapacityUnits.expression
      }
    }

    /// The policy that controls access to it (an object of `AWS::DynamoDB::Table`).
    public struct ResourcePolicy: NestedObject {
      public var members = Members()

      /// - Parameter policyDocument: The policy. Required.
      public init(policyDocument: PolicyDocument) { members["PolicyDocument"] = policyDocument.expression }
    }

    /// The files in a bucket (an object of `AWS::DynamoDB::Table`).
    public struct S3BucketSource: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - s3Bucket: The bucket: an `AWS::S3::Bucket`, by its name. Required.
      ///   - s3BucketOwner: The account that owns the bucket.
      ///   - s3KeyPrefix: The prefix of the files' keys.
      public init(
        s3Bucket: Input<S3.Bucket.Name>,
        s3BucketOwner: Input<String>? = nil,
        s3KeyPrefix: Input<String>? = nil
      ) {
        members["S3Bucket"] = s3Bucket.expression
        members["S3BucketOwner"] = s3BucketOwner?.expression
        members["S3KeyPrefix"] = s3KeyPrefix?.expression
      }
    }

    /// Whose key encrypts it (an object of `AWS::DynamoDB::Table`).
    public struct SSESpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - sseEnabled: Whether a key of KMS encrypts it. Required.
      ///   - kmsMasterKeyId: The key that encrypts the table.
      ///   - sseType: The kind of encryption: `KMS`.
      public init(
        sseEnabled: Input<Bool>,
        kmsMasterKeyId: Input<String>? = nil,
        sseType: DynamoDB.Table.SSESpecification.SSEType? = nil
      ) {
        members["SSEEnabled"] = sseEnabled.expression
        members["KMSMasterKeyId"] = kmsMasterKeyId?.expression
        members["SSEType"] = sseType?.expression
      }

      /// What `SSEType` can be.
      public enum SSEType: String, Expressible {
        case kms = "KMS"
      }
    }

    /// Whether changes can be read as a stream (an object of `AWS::DynamoDB::Table`).
    public struct StreamSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - streamViewType: Which states of an item the stream has. Required.
      ///   - resourcePolicy: The policy that controls access.
      public init(streamViewType: Input<String>, resourcePolicy: DynamoDB.Table.ResourcePolicy? = nil) {
        members["StreamViewType"] = streamViewType.expression
        members["ResourcePolicy"] = resourcePolicy?.expression
      }
    }

    /// The attribute that says when an item is deleted (an object of `AWS::DynamoDB::Table`).
    public struct TimeToLiveSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - enabled: Whether items expire. Required.
      ///   - attributeName: The attribute.
      public init(enabled: Input<Bool>, attributeName: Input<String>? = nil) {
        members["Enabled"] = enabled.expression
        members["AttributeName"] = attributeName?.expression
      }
    }

    /// The requests a second that it is made ready for (an object of `AWS::DynamoDB::Table`).
    public struct WarmThroughput: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - readUnitsPerSecond: The reads a second. At least 1.
      ///   - writeUnitsPerSecond: The writes a second. At least 1.
      public init(readUnitsPerSecond: Input<Int>? = nil, writeUnitsPerSecond: Input<Int>? = nil) {
        members["ReadUnitsPerSecond"] = readUnitsPerSecond?.expression
        members["WriteUnitsPerSecond"] = writeUnitsPerSecond?.expression
      }
    }
  }
}
