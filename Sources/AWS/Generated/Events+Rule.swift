// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Events {
  /// A resource of type `AWS::Events::Rule`.
  ///
  /// Identified by `Arn`.
  ///
  /// Takes at least one of `EventPattern`, `ScheduleExpression`.
  public struct Rule: Resource {
    public static let typeName = "AWS::Events::Rule"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - description: 0 to 512 characters. Updated in place.
    ///   - eventBusName: 1 to 1600 characters. Matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`. A change replaces the resource in some cases.
    ///   - eventPattern: Updated in place.
    ///   - name: 1 to 64 characters. Matches `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource.
    ///   - roleArn: 1 to 1600 characters. Updated in place.
    ///   - scheduleExpression: 0 to 256 characters. Updated in place.
    ///   - state: Updated in place.
    ///   - targets: 1 to 100 elements. Updated in place.
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

    /// `Arn`. Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }

    /// `Description`. 0 to 512 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `EventBusName`. 1 to 1600 characters. Matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`. A change replaces the resource in some cases.
    public var eventBusName: Input<String> { declaration.reference("EventBusName") }

    /// `EventPattern`. Updated in place.
    public var eventPattern: Input<JSONDocument> { declaration.reference("EventPattern") }

    /// `Name`. 1 to 64 characters. Matches `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }

    /// `RoleArn`. 1 to 1600 characters. Updated in place.
    public var roleArn: Input<IAM.Role.ARN> { declaration.reference("RoleArn") }

    /// `ScheduleExpression`. 0 to 256 characters. Updated in place.
    public var scheduleExpression: Input<String> { declaration.reference("ScheduleExpression") }

    /// `State`. Updated in place.
    public var state: Input<Events.Rule.State> { declaration.reference("State") }

    /// `Targets`. 1 to 100 elements. Updated in place.
    public var targets: Input<[Events.Rule.Target]> { declaration.reference("Targets") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The nested object `AppSyncParameters`.
    public struct AppSyncParameters: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - graphQLOperation: Required.
      public init(
        graphQLOperation: Input<String>
      ) {
        members["GraphQLOperation"] = graphQLOperation.expression
      }
    }

    /// The nested object `AwsVpcConfiguration`.
    public struct AwsVpcConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - subnets: Required.
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

    /// The nested object `BatchArrayProperties`.
    public struct BatchArrayProperties: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        size: Input<Int>? = nil
      ) {
        members["Size"] = size?.expression
      }
    }

    /// The nested object `BatchParameters`.
    public struct BatchParameters: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - jobDefinition: Required.
      ///   - jobName: Required.
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

    /// The nested object `BatchRetryStrategy`.
    public struct BatchRetryStrategy: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        attempts: Input<Int>? = nil
      ) {
        members["Attempts"] = attempts?.expression
      }
    }

    /// The nested object `CapacityProviderStrategyItem`.
    public struct CapacityProviderStrategyItem: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - capacityProvider: Required. 1 to 255 characters.
      ///   - base: 0 to 100000.
      ///   - weight: 0 to 1000.
      public init(
        capacityProvider: Input<String>,
        base: Input<Int>? = nil,
        weight: Input<Int>? = nil
      ) {
        members["CapacityProvider"] = capacityProvider.expression
        members["Base"] = base?.expression
        members["Weight"] = weight?.expression
      }
    }

    /// The nested object `DeadLetterConfig`.
    public struct DeadLetterConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - arn: 1 to 1600 characters.
      public init(
        arn: Input<String>? = nil
      ) {
        members["Arn"] = arn?.expression
      }
    }

    /// The nested object `EcsParameters`.
    public struct EcsParameters: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - taskDefinitionArn: Required. 1 to 1600 characters.
      ///   - capacityProviderStrategy: 0 to 6 elements.
      ///   - placementConstraints: 0 to 10 elements.
      ///   - referenceId: 0 to 1024 characters.
      ///   - taskCount: At least 1.
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

    /// The nested object `HttpParameters`.
    public struct HttpParameters: NestedObject {
      public var members = Members()

      /// Makes one.
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

    /// The nested object `InputTransformer`.
    public struct InputTransformer: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - inputTemplate: Required. 1 to 8192 characters.
      public init(
        inputTemplate: Input<String>,
        inputPathsMap: [String: Input<String>]? = nil
      ) {
        members["InputTemplate"] = inputTemplate.expression
        members["InputPathsMap"] = inputPathsMap?.expression
      }
    }

    /// The nested object `KinesisParameters`.
    public struct KinesisParameters: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - partitionKeyPath: Required. 0 to 256 characters.
      public init(
        partitionKeyPath: Input<String>
      ) {
        members["PartitionKeyPath"] = partitionKeyPath.expression
      }
    }

    /// The nested object `NetworkConfiguration`.
    public struct NetworkConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        awsVpcConfiguration: Events.Rule.AwsVpcConfiguration? = nil
      ) {
        members["AwsVpcConfiguration"] = awsVpcConfiguration?.expression
      }
    }

    /// The nested object `PlacementConstraint`.
    public struct PlacementConstraint: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - expression: 0 to 2000 characters.
      public init(
        expression: Input<String>? = nil,
        type: Events.Rule.PlacementConstraint.Kind? = nil
      ) {
        members["Expression"] = expression?.expression
        members["Type"] = type?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case distinctInstance
        case memberOf
      }
    }

    /// The nested object `PlacementStrategy`.
    public struct PlacementStrategy: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        field: Input<String>? = nil,
        type: Input<String>? = nil
      ) {
        members["Field"] = field?.expression
        members["Type"] = type?.expression
      }
    }

    /// The nested object `RedshiftDataParameters`.
    public struct RedshiftDataParameters: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - database: Required. 1 to 64 characters.
      ///   - dbUser: 1 to 128 characters.
      ///   - secretManagerArn: 1 to 1600 characters. Matches `^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`.
      ///   - sql: 1 to 100000 characters.
      ///   - statementName: 1 to 500 characters.
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

    /// The nested object `RetryPolicy`.
    public struct RetryPolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - maximumEventAgeInSeconds: 60 to 86400.
      ///   - maximumRetryAttempts: 0 to 185.
      public init(
        maximumEventAgeInSeconds: Input<Int>? = nil,
        maximumRetryAttempts: Input<Int>? = nil
      ) {
        members["MaximumEventAgeInSeconds"] = maximumEventAgeInSeconds?.expression
        members["MaximumRetryAttempts"] = maximumRetryAttempts?.expression
      }
    }

    /// The nested object `RunCommandParameters`.
    public struct RunCommandParameters: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - runCommandTargets: Required. 1 to 5 elements.
      public init(
        runCommandTargets: [Events.Rule.RunCommandTarget]
      ) {
        members["RunCommandTargets"] = runCommandTargets.expression
      }
    }

    /// The nested object `RunCommandTarget`.
    public struct RunCommandTarget: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: Required. 1 to 128 characters. Matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
      ///   - values: Required. 1 to 50 elements.
      public init(
        key: Input<String>,
        values: [Input<String>]
      ) {
        members["Key"] = key.expression
        members["Values"] = values.expression
      }
    }

    /// The nested object `SageMakerPipelineParameter`.
    public struct SageMakerPipelineParameter: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. 1 to 256 characters. Matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
      ///   - value: Required. 0 to 1024 characters.
      public init(
        name nameValue: Input<String>,
        value: Input<String>
      ) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// The nested object `SageMakerPipelineParameters`.
    public struct SageMakerPipelineParameters: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - pipelineParameterList: 0 to 200 elements.
      public init(
        pipelineParameterList: [Events.Rule.SageMakerPipelineParameter]? = nil
      ) {
        members["PipelineParameterList"] = pipelineParameterList?.expression
      }
    }

    /// The nested object `SqsParameters`.
    public struct SqsParameters: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - messageGroupId: Required.
      public init(
        messageGroupId: Input<String>
      ) {
        members["MessageGroupId"] = messageGroupId.expression
      }
    }

    /// What `State` can be.
    public enum State: String, Expressible {
      case disabled = "DISABLED"
      case enabled = "ENABLED"
      case enabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
    }

    /// The nested object `Tag`.
    public struct Tag: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: 1 to 128 characters.
      ///   - value: 0 to 256 characters.
      public init(
        key: Input<String>? = nil,
        value: Input<String>? = nil
      ) {
        members["Key"] = key?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `Target`.
    public struct Target: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - arn: Required. 1 to 1600 characters.
      ///   - id: Required. 1 to 64 characters. Matches `^[\.\-_A-Za-z0-9]+$`.
      ///   - input: 0 to 8192 characters.
      ///   - inputPath: 0 to 256 characters.
      ///   - roleArn: 1 to 1600 characters.
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
