// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension AutoScaling {
  /// A resource of type `AWS::AutoScaling::ScalingPolicy`.
  ///
  /// Identified by `Arn`.
  public struct ScalingPolicy: Resource {
    public static let typeName = "AWS::AutoScaling::ScalingPolicy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - autoScalingGroupName: Required. 1 to 255 characters. A change replaces the resource.
    ///   - adjustmentType: 1 to 255 characters. Updated in place.
    ///   - cooldown: Updated in place.
    ///   - estimatedInstanceWarmup: Updated in place.
    ///   - metricAggregationType: 1 to 32 characters. Updated in place.
    ///   - minAdjustmentMagnitude: Updated in place.
    ///   - policyType: 1 to 64 characters. Updated in place.
    ///   - predictiveScalingConfiguration: Updated in place.
    ///   - scalingAdjustment: Updated in place.
    ///   - stepAdjustments: Updated in place.
    ///   - targetTrackingConfiguration: Updated in place.
    public init(
      _ name: String,
      autoScalingGroupName: Input<AutoScaling.AutoScalingGroup.Name>,
      adjustmentType: AutoScaling.ScalingPolicy.AdjustmentType? = nil,
      cooldown: Input<String>? = nil,
      estimatedInstanceWarmup: Input<Int>? = nil,
      metricAggregationType: AutoScaling.ScalingPolicy.MetricAggregationType? = nil,
      minAdjustmentMagnitude: Input<Int>? = nil,
      policyType: AutoScaling.ScalingPolicy.PolicyType? = nil,
      predictiveScalingConfiguration: AutoScaling.ScalingPolicy.PredictiveScalingConfiguration? = nil,
      scalingAdjustment: Input<Int>? = nil,
      stepAdjustments: [AutoScaling.ScalingPolicy.StepAdjustment]? = nil,
      targetTrackingConfiguration: AutoScaling.ScalingPolicy.TargetTrackingConfiguration? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["AutoScalingGroupName"] = autoScalingGroupName.expression
      declaration["AdjustmentType"] = adjustmentType?.expression
      declaration["Cooldown"] = cooldown?.expression
      declaration["EstimatedInstanceWarmup"] = estimatedInstanceWarmup?.expression
      declaration["MetricAggregationType"] = metricAggregationType?.expression
      declaration["MinAdjustmentMagnitude"] = minAdjustmentMagnitude?.expression
      declaration["PolicyType"] = policyType?.expression
      declaration["PredictiveScalingConfiguration"] = predictiveScalingConfiguration?.expression
      declaration["ScalingAdjustment"] = scalingAdjustment?.expression
      declaration["StepAdjustments"] = stepAdjustments?.expression
      declaration["TargetTrackingConfiguration"] = targetTrackingConfiguration?.expression
    }

    /// `AutoScalingGroupName`. Required. 1 to 255 characters. A change replaces the resource.
    public var autoScalingGroupName: Input<AutoScaling.AutoScalingGroup.Name> { declaration.reference("AutoScalingGroupName") }

    /// `AdjustmentType`. 1 to 255 characters. Updated in place.
    public var adjustmentType: Input<AutoScaling.ScalingPolicy.AdjustmentType> { declaration.reference("AdjustmentType") }

    /// `Arn`. Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }

    /// `Cooldown`. Updated in place.
    public var cooldown: Input<String> { declaration.reference("Cooldown") }

    /// `EstimatedInstanceWarmup`. Updated in place.
    public var estimatedInstanceWarmup: Input<Int> { declaration.reference("EstimatedInstanceWarmup") }

    /// `MetricAggregationType`. 1 to 32 characters. Updated in place.
    public var metricAggregationType: Input<AutoScaling.ScalingPolicy.MetricAggregationType> { declaration.reference("MetricAggregationType") }

    /// `MinAdjustmentMagnitude`. Updated in place.
    public var minAdjustmentMagnitude: Input<Int> { declaration.reference("MinAdjustmentMagnitude") }

    /// `PolicyName`. 1 to 255 characters. Set by the cloud.
    public var policyName: Input<String> { declaration.reference("PolicyName") }

    /// `PolicyType`. 1 to 64 characters. Updated in place.
    public var policyType: Input<AutoScaling.ScalingPolicy.PolicyType> { declaration.reference("PolicyType") }

    /// `PredictiveScalingConfiguration`. Updated in place.
    public var predictiveScalingConfiguration: Input<AutoScaling.ScalingPolicy.PredictiveScalingConfiguration> { declaration.reference("PredictiveScalingConfiguration") }

    /// `ScalingAdjustment`. Updated in place.
    public var scalingAdjustment: Input<Int> { declaration.reference("ScalingAdjustment") }

    /// `StepAdjustments`. Updated in place.
    public var stepAdjustments: Input<[AutoScaling.ScalingPolicy.StepAdjustment]> { declaration.reference("StepAdjustments") }

    /// `TargetTrackingConfiguration`. Updated in place.
    public var targetTrackingConfiguration: Input<AutoScaling.ScalingPolicy.TargetTrackingConfiguration> { declaration.reference("TargetTrackingConfiguration") }

    /// What `AdjustmentType` can be.
    public enum AdjustmentType: String, Expressible {
      case changeInCapacity = "ChangeInCapacity"
      case exactCapacity = "ExactCapacity"
      case percentChangeInCapacity = "PercentChangeInCapacity"
    }

    /// The nested object `CustomizedMetricSpecification`.
    public struct CustomizedMetricSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - period: At least 1.
      public init(
        dimensions: [AutoScaling.ScalingPolicy.MetricDimension]? = nil,
        metricName: Input<String>? = nil,
        metrics: [AutoScaling.ScalingPolicy.TargetTrackingMetricDataQuery]? = nil,
        namespace: Input<String>? = nil,
        period: Input<Int>? = nil,
        statistic: AutoScaling.ScalingPolicy.CustomizedMetricSpecification.Statistic? = nil,
        unit: Input<String>? = nil
      ) {
        members["Dimensions"] = dimensions?.expression
        members["MetricName"] = metricName?.expression
        members["Metrics"] = metrics?.expression
        members["Namespace"] = namespace?.expression
        members["Period"] = period?.expression
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

    /// The nested object `Metric`.
    public struct Metric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricName: Required.
      ///   - namespace: Required.
      public init(
        metricName: Input<String>,
        namespace: Input<String>,
        dimensions: [AutoScaling.ScalingPolicy.MetricDimension]? = nil
      ) {
        members["MetricName"] = metricName.expression
        members["Namespace"] = namespace.expression
        members["Dimensions"] = dimensions?.expression
      }
    }

    /// What `MetricAggregationType` can be.
    public enum MetricAggregationType: String, Expressible {
      case average = "Average"
      case maximum = "Maximum"
      case minimum = "Minimum"
    }

    /// The nested object `MetricDataQuery`.
    public struct MetricDataQuery: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - id: Required. 1 to 255 characters.
      ///   - expression: 1 to 1023 characters.
      ///   - label: 0 to 2047 characters.
      public init(
        id: Input<String>,
        expression: Input<String>? = nil,
        label: Input<String>? = nil,
        metricStat: AutoScaling.ScalingPolicy.MetricStat? = nil,
        returnData: Input<Bool>? = nil
      ) {
        members["Id"] = id.expression
        members["Expression"] = expression?.expression
        members["Label"] = label?.expression
        members["MetricStat"] = metricStat?.expression
        members["ReturnData"] = returnData?.expression
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

    /// The nested object `MetricStat`.
    public struct MetricStat: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metric: Required.
      ///   - stat: Required. 1 to 100 characters.
      public init(
        metric: AutoScaling.ScalingPolicy.Metric,
        stat: Input<String>,
        unit: Input<String>? = nil
      ) {
        members["Metric"] = metric.expression
        members["Stat"] = stat.expression
        members["Unit"] = unit?.expression
      }
    }

    /// What `PolicyType` can be.
    public enum PolicyType: String, Expressible {
      case predictiveScaling = "PredictiveScaling"
      case simpleScaling = "SimpleScaling"
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
        predefinedMetricType: AutoScaling.ScalingPolicy.PredefinedMetricType,
        resourceLabel: Input<String>? = nil
      ) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }
    }

    /// What `PredefinedMetricType` can be.
    public enum PredefinedMetricType: String, Expressible {
      case albRequestCountPerTarget = "ALBRequestCountPerTarget"
      case asgAverageCPUUtilization = "ASGAverageCPUUtilization"
      case asgAverageNetworkIn = "ASGAverageNetworkIn"
      case asgAverageNetworkOut = "ASGAverageNetworkOut"
    }

    /// The nested object `PredictiveScalingConfiguration`.
    public struct PredictiveScalingConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricSpecifications: Required.
      ///   - maxCapacityBuffer: 0 to 100.
      public init(
        metricSpecifications: [AutoScaling.ScalingPolicy.PredictiveScalingMetricSpecification],
        maxCapacityBreachBehavior: AutoScaling.ScalingPolicy.PredictiveScalingConfiguration.MaxCapacityBreachBehavior? = nil,
        maxCapacityBuffer: Input<Int>? = nil,
        mode: AutoScaling.ScalingPolicy.PredictiveScalingConfiguration.Mode? = nil,
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

    /// The nested object `PredictiveScalingCustomizedCapacityMetric`.
    public struct PredictiveScalingCustomizedCapacityMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricDataQueries: Required.
      public init(
        metricDataQueries: [AutoScaling.ScalingPolicy.MetricDataQuery]
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
        metricDataQueries: [AutoScaling.ScalingPolicy.MetricDataQuery]
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
        metricDataQueries: [AutoScaling.ScalingPolicy.MetricDataQuery]
      ) {
        members["MetricDataQueries"] = metricDataQueries.expression
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
        customizedCapacityMetricSpecification: AutoScaling.ScalingPolicy.PredictiveScalingCustomizedCapacityMetric? = nil,
        customizedLoadMetricSpecification: AutoScaling.ScalingPolicy.PredictiveScalingCustomizedLoadMetric? = nil,
        customizedScalingMetricSpecification: AutoScaling.ScalingPolicy.PredictiveScalingCustomizedScalingMetric? = nil,
        predefinedLoadMetricSpecification: AutoScaling.ScalingPolicy.PredictiveScalingPredefinedLoadMetric? = nil,
        predefinedMetricPairSpecification: AutoScaling.ScalingPolicy.PredictiveScalingPredefinedMetricPair? = nil,
        predefinedScalingMetricSpecification: AutoScaling.ScalingPolicy.PredictiveScalingPredefinedScalingMetric? = nil
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

    /// The nested object `PredictiveScalingPredefinedLoadMetric`.
    public struct PredictiveScalingPredefinedLoadMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - predefinedMetricType: Required.
      ///   - resourceLabel: 1 to 1023 characters.
      public init(
        predefinedMetricType: AutoScaling.ScalingPolicy.PredictiveScalingPredefinedLoadMetric.PredefinedMetricType,
        resourceLabel: Input<String>? = nil
      ) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }

      /// What `PredefinedMetricType` can be.
      public enum PredefinedMetricType: String, Expressible {
        case albTargetGroupRequestCount = "ALBTargetGroupRequestCount"
        case asgTotalCPUUtilization = "ASGTotalCPUUtilization"
        case asgTotalNetworkIn = "ASGTotalNetworkIn"
        case asgTotalNetworkOut = "ASGTotalNetworkOut"
      }
    }

    /// The nested object `PredictiveScalingPredefinedMetricPair`.
    public struct PredictiveScalingPredefinedMetricPair: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - predefinedMetricType: Required.
      ///   - resourceLabel: 1 to 1023 characters.
      public init(
        predefinedMetricType: AutoScaling.ScalingPolicy.PredictiveScalingPredefinedMetricPair.PredefinedMetricType,
        resourceLabel: Input<String>? = nil
      ) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }

      /// What `PredefinedMetricType` can be.
      public enum PredefinedMetricType: String, Expressible {
        case albRequestCount = "ALBRequestCount"
        case asgcpuUtilization = "ASGCPUUtilization"
        case asgNetworkIn = "ASGNetworkIn"
        case asgNetworkOut = "ASGNetworkOut"
      }
    }

    /// The nested object `PredictiveScalingPredefinedScalingMetric`.
    public struct PredictiveScalingPredefinedScalingMetric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - predefinedMetricType: Required.
      ///   - resourceLabel: 1 to 1023 characters.
      public init(
        predefinedMetricType: AutoScaling.ScalingPolicy.PredefinedMetricType,
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

    /// The nested object `TargetTrackingConfiguration`.
    public struct TargetTrackingConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - targetValue: Required.
      public init(
        targetValue: Input<Double>,
        customizedMetricSpecification: AutoScaling.ScalingPolicy.CustomizedMetricSpecification? = nil,
        disableScaleIn: Input<Bool>? = nil,
        predefinedMetricSpecification: AutoScaling.ScalingPolicy.PredefinedMetricSpecification? = nil
      ) {
        members["TargetValue"] = targetValue.expression
        members["CustomizedMetricSpecification"] = customizedMetricSpecification?.expression
        members["DisableScaleIn"] = disableScaleIn?.expression
        members["PredefinedMetricSpecification"] = predefinedMetricSpecification?.expression
      }
    }

    /// The nested object `TargetTrackingMetricDataQuery`.
    public struct TargetTrackingMetricDataQuery: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - id: Required. 1 to 64 characters.
      ///   - expression: 1 to 2047 characters.
      ///   - label: 0 to 2047 characters.
      ///   - period: At least 1.
      public init(
        id: Input<String>,
        expression: Input<String>? = nil,
        label: Input<String>? = nil,
        metricStat: AutoScaling.ScalingPolicy.TargetTrackingMetricStat? = nil,
        period: Input<Int>? = nil,
        returnData: Input<Bool>? = nil
      ) {
        members["Id"] = id.expression
        members["Expression"] = expression?.expression
        members["Label"] = label?.expression
        members["MetricStat"] = metricStat?.expression
        members["Period"] = period?.expression
        members["ReturnData"] = returnData?.expression
      }
    }

    /// The nested object `TargetTrackingMetricStat`.
    public struct TargetTrackingMetricStat: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metric: Required.
      ///   - stat: Required. 1 to 100 characters.
      ///   - period: At least 1.
      public init(
        metric: AutoScaling.ScalingPolicy.Metric,
        stat: Input<String>,
        period: Input<Int>? = nil,
        unit: Input<String>? = nil
      ) {
        members["Metric"] = metric.expression
        members["Stat"] = stat.expression
        members["Period"] = period?.expression
        members["Unit"] = unit?.expression
      }
    }
  }
}
