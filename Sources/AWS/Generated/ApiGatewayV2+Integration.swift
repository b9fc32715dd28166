// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// A resource of type `AWS::ApiGatewayV2::Integration`.
  ///
  /// Identified by `ApiId`, `IntegrationId`.
  public struct Integration: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Integration"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiId: Required. A change replaces the resource.
    ///   - integrationType: Required. Updated in place.
    ///   - connectionId: Updated in place.
    ///   - connectionType: Updated in place.
    ///   - contentHandlingStrategy: Updated in place.
    ///   - credentialsArn: Matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`. Updated in place.
    ///   - description: Updated in place.
    ///   - integrationMethod: Updated in place.
    ///   - integrationSubtype: Updated in place.
    ///   - integrationUri: Updated in place.
    ///   - passthroughBehavior: Updated in place.
    ///   - payloadFormatVersion: Updated in place.
    ///   - requestParameters: Updated in place.
    ///   - requestTemplates: Updated in place.
    ///   - responseParameters: Updated in place.
    ///   - templateSelectionExpression: Updated in place.
    ///   - timeoutInMillis: Updated in place.
    ///   - tlsConfig: Updated in place.
    public init(
      _ name: String,
      apiId: Input<ApiGatewayV2.Api.ID>,
      integrationType: Input<String>,
      connectionId: Input<String>? = nil,
      connectionType: Input<String>? = nil,
      contentHandlingStrategy: Input<String>? = nil,
      credentialsArn: Input<IAM.Role.ARN>? = nil,
      description: Input<String>? = nil,
      integrationMethod: Input<String>? = nil,
      integrationSubtype: Input<String>? = nil,
      integrationUri: Input<String>? = nil,
      passthroughBehavior: Input<String>? = nil,
      payloadFormatVersion: Input<String>? = nil,
      requestParameters: [String: Input<String>]? = nil,
      requestTemplates: [String: Input<String>]? = nil,
      responseParameters: [String: ApiGatewayV2.Integration.ResponseParameterMap]? = nil,
      templateSelectionExpression: Input<String>? = nil,
      timeoutInMillis: Input<Int>? = nil,
      tlsConfig: ApiGatewayV2.Integration.TlsConfig? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["ApiId"] = apiId.expression
      declaration["IntegrationType"] = integrationType.expression
      declaration["ConnectionId"] = connectionId?.expression
      declaration["ConnectionType"] = connectionType?.expression
      declaration["ContentHandlingStrategy"] = contentHandlingStrategy?.expression
      declaration["CredentialsArn"] = credentialsArn?.expression
      declaration["Description"] = description?.expression
      declaration["IntegrationMethod"] = integrationMethod?.expression
      declaration["IntegrationSubtype"] = integrationSubtype?.expression
      declaration["IntegrationUri"] = integrationUri?.expression
      declaration["PassthroughBehavior"] = passthroughBehavior?.expression
      declaration["PayloadFormatVersion"] = payloadFormatVersion?.expression
      declaration["RequestParameters"] = requestParameters?.expression
      declaration["RequestTemplates"] = requestTemplates?.expression
      declaration["ResponseParameters"] = responseParameters?.expression
      declaration["TemplateSelectionExpression"] = templateSelectionExpression?.expression
      declaration["TimeoutInMillis"] = timeoutInMillis?.expression
      declaration["TlsConfig"] = tlsConfig?.expression
    }

    /// `ApiId`. Required. A change replaces the resource.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }

    /// `IntegrationType`. Required. Updated in place.
    public var integrationType: Input<String> { declaration.reference("IntegrationType") }

    /// `ConnectionId`. Updated in place.
    public var connectionId: Input<String> { declaration.reference("ConnectionId") }

    /// `ConnectionType`. Updated in place.
    public var connectionType: Input<String> { declaration.reference("ConnectionType") }

    /// `ContentHandlingStrategy`. Updated in place.
    public var contentHandlingStrategy: Input<String> { declaration.reference("ContentHandlingStrategy") }

    /// `CredentialsArn`. Matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`. Updated in place.
    public var credentialsArn: Input<IAM.Role.ARN> { declaration.reference("CredentialsArn") }

    /// `Description`. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `IntegrationId`. Set by the cloud.
    public var integrationId: Input<String> { declaration.reference("IntegrationId") }

    /// `IntegrationMethod`. Updated in place.
    public var integrationMethod: Input<String> { declaration.reference("IntegrationMethod") }

    /// `IntegrationSubtype`. Updated in place.
    public var integrationSubtype: Input<String> { declaration.reference("IntegrationSubtype") }

    /// `IntegrationUri`. Updated in place.
    public var integrationUri: Input<String> { declaration.reference("IntegrationUri") }

    /// `PassthroughBehavior`. Updated in place.
    public var passthroughBehavior: Input<String> { declaration.reference("PassthroughBehavior") }

    /// `PayloadFormatVersion`. Updated in place.
    public var payloadFormatVersion: Input<String> { declaration.reference("PayloadFormatVersion") }

    /// `RequestParameters`. Updated in place.
    public var requestParameters: Input<[String: String]> { declaration.reference("RequestParameters") }

    /// `RequestTemplates`. Updated in place.
    public var requestTemplates: Input<[String: String]> { declaration.reference("RequestTemplates") }

    /// `ResponseParameters`. Updated in place.
    public var responseParameters: Input<[String: ApiGatewayV2.Integration.ResponseParameterMap]> { declaration.reference("ResponseParameters") }

    /// `TemplateSelectionExpression`. Updated in place.
    public var templateSelectionExpression: Input<String> { declaration.reference("TemplateSelectionExpression") }

    /// `TimeoutInMillis`. Updated in place.
    public var timeoutInMillis: Input<Int> { declaration.reference("TimeoutInMillis") }

    /// `TlsConfig`. Updated in place.
    public var tlsConfig: Input<ApiGatewayV2.Integration.TlsConfig> { declaration.reference("TlsConfig") }

    /// The nested object `ResponseParameter`.
    public struct ResponseParameter: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        destination: Input<String>? = nil,
        source: Input<String>? = nil
      ) {
        members["Destination"] = destination?.expression
        members["Source"] = source?.expression
      }
    }

    /// The nested object `ResponseParameterMap`.
    public struct ResponseParameterMap: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        responseParameters: [ApiGatewayV2.Integration.ResponseParameter]? = nil
      ) {
        members["ResponseParameters"] = responseParameters?.expression
      }
    }

    /// The nested object `TlsConfig`.
    public struct TlsConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        serverNameToVerify: Input<String>? = nil
      ) {
        members["ServerNameToVerify"] = serverNameToVerify?.expression
      }
    }
  }
}
