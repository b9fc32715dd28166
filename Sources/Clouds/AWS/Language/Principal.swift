public import Infra

/// Who a policy's statement is about.
public struct Principal: Expressible {
  public let expression: Expression

  /// Anybody, signed in or not.
  public static var everyone: Principal { Principal(expression: JSONDocument("*").expression) }

  /// Services of AWS by their names (`lambda.amazonaws.com`).
  public static func service(_ names: String...) -> Principal { member("Service", names.map { Input($0) }) }

  /// Accounts, roles or users by their ARNs.
  public static func aws(_ arns: Input<String>...) -> Principal { member("AWS", arns) }

  /// The environment's own account: whom its IAM policies allow.
  public static var thisAccount: Principal { aws("arn:\(Partition.current):iam::\(AccountID.current):root") }

  /// An identity provider by its ARN or domain.
  public static func federated(_ provider: Input<String>) -> Principal { member("Federated", [provider]) }

  private static func member(_ kind: String, _ values: [Input<String>]) -> Principal {
    var members = Members()
    members[kind] = Statement.oneOrMany(values.map(\.expression))
    return Principal(expression: members.expression)
  }
}
