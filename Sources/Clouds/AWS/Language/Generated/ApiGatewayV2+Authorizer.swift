// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// Authorizes requests to routes, by a token or by a function (`AWS::ApiGatewayV2::Authorizer`).
  ///
  /// - Identified by `AuthorizerId`, `ApiId`.
  public struct Authorizer: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Authorizer"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiId: The API: an `AWS::ApiGatewayV2::Api`, by its ID. Required. A change replaces the resource.
    ///   - authorizerType: Whether a token's issuer decides or a function. Required. Updated in place.
    ///   - name: The name of the authorizer. Required. Updated in place.
    ///   - authorizerCredentialsArn: The role with which the function is called: an `AWS::IAM::Role`, by its ARN. Updated in place. Never read back.
    ///   - authorizerPayloadFormatVersion: The form of the events that the function gets. Updated in place. Never read back.
    ///   - authorizerResultTtlInSeconds: How many seconds a decision is cached. Updated in place. Never read back.
    ///   - authorizerUri: The function, as API Gateway names it. Updated in place. Never read back.
    ///   - enableSimpleResponses: Whether the function answers yes or no instead of with a policy. Updated in place. Never read back.
    ///   - identitySource: Where requests carry what is checked. Updated in place.
    ///   - identityValidationExpression: A regular expression that tokens must match. Updated in place.
    ///   - jwtConfiguration: Which issuer's tokens are taken, and for whom. Updated in place.
    public init(
      _ name: String,
      apiId: Input<ApiGatewayV2.Api.ID>,
      authorizerType: Input<String>,
      name nameValue: Input<String>,
      authorizerCredentialsArn: Input<IAM.Role.ARN>? = nil,
      authorizerPayloadFormatVersion: Input<String>? = nil,
      authorizerResultTtlInSeconds: Input<Int>? = nil,
      authorizerUri: Input<String>? = nil,
      enableSimpleResponses: Input<Bool>? = nil,
      identitySource: [Input<String>]? = nil,
      identityValidationExpression: Input<String>? = nil,
      jwtConfiguration: ApiGatewayV2.Authorizer.JWTConfiguration? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["ApiId"] = apiId.expression
      declaration["AuthorizerType"] = authorizerType.expression
      declaration["Name"] = nameValue.expression
      declaration["AuthorizerCredentialsArn"] = authorizerCredentialsArn?.expression
      declaration["AuthorizerPayloadFormatVersion"] = authorizerPayloadFormatVersion?.expression
      declaration["AuthorizerResultTtlInSeconds"] = authorizerResultTtlInSeconds?.expression
      declaration["AuthorizerUri"] = authorizerUri?.expression
      declaration["EnableSimpleResponses"] = enableSimpleResponses?.expression
      declaration["IdentitySource"] = identitySource?.expression
      declaration["IdentityValidationExpression"] = identityValidationExpression?.expression
      declaration["JwtConfiguration"] = jwtConfiguration?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The API: an `AWS::ApiGatewayV2::Api`, by its ID (`ApiId`). Required. A change replaces the resource.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }
    /// Whether a token's issuer decides or a function (`AuthorizerType`). Required. Updated in place.
    public var authorizerType: Input<String> { declaration.reference("AuthorizerType") }
    /// The name of the authorizer (`Name`). Required. Updated in place.
    public var name: Input<String> { declaration.reference("Name") }
    /// The role with which the function is called: an `AWS::IAM::Role`, by its ARN (`AuthorizerCredentialsArn`). Updated in place. Never read back.
    public var authorizerCredentialsArn: Input<IAM.Role.ARN> { declaration.reference("AuthorizerCredentialsArn") }
    /// The identifier of the authorizer (`AuthorizerId`). Set by the cloud.
    public var authorizerId: Input<ApiGatewayV2.Authorizer.ID> { declaration.reference("AuthorizerId") }
    /// The form of the events that the function gets (`AuthorizerPayloadFormatVersion`). Updated in place. Never read back.
    public var authorizerPayloadFormatVersion: Input<String> { declaration.reference("AuthorizerPayloadFormatVersion") }
    /// How many seconds a decision is cached (`AuthorizerResultTtlInSeconds`). Updated in place. Never read back.
    public var authorizerResultTtlInSeconds: Input<Int> { declaration.reference("AuthorizerResultTtlInSeconds") }
    /// The function, as API Gateway names it (`AuthorizerUri`). Updated in place. Never read back.
    public var authorizerUri: Input<String> { declaration.reference("AuthorizerUri") }
    /// Whether the function answers yes or no instead of with a policy (`EnableSimpleResponses`). Updated in place. Never read back.
    public var enableSimpleResponses: Input<Bool> { declaration.reference("EnableSimpleResponses") }
    /// Where requests carry what is checked (`IdentitySource`). Updated in place.
    public var identitySource: Input<[String]> { declaration.reference("IdentitySource") }
    /// A regular expression that tokens must match (`IdentityValidationExpression`). Updated in place.
    public var identityValidationExpression: Input<String> { declaration.reference("IdentityValidationExpression") }
    /// Which issuer's tokens are taken, and for whom (`JwtConfiguration`). Updated in place.
    public var jwtConfiguration: Input<ApiGatewayV2.Authorizer.JWTConfiguration> { declaration.reference("JwtConfiguration") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// Which issuer's tokens are taken, and for whom (an object of `AWS::ApiGatewayV2::Authorizer`).
    public struct JWTConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - audience: The accepted audiences of tokens.
      ///   - issuer: The issuer of accepted tokens, by URL.
      public init(audience: [Input<String>]? = nil, issuer: Input<String>? = nil) {
        members["Audience"] = audience?.expression
        members["Issuer"] = issuer?.expression
      }
    }
  }
}
