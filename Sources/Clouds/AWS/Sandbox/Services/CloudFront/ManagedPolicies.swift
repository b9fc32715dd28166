internal import InfraModel

extension CloudFront {
  /// A policy that Amazon keeps, the same for all accounts.
  struct ManagedPolicy: Sendable {
    var id: String
    /// The configuration, as it is told.
    var config: Value

    init(_ id: String, _ name: String, _ comment: String, _ members: [String: Value]) {
      self.id = id
      config = .object(members.merging(["Name": .string("Managed-\(name)"), "Comment": .string(comment)]) { $1 })
    }

    /// The members of a record of the kind.
    func fields(_ word: String) -> [String: Value] {
      // 2020-07-23, when CloudFront began to have policies.
      [
        "Id": .string(id), word: config, "LastModifiedTime": 1_595_462_400,
        "ETag": .string("E" + id.filter { $0 != "-" }.prefix(13).uppercased()),
      ]
    }
  }

  /// Source: Amazon CloudFront Developer Guide, "Use managed cache policies".
  static let managedCachePolicies = [
    cache(
      "658327ea-f89d-4fab-a63d-7e88639e58f6", "CachingOptimized",
      "Policy with caching enabled. Supports Gzip and Brotli compression.", ttls: (1, 86400, 31_536_000),
      compresses: true),
    cache(
      "b2884449-e4de-46a7-ac36-70bc7f1ddd6d", "CachingOptimizedForUncompressedObjects",
      "Default policy when compression is disabled", ttls: (1, 86400, 31_536_000)),
    cache("4135ea2d-6df8-44a3-9df3-4b5a84be39ad", "CachingDisabled", "Policy with caching disabled", ttls: (0, 0, 0)),
    cache(
      "83da9c7e-98b4-4e11-a168-04f0df8e2c65", "UseOriginCacheControlHeaders",
      "Policy for origins that return Cache-Control headers. Query strings are not included in the cache key.",
      ttls: (0, 0, 31_536_000), compresses: true, headers: caching, cookies: "all"),
    cache(
      "4cc15a8a-d715-48a4-82b8-cc0b614638fe", "UseOriginCacheControlHeaders-QueryStrings",
      "Policy for origins that return Cache-Control headers and serve different content based on values present in the query string.",
      ttls: (0, 0, 31_536_000), compresses: true, headers: caching, cookies: "all", queries: "all"),
    cache(
      "2e54312d-136d-493c-8eb9-b001f22f67d2", "Amplify", "Policy for Amplify Origin", ttls: (2, 2, 600),
      compresses: true, headers: ["Authorization", "CloudFront-Viewer-Country", "Host"], cookies: "all", queries: "all"),
    cache(
      "08627262-05a9-4f76-9ded-b50ca2e3a84f", "Elemental-MediaPackage",
      "Policy for Elemental MediaPackage Origin", ttls: (0, 86400, 31_536_000), compresses: false,
      headers: ["Origin"], queries: "whitelist", names: ["aws.manifestfilter", "start", "end", "m"]),
  ]

  private static let caching = [
    "Host", "Origin", "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override",
  ]

  private static func cache(
    _ id: String, _ name: String, _ comment: String, ttls: (least: Int64, standard: Int64, most: Int64),
    compresses: Bool = false, headers: [String] = [], cookies: String = "none", queries: String = "none",
    names: [String] = []
  ) -> ManagedPolicy {
    ManagedPolicy(
      id, name, comment,
      [
        "MinTTL": .integer(ttls.least), "DefaultTTL": .integer(ttls.standard), "MaxTTL": .integer(ttls.most),
        "ParametersInCacheKeyAndForwardedToOrigin": [
          "EnableAcceptEncodingGzip": .bool(compresses), "EnableAcceptEncodingBrotli": .bool(compresses),
          "HeadersConfig": choice("Header", "Headers", headers.isEmpty ? "none" : "whitelist", headers),
          "CookiesConfig": choice("Cookie", "Cookies", cookies, []),
          "QueryStringsConfig": choice("QueryString", "QueryStrings", queries, names),
        ],
      ])
  }

  /// Source: Amazon CloudFront Developer Guide, "Use managed origin request policies".
  static let managedOriginRequestPolicies = [
    origin(
      "216adef6-5c7f-47e4-b989-5492eafa07d3", "AllViewer", "Policy to forward all parameters in viewer requests",
      headers: "allViewer", cookies: "all", queries: "all"),
    origin(
      "33f36d7e-f396-46d9-90e0-52428a34d9dc", "AllViewerAndCloudFrontHeaders-2022-06",
      "Policy to forward all parameters in viewer requests and all CloudFront headers released up to June 2022",
      headers: "allViewerAndWhitelistCloudFront",
      [
        "CloudFront-Forwarded-Proto", "CloudFront-Is-Android-Viewer", "CloudFront-Is-Desktop-Viewer",
        "CloudFront-Is-IOS-Viewer", "CloudFront-Is-Mobile-Viewer", "CloudFront-Is-SmartTV-Viewer",
        "CloudFront-Is-Tablet-Viewer", "CloudFront-Viewer-Address", "CloudFront-Viewer-ASN",
        "CloudFront-Viewer-City", "CloudFront-Viewer-Country", "CloudFront-Viewer-Country-Name",
        "CloudFront-Viewer-Country-Region", "CloudFront-Viewer-Country-Region-Name",
        "CloudFront-Viewer-Http-Version", "CloudFront-Viewer-Latitude", "CloudFront-Viewer-Longitude",
        "CloudFront-Viewer-Metro-Code", "CloudFront-Viewer-Postal-Code", "CloudFront-Viewer-Time-Zone",
        "CloudFront-Viewer-TLS",
      ], cookies: "all", queries: "all"),
    origin(
      "b689b0a8-53d0-40ab-baf2-68738e2966ac", "AllViewerExceptHostHeader",
      "Policy to forward all parameters in viewer requests except for the Host header", headers: "allExcept", ["Host"],
      cookies: "all", queries: "all"),
    origin(
      "59781a5b-3903-41f3-afcb-af62929ccde1", "CORS-CustomOrigin", "Policy for CORS Custom Origin",
      headers: "whitelist", ["Origin"]),
    origin(
      "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf", "CORS-S3Origin", "Policy for S3 origin with CORS", headers: "whitelist",
      ["Origin", "Access-Control-Request-Headers", "Access-Control-Request-Method"]),
    origin(
      "acba4595-bd28-49b8-b9fe-13317c0390fa", "UserAgentRefererHeaders",
      "Policy to forward user-agent and referer headers to origin", headers: "whitelist", ["User-Agent", "Referer"]),
    origin(
      "bf0718e1-ba1e-49d1-88b1-f726733018ae", "HostHeaderOnly", "Policy to forward Host header only to origin",
      headers: "whitelist", ["Host"]),
  ]

  private static func origin(
    _ id: String, _ name: String, _ comment: String, headers: String, _ names: [String] = [], cookies: String = "none",
    queries: String = "none"
  ) -> ManagedPolicy {
    ManagedPolicy(
      id, name, comment,
      [
        "HeadersConfig": choice("Header", "Headers", headers, names),
        "CookiesConfig": choice("Cookie", "Cookies", cookies, []),
        "QueryStringsConfig": choice("QueryString", "QueryStrings", queries, []),
      ])
  }

  /// What is taken of headers, cookies or query strings: all, none, or those of a list.
  private static func choice(_ word: String, _ plural: String, _ behavior: String, _ names: [String]) -> Value {
    var members: [String: Value] = ["\(word)Behavior": .string(behavior)]
    if !names.isEmpty { members[plural] = quantity(names) }
    return .object(members)
  }

  private static func quantity(_ names: [String]) -> Value {
    ["Quantity": .integer(Int64(names.count)), "Items": .list(names.map(Value.string))]
  }

  /// Source: Amazon CloudFront Developer Guide, "Use managed response headers policies".
  static let managedResponseHeadersPolicies = [
    ManagedPolicy(
      "60669652-455b-4ae9-85a4-c4c02393f86c", "SimpleCORS", "Allows all origins for simple CORS requests",
      ["CorsConfig": cors(["GET", "HEAD"], headers: ["*"], override: false)]),
    ManagedPolicy(
      "5cc3b908-e619-4b99-88e5-2cf7f45965bd", "CORS-With-Preflight",
      "Allows all origins for CORS requests, including preflight requests",
      ["CorsConfig": cors(methods, headers: ["*"], override: false, exposes: true)]),
    ManagedPolicy(
      "67f7725c-6f97-4210-82d7-5512b31e9d03", "SecurityHeadersPolicy",
      "Adds a set of security headers to every response",
      ["SecurityHeadersConfig": security]),
    ManagedPolicy(
      "e61eb60c-9c35-4d20-a928-2b84e02af89c", "CORS-and-SecurityHeadersPolicy",
      "Allows all origins for simple CORS requests and adds security headers",
      ["CorsConfig": cors(["GET", "HEAD"], headers: ["*"], override: false), "SecurityHeadersConfig": security]),
    ManagedPolicy(
      "eaab4381-ed33-4a86-88ca-d9558dc6cd63", "CORS-with-preflight-and-SecurityHeadersPolicy",
      "Allows all origins for CORS requests, including preflight requests, and adds security headers",
      ["CorsConfig": cors(methods, headers: ["*"], override: false, exposes: true), "SecurityHeadersConfig": security]),
  ]

  private static let methods = ["GET", "DELETE", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

  private static func cors(
    _ methods: [String], headers: [String], override: Bool, exposes: Bool = false
  ) -> Value {
    var members: [String: Value] = [
      "AccessControlAllowOrigins": quantity(["*"]), "AccessControlAllowHeaders": quantity(headers),
      "AccessControlAllowMethods": quantity(methods), "AccessControlAllowCredentials": false,
      "OriginOverride": .bool(override),
    ]
    if exposes { members["AccessControlExposeHeaders"] = quantity(["*"]) }
    return .object(members)
  }

  private static let security: Value = [
    "XSSProtection": ["Override": false, "Protection": true, "ModeBlock": true],
    "FrameOptions": ["Override": false, "FrameOption": "SAMEORIGIN"],
    "ReferrerPolicy": ["Override": false, "ReferrerPolicy": "strict-origin-when-cross-origin"],
    "ContentTypeOptions": ["Override": true],
    "StrictTransportSecurity": [
      "Override": false, "IncludeSubdomains": false, "Preload": false, "AccessControlMaxAgeSec": 31_536_000,
    ],
  ]
}
