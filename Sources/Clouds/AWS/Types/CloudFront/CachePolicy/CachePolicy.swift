import AWSClient
import InfraModel

extension CloudFront {
  /// What CloudFront keeps answers by, and for how long.
  static let cachePolicy = Handler(
    "AWS::CloudFront::CachePolicy",
    policy: EdgePolicy(
      word: "CachePolicy", plural: "CachePolicies",
      unordered: [
        "ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig.Cookies",
        "ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.Headers",
        "ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig.QueryStrings",
      ]))
}
