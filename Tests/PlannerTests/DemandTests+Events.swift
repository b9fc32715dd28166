import InfraModel

extension DemandTests {
  private static let stream: Value = "arn:aws:kinesis:eu-central-1:123456789012:stream/clicks"

  static let events = [
    Mistake(
      "AWS::Events::Rule", ["ScheduleExpression": "rate(5 minute)"],
      "IN2080 it: ScheduleExpression rate(5 minute) is not in minutes, hours, days [scheduleExpression] write such as rate(5 minutes) or cron(0 20 * * ? *)"
    ),
    Mistake(
      "AWS::Events::Rule", ["ScheduleExpression": "cron(0 20 * * * *)"],
      "IN2080 it: ScheduleExpression cron(0 20 * * * *) needs ? for either the day of the month or that of the week [scheduleExpression] write such as rate(5 minutes) or cron(0 20 * * ? *)"
    ),
    Mistake(
      "AWS::Events::Rule", ["ScheduleExpression": "every day"],
      "IN2080 it: ScheduleExpression every day is neither rate(…) nor cron(…) [scheduleExpression] write such as rate(5 minutes) or cron(0 20 * * ? *)"
    ),
    Mistake(
      "AWS::Events::Rule", ["EventBusName": "shop"],
      "IN2080 it: ScheduleExpression requires the default event bus, but EventBusName is shop [scheduleExpression] remove eventBusName"
    ),
    Mistake(
      "AWS::Events::Rule",
      [
        "Targets": [
          ["Id": "one", "Arn": "arn:aws:sqs:eu-central-1:123456789012:a", "Input": "{}", "InputPath": "$.detail"],
          ["Id": "one", "Arn": "arn:aws:sqs:eu-central-1:123456789012:b"],
        ]
      ],
      "IN2080 it: Targets has two targets of the Id one [targets] give each an Id of its own",
      "IN2080 it: Input and InputPath exclude each other [targets] keep one of them"),
    Mistake(
      "AWS::Events::Rule",
      [
        "Targets": [
          [
            "Id": "task", "Arn": "arn:aws:ecs:eu-central-1:123456789012:cluster/shop",
            "EcsParameters": ["TaskDefinitionArn": "arn:aws:ecs:eu-central-1:123456789012:task-definition/job:1"],
          ]
        ]
      ],
      "IN2004 it: Targets.0.RoleArn is required where EcsParameters is declared [targets] declare roleArn"),
    Mistake(
      "AWS::Lambda::EventSourceMapping", ["EventSourceArn": .null],
      "IN2010 it: it needs one of EventSourceArn, SelfManagedEventSource [] declare one of them"
    ),
    Mistake(
      "AWS::Lambda::EventSourceMapping", ["StartingPosition": "LATEST", "MaximumRetryAttempts": 3],
      "IN2080 it: StartingPosition is for streams, and EventSourceArn is a queue [startingPosition] remove startingPosition",
      "IN2080 it: MaximumRetryAttempts is for streams, and EventSourceArn is a queue [maximumRetryAttempts] remove maximumRetryAttempts"
    ),
    Mistake(
      "AWS::Lambda::EventSourceMapping", ["BatchSize": 100],
      "IN2080 it: BatchSize is 100, but batches of more than 10 messages require a batching window [batchSize] set maximumBatchingWindowInSeconds to 1 or more"
    ),
    Mistake(
      "AWS::Lambda::EventSourceMapping",
      ["EventSourceArn": "arn:aws:sqs:eu-central-1:123456789012:jobs.fifo", "MaximumBatchingWindowInSeconds": 5],
      "IN2080 it: MaximumBatchingWindowInSeconds is 5, but FIFO queues do not support a batching window [maximumBatchingWindowInSeconds] remove maximumBatchingWindowInSeconds"
    ),
    Mistake(
      "AWS::Lambda::EventSourceMapping", ["EventSourceArn": stream],
      "IN2080 it: StartingPosition is required for a stream [eventSourceArn] declare startingPosition",
      "IN2080 it: ScalingConfig is for queues, and EventSourceArn is a stream [scalingConfig] remove scalingConfig"),
    Mistake(
      "AWS::Logs::SubscriptionFilter", ["DestinationArn": stream],
      "IN2080 it: DestinationArn is a stream, which is written to by a role [destinationArn] declare roleArn"),
    Mistake(
      "AWS::SNS::TopicPolicy", ["Topics": []],
      "IN2008 it: Topics has 0 elements, but must have at least 1 elements [topics] use at least 1 elements"),
    Mistake(
      "AWS::SQS::QueuePolicy", ["Queues": ["arn:aws:sqs:eu-central-1:123456789012:shop"]],
      "IN2007 it: Queues.0 is \"arn:aws:sqs:eu-central-1:123456789012:shop\", which is not the URL of a queue [queues] refer to the queue, or write its URL, not its ARN"
    ),
    Mistake(
      "AWS::Scheduler::Schedule", ["ScheduleExpression": "at(tomorrow)"],
      "IN2080 it: ScheduleExpression at(tomorrow) has no time such as 2027-01-31T20:00:00 [scheduleExpression] write such as rate(5 minutes), cron(0 20 * * ? *) or at(2027-01-31T20:00:00)"
    ),
    Mistake(
      "AWS::Scheduler::Schedule", ["FlexibleTimeWindow": ["Mode": "OFF", "MaximumWindowInMinutes": 5]],
      "IN2013 it: FlexibleTimeWindow.MaximumWindowInMinutes cannot be declared where FlexibleTimeWindow.Mode is OFF [flexibleTimeWindow] remove maximumWindowInMinutes"
    ),
    Mistake(
      "AWS::ApiGatewayV2::ApiMapping", ["ApiMappingKey": "/v1"],
      "IN2007 it: ApiMappingKey is \"/v1\", which is not a path [apiMappingKey] write it without slashes at its ends, of letters, digits and $-_.+!*'()/"
    ),
    Mistake(
      "AWS::ApiGatewayV2::Authorizer", ["AuthorizerUri": "arn:aws:apigateway:x"],
      "IN2013 it: AuthorizerUri cannot be declared where AuthorizerType is JWT [authorizerUri] remove authorizerUri"),
    Mistake(
      "AWS::ApiGatewayV2::Authorizer", ["JwtConfiguration": .null],
      "IN2004 it: JwtConfiguration is required where AuthorizerType is JWT [jwtConfiguration] declare jwtConfiguration"
    ),
    Mistake(
      "AWS::ApiGatewayV2::DomainName", ["DomainName": "API.example.com"],
      "IN2007 it: DomainName is \"API.example.com\", which is not a domain in small letters [domainName] write such as api.example.com"
    ),
    Mistake(
      "AWS::ApiGatewayV2::VpcLink", ["SubnetIds": []],
      "IN2008 it: SubnetIds has 0 elements, but must have at least 1 elements [subnetIds] use at least 1 elements"),
    Mistake(
      "AWS::CodeDeploy::DeploymentGroup", ["DeploymentStyle": ["DeploymentType": "IN_PLACE"]],
      "IN2080 it: DeploymentStyle is not BLUE_GREEN with WITH_TRAFFIC_CONTROL: deployments to ECS shift traffic [deploymentStyle] set deploymentType to BLUE_GREEN and deploymentOption to WITH_TRAFFIC_CONTROL"
    ),
    Mistake(
      "AWS::CodeDeploy::DeploymentGroup", ["LoadBalancerInfo": .null],
      "IN2004 it: LoadBalancerInfo is required where ECSServices is declared [loadBalancerInfo] declare loadBalancerInfo"
    ),
  ]
}
