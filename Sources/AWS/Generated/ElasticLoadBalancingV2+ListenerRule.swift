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
      actions: [ElasticLoadBalancingV2.ListenerRule.Action],
      conditions: [ElasticLoadBalancingV2.ListenerRule.RuleCondition],
      priority: Input<Int>,
      listenerArn: Input<ElasticLoadBalancingV2.Listener.ARN>? = nil,
      transforms: [ElasticLoadBalancingV2.ListenerRule.Transform]? = nil,
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
    public var actions: Input<[ElasticLoadBalancingV2.ListenerRule.Action]> { declaration.reference("Actions") }

    /// `Conditions`. Required. Updated in place.
    public var conditions: Input<[ElasticLoadBalancingV2.ListenerRule.RuleCondition]> { declaration.reference("Conditions") }

    /// `Priority`. Required. 1 to 50000. Updated in place.
    public var priority: Input<Int> { declaration.reference("Priority") }

    /// `IsDefault`. Set by the cloud.
    public var isDefault: Input<Bool> { declaration.reference("IsDefault") }

    /// `ListenerArn`. A change replaces the resource. Never read back.
    public var listenerArn: Input<ElasticLoadBalancingV2.Listener.ARN> { declaration.reference("ListenerArn") }

    /// `RuleArn`. Set by the cloud.
    public var ruleArn: Input<String> { declaration.reference("RuleArn") }

    /// `Transforms`. Updated in place.
    public var transforms: Input<[ElasticLoadBalancingV2.ListenerRule.Transform]> { declaration.reference("Transforms") }

    /// The nested object `Action`.
    public struct Action: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      ///   - order: 1 to 50000.
      public init(
        type: ElasticLoadBalancingV2.Kind,
        authenticateCognitoConfig: ElasticLoadBalancingV2.ListenerRule.AuthenticateCognitoConfig? = nil,
        authenticateOidcConfig: ElasticLoadBalancingV2.ListenerRule.AuthenticateOidcConfig? = nil,
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
        userPoolClientId: Input<Cognito.UserPoolClient.ID>,
        userPoolDomain: Input<String>,
        authenticationRequestExtraParams: [String: Input<String>]? = nil,
        onUnauthenticatedRequest: ElasticLoadBalancingV2.OnUnauthenticatedRequest? = nil,
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
        values: [ElasticLoadBalancingV2.ListenerRule.QueryStringKeyValue]? = nil
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
        rewrites: [ElasticLoadBalancingV2.ListenerRule.RewriteConfig]
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
        hostHeaderConfig: ElasticLoadBalancingV2.ListenerRule.HostHeaderConfig? = nil,
        httpHeaderConfig: ElasticLoadBalancingV2.ListenerRule.HttpHeaderConfig? = nil,
        httpRequestMethodConfig: ElasticLoadBalancingV2.ListenerRule.HttpRequestMethodConfig? = nil,
        pathPatternConfig: ElasticLoadBalancingV2.ListenerRule.PathPatternConfig? = nil,
        queryStringConfig: ElasticLoadBalancingV2.ListenerRule.QueryStringConfig? = nil,
        regexValues: [Input<String>]? = nil,
        sourceIpConfig: ElasticLoadBalancingV2.ListenerRule.SourceIpConfig? = nil,
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

    /// The nested object `Transform`.
    public struct Transform: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      public init(
        type: ElasticLoadBalancingV2.ListenerRule.Transform.Kind,
        hostHeaderRewriteConfig: ElasticLoadBalancingV2.ListenerRule.RewriteConfigObject? = nil,
        urlRewriteConfig: ElasticLoadBalancingV2.ListenerRule.RewriteConfigObject? = nil
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
