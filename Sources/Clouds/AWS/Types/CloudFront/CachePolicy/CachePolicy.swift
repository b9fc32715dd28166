import AWSClient
import InfraModel

extension CloudFront {
  /// What CloudFront keeps answers by, and for how long.
  static let cachePolicy = Handler("AWS::CloudFront::CachePolicy", of: .cloudFront, id: "Id") {
    let policy = EdgePolicy(word: "CachePolicy", plural: "CachePolicies")
    policy.create
    policy.sets
    policy.reads
    policy.deletes
    policy.finds
    policy.traits(
      unordered: [
        "ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig.Cookies",
        "ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.Headers",
        "ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig.QueryStrings",
      ])
  }
}
