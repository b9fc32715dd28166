// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SNS {
  /// A resource of type `AWS::SNS::Subscription`.
  ///
  /// Identified by `Arn`.
  public struct Subscription: Resource {
    public static let typeName = "AWS::SNS::Subscription"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - protocol: Required. A change replaces the resource.
    ///   - topicArn: Required. A change replaces the resource.
    ///   - deliveryPolicy: Updated in place.
    ///   - endpoint: A change replaces the resource.
    ///   - filterPolicy: Updated in place.
    ///   - filterPolicyScope: Updated in place.
    ///   - rawMessageDelivery: Updated in place.
    ///   - redrivePolicy: Updated in place.
    ///   - region: A change replaces the resource in some cases. Never read back.
    ///   - replayPolicy: Updated in place.
    ///   - subscriptionRoleArn: Updated in place.
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

    /// `Protocol`. Required. A change replaces the resource.
    public var `protocol`: Input<String> { declaration.reference("Protocol") }

    /// `TopicArn`. Required. A change replaces the resource.
    public var topicArn: Input<SNS.Topic.ARN> { declaration.reference("TopicArn") }

    /// `Arn`. Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }

    /// `DeliveryPolicy`. Updated in place.
    public var deliveryPolicy: Input<JSONDocument> { declaration.reference("DeliveryPolicy") }

    /// `Endpoint`. A change replaces the resource.
    public var endpoint: Input<String> { declaration.reference("Endpoint") }

    /// `FilterPolicy`. Updated in place.
    public var filterPolicy: Input<JSONDocument> { declaration.reference("FilterPolicy") }

    /// `FilterPolicyScope`. Updated in place.
    public var filterPolicyScope: Input<String> { declaration.reference("FilterPolicyScope") }

    /// `RawMessageDelivery`. Updated in place.
    public var rawMessageDelivery: Input<Bool> { declaration.reference("RawMessageDelivery") }

    /// `RedrivePolicy`. Updated in place.
    public var redrivePolicy: Input<JSONDocument> { declaration.reference("RedrivePolicy") }

    /// `Region`. A change replaces the resource in some cases. Never read back.
    public var region: Input<String> { declaration.reference("Region") }

    /// `ReplayPolicy`. Updated in place.
    public var replayPolicy: Input<JSONDocument> { declaration.reference("ReplayPolicy") }

    /// `SubscriptionRoleArn`. Updated in place.
    public var subscriptionRoleArn: Input<IAM.Role.ARN> { declaration.reference("SubscriptionRoleArn") }
  }
}
