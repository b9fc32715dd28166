// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension AutoScaling {
  /// When and by how much the size of an auto scaling group changes (`AWS::AutoScaling::ScalingPolicy`).
  ///
  /// - Identified by `Arn`.
  public struct ScalingPolicy: Resource {
    public static let typeName = "AWS::AutoScaling::ScalingPolicy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - autoScalingGroupName: The group that is scaled: an `AWS::AutoScaling::AutoScalingGroup`, by its name. Required. 1 to 255 characters. A change replaces the resource.
    ///   - adjustmentType: Whether a step adds, adds percent, or sets: `ChangeInCapacity`, `ExactCapacity` or `PercentChangeInCapacity`. 1 to 255 characters. Updated in place.
    ///   - cooldown: How long, in seconds, to wait between steps. Updated in place.
    ///   - estimatedInstanceWarmup: After how many seconds a new instance counts in metrics. Updated in place.
    ///   - metricAggregationType: How the values of a period are joined: `Average`, `Maximum` or `Minimum`. 1 to 32 characters. Updated in place.
    ///   - minAdjustmentMagnitude: The least change where steps are in percent. Updated in place.
    ///   - policyType: How the policy decides: `PredictiveScaling`, `SimpleScaling`, `StepScaling` or `TargetTrackingScaling`. 1 to 64 characters. Updated in place.
    ///   - predictiveScalingConfiguration: How load is forecast and capacity prepared. Updated in place.
    ///   - scalingAdjustment: The change of capacity. Updated in place.
    ///   - stepAdjustments: The change of capacity for each distance from the threshold. Updated in place.
    ///   - targetTrackingConfiguration: A measure and its target. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The group that is scaled: an `AWS::AutoScaling::AutoScalingGroup`, by its name (`AutoScalingGroupName`). Required. 1 to 255 characters. A change replaces the resource.
    public var autoScalingGroupName: Input<AutoScaling.AutoScalingGroup.Name> { declaration.reference("AutoScalingGroupName") }
    /// Whether a step adds, adds percent, or sets: `ChangeInCapacity`, `ExactCapacity` or `PercentChangeInCapacity` (`AdjustmentType`). 1 to 255 characters. Updated in place.
    public var adjustmentType: Input<AutoScaling.ScalingPolicy.AdjustmentType> { declaration.reference("AdjustmentType") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }
    /// How long, in seconds, to wait between steps (`Cooldown`). Updated in place.
    public var cooldown: Input<String> { declaration.reference("Cooldown") }
    /// After how many seconds a new instance counts in metrics (`EstimatedInstanceWarmup`). Updated in place.
    public var estimatedInstanceWarmup: Input<Int> { declaration.reference("EstimatedInstanceWarmup") }
    /// How the values of a period are joined: `Average`, `Maximum` or `Minimum` (`MetricAggregationType`). 1 to 32 characters. Updated in place.
    public var metricAggregationType: Input<AutoScaling.ScalingPolicy.MetricAggregationType> { declaration.reference("MetricAggregationType") }
    /// The least change where steps are in percent (`MinAdjustmentMagnitude`). Updated in place.
    public var minAdjustmentMagnitude: Input<Int> { declaration.reference("MinAdjustmentMagnitude") }
    /// The name of the policy (`PolicyName`). 1 to 255 characters. Set by the cloud.
    public var policyName: Input<String> { declaration.reference("PolicyName") }
    /// How the policy decides: `PredictiveScaling`, `SimpleScaling`, `StepScaling` or `TargetTrackingScaling` (`PolicyType`). 1 to 64 characters. Updated in place.
    public var policyType: Input<AutoScaling.ScalingPolicy.PolicyType> { declaration.reference("PolicyType") }
    /// How load is forecast and capacity prepared (`PredictiveScalingConfiguration`). Updated in place.
    public var predictiveScalingConfiguration: Input<AutoScaling.ScalingPolicy.PredictiveScalingConfiguration> { declaration.reference("PredictiveScalingConfiguration") }
    /// The change of capacity (`ScalingAdjustment`). Updated in place.
    public var scalingAdjustment: Input<Int> { declaration.reference("ScalingAdjustment") }
    /// The change of capacity for each distance from the threshold (`StepAdjustments`). Updated in place.
    public var stepAdjustments: Input<[AutoScaling.ScalingPolicy.StepAdjustment]> { declaration.reference("StepAdjustments") }
    /// A measure and its target (`TargetTrackingConfiguration`). Updated in place.
    public var targetTrackingConfiguration: Input<AutoScaling.ScalingPolicy.TargetTrackingConfiguration> { declaration.reference("TargetTrackingConfiguration") }

    /// What `AdjustmentType` can be.
    public enum AdjustmentType: String, Expressible {
      case changeInCapacity = "ChangeInCapacity"
      case exactCapacity = "ExactCapacity"
      case percentChangeInCapacity = "PercentChangeInCapacity"
    }

    /// A measure of your own (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct CustomizedMetricSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dimensions: The names and values that tell one metric of a name from another.
      ///   - metricName: The name of the metric.
      ///   - metrics: The metrics.
      ///   - namespace: The namespace of the metric.
      ///   - period: The length of a period, in seconds. At least 1.
      ///   - statistic: The statistic: `Average`, `Maximum`, `Minimum`, `SampleCount` or `Sum`.
      ///   - unit: The unit of the values.
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

    /// The metric (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct Metric: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - metricName: The name of the metric. Required.
      ///   - namespace: The namespace of the metric. Required.
      ///   - dimensions: The names and values that tell one metric of a name from another.
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

    /// Metrics and what is calculated from them (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct MetricDataQuery: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - id: The name by which expressions use the query. Required. 1 to 255 characters.
      ///   - expression: What is calculated, from the other queries. 1 to 1023 characters.
      ///   - label: Its name in charts. 0 to 2047 characters.
      ///   - metricStat: The metric that is read.
      ///   - returnData: Whether the query's result is used, or only as input of expressions.
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

    /// The names and values that tell one metric of a name from another (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct MetricDimension: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name of the dimension. Required.
      ///   - value: The value of the dimension. Required.
      public init(name nameValue: Input<String>, value: Input<String>) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// The metric that is read (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct MetricStat: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - metric: The metric. Required.
      ///   - stat: The statistic (`Average`, `p99`). Required. 1 to 100 characters.
      ///   - unit: The unit of the values.
      public init(metric: AutoScaling.ScalingPolicy.Metric, stat: Input<String>, unit: Input<String>? = nil) {
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

    /// A measure predefined by the service (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct PredefinedMetricSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - predefinedMetricType: The measure, predefined by the service: `ALBRequestCountPerTarget`, `ASGAverageCPUUtilization`, `ASGAverageNetworkIn` or `ASGAverageNetworkOut`. Required.
      ///   - resourceLabel: The load balancer and target group that are measured, by the ends of their ARNs. 1 to 1023 characters.
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

    /// How load is forecast and capacity prepared (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct PredictiveScalingConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - metricSpecifications: The metrics and targets of the forecast. Required.
      ///   - maxCapacityBreachBehavior: Whether a forecast may exceed the greatest capacity: `HonorMaxCapacity` or `IncreaseMaxCapacity`.
      ///   - maxCapacityBuffer: How far a forecast may exceed the greatest capacity, in percent. 0 to 100.
      ///   - mode: Whether the forecast only informs or also scales: `ForecastAndScale` or `ForecastOnly`.
      ///   - schedulingBufferTime: How many seconds before the forecast capacity is launched.
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

    /// A custom measure of capacity (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct PredictiveScalingCustomizedCapacityMetric: NestedObject {
      public var members = Members()

      /// - Parameter metricDataQueries: Metrics and what is calculated from them. Required.
      public init(metricDataQueries: [AutoScaling.ScalingPolicy.MetricDataQuery]) {
        members["MetricDataQueries"] = metricDataQueries.expression
      }
    }

    /// A custom measure of load (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct PredictiveScalingCustomizedLoadMetric: NestedObject {
      public var members = Members()

      /// - Parameter metricDataQueries: Metrics and what is calculated from them. Required.
      public init(metricDataQueries: [AutoScaling.ScalingPolicy.MetricDataQuery]) {
        members["MetricDataQueries"] = metricDataQueries.expression
      }
    }

    /// A custom measure to scale by (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct PredictiveScalingCustomizedScalingMetric: NestedObject {
      public var members = Members()

      /// - Parameter metricDataQueries: Metrics and what is calculated from them. Required.
      public init(metricDataQueries: [AutoScaling.ScalingPolicy.MetricDataQuery]) {
        members["MetricDataQueries"] = metricDataQueries.expression
      }
    }

    /// The metrics and targets of the forecast (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct PredictiveScalingMetricSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - targetValue: The target. Required.
      ///   - customizedCapacityMetricSpecification: A custom measure of capacity.
      ///   - customizedLoadMetricSpecification: A custom measure of load.
      ///   - customizedScalingMetricSpecification: A custom measure to scale by.
      ///   - predefinedLoadMetricSpecification: A predefined measure of load.
      ///   - predefinedMetricPairSpecification: A predefined pair of measures for load and scaling.
      ///   - predefinedScalingMetricSpecification: A predefined measure to scale by.
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

    /// A predefined measure of load (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct PredictiveScalingPredefinedLoadMetric: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - predefinedMetricType: The measure, predefined by the service: `ALBTargetGroupRequestCount`, `ASGTotalCPUUtilization`, `ASGTotalNetworkIn` or `ASGTotalNetworkOut`. Required.
      ///   - resourceLabel: The load balancer and target group that are measured, by the ends of their ARNs. 1 to 1023 characters.
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

    /// A predefined pair of measures for load and scaling (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct PredictiveScalingPredefinedMetricPair: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - predefinedMetricType: The measure, predefined by the service: `ALBRequestCount`, `ASGCPUUtilization`, `ASGNetworkIn` or `ASGNetworkOut`. Required.
      ///   - resourceLabel: The load balancer and target group that are measured, by the ends of their ARNs. 1 to 1023 characters.
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

    /// A predefined measure to scale by (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct PredictiveScalingPredefinedScalingMetric: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - predefinedMetricType: The measure, predefined by the service: `ALBRequestCountPerTarget`, `ASGAverageCPUUtilization`, `ASGAverageNetworkIn` or `ASGAverageNetworkOut`. Required.
      ///   - resourceLabel: The load balancer and target group that are measured, by the ends of their ARNs. 1 to 1023 characters.
      public init(
        predefinedMetricType: AutoScaling.ScalingPolicy.PredefinedMetricType,
        resourceLabel: Input<String>? = nil
      ) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }
    }

    /// The change of capacity for each distance from the threshold (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct StepAdjustment: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - scalingAdjustment: The change of capacity. Required.
      ///   - metricIntervalLowerBound: How far from the threshold the step begins.
      ///   - metricIntervalUpperBound: How far from the threshold the step ends.
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

    /// A measure and its target (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct TargetTrackingConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - targetValue: The target. Required.
      ///   - customizedMetricSpecification: A measure of your own.
      ///   - disableScaleIn: Whether the policy never scales in.
      ///   - predefinedMetricSpecification: A measure predefined by the service.
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

    /// The metrics (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct TargetTrackingMetricDataQuery: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - id: The name by which expressions use the query. Required. 1 to 64 characters.
      ///   - expression: The expression. 1 to 2047 characters.
      ///   - label: Its name in charts. 0 to 2047 characters.
      ///   - metricStat: The metric that is read.
      ///   - period: The length of a period, in seconds. At least 1.
      ///   - returnData: Whether the query's result is used, or only as input of expressions.
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

    /// The metric that is read (an object of `AWS::AutoScaling::ScalingPolicy`).
    public struct TargetTrackingMetricStat: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - metric: The metric. Required.
      ///   - stat: The statistic (`Average`, `p99`). Required. 1 to 100 characters.
      ///   - period: The length of a period, in seconds. At least 1.
      ///   - unit: The unit of the values.
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
