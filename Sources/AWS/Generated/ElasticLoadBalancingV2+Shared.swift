// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
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
      targetGroupStickinessConfig: ElasticLoadBalancingV2.TargetGroupStickinessConfig? = nil,
      targetGroups: [ElasticLoadBalancingV2.TargetGroupTuple]? = nil
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
      format: ElasticLoadBalancingV2.JwtValidationActionAdditionalClaim.Format,
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
      additionalClaims: [ElasticLoadBalancingV2.JwtValidationActionAdditionalClaim]? = nil
    ) {
      members["Issuer"] = issuer.expression
      members["JwksEndpoint"] = jwksEndpoint.expression
      members["AdditionalClaims"] = additionalClaims?.expression
    }
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

  /// What `OnUnauthenticatedRequest` can be.
  public enum OnUnauthenticatedRequest: String, Expressible {
    case allow
    case authenticate
    case deny
  }

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
      statusCode: ElasticLoadBalancingV2.RedirectConfig.StatusCode,
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
