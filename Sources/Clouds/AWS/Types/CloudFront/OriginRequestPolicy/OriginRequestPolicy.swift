import AWSClient
import InfraModel

extension CloudFront {
  /// What of a request CloudFront passes on to the origin.
  static let originRequestPolicy = Handler(
    "AWS::CloudFront::OriginRequestPolicy",
    policy: EdgePolicy(
      word: "OriginRequestPolicy", plural: "OriginRequestPolicies",
      unordered: ["CookiesConfig.Cookies", "HeadersConfig.Headers", "QueryStringsConfig.QueryStrings"]))
}
