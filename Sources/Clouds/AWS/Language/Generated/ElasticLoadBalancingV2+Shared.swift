// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
  /// The answer that is given at once (an object of `AWS::ElasticLoadBalancingV2::Listener` and `AWS::ElasticLoadBalancingV2::ListenerRule`).
  public struct FixedResponseConfig: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - statusCode: The status of the answer. Required. Matches `^(2|4|5)\d\d$`.
    ///   - contentType: The type of the answer's content. 0 to 32 characters.
    ///   - messageBody: The content of the answer. 0 to 1024 characters.
    public init(statusCode: Input<String>, contentType: Input<String>? = nil, messageBody: Input<String>? = nil) {
      members["StatusCode"] = statusCode.expression
      members["ContentType"] = contentType?.expression
      members["MessageBody"] = messageBody?.expression
    }
  }

  /// The target groups that requests go to, by weight (an object of `AWS::ElasticLoadBalancingV2::Listener` and `AWS::ElasticLoadBalancingV2::ListenerRule`).
  public struct ForwardConfig: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - targetGroups: The target groups, with their weights.
    ///   - targetGroupStickinessConfig: Whether clients stay with a target group.
    public init(
      targetGroups: [ElasticLoadBalancingV2.TargetGroupTuple]? = nil,
      targetGroupStickinessConfig: ElasticLoadBalancingV2.TargetGroupStickinessConfig? = nil
    ) {
      members["TargetGroups"] = targetGroups?.expression
      members["TargetGroupStickinessConfig"] = targetGroupStickinessConfig?.expression
    }
  }

  /// What else tokens must say (an object of `AWS::ElasticLoadBalancingV2::Listener` and `AWS::ElasticLoadBalancingV2::ListenerRule`).
  public struct JwtValidationActionAdditionalClaim: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - format: The form of the claim: `single-string`, `space-separated-values` or `string-array`. Required.
    ///   - name: The name of the claim. Required.
    ///   - values: The values of which one must fit. Required.
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

  /// Which tokens requests must carry (an object of `AWS::ElasticLoadBalancingV2::Listener` and `AWS::ElasticLoadBalancingV2::ListenerRule`).
  public struct JwtValidationConfig: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - issuer: The issuer, by URL. Required.
    ///   - jwksEndpoint: Where the issuer's keys are found. Required.
    ///   - additionalClaims: What else tokens must say.
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

  /// Where clients are sent instead (an object of `AWS::ElasticLoadBalancingV2::Listener` and `AWS::ElasticLoadBalancingV2::ListenerRule`).
  public struct RedirectConfig: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - statusCode: Whether the redirection is for good or for now: `HTTP_301` or `HTTP_302`. Required.
    ///   - host: The host; `#{host}` keeps it. 1 to 128 characters.
    ///   - path: The path; `#{path}` keeps it. 1 to 128 characters.
    ///   - port: The port; `#{port}` keeps it.
    ///   - protocol: The protocol; `#{protocol}` keeps it. Matches `^(HTTPS?|#\{protocol\})$`.
    ///   - query: The query; `#{query}` keeps it. 0 to 128 characters.
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

  /// Whether clients stay with a target group (an object of `AWS::ElasticLoadBalancingV2::Listener` and `AWS::ElasticLoadBalancingV2::ListenerRule`).
  public struct TargetGroupStickinessConfig: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - durationSeconds: How many seconds a client stays with a target group.
    ///   - enabled: Whether a client stays with a target group.
    public init(durationSeconds: Input<Int>? = nil, enabled: Input<Bool>? = nil) {
      members["DurationSeconds"] = durationSeconds?.expression
      members["Enabled"] = enabled?.expression
    }
  }

  /// The target groups, with their weights (an object of `AWS::ElasticLoadBalancingV2::Listener` and `AWS::ElasticLoadBalancingV2::ListenerRule`).
  public struct TargetGroupTuple: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - targetGroupArn: The target group: an `AWS::ElasticLoadBalancingV2::TargetGroup`, by its ARN.
    ///   - weight: Its share, in relation to the weights of the others.
    public init(targetGroupArn: Input<ElasticLoadBalancingV2.TargetGroup.ARN>? = nil, weight: Input<Int>? = nil) {
      members["TargetGroupArn"] = targetGroupArn?.expression
      members["Weight"] = weight?.expression
    }
  }
}
