import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html: `ValidationError`.
  static let listenerRule: [Demand] = [
    .filled("Actions", "Conditions"), .each("Actions.*", balancerAction), lastAction("Actions"),
    .each("Conditions.*", condition),
    .each(
      "Transforms.*", .needs("HostHeaderRewriteConfig", if: .when("Type", is: "host-header-rewrite")),
      .needs("UrlRewriteConfig", if: .when("Type", is: "url-rewrite"))), fewValues,
  ]

  /// A condition's field, and the member with its values: API reference, RuleCondition.
  private static let fields = [
    "host-header": "HostHeaderConfig", "http-header": "HttpHeaderConfig",
    "http-request-method": "HttpRequestMethodConfig", "path-pattern": "PathPatternConfig",
    "query-string": "QueryStringConfig", "source-ip": "SourceIpConfig",
  ]

  private static let condition = Demand { subject in
    guard subject.isGiven("Field") else { return Demand.needs("Field").check(subject) }
    guard let field = subject.text("Field") else { return [] }
    guard let own = fields[field] else {
      let problem = PropertyProblem.notAllowed(.string(field), allowed: fields.keys.sorted().map(Value.string))
      return [problem.diagnostic(subject.node, at: subject.full("Field"))]
    }
    let isPlain = field == "host-header" || field == "path-pattern"
    if !subject.isGiven(own), !(isPlain && (subject.isGiven("Values") || subject.isGiven("RegexValues"))) {
      return [
        subject.problem(
          .missingProperty, "\(subject.full(own)) is required where Field is \(field)", at: own,
          fix: "declare \(subject.label(own))")
      ]
    }
    return fields.values.sorted().filter { $0 != own && subject.isGiven($0) }.map { other in
      subject.problem(
        .excludedProperty, "\(subject.full(other)) cannot be declared where Field is \(field)", at: other,
        fix: "remove \(subject.label(other))")
    }
  }

  /// `TooManyValues`: five over all conditions of a rule.
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
  private static let fewValues = Demand { subject in
    let places: [Pattern] =
      ["Conditions.*.Values", "Conditions.*.RegexValues"]
      + fields.values.flatMap { [Pattern("Conditions.*.\($0).Values"), Pattern("Conditions.*.\($0).RegexValues")] }
    let count = places.flatMap { subject.values($0) }.reduce(0) { $0 + ($1.value.list?.count ?? 0) }
    guard count > 5 else { return [] }
    return [
      subject.problem(
        .impossibleProperty, "Conditions has \(count) values, and a rule takes 5", at: "Conditions",
        fix: "spread them over several rules")
    ]
  }
}
