import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html: `ValidationError`.
  static let lifecycleHook: [Demand] = [
    .number("HeartbeatTimeout", from: 30, to: 7200), .needs("RoleARN", if: toldByRole),
    .text("NotificationTargetARN", .notificationTarget),
  ]

  /// Topics and queues are told by a role, functions by their own permissions.
  private static let toldByRole = Condition(words: "where NotificationTargetARN is a topic or a queue") { subject in
    let target = subject.text("NotificationTargetARN").flatMap(ARNText.init)
    return target?.service == "sns" || target?.service == "sqs"
  }
}

extension TextForm {
  fileprivate static let notificationTarget = TextForm(
    "the ARN of a topic, a queue or a function", fix: "write the ARN of an SNS topic, an SQS queue or a Lambda function"
  ) { text in
    ARNText(text).map { ["lambda", "sns", "sqs"].contains($0.service) } ?? false
  }
}
