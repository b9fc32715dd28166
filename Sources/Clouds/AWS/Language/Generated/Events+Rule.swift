// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Events {
  /// Events, or times, at which targets are called (`AWS::Events::Rule`).
  ///
  /// - Identified by `Arn`.
  /// - Takes at least one of `EventPattern`, `ScheduleExpression`.
  public struct Rule: Resource {
    public static let typeName = "AWS::Events::Rule"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - description: A description. 0 to 512 characters. Updated in place.
    ///   - eventBusName: The bus whose events are evaluated. 1 to 1600 characters. Matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`. A change replaces the resource in some cases.
    ///   - eventPattern: What events must be like, as JSON. Updated in place.
    ///   - name: The name of the rule. 1 to 64 characters. Matches `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource.
    ///   - roleArn: The role with which targets are called: an `AWS::IAM::Role`, by its ARN. 1 to 1600 characters. Updated in place.
    ///   - scheduleExpression: The times: `rate(…)` or `cron(…)`. 0 to 256 characters. Updated in place.
    ///   - state: Whether the rule is enabled: `DISABLED`, `ENABLED` or `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`. Updated in place.
    ///   - targets: What is called. 1 to 100 elements. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      description: Input<String>? = nil,
      eventBusName: Input<String>? = nil,
      eventPattern: JSONDocument? = nil,
      name nameValue: Input<String>? = nil,
      roleArn: Input<IAM.Role.ARN>? = nil,
      scheduleExpression: Input<String>? = nil,
      state: Events.Rule.State? = nil,
      targets: [Events.Rule.Target]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["Description"] = description?.expression
      declaration["EventBusName"] = eventBusName?.expression
      declaration["EventPattern"] = eventPattern?.expression
      declaration["Name"] = nameValue?.expression
      declaration["RoleArn"] = roleArn?.expression
      declaration["ScheduleExpression"] = scheduleExpression?.expression
      declaration["State"] = state?.expression
      declaration["Targets"] = targets?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }
    /// A description (`Description`). 0 to 512 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The bus whose events are evaluated (`EventBusName`). 1 to 1600 characters. Matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`. A change replaces the resource in some cases.
    public var eventBusName: Input<String> { declaration.reference("EventBusName") }
    /// What events must be like, as JSON (`EventPattern`). Updated in place.
    public var eventPattern: Input<JSONDocument> { declaration.reference("EventPattern") }
    /// The name of the rule (`Name`). 1 to 64 characters. Matches `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// The role with which targets are called: an `AWS::IAM::Role`, by its ARN (`RoleArn`). 1 to 1600 characters. Updated in place.
    public var roleArn: Input<IAM.Role.ARN> { declaration.reference("RoleArn") }
    /// The times: `rate(…)` or `cron(…)` (`ScheduleExpression`). 0 to 256 characters. Updated in place.
    public var scheduleExpression: Input<String> { declaration.reference("ScheduleExpression") }
    /// Whether the rule is enabled: `DISABLED`, `ENABLED` or `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS` (`State`). Updated in place.
    public var state: Input<Events.Rule.State> { declaration.reference("State") }
    /// What is called (`Targets`). 1 to 100 elements. Updated in place.
    public var targets: Input<[Events.Rule.Target]> { declaration.reference("Targets") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The operation of GraphQL that is run (an object of `AWS::Events::Rule`).
    public struct AppSyncParameters: NestedObject {
      public var members = Members()

      /// - Parameter graphQLOperation: The operation. Required.
      public init(graphQLOperation: Input<String>) { members["GraphQLOperation"] = graphQLOperation.expression }
    }

    /// The subnets and security groups of the tasks (an object of `AWS::Events::Rule`).
    public struct AwsVpcConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - subnets: The subnets it is in: each an `AWS::EC2::Subnet`, by its ID. Required.
      ///   - assignPublicIp: Whether tasks get a public address: `DISABLED` or `ENABLED`.
      ///   - securityGroups: The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID.
      public init(
        subnets: [Input<EC2.Subnet.ID>],
        assignPublicIp: Events.Rule.AwsVpcConfiguration.AssignPublicIp? = nil,
        securityGroups: [Input<EC2.SecurityGroup.ID>]? = nil
      ) {
        members["Subnets"] = subnets.expression
        members["AssignPublicIp"] = assignPublicIp?.expression
        members["SecurityGroups"] = securityGroups?.expression
      }

      /// What `AssignPublicIp` can be.
      public enum AssignPublicIp: String, Expressible {
        case disabled = "DISABLED"
        case enabled = "ENABLED"
      }
    }

    /// The array of jobs (an object of `AWS::Events::Rule`).
    public struct BatchArrayProperties: NestedObject {
      public var members = Members()

      /// - Parameter size: The size of the array.
      public init(size: Input<Int>? = nil) { members["Size"] = size?.expression }
    }

    /// The job that is run (an object of `AWS::Events::Rule`).
    public struct BatchParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - jobDefinition: The definition of the job. Required.
      ///   - jobName: The name of the job. Required.
      ///   - arrayProperties: The array of jobs.
      ///   - retryStrategy: How often the job is retried.
      public init(
        jobDefinition: Input<String>,
        jobName: Input<String>,
        arrayProperties: Events.Rule.BatchArrayProperties? = nil,
        retryStrategy: Events.Rule.BatchRetryStrategy? = nil
      ) {
        members["JobDefinition"] = jobDefinition.expression
        members["JobName"] = jobName.expression
        members["ArrayProperties"] = arrayProperties?.expression
        members["RetryStrategy"] = retryStrategy?.expression
      }
    }

    /// How often the job is retried (an object of `AWS::Events::Rule`).
    public struct BatchRetryStrategy: NestedObject {
      public var members = Members()

      /// - Parameter attempts: How often the job is retried.
      public init(attempts: Input<Int>? = nil) { members["Attempts"] = attempts?.expression }
    }

    /// The capacity providers of the tasks (an object of `AWS::Events::Rule`).
    public struct CapacityProviderStrategyItem: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - capacityProvider: The capacity provider, by name. Required. 1 to 255 characters.
      ///   - base: How many tasks use the provider first. 0 to 100000.
      ///   - weight: The share of further tasks. 0 to 1000.
      public init(capacityProvider: Input<String>, base: Input<Int>? = nil, weight: Input<Int>? = nil) {
        members["CapacityProvider"] = capacityProvider.expression
        members["Base"] = base?.expression
        members["Weight"] = weight?.expression
      }
    }

    /// The dead-letter queue for events that could not be delivered (an object of `AWS::Events::Rule`).
    public struct DeadLetterConfig: NestedObject {
      public var members = Members()

      /// - Parameter arn: The queue, by its ARN. 1 to 1600 characters.
      public init(arn: Input<String>? = nil) { members["Arn"] = arn?.expression }
    }

    /// The task that is run (an object of `AWS::Events::Rule`).
    public struct EcsParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - taskDefinitionArn: The task definition: an `AWS::ECS::TaskDefinition`, by its ARN. Required. 1 to 1600 characters.
      ///   - capacityProviderStrategy: The capacity providers of the tasks. 0 to 6 elements.
      ///   - enableECSManagedTags: Whether tasks get tags of cluster and service.
      ///   - enableExecuteCommand: Whether commands can be run inside containers.
      ///   - group: The group of the tasks.
      ///   - launchType: Whether tasks run on Fargate, on instances or elsewhere: `EC2`, `EXTERNAL` or `FARGATE`.
      ///   - networkConfiguration: The subnets and security groups of the tasks.
      ///   - placementConstraints: Which instances tasks may run on. 0 to 10 elements.
      ///   - placementStrategies: How tasks are placed on instances.
      ///   - platformVersion: The version of Fargate.
      ///   - propagateTags: Where the tags of new tasks come from: `TASK_DEFINITION`.
      ///   - referenceId: A reference for the tasks. 0 to 1024 characters.
      ///   - tagList: The tags of the tasks.
      ///   - taskCount: How many tasks are run. At least 1.
      public init(
        taskDefinitionArn: Input<ECS.TaskDefinition.ARN>,
        capacityProviderStrategy: [Events.Rule.CapacityProviderStrategyItem]? = nil,
        enableECSManagedTags: Input<Bool>? = nil,
        enableExecuteCommand: Input<Bool>? = nil,
        group: Input<String>? = nil,
        launchType: Events.Rule.EcsParameters.LaunchType? = nil,
        networkConfiguration: Events.Rule.NetworkConfiguration? = nil,
        placementConstraints: [Events.Rule.PlacementConstraint]? = nil,
        placementStrategies: [Events.Rule.PlacementStrategy]? = nil,
        platformVersion: Input<String>? = nil,
        propagateTags: Events.Rule.EcsParameters.PropagateTags? = nil,
        referenceId: Input<String>? = nil,
        tagList: [Events.Rule.Tag]? = nil,
        taskCount: Input<Int>? = nil
      ) {
        members["TaskDefinitionArn"] = taskDefinitionArn.expression
        members["CapacityProviderStrategy"] = capacityProviderStrategy?.expression
        members["EnableECSManagedTags"] = enableECSManagedTags?.expression
        members["EnableExecuteCommand"] = enableExecuteCommand?.expression
        members["Group"] = group?.expression
        members["LaunchType"] = launchType?.expression
        members["NetworkConfiguration"] = networkConfiguration?.expression
        members["PlacementConstraints"] = placementConstraints?.expression
        members["PlacementStrategies"] = placementStrategies?.expression
        members["PlatformVersion"] = platformVersion?.expression
        members["PropagateTags"] = propagateTags?.expression
        members["ReferenceId"] = referenceId?.expression
        members["TagList"] = tagList?.expression
        members["TaskCount"] = taskCount?.expression
      }

      /// What `LaunchType` can be.
      public enum LaunchType: String, Expressible {
        case ec2 = "EC2"
        case external = "EXTERNAL"
        case fargate = "FARGATE"
      }

      /// What `PropagateTags` can be.
      public enum PropagateTags: String, Expressible {
        case taskDefinition = "TASK_DEFINITION"
      }
    }

    /// What a call over HTTP carries (an object of `AWS::Events::Rule`).
    public struct HttpParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - headerParameters: The headers, by name.
      ///   - pathParameterValues: The values of the path's parameters.
      ///   - queryStringParameters: The parameters of the query, by name.
      public init(
        headerParameters: [String: Input<String>]? = nil,
        pathParameterValues: [Input<String>]? = nil,
        queryStringParameters: [String: Input<String>]? = nil
      ) {
        members["HeaderParameters"] = headerParameters?.expression
        members["PathParameterValues"] = pathParameterValues?.expression
        members["QueryStringParameters"] = queryStringParameters?.expression
      }
    }

    /// A text that parts of the event are put into (an object of `AWS::Events::Rule`).
    public struct InputTransformer: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - inputTemplate: The text that they are put into. Required. 1 to 8192 characters.
      ///   - inputPathsMap: The parts of the event, each by a name, by name.
      public init(inputTemplate: Input<String>, inputPathsMap: [String: Input<String>]? = nil) {
        members["InputTemplate"] = inputTemplate.expression
        members["InputPathsMap"] = inputPathsMap?.expression
      }
    }

    /// How the stream is written to (an object of `AWS::Events::Rule`).
    public struct KinesisParameters: NestedObject {
      public var members = Members()

      /// - Parameter partitionKeyPath: The part of the event that is the partition key. Required. 0 to 256 characters.
      public init(partitionKeyPath: Input<String>) { members["PartitionKeyPath"] = partitionKeyPath.expression }
    }

    /// The subnets and security groups of the tasks (an object of `AWS::Events::Rule`).
    public struct NetworkConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter awsVpcConfiguration: The subnets and security groups of the tasks.
      public init(awsVpcConfiguration: Events.Rule.AwsVpcConfiguration? = nil) {
        members["AwsVpcConfiguration"] = awsVpcConfiguration?.expression
      }
    }

    /// Which instances tasks may run on (an object of `AWS::Events::Rule`).
    public struct PlacementConstraint: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - expression: The expression. 0 to 2000 characters.
      ///   - type: The kind of constraint: `distinctInstance` or `memberOf`.
      public init(expression: Input<String>? = nil, type: Events.Rule.PlacementConstraint.Kind? = nil) {
        members["Expression"] = expression?.expression
        members["Type"] = type?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case distinctInstance
        case memberOf
      }
    }

    /// How tasks are placed on instances (an object of `AWS::Events::Rule`).
    public struct PlacementStrategy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - field: The attribute that tasks are spread or packed by.
      ///   - type: Whether tasks are spread, packed or placed at random.
      public init(field: Input<String>? = nil, type: Input<String>? = nil) {
        members["Field"] = field?.expression
        members["Type"] = type?.expression
      }
    }

    /// The statement that is run (an object of `AWS::Events::Rule`).
    public struct RedshiftDataParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - database: The database. Required. 1 to 64 characters.
      ///   - dbUser: The user of the database. 1 to 128 characters.
      ///   - secretManagerArn: The secret with the credentials, by its ARN. 1 to 1600 characters. Matches `^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`.
      ///   - sql: The statement. 1 to 100000 characters.
      ///   - sqls: The statements.
      ///   - statementName: The name of the statement. 1 to 500 characters.
      ///   - withEvent: Whether an event is sent when the statement ends.
      public init(
        database: Input<String>,
        dbUser: Input<String>? = nil,
        secretManagerArn: Input<String>? = nil,
        sql: Input<String>? = nil,
        sqls: [Input<String>]? = nil,
        statementName: Input<String>? = nil,
        withEvent: Input<Bool>? = nil
      ) {
        members["Database"] = database.expression
        members["DbUser"] = dbUser?.expression
        members["SecretManagerArn"] = secretManagerArn?.expression
        members["Sql"] = sql?.expression
        members["Sqls"] = sqls?.expression
        members["StatementName"] = statementName?.expression
        members["WithEvent"] = withEvent?.expression
      }
    }

    /// How often and how long a call is tried again (an object of `AWS::Events::Rule`).
    public struct RetryPolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maximumEventAgeInSeconds: For how many seconds a call is tried again. 60 to 86400.
      ///   - maximumRetryAttempts: How often a call is tried again. 0 to 185.
      public init(maximumEventAgeInSeconds: Input<Int>? = nil, maximumRetryAttempts: Input<Int>? = nil) {
        members["MaximumEventAgeInSeconds"] = maximumEventAgeInSeconds?.expression
        members["MaximumRetryAttempts"] = maximumRetryAttempts?.expression
      }
    }

    /// The instances on which a command is run (an object of `AWS::Events::Rule`).
    public struct RunCommandParameters: NestedObject {
      public var members = Members()

      /// - Parameter runCommandTargets: The instances. Required. 1 to 5 elements.
      public init(runCommandTargets: [Events.Rule.RunCommandTarget]) {
        members["RunCommandTargets"] = runCommandTargets.expression
      }
    }

    /// The instances (an object of `AWS::Events::Rule`).
    public struct RunCommandTarget: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The tag or `InstanceIds`. Required. 1 to 128 characters. Matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
      ///   - values: Its values. Required. 1 to 50 elements.
      public init(key: Input<String>, values: [Input<String>]) {
        members["Key"] = key.expression
        members["Values"] = values.expression
      }
    }

    /// The parameters (an object of `AWS::Events::Rule`).
    public struct SageMakerPipelineParameter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name of the parameter. Required. 1 to 256 characters. Matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
      ///   - value: The value of the parameter. Required. 0 to 1024 characters.
      public init(name nameValue: Input<String>, value: Input<String>) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// The parameters of the pipeline (an object of `AWS::Events::Rule`).
    public struct SageMakerPipelineParameters: NestedObject {
      public var members = Members()

      /// - Parameter pipelineParameterList: The parameters. 0 to 200 elements.
      public init(pipelineParameterList: [Events.Rule.SageMakerPipelineParameter]? = nil) {
        members["PipelineParameterList"] = pipelineParameterList?.expression
      }
    }

    /// How messages are sent to the queue (an object of `AWS::Events::Rule`).
    public struct SqsParameters: NestedObject {
      public var members = Members()

      /// - Parameter messageGroupId: The group of the messages. Required.
      public init(messageGroupId: Input<String>) { members["MessageGroupId"] = messageGroupId.expression }
    }

    /// What `State` can be.
    public enum State: String, Expressible {
      case disabled = "DISABLED"
      case enabled = "ENABLED"
      case enabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
    }

    /// The tags of the tasks (an object of `AWS::Events::Rule`).
    public struct Tag: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key. 1 to 128 characters.
      ///   - value: The value. 0 to 256 characters.
      public init(key: Input<String>? = nil, value: Input<String>? = nil) {
        members["Key"] = key?.expression
        members["Value"] = value?.expression
      }
    }

    /// What is called (an object of `AWS::Events::Rule`).
    public struct Target: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - arn: What is called, by its ARN. Required. 1 to 1600 characters.
      ///   - id: The name of the target. Required. 1 to 64 characters. Matches `^[\.\-_A-Za-z0-9]+$`.
      ///   - appSyncParameters: The operation of GraphQL that is run.
      ///   - batchParameters: The job that is run.
      ///   - deadLetterConfig: The dead-letter queue for events that could not be delivered.
      ///   - ecsParameters: The task that is run.
      ///   - httpParameters: What a call over HTTP carries.
      ///   - input: What the target gets instead of the event. 0 to 8192 characters.
      ///   - inputPath: The part of the event that the target gets. 0 to 256 characters.
      ///   - inputTransformer: A text that parts of the event are put into.
      ///   - kinesisParameters: How the stream is written to.
      ///   - redshiftDataParameters: The statement that is run.
      ///   - retryPolicy: How often and how long a call is tried again.
      ///   - roleArn: The role with which it is called: an `AWS::IAM::Role`, by its ARN. 1 to 1600 characters.
      ///   - runCommandParameters: The instances on which a command is run.
      ///   - sageMakerPipelineParameters: The parameters of the pipeline.
      ///   - sqsParameters: How messages are sent to the queue.
      public init(
        arn: Input<String>,
        id: Input<String>,
        appSyncParameters: Events.Rule.AppSyncParameters? = nil,
        batchParameters: Events.Rule.BatchParameters? = nil,
        deadLetterConfig: Events.Rule.DeadLetterConfig? = nil,
        ecsParameters: Events.Rule.EcsParameters? = nil,
        httpParameters: Events.Rule.HttpParameters? = nil,
        input: Input<String>? = nil,
        inputPath: Input<String>? = nil,
        inputTransformer: Events.Rule.InputTransformer? = nil,
        kinesisParameters: Events.Rule.KinesisParameters? = nil,
        redshiftDataParameters: Events.Rule.RedshiftDataParameters? = nil,
        retryPolicy: Events.Rule.RetryPolicy? = nil,
        roleArn: Input<IAM.Role.ARN>? = nil,
        runCommandParameters: Events.Rule.RunCommandParameters? = nil,
        sageMakerPipelineParameters: Events.Rule.SageMakerPipelineParameters? = nil,
        sqsParameters: Events.Rule.SqsParameters? = nil
      ) {
        members["Arn"] = arn.expression
        members["Id"] = id.expression
        members["AppSyncParameters"] = appSyncParameters?.expression
        members["BatchParameters"] = batchParameters?.expression
        members["DeadLetterConfig"] = deadLetterConfig?.expression
        members["EcsParameters"] = ecsParameters?.expression
        members["HttpParameters"] = httpParameters?.expression
        members["Input"] = input?.expression
        members["InputPath"] = inputPath?.expression
        members["InputTransformer"] = inputTransformer?.expression
        members["KinesisParameters"] = kinesisParameters?.expression
        members["RedshiftDataParameters"] = redshiftDataParameters?.expression
        members["RetryPolicy"] = retryPolicy?.expression
        members["RoleArn"] = roleArn?.expression
        members["RunCommandParameters"] = runCommandParameters?.expression
        members["SageMakerPipelineParameters"] = sageMakerPipelineParameters?.expression
        members["SqsParameters"] = sqsParameters?.expression
      }
    }
  }
}
