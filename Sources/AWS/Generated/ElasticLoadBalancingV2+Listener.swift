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
      defaultActions: [Action],
      loadBalancerArn: Input<ElasticLoadBalancingV2.LoadBalancer.ARN>,
      alpnPolicy: [Input<String>]? = nil,
      certificates: [Certificate]? = nil,
      listenerAttributes: [ListenerAttribute]? = nil,
      mutualAuthentication: MutualAuthentication? = nil,
      port: Input<Int>? = nil,
      protocol: ProtocolKind? = nil,
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
    public var defaultActions: Input<[Action]> { declaration.reference("DefaultActions") }

    /// `LoadBalancerArn`. Required. A change replaces the resource.
    public var loadBalancerArn: Input<ElasticLoadBalancingV2.LoadBalancer.ARN> { declaration.reference("LoadBalancerArn") }

    /// `AlpnPolicy`. Updated in place.
    public var alpnPolicy: Input<[String]> { declaration.reference("AlpnPolicy") }

    /// `Certificates`. Updated in place.
    public var certificates: Input<[Certificate]> { declaration.reference("Certificates") }

    /// `ListenerArn`. Set by the cloud.
    public var listenerArn: Input<ElasticLoadBalancingV2.Listener.ARN> { declaration.reference("ListenerArn") }

    /// `ListenerAttributes`. Updated in place.
    public var listenerAttributes: Input<[ListenerAttribute]> { declaration.reference("ListenerAttributes") }

    /// `MutualAuthentication`. Updated in place.
    public var mutualAuthentication: Input<MutualAuthentication> { declaration.reference("MutualAuthentication") }

    /// `Port`. 1 to 65535. Updated in place.
    public var port: Input<Int> { declaration.reference("Port") }

    /// `Protocol`. Updated in place.
    public var `protocol`: Input<ProtocolKind> { declaration.reference("Protocol") }

    /// `SslPolicy`. Updated in place.
    public var sslPolicy: Input<String> { declaration.reference("SslPolicy") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// What `ProtocolKind` can be.
    public enum ProtocolKind: String, Expressible {
      case geneve = "GENEVE"
      case http = "HTTP"
      case https = "HTTPS"
      case quic = "QUIC"
      case tcp = "TCP"
      case tcpQuic = "TCP_QUIC"
      case tcpUdp = "TCP_UDP"
      case tls = "TLS"
      case udp = "UDP"
    }

    /// The nested object `Action`.
    public struct Action: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      ///   - order: 1 to 50000.
      public init(
        type: Kind,
        authenticateCognitoConfig: AuthenticateCognitoConfig? = nil,
        authenticateOidcConfig: AuthenticateOidcConfig? = nil,
        fixedResponseConfig: FixedResponseConfig? = nil,
        forwardConfig: ForwardConfig? = nil,
        jwtValidationConfig: JwtValidationConfig? = nil,
        order: Input<Int>? = nil,
        redirectConfig: RedirectConfig? = nil,
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

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case authenticateCognito = "authenticate-cognito"
        case authenticateOidc = "authenticate-oidc"
        case fixedResponse = "fixed-response"
        case forward
        case jwtValidation = "jwt-validation"
        case redirect
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
        onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
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

      /// What `OnUnauthenticatedRequest` can be.
      public enum OnUnauthenticatedRequest: String, Expressible {
        case allow
        case authenticate
        case deny
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
        onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
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

      /// What `OnUnauthenticatedRequest` can be.
      public enum OnUnauthenticatedRequest: String, Expressible {
        case allow
        case authenticate
        case deny
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

    /// The nested object `FixedResponseConfig`.
    public struct FixedResponseConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - statusCode: Required. Matches `^(2|4|5)\d\d$`.
      ///   - contentType: 0 to 32 characters.
      ///   - messageBody: 0 to 1024 characters.
      public init(
        statusCode: Input<String>,
        contentType: Input<String>? = nil,
        messageBody: Input<String>? = nil
      ) {
        members["StatusCode"] = statusCode.expression
        members["ContentType"] = contentType?.expression
        members["MessageBody"] = messageBody?.expression
      }
    }

    /// The nested object `ForwardConfig`.
    public struct ForwardConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil,
        targetGroups: [TargetGroupTuple]? = nil
      ) {
        members["TargetGroupStickinessConfig"] = targetGroupStickinessConfig?.expression
        members["TargetGroups"] = targetGroups?.expression
      }
    }

    /// The nested object `JwtValidationActionAdditionalClaim`.
    public struct JwtValidationActionAdditionalClaim: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - format: Required.
      ///   - name: Required.
      ///   - values: Required.
      public init(
        format: Format,
        name nameValue: Input<String>,
        values: [Input<String>]
      ) {
        members["Format"] = format.expression
        members["Name"] = nameValue.expression
        members["Values"] = values.expression
      }

      /// What `Format` can be.
      public enum Format: String, Expressible {
        case singleString = "single-string"
        case spaceSeparatedValues = "space-separated-values"
        case stringArray = "string-array"
      }
    }

    /// The nested object `JwtValidationConfig`.
    public struct JwtValidationConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - issuer: Required.
      ///   - jwksEndpoint: Required.
      public init(
        issuer: Input<String>,
        jwksEndpoint: Input<String>,
        additionalClaims: [JwtValidationActionAdditionalClaim]? = nil
      ) {
        members["Issuer"] = issuer.expression
        members["JwksEndpoint"] = jwksEndpoint.expression
        members["AdditionalClaims"] = additionalClaims?.expression
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
        advertiseTrustStoreCaNames: AdvertiseTrustStoreCaNames? = nil,
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

    /// The nested object `RedirectConfig`.
    public struct RedirectConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - statusCode: Required.
      ///   - host: 1 to 128 characters.
      ///   - path: 1 to 128 characters.
      ///   - protocol: Matches `^(HTTPS?|#\{protocol\})$`.
      ///   - query: 0 to 128 characters.
      public init(
        statusCode: StatusCode,
        host: Input<String>? = nil,
        path: Input<String>? = nil,
        port: Input<String>? = nil,
        protocol: Input<String>? = nil,
        query: Input<String>? = nil
      ) {
        members["StatusCode"] = statusCode.expression
        members["Host"] = host?.expression
        members["Path"] = path?.expression
        members["Port"] = port?.expression
        members["Protocol"] = `protocol`?.expression
        members["Query"] = query?.expression
      }

      /// What `StatusCode` can be.
      public enum StatusCode: String, Expressible {
        case http_301 = "HTTP_301"
        case http_302 = "HTTP_302"
      }
    }

    /// The nested object `TargetGroupStickinessConfig`.
    public struct TargetGroupStickinessConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        durationSeconds: Input<Int>? = nil,
        enabled: Input<Bool>? = nil
      ) {
        members["DurationSeconds"] = durationSeconds?.expression
        members["Enabled"] = enabled?.expression
      }
    }

    /// The nested object `TargetGroupTuple`.
    public struct TargetGroupTuple: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        targetGroupArn: Input<ElasticLoadBalancingV2.TargetGroup.ARN>? = nil,
        weight: Input<Int>? = nil
      ) {
        members["TargetGroupArn"] = targetGroupArn?.expression
        members["Weight"] = weight?.expression
      }
    }
  }
}
