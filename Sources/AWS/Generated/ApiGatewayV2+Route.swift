// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// A resource of type `AWS::ApiGatewayV2::Route`.
  ///
  /// Identified by `ApiId`, `RouteId`.
  public struct Route: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Route"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiId: Required. A change replaces the resource.
    ///   - routeKey: Required. Updated in place.
    ///   - apiKeyRequired: Updated in place.
    ///   - authorizationScopes: Updated in place.
    ///   - authorizationType: Updated in place.
    ///   - authorizerId: Updated in place. Never read back.
    ///   - modelSelectionExpression: Updated in place.
    ///   - operationName: Updated in place.
    ///   - requestModels: Updated in place.
    ///   - requestParameters: Updated in place. Never read back.
    ///   - routeResponseSelectionExpression: Updated in place.
    ///   - target: Updated in place.
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

    /// `ApiId`. Required. A change replaces the resource.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }

    /// `RouteKey`. Required. Updated in place.
    public var routeKey: Input<String> { declaration.reference("RouteKey") }

    /// `ApiKeyRequired`. Updated in place.
    public var apiKeyRequired: Input<Bool> { declaration.reference("ApiKeyRequired") }

    /// `AuthorizationScopes`. Updated in place.
    public var authorizationScopes: Input<[String]> { declaration.reference("AuthorizationScopes") }

    /// `AuthorizationType`. Updated in place.
    public var authorizationType: Input<String> { declaration.reference("AuthorizationType") }

    /// `AuthorizerId`. Updated in place. Never read back.
    public var authorizerId: Input<ApiGatewayV2.Authorizer.ID> { declaration.reference("AuthorizerId") }

    /// `ModelSelectionExpression`. Updated in place.
    public var modelSelectionExpression: Input<String> { declaration.reference("ModelSelectionExpression") }

    /// `OperationName`. Updated in place.
    public var operationName: Input<String> { declaration.reference("OperationName") }

    /// `RequestModels`. Updated in place.
    public var requestModels: Input<JSONDocument> { declaration.reference("RequestModels") }

    /// `RequestParameters`. Updated in place. Never read back.
    public var requestParameters: Input<JSONDocument> { declaration.reference("RequestParameters") }

    /// `RouteId`. Set by the cloud.
    public var routeId: Input<String> { declaration.reference("RouteId") }

    /// `RouteResponseSelectionExpression`. Updated in place.
    public var routeResponseSelectionExpression: Input<String> { declaration.reference("RouteResponseSelectionExpression") }

    /// `Target`. Updated in place.
    public var target: Input<String> { declaration.reference("Target") }
  }
}
