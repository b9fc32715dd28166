import InfraModel

extension Samples {
  package static let events: [Sample] = [eventsRule, taskRule]

  private static func target(_ id: Value, _ arn: Value, _ more: [String: Value] = [:]) -> Value {
    .object(more.merging(["Id": id, "Arn": arn]) { $1 })
  }

  package static let eventsRule = Sample(
    "AWS::Events::Rule", needs: [Sample.Need("queue", "AWS::SQS::Queue", ["QueueName": "infra-sample-events"])],
    [
      "Name": "infra-sample", "Description": "every hour", "ScheduleExpression": "rate(1 hour)",
      "Targets": [
        target("one", .ref("queue", "Arn"), ["Input": #"{"reason":"time"}"#]),
        target("two", "arn:aws:sns:eu-central-1:123456789012:warning"),
      ],
      "Tags": .tags(["Name": "hourly"]),
    ],
    updates: [
      .set([
        "ScheduleExpression": "cron(0 20 * * ? *)", "State": "DISABLED",
        "Targets": [
          target(
            "one", .ref("queue", "Arn"),
            ["InputPath": "$.detail", "RetryPolicy": ["MaximumRetryAttempts": 3, "MaximumEventAgeInSeconds": 120]]),
          target("three", "arn:aws:sns:eu-central-1:123456789012:critical"),
        ],
        "Tags": .tags(["Owner": "me"]),
      ]),
      .set(["EventPattern": ["source": ["aws.ec2"], "detail": ["state": ["terminated"]]]]),
      .remove("ScheduleExpression", "State", "Description", "Targets", "Tags"),
    ])

  package static let taskRule = Sample(
    "AWS::Events::Rule", title: "that starts tasks",
    [
      "Name": "infra-sample-tasks", "EventPattern": ["source": ["aws.s3"]],
      "Targets": [
        target(
          "task", "arn:aws:ecs:eu-central-1:123456789012:cluster/shop",
          [
            "RoleArn": "arn:aws:iam::123456789012:role/starts-tasks",
            "EcsParameters": [
              "TaskDefinitionArn": "arn:aws:ecs:eu-central-1:123456789012:task-definition/job:1", "TaskCount": 2,
              "LaunchType": "FARGATE", "EnableExecuteCommand": true, "TagList": .tags(["Name": "job"]),
              "NetworkConfiguration": [
                "AwsVpcConfiguration": ["Subnets": ["subnet-0123456789abcdef0"], "AssignPublicIp": "DISABLED"]
              ],
            ],
          ])
      ],
    ],
    updates: [.remove("Targets")])
}
