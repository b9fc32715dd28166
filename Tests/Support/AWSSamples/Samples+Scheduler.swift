import InfraModel

extension Samples {
  package static let scheduler: [Sample] = [schedule, scheduleOfTasks, scheduleGroup]

  private static func invoking(_ name: String) -> Sample.Need {
    Sample.Need(
      "role", "AWS::IAM::Role",
      ["RoleName": .string(name), "AssumeRolePolicyDocument": trust("scheduler.amazonaws.com")])
  }

  package static let schedule = Sample(
    "AWS::Scheduler::Schedule",
    needs: [
      invoking("infra-sample-invokes"),
      Sample.Need("group", "AWS::Scheduler::ScheduleGroup", ["Name": "infra-sample-times"]),
      Sample.Need("queue", "AWS::SQS::Queue", ["QueueName": "infra-sample-invoked"]),
    ],
    [
      "Name": "infra-sample", "GroupName": .ref("group", "Name"), "ScheduleExpression": "cron(0 20 * * ? *)",
      "ScheduleExpressionTimezone": "Europe/Berlin", "Description": "every evening",
      "StartDate": "2027-01-01T00:00:00Z", "FlexibleTimeWindow": ["Mode": "FLEXIBLE", "MaximumWindowInMinutes": 10],
      "Target": [
        "Arn": .ref("queue", "Arn"), "RoleArn": .ref("role", "Arn"), "Input": #"{"reason":"time"}"#,
        "RetryPolicy": ["MaximumRetryAttempts": 3, "MaximumEventAgeInSeconds": 600],
      ],
    ],
    updates: [
      .set([
        "ScheduleExpression": "rate(1 hour)", "State": "DISABLED",
        "FlexibleTimeWindow": ["Mode": "FLEXIBLE", "MaximumWindowInMinutes": 20],
        "EndDate": "2028-01-01T00:00:00Z",
      ]),
      .remove("Description", "ScheduleExpressionTimezone", "StartDate", "EndDate", "State"),
    ])

  package static let scheduleOfTasks = Sample(
    "AWS::Scheduler::Schedule", title: "of tasks", needs: [invoking("infra-sample-starts")],
    [
      "Name": "infra-sample-tasks", "ScheduleExpression": "rate(1 day)", "FlexibleTimeWindow": ["Mode": "OFF"],
      "Target": [
        "Arn": "arn:aws:ecs:eu-central-1:123456789012:cluster/shop", "RoleArn": .ref("role", "Arn"),
        "EcsParameters": [
          "TaskDefinitionArn": "arn:aws:ecs:eu-central-1:123456789012:task-definition/job:1", "TaskCount": 2,
          "LaunchType": "FARGATE",
          "NetworkConfiguration": ["AwsvpcConfiguration": ["Subnets": ["subnet-0123456789abcdef0"]]],
        ],
      ],
    ], updates: [.set(["ScheduleExpression": "rate(2 days)"])])

  package static let scheduleGroup = Sample(
    "AWS::Scheduler::ScheduleGroup", ["Name": "infra-sample", "Tags": .tags(["Name": "times"])],
    updates: [.set(["Tags": .tags(["Owner": "me"])]), .remove("Tags")],
    motoDiffers: "moto breaks down where a group is gone")
}
