// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// The requests, by method and path, that go to one integration (`AWS::ApiGatewayV2::Route`).
  ///
  /// - Identified by `ApiId`, `RouteId`.
  public struct Route: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Route"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiId: The API: an `AWS::ApiGatewayV2::Api`, by its ID. Required. A change replaces the resource.
    ///   - routeKey: Method and path (`GET /health`, `$default`). Required. Updated in place.
    ///   - apiKeyRequired: Whether a WebSocket request must carry a key. Updated in place.
    ///   - authorizationScopes: The scopes of which a token must have one. Updated in place.
    ///   - authorizationType: How requests are authorized. Updated in place.
    ///   - authorizerId: The authorizer: an `AWS::ApiGatewayV2::Authorizer`, by its ID. Updated in place. Never read back.
    ///   - modelSelectionExpression: How the model for a message is chosen. Updated in place.
    ///   - operationName: The name of the operation. Updated in place.
    ///   - requestModels: The models of messages, by name, as JSON. Updated in place.
    ///   - requestParameters: Which parameters a request must have, as JSON. Updated in place. Never read back.
    ///   - routeResponseSelectionExpression: Whether a WebSocket route answers. Updated in place.
    ///   - target: The integration, as `integrations/` and its identifier. Updated in place.
    public init(
      _ name: String,
      apiId: Input<ApiGatewayV2.Api.ID>,
      routeKey: Input<String>,
      apiKeyRequired: Input<Bool>? = nil,
      authorizationScopes: [Input<String>]? = nil,
      authorizationType: Input<String>? = nil,
      authorizerId: Input<ApiGatewayV2.Authorizer.ID>? = nil,
      modelSelectionExpression: Input<String>? = nil,
      operationName: Input<String>? = nil,
      requestModels: JSONDocument? = nil,
      requestParameters: JSONDocument? = nil,
      routeResponseSelectionExpression: Input<String>? = nil,
      target: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["ApiId"] = apiId.expression
      declaration["RouteKey"] = routeKey.expression
      declaration["ApiKeyRequired"] = apiKeyRequired?.expression
      declaration["AuthorizationScopes"] = authorizationScopes?.expression
      declaration["AuthorizationType"] = authorizationType?.expression
      declaration["AuthorizerId"] = authorizerId?.expression
      declaration["ModelSelectionExpression"] = modelSelectionExpression?.expression
      declaration["OperationName"] = operationName?.expression
      declaration["RequestModels"] = requestModels?.expression
      declaration["RequestParameters"] = requestParameters?.expression
      declaration["RouteResponseSelectionExpression"] = routeResponseSelectionExpression?.expression
      declaration["Target"] = target?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The API: an `AWS::ApiGatewayV2::Api`, by its ID (`ApiId`). Required. A change replaces the resource.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }
    /// Method and path (`GET /health`, `$default`) (`RouteKey`). Required. Updated in place.
    public var routeKey: Input<String> { declaration.reference("RouteKey") }
    /// Whether a WebSocket request must carry a key (`ApiKeyRequired`). Updated in place.
    public var apiKeyRequired: Input<Bool> { declaration.reference("ApiKeyRequired") }
    /// The scopes of which a token must have one (`AuthorizationScopes`). Updated in place.
    public var authorizationScopes: Input<[String]> { declaration.reference("AuthorizationScopes") }
    /// How requests are authorized (`AuthorizationType`). Updated in place.
    public var authorizationType: Input<String> { declaration.reference("AuthorizationType") }
    /// The authorizer: an `AWS::ApiGatewayV2::Authorizer`, by its ID (`AuthorizerId`). Updated in place. Never read back.
    public var authorizerId: Input<ApiGatewayV2.Authorizer.ID> { declaration.reference("AuthorizerId") }
    /// How the model for a message is chosen (`ModelSelectionExpression`). Updated in place.
    public var modelSelectionExpression: Input<String> { declaration.reference("ModelSelectionExpression") }
    /// The name of the operation (`OperationName`). Updated in place.
    public var operationName: Input<String> { declaration.reference("OperationName") }
    /// The models of messages, by name, as JSON (`RequestModels`). Updated in place.
    public var requestModels: Input<JSONDocument> { declaration.reference("RequestModels") }
    /// Which parameters a request must have, as JSON (`RequestParameters`). Updated in place. Never read back.
    public var requestParameters: Input<JSONDocument> { declaration.reference("RequestParameters") }
    /// The identifier of the route (`RouteId`). Set by the cloud.
    public var routeId: Input<String> { declaration.reference("RouteId") }
    /// Whether a WebSocket route answers (`RouteResponseSelectionExpression`). Updated in place.
    public var routeResponseSelectionExpression: Input<String> { declaration.reference("RouteResponseSelectionExpression") }
    /// The integration, as `integrations/` and its identifier (`Target`). Updated in place.
    public var target: Input<String> { declaration.reference("Target") }
  }
}
