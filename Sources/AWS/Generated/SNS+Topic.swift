// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SNS {
  /// A resource of type `AWS::SNS::Topic`.
  ///
  /// Identified by `TopicArn`.
  public struct Topic: Resource {
    public static let typeName = "AWS::SNS::Topic"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - archivePolicy: Updated in place.
    ///   - contentBasedDeduplication: Updated in place.
    ///   - dataProtectionPolicy: Updated in place.
    ///   - deliveryStatusLogging: Updated in place.
    ///   - displayName: Updated in place.
    ///   - fifoThroughputScope: Updated in place.
    ///   - fifoTopic: A change replaces the resource.
    ///   - kmsMasterKeyId: Updated in place.
    ///   - signatureVersion: Updated in place.
    ///   - subscription: Updated in place.
    ///   - topicName: At most 256 characters. A change replaces the resource.
    ///   - tracingConfig: Updated in place.
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

    /// `ArchivePolicy`. Updated in place.
    public var archivePolicy: Input<JSONDocument> { declaration.reference("ArchivePolicy") }

    /// `ContentBasedDeduplication`. Updated in place.
    public var contentBasedDeduplication: Input<Bool> { declaration.reference("ContentBasedDeduplication") }

    /// `DataProtectionPolicy`. Updated in place.
    public var dataProtectionPolicy: Input<JSONDocument> { declaration.reference("DataProtectionPolicy") }

    /// `DeliveryStatusLogging`. Updated in place.
    public var deliveryStatusLogging: Input<[SNS.Topic.LoggingConfig]> { declaration.reference("DeliveryStatusLogging") }

    /// `DisplayName`. Updated in place.
    public var displayName: Input<String> { declaration.reference("DisplayName") }

    /// `FifoThroughputScope`. Updated in place.
    public var fifoThroughputScope: Input<String> { declaration.reference("FifoThroughputScope") }

    /// `FifoTopic`. A change replaces the resource.
    public var fifoTopic: Input<Bool> { declaration.reference("FifoTopic") }

    /// `KmsMasterKeyId`. Updated in place.
    public var kmsMasterKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsMasterKeyId") }

    /// `SignatureVersion`. Updated in place.
    public var signatureVersion: Input<String> { declaration.reference("SignatureVersion") }

    /// `Subscription`. Updated in place.
    public var subscription: Input<[SNS.Topic.Subscription]> { declaration.reference("Subscription") }

    /// `TopicArn`. Set by the cloud.
    public var topicArn: Input<SNS.Topic.ARN> { declaration.reference("TopicArn") }

    /// `TopicName`. At most 256 characters. A change replaces the resource.
    public var topicName: Input<String> { declaration.reference("TopicName") }

    /// `TracingConfig`. Updated in place.
    public var tracingConfig: Input<String> { declaration.reference("TracingConfig") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The nested object `LoggingConfig`.
    public struct LoggingConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - protocol: Required.
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

    /// The nested object `Subscription`.
    public struct Subscription: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - endpoint: Required.
      ///   - protocol: Required.
      public init(
        endpoint: Input<String>,
        protocol: Input<String>
      ) {
        members["Endpoint"] = endpoint.expression
        members["Protocol"] = `protocol`.expression
      }
    }
  }
}
