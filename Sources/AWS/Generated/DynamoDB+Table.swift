// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension DynamoDB {
  /// A resource of type `AWS::DynamoDB::Table`.
  ///
  /// Identified by `TableName`.
  public struct Table: Resource {
    public static let typeName = "AWS::DynamoDB::Table"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - keySchema: Required. At least 1. A change replaces the resource in some cases.
    ///   - attributeDefinitions: Updated in place.
    ///   - billingMode: Updated in place.
    ///   - contributorInsightsSpecification: Updated in place.
    ///   - deletionProtectionEnabled: Updated in place.
    ///   - globalSecondaryIndexes: Updated in place.
    ///   - importSourceSpecification: A change replaces the resource. Never read back.
    ///   - kinesisStreamSpecification: Updated in place.
    ///   - localSecondaryIndexes: Updated in place.
    ///   - onDemandThroughput: Updated in place.
    ///   - pointInTimeRecoverySpecification: Updated in place.
    ///   - provisionedThroughput: Updated in place.
    ///   - resourcePolicy: Updated in place.
    ///   - sseSpecification: Updated in place.
    ///   - streamSpecification: Updated in place.
    ///   - tableClass: Updated in place.
    ///   - tableName: 1 to 1024 characters. A change replaces the resource.
    ///   - timeToLiveSpecification: Updated in place.
    ///   - warmThroughput: Updated in place.
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

    /// `KeySchema`. Required. At least 1. A change replaces the resource in some cases.
    public var keySchema: Input<JSONDocument> { declaration.reference("KeySchema") }

    /// `Arn`. Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }

    /// `AttributeDefinitions`. Updated in place.
    public var attributeDefinitions: Input<[DynamoDB.Table.AttributeDefinition]> { declaration.reference("AttributeDefinitions") }

    /// `BillingMode`. Updated in place.
    public var billingMode: Input<String> { declaration.reference("BillingMode") }

    /// `ContributorInsightsSpecification`. Updated in place.
    public var contributorInsightsSpecification: Input<DynamoDB.Table.ContributorInsightsSpecification> { declaration.reference("ContributorInsightsSpecification") }

    /// `DeletionProtectionEnabled`. Updated in place.
    public var deletionProtectionEnabled: Input<Bool> { declaration.reference("DeletionProtectionEnabled") }

    /// `GlobalSecondaryIndexes`. Updated in place.
    public var globalSecondaryIndexes: Input<[DynamoDB.Table.GlobalSecondaryIndex]> { declaration.reference("GlobalSecondaryIndexes") }

    /// `ImportSourceSpecification`. A change replaces the resource. Never read back.
    public var importSourceSpecification: Input<DynamoDB.Table.ImportSourceSpecification> { declaration.reference("ImportSourceSpecification") }

    /// `KinesisStreamSpecification`. Updated in place.
    public var kinesisStreamSpecification: Input<DynamoDB.Table.KinesisStreamSpecification> { declaration.reference("KinesisStreamSpecification") }

    /// `LocalSecondaryIndexes`. Updated in place.
    public var localSecondaryIndexes: Input<[DynamoDB.Table.LocalSecondaryIndex]> { declaration.reference("LocalSecondaryIndexes") }

    /// `OnDemandThroughput`. Updated in place.
    public var onDemandThroughput: Input<DynamoDB.Table.OnDemandThroughput> { declaration.reference("OnDemandThroughput") }

    /// `PointInTimeRecoverySpecification`. Updated in place.
    public var pointInTimeRecoverySpecification: Input<DynamoDB.Table.PointInTimeRecoverySpecification> { declaration.reference("PointInTimeRecoverySpecification") }

    /// `ProvisionedThroughput`. Updated in place.
    public var provisionedThroughput: Input<DynamoDB.Table.ProvisionedThroughput> { declaration.reference("ProvisionedThroughput") }

    /// `ResourcePolicy`. Updated in place.
    public var resourcePolicy: Input<DynamoDB.Table.ResourcePolicy> { declaration.reference("ResourcePolicy") }

    /// `SSESpecification`. Updated in place.
    public var sseSpecification: Input<DynamoDB.Table.SSESpecification> { declaration.reference("SSESpecification") }

    /// `StreamArn`. Set by the cloud.
    public var streamArn: Input<String> { declaration.reference("StreamArn") }

    /// `StreamSpecification`. Updated in place.
    public var streamSpecification: Input<DynamoDB.Table.StreamSpecification> { declaration.reference("StreamSpecification") }

    /// `TableClass`. Updated in place.
    public var tableClass: Input<String> { declaration.reference("TableClass") }

    /// `TableName`. 1 to 1024 characters. A change replaces the resource.
    public var tableName: Input<DynamoDB.Table.Name> { declaration.reference("TableName") }

    /// `TimeToLiveSpecification`. Updated in place.
    public var timeToLiveSpecification: Input<DynamoDB.Table.TimeToLiveSpecification> { declaration.reference("TimeToLiveSpecification") }

    /// `WarmThroughput`. Updated in place.
    public var warmThroughput: Input<DynamoDB.Table.WarmThroughput> { declaration.reference("WarmThroughput") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The nested object `AttributeDefinition`.
    public struct AttributeDefinition: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - attributeName: Required. 1 to 255 characters.
      ///   - attributeType: Required.
      public init(
        attributeName: Input<String>,
        attributeType: DynamoDB.Table.AttributeDefinition.AttributeType
      ) {
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

    /// The nested object `ContributorInsightsSpecification`.
    public struct ContributorInsightsSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - enabled: Required.
      public init(
        enabled: Input<Bool>,
        mode: DynamoDB.Table.ContributorInsightsSpecification.Mode? = nil
      ) {
        members["Enabled"] = enabled.expression
        members["Mode"] = mode?.expression
      }

      /// What `Mode` can be.
      public enum Mode: String, Expressible {
        case accessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS"
        case throttledKeys = "THROTTLED_KEYS"
      }
    }

    /// The nested object `Csv`.
    public struct Csv: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        delimiter: Input<String>? = nil,
        headerList: [Input<String>]? = nil
      ) {
        members["Delimiter"] = delimiter?.expression
        members["HeaderList"] = headerList?.expression
      }
    }

    /// The nested object `GlobalSecondaryIndex`.
    public struct GlobalSecondaryIndex: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - indexName: Required.
      ///   - keySchema: Required. At least 1 element.
      ///   - projection: Required.
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

    /// The nested object `ImportSourceSpecification`.
    public struct ImportSourceSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - inputFormat: Required.
      ///   - s3BucketSource: Required.
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

    /// The nested object `InputFormatOptions`.
    public struct InputFormatOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        csv: DynamoDB.Table.Csv? = nil
      ) {
        members["Csv"] = csv?.expression
      }
    }

    /// The nested object `KeySchema`.
    public struct KeySchema: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - attributeName: Required.
      ///   - keyType: Required.
      public init(
        attributeName: Input<String>,
        keyType: Input<String>
      ) {
        members["AttributeName"] = attributeName.expression
        members["KeyType"] = keyType.expression
      }
    }

    /// The nested object `KinesisStreamSpecification`.
    public struct KinesisStreamSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - streamArn: Required.
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

    /// The nested object `LocalSecondaryIndex`.
    public struct LocalSecondaryIndex: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - indexName: Required. 3 to 255 characters. Matches `^[a-zA-Z0-9_.-]+$`.
      ///   - keySchema: Required.
      ///   - projection: Required.
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

    /// The nested object `OnDemandThroughput`.
    public struct OnDemandThroughput: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - maxReadRequestUnits: At least 1.
      ///   - maxWriteRequestUnits: At least 1.
      public init(
        maxReadRequestUnits: Input<Int>? = nil,
        maxWriteRequestUnits: Input<Int>? = nil
      ) {
        members["MaxReadRequestUnits"] = maxReadRequestUnits?.expression
        members["MaxWriteRequestUnits"] = maxWriteRequestUnits?.expression
      }
    }

    /// The nested object `PointInTimeRecoverySpecification`.
    public struct PointInTimeRecoverySpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - recoveryPeriodInDays: 1 to 35.
      public init(
        pointInTimeRecoveryEnabled: Input<Bool>? = nil,
        recoveryPeriodInDays: Input<Int>? = nil
      ) {
        members["PointInTimeRecoveryEnabled"] = pointInTimeRecoveryEnabled?.expression
        members["RecoveryPeriodInDays"] = recoveryPeriodInDays?.expression
      }
    }

    /// The nested object `Projection`.
    public struct Projection: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        nonKeyAttributes: [Input<String>]? = nil,
        projectionType: Input<String>? = nil
      ) {
        members["NonKeyAttributes"] = nonKeyAttributes?.expression
        members["ProjectionType"] = projectionType?.expression
      }
    }

    /// The nested object `ProvisionedThroughput`.
    public struct ProvisionedThroughput: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - readCapacityUnits: Required.
      ///   - writeCapacityUnits: Required.
      public init(
        readCapacityUnits: Input<Int>,
        writeCapacityUnits: Input<Int>
      ) {
        members["ReadCapacityUnits"] = readCapacityUnits.expression
        members["WriteCapacityUnits"] = writeCapacityUnits.expression
      }
    }

    /// The nested object `ResourcePolicy`.
    public struct ResourcePolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - policyDocument: Required.
      public init(
        policyDocument: PolicyDocument
      ) {
        members["PolicyDocument"] = policyDocument.expression
      }
    }

    /// The nested object `S3BucketSource`.
    public struct S3BucketSource: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - s3Bucket: Required.
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

    /// The nested object `SSESpecification`.
    public struct SSESpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - sseEnabled: Required.
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

    /// The nested object `StreamSpecification`.
    public struct StreamSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - streamViewType: Required.
      public init(
        streamViewType: Input<String>,
        resourcePolicy: DynamoDB.Table.ResourcePolicy? = nil
      ) {
        members["StreamViewType"] = streamViewType.expression
        members["ResourcePolicy"] = resourcePolicy?.expression
      }
    }

    /// The nested object `TimeToLiveSpecification`.
    public struct TimeToLiveSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - enabled: Required.
      public init(
        enabled: Input<Bool>,
        attributeName: Input<String>? = nil
      ) {
        members["Enabled"] = enabled.expression
        members["AttributeName"] = attributeName?.expression
      }
    }

    /// The nested object `WarmThroughput`.
    public struct WarmThroughput: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - readUnitsPerSecond: At least 1.
      ///   - writeUnitsPerSecond: At least 1.
      public init(
        readUnitsPerSecond: Input<Int>? = nil,
        writeUnitsPerSecond: Input<Int>? = nil
      ) {
        members["ReadUnitsPerSecond"] = readUnitsPerSecond?.expression
        members["WriteUnitsPerSecond"] = writeUnitsPerSecond?.expression
      }
    }
  }
}
