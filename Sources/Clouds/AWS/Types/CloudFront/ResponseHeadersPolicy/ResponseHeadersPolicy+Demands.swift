import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html: `InvalidArgument`.
  static let responseHeadersPolicy: [Demand] = [
    .each(
      "ResponseHeadersPolicyConfig", .text("Name", .policyName), .length("Comment", from: 0, to: 128),
      .each("SecurityHeadersConfig.XSSProtection", oneReport),
      .needs("ServerTimingHeadersConfig.SamplingRate", if: .timed))
  ]

  /// "You cannot specify a ReportUri when ModeBlock is true."
  private static let oneReport = Demand.holds("ReportUri") { subject in
    guard subject.isGiven("ReportUri"), subject.flag("ModeBlock") == true else { return nil }
    return ("ReportUri is declared, and ModeBlock is true", "declare one of them")
  }
}

extension Condition {
  fileprivate static let timed = Condition(words: "where ServerTimingHeadersConfig.Enabled is true") { subject in
    subject.flag("ServerTimingHeadersConfig.Enabled") == true
  }
}
