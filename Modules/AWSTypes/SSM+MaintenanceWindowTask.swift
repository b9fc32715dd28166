// AWS::SSM::MaintenanceWindowTask: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::SSM::MaintenanceWindowTask. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension SSM {
  /// A resource of type `AWS::SSM::MaintenanceWindowTask`.
  ///
  /// - Identified by `WindowId`, `WindowTaskId`.
  public struct MaintenanceWindowTask: Resource {
    public static let typeName = "AWS::SSM::MaintenanceWindowTask"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - priority: The priority. Required. Updated in place.
    ///   - taskArn: The ARN of the task. Required. 1 to 1600 characters. Updated in place.
    ///   - taskType: The task type: `AUTOMATION`, `LAMBDA`, `RUN_COMMAND` or `STEP_FUNCTIONS`. Required. A change replaces the resource.
    ///   - windowId: The ID of the window. Required. 20 characters. Matches `^mw-[0-9a-f]{17}$`. A change replaces the resource.
    ///   - cutoffBehavior: The cutoff behavior: `CANCEL_TASK` or `CONTINUE_TASK`. Updated in place.
    ///   - description: The description. 1 to 128 characters. Updated in place.
    ///   - loggingInfo: The logging info. Updated in place.
    ///   - maxConcurrency: The greatest concurrency. 1 to 7 characters. Matches `^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$`. Updated in place.
    ///   - maxErrors: The most errors. 1 to 7 characters. Matches `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`. Updated in place.
    ///   - name: The name. 3 to 128 characters. Matches `^[a-zA-Z0-9_\-.]{3,128}$`. Updated in place.
    ///   - serviceRoleArn: The service role: an `AWS::IAM::Role`, by its ARN. Updated in place.
    ///   - targets: The targets. 0 to 5 elements. Updated in place.
    ///   - taskInvocationParameters: The task invocation parameters. Updated in place.
    ///   - taskParameters: The task parameters, as JSON. Updated in place.
    public init(
      _ name: String,
      priority: Input<Int>,
      taskArn: Input<String>,
      taskType: SSM.MaintenanceWindowTask.TaskType,
      windowId: Input<String>,
      cutoffBehavior: SSM.MaintenanceWindowTask.CutoffBehavior? = nil,
      description: Input<String>? = nil,
      loggingInfo: SSM.MaintenanceWindowTask.LoggingInfo? = nil,
      maxConcurrency: Input<String>? = nil,
      maxErrors: Input<String>? = nil,
      name nameValue: Input<String>? = nil,
      serviceRoleArn: Input<IAM.Role.ARN>? = nil,
      targets: [SSM.MaintenanceWindowTask.Target]? = nil,
      taskInvocationParameters: SSM.MaintenanceWindowTask.TaskInvocationParameters? = nil,
      taskParameters: JSONDocument? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["Priority"] = priority.expression
      declaration["TaskArn"] = taskArn.expression
      declaration["TaskType"] = taskType.expression
      declaration["WindowId"] = windowId.expression
      declaration["CutoffBehavior"] = cutoffBehavior?.expression
      declaration["Description"] = description?.expression
      declaration["LoggingInfo"] = loggingInfo?.expression
      declaration["MaxConcurrency"] = maxConcurrency?.expression
      declaration["MaxErrors"] = maxErrors?.expression
      declaration["Name"] = nameValue?.expression
      declaration["ServiceRoleArn"] = serviceRoleArn?.expression
      declaration["Targets"] = targets?.expression
      declaration["TaskInvocationParameters"] = taskInvocationParameters?.expression
      declaration["TaskParameters"] = taskParameters?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The priority (`Priority`). Required. Updated in place.
    public var priority: Input<Int> { declaration.reference("Priority") }
    /// The ARN of the task (`TaskArn`). Required. 1 to 1600 characters. Updated in place.
    public var taskArn: Input<String> { declaration.reference("TaskArn") }
    /// The task type: `AUTOMATION`, `LAMBDA`, `RUN_COMMAND` or `STEP_FUNCTIONS` (`TaskType`). Required. A change replaces the resource.
    public var taskType: Input<SSM.MaintenanceWindowTask.TaskType> { declaration.reference("TaskType") }
    /// The ID of the window (`WindowId`). Required. 20 characters. Matches `^mw-[0-9a-f]{17}$`. A change replaces the resource.
    public var windowId: Input<String> { declaration.reference("WindowId") }
    /// The cutoff behavior: `CANCEL_TASK` or `CONTINUE_TASK` (`CutoffBehavior`). Updated in place.
    public var cutoffBehavior: Input<SSM.MaintenanceWindowTask.CutoffBehavior> { declaration.reference("CutoffBehavior") }
    /// The description (`Description`). 1 to 128 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The logging info (`LoggingInfo`). Updated in place.
    public var loggingInfo: Input<SSM.MaintenanceWindowTask.LoggingInfo> { declaration.reference("LoggingInfo") }
    /// The greatest concurrency (`MaxConcurrency`). 1 to 7 characters. Matches `^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$`. Updated in place.
    public var maxConcurrency: Input<String> { declaration.reference("MaxConcurrency") }
    /// The most errors (`MaxErrors`). 1 to 7 characters. Matches `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`. Updated in place.
    public var maxErrors: Input<String> { declaration.reference("MaxErrors") }
    /// The name (`Name`). 3 to 128 characters. Matches `^[a-zA-Z0-9_\-.]{3,128}$`. Updated in place.
    public var name: Input<String> { declaration.reference("Name") }
    /// The service role: an `AWS::IAM::Role`, by its ARN (`ServiceRoleArn`). Updated in place.
    public var serviceRoleArn: Input<IAM.Role.ARN> { declaration.reference("ServiceRoleArn") }
    /// The targets (`Targets`). 0 to 5 elements. Updated in place.
    public var targets: Input<[SSM.MaintenanceWindowTask.Target]> { declaration.reference("Targets") }
    /// The task invocation parameters (`TaskInvocationParameters`). Updated in place.
    public var taskInvocationParameters: Input<SSM.MaintenanceWindowTask.TaskInvocationParameters> { declaration.reference("TaskInvocationParameters") }
    /// The task parameters, as JSON (`TaskParameters`). Updated in place.
    public var taskParameters: Input<JSONDocument> { declaration.reference("TaskParameters") }
    /// The ID of the window task (`WindowTaskId`). Set by the cloud.
    public var windowTaskId: Input<String> { declaration.reference("WindowTaskId") }

    /// The CloudWatch output configuration (an object of `AWS::SSM::MaintenanceWindowTask`).
    public struct CloudWatchOutputConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - cloudWatchLogGroupName: The name of the CloudWatch log group.
      ///   - cloudWatchOutputEnabled: Whether CloudWatch output is enabled.
      public init(cloudWatchLogGroupName: Input<String>? = nil, cloudWatchOutputEnabled: Input<Bool>? = nil) {
        members["CloudWatchLogGroupName"] = cloudWatchLogGroupName?.expression
        members["CloudWatchOutputEnabled"] = cloudWatchOutputEnabled?.expression
      }
    }

    /// What `CutoffBehavior` can be.
    public enum CutoffBehavior: String, Expressible {
      case cancelTask = "CANCEL_TASK"
      case continueTask = "CONTINUE_TASK"
    }

    /// The logging info (an object of `AWS::SSM::MaintenanceWindowTask`).
    public struct LoggingInfo: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - region: The region. Required.
      ///   - s3Bucket: The S3 bucket: an `AWS::S3::Bucket`, by its name. Required.
      ///   - s3Prefix: The S3 prefix.
      public init(region: Input<String>, s3Bucket: Input<S3.Bucket.Name>, s3Prefix: Input<String>? = nil) {
        members["Region"] = region.expression
        members["S3Bucket"] = s3Bucket.expression
        members["S3Prefix"] = s3Prefix?.expression
      }
    }

    /// The maintenance window automation parameters (an object of `AWS::SSM::MaintenanceWindowTask`).
    public struct MaintenanceWindowAutomationParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - documentVersion: The document version.
      ///   - parameters: The parameters, as JSON.
      public init(documentVersion: Input<String>? = nil, parameters: JSONDocument? = nil) {
        members["DocumentVersion"] = documentVersion?.expression
        members["Parameters"] = parameters?.expression
      }
    }

    /// The maintenance window Lambda parameters (an object of `AWS::SSM::MaintenanceWindowTask`).
    public struct MaintenanceWindowLambdaParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - clientContext: The client context.
      ///   - payload: The payload.
      ///   - qualifier: The qualifier.
      public init(clientContext: Input<String>? = nil, payload: Input<String>? = nil, qualifier: Input<String>? = nil) {
        members["ClientContext"] = clientContext?.expression
        members["Payload"] = payload?.expression
        members["Qualifier"] = qualifier?.expression
      }
    }

    /// The maintenance window run command parameters (an object of `AWS::SSM::MaintenanceWindowTask`).
    public struct MaintenanceWindowRunCommandParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - cloudWatchOutputConfig: The CloudWatch output configuration.
      ///   - comment: The comment.
      ///   - documentHash: The document hash.
      ///   - documentHashType: The document hash type.
      ///   - documentVersion: The document version.
      ///   - notificationConfig: The notification configuration.
      ///   - outputS3BucketName: The name of the output S3 bucket.
      ///   - outputS3KeyPrefix: The output S3 key prefix.
      ///   - parameters: The parameters, as JSON.
      ///   - serviceRoleArn: The service role: an `AWS::IAM::Role`, by its ARN.
      ///   - timeoutSeconds: The timeout, in seconds.
      public init(
        cloudWatchOutputConfig: SSM.MaintenanceWindowTask.CloudWatchOutputConfig? = nil,
        comment: Input<String>? = nil,
        documentHash: Input<String>? = nil,
        documentHashType: Input<String>? = nil,
        documentVersion: Input<String>? = nil,
        notificationConfig: SSM.MaintenanceWindowTask.NotificationConfig? = nil,
        outputS3BucketName: Input<String>? = nil,
        outputS3KeyPrefix: Input<String>? = nil,
        parameters: JSONDocument? = nil,
        serviceRoleArn: Input<IAM.Role.ARN>? = nil,
        timeoutSeconds: Input<Int>? = nil
      ) {
        members["CloudWatchOutputConfig"] = cloudWatchOutputConfig?.expression
        members["Comment"] = comment?.expression
        members["DocumentHash"] = documentHash?.expression
        members["DocumentHashType"] = documentHashType?.expression
        members["DocumentVersion"] = documentVersion?.expression
        members["NotificationConfig"] = notificationConfig?.expression
        members["OutputS3BucketName"] = outputS3BucketName?.expression
        members["OutputS3KeyPrefix"] = outputS3KeyPrefix?.expression
        members["Parameters"] = parameters?.expression
        members["ServiceRoleArn"] = serviceRoleArn?.expression
        members["TimeoutSeconds"] = timeoutSeconds?.expression
      }
    }

    /// The maintenance window step functions parameters (an object of `AWS::SSM::MaintenanceWindowTask`).
    public struct MaintenanceWindowStepFunctionsParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - input: The input.
      ///   - name: The name.
      public init(input: Input<String>? = nil, name nameValue: Input<String>? = nil) {
        members["Input"] = input?.expression
        members["Name"] = nameValue?.expression
      }
    }

    /// The notification configuration (an object of `AWS::SSM::MaintenanceWindowTask`).
    public struct NotificationConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - notificationArn: The ARN of the notification. Required.
      ///   - notificationEvents: The notification events.
      ///   - notificationType: The notification type.
      public init(
        notificationArn: Input<String>,
        notificationEvents: [Input<String>]? = nil,
        notificationType: Input<String>? = nil
      ) {
        members["NotificationArn"] = notificationArn.expression
        members["NotificationEvents"] = notificationEvents?.expression
        members["NotificationType"] = notificationType?.expression
      }
    }

    /// The targets (an object of `AWS::SSM::MaintenanceWindowTask`).
    public struct Target: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key. Required. 1 to 163 characters. Matches `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$`.
      ///   - values: The values. Required. 0 to 50 elements.
      public init(key: Input<String>, values: [Input<String>]) {
        members["Key"] = key.expression
        members["Values"] = values.expression
      }
    }

    /// The task invocation parameters (an object of `AWS::SSM::MaintenanceWindowTask`).
    public struct TaskInvocationParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maintenanceWindowAutomationParameters: The maintenance window automation parameters.
      ///   - maintenanceWindowLambdaParameters: The maintenance window Lambda parameters.
      ///   - maintenanceWindowRunCommandParameters: The maintenance window run command parameters.
      ///   - maintenanceWindowStepFunctionsParameters: The maintenance window step functions parameters.
      public init(
        maintenanceWindowAutomationParameters: SSM.MaintenanceWindowTask.MaintenanceWindowAutomationParameters? = nil,
        maintenanceWindowLambdaParameters: SSM.MaintenanceWindowTask.MaintenanceWindowLambdaParameters? = nil,
        maintenanceWindowRunCommandParameters: SSM.MaintenanceWindowTask.MaintenanceWindowRunCommandParameters? = nil,
        maintenanceWindowStepFunctionsParameters: SSM.MaintenanceWindowTask.MaintenanceWindowStepFunctionsParameters? = nil
      ) {
        members["MaintenanceWindowAutomationParameters"] = maintenanceWindowAutomationParameters?.expression
        members["MaintenanceWindowLambdaParameters"] = maintenanceWindowLambdaParameters?.expression
        members["MaintenanceWindowRunCommandParameters"] = maintenanceWindowRunCommandParameters?.expression
        members["MaintenanceWindowStepFunctionsParameters"] = maintenanceWindowStepFunctionsParameters?.expression
      }
    }

    /// What `TaskType` can be.
    public enum TaskType: String, Expressible {
      case automation = "AUTOMATION"
      case lambda = "LAMBDA"
      case runCommand = "RUN_COMMAND"
      case stepFunctions = "STEP_FUNCTIONS"
    }
  }
}
