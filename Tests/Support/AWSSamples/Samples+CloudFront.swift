import InfraModel

extension Samples {
  package static let cloudFront: [Sample] = [
    originAccessControl, distribution, distributionOfServer, cachePolicy, originRequestPolicy, responseHeadersPolicy,
    edgeFunction,
  ]

  package static let originAccessControl = Sample(
    "AWS::CloudFront::OriginAccessControl",
    [
      "OriginAccessControlConfig": [
        "Name": "infra-access", "OriginAccessControlOriginType": "s3", "SigningBehavior": "always",
        "SigningProtocol": "sigv4",
      ]
    ],
    updates: [
      .set([
        "OriginAccessControlConfig": [
          "Name": "infra-access", "OriginAccessControlOriginType": "s3", "SigningBehavior": "no-override",
          "SigningProtocol": "sigv4", "Description": "second",
        ]
      ])
    ])

  private static func files(_ more: [String: Value], behavior: [String: Value] = [:]) -> Value {
    let standard: [String: Value] = [
      "Comment": "infra sample", "Enabled": true, "DefaultRootObject": "index.html", "HttpVersion": "http2and3",
      "IPV6Enabled": true, "PriceClass": "PriceClass_100",
      "Origins": [
        [
          "Id": "files", "DomainName": "infra-files.s3.eu-central-1.amazonaws.com",
          "S3OriginConfig": ["OriginAccessIdentity": ""], "OriginAccessControlId": .ref("access", "Id"),
        ]
      ],
      "DefaultCacheBehavior": .object(
        [
          "TargetOriginId": "files", "ViewerProtocolPolicy": "redirect-to-https", "Compress": true,
          "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
        ].merging(behavior) { $1 }),
    ]
    return .object(standard.merging(more) { $1 })
  }

  package static let distribution = Sample(
    "AWS::CloudFront::Distribution",
    needs: [
      Sample.Need(
        "access", "AWS::CloudFront::OriginAccessControl",
        [
          "OriginAccessControlConfig": [
            "Name": "infra-files", "OriginAccessControlOriginType": "s3", "SigningBehavior": "always",
            "SigningProtocol": "sigv4",
          ]
        ])
    ],
    [
      "DistributionConfig": files([
        "CustomErrorResponses": [
          ["ErrorCode": 404, "ResponseCode": 200, "ResponsePagePath": "/index.html", "ErrorCachingMinTTL": 10]
        ], "Restrictions": ["GeoRestriction": ["RestrictionType": "whitelist", "Locations": ["DE", "AT"]]],
      ]), "Tags": .tags(["Name": "files"]),
    ],
    updates: [
      .set([
        "DistributionConfig": files(
          ["Comment": "infra sample, changed", "PriceClass": "PriceClass_All"],
          behavior: ["AllowedMethods": ["OPTIONS", "HEAD", "GET"], "CachedMethods": ["HEAD", "GET", "OPTIONS"]]),
        "Tags": .tags(["Name": "pages", "Owner": "me"]),
      ]), .remove("Tags"),
    ], motoDiffers: "moto forgets origin access controls, and makes up forwarded values")

  package static let distributionOfServer = Sample(
    "AWS::CloudFront::Distribution", title: "before a server, with forwarded values",
    [
      "DistributionConfig": [
        "Enabled": true,
        "Origins": [
          [
            "Id": "server", "DomainName": "origin.example.com",
            "CustomOriginConfig": ["OriginProtocolPolicy": "https-only", "OriginSSLProtocols": ["TLSv1.2"]],
            "OriginCustomHeaders": [["HeaderName": "X-From", "HeaderValue": "edge"]],
          ]
        ],
        "DefaultCacheBehavior": [
          "TargetOriginId": "server", "ViewerProtocolPolicy": "https-only",
          "ForwardedValues": ["QueryString": true, "Headers": ["Host"], "Cookies": ["Forward": "all"]],
        ],
        "CacheBehaviors": [
          [
            "PathPattern": "/static/*", "TargetOriginId": "server", "ViewerProtocolPolicy": "https-only",
            "ForwardedValues": ["QueryString": false],
          ]
        ],
      ]
    ], motoDiffers: "moto forgets headers and the tags of a create")

  private static func caching(_ more: [String: Value], headers: Value) -> Value {
    let whole: [String: Value] = [
      "Name": "infra-caching", "MinTTL": 1, "DefaultTTL": 60, "MaxTTL": 3600,
      "ParametersInCacheKeyAndForwardedToOrigin": [
        "EnableAcceptEncodingGzip": true, "EnableAcceptEncodingBrotli": false,
        "HeadersConfig": ["HeaderBehavior": "whitelist", "Headers": headers],
        "CookiesConfig": ["CookieBehavior": "none"],
        "QueryStringsConfig": ["QueryStringBehavior": "allExcept", "QueryStrings": ["utm_source"]],
      ],
    ]
    return .object(whole.merging(more) { $1 })
  }

  package static let cachePolicy = Sample(
    "AWS::CloudFront::CachePolicy",
    ["CachePolicyConfig": caching(["Comment": "first"], headers: ["Origin", "Accept"])],
    updates: [
      .set(["CachePolicyConfig": caching(["Comment": "second", "MaxTTL": 7200], headers: ["Accept"])])
    ], motoCannot: "moto has no CreateCachePolicy")

  package static let originRequestPolicy = Sample(
    "AWS::CloudFront::OriginRequestPolicy",
    [
      "OriginRequestPolicyConfig": [
        "Name": "infra-origin", "HeadersConfig": ["HeaderBehavior": "allExcept", "Headers": ["Host"]],
        "CookiesConfig": ["CookieBehavior": "whitelist", "Cookies": ["session", "language"]],
        "QueryStringsConfig": ["QueryStringBehavior": "all"],
      ]
    ],
    updates: [
      .set([
        "OriginRequestPolicyConfig": [
          "Name": "infra-origin-2", "Comment": "second",
          "HeadersConfig": ["HeaderBehavior": "allExcept", "Headers": ["Host"]],
          "CookiesConfig": ["CookieBehavior": "whitelist", "Cookies": ["session"]],
          "QueryStringsConfig": ["QueryStringBehavior": "none"],
        ]
      ])
    ], motoCannot: "moto has no CreateOriginRequestPolicy")

  private static func answering(_ more: [String: Value]) -> Value {
    let whole: [String: Value] = [
      "Name": "infra-answers",
      "CorsConfig": [
        "AccessControlAllowCredentials": false, "AccessControlAllowHeaders": ["Items": ["*"]],
        "AccessControlAllowMethods": ["Items": ["GET", "HEAD"]],
        "AccessControlAllowOrigins": ["Items": ["https://example.com"]], "OriginOverride": true,
      ],
      "SecurityHeadersConfig": [
        "StrictTransportSecurity": ["AccessControlMaxAgeSec": 300, "Override": true],
        "FrameOptions": ["FrameOption": "DENY", "Override": false],
      ],
      "RemoveHeadersConfig": ["Items": [["Header": "Server"]]],
      "CustomHeadersConfig": ["Items": [["Header": "X-Shop", "Value": "one", "Override": false]]],
    ]
    return .object(whole.merging(more) { $1 })
  }

  package static let responseHeadersPolicy = Sample(
    "AWS::CloudFront::ResponseHeadersPolicy", ["ResponseHeadersPolicyConfig": answering([:])],
    updates: [
      .set([
        "ResponseHeadersPolicyConfig": answering([
          "Comment": "second", "ServerTimingHeadersConfig": ["Enabled": true, "SamplingRate": 12.5],
          "CustomHeadersConfig": [
            "Items": [
              ["Header": "X-Shop", "Value": "two", "Override": true],
              ["Header": "X-Edge", "Value": "", "Override": false],
            ]
          ],
        ])
      ])
    ], motoCannot: "moto has no CreateResponseHeadersPolicy")

  private static let passing = "function handler(event) { return event.request; }"

  package static let edgeFunction = Sample(
    "AWS::CloudFront::Function",
    [
      "Name": "infra-edge", "FunctionCode": .string(passing),
      "FunctionConfig": ["Comment": "first", "Runtime": "cloudfront-js-2.0"], "Tags": .tags(["Name": "edge"]),
    ],
    updates: [
      .set(["FunctionCode": .string(passing + " // again"), "Tags": .tags(["Name": "edge", "Owner": "me"])]),
      .set(["FunctionConfig": ["Comment": "second", "Runtime": "cloudfront-js-2.0"]]), .remove("Tags"),
    ], motoCannot: "moto has no CreateFunction")

  /// A function that is live, with its later versions.
  package static let publishedFunction = Sample(
    "AWS::CloudFront::Function", title: "published",
    [
      "Name": "infra-live", "FunctionCode": .string(passing), "AutoPublish": true,
      "FunctionConfig": ["Comment": "", "Runtime": "cloudfront-js-2.0"],
    ], updates: [.set(["FunctionCode": .string(passing + " // again")])], motoCannot: "moto has no CreateFunction")

  /// A distribution with all that can be attached to its behaviors.
  package static let distributionWithPolicies: Sample = {
    let behavior: [String: Value] = [
      "TargetOriginId": "server", "ViewerProtocolPolicy": "https-only", "CachePolicyId": .ref("caching", "Id"),
      "OriginRequestPolicyId": .ref("origin", "Id"), "ResponseHeadersPolicyId": .ref("answers", "Id"),
      "FunctionAssociations": [["EventType": "viewer-request", "FunctionARN": .ref("function", "FunctionARN")]],
    ]
    return Sample(
      "AWS::CloudFront::Distribution", title: "with policies and a function",
      needs: [
        Sample.Need("caching", "AWS::CloudFront::CachePolicy", cachePolicy.properties),
        Sample.Need("origin", "AWS::CloudFront::OriginRequestPolicy", originRequestPolicy.properties),
        Sample.Need("answers", "AWS::CloudFront::ResponseHeadersPolicy", responseHeadersPolicy.properties),
        Sample.Need("function", "AWS::CloudFront::Function", publishedFunction.properties),
      ],
      [
        "DistributionConfig": [
          "Enabled": true,
          "Origins": [
            [
              "Id": "server", "DomainName": "origin.example.com",
              "CustomOriginConfig": ["OriginProtocolPolicy": "https-only"],
            ]
          ], "DefaultCacheBehavior": .object(behavior),
          "CacheBehaviors": [.object(behavior.merging(["PathPattern": "/static/*"]) { $1 })],
        ]
      ], motoCannot: "moto has no CreateCachePolicy")
  }()
}
