// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// A resource of type `AWS::ApiGatewayV2::Api`.
  ///
  /// Identified by `ApiId`.
  public struct Api: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Api"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiKeySelectionExpression: Updated in place.
    ///   - basePath: Updated in place. Never read back.
    ///   - body: Updated in place. Never read back.
    ///   - bodyS3Location: Updated in place. Never read back.
    ///   - corsConfiguration: Updated in place.
    ///   - credentialsArn: Updated in place. Never read back.
    ///   - description: Updated in place.
    ///   - disableExecuteApiEndpoint: Updated in place.
    ///   - disableSchemaValidation: Updated in place. Never read back.
    ///   - failOnWarnings: Updated in place. Never read back.
    ///   - ipAddressType: Updated in place.
    ///   - name: Updated in place.
    ///   - protocolType: A change replaces the resource.
    ///   - routeKey: Updated in place. Never read back.
    ///   - routeSelectionExpression: Updated in place.
    ///   - target: Updated in place. Never read back.
    ///   - version: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      apiKeySelectionExpression: Input<String>? = nil,
      basePath: Input<String>? = nil,
      body: JSONDocument? = nil,
      bodyS3Location: ApiGatewayV2.Api.BodyS3Location? = nil,
      corsConfiguration: ApiGatewayV2.Api.Cors? = nil,
      credentialsArn: Input<String>? = nil,
      description: Input<String>? = nil,
      disableExecuteApiEndpoint: Input<Bool>? = nil,
      disableSchemaValidation: Input<Bool>? = nil,
      failOnWarnings: Input<Bool>? = nil,
      ipAddressType: Input<String>? = nil,
      name nameValue: Input<String>? = nil,
      protocolType: Input<String>? = nil,
      routeKey: Input<String>? = nil,
      routeSelectionExpression: Input<String>? = nil,
      target: Input<String>? = nil,
      version: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .map("Tags"), file: file, line: line, column: column)
      declaration["ApiKeySelectionExpression"] = apiKeySelectionExpression?.expression
      declaration["BasePath"] = basePath?.expression
      declaration["Body"] = body?.expression
      declaration["BodyS3Location"] = bodyS3Location?.expression
      declaration["CorsConfiguration"] = corsConfiguration?.expression
      declaration["CredentialsArn"] = credentialsArn?.expression
      declaration["Description"] = description?.expression
      declaration["DisableExecuteApiEndpoint"] = disableExecuteApiEndpoint?.expression
      declaration["DisableSchemaValidation"] = disableSchemaValidation?.expression
      declaration["FailOnWarnings"] = failOnWarnings?.expression
      declaration["IpAddressType"] = ipAddressType?.expression
      declaration["Name"] = nameValue?.expression
      declaration["ProtocolType"] = protocolType?.expression
      declaration["RouteKey"] = routeKey?.expression
      declaration["RouteSelectionExpression"] = routeSelectionExpression?.expression
      declaration["Target"] = target?.expression
      declaration["Version"] = version?.expression
      declaration.set(tags)
    }

    /// `ApiEndpoint`. Set by the cloud.
    public var apiEndpoint: Input<String> { declaration.reference("ApiEndpoint") }

    /// `ApiId`. Set by the cloud.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }

    /// `ApiKeySelectionExpression`. Updated in place.
    public var apiKeySelectionExpression: Input<String> { declaration.reference("ApiKeySelectionExpression") }

    /// `BasePath`. Updated in place. Never read back.
    public var basePath: Input<String> { declaration.reference("BasePath") }

    /// `Body`. Updated in place. Never read back.
    public var body: Input<JSONDocument> { declaration.reference("Body") }

    /// `BodyS3Location`. Updated in place. Never read back.
    public var bodyS3Location: Input<ApiGatewayV2.Api.BodyS3Location> { declaration.reference("BodyS3Location") }

    /// `CorsConfiguration`. Updated in place.
    public var corsConfiguration: Input<ApiGatewayV2.Api.Cors> { declaration.reference("CorsConfiguration") }

    /// `CredentialsArn`. Updated in place. Never read back.
    public var credentialsArn: Input<String> { declaration.reference("CredentialsArn") }

    /// `Description`. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `DisableExecuteApiEndpoint`. Updated in place.
    public var disableExecuteApiEndpoint: Input<Bool> { declaration.reference("DisableExecuteApiEndpoint") }

    /// `DisableSchemaValidation`. Updated in place. Never read back.
    public var disableSchemaValidation: Input<Bool> { declaration.reference("DisableSchemaValidation") }

    /// `FailOnWarnings`. Updated in place. Never read back.
    public var failOnWarnings: Input<Bool> { declaration.reference("FailOnWarnings") }

    /// `IpAddressType`. Updated in place.
    public var ipAddressType: Input<String> { declaration.reference("IpAddressType") }

    /// `Name`. Updated in place.
    public var name: Input<String> { declaration.reference("Name") }

    /// `ProtocolType`. A change replaces the resource.
    public var protocolType: Input<String> { declaration.reference("ProtocolType") }

    /// `RouteKey`. Updated in place. Never read back.
    public var routeKey: Input<String> { declaration.reference("RouteKey") }

    /// `RouteSelectionExpression`. Updated in place.
    public var routeSelectionExpression: Input<String> { declaration.reference("RouteSelectionExpression") }

    /// `Target`. Updated in place. Never read back.
    public var target: Input<String> { declaration.reference("Target") }

    /// `Version`. Updated in place.
    public var version: Input<String> { declaration.reference("Version") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `BodyS3Location`.
    public struct BodyS3Location: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        bucket: Input<String>? = nil,
        etag: Input<String>? = nil,
        key: Input<String>? = nil,
        version: Input<String>? = nil
      ) {
        members["Bucket"] = bucket?.expression
        members["Etag"] = etag?.expression
        members["Key"] = key?.expression
        members["Version"] = version?.expression
      }
    }

    /// The nested object `Cors`.
    public struct Cors: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        allowCredentials: Input<Bool>? = nil,
        allowHeaders: [Input<String>]? = nil,
        allowMethods: [Input<String>]? = nil,
        allowOrigins: [Input<String>]? = nil,
        exposeHeaders: [Input<String>]? = nil,
        maxAge: Input<Int>? = nil
      ) {
        members["AllowCredentials"] = allowCredentials?.expression
        members["AllowHeaders"] = allowHeaders?.expression
        members["AllowMethods"] = allowMethods?.expression
        members["AllowOrigins"] = allowOrigins?.expression
        members["ExposeHeaders"] = exposeHeaders?.expression
        members["MaxAge"] = maxAge?.expression
      }
    }
  }
}
