// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
  /// A resource of type `AWS::ElasticLoadBalancingV2::ListenerRule`.
  ///
  /// Identified by `RuleArn`.
  public struct ListenerRule: Resource {
    public static let typeName = "AWS::ElasticLoadBalancingV2::ListenerRule"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - actions: Required. Updated in place.
    ///   - conditions: Required. Updated in place.
    ///   - priority: Required. 1 to 50000. Updated in place.
    ///   - listenerArn: A change replaces the resource. Never read back.
    ///   - transforms: Updated in place.
    public init(
      _ name: String,
      actions: [Action],
      conditions: [RuleCondition],
      priority: Input<Int>,
      listenerArn: Input<ElasticLoadBalancingV2.Listener.ARN>? = nil,
      transforms: [Transform]? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["Actions"] = actions.expression
      declaration["Conditions"] = conditions.expression
      declaration["Priority"] = priority.expression
      declaration["ListenerArn"] = listenerArn?.expression
      declaration["Transforms"] = transforms?.expression
    }

    /// `Actions`. Required. Updated in place.
    public var actions: Input<[Action]> { declaration.reference("Actions") }

    /// `Conditions`. Required. Updated in place.
    public var conditions: Input<[RuleCondition]> { declaration.reference("Conditions") }

    /// `Priority`. Required. 1 to 50000. Updated in place.
    public var priority: Input<Int> { declaration.reference("Priority") }

    /// `IsDefault`. Set by the cloud.
    public var isDefault: Input<Bool> { declaration.reference("IsDefault") }

    /// `ListenerArn`. A change replaces the resource. Never read back.
    public var listenerArn: Input<ElasticLoadBalancingV2.Listener.ARN> { declaration.reference("ListenerArn") }

    /// `RuleArn`. Set by the cloud.
    public var ruleArn: Input<String> { declaration.reference("RuleArn") }

    /// `Transforms`. Updated in place.
    public var transforms: Input<[Transform]> { declaration.reference("Transforms") }

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
        userPoolClientId: Input<Cognito.UserPoolClient.ID>,
        userPoolDomain: Input<String>,
        authenticationRequestExtraParams: [String: Input<String>]? = nil,
        onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
        scope: Input<String>? = nil,
        sessionCookieName: Input<String>? = nil,
        sessionTimeout: Input<Int>? = nil
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
        sessionTimeout: Input<Int>? = nil,
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

    /// The nested object `HostHeaderConfig`.
    public struct HostHeaderConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        regexValues: [Input<String>]? = nil,
        values: [Input<String>]? = nil
      ) {
        members["RegexValues"] = regexValues?.expression
        members["Values"] = values?.expression
      }
    }

    /// The nested object `HttpHeaderConfig`.
    public struct HttpHeaderConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        httpHeaderName: Input<String>? = nil,
        regexValues: [Input<String>]? = nil,
        values: [Input<String>]? = nil
      ) {
        members["HttpHeaderName"] = httpHeaderName?.expression
        members["RegexValues"] = regexValues?.expression
        members["Values"] = values?.expression
      }
    }

    /// The nested object `HttpRequestMethodConfig`.
    public struct HttpRequestMethodConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        values: [Input<String>]? = nil
      ) {
        members["Values"] = values?.expression
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

    /// The nested object `PathPatternConfig`.
    public struct PathPatternConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        regexValues: [Input<String>]? = nil,
        values: [Input<String>]? = nil
      ) {
        members["RegexValues"] = regexValues?.expression
        members["Values"] = values?.expression
      }
    }

    /// The nested object `QueryStringConfig`.
    public struct QueryStringConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        values: [QueryStringKeyValue]? = nil
      ) {
        members["Values"] = values?.expression
      }
    }

    /// The nested object `QueryStringKeyValue`.
    public struct QueryStringKeyValue: NestedObject {
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

    /// The nested object `RewriteConfig`.
    public struct RewriteConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - regex: Required.
      ///   - replace: Required.
      public init(
        regex: Input<String>,
        replace: Input<String>
      ) {
        members["Regex"] = regex.expression
        members["Replace"] = replace.expression
      }
    }

    /// The nested object `RewriteConfigObject`.
    public struct RewriteConfigObject: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - rewrites: Required.
      public init(
        rewrites: [RewriteConfig]
      ) {
        members["Rewrites"] = rewrites.expression
      }
    }

    /// The nested object `RuleCondition`.
    public struct RuleCondition: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - field: 0 to 64 characters.
      public init(
        field: Input<String>? = nil,
        hostHeaderConfig: HostHeaderConfig? = nil,
        httpHeaderConfig: HttpHeaderConfig? = nil,
        httpRequestMethodConfig: HttpRequestMethodConfig? = nil,
        pathPatternConfig: PathPatternConfig? = nil,
        queryStringConfig: QueryStringConfig? = nil,
        regexValues: [Input<String>]? = nil,
        sourceIpConfig: SourceIpConfig? = nil,
        values: [Input<String>]? = nil
      ) {
        members["Field"] = field?.expression
        members["HostHeaderConfig"] = hostHeaderConfig?.expression
        members["HttpHeaderConfig"] = httpHeaderConfig?.expression
        members["HttpRequestMethodConfig"] = httpRequestMethodConfig?.expression
        members["PathPatternConfig"] = pathPatternConfig?.expression
        members["QueryStringConfig"] = queryStringConfig?.expression
        members["RegexValues"] = regexValues?.expression
        members["SourceIpConfig"] = sourceIpConfig?.expression
        members["Values"] = values?.expression
      }
    }

    /// The nested object `SourceIpConfig`.
    public struct SourceIpConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        values: [Input<String>]? = nil
      ) {
        members["Values"] = values?.expression
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

    /// The nested object `Transform`.
    public struct Transform: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      public init(
        type: Kind,
        hostHeaderRewriteConfig: RewriteConfigObject? = nil,
        urlRewriteConfig: RewriteConfigObject? = nil
      ) {
        members["Type"] = type.expression
        members["HostHeaderRewriteConfig"] = hostHeaderRewriteConfig?.expression
        members["UrlRewriteConfig"] = urlRewriteConfig?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case hostHeaderRewrite = "host-header-rewrite"
        case urlRewrite = "url-rewrite"
      }
    }
  }
}
