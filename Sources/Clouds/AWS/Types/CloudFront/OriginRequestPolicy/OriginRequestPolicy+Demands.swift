import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginRequestPolicyConfig.html: `InvalidArgument`.
  static let originRequestPolicy: [Demand] = [
    .each(
      "OriginRequestPolicyConfig", .text("Name", .policyName), .length("Comment", from: 0, to: 128),
      chosen("HeadersConfig", "HeaderBehavior", "Headers"), chosen("CookiesConfig", "CookieBehavior", "Cookies"),
      chosen("QueryStringsConfig", "QueryStringBehavior", "QueryStrings"))
  ]
}
