import AWSClient
import InfraModel
import Planner

/// The policy that a topic begins with: everybody of its account may use the topic.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
extension SNS {
  /// Whether a policy is the one that a topic begins with. Its `Id` alone does not tell: AddPermission and the console
  /// keep it where they add statements.
  static func isStandard(_ policy: Value) -> Bool {
    guard let document = JSONText.parsed(policy)?.object else { return false }
    let statements = PolicyGrammar.statements(of: document)
    return statements.count == 1 && statements.allSatisfy { isStandard(statement: $0) }
  }

  /// Whether a statement is the one that a topic begins with, as AWS made it. The actions differ by the topic's age.
  static func isStandard(statement: Value) -> Bool {
    guard statement["Sid"] == "__default_statement_ID", statement["Effect"] == "Allow" else { return false }
    let isLimited = statement["Condition"]?["StringEquals"]?["AWS:SourceOwner"] != nil
    return isLimited && statement["Principal"] == ["AWS": "*"]
  }

  static func standardPolicy(of topic: String) -> String {
    let actions = [
      "GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic", "Subscribe",
      "ListSubscriptionsByTopic", "Publish",
    ]
    let account = ARNText(topic).map { String($0.account) } ?? ""
    return JSON.canonicalText([
      "Version": "2008-10-17", "Id": "__default_policy_ID",
      "Statement": [
        [
          "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": ["AWS": "*"],
          "Action": .list(actions.map { .string("SNS:\($0)") }), "Resource": .string(topic),
          "Condition": ["StringEquals": ["AWS:SourceOwner": .string(account)]],
        ]
      ],
    ])
  }
}
