// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElasticLoadBalancingV2 {
  /// A rule that routes requests of a listener (`AWS::ElasticLoadBalancingV2::ListenerRule`).
  ///
  /// - Identified by `RuleArn`.
  public struct ListenerRule: Resource {
    public static let typeName = "AWS::ElasticLoadBalancingV2::ListenerRule"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - actions: The actions for the requests. Required. Updated in place.
    ///   - conditions: What requests must be like, in all points. Required. Updated in place.
    ///   - priority: The order of rules: the lowest first. Required. 1 to 50000. Updated in place.
    ///   - listenerArn: The listener: an `AWS::ElasticLoadBalancingV2::Listener`, by its ARN. A change replaces the resource. Never read back.
    ///   - transforms: What is changed in requests. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The actions for the requests (`Actions`). Required. Updated in place.
    public var actions: Input<[ElasticLoadBalancingV2.ListenerRule.Action]> { declaration.reference("Actions") }
    /// What requests must be like, in all points (`Conditions`). Required. Updated in place.
    public var conditions: Input<[ElasticLoadBalancingV2.ListenerRule.RuleCondition]> { declaration.reference("Conditions") }
    /// The order of rules: the lowest first (`Priority`). Required. 1 to 50000. Updated in place.
    public var priority: Input<Int> { declaration.reference("Priority") }
    /// Whether it is the listener's own (`IsDefault`). Set by the cloud.
    public var isDefault: Input<Bool> { declaration.reference("IsDefault") }
    /// The listener: an `AWS::ElasticLoadBalancingV2::Listener`, by its ARN (`ListenerArn`). A change replaces the resource. Never read back.
    public var listenerArn: Input<ElasticLoadBalancingV2.Listener.ARN> { declaration.reference("ListenerArn") }
    /// The ARN of the rule (`RuleArn`). Set by the cloud.
    public var ruleArn: Input<String> { declaration.reference("RuleArn") }
    /// What is changed in requests (`Transforms`). Updated in place.
    public var transforms: Input<[ElasticLoadBalancingV2.ListenerRule.Transform]> { declaration.reference("Transforms") }

    /// The actions for the requests (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
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

    /// The user pool that users sign in at (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct AuthenticateCognitoConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - userPoolArn: The user pool: an `AWS::Cognito::UserPool`, by its ARN. Required.
      ///   - userPoolClientId: The client of the user pool: an `AWS::Cognito::UserPoolClient`, by its ID. Required.
      ///   - userPoolDomain: The domain of the user pool's sign-in pages. Required.
      ///   - authenticationRequestExtraParams: Further parameters of the request to sign in, by name.
      ///   - onUnauthenticatedRequest: What happens to users who are not signed in: `allow`, `authenticate` or `deny`.
      ///   - scope: Which data of the user is requested.
      ///   - sessionCookieName: The cookie that keeps users signed in.
      ///   - sessionTimeout: How many seconds users stay signed in.
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

    /// The issuer that users sign in at (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
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

    /// The host names (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct HostHeaderConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - regexValues: The regular expressions of which one must match.
      ///   - values: The values of which one must fit.
      public init(regexValues: [Input<String>]? = nil, values: [Input<String>]? = nil) {
        members["RegexValues"] = regexValues?.expression
        members["Values"] = values?.expression
      }
    }

    /// A header (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct HttpHeaderConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - httpHeaderName: The name of the header.
      ///   - regexValues: The regular expressions of which one must match.
      ///   - values: The values of which one must fit.
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

    /// The methods (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct HttpRequestMethodConfig: NestedObject {
      public var members = Members()

      /// - Parameter values: The values of which one must fit.
      public init(values: [Input<String>]? = nil) { members["Values"] = values?.expression }
    }

    /// The paths, with `*` for any text (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct PathPatternConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - regexValues: The regular expressions of which one must match.
      ///   - values: The values of which one must fit.
      public init(regexValues: [Input<String>]? = nil, values: [Input<String>]? = nil) {
        members["RegexValues"] = regexValues?.expression
        members["Values"] = values?.expression
      }
    }

    /// The parameters of the query (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct QueryStringConfig: NestedObject {
      public var members = Members()

      /// - Parameter values: The values of which one must fit.
      public init(values: [ElasticLoadBalancingV2.ListenerRule.QueryStringKeyValue]? = nil) {
        members["Values"] = values?.expression
      }
    }

    /// The values of which one must fit (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct QueryStringKeyValue: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The name of the parameter.
      ///   - value: The value of the parameter.
      public init(key: Input<String>? = nil, value: Input<String>? = nil) {
        members["Key"] = key?.expression
        members["Value"] = value?.expression
      }
    }

    /// What happens to the text (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct RewriteConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - regex: The regular expression. Required.
      ///   - replace: The replacement. Required.
      public init(regex: Input<String>, replace: Input<String>) {
        members["Regex"] = regex.expression
        members["Replace"] = replace.expression
      }
    }

    /// The changes to the host name (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct RewriteConfigObject: NestedObject {
      public var members = Members()

      /// - Parameter rewrites: What happens to the text. Required.
      public init(rewrites: [ElasticLoadBalancingV2.ListenerRule.RewriteConfig]) {
        members["Rewrites"] = rewrites.expression
      }
    }

    /// What requests must be like, in all points (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct RuleCondition: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - field: What is compared. 0 to 64 characters.
      ///   - hostHeaderConfig: The host names.
      ///   - httpHeaderConfig: A header.
      ///   - httpRequestMethodConfig: The methods.
      ///   - pathPatternConfig: The paths, with `*` for any text.
      ///   - queryStringConfig: The parameters of the query.
      ///   - regexValues: The regular expressions of which one must match.
      ///   - sourceIpConfig: The addresses that requests come from.
      ///   - values: The values of which one must fit.
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

    /// The addresses that requests come from (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct SourceIpConfig: NestedObject {
      public var members = Members()

      /// - Parameter values: The values of which one must fit.
      public init(values: [Input<String>]? = nil) { members["Values"] = values?.expression }
    }

    /// What is changed in requests (an object of `AWS::ElasticLoadBalancingV2::ListenerRule`).
    public struct Transform: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: What is changed: `host-header-rewrite` or `url-rewrite`. Required.
      ///   - hostHeaderRewriteConfig: The changes to the host name.
      ///   - urlRewriteConfig: The changes to the URL.
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
