// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SQS {
  /// A resource of type `AWS::SQS::Queue`.
  ///
  /// Identified by `QueueUrl`.
  public struct Queue: Resource {
    public static let typeName = "AWS::SQS::Queue"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - contentBasedDeduplication: Updated in place.
    ///   - deduplicationScope: Updated in place.
    ///   - delaySeconds: 0 to 900. Updated in place.
    ///   - fifoQueue: A change replaces the resource.
    ///   - fifoThroughputLimit: Updated in place.
    ///   - kmsDataKeyReusePeriodSeconds: 60 to 86400. Updated in place.
    ///   - kmsMasterKeyId: Updated in place.
    ///   - maximumMessageSize: 1024 to 1048576. Updated in place.
    ///   - messageRetentionPeriod: 60 to 1209600. Updated in place.
    ///   - queueName: A change replaces the resource.
    ///   - receiveMessageWaitTimeSeconds: 0 to 20. Updated in place.
    ///   - redriveAllowPolicy: Updated in place.
    ///   - redrivePolicy: Updated in place.
    ///   - sqsManagedSseEnabled: Updated in place.
    ///   - visibilityTimeout: 0 to 43200. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      contentBasedDeduplication: Input<Bool>? = nil,
      deduplicationScope: Input<String>? = nil,
      delaySeconds: Input<Int>? = nil,
      fifoQueue: Input<Bool>? = nil,
      fifoThroughputLimit: Input<String>? = nil,
      kmsDataKeyReusePeriodSeconds: Input<Int>? = nil,
      kmsMasterKeyId: Input<KMS.Key.ARN>? = nil,
      maximumMessageSize: Input<Int>? = nil,
      messageRetentionPeriod: TimeSpan? = nil,
      queueName: Input<String>? = nil,
      receiveMessageWaitTimeSeconds: Input<Int>? = nil,
      redriveAllowPolicy: JSONDocument? = nil,
      redrivePolicy: SQS.Queue.RedrivePolicy? = nil,
      sqsManagedSseEnabled: Input<Bool>? = nil,
      visibilityTimeout: TimeSpan? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["ContentBasedDeduplication"] = contentBasedDeduplication?.expression
      declaration["DeduplicationScope"] = deduplicationScope?.expression
      declaration["DelaySeconds"] = delaySeconds?.expression
      declaration["FifoQueue"] = fifoQueue?.expression
      declaration["FifoThroughputLimit"] = fifoThroughputLimit?.expression
      declaration["KmsDataKeyReusePeriodSeconds"] = kmsDataKeyReusePeriodSeconds?.expression
      declaration["KmsMasterKeyId"] = kmsMasterKeyId?.expression
      declaration["MaximumMessageSize"] = maximumMessageSize?.expression
      declaration["MessageRetentionPeriod"] = messageRetentionPeriod?.inSeconds
      declaration["QueueName"] = queueName?.expression
      declaration["ReceiveMessageWaitTimeSeconds"] = receiveMessageWaitTimeSeconds?.expression
      declaration["RedriveAllowPolicy"] = redriveAllowPolicy?.expression
      declaration["RedrivePolicy"] = redrivePolicy?.expression
      declaration["SqsManagedSseEnabled"] = sqsManagedSseEnabled?.expression
      declaration["VisibilityTimeout"] = visibilityTimeout?.inSeconds
      declaration.set(tags)
    }

    /// `Arn`. Set by the cloud.
    public var arn: Input<SQS.Queue.ARN> { declaration.reference("Arn") }

    /// `ContentBasedDeduplication`. Updated in place.
    public var contentBasedDeduplication: Input<Bool> { declaration.reference("ContentBasedDeduplication") }

    /// `DeduplicationScope`. Updated in place.
    public var deduplicationScope: Input<String> { declaration.reference("DeduplicationScope") }

    /// `DelaySeconds`. 0 to 900. Updated in place.
    public var delaySeconds: Input<Int> { declaration.reference("DelaySeconds") }

    /// `FifoQueue`. A change replaces the resource.
    public var fifoQueue: Input<Bool> { declaration.reference("FifoQueue") }

    /// `FifoThroughputLimit`. Updated in place.
    public var fifoThroughputLimit: Input<String> { declaration.reference("FifoThroughputLimit") }

    /// `KmsDataKeyReusePeriodSeconds`. 60 to 86400. Updated in place.
    public var kmsDataKeyReusePeriodSeconds: Input<Int> { declaration.reference("KmsDataKeyReusePeriodSeconds") }

    /// `KmsMasterKeyId`. Updated in place.
    public var kmsMasterKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsMasterKeyId") }

    /// `MaximumMessageSize`. 1024 to 1048576. Updated in place.
    public var maximumMessageSize: Input<Int> { declaration.reference("MaximumMessageSize") }

    /// `MessageRetentionPeriod`. 60 to 1209600. Updated in place.
    public var messageRetentionPeriod: Input<TimeSpan> { declaration.reference("MessageRetentionPeriod") }

    /// `QueueName`. A change replaces the resource.
    public var queueName: Input<String> { declaration.reference("QueueName") }

    /// `QueueUrl`. Set by the cloud.
    public var queueUrl: Input<String> { declaration.reference("QueueUrl") }

    /// `ReceiveMessageWaitTimeSeconds`. 0 to 20. Updated in place.
    public var receiveMessageWaitTimeSeconds: Input<Int> { declaration.reference("ReceiveMessageWaitTimeSeconds") }

    /// `RedriveAllowPolicy`. Updated in place.
    public var redriveAllowPolicy: Input<JSONDocument> { declaration.reference("RedriveAllowPolicy") }

    /// `RedrivePolicy`. Updated in place.
    public var redrivePolicy: Input<SQS.Queue.RedrivePolicy> { declaration.reference("RedrivePolicy") }

    /// `SqsManagedSseEnabled`. Updated in place.
    public var sqsManagedSseEnabled: Input<Bool> { declaration.reference("SqsManagedSseEnabled") }

    /// `VisibilityTimeout`. 0 to 43200. Updated in place.
    public var visibilityTimeout: Input<TimeSpan> { declaration.reference("VisibilityTimeout") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The nested object `RedrivePolicy`.
    public struct RedrivePolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        deadLetterTargetArn: Input<String>? = nil,
        maxReceiveCount: Input<Int>? = nil
      ) {
        members["deadLetterTargetArn"] = deadLetterTargetArn?.expression
        members["maxReceiveCount"] = maxReceiveCount?.expression
      }
    }
  }
}
