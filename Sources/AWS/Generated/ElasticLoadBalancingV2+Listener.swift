// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
  /// A resource of type `AWS::ElasticLoadBalancingV2::Listener`.
  ///
  /// Identified by `ListenerArn`.
  public struct Listener: Resource {
    public static let typeName = "AWS::ElasticLoadBalancingV2::Listener"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - defaultActions: Required. Updated in place.
    ///   - loadBalancerArn: Required. A change replaces the resource.
    ///   - alpnPolicy: Updated in place.
    ///   - certificates: Updated in place.
    ///   - listenerAttributes: Updated in place.
    ///   - mutualAuthentication: Updated in place.
    ///   - port: 1 to 65535. Updated in place.
    ///   - protocol: Updated in place.
    ///   - sslPolicy: Updated in place.
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

    /// `DefaultActions`. Required. Updated in place.
    public var defaultActions: Input<[ElasticLoadBalancingV2.Listener.Action]> { declaration.reference("DefaultActions") }

    /// `LoadBalancerArn`. Required. A change replaces the resource.
    public var loadBalancerArn: Input<ElasticLoadBalancingV2.LoadBalancer.ARN> { declaration.reference("LoadBalancerArn") }

    /// `AlpnPolicy`. Updated in place.
    public var alpnPolicy: Input<[String]> { declaration.reference("AlpnPolicy") }

    /// `Certificates`. Updated in place.
    public var certificates: Input<[ElasticLoadBalancingV2.Listener.Certificate]> { declaration.reference("Certificates") }

    /// `ListenerArn`. Set by the cloud.
    public var listenerArn: Input<ElasticLoadBalancingV2.Listener.ARN> { declaration.reference("ListenerArn") }

    /// `ListenerAttributes`. Updated in place.
    public var listenerAttributes: Input<[ElasticLoadBalancingV2.Listener.ListenerAttribute]> { declaration.reference("ListenerAttributes") }

    /// `MutualAuthentication`. Updated in place.
    public var mutualAuthentication: Input<ElasticLoadBalancingV2.Listener.MutualAuthentication> { declaration.reference("MutualAuthentication") }

    /// `Port`. 1 to 65535. Updated in place.
    public var port: Input<Int> { declaration.reference("Port") }

    /// `Protocol`. Updated in place.
    public var `protocol`: Input<ElasticLoadBalancingV2.ProtocolKind> { declaration.reference("Protocol") }

    /// `SslPolicy`. Updated in place.
    public var sslPolicy: Input<String> { declaration.reference("SslPolicy") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The nested object `Action`.
    public struct Action: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      ///   - order: 1 to 50000.
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

    /// The nested object `AuthenticateCognitoConfig`.
    public struct AuthenticateCognitoConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - userPoolArn: Required.
      ///   - userPoolClientId: Required.
      ///   - userPoolDomain: Required.
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

    /// The nested object `AuthenticateOidcConfig`.
    public struct AuthenticateOidcConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - authorizationEndpoint: Required.
      ///   - clientId: Required.
      ///   - issuer: Required.
      ///   - tokenEndpoint: Required.
      ///   - userInfoEndpoint: Required.
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

    /// The nested object `Certificate`.
    public struct Certificate: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        certificateArn: Input<CertificateManager.Certificate.ARN>? = nil
      ) {
        members["CertificateArn"] = certificateArn?.expression
      }
    }

    /// The nested object `ListenerAttribute`.
    public struct ListenerAttribute: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        key: Input<String>? = nil,
        value: Input<String>? = nil
      ) {
        members["Key"] = key?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `MutualAuthentication`.
    public struct MutualAuthentication: NestedObject {
      public var members = Members()

      /// Makes one.
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
