import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html: `ValidationError`,
  /// `InvalidConfigurationRequest`, `CertificateNotFound`.
  static let listener: [Demand] = [
    .filled("DefaultActions"), .elements("Certificates", from: 1, to: 1), .elements("AlpnPolicy", to: 1),
    .needs("Certificates", if: .when("Protocol", is: "HTTPS", "TLS")),
    .excludes("Certificates", "SslPolicy", if: .when("Protocol", isNot: "HTTPS", "TLS")),
    .excludes("AlpnPolicy", if: .when("Protocol", isNot: "TLS")),
    .excludes("MutualAuthentication", if: .when("Protocol", isNot: "HTTPS")),
    .one("AlpnPolicy.*", of: "HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred", "None"),
    .text(
      "SslPolicy",
      TextForm("a security policy", fix: "name one, such as ELBSecurityPolicy-TLS13-1-2-2021-06") {
        $0.hasPrefix("ELBSecurityPolicy-")
      }),
    .each(
      "MutualAuthentication", .one("Mode", of: "off", "passthrough", "verify"),
      .needs("TrustStoreArn", if: .when("Mode", is: "verify"))),
    .each("DefaultActions.*", balancerAction), lastAction("DefaultActions"),
    .each("ListenerAttributes.*", .needs("Key")),
  ]

  /// What an action needs to have, by its type: API reference, Action.
  static let balancerAction = Demand { subject in
    [
      Demand.needs("RedirectConfig", if: .when("Type", is: "redirect")),
      .needs("FixedResponseConfig", if: .when("Type", is: "fixed-response")),
      .needs("AuthenticateCognitoConfig", if: .when("Type", is: "authenticate-cognito")),
      .needs("AuthenticateOidcConfig", if: .when("Type", is: "authenticate-oidc")),
      .needs("JwtValidationConfig", if: .when("Type", is: "jwt-validation")),
      .excludes("RedirectConfig", if: .when("Type", isNot: "redirect")),
      .excludes("FixedResponseConfig", if: .when("Type", isNot: "fixed-response")),
      .excludes("TargetGroupArn", "ForwardConfig", if: .when("Type", isNot: "forward")), forwardsSomewhere,
      .elements("ForwardConfig.TargetGroups", from: 1, to: 5),
      .number("ForwardConfig.TargetGroups.*.Weight", from: 0, to: 999),
      .number("ForwardConfig.TargetGroupStickinessConfig.DurationSeconds", from: 1, to: 604_800),
      // `InvalidLoadBalancerAction`: it would lead to itself.
      .holds("RedirectConfig") { subject in
        guard subject.text("Type") == "redirect", subject.isGiven("RedirectConfig") else { return nil }
        let parts = ["Host", "Path", "Port", "Protocol", "Query"].filter { subject.isGiven("RedirectConfig.\($0)") }
        guard parts.allSatisfy({ $0 == "Query" }) else { return nil }
        return (
          "\(subject.full("RedirectConfig")) leads to the same address again",
          "declare its host, path, port or protocol"
        )
      },
    ].flatMap { $0.check(subject) }
  }

  private static let forwardsSomewhere = Demand { subject in
    guard subject.text("Type") == "forward", !subject.isGiven("TargetGroupArn"), !subject.isGiven("ForwardConfig")
    else { return [] }
    return [
      subject.problem(
        .missingProperty, "\(subject.full("TargetGroupArn")) is required where Type is forward", at: "TargetGroupArn",
        fix: "declare targetGroupArn, or forwardConfig for several")
    ]
  }

  /// `InvalidLoadBalancerAction`: of several actions each has an order, and the last one answers or forwards.
  static func lastAction(_ property: String) -> Demand {
    Demand { subject in
      let actions = subject.given(property)?.list ?? []
      guard actions.count > 0 else { return [] }
      let types = actions.map { subject.declared.literal($0["Type"])?.string }
      guard !types.contains(nil) else { return [] }
      let final = types.compactMap(\.self).filter { ["fixed-response", "forward", "redirect"].contains($0) }
      if final.count != 1 {
        return [
          subject.problem(
            .impossibleProperty, "\(property) has \(final.count) actions that end it, and needs one", at: property,
            fix: "keep one action of type forward, redirect or fixed-response")
        ]
      }
      guard actions.count > 1 else { return [] }
      return actions.enumerated().filter { $0.element["Order"] == nil }.map { index, _ in
        subject.problem(
          .missingProperty, "\(property).\(index).Order is required where there are several actions",
          at: "\(property).\(index).Order", fix: "declare order")
      }
    }
  }
}
