// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Cognito {
  /// A resource of type `AWS::Cognito::UserPoolClient`.
  ///
  /// Identified by `UserPoolId`, `ClientId`.
  public struct UserPoolClient: Resource {
    public static let typeName = "AWS::Cognito::UserPoolClient"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - userPoolId: Required. A change replaces the resource.
    ///   - accessTokenValidity: 1 to 86400. Updated in place.
    ///   - allowedOAuthFlows: Updated in place.
    ///   - allowedOAuthFlowsUserPoolClient: Updated in place.
    ///   - allowedOAuthScopes: Updated in place.
    ///   - analyticsConfiguration: Updated in place.
    ///   - authSessionValidity: 3 to 15. Updated in place.
    ///   - callbackURLs: Updated in place.
    ///   - clientName: 1 to 128 characters. Updated in place.
    ///   - defaultRedirectURI: Updated in place.
    ///   - enablePropagateAdditionalUserContextData: Updated in place.
    ///   - enableTokenRevocation: Updated in place.
    ///   - explicitAuthFlows: Updated in place.
    ///   - generateSecret: A change replaces the resource.
    ///   - idTokenValidity: 1 to 86400. Updated in place.
    ///   - logoutURLs: Updated in place.
    ///   - preventUserExistenceErrors: Updated in place.
    ///   - readAttributes: Updated in place.
    ///   - refreshTokenRotation: Updated in place.
    ///   - refreshTokenValidity: 1 to 315360000. Updated in place.
    ///   - supportedIdentityProviders: Updated in place.
    ///   - tokenValidityUnits: Updated in place.
    ///   - writeAttributes: Updated in place.
    public init(
      _ name: String,
      userPoolId: Input<Cognito.UserPool.ID>,
      accessTokenValidity: Input<Int>? = nil,
      allowedOAuthFlows: [Input<String>]? = nil,
      allowedOAuthFlowsUserPoolClient: Input<Bool>? = nil,
      allowedOAuthScopes: [Input<String>]? = nil,
      analyticsConfiguration: Cognito.UserPoolClient.AnalyticsConfiguration? = nil,
      authSessionValidity: Input<Int>? = nil,
      callbackURLs: [Input<String>]? = nil,
      clientName: Input<String>? = nil,
      defaultRedirectURI: Input<String>? = nil,
      enablePropagateAdditionalUserContextData: Input<Bool>? = nil,
      enableTokenRevocation: Input<Bool>? = nil,
      explicitAuthFlows: [Input<String>]? = nil,
      generateSecret: Input<Bool>? = nil,
      idTokenValidity: Input<Int>? = nil,
      logoutURLs: [Input<String>]? = nil,
      preventUserExistenceErrors: Input<String>? = nil,
      readAttributes: [Input<String>]? = nil,
      refreshTokenRotation: Cognito.UserPoolClient.RefreshTokenRotation? = nil,
      refreshTokenValidity: Input<Int>? = nil,
      supportedIdentityProviders: [Input<String>]? = nil,
      tokenValidityUnits: Cognito.UserPoolClient.TokenValidityUnits? = nil,
      writeAttributes: [Input<String>]? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["UserPoolId"] = userPoolId.expression
      declaration["AccessTokenValidity"] = accessTokenValidity?.expression
      declaration["AllowedOAuthFlows"] = allowedOAuthFlows?.expression
      declaration["AllowedOAuthFlowsUserPoolClient"] = allowedOAuthFlowsUserPoolClient?.expression
      declaration["AllowedOAuthScopes"] = allowedOAuthScopes?.expression
      declaration["AnalyticsConfiguration"] = analyticsConfiguration?.expression
      declaration["AuthSessionValidity"] = authSessionValidity?.expression
      declaration["CallbackURLs"] = callbackURLs?.expression
      declaration["ClientName"] = clientName?.expression
      declaration["DefaultRedirectURI"] = defaultRedirectURI?.expression
      declaration["EnablePropagateAdditionalUserContextData"] = enablePropagateAdditionalUserContextData?.expression
      declaration["EnableTokenRevocation"] = enableTokenRevocation?.expression
      declaration["ExplicitAuthFlows"] = explicitAuthFlows?.expression
      declaration["GenerateSecret"] = generateSecret?.expression
      declaration["IdTokenValidity"] = idTokenValidity?.expression
      declaration["LogoutURLs"] = logoutURLs?.expression
      declaration["PreventUserExistenceErrors"] = preventUserExistenceErrors?.expression
      declaration["ReadAttributes"] = readAttributes?.expression
      declaration["RefreshTokenRotation"] = refreshTokenRotation?.expression
      declaration["RefreshTokenValidity"] = refreshTokenValidity?.expression
      declaration["SupportedIdentityProviders"] = supportedIdentityProviders?.expression
      declaration["TokenValidityUnits"] = tokenValidityUnits?.expression
      declaration["WriteAttributes"] = writeAttributes?.expression
    }

    /// `UserPoolId`. Required. A change replaces the resource.
    public var userPoolId: Input<Cognito.UserPool.ID> { declaration.reference("UserPoolId") }

    /// `AccessTokenValidity`. 1 to 86400. Updated in place.
    public var accessTokenValidity: Input<Int> { declaration.reference("AccessTokenValidity") }

    /// `AllowedOAuthFlows`. Updated in place.
    public var allowedOAuthFlows: Input<[String]> { declaration.reference("AllowedOAuthFlows") }

    /// `AllowedOAuthFlowsUserPoolClient`. Updated in place.
    public var allowedOAuthFlowsUserPoolClient: Input<Bool> { declaration.reference("AllowedOAuthFlowsUserPoolClient") }

    /// `AllowedOAuthScopes`. Updated in place.
    public var allowedOAuthScopes: Input<[String]> { declaration.reference("AllowedOAuthScopes") }

    /// `AnalyticsConfiguration`. Updated in place.
    public var analyticsConfiguration: Input<Cognito.UserPoolClient.AnalyticsConfiguration> { declaration.reference("AnalyticsConfiguration") }

    /// `AuthSessionValidity`. 3 to 15. Updated in place.
    public var authSessionValidity: Input<Int> { declaration.reference("AuthSessionValidity") }

    /// `CallbackURLs`. Updated in place.
    public var callbackURLs: Input<[String]> { declaration.reference("CallbackURLs") }

    /// `ClientId`. Set by the cloud.
    public var clientId: Input<Cognito.UserPoolClient.ID> { declaration.reference("ClientId") }

    /// `ClientName`. 1 to 128 characters. Updated in place.
    public var clientName: Input<String> { declaration.reference("ClientName") }

    /// `ClientSecret`. Set by the cloud.
    public var clientSecret: Input<String> { declaration.reference("ClientSecret") }

    /// `DefaultRedirectURI`. Updated in place.
    public var defaultRedirectURI: Input<String> { declaration.reference("DefaultRedirectURI") }

    /// `EnablePropagateAdditionalUserContextData`. Updated in place.
    public var enablePropagateAdditionalUserContextData: Input<Bool> { declaration.reference("EnablePropagateAdditionalUserContextData") }

    /// `EnableTokenRevocation`. Updated in place.
    public var enableTokenRevocation: Input<Bool> { declaration.reference("EnableTokenRevocation") }

    /// `ExplicitAuthFlows`. Updated in place.
    public var explicitAuthFlows: Input<[String]> { declaration.reference("ExplicitAuthFlows") }

    /// `GenerateSecret`. A change replaces the resource.
    public var generateSecret: Input<Bool> { declaration.reference("GenerateSecret") }

    /// `IdTokenValidity`. 1 to 86400. Updated in place.
    public var idTokenValidity: Input<Int> { declaration.reference("IdTokenValidity") }

    /// `LogoutURLs`. Updated in place.
    public var logoutURLs: Input<[String]> { declaration.reference("LogoutURLs") }

    /// `Name`. Set by the cloud.
    public var name: Input<String> { declaration.reference("Name") }

    /// `PreventUserExistenceErrors`. Updated in place.
    public var preventUserExistenceErrors: Input<String> { declaration.reference("PreventUserExistenceErrors") }

    /// `ReadAttributes`. Updated in place.
    public var readAttributes: Input<[String]> { declaration.reference("ReadAttributes") }

    /// `RefreshTokenRotation`. Updated in place.
    public var refreshTokenRotation: Input<Cognito.UserPoolClient.RefreshTokenRotation> { declaration.reference("RefreshTokenRotation") }

    /// `RefreshTokenValidity`. 1 to 315360000. Updated in place.
    public var refreshTokenValidity: Input<Int> { declaration.reference("RefreshTokenValidity") }

    /// `SupportedIdentityProviders`. Updated in place.
    public var supportedIdentityProviders: Input<[String]> { declaration.reference("SupportedIdentityProviders") }

    /// `TokenValidityUnits`. Updated in place.
    public var tokenValidityUnits: Input<Cognito.UserPoolClient.TokenValidityUnits> { declaration.reference("TokenValidityUnits") }

    /// `WriteAttributes`. Updated in place.
    public var writeAttributes: Input<[String]> { declaration.reference("WriteAttributes") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `AnalyticsConfiguration`.
    public struct AnalyticsConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        applicationArn: Input<String>? = nil,
        applicationId: Input<String>? = nil,
        externalId: Input<String>? = nil,
        roleArn: Input<IAM.Role.ARN>? = nil,
        userDataShared: Input<Bool>? = nil
      ) {
        members["ApplicationArn"] = applicationArn?.expression
        members["ApplicationId"] = applicationId?.expression
        members["ExternalId"] = externalId?.expression
        members["RoleArn"] = roleArn?.expression
        members["UserDataShared"] = userDataShared?.expression
      }
    }

    /// The nested object `RefreshTokenRotation`.
    public struct RefreshTokenRotation: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - retryGracePeriodSeconds: 0 to 60.
      public init(
        feature: Cognito.UserPoolClient.RefreshTokenRotation.Feature? = nil,
        retryGracePeriodSeconds: Input<Int>? = nil
      ) {
        members["Feature"] = feature?.expression
        members["RetryGracePeriodSeconds"] = retryGracePeriodSeconds?.expression
      }

      /// What `Feature` can be.
      public enum Feature: String, Expressible {
        case enabled = "ENABLED"
        case disabled = "DISABLED"
      }
    }

    /// The nested object `TokenValidityUnits`.
    public struct TokenValidityUnits: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        accessToken: Input<String>? = nil,
        idToken: Input<String>? = nil,
        refreshToken: Input<String>? = nil
      ) {
        members["AccessToken"] = accessToken?.expression
        members["IdToken"] = idToken?.expression
        members["RefreshToken"] = refreshToken?.expression
      }
    }
  }
}
