// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApplicationAutoScaling {
  /// A resource of type `AWS::ApplicationAutoScaling::ScalingPolicy`.
  ///
  /// Identified by `Arn`, `ScalableDimension`.
  ///
  /// Takes exactly one of `ScalingTargetId`, `ResourceId`.
  ///
  /// `ResourceId` needs `ScalableDimension`, `ServiceNamespace`.
  public struct ScalingPolicy: Resource {
    public static let typeName = "AWS::ApplicationAutoScaling::ScalingPolicy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - policyName: Required. 1 to 256 characters. Matches `^\p{Print}+$`. A change replaces the resource.
    ///   - policyType: Required. Updated in place.
    ///   - predictiveScalingPolicyConfiguration: Updated in place.
    ///   - resourceId: 1 to 1600 characters. A change replaces the resource.
    ///   - scalableDimension: A change replaces the resource.
    ///   - scalingTargetId: A change replaces the resource. Never read back.
    ///   - serviceNamespace: A change replaces the resource.
    ///   - stepScalingPolicyConfiguration: Updated in place.
    ///   - targetTrackingScalingPolicyConfiguration: Updated in place.
    public init(
      _ name: String,
      policyName: Input<String>,
      policyType: ApplicationAutoScaling.ScalingPolicy.PolicyType,
      predictiveScalingPolicyConfiguration: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingPolicyConfiguration? = nil,
      resourceId: Input<String>? = nil,
      scalableDimension: ApplicationAutoScaling.ScalableDimension? = nil,
      scalingTargetId: Input<String>? = nil,
      serviceNamespace: ApplicationAutoScaling.ServiceNamespace? = nil,
      stepScalingPolicyConfiguration: ApplicationAutoScaling.ScalingPolicy.StepScalingPolicyConfiguration? = nil,
      targetTrackingScalingPolicyConfiguration: ApplicationAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["PolicyName"] = policyName.expression
      declaration["PolicyType"] = policyType.expression
      declaration["PredictiveScalingPolicyConfiguration"] = predictiveScalingPolicyConfiguration?.expression
      declaration["ResourceId"] = resourceId?.expression
      declaration["ScalableDimension"] = scalableDimension?.expression
      declaration["ScalingTargetId"] = scalingTargetId?.expression
      declaration["ServiceNamespace"] = serviceNamespace?.expression
      declaration["StepScalingPolicyConfiguration"] = stepScalingPolicyConfiguration?.expression
      declaration["TargetTrackingScalingPolicyConfiguration"] = targetTrackingScalingPolicyConfiguration?.expression
    }

    /// `PolicyName`. Required. 1 to 256 characters. Matches `^\p{Print}+$`. A change replaces the resource.
    public var policyName: Input<String> { declaration.reference("PolicyName") }

    /// `PolicyType`. Required. Updated in place.
    public var policyType: Input<ApplicationAutoScaling.ScalingPolicy.PolicyType> { declaration.reference("PolicyType") }

    /// `Arn`. Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }

    /// `PredictiveScalingPolicyConfiguration`. Updated in place.
    public var predictiveScalingPolicyConfiguration: Input<ApplicationAutoScaling.ScalingPolicy.PredictiveScalingPolicyConfiguration> { declaration.reference("PredictiveScalingPolicyConfiguration") }

    /// `ResourceId`. 1 to 1600 characters. A change replaces the resource.
    public var resourceId: Input<String> { declaration.reference("ResourceId") }

    /// `ScalableDimension`. A change replaces the resource.
    public var scalableDimension: Input<ApplicationAutoScaling.ScalableDimension> { declaration.reference("ScalableDimension") }

    /// `ScalingTargetId`. A change replaces the resource. Never read back.
    public var scalingTargetId: Input<String> { declaration.reference("ScalingTargetId") }

    /// `ServiceNamespace`. A change replaces the resource.
    public var serviceNamespace: Input<ApplicationAutoScaling.ServiceNamespace> { declaration.reference("ServiceNamespace") }

    /// `StepScalingPolicyConfiguration`. Updated in place.
    public var stepScalingPolicyConfiguration: Input<ApplicationAutoScaling.ScalingPolicy.StepScalingPolicyConfiguration> { declaration.reference("StepScalingPolicyConfiguration") }

    /// `TargetTrackingScalingPolicyConfiguration`. Updated in place.
    public var targetTrackingScalingPolicyConfiguration: Input<ApplicationAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration> { declaration.reference("TargetTrackingScalingPolicyConfiguration") }

    /// The nested object `CustomizedMetricSpecification`.
    public struct CustomizedMetricSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        dimensions: [ApplicationAutoScaling.ScalingPolicy.MetricDimension]? = nil,
        metricName: Input<String>? = nil,
        metrics: [ApplicationAutoScaling.ScalingPolicy.TargetTrackingMetricDataQuery]? = nil,
        namespace: Input<String>? = nil,
        statistic: ApplicationAutoScaling.ScalingPolicy.CustomizedMetricSpecification.Statistic? = nil,
        unit: Input<String>? = nil
      ) {
        members["Dimensions"] = dimensions?.expression
        members["MetricName"] = metricName?.expression
        members["Metrics"] = metrics?.expression
        members["Namespace"] = namespace?.expression
        members["Statistic"] = statistic?.expression
        members["Unit"] = unit?.expression
      }

      /// What `Statistic` can be.
      public enum Statistic: String, Expressible {
        case average = "Average"
        case maximum = "Maximum"
        case minimum = "Minimum"
        case sampleCount = "SampleCount"
        case sum = "Sum"
      }
    }

    /// The nested object `MetricDimension`.
    public struct MetricDimension: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required.
      ///   - value: Required.
      public init(
        name nameValue: Input<String>,
        value: Input<String>
      ) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// What `PolicyType` can be.
    public enum PolicyType: String, Expressible {
      case predictiveScaling = "PredictiveScaling"
      case stepScaling = "StepScaling"
      case targetTrackingScaling = "TargetTrackingScaling"
    }

    /// The nested object `PredefinedMetricSpecification`.
    public struct PredefinedMetricSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - predefinedMetricType: Required.
      ///   - resourceLabel: 1 to 1023 characters.
      public init(
        predefinedMetricType: ApplicationAutoScaling.ScalingPolicy.PredefinedMetricSpecification.PredefinedMetricType,
        resourceLabel: Input<String>? = nil
      ) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }

      /// What `PredefinedMetricType` can be.
      public enum PredefinedMetricType: String, Expressible {
        case albRequestCountPerTarget = "ALBRequestCountPerTarget"
        case appStreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization"
        case cassandraReadCapacityUtilization = "CassandraReadCapacityUtilization"
        case cassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization"
        case comprehendInferenceUtilization = "ComprehendInferenceUtilization"
        case dynamoDBReadCapacityUtilization = "DynamoDBReadCapacityUtilization"
        case dynamoDBWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization"
        case ec2SpotFleetRequestAverageCPUUtilization = "EC2SpotFleetRequestAverageCPUUtilization"
        case ec2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn"
        case ec2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut"
        case ecsServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization"
        case ecsServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization"
        case elastiCacheDatabaseCapacityUsageCountedForEvictPercentage = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage"
        case elastiCacheDatabaseMemoryUsageCountedForEvictPercentage = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage"
        case elastiCacheDatabaseMemoryUsagePercentage = "ElastiCacheDatabaseMemoryUsagePercentage"
        case elastiCacheEngineCPUUtilization = "ElastiCacheEngineCPUUtilization"
        case elastiCachePrimaryEngineCPUUtilization = "ElastiCachePrimaryEngineCPUUtilization"
        case elastiCacheReplicaEngineCPUUtilization = "ElastiCacheReplicaEngineCPUUtilization"
        case kafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization"
        case lambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization"
        case neptuneReaderAverageCPUUtilization = "NeptuneReaderAverageCPUUtilization"
        case rdsReaderAverageCPUUtilization = "RDSReaderAverageCPUUtilization"
        case rdsReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections"
        case sageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution"
        case sageMakerInferenceComponentInvocationsPerCopy = "SageMakerInferenceComponentInvocationsPerCopy"
        case sageMakerVariantConcurrentRequestsPerModelHighResolution = "SageMakerVariantConcurrentRequestsPerModelHighResolution"
        case sageMakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance"
        case sageMakerVariantProvisionedConcurrencyUtilization = "SageMakerVariantProvisionedConcurrencyUtilization"
        case workSpacesAverageUserSessionsCapacityUtilization = "WorkSpacesAverageUserSessionsCapacityUtilization"
      }
    }

    /// The nested object `PredictiveScalingCustomizedCapacityMetric`.
    public struct PredictiveScalingCustomizedCapacityMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricDataQueries: Required.
      public init(
        metricDataQueries: [ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetricDataQuery]
      ) {
        members["MetricDataQueries"] = metricDataQueries.expression
      }
    }

    /// The nested object `PredictiveScalingCustomizedLoadMetric`.
    public struct PredictiveScalingCustomizedLoadMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricDataQueries: Required.
      public init(
        metricDataQueries: [ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetricDataQuery]
      ) {
        members["MetricDataQueries"] = metricDataQueries.expression
      }
    }

    /// The nested object `PredictiveScalingCustomizedScalingMetric`.
    public struct PredictiveScalingCustomizedScalingMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricDataQueries: Required.
      public init(
        metricDataQueries: [ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetricDataQuery]
      ) {
        members["MetricDataQueries"] = metricDataQueries.expression
      }
    }

    /// The nested object `PredictiveScalingMetric`.
    public struct PredictiveScalingMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricName: 1 to 255 characters.
      ///   - namespace: 1 to 255 characters.
      public init(
        dimensions: [ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetricDimension]? = nil,
        metricName: Input<String>? = nil,
        namespace: Input<String>? = nil
      ) {
        members["Dimensions"] = dimensions?.expression
        members["MetricName"] = metricName?.expression
        members["Namespace"] = namespace?.expression
      }
    }

    /// The nested object `PredictiveScalingMetricDataQuery`.
    public struct PredictiveScalingMetricDataQuery: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - expression: 1 to 2048 characters.
      ///   - id: 1 to 255 characters.
      public init(
        expression: Input<String>? = nil,
        id: Input<String>? = nil,
        label: Input<String>? = nil,
        metricStat: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetricStat? = nil,
        returnData: Input<Bool>? = nil
      ) {
        members["Expression"] = expression?.expression
        members["Id"] = id?.expression
        members["Label"] = label?.expression
        members["MetricStat"] = metricStat?.expression
        members["ReturnData"] = returnData?.expression
      }
    }

    /// The nested object `PredictiveScalingMetricDimension`.
    public struct PredictiveScalingMetricDimension: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: 1 to 255 characters.
      ///   - value: 1 to 1024 characters.
      public init(
        name nameValue: Input<String>? = nil,
        value: Input<String>? = nil
      ) {
        members["Name"] = nameValue?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `PredictiveScalingMetricSpecification`.
    public struct PredictiveScalingMetricSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - targetValue: Required.
      public init(
        targetValue: Input<Double>,
        customizedCapacityMetricSpecification: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingCustomizedCapacityMetric? = nil,
        customizedLoadMetricSpecification: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingCustomizedLoadMetric? = nil,
        customizedScalingMetricSpecification: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingCustomizedScalingMetric? = nil,
        predefinedLoadMetricSpecification: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingPredefinedLoadMetric? = nil,
        predefinedMetricPairSpecification: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingPredefinedMetricPair? = nil,
        predefinedScalingMetricSpecification: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingPredefinedScalingMetric? = nil
      ) {
        members["TargetValue"] = targetValue.expression
        members["CustomizedCapacityMetricSpecification"] = customizedCapacityMetricSpecification?.expression
        members["CustomizedLoadMetricSpecification"] = customizedLoadMetricSpecification?.expression
        members["CustomizedScalingMetricSpecification"] = customizedScalingMetricSpecification?.expression
        members["PredefinedLoadMetricSpecification"] = predefinedLoadMetricSpecification?.expression
        members["PredefinedMetricPairSpecification"] = predefinedMetricPairSpecification?.expression
        members["PredefinedScalingMetricSpecification"] = predefinedScalingMetricSpecification?.expression
      }
    }

    /// The nested object `PredictiveScalingMetricStat`.
    public struct PredictiveScalingMetricStat: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - unit: 1 to 1023 characters.
      public init(
        metric: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetric? = nil,
        stat: Input<String>? = nil,
        unit: Input<String>? = nil
      ) {
        members["Metric"] = metric?.expression
        members["Stat"] = stat?.expression
        members["Unit"] = unit?.expression
      }
    }

    /// The nested object `PredictiveScalingPolicyConfiguration`.
    public struct PredictiveScalingPolicyConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricSpecifications: Required.
      ///   - maxCapacityBuffer: 0 to 100.
      ///   - schedulingBufferTime: 0 to 3600.
      public init(
        metricSpecifications: [ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetricSpecification],
        maxCapacityBreachBehavior: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingPolicyConfiguration.MaxCapacityBreachBehavior? = nil,
        maxCapacityBuffer: Input<Int>? = nil,
        mode: ApplicationAutoScaling.ScalingPolicy.PredictiveScalingPolicyConfiguration.Mode? = nil,
        schedulingBufferTime: Input<Int>? = nil
      ) {
        members["MetricSpecifications"] = metricSpecifications.expression
        members["MaxCapacityBreachBehavior"] = maxCapacityBreachBehavior?.expression
        members["MaxCapacityBuffer"] = maxCapacityBuffer?.expression
        members["Mode"] = mode?.expression
        members["SchedulingBufferTime"] = schedulingBufferTime?.expression
      }

      /// What `MaxCapacityBreachBehavior` can be.
      public enum MaxCapacityBreachBehavior: String, Expressible {
        case honorMaxCapacity = "HonorMaxCapacity"
        case increaseMaxCapacity = "IncreaseMaxCapacity"
      }

      /// What `Mode` can be.
      public enum Mode: String, Expressible {
        case forecastAndScale = "ForecastAndScale"
        case forecastOnly = "ForecastOnly"
      }
    }

    /// The nested object `PredictiveScalingPredefinedLoadMetric`.
    public struct PredictiveScalingPredefinedLoadMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - predefinedMetricType: Required. 1 to 128 characters.
      ///   - resourceLabel: 1 to 1023 characters.
      public init(
        predefinedMetricType: Input<String>,
        resourceLabel: Input<String>? = nil
      ) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }
    }

    /// The nested object `PredictiveScalingPredefinedMetricPair`.
    public struct PredictiveScalingPredefinedMetricPair: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - predefinedMetricType: Required. 1 to 128 characters.
      ///   - resourceLabel: 1 to 1023 characters.
      public init(
        predefinedMetricType: Input<String>,
        resourceLabel: Input<String>? = nil
      ) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }
    }

    /// The nested object `PredictiveScalingPredefinedScalingMetric`.
    public struct PredictiveScalingPredefinedScalingMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - predefinedMetricType: Required. 1 to 128 characters.
      ///   - resourceLabel: 1 to 1023 characters.
      public init(
        predefinedMetricType: Input<String>,
        resourceLabel: Input<String>? = nil
      ) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }
    }

    /// The nested object `StepAdjustment`.
    public struct StepAdjustment: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - scalingAdjustment: Required.
      public init(
        scalingAdjustment: Input<Int>,
        metricIntervalLowerBound: Input<Double>? = nil,
        metricIntervalUpperBound: Input<Double>? = nil
      ) {
        members["ScalingAdjustment"] = scalingAdjustment.expression
        members["MetricIntervalLowerBound"] = metricIntervalLowerBound?.expression
        members["MetricIntervalUpperBound"] = metricIntervalUpperBound?.expression
      }
    }

    /// The nested object `StepScalingPolicyConfiguration`.
    public struct StepScalingPolicyConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        adjustmentType: ApplicationAutoScaling.ScalingPolicy.StepScalingPolicyConfiguration.AdjustmentType? = nil,
        cooldown: Input<Int>? = nil,
        metricAggregationType: ApplicationAutoScaling.ScalingPolicy.StepScalingPolicyConfiguration.MetricAggregationType? = nil,
        minAdjustmentMagnitude: Input<Int>? = nil,
        stepAdjustments: [ApplicationAutoScaling.ScalingPolicy.StepAdjustment]? = nil
      ) {
        members["AdjustmentType"] = adjustmentType?.expression
        members["Cooldown"] = cooldown?.expression
        members["MetricAggregationType"] = metricAggregationType?.expression
        members["MinAdjustmentMagnitude"] = minAdjustmentMagnitude?.expression
        members["StepAdjustments"] = stepAdjustments?.expression
      }

      /// What `AdjustmentType` can be.
      public enum AdjustmentType: String, Expressible {
        case changeInCapacity = "ChangeInCapacity"
        case exactCapacity = "ExactCapacity"
        case percentChangeInCapacity = "PercentChangeInCapacity"
      }

      /// What `MetricAggregationType` can be.
      public enum MetricAggregationType: String, Expressible {
        case average = "Average"
        case maximum = "Maximum"
        case minimum = "Minimum"
      }
    }

    /// The nested object `TargetTrackingMetric`.
    public struct TargetTrackingMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricName: 1 to 255 characters.
      ///   - namespace: 1 to 255 characters.
      public init(
        dimensions: [ApplicationAutoScaling.ScalingPolicy.TargetTrackingMetricDimension]? = nil,
        metricName: Input<String>? = nil,
        namespace: Input<String>? = nil
      ) {
        members["Dimensions"] = dimensions?.expression
        members["MetricName"] = metricName?.expression
        members["Namespace"] = namespace?.expression
      }
    }

    /// The nested object `TargetTrackingMetricDataQuery`.
    public struct TargetTrackingMetricDataQuery: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - expression: 1 to 2048 characters.
      ///   - id: 1 to 255 characters.
      public init(
        expression: Input<String>? = nil,
        id: Input<String>? = nil,
        label: Input<String>? = nil,
        metricStat: ApplicationAutoScaling.ScalingPolicy.TargetTrackingMetricStat? = nil,
        returnData: Input<Bool>? = nil
      ) {
        members["Expression"] = expression?.expression
        members["Id"] = id?.expression
        members["Label"] = label?.expression
        members["MetricStat"] = metricStat?.expression
        members["ReturnData"] = returnData?.expression
      }
    }

    /// The nested object `TargetTrackingMetricDimension`.
    public struct TargetTrackingMetricDimension: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: 1 to 255 characters.
      ///   - value: 1 to 1024 characters.
      public init(
        name nameValue: Input<String>? = nil,
        value: Input<String>? = nil
      ) {
        members["Name"] = nameValue?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `TargetTrackingMetricStat`.
    public struct TargetTrackingMetricStat: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - unit: 1 to 1023 characters.
      public init(
        metric: ApplicationAutoScaling.ScalingPolicy.TargetTrackingMetric? = nil,
        stat: Input<String>? = nil,
        unit: Input<String>? = nil
      ) {
        members["Metric"] = metric?.expression
        members["Stat"] = stat?.expression
        members["Unit"] = unit?.expression
      }
    }

    /// The nested object `TargetTrackingScalingPolicyConfiguration`.
    public struct TargetTrackingScalingPolicyConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - targetValue: Required.
      public init(
        targetValue: Input<Double>,
        customizedMetricSpecification: ApplicationAutoScaling.ScalingPolicy.CustomizedMetricSpecification? = nil,
        disableScaleIn: Input<Bool>? = nil,
        predefinedMetricSpecification: ApplicationAutoScaling.ScalingPolicy.PredefinedMetricSpecification? = nil,
        scaleInCooldown: Input<Int>? = nil,
        scaleOutCooldown: Input<Int>? = nil
      ) {
        members["TargetValue"] = targetValue.expression
        members["CustomizedMetricSpecification"] = customizedMetricSpecification?.expression
        members["DisableScaleIn"] = disableScaleIn?.expression
        members["PredefinedMetricSpecification"] = predefinedMetricSpecification?.expression
        members["ScaleInCooldown"] = scaleInCooldown?.expression
        members["ScaleOutCooldown"] = scaleOutCooldown?.expression
      }
    }
  }
}
