public import AWS
public import Infra

/// A firewall before a load balancer or a content network: it refuses what floods, what is too large, and what AWS's own rules know as attacks.
public struct WebFirewall: Component {
  public var scope: Scope
  /// The rules.
  public let rules: WAFv2.WebACL

  private let association: WAFv2.WebACLAssociation?

  /// - Parameters:
  ///   - balancer: What it stands before.
  ///   - requests: How many requests each address may make in five minutes, at least 10.
  ///   - upload: How large a request may say that it is. A firewall before a load balancer sees the first 8 KiB of a body
  ///     only (AWS WAF Developer Guide, "Oversize web request components"), so it goes by the header `Content-Length`.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "firewall", before balancer: LoadBalancer, requests: Int, upload: ByteCount,
    prefix: Input<String> = Environment.prefix, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let rules = WAFv2.WebACL(
      "rules", defaultAction: .init(allow: .init()), scope: .regional, visibilityConfig: Self.seen("all"),
      name: "\(prefix)-\(name)",
      rules: [
        Self.rate(requests),
        .init(
          name: "too-large", priority: 1,
          statement: .init(
            regexMatchStatement: .init(
              fieldToMatch: .init(singleHeader: .init(name: "content-length")),
              regexString: .init(Self.numbers(above: upload.bytes)),
              textTransformations: [.init(priority: 0, type: .explicitNone)])),
          visibilityConfig: Self.seen("too-large"),
          action: .init(block: .init(customResponse: .init(responseCode: 413)))),
        // Its limit of 8 KiB for bodies would refuse uploads.
        Self.managed("AWSManagedRulesCommonRuleSet", priority: 2, counting: ["SizeRestrictions_BODY"]),
        Self.managed("AWSManagedRulesKnownBadInputsRuleSet", priority: 3),
        Self.managed("AWSManagedRulesSQLiRuleSet", priority: 4),
      ]
    ).argument("requests", for: \.rules)
    self.rules = rules
    association = WAFv2.WebACLAssociation(
      "association", resourceArn: balancer.balancer.loadBalancerArn.text, webACLArn: rules.arn)
  }

  /// A firewall for a content network, which names it itself (``ContentNetwork``). It is kept in `us-east-1`, wherever its
  /// environment is.
  /// - Parameters:
  ///   - requests: How many requests each address may make in five minutes, at least 10.
  ///   - prefix: What names begin with.
  public init(
    worldwide name: String = "firewall", requests: Int, prefix: Input<String> = Environment.prefix,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    rules = WAFv2.WebACL(
      "rules", defaultAction: .init(allow: .init()), scope: .cloudfront, visibilityConfig: Self.seen("all"),
      name: "\(prefix)-\(name)",
      rules: [
        Self.rate(requests), Self.managed("AWSManagedRulesCommonRuleSet", priority: 1),
        Self.managed("AWSManagedRulesKnownBadInputsRuleSet", priority: 2),
      ]
    ).argument("requests", for: \.rules).in(.usEast1)
    association = nil
  }

  public var body: Contents {
    rules
    if let association { association }
  }

  /// An address that asks too often is refused for a while.
  private static func rate(_ requests: Int) -> WAFv2.WebACL.Rule {
    .init(
      name: "too-many-requests", priority: 0,
      statement: .init(
        rateBasedStatement: .init(aggregateKeyType: .ip, limit: .init(requests), evaluationWindowSec: .seconds300)),
      visibilityConfig: seen("too-many-requests"),
      action: .init(block: .init(customResponse: .init(responseCode: 429))))
  }

  private static func seen(_ metric: Input<String>) -> WAFv2.WebACL.VisibilityConfig {
    .init(cloudWatchMetricsEnabled: true, metricName: metric, sampledRequestsEnabled: true)
  }

  private static func managed(_ name: Input<String>, priority: Int, counting: [Input<String>] = []) -> WAFv2.WebACL.Rule
  {
    .init(
      name: name, priority: .init(priority),
      statement: .init(
        managedRuleGroupStatement: .init(
          name: name, vendorName: "AWS",
          ruleActionOverrides: counting.isEmpty
            ? nil : counting.map { .init(actionToUse: .init(count: .init()), name: $0) })),
      visibilityConfig: seen(name), overrideAction: .init(none: [:]))
  }

  /// A regular expression for the decimal numbers above a bound, without zeros in front.
  static func numbers(above bound: Int64) -> String {
    let digits = Array(String(bound))
    var forms = ["[1-9][0-9]{\(digits.count),}"]
    for (place, digit) in digits.enumerated() {
      guard let value = digit.wholeNumberValue, value < 9 else { continue }
      let rest = digits.count - place - 1
      let larger = value == 8 ? "9" : "[\(value + 1)-9]"
      forms.append(String(digits[..<place]) + larger + (rest == 0 ? "" : "[0-9]{\(rest)}"))
    }
    return "^(\(forms.joined(separator: "|")))$"
  }
}
