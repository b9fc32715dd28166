import InfraModel
import Planner

extension Rule {
  static let firewalls = [logDestinationName]

  /// What a web ACL's log can be written to, and what of it is its name.
  private static let destinations: [ResourceType: String] = [
    "AWS::KinesisFirehose::DeliveryStream": "DeliveryStreamName", "AWS::Logs::LogGroup": "LogGroupName",
    "AWS::S3::Bucket": "BucketName",
  ]

  /// Source: API reference, PutLoggingConfiguration: "The name that you give the destination must start with
  /// aws-waf-logs-". A name that is made up does not.
  private static let logDestinationName = Rule(
    .impossibleProperty, "The log of a web ACL goes where the name begins with aws-waf-logs-."
  ) { declared in
    declared.resources("AWS::WAFv2::LoggingConfiguration").flatMap { node in
      node.elements("LogDestinationConfigs").compactMap { value -> Diagnostic? in
        guard let target = declared.target(value), let property = destinations[target.type] else { return nil }
        let declaredName = target.properties[property]
        if declaredName != nil, declared.literal(declaredName)?.string == nil { return nil }
        let name = declared.literal(declaredName)?.string
        if name?.hasPrefix(LogDestination.beginning) == true { return nil }
        return node.diagnostic(
          .impossibleProperty,
          "AWS WAF writes its log to names that begin with \(LogDestination.beginning), and \(target.address) "
            + (name.map { "is called \($0)" } ?? "declares no name"), property: "LogDestinationConfigs",
          notes: [target.note("is declared here")],
          fix: "name it \(LogDestination.beginning)\(name ?? "…")")
      }
    }
  }
}
