// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApplicationAutoScaling {
  /// A resource whose capacity is scaled, and its bounds (`AWS::ApplicationAutoScaling::ScalableTarget`).
  ///
  /// - Identified by `ResourceId`, `ScalableDimension`, `ServiceNamespace`.
  public struct ScalableTarget: Resource {
    public static let typeName = "AWS::ApplicationAutoScaling::ScalableTarget"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - maxCapacity: The greatest capacity that scaling reaches. Required. Updated in place.
    ///   - minCapacity: The least capacity that scaling reaches. Required. Updated in place.
    ///   - resourceId: The resource that is scaled (`service/cluster/web`, `function:name:alias`). Required. 1 to 1600 characters. A change replaces the resource.
    ///   - scalableDimension: What of it is scaled. Required. A change replaces the resource.
    ///   - serviceNamespace: The service whose resource is scaled. Required. A change replaces the resource.
    ///   - roleARN: The role with which capacity is changed: an `AWS::IAM::Role`, by its ARN. 1 to 1600 characters. Updated in place. Never read back.
    ///   - scheduledActions: Times at which the bounds change. Updated in place.
    ///   - suspendedState: What is suspended of scaling. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The greatest capacity that scaling reaches (`MaxCapacity`). Required. Updated in place.
    public var maxCapacity: Input<Int> { declaration.reference("MaxCapacity") }
    /// The least capacity that scaling reaches (`MinCapacity`). Required. Updated in place.
    public var minCapacity: Input<Int> { declaration.reference("MinCapacity") }
    /// The resource that is scaled (`service/cluster/web`, `function:name:alias`) (`ResourceId`). Required. 1 to 1600 characters. A change replaces the resource.
    public var resourceId: Input<String> { declaration.reference("ResourceId") }
    /// What of it is scaled (`ScalableDimension`). Required. A change replaces the resource.
    public var scalableDimension: Input<ApplicationAutoScaling.ScalableDimension> { declaration.reference("ScalableDimension") }
    /// The service whose resource is scaled (`ServiceNamespace`). Required. A change replaces the resource.
    public var serviceNamespace: Input<ApplicationAutoScaling.ServiceNamespace> { declaration.reference("ServiceNamespace") }
    /// The identifier in the registry (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The role with which capacity is changed: an `AWS::IAM::Role`, by its ARN (`RoleARN`). 1 to 1600 characters. Updated in place. Never read back.
    public var roleARN: Input<IAM.Role.ARN> { declaration.reference("RoleARN") }
    /// Times at which the bounds change (`ScheduledActions`). Updated in place.
    public var scheduledActions: Input<[ApplicationAutoScaling.ScalableTarget.ScheduledAction]> { declaration.reference("ScheduledActions") }
    /// What is suspended of scaling (`SuspendedState`). Updated in place.
    public var suspendedState: Input<ApplicationAutoScaling.ScalableTarget.SuspendedState> { declaration.reference("SuspendedState") }

    /// The bounds from then on (an object of `AWS::ApplicationAutoScaling::ScalableTarget`).
    public struct ScalableTargetAction: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maxCapacity: The greatest capacity.
      ///   - minCapacity: The least capacity.
      public init(maxCapacity: Input<Int>? = nil, minCapacity: Input<Int>? = nil) {
        members["MaxCapacity"] = maxCapacity?.expression
        members["MinCapacity"] = minCapacity?.expression
      }
    }

    /// Times at which the bounds change (an object of `AWS::ApplicationAutoScaling::ScalableTarget`).
    public struct ScheduledAction: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - schedule: When it is done: `at(…)`, `rate(…)` or `cron(…)`. Required.
      ///   - scheduledActionName: The name of the action. Required.
      ///   - endTime: The last time at which it is done.
      ///   - scalableTargetAction: The bounds from then on.
      ///   - startTime: The first time at which it is done.
      ///   - timezone: The time zone, by its name in the IANA database.
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

    /// What is suspended of scaling (an object of `AWS::ApplicationAutoScaling::ScalableTarget`).
    public struct SuspendedState: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dynamicScalingInSuspended: Whether policies may not shrink it.
      ///   - dynamicScalingOutSuspended: Whether policies may not grow it.
      ///   - scheduledScalingSuspended: Whether schedules may not change it.
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
