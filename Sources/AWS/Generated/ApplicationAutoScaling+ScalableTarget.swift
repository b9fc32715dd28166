// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApplicationAutoScaling {
  /// A resource of type `AWS::ApplicationAutoScaling::ScalableTarget`.
  ///
  /// Identified by `ResourceId`, `ScalableDimension`, `ServiceNamespace`.
  public struct ScalableTarget: Resource {
    public static let typeName = "AWS::ApplicationAutoScaling::ScalableTarget"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - maxCapacity: Required. Updated in place.
    ///   - minCapacity: Required. Updated in place.
    ///   - resourceId: Required. 1 to 1600 characters. A change replaces the resource.
    ///   - scalableDimension: Required. A change replaces the resource.
    ///   - serviceNamespace: Required. A change replaces the resource.
    ///   - roleARN: 1 to 1600 characters. Updated in place. Never read back.
    ///   - scheduledActions: Updated in place.
    ///   - suspendedState: Updated in place.
    public init(
      _ name: String,
      maxCapacity: Input<Int>,
      minCapacity: Input<Int>,
      resourceId: Input<String>,
      scalableDimension: ScalableDimension,
      serviceNamespace: ServiceNamespace,
      roleARN: Input<IAM.Role.ARN>? = nil,
      scheduledActions: [ScheduledAction]? = nil,
      suspendedState: SuspendedState? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["MaxCapacity"] = maxCapacity.expression
      declaration["MinCapacity"] = minCapacity.expression
      declaration["ResourceId"] = resourceId.expression
      declaration["ScalableDimension"] = scalableDimension.expression
      declaration["ServiceNamespace"] = serviceNamespace.expression
      declaration["RoleARN"] = roleARN?.expression
      declaration["ScheduledActions"] = scheduledActions?.expression
      declaration["SuspendedState"] = suspendedState?.expression
    }

    /// `MaxCapacity`. Required. Updated in place.
    public var maxCapacity: Input<Int> { declaration.reference("MaxCapacity") }

    /// `MinCapacity`. Required. Updated in place.
    public var minCapacity: Input<Int> { declaration.reference("MinCapacity") }

    /// `ResourceId`. Required. 1 to 1600 characters. A change replaces the resource.
    public var resourceId: Input<String> { declaration.reference("ResourceId") }

    /// `ScalableDimension`. Required. A change replaces the resource.
    public var scalableDimension: Input<ScalableDimension> { declaration.reference("ScalableDimension") }

    /// `ServiceNamespace`. Required. A change replaces the resource.
    public var serviceNamespace: Input<ServiceNamespace> { declaration.reference("ServiceNamespace") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `RoleARN`. 1 to 1600 characters. Updated in place. Never read back.
    public var roleARN: Input<IAM.Role.ARN> { declaration.reference("RoleARN") }

    /// `ScheduledActions`. Updated in place.
    public var scheduledActions: Input<[ScheduledAction]> { declaration.reference("ScheduledActions") }

    /// `SuspendedState`. Updated in place.
    public var suspendedState: Input<SuspendedState> { declaration.reference("SuspendedState") }

    /// What `ScalableDimension` can be.
    public enum ScalableDimension: String, Expressible {
      case appstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity"
      case cassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits"
      case cassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits"
      case comprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits"
      case comprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"
      case customResourceResourceTypeProperty = "custom-resource:ResourceType:Property"
      case dynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits"
      case dynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits"
      case dynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits"
      case dynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits"
      case ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity"
      case ecsServiceDesiredCount = "ecs:service:DesiredCount"
      case elasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes"
      case elasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups"
      case elasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas"
      case elasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount"
      case kafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize"
      case lambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency"
      case neptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount"
      case rdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount"
      case sagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount"
      case sagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount"
      case sagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency"
      case workspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions"
    }

    /// What `ServiceNamespace` can be.
    public enum ServiceNamespace: String, Expressible {
      case appstream
      case cassandra
      case comprehend
      case customResource = "custom-resource"
      case dynamodb
      case ec2
      case ecs
      case elasticache
      case elasticmapreduce
      case kafka
      case lambda
      case neptune
      case rds
      case sagemaker
      case workspaces
    }

    /// The nested object `ScalableTargetAction`.
    public struct ScalableTargetAction: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        maxCapacity: Input<Int>? = nil,
        minCapacity: Input<Int>? = nil
      ) {
        members["MaxCapacity"] = maxCapacity?.expression
        members["MinCapacity"] = minCapacity?.expression
      }
    }

    /// The nested object `ScheduledAction`.
    public struct ScheduledAction: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - schedule: Required.
      ///   - scheduledActionName: Required.
      public init(
        schedule: Input<String>,
        scheduledActionName: Input<String>,
        endTime: Input<String>? = nil,
        scalableTargetAction: ScalableTargetAction? = nil,
        startTime: Input<String>? = nil,
        timezone: Input<String>? = nil
      ) {
        members["Schedule"] = schedule.expression
        members["ScheduledActionName"] = scheduledActionName.expression
        members["EndTime"] = endTime?.expression
        members["ScalableTargetAction"] = scalableTargetAction?.expression
        members["StartTime"] = startTime?.expression
        members["Timezone"] = timezone?.expression
      }
    }

    /// The nested object `SuspendedState`.
    public struct SuspendedState: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        dynamicScalingInSuspended: Input<Bool>? = nil,
        dynamicScalingOutSuspended: Input<Bool>? = nil,
        scheduledScalingSuspended: Input<Bool>? = nil
      ) {
        members["DynamicScalingInSuspended"] = dynamicScalingInSuspended?.expression
        members["DynamicScalingOutSuspended"] = dynamicScalingOutSuspended?.expression
        members["ScheduledScalingSuspended"] = scheduledScalingSuspended?.expression
      }
    }
  }
}
