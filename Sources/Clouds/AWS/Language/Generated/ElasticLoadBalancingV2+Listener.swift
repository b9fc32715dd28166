// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
  /// A port on which a load balancer takes connections, and where it sends them (`AWS::ElasticLoadBalancingV2::Listener`).
  ///
  /// - Identified by `ListenerArn`.
  public struct Listener: Resource {
    public static let typeName = "AWS::ElasticLoadBalancingV2::Listener"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - defaultActions: The actions for requests that no rule takes. Required. Updated in place.
    ///   - loadBalancerArn: The load balancer: an `AWS::ElasticLoadBalancingV2::LoadBalancer`, by its ARN. Required. A change replaces the resource.
    ///   - alpnPolicy: Which protocols are agreed on during the TLS handshake. Updated in place.
    ///   - certificates: The certificate that is shown, if none fits better. Updated in place.
    ///   - listenerAttributes: Further settings, by name. Updated in place.
    ///   - mutualAuthentication: Whether clients must show certificates, and whose. Updated in place.
    ///   - port: The port that it listens on. 1 to 65535. Updated in place.
    ///   - protocol: The protocol that clients speak. Updated in place.
    ///   - sslPolicy: Which TLS versions and ciphers are taken. Updated in place.
    public init(
      _ name: String,
      defaultActions: [ElasticLoadBalancingV2.Listener.Action],
      loadBalancerArn: Input<ElasticLoadBalancingV2.LoadBalancer.ARN>,
      alpnPolicy: [Input<String>]? = nil,
      certificates: [ElasticLoadBalancingV2.Listener.Certificate]? = nil,
      listenerAttributes: [ElasticLoadBalancingV2.Listener.ListenerAttribute]? = nil,
      mutualAuthentication: ElasticLoadBalancingV2.Listener.MutualAuthentication? = nil,
      port: Input<Int>? = nil,
      protocol: ElasticLoadBalancingV2.ProtocolKind? = nil,
      sslPolicy: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["DefaultActions"] = defaultActions.expression
      declaration["LoadBalancerArn"] = loadBalancerArn.expression
      declaration["AlpnPolicy"] = alpnPolicy?.expression
      declaration["Certificates"] = certificates?.expression
      declaration["ListenerAttributes"] = listenerAttributes?.expression
      declaration["MutualAuthentication"] = mutualAuthentication?.expression
      declaration["Port"] = port?.expression
      declaration["Protocol"] = `protocol`?.expression
      declaration["SslPolicy"] = sslPolicy?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The actions for requests that no rule takes (`DefaultActions`). Required. Updated in place.
    public var defaultActions: Input<[ElasticLoadBalancingV2.Listener.Action]> { declaration.reference("DefaultActions") }
    /// The load balancer: an `AWS::ElasticLoadBalancingV2::LoadBalancer`, by its ARN (`LoadBalancerArn`). Required. A change replaces the resource.
    public var loadBalancerArn: Input<ElasticLoadBalancingV2.LoadBalancer.ARN> { declaration.reference("LoadBalancerArn") }
    /// Which protocols are agreed on during the TLS handshake (`AlpnPolicy`). Updated in place.
    public var alpnPolicy: Input<[String]> { declaration.reference("AlpnPolicy") }
    /// The certificate that is shown, if none fits better (`Certificates`). Updated in place.
    public var certificates: Input<[ElasticLoadBalancingV2.Listener.Certificate]> { declaration.reference("Certificates") }
    /// The ARN of the listener (`ListenerArn`). Set by the cloud.
    public var listenerArn: Input<ElasticLoadBalancingV2.Listener.ARN> { declaration.reference("ListenerArn") }
    /// Further settings, by name (`ListenerAttributes`). Updated in place.
    public var listenerAttributes: Input<[ElasticLoadBalancingV2.Listener.ListenerAttribute]> { declaration.reference("ListenerAttributes") }
    /// Whether clients must show certificates, and whose (`MutualAuthentication`). Updated in place.
    public var mutualAuthentication: Input<ElasticLoadBalancingV2.Listener.MutualAuthentication> { declaration.reference("MutualAuthentication") }
    /// The port that it listens on (`Port`). 1 to 65535. Updated in place.
    public var port: Input<Int> { declaration.reference("Port") }
    /// The protocol that clients speak (`Protocol`). Updated in place.
    public var `protocol`: Input<ElasticLoadBalancingV2.ProtocolKind> { declaration.reference("Protocol") }
    /// Which TLS versions and ciphers are taken (`SslPolicy`). Updated in place.
    public var sslPolicy: Input<String> { declaration.reference("SslPolicy") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The actions for requests that no rule takes (an object of `AWS::ElasticLoadBalancingV2::Listener`).
    public struct Action: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The action. Required.
      ///   - authenticateCognitoConfig: The user pool that users sign in at.
      ///   - authenticateOidcConfig: The issuer that users sign in at.
      ///   - fixedResponseConfig: The answer that is given at once.
      ///   - forwardConfig: The target groups that requests go to, by weight.
      ///   - jwtValidationConfig: Which tokens requests must carry.
      ///   - order: The place among the actions. 1 to 50000.
      ///   - redirectConfig: Where clients are sent instead.
      ///   - targetGroupArn: The target group: an `AWS::ElasticLoadBalancingV2::TargetGroup`, by its ARN.
      public init(
        type: ElasticLoadBalancingV2.Kind,
        authenticateCognitoConfig: ElasticLoadBalancingV2.Listener.AuthenticateCognitoConfig? = nil,
        authenticateOidcConfig: ElasticLoadBalancingV2.Listener.AuthenticateOidcConfig? = nil,
        fixedResponseConfig: ElasticLoadBalancingV2.FixedResponseConfig? = nil,
        forwardConfig: ElasticLoadBalancingV2.ForwardConfig? = nil,
        jwtValidationConfig: ElasticLoadBalancingV2.JwtValidationConfig? = nil,
        order: Input<Int>? = nil,
        redirectConfig: ElasticLoadBalancingV2.RedirectConfig? = nil,
        targetGroupArn: Input<ElasticLoadBalancingV2.TargetGroup.ARN>? = nil
      ) {
        members["Type"] = type.expression
        members["AuthenticateCognitoConfig"] = authenticateCognitoConfig?.expression
        members["AuthenticateOidcConfig"] = authenticateOidcConfig?.expression
        members["FixedResponseConfig"] = fixedResponseConfig?.expression
        members["ForwardConfig"] = forwardConfig?.expression
        members["JwtValidationConfig"] = jwtValidationConfig?.expression
        members["Order"] = order?.expression
        members["RedirectConfig"] = redirectConfig?.expression
        members["TargetGroupArn"] = targetGroupArn?.expression
      }
    }

    /// The user pool that users sign in at (an object of `AWS::ElasticLoadBalancingV2::Listener`).
    public struct AuthenticateCognitoConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - userPoolArn: The user pool: an `AWS::Cognito::UserPool`, by its ARN. Required.
      ///   - userPoolClientId: The client of the user pool. Required.
      ///   - userPoolDomain: The domain of the user pool's sign-in pages. Required.
      ///   - authenticationRequestExtraParams: Further parameters of the request to sign in, by name.
      ///   - onUnauthenticatedRequest: What happens to users who are not signed in: `allow`, `authenticate` or `deny`.
      ///   - scope: Which data of the user is requested.
      ///   - sessionCookieName: The cookie that keeps users signed in.
      ///   - sessionTimeout: How many seconds users stay signed in.
      public init(
        userPoolArn: Input<Cognito.UserPool.ARN>,
        userPoolClientId: Input<String>,
        userPoolDomain: Input<String>,
        authenticationRequestExtraParams: [String: Input<String>]? = nil,
        onUnauthenticatedRequest: ElasticLoadBalancingV2.OnUnauthenticatedRequest? = nil,
        scope: Input<String>? = nil,
        sessionCookieName: Input<String>? = nil,
        sessionTimeout: Input<String>? = nil
      ) {
        members["UserPoolArn"] = userPoolArn.expression
        members["UserPoolClientId"] = userPoolClientId.expression
        members["UserPoolDomain"] = userPoolDomain.expression
        members["AuthenticationRequestExtraParams"] = authenticationRequestExtraParams?.expression
        members["OnUnauthenticatedRequest"] = onUnauthenticatedRequest?.expression
        members["Scope"] = scope?.expression
        members["SessionCookieName"] = sessionCookieName?.expression
        members["SessionTimeout"] = sessionTimeout?.expression
      }
    }

    /// The issuer that users sign in at (an object of `AWS::ElasticLoadBalancingV2::Listener`).
    public struct AuthenticateOidcConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - authorizationEndpoint: Where users sign in. Required.
      ///   - clientId: The identifier that the issuer gave to this client. Required.
      ///   - issuer: The issuer, by URL. Required.
      ///   - tokenEndpoint: Where tokens are fetched. Required.
      ///   - userInfoEndpoint: Where data of the user is fetched. Required.
      ///   - authenticationRequestExtraParams: Further parameters of the request to sign in, by name.
      ///   - clientSecret: The password that the issuer gave to this client, a secret.
      ///   - onUnauthenticatedRequest: What happens to users who are not signed in: `allow`, `authenticate` or `deny`.
      ///   - scope: Which data of the user is requested.
      ///   - sessionCookieName: The cookie that keeps users signed in.
      ///   - sessionTimeout: How many seconds users stay signed in.
      ///   - useExistingClientSecret: Whether the password that is there already stays.
      public init(
        authorizationEndpoint: Input<String>,
        clientId: Input<String>,
        issuer: Input<String>,
        tokenEndpoint: Input<String>,
        userInfoEndpoint: Input<String>,
        authenticationRequestExtraParams: [String: Input<String>]? = nil,
        clientSecret: SecretValue? = nil,
        onUnauthenticatedRequest: ElasticLoadBalancingV2.OnUnauthenticatedRequest? = nil,
        scope: Input<String>? = nil,
        sessionCookieName: Input<String>? = nil,
        sessionTimeout: Input<String>? = nil,
        useExistingClientSecret: Input<Bool>? = nil
      ) {
        members["AuthorizationEndpoint"] = authorizationEndpoint.expression
        members["ClientId"] = clientId.expression
        members["Issuer"] = issuer.expression
        members["TokenEndpoint"] = tokenEndpoint.expression
        members["UserInfoEndpoint"] = userInfoEndpoint.expression
        members["AuthenticationRequestExtraParams"] = authenticationRequestExtraParams?.expression
        members["ClientSecret"] = clientSecret?.expression
        members["OnUnauthenticatedRequest"] = onUnauthenticatedRequest?.expression
        members["Scope"] = scope?.expression
        members["SessionCookieName"] = sessionCookieName?.expression
        members["SessionTimeout"] = sessionTimeout?.expression
        members["UseExistingClientSecret"] = useExistingClientSecret?.expression
      }
    }

    /// The certificate that is shown, if none fits better (an object of `AWS::ElasticLoadBalancingV2::Listener`).
    public struct Certificate: NestedObject {
      public var members = Members()

      /// - Parameter certificateArn: The certificate: an `AWS::CertificateManager::Certificate`, by its ARN.
      public init(certificateArn: Input<CertificateManager.Certificate.ARN>? = nil) {
        members["CertificateArn"] = certificateArn?.expression
      }
    }

    /// Further settings, by name (an object of `AWS::ElasticLoadBalancingV2::Listener`).
    public struct ListenerAttribute: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The name of the setting.
      ///   - value: The value of the setting.
      public init(key: Input<String>? = nil, value: Input<String>? = nil) {
        members["Key"] = key?.expression
        members["Value"] = value?.expression
      }
    }

    /// Whether clients must show certificates, and whose (an object of `AWS::ElasticLoadBalancingV2::Listener`).
    public struct MutualAuthentication: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - advertiseTrustStoreCaNames: Whether clients are told whose certificates are taken: `off` or `on`.
      ///   - ignoreClientCertificateExpiry: Whether certificates that have ended are taken.
      ///   - mode: Whether client certificates are ignored, passed on or verified.
      ///   - trustStoreArn: Whose certificates are taken.
      public init(
        advertiseTrustStoreCaNames: ElasticLoadBalancingV2.Listener.MutualAuthentication.AdvertiseTrustStoreCaNames? = nil,
        ignoreClientCertificateExpiry: Input<Bool>? = nil,
        mode: Input<String>? = nil,
        trustStoreArn: Input<String>? = nil
      ) {
        members["AdvertiseTrustStoreCaNames"] = advertiseTrustStoreCaNames?.expression
        members["IgnoreClientCertificateExpiry"] = ignoreClientCertificateExpiry?.expression
        members["Mode"] = mode?.expression
        members["TrustStoreArn"] = trustStoreArn?.expression
      }

      /// What `AdvertiseTrustStoreCaNames` can be.
      public enum AdvertiseTrustStoreCaNames: String, Expressible {
        case off
        case on
      }
    }
  }
}
