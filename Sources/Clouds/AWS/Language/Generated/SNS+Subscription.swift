// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SNS {
  /// Where messages of a topic are sent (`AWS::SNS::Subscription`).
  ///
  /// - Identified by `Arn`.
  public struct Subscription: Resource {
    public static let typeName = "AWS::SNS::Subscription"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - protocol: How messages are sent there (`email`, `sqs`, `lambda`, `https`). Required. A change replaces the resource.
    ///   - topicArn: The topic: an `AWS::SNS::Topic`, by its ARN. Required. A change replaces the resource.
    ///   - deliveryPolicy: How failed deliveries over HTTP are tried again, as JSON. Updated in place.
    ///   - endpoint: The address: a URL, an e-mail address, a queue's or function's ARN. A change replaces the resource.
    ///   - filterPolicy: Which messages are sent, as JSON. Updated in place.
    ///   - filterPolicyScope: Whether attributes or contents are filtered. Updated in place.
    ///   - rawMessageDelivery: Whether messages are sent without a wrapping. Updated in place.
    ///   - redrivePolicy: The dead-letter queue for messages that could not be delivered, as JSON. Updated in place.
    ///   - region: The region of the topic, where it is another one. A change replaces the resource in some cases. Never read back.
    ///   - replayPolicy: From when on archived messages are sent again, as JSON. Updated in place.
    ///   - subscriptionRoleArn: The role with which a stream is written to: an `AWS::IAM::Role`, by its ARN. Updated in place.
    public init(
      _ name: String,
      protocol: Input<String>,
      topicArn: Input<SNS.Topic.ARN>,
      deliveryPolicy: JSONDocument? = nil,
      endpoint: Input<String>? = nil,
      filterPolicy: JSONDocument? = nil,
      filterPolicyScope: Input<String>? = nil,
      rawMessageDelivery: Input<Bool>? = nil,
      redrivePolicy: JSONDocument? = nil,
      region: Input<String>? = nil,
      replayPolicy: JSONDocument? = nil,
      subscriptionRoleArn: Input<IAM.Role.ARN>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["Protocol"] = `protocol`.expression
      declaration["TopicArn"] = topicArn.expression
      declaration["DeliveryPolicy"] = deliveryPolicy?.expression
      declaration["Endpoint"] = endpoint?.expression
      declaration["FilterPolicy"] = filterPolicy?.expression
      declaration["FilterPolicyScope"] = filterPolicyScope?.expression
      declaration["RawMessageDelivery"] = rawMessageDelivery?.expression
      declaration["RedrivePolicy"] = redrivePolicy?.expression
      declaration["Region"] = region?.expression
      declaration["ReplayPolicy"] = replayPolicy?.expression
      declaration["SubscriptionRoleArn"] = subscriptionRoleArn?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// How messages are sent there (`email`, `sqs`, `lambda`, `https`) (`Protocol`). Required. A change replaces the resource.
    public var `protocol`: Input<String> { declaration.reference("Protocol") }
    /// The topic: an `AWS::SNS::Topic`, by its ARN (`TopicArn`). Required. A change replaces the resource.
    public var topicArn: Input<SNS.Topic.ARN> { declaration.reference("TopicArn") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }
    /// How failed deliveries over HTTP are tried again, as JSON (`DeliveryPolicy`). Updated in place.
    public var deliveryPolicy: Input<JSONDocument> { declaration.reference("DeliveryPolicy") }
    /// The address: a URL, an e-mail address, a queue's or function's ARN (`Endpoint`). A change replaces the resource.
    public var endpoint: Input<String> { declaration.reference("Endpoint") }
    /// Which messages are sent, as JSON (`FilterPolicy`). Updated in place.
    public var filterPolicy: Input<JSONDocument> { declaration.reference("FilterPolicy") }
    /// Whether attributes or contents are filtered (`FilterPolicyScope`). Updated in place.
    public var filterPolicyScope: Input<String> { declaration.reference("FilterPolicyScope") }
    /// Whether messages are sent without a wrapping (`RawMessageDelivery`). Updated in place.
    public var rawMessageDelivery: Input<Bool> { declaration.reference("RawMessageDelivery") }
    /// The dead-letter queue for messages that could not be delivered, as JSON (`RedrivePolicy`). Updated in place.
    public var redrivePolicy: Input<JSONDocument> { declaration.reference("RedrivePolicy") }
    /// The region of the topic, where it is another one (`Region`). A change replaces the resource in some cases. Never read back.
    public var region: Input<String> { declaration.reference("Region") }
    /// From when on archived messages are sent again, as JSON (`ReplayPolicy`). Updated in place.
    public var replayPolicy: Input<JSONDocument> { declaration.reference("ReplayPolicy") }
    /// The role with which a stream is written to: an `AWS::IAM::Role`, by its ARN (`SubscriptionRoleArn`). Updated in place.
    public var subscriptionRoleArn: Input<IAM.Role.ARN> { declaration.reference("SubscriptionRoleArn") }
  }
}
