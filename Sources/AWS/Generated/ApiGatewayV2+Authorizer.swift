// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// A resource of type `AWS::ApiGatewayV2::Authorizer`.
  ///
  /// Identified by `AuthorizerId`, `ApiId`.
  public struct Authorizer: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Authorizer"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiId: Required. A change replaces the resource.
    ///   - authorizerType: Required. Updated in place.
    ///   - name: Required. Updated in place.
    ///   - authorizerCredentialsArn: Updated in place. Never read back.
    ///   - authorizerPayloadFormatVersion: Updated in place. Never read back.
    ///   - authorizerResultTtlInSeconds: Updated in place. Never read back.
    ///   - authorizerUri: Updated in place. Never read back.
    ///   - enableSimpleResponses: Updated in place. Never read back.
    ///   - identitySource: Updated in place.
    ///   - identityValidationExpression: Updated in place.
    ///   - jwtConfiguration: Updated in place.
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

    /// `ApiId`. Required. A change replaces the resource.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }

    /// `AuthorizerType`. Required. Updated in place.
    public var authorizerType: Input<String> { declaration.reference("AuthorizerType") }

    /// `Name`. Required. Updated in place.
    public var name: Input<String> { declaration.reference("Name") }

    /// `AuthorizerCredentialsArn`. Updated in place. Never read back.
    public var authorizerCredentialsArn: Input<IAM.Role.ARN> { declaration.reference("AuthorizerCredentialsArn") }

    /// `AuthorizerId`. Set by the cloud.
    public var authorizerId: Input<ApiGatewayV2.Authorizer.ID> { declaration.reference("AuthorizerId") }

    /// `AuthorizerPayloadFormatVersion`. Updated in place. Never read back.
    public var authorizerPayloadFormatVersion: Input<String> { declaration.reference("AuthorizerPayloadFormatVersion") }

    /// `AuthorizerResultTtlInSeconds`. Updated in place. Never read back.
    public var authorizerResultTtlInSeconds: Input<Int> { declaration.reference("AuthorizerResultTtlInSeconds") }

    /// `AuthorizerUri`. Updated in place. Never read back.
    public var authorizerUri: Input<String> { declaration.reference("AuthorizerUri") }

    /// `EnableSimpleResponses`. Updated in place. Never read back.
    public var enableSimpleResponses: Input<Bool> { declaration.reference("EnableSimpleResponses") }

    /// `IdentitySource`. Updated in place.
    public var identitySource: Input<[String]> { declaration.reference("IdentitySource") }

    /// `IdentityValidationExpression`. Updated in place.
    public var identityValidationExpression: Input<String> { declaration.reference("IdentityValidationExpression") }

    /// `JwtConfiguration`. Updated in place.
    public var jwtConfiguration: Input<ApiGatewayV2.Authorizer.JWTConfiguration> { declaration.reference("JwtConfiguration") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `JWTConfiguration`.
    public struct JWTConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        audience: [Input<String>]? = nil,
        issuer: Input<String>? = nil
      ) {
        members["Audience"] = audience?.expression
        members["Issuer"] = issuer?.expression
      }
    }
  }
}
