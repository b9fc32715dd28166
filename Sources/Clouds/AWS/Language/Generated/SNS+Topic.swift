// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SNS {
  /// A channel whose messages go to all subscribers (`AWS::SNS::Topic`).
  ///
  /// - Identified by `TopicArn`.
  public struct Topic: Resource {
    public static let typeName = "AWS::SNS::Topic"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - archivePolicy: How long a FIFO topic keeps its messages, as JSON. Updated in place.
    ///   - contentBasedDeduplication: Whether messages of equal content are the same. Updated in place.
    ///   - dataProtectionPolicy: Which sensitive data is masked or refused, as JSON. Updated in place.
    ///   - deliveryStatusLogging: Whether deliveries are logged, by protocol. Updated in place.
    ///   - displayName: The name of the sender that people see. Updated in place.
    ///   - fifoThroughputScope: Whether the limit of messages applies to the topic or for each group. Updated in place.
    ///   - fifoTopic: Whether messages keep their order and are delivered once. A change replaces the resource.
    ///   - kmsMasterKeyId: The key that encrypts messages: an `AWS::KMS::Key`, by its ARN. Updated in place.
    ///   - signatureVersion: How messages are signed. Updated in place.
    ///   - subscription: Where messages are sent. Updated in place.
    ///   - topicName: The name of the topic. At most 256 characters. A change replaces the resource.
    ///   - tracingConfig: Whether X-Ray records messages. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      archivePolicy: JSONDocument? = nil,
      contentBasedDeduplication: Input<Bool>? = nil,
      dataProtectionPolicy: JSONDocument? = nil,
      deliveryStatusLogging: [SNS.Topic.LoggingConfig]? = nil,
      displayName: Input<String>? = nil,
      fifoThroughputScope: Input<String>? = nil,
      fifoTopic: Input<Bool>? = nil,
      kmsMasterKeyId: Input<KMS.Key.ARN>? = nil,
      signatureVersion: Input<String>? = nil,
      subscription: [SNS.Topic.Subscription]? = nil,
      topicName: Input<String>? = nil,
      tracingConfig: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["ArchivePolicy"] = archivePolicy?.expression
      declaration["ContentBasedDeduplication"] = contentBasedDeduplication?.expression
      declaration["DataProtectionPolicy"] = dataProtectionPolicy?.expression
      declaration["DeliveryStatusLogging"] = deliveryStatusLogging?.expression
      declaration["DisplayName"] = displayName?.expression
      declaration["FifoThroughputScope"] = fifoThroughputScope?.expression
      declaration["FifoTopic"] = fifoTopic?.expression
      declaration["KmsMasterKeyId"] = kmsMasterKeyId?.expression
      declaration["SignatureVersion"] = signatureVersion?.expression
      declaration["Subscription"] = subscription?.expression
      declaration["TopicName"] = topicName?.expression
      declaration["TracingConfig"] = tracingConfig?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// How long a FIFO topic keeps its messages, as JSON (`ArchivePolicy`). Updated in place.
    public var archivePolicy: Input<JSONDocument> { declaration.reference("ArchivePolicy") }
    /// Whether messages of equal content are the same (`ContentBasedDeduplication`). Updated in place.
    public var contentBasedDeduplication: Input<Bool> { declaration.reference("ContentBasedDeduplication") }
    /// Which sensitive data is masked or refused, as JSON (`DataProtectionPolicy`). Updated in place.
    public var dataProtectionPolicy: Input<JSONDocument> { declaration.reference("DataProtectionPolicy") }
    /// Whether deliveries are logged, by protocol (`DeliveryStatusLogging`). Updated in place.
    public var deliveryStatusLogging: Input<[SNS.Topic.LoggingConfig]> { declaration.reference("DeliveryStatusLogging") }
    /// The name of the sender that people see (`DisplayName`). Updated in place.
    public var displayName: Input<String> { declaration.reference("DisplayName") }
    /// Whether the limit of messages applies to the topic or for each group (`FifoThroughputScope`). Updated in place.
    public var fifoThroughputScope: Input<String> { declaration.reference("FifoThroughputScope") }
    /// Whether messages keep their order and are delivered once (`FifoTopic`). A change replaces the resource.
    public var fifoTopic: Input<Bool> { declaration.reference("FifoTopic") }
    /// The key that encrypts messages: an `AWS::KMS::Key`, by its ARN (`KmsMasterKeyId`). Updated in place.
    public var kmsMasterKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsMasterKeyId") }
    /// How messages are signed (`SignatureVersion`). Updated in place.
    public var signatureVersion: Input<String> { declaration.reference("SignatureVersion") }
    /// Where messages are sent (`Subscription`). Updated in place.
    public var subscription: Input<[SNS.Topic.Subscription]> { declaration.reference("Subscription") }
    /// The ARN of the topic (`TopicArn`). Set by the cloud.
    public var topicArn: Input<SNS.Topic.ARN> { declaration.reference("TopicArn") }
    /// The name of the topic (`TopicName`). At most 256 characters. A change replaces the resource.
    public var topicName: Input<String> { declaration.reference("TopicName") }
    /// Whether X-Ray records messages (`TracingConfig`). Updated in place.
    public var tracingConfig: Input<String> { declaration.reference("TracingConfig") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Whether deliveries are logged, by protocol (an object of `AWS::SNS::Topic`).
    public struct LoggingConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - protocol: The protocol whose deliveries are logged: `http/s`, `sqs`, `lambda`, `firehose` or `application`. Required.
      ///   - failureFeedbackRoleArn: The role with which failures are logged: an `AWS::IAM::Role`, by its ARN.
      ///   - successFeedbackRoleArn: The role with which successes are logged: an `AWS::IAM::Role`, by its ARN.
      ///   - successFeedbackSampleRate: The share of successes that is logged, in percent.
      public init(
        protocol: SNS.Topic.LoggingConfig.ProtocolKind,
        failureFeedbackRoleArn: Input<IAM.Role.ARN>? = nil,
        successFeedbackRoleArn: Input<IAM.Role.ARN>? = nil,
        successFeedbackSampleRate: Input<String>? = nil
      ) {
        members["Protocol"] = `protocol`.expression
        members["FailureFeedbackRoleArn"] = failureFeedbackRoleArn?.expression
        members["SuccessFeedbackRoleArn"] = successFeedbackRoleArn?.expression
        members["SuccessFeedbackSampleRate"] = successFeedbackSampleRate?.expression
      }

      /// What `ProtocolKind` can be.
      public enum ProtocolKind: String, Expressible {
        case httpPerS = "http/s"
        case sqs
        case lambda
        case firehose
        case application
      }
    }

    /// Where messages are sent (an object of `AWS::SNS::Topic`).
    public struct Subscription: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - endpoint: The address: a URL, an e-mail address, a queue's or function's ARN. Required.
      ///   - protocol: How messages are sent there. Required.
      public init(endpoint: Input<String>, protocol: Input<String>) {
        members["Endpoint"] = endpoint.expression
        members["Protocol"] = `protocol`.expression
      }
    }
  }
}
