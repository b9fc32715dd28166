// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// An HTTP or WebSocket API, which routes requests to integrations (`AWS::ApiGatewayV2::Api`).
  ///
  /// - Identified by `ApiId`.
  public struct Api: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Api"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiKeySelectionExpression: Where a WebSocket request carries its key. Updated in place.
    ///   - basePath: What happens to the base path of an imported definition. Updated in place. Never read back.
    ///   - body: An OpenAPI definition that defines the whole API, as JSON. Updated in place. Never read back.
    ///   - bodyS3Location: An OpenAPI definition in a bucket. Updated in place. Never read back.
    ///   - corsConfiguration: The cross-origin requests that browsers allow (CORS). Updated in place.
    ///   - credentialsArn: The role with which the quickly created integration is called. Updated in place. Never read back.
    ///   - description: A description. Updated in place.
    ///   - disableExecuteApiEndpoint: Whether it is reached by custom domain names only. Updated in place.
    ///   - disableSchemaValidation: Whether WebSocket messages go unchecked. Updated in place. Never read back.
    ///   - failOnWarnings: Whether an import with warnings fails. Updated in place. Never read back.
    ///   - ipAddressType: Which versions of IP are used. Updated in place.
    ///   - name: The name of the API. Updated in place.
    ///   - protocolType: Whether it speaks HTTP or WebSocket. A change replaces the resource.
    ///   - routeKey: The only route of a quickly created API. Updated in place. Never read back.
    ///   - routeSelectionExpression: Where a WebSocket message says its route. Updated in place.
    ///   - target: The integration of a quickly created API. Updated in place. Never read back.
    ///   - version: A version. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The URL that it is reached under (`ApiEndpoint`). Set by the cloud.
    public var apiEndpoint: Input<String> { declaration.reference("ApiEndpoint") }
    /// The identifier of the API (`ApiId`). Set by the cloud.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }
    /// Where a WebSocket request carries its key (`ApiKeySelectionExpression`). Updated in place.
    public var apiKeySelectionExpression: Input<String> { declaration.reference("ApiKeySelectionExpression") }
    /// What happens to the base path of an imported definition (`BasePath`). Updated in place. Never read back.
    public var basePath: Input<String> { declaration.reference("BasePath") }
    /// An OpenAPI definition that defines the whole API, as JSON (`Body`). Updated in place. Never read back.
    public var body: Input<JSONDocument> { declaration.reference("Body") }
    /// An OpenAPI definition in a bucket (`BodyS3Location`). Updated in place. Never read back.
    public var bodyS3Location: Input<ApiGatewayV2.Api.BodyS3Location> { declaration.reference("BodyS3Location") }
    /// The cross-origin requests that browsers allow (CORS) (`CorsConfiguration`). Updated in place.
    public var corsConfiguration: Input<ApiGatewayV2.Api.Cors> { declaration.reference("CorsConfiguration") }
    /// The role with which the quickly created integration is called (`CredentialsArn`). Updated in place. Never read back.
    public var credentialsArn: Input<String> { declaration.reference("CredentialsArn") }
    /// A description (`Description`). Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// Whether it is reached by custom domain names only (`DisableExecuteApiEndpoint`). Updated in place.
    public var disableExecuteApiEndpoint: Input<Bool> { declaration.reference("DisableExecuteApiEndpoint") }
    /// Whether WebSocket messages go unchecked (`DisableSchemaValidation`). Updated in place. Never read back.
    public var disableSchemaValidation: Input<Bool> { declaration.reference("DisableSchemaValidation") }
    /// Whether an import with warnings fails (`FailOnWarnings`). Updated in place. Never read back.
    public var failOnWarnings: Input<Bool> { declaration.reference("FailOnWarnings") }
    /// Which versions of IP are used (`IpAddressType`). Updated in place.
    public var ipAddressType: Input<String> { declaration.reference("IpAddressType") }
    /// The name of the API (`Name`). Updated in place.
    public var name: Input<String> { declaration.reference("Name") }
    /// Whether it speaks HTTP or WebSocket (`ProtocolType`). A change replaces the resource.
    public var protocolType: Input<String> { declaration.reference("ProtocolType") }
    /// The only route of a quickly created API (`RouteKey`). Updated in place. Never read back.
    public var routeKey: Input<String> { declaration.reference("RouteKey") }
    /// Where a WebSocket message says its route (`RouteSelectionExpression`). Updated in place.
    public var routeSelectionExpression: Input<String> { declaration.reference("RouteSelectionExpression") }
    /// The integration of a quickly created API (`Target`). Updated in place. Never read back.
    public var target: Input<String> { declaration.reference("Target") }
    /// A version (`Version`). Updated in place.
    public var version: Input<String> { declaration.reference("Version") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// An OpenAPI definition in a bucket (an object of `AWS::ApiGatewayV2::Api`).
    public struct BodyS3Location: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - bucket: The bucket.
      ///   - etag: The digest that the definition must have.
      ///   - key: The key of the definition.
      ///   - version: The version of the definition.
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

    /// The cross-origin requests that browsers allow (CORS) (an object of `AWS::ApiGatewayV2::Api`).
    public struct Cors: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - allowCredentials: Whether requests may carry cookies.
      ///   - allowHeaders: The headers that requests may carry.
      ///   - allowMethods: The methods that may be used.
      ///   - allowOrigins: The origins that may call.
      ///   - exposeHeaders: The headers that pages may read.
      ///   - maxAge: How many seconds browsers cache the answer.
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
