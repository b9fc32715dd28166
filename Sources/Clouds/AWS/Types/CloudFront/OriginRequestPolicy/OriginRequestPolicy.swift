import AWSClient
import InfraModel

extension CloudFront {
  /// What of a request CloudFront passes on to the origin.
  static let originRequestPolicy = Handler("AWS::CloudFront::OriginRequestPolicy", of: .cloudFront, id: "Id") {
    let policy = EdgePolicy(word: "OriginRequestPolicy", plural: "OriginRequestPolicies")
    policy.create
    policy.sets
    policy.reads
    policy.deletes
    policy.finds
    policy.traits(
      unordered: ["CookiesConfig.Cookies", "HeadersConfig.Headers", "QueryStringsConfig.QueryStrings"])
  }
}
