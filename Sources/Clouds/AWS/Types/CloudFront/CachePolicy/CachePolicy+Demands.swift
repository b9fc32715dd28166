import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CachePolicyConfig.html: `InvalidArgument`.
  static let cachePolicy: [Demand] = [
    .each(
      "CachePolicyConfig", .text("Name", .policyName), .length("Comment", from: 0, to: 128), inOrder,
      chosen("ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig", "HeaderBehavior", "Headers"),
      chosen("ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig", "CookieBehavior", "Cookies"),
      chosen("ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig", "QueryStringBehavior", "QueryStrings"))
  ]

  /// The least time is not above the usual one, nor that above the greatest.
  private static let inOrder = Demand.holds("MinTTL") { subject in
    guard let least = subject.number("MinTTL"), let most = subject.number("MaxTTL"),
      let usual = subject.number("DefaultTTL"), least > usual || usual > most
    else { return nil }
    return (
      "MinTTL, DefaultTTL and MaxTTL are not in ascending order",
      "set minTTL ≤ defaultTTL ≤ maxTTL"
    )
  }

  /// What chooses by a list has one, and nothing else has.
  static func chosen(_ path: Pattern, _ behavior: String, _ list: String) -> Demand {
    .each(
      path,
      .needs(list, if: .when(behavior, is: "whitelist", "allExcept", "allViewerAndWhitelistCloudFront")),
      .excludes(list, if: .when(behavior, is: "none", "all", "allViewer")), .filled(Pattern(list)))
  }
}

extension TextForm {
  static let policyName = TextForm.letters("A-Za-z0-9_-", 1...128, "a name that policies of CloudFront can have")
}
