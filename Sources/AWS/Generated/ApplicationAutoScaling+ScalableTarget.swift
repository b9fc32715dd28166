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
      scalableDimension: ApplicationAutoScaling.ScalableDimension,
      serviceNamespace: ApplicationAutoScaling.ServiceNamespace,
      roleARN: Input<IAM.Role.ARN>? = nil,
      scheduledActions: [ApplicationAutoScaling.ScalableTarget.ScheduledAction]? = nil,
      suspendedState: ApplicationAutoScaling.ScalableTarget.SuspendedState? = nil,
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
    public var scalableDimension: Input<ApplicationAutoScaling.ScalableDimension> { declaration.reference("ScalableDimension") }

    /// `ServiceNamespace`. Required. A change replaces the resource.
    public var serviceNamespace: Input<ApplicationAutoScaling.ServiceNamespace> { declaration.reference("ServiceNamespace") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `RoleARN`. 1 to 1600 characters. Updated in place. Never read back.
    public var roleARN: Input<IAM.Role.ARN> { declaration.reference("RoleARN") }

    /// `ScheduledActions`. Updated in place.
    public var scheduledActions: Input<[ApplicationAutoScaling.ScalableTarget.ScheduledAction]> { declaration.reference("ScheduledActions") }

    /// `SuspendedState`. Updated in place.
    public var suspendedState: Input<ApplicationAutoScaling.ScalableTarget.SuspendedState> { declaration.reference("SuspendedState") }

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
        scalableTargetAction: ApplicationAutoScaling.ScalableTarget.ScalableTargetAction? = nil,
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
