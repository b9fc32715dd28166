import InfraModel

extension DemandTests {
  /// Health checks, firewalls and what hangs on groups of machines.
  static let edges = [
    Mistake(
      "AWS::Route53::HealthCheck", ["HealthCheckConfig": ["Type": "HTTP"]],
      "IN2080 it: Type is HTTP, and neither IPAddress nor FullyQualifiedDomainName says what is checked [healthCheckConfig] declare fullyQualifiedDomainName or ipAddress"
    ),
    Mistake(
      "AWS::Route53::HealthCheck", ["HealthCheckConfig": ["Type": "HTTPS_STR_MATCH", "IPAddress": "10.0.0.4"]],
      "IN2004 it: HealthCheckConfig.SearchString is required where Type is HTTP_STR_MATCH or HTTPS_STR_MATCH [healthCheckConfig] declare searchString",
      "IN2007 it: HealthCheckConfig.IPAddress is \"10.0.0.4\", which is not an address that Route 53 can reach [healthCheckConfig] write a public address, or check by fullyQualifiedDomainName"
    ),
    Mistake(
      "AWS::Route53::HealthCheck", ["HealthCheckConfig": ["Type": "CALCULATED", "Port": 80]],
      "IN2004 it: HealthCheckConfig.ChildHealthChecks is required where Type is CALCULATED [healthCheckConfig] declare childHealthChecks",
      "IN2013 it: HealthCheckConfig.Port cannot be declared where Type is CALCULATED or CLOUDWATCH_METRIC [healthCheckConfig] remove port"
    ),
    Mistake(
      "AWS::CloudFront::CachePolicy",
      [
        "CachePolicyConfig": [
          "Name": "the shop", "MinTTL": 90, "DefaultTTL": 60, "MaxTTL": 60,
          "ParametersInCacheKeyAndForwardedToOrigin": [
            "EnableAcceptEncodingGzip": true, "HeadersConfig": ["HeaderBehavior": "whitelist"],
            "CookiesConfig": ["CookieBehavior": "all", "Cookies": ["a"]],
            "QueryStringsConfig": ["QueryStringBehavior": "none"],
          ],
        ]
      ],
      "IN2007 it: CachePolicyConfig.Name is \"the shop\", which is not a name that policies of CloudFront can have [cachePolicyConfig] use 1 to 128 characters of A-Za-z0-9_-",
      "IN2080 it: MinTTL, DefaultTTL and MaxTTL are not in ascending order [cachePolicyConfig] set minTTL ≤ defaultTTL ≤ maxTTL",
      "IN2004 it: CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.Headers is required where HeaderBehavior is whitelist or allExcept or allViewerAndWhitelistCloudFront [cachePolicyConfig] declare headers",
      "IN2013 it: CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig.Cookies cannot be declared where CookieBehavior is none or all or allViewer [cachePolicyConfig] remove cookies"
    ),
    Mistake(
      "AWS::CloudFront::OriginRequestPolicy",
      [
        "OriginRequestPolicyConfig": [
          "Name": "shop", "HeadersConfig": ["HeaderBehavior": "allViewer", "Headers": ["Host"]],
          "CookiesConfig": ["CookieBehavior": "none"], "QueryStringsConfig": ["QueryStringBehavior": "all"],
        ]
      ],
      "IN2013 it: OriginRequestPolicyConfig.HeadersConfig.Headers cannot be declared where HeaderBehavior is none or all or allViewer [originRequestPolicyConfig] remove headers"
    ),
    Mistake(
      "AWS::CloudFront::ResponseHeadersPolicy",
      [
        "ResponseHeadersPolicyConfig": [
          "Name": "shop",
          "SecurityHeadersConfig": [
            "XSSProtection": [
              "Override": true, "Protection": true, "ModeBlock": true, "ReportUri": "https://a.example",
            ]
          ], "ServerTimingHeadersConfig": ["Enabled": true],
        ]
      ],
      "IN2080 it: ReportUri is declared, and ModeBlock is true [responseHeadersPolicyConfig] declare one of them",
      "IN2004 it: ResponseHeadersPolicyConfig.ServerTimingHeadersConfig.SamplingRate is required where ServerTimingHeadersConfig.Enabled is true [responseHeadersPolicyConfig] declare samplingRate"
    ),
    Mistake(
      "AWS::CloudFront::Function", ["FunctionCode": ""],
      "IN2007 it: FunctionCode is empty, and must be code of 1 to 10240 bytes [functionCode] shorten the code; comments count"
    ),
    Mistake(
      "AWS::ECS::CapacityProvider",
      [
        "Name": "ecs-machines",
        "AutoScalingGroupProvider": ["AutoScalingGroupArn": "web", "ManagedTerminationProtection": "ENABLED"],
      ],
      "IN2007 it: Name is \"ecs-machines\", which is not a name that capacity providers can have [name] use 1 to 255 letters, digits, hyphens and underscores, and begin with none of aws, ecs and fargate",
      "IN2080 it: ManagedTerminationProtection is ENABLED, and ManagedScaling is not [autoScalingGroupProvider] set managedScaling.status to ENABLED"
    ),
    Mistake(
      "AWS::ECS::ClusterCapacityProviderAssociations",
      ["DefaultCapacityProviderStrategy": [["CapacityProvider": "FARGATE_SPOT"]]],
      "IN2080 it: DefaultCapacityProviderStrategy.0.CapacityProvider is FARGATE_SPOT, which CapacityProviders does not name [defaultCapacityProviderStrategy] add it to capacityProviders"
    ),
    Mistake(
      "AWS::ElastiCache::ParameterGroup", ["CacheParameterGroupFamily": "default.redis7"],
      "IN2007 it: CacheParameterGroupFamily is \"default.redis7\", which is not a family of cache engines [cacheParameterGroupFamily] write such as redis7, valkey8 or memcached1.6"
    ),
    Mistake(
      "AWS::WAFv2::IPSet", ["Addresses": ["192.0.2.44", "2001:db8::/32"]],
      "IN2007 it: Addresses.0 is \"192.0.2.44\", which is not a block of addresses that AWS WAF takes [addresses] write a CIDR block such as 192.0.2.44/32; /0 is not supported",
      "IN2080 it: Addresses.1 is 2001:db8::/32, and IPAddressVersion is IPV4 [addresses] declare a set of its own for the addresses of the other version"
    ),
    Mistake(
      "AWS::WAFv2::IPSet", ["Scope": "CLOUDFRONT"],
      "IN2080 it: Scope is CLOUDFRONT, and such rules are kept in us-east-1 only [scope] add .in(.usEast1) to it"),
    Mistake(
      "AWS::WAFv2::LoggingConfiguration",
      ["LogDestinationConfigs": ["arn:aws:logs:eu-central-1:123456789012:log-group:shop"]],
      "IN2007 it: LogDestinationConfigs.0 is \"arn:aws:logs:eu-central-1:123456789012:log-group:shop\", which is not the ARN of a log group, a bucket or a stream whose name begins with aws-waf-logs- [logDestinationConfigs] give the destination a name that begins with aws-waf-logs-"
    ),
    Mistake(
      "AWS::AutoScaling::LifecycleHook", ["HeartbeatTimeout": 10, "RoleARN": .null],
      "IN2008 it: HeartbeatTimeout is 10, but must be 30 to 7200 [heartbeatTimeout] use 30 to 7200",
      "IN2004 it: RoleARN is required where NotificationTargetARN is a topic or a queue [roleARN] declare roleARN"),
    Mistake(
      "AWS::AutoScaling::ScheduledAction", ["MinSize": 2, "Recurrence": "rate(1 day)"],
      "IN2007 it: Recurrence is \"rate(1 day)\", which is not five fields of a crontab [recurrence] write such as 30 0 1 1,6,12 *",
      "IN2080 it: MinSize is greater than MaxSize [minSize] raise MaxSize"),
  ]
}
