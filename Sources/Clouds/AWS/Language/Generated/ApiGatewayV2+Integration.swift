// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// The backend of a route: a function, an HTTP service or another AWS service (`AWS::ApiGatewayV2::Integration`).
  ///
  /// - Identified by `ApiId`, `IntegrationId`.
  public struct Integration: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Integration"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiId: The API: an `AWS::ApiGatewayV2::Api`, by its ID. Required. A change replaces the resource.
    ///   - integrationType: The kind of integration. Required. Updated in place.
    ///   - connectionId: The VPC link. Updated in place.
    ///   - connectionType: Whether it is called over the internet or a VPC link. Updated in place.
    ///   - contentHandlingStrategy: Whether WebSocket payloads are turned into text or bytes. Updated in place.
    ///   - credentialsArn: The role with which it is called: an `AWS::IAM::Role`, by its ARN. Matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`. Updated in place.
    ///   - description: A description. Updated in place.
    ///   - integrationMethod: The method with which it is called. Updated in place.
    ///   - integrationSubtype: The action of another service that is called (`SQS-SendMessage`). Updated in place.
    ///   - integrationUri: What is called: a URL, a function's ARN, a listener's ARN. Updated in place.
    ///   - passthroughBehavior: What happens to requests that no template fits. Updated in place.
    ///   - payloadFormatVersion: The form of the events that a function gets. Updated in place.
    ///   - requestParameters: What is changed in requests, or the arguments of the action, by name. Updated in place.
    ///   - requestTemplates: Templates for requests, by content type, by name. Updated in place.
    ///   - responseParameters: What is changed in responses, by status, by name. Updated in place.
    ///   - templateSelectionExpression: How the template is chosen. Updated in place.
    ///   - timeoutInMillis: How many milliseconds an answer may take. Updated in place.
    ///   - tlsConfig: How a private integration proves its identity. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The API: an `AWS::ApiGatewayV2::Api`, by its ID (`ApiId`). Required. A change replaces the resource.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }
    /// The kind of integration (`IntegrationType`). Required. Updated in place.
    public var integrationType: Input<String> { declaration.reference("IntegrationType") }
    /// The VPC link (`ConnectionId`). Updated in place.
    public var connectionId: Input<String> { declaration.reference("ConnectionId") }
    /// Whether it is called over the internet or a VPC link (`ConnectionType`). Updated in place.
    public var connectionType: Input<String> { declaration.reference("ConnectionType") }
    /// Whether WebSocket payloads are turned into text or bytes (`ContentHandlingStrategy`). Updated in place.
    public var contentHandlingStrategy: Input<String> { declaration.reference("ContentHandlingStrategy") }
    /// The role with which it is called: an `AWS::IAM::Role`, by its ARN (`CredentialsArn`). Matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`. Updated in place.
    public var credentialsArn: Input<IAM.Role.ARN> { declaration.reference("CredentialsArn") }
    /// A description (`Description`). Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The identifier of the integration (`IntegrationId`). Set by the cloud.
    public var integrationId: Input<String> { declaration.reference("IntegrationId") }
    /// The method with which it is called (`IntegrationMethod`). Updated in place.
    public var integrationMethod: Input<String> { declaration.reference("IntegrationMethod") }
    /// The action of another service that is called (`SQS-SendMessage`) (`IntegrationSubtype`). Updated in place.
    public var integrationSubtype: Input<String> { declaration.reference("IntegrationSubtype") }
    /// What is called: a URL, a function's ARN, a listener's ARN (`IntegrationUri`). Updated in place.
    public var integrationUri: Input<String> { declaration.reference("IntegrationUri") }
    /// What happens to requests that no template fits (`PassthroughBehavior`). Updated in place.
    public var passthroughBehavior: Input<String> { declaration.reference("PassthroughBehavior") }
    /// The form of the events that a function gets (`PayloadFormatVersion`). Updated in place.
    public var payloadFormatVersion: Input<String> { declaration.reference("PayloadFormatVersion") }
    /// What is changed in requests, or the arguments of the action, by name (`RequestParameters`). Updated in place.
    public var requestParameters: Input<[String: String]> { declaration.reference("RequestParameters") }
    /// Templates for requests, by content type, by name (`RequestTemplates`). Updated in place.
    public var requestTemplates: Input<[String: String]> { declaration.reference("RequestTemplates") }
    /// What is changed in responses, by status, by name (`ResponseParameters`). Updated in place.
    public var responseParameters: Input<[String: ApiGatewayV2.Integration.ResponseParameterMap]> { declaration.reference("ResponseParameters") }
    /// How the template is chosen (`TemplateSelectionExpression`). Updated in place.
    public var templateSelectionExpression: Input<String> { declaration.reference("TemplateSelectionExpression") }
    /// How many milliseconds an answer may take (`TimeoutInMillis`). Updated in place.
    public var timeoutInMillis: Input<Int> { declaration.reference("TimeoutInMillis") }
    /// How a private integration proves its identity (`TlsConfig`). Updated in place.
    public var tlsConfig: Input<ApiGatewayV2.Integration.TlsConfig> { declaration.reference("TlsConfig") }

    /// The changes to the response (an object of `AWS::ApiGatewayV2::Integration`).
    public struct ResponseParameter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - destination: What is set.
      ///   - source: What it is set to.
      public init(destination: Input<String>? = nil, source: Input<String>? = nil) {
        members["Destination"] = destination?.expression
        members["Source"] = source?.expression
      }
    }

    /// What is changed in responses, by status, by name (an object of `AWS::ApiGatewayV2::Integration`).
    public struct ResponseParameterMap: NestedObject {
      public var members = Members()

      /// - Parameter responseParameters: The changes to the response.
      public init(responseParameters: [ApiGatewayV2.Integration.ResponseParameter]? = nil) {
        members["ResponseParameters"] = responseParameters?.expression
      }
    }

    /// How a private integration proves its identity (an object of `AWS::ApiGatewayV2::Integration`).
    public struct TlsConfig: NestedObject {
      public var members = Members()

      /// - Parameter serverNameToVerify: The name that its certificate must bear.
      public init(serverNameToVerify: Input<String>? = nil) {
        members["ServerNameToVerify"] = serverNameToVerify?.expression
      }
    }
  }
}
