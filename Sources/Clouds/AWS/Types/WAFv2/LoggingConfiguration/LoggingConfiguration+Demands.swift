import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/waf/latest/APIReference/API_LoggingConfiguration.html: `WAFLimitsExceededException` and
  /// `WAFInvalidParameterException`.
  static let firewallLogging: [Demand] = [
    .elements("LogDestinationConfigs", from: 1, to: 1), .text("LogDestinationConfigs.*", .logDestination),
    .each("RedactedFields.*", .oneOf("Method", "QueryString", "SingleHeader", "UriPath")),
    .each("LoggingFilter.Filters.*.Conditions.*", .oneOf("ActionCondition", "LabelNameCondition")),
  ]
}

extension TextForm {
  /// "The name that you give the destination must start with aws-waf-logs-."
  fileprivate static let logDestination = TextForm(
    "the ARN of a log group, a bucket or a stream whose name begins with \(LogDestination.beginning)",
    fix: "give the destination a name that begins with \(LogDestination.beginning)"
  ) { text in
    LogDestination.name(in: text)?.hasPrefix(LogDestination.beginning) == true
  }
}

/// What a web ACL writes its log to.
enum LogDestination {
  static let beginning = "aws-waf-logs-"

  /// The name in the ARN of a log group, a bucket or a stream; `nil` for anything else.
  static func name(in arn: String) -> Substring? {
    guard let parts = ARNText(arn) else { return nil }
    func name(after beginning: String) -> Substring? {
      parts.resource.hasPrefix(beginning) ? parts.resource.dropFirst(beginning.count).prefix { $0 != ":" } : nil
    }
    return switch parts.service {
    case "logs": name(after: "log-group:")
    case "s3": parts.resource.prefix { $0 != "/" && $0 != ":" }
    case "firehose": name(after: "deliverystream/")
    default: nil
    }
  }
}
