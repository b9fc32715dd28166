// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Cognito {
  /// A program that may sign users of a pool in (`AWS::Cognito::UserPoolClient`).
  ///
  /// - Identified by `UserPoolId`, `ClientId`.
  public struct UserPoolClient: Resource {
    public static let typeName = "AWS::Cognito::UserPoolClient"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - userPoolId: The user pool: an `AWS::Cognito::UserPool`, by its ID. Required. A change replaces the resource.
    ///   - accessTokenValidity: How long an access token is valid. 1 to 86400. Updated in place.
    ///   - allowedOAuthFlows: The ways of OAuth that it may use. Updated in place.
    ///   - allowedOAuthFlowsUserPoolClient: Whether it uses OAuth at all. Updated in place.
    ///   - allowedOAuthScopes: The scopes that it may ask for. Updated in place.
    ///   - analyticsConfiguration: The analytics project of Pinpoint. Updated in place.
    ///   - authSessionValidity: How many minutes a sign-in may take. 3 to 15. Updated in place.
    ///   - callbackURLs: Where users may be sent after they signed in. Updated in place.
    ///   - clientName: The name of the client. 1 to 128 characters. Updated in place.
    ///   - defaultRedirectURI: Where users are sent by default. Updated in place.
    ///   - enablePropagateAdditionalUserContextData: Whether the client passes on the addresses of users. Updated in place.
    ///   - enableTokenRevocation: Whether tokens can be revoked. Updated in place.
    ///   - explicitAuthFlows: The ways of signing in that it may use. Updated in place.
    ///   - generateSecret: Whether it gets a password. A change replaces the resource.
    ///   - idTokenValidity: How long an identity token is valid. 1 to 86400. Updated in place.
    ///   - logoutURLs: Where users may be sent after they signed out. Updated in place.
    ///   - preventUserExistenceErrors: Whether answers hide which users exist. Updated in place.
    ///   - readAttributes: The attributes of users that it may read. Updated in place.
    ///   - refreshTokenRotation: Whether refresh tokens are replaced at each use. Updated in place.
    ///   - refreshTokenValidity: How long a refresh token is valid. 1 to 315360000. Updated in place.
    ///   - supportedIdentityProviders: Who may sign users in. Updated in place.
    ///   - tokenValidityUnits: The units of the tokens' times. Updated in place.
    ///   - writeAttributes: The attributes of users that it may change. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The user pool: an `AWS::Cognito::UserPool`, by its ID (`UserPoolId`). Required. A change replaces the resource.
    public var userPoolId: Input<Cognito.UserPool.ID> { declaration.reference("UserPoolId") }
    /// How long an access token is valid (`AccessTokenValidity`). 1 to 86400. Updated in place.
    public var accessTokenValidity: Input<Int> { declaration.reference("AccessTokenValidity") }
    /// The ways of OAuth that it may use (`AllowedOAuthFlows`). Updated in place.
    public var allowedOAuthFlows: Input<[String]> { declaration.reference("AllowedOAuthFlows") }
    /// Whether it uses OAuth at all (`AllowedOAuthFlowsUserPoolClient`). Updated in place.
    public var allowedOAuthFlowsUserPoolClient: Input<Bool> { declaration.reference("AllowedOAuthFlowsUserPoolClient") }
    /// The scopes that it may ask for (`AllowedOAuthScopes`). Updated in place.
    public var allowedOAuthScopes: Input<[String]> { declaration.reference("AllowedOAuthScopes") }
    /// The analytics project of Pinpoint (`AnalyticsConfiguration`). Updated in place.
    public var analyticsConfiguration: Input<Cognito.UserPoolClient.AnalyticsConfiguration> { declaration.reference("AnalyticsConfiguration") }
    /// How many minutes a sign-in may take (`AuthSessionValidity`). 3 to 15. Updated in place.
    public var authSessionValidity: Input<Int> { declaration.reference("AuthSessionValidity") }
    /// Where users may be sent after they signed in (`CallbackURLs`). Updated in place.
    public var callbackURLs: Input<[String]> { declaration.reference("CallbackURLs") }
    /// The identifier of the client (`ClientId`). Set by the cloud.
    public var clientId: Input<Cognito.UserPoolClient.ID> { declaration.reference("ClientId") }
    /// The name of the client (`ClientName`). 1 to 128 characters. Updated in place.
    public var clientName: Input<String> { declaration.reference("ClientName") }
    /// The client's password (`ClientSecret`). Set by the cloud.
    public var clientSecret: Input<String> { declaration.reference("ClientSecret") }
    /// Where users are sent by default (`DefaultRedirectURI`). Updated in place.
    public var defaultRedirectURI: Input<String> { declaration.reference("DefaultRedirectURI") }
    /// Whether the client passes on the addresses of users (`EnablePropagateAdditionalUserContextData`). Updated in place.
    public var enablePropagateAdditionalUserContextData: Input<Bool> { declaration.reference("EnablePropagateAdditionalUserContextData") }
    /// Whether tokens can be revoked (`EnableTokenRevocation`). Updated in place.
    public var enableTokenRevocation: Input<Bool> { declaration.reference("EnableTokenRevocation") }
    /// The ways of signing in that it may use (`ExplicitAuthFlows`). Updated in place.
    public var explicitAuthFlows: Input<[String]> { declaration.reference("ExplicitAuthFlows") }
    /// Whether it gets a password (`GenerateSecret`). A change replaces the resource.
    public var generateSecret: Input<Bool> { declaration.reference("GenerateSecret") }
    /// How long an identity token is valid (`IdTokenValidity`). 1 to 86400. Updated in place.
    public var idTokenValidity: Input<Int> { declaration.reference("IdTokenValidity") }
    /// Where users may be sent after they signed out (`LogoutURLs`). Updated in place.
    public var logoutURLs: Input<[String]> { declaration.reference("LogoutURLs") }
    /// The name of the client (`Name`). Set by the cloud.
    public var name: Input<String> { declaration.reference("Name") }
    /// Whether answers hide which users exist (`PreventUserExistenceErrors`). Updated in place.
    public var preventUserExistenceErrors: Input<String> { declaration.reference("PreventUserExistenceErrors") }
    /// The attributes of users that it may read (`ReadAttributes`). Updated in place.
    public var readAttributes: Input<[String]> { declaration.reference("ReadAttributes") }
    /// Whether refresh tokens are replaced at each use (`RefreshTokenRotation`). Updated in place.
    public var refreshTokenRotation: Input<Cognito.UserPoolClient.RefreshTokenRotation> { declaration.reference("RefreshTokenRotation") }
    /// How long a refresh token is valid (`RefreshTokenValidity`). 1 to 315360000. Updated in place.
    public var refreshTokenValidity: Input<Int> { declaration.reference("RefreshTokenValidity") }
    /// Who may sign users in (`SupportedIdentityProviders`). Updated in place.
    public var supportedIdentityProviders: Input<[String]> { declaration.reference("SupportedIdentityProviders") }
    /// The units of the tokens' times (`TokenValidityUnits`). Updated in place.
    public var tokenValidityUnits: Input<Cognito.UserPoolClient.TokenValidityUnits> { declaration.reference("TokenValidityUnits") }
    /// The attributes of users that it may change (`WriteAttributes`). Updated in place.
    public var writeAttributes: Input<[String]> { declaration.reference("WriteAttributes") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The analytics project of Pinpoint (an object of `AWS::Cognito::UserPoolClient`).
    public struct AnalyticsConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - applicationArn: The project, by its ARN.
      ///   - applicationId: The project.
      ///   - externalId: A text that the other side must show to assume the role.
      ///   - roleArn: The role that writes analytics: an `AWS::IAM::Role`, by its ARN.
      ///   - userDataShared: Whether user data is included.
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

    /// Whether refresh tokens are replaced at each use (an object of `AWS::Cognito::UserPoolClient`).
    public struct RefreshTokenRotation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - feature: Whether it is enabled: `ENABLED` or `DISABLED`.
      ///   - retryGracePeriodSeconds: How many seconds the former token stays valid. 0 to 60.
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

    /// The units of the tokens' times (an object of `AWS::Cognito::UserPoolClient`).
    public struct TokenValidityUnits: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - accessToken: The unit of an access token's time.
      ///   - idToken: The unit of an identity token's time.
      ///   - refreshToken: The unit of a refresh token's time.
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
