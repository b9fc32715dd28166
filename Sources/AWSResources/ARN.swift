/// Amazon resource names where an API wants one and gives none.
enum ARN {
  /// The partition of a region: `aws`, `aws-cn`, `aws-us-gov`.
  static func partition(of region: String) -> String {
    if region.hasPrefix("cn-") { return "aws-cn" }
    if region.hasPrefix("us-gov-") { return "aws-us-gov" }
    return "aws"
  }

  /// `arn:aws:rds:eu-central-1:123456789012:db:main`.
  static func text(_ service: String, _ scope: Scope, _ resource: String) -> String {
    "arn:\(partition(of: scope.region)):\(service):\(scope.region):\(scope.account):\(resource)"
  }

  /// What stands behind the last `/` or `:`; the text itself where neither is in it.
  static func lastPart(_ text: String) -> String {
    text.lastIndex { $0 == "/" || $0 == ":" }.map { String(text[text.index(after: $0)...]) } ?? text
  }
}
