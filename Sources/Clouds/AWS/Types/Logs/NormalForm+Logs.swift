import InfraModel

extension NormalForm {
  /// A log group's ARN as services keep it, without the `:*` with which CloudFormation and DescribeLogGroups give it.
  /// Source: API reference of CloudWatch Logs, LogGroup, members `arn` and `logGroupArn`.
  static let logGroupARN = NormalForm("log group ARN") { value in
    guard let text = value.string, text.hasPrefix("arn:"), text.hasSuffix(":*") else { return value }
    return .string(String(text.dropLast(2)))
  }
}
