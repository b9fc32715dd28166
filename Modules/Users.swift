public import AWS
public import Infra

/// Sign-in: a pool of users, the web application that they sign in to, and the pages on which they do it.
public struct Users: Component {
  public var scope: Scope
  /// Who they are. They sign in with their mail address.
  public let pool: Cognito.UserPool
  /// The web application; it runs in browsers, so it has no password.
  public let client: Cognito.UserPoolClient
  /// The name of the pages for signing in.
  public let domain: Cognito.UserPoolDomain

  /// Where the pages for signing in answer.
  public var url: Input<String> { "https://\(domain.domain).auth.\(Region.current).amazoncognito.com" }

  /// - Parameters:
  ///   - callbacks: Where the browser is sent after signing in and out: addresses with HTTPS, or on this machine.
  ///   - isProtected: Whether the pool has to be unprotected before it can be deleted.
  ///   - prefix: What names begin with; the pages' name is the prefix alone, the only one of its kind in the region.
  public init(
    _ name: String = "users", callbacks: [Input<String>], isProtected: Bool = true,
    prefix: Input<String> = Environment.prefix, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    pool = Cognito.UserPool(
      "pool",
      accountRecoverySetting: .init(recoveryMechanisms: [.init(name: "verified_email", priority: 1)]),
      autoVerifiedAttributes: ["email"], deletionProtection: isProtected ? "ACTIVE" : "INACTIVE",
      mfaConfiguration: "OFF",
      policies: .init(
        passwordPolicy: .init(
          minimumLength: 12, requireLowercase: true, requireNumbers: true, requireSymbols: true,
          requireUppercase: true, temporaryPasswordValidityDays: 7)),
      usernameAttributes: ["email"], userPoolName: "\(prefix)-users")
    client = Cognito.UserPoolClient(
      "web", userPoolId: pool.userPoolId, allowedOAuthFlows: ["code"], allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthScopes: ["openid", "email", "profile"], callbackURLs: callbacks, clientName: "\(prefix)-web",
      enableTokenRevocation: true, explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      generateSecret: false, logoutURLs: callbacks, preventUserExistenceErrors: "ENABLED",
      supportedIdentityProviders: ["COGNITO"])
    domain = Cognito.UserPoolDomain("domain", domain: prefix, userPoolId: pool.userPoolId)
  }

  public var body: Contents {
    pool
    client
    domain
  }
}
