// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SQS {
  /// A queue of messages (`AWS::SQS::Queue`).
  ///
  /// - Identified by `QueueUrl`.
  public struct Queue: Resource {
    public static let typeName = "AWS::SQS::Queue"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - contentBasedDeduplication: Whether messages of equal content are the same. Updated in place.
    ///   - deduplicationScope: Whether equal messages are looked for in the queue or in each group. Updated in place.
    ///   - delaySeconds: How many seconds a message waits before it is seen. 0 to 900. Updated in place.
    ///   - fifoQueue: Whether messages keep their order and are delivered once. A change replaces the resource.
    ///   - fifoThroughputLimit: Whether the limit of messages applies to the queue or for each group. Updated in place.
    ///   - kmsDataKeyReusePeriodSeconds: How many seconds a data key is used for. 60 to 86400. Updated in place.
    ///   - kmsMasterKeyId: The key that encrypts messages: an `AWS::KMS::Key`, by its ARN. Updated in place.
    ///   - maximumMessageSize: How many bytes a message may have. 1024 to 1048576. Updated in place.
    ///   - messageRetentionPeriod: How long a message is kept, in whole seconds. 60 to 1209600. Updated in place.
    ///   - queueName: The name of the queue; of a FIFO queue it ends with `.fifo`. A change replaces the resource.
    ///   - receiveMessageWaitTimeSeconds: How many seconds a receive waits for messages. 0 to 20. Updated in place.
    ///   - redriveAllowPolicy: Which queues may name this one for what they could not handle, as JSON. Updated in place.
    ///   - redrivePolicy: The dead-letter queue, and after how many receives a message moves to it. Updated in place.
    ///   - sqsManagedSseEnabled: Whether messages are encrypted with the service's own key. Updated in place.
    ///   - visibilityTimeout: How long a received message is hidden from others, in whole seconds. 0 to 43200. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<SQS.Queue.ARN> { declaration.reference("Arn") }
    /// Whether messages of equal content are the same (`ContentBasedDeduplication`). Updated in place.
    public var contentBasedDeduplication: Input<Bool> { declaration.reference("ContentBasedDeduplication") }
    /// Whether equal messages are looked for in the queue or in each group (`DeduplicationScope`). Updated in place.
    public var deduplicationScope: Input<String> { declaration.reference("DeduplicationScope") }
    /// How many seconds a message waits before it is seen (`DelaySeconds`). 0 to 900. Updated in place.
    public var delaySeconds: Input<Int> { declaration.reference("DelaySeconds") }
    /// Whether messages keep their order and are delivered once (`FifoQueue`). A change replaces the resource.
    public var fifoQueue: Input<Bool> { declaration.reference("FifoQueue") }
    /// Whether the limit of messages applies to the queue or for each group (`FifoThroughputLimit`). Updated in place.
    public var fifoThroughputLimit: Input<String> { declaration.reference("FifoThroughputLimit") }
    /// How many seconds a data key is used for (`KmsDataKeyReusePeriodSeconds`). 60 to 86400. Updated in place.
    public var kmsDataKeyReusePeriodSeconds: Input<Int> { declaration.reference("KmsDataKeyReusePeriodSeconds") }
    /// The key that encrypts messages: an `AWS::KMS::Key`, by its ARN (`KmsMasterKeyId`). Updated in place.
    public var kmsMasterKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsMasterKeyId") }
    /// How many bytes a message may have (`MaximumMessageSize`). 1024 to 1048576. Updated in place.
    public var maximumMessageSize: Input<Int> { declaration.reference("MaximumMessageSize") }
    /// How long a message is kept, in whole seconds (`MessageRetentionPeriod`). 60 to 1209600. Updated in place.
    public var messageRetentionPeriod: Input<TimeSpan> { declaration.reference("MessageRetentionPeriod") }
    /// The name of the queue; of a FIFO queue it ends with `.fifo` (`QueueName`). A change replaces the resource.
    public var queueName: Input<String> { declaration.reference("QueueName") }
    /// The URL that the queue is called by (`QueueUrl`). Set by the cloud.
    public var queueUrl: Input<String> { declaration.reference("QueueUrl") }
    /// How many seconds a receive waits for messages (`ReceiveMessageWaitTimeSeconds`). 0 to 20. Updated in place.
    public var receiveMessageWaitTimeSeconds: Input<Int> { declaration.reference("ReceiveMessageWaitTimeSeconds") }
    /// Which queues may name this one for what they could not handle, as JSON (`RedriveAllowPolicy`). Updated in place.
    public var redriveAllowPolicy: Input<JSONDocument> { declaration.reference("RedriveAllowPolicy") }
    /// The dead-letter queue, and after how many receives a message moves to it (`RedrivePolicy`). Updated in place.
    public var redrivePolicy: Input<SQS.Queue.RedrivePolicy> { declaration.reference("RedrivePolicy") }
    /// Whether messages are encrypted with the service's own key (`SqsManagedSseEnabled`). Updated in place.
    public var sqsManagedSseEnabled: Input<Bool> { declaration.reference("SqsManagedSseEnabled") }
    /// How long a received message is hidden from others, in whole seconds (`VisibilityTimeout`). 0 to 43200. Updated in place.
    public var visibilityTimeout: Input<TimeSpan> { declaration.reference("VisibilityTimeout") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The dead-letter queue, and after how many receives a message moves to it (an object of `AWS::SQS::Queue`).
    public struct RedrivePolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deadLetterTargetArn: The dead-letter queue, by its ARN.
      ///   - maxReceiveCount: How many receives a message has before it moves.
      public init(deadLetterTargetArn: Input<String>? = nil, maxReceiveCount: Input<Int>? = nil) {
        members["deadLetterTargetArn"] = deadLetterTargetArn?.expression
        members["maxReceiveCount"] = maxReceiveCount?.expression
      }
    }
  }
}
