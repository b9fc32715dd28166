// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApplicationAutoScaling {
  /// When and by how much a scalable target's capacity changes (`AWS::ApplicationAutoScaling::ScalingPolicy`).
  ///
  /// - Identified by `Arn`, `ScalableDimension`.
  /// - Takes exactly one of `ScalingTargetId`, `ResourceId`.
  /// - `ResourceId` needs `ScalableDimension`, `ServiceNamespace`.
  public struct ScalingPolicy: Resource {
    public static let typeName = "AWS::ApplicationAutoScaling::ScalingPolicy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - policyName: The name of the policy. Required. 1 to 256 characters. Matches `^\p{Print}+$`. A change replaces the resource.
    ///   - policyType: How the policy decides: `PredictiveScaling`, `StepScaling` or `TargetTrackingScaling`. Required. Updated in place.
    ///   - predictiveScalingPolicyConfiguration: How load is forecast, and capacity prepared for it. Updated in place.
    ///   - resourceId: The resource that is scaled (`service/cluster/web`, `function:name:alias`). 1 to 1600 characters. A change replaces the resource.
    ///   - scalableDimension: What of it is scaled. A change replaces the resource.
    ///   - scalingTargetId: The scalable target, by the identifier that the registry gives it. A change replaces the resource. Never read back.
    ///   - serviceNamespace: The service whose resource is scaled. A change replaces the resource.
    ///   - stepScalingPolicyConfiguration: Steps by which an alarm changes capacity. Updated in place.
    ///   - targetTrackingScalingPolicyConfiguration: A measure and the value that it is held at. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The name of the policy (`PolicyName`). Required. 1 to 256 characters. Matches `^\p{Print}+$`. A change replaces the resource.
    public var policyName: Input<String> { declaration.reference("PolicyName") }
    /// How the policy decides: `PredictiveScaling`, `StepScaling` or `TargetTrackingScaling` (`PolicyType`). Required. Updated in place.
    public var policyType: Input<ApplicationAutoScaling.ScalingPolicy.PolicyType> { declaration.reference("PolicyType") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }
    /// How load is forecast, and capacity prepared for it (`PredictiveScalingPolicyConfiguration`). Updated in place.
    public var predictiveScalingPolicyConfiguration: Input<ApplicationAutoScaling.ScalingPolicy.PredictiveScalingPolicyConfiguration> { declaration.reference("PredictiveScalingPolicyConfiguration") }
    /// The resource that is scaled (`service/cluster/web`, `function:name:alias`) (`ResourceId`). 1 to 1600 characters. A change replaces the resource.
    public var resourceId: Input<String> { declaration.reference("ResourceId") }
    /// What of it is scaled (`ScalableDimension`). A change replaces the resource.
    public var scalableDimension: Input<ApplicationAutoScaling.ScalableDimension> { declaration.reference("ScalableDimension") }
    /// The scalable target, by the identifier that the registry gives it (`ScalingTargetId`). A change replaces the resource. Never read back.
    public var scalingTargetId: Input<String> { declaration.reference("ScalingTargetId") }
    /// The service whose resource is scaled (`ServiceNamespace`). A change replaces the resource.
    public var serviceNamespace: Input<ApplicationAutoScaling.ServiceNamespace> { declaration.reference("ServiceNamespace") }
    /// Steps by which an alarm changes capacity (`StepScalingPolicyConfiguration`). Updated in place.
    public var stepScalingPolicyConfiguration: Input<ApplicationAutoScaling.ScalingPolicy.StepScalingPolicyConfiguration> { declaration.reference("StepScalingPolicyConfiguration") }
    /// A measure and the value that it is held at (`TargetTrackingScalingPolicyConfiguration`). Updated in place.
    public var targetTrackingScalingPolicyConfiguration: Input<ApplicationAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration> { declaration.reference("TargetTrackingScalingPolicyConfiguration") }

    /// A measure of your own (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct CustomizedMetricSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dimensions: The names and values that tell one metric of a name from another.
      ///   - metricName: The name of the metric.
      ///   - metrics: Metrics and expressions instead of one metric.
      ///   - namespace: The namespace of the metric.
      ///   - statistic: The statistic: `Average`, `Maximum`, `Minimum`, `SampleCount` or `Sum`.
      ///   - unit: The unit of the values.
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

    /// The names and values that tell one metric of a name from another (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
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

    /// What `PolicyType` can be.
    public enum PolicyType: String, Expressible {
      case predictiveScaling = "PredictiveScaling"
      case stepScaling = "StepScaling"
      case targetTrackingScaling = "TargetTrackingScaling"
    }

    /// A measure predefined by the service (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredefinedMetricSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - predefinedMetricType: The measure, predefined by the service. Required.
      ///   - resourceLabel: The load balancer and target group that are measured, by the ends of their ARNs. 1 to 1023 characters.
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

    /// A custom measure of capacity (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingCustomizedCapacityMetric: NestedObject {
      public var members = Members()

      /// - Parameter metricDataQueries: Metrics and what is calculated from them. Required.
      public init(metricDataQueries: [ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetricDataQuery]) {
        members["MetricDataQueries"] = metricDataQueries.expression
      }
    }

    /// A custom measure of load (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingCustomizedLoadMetric: NestedObject {
      public var members = Members()

      /// - Parameter metricDataQueries: Metrics and what is calculated from them. Required.
      public init(metricDataQueries: [ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetricDataQuery]) {
        members["MetricDataQueries"] = metricDataQueries.expression
      }
    }

    /// A custom measure to scale by (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingCustomizedScalingMetric: NestedObject {
      public var members = Members()

      /// - Parameter metricDataQueries: Metrics and what is calculated from them. Required.
      public init(metricDataQueries: [ApplicationAutoScaling.ScalingPolicy.PredictiveScalingMetricDataQuery]) {
        members["MetricDataQueries"] = metricDataQueries.expression
      }
    }

    /// The metric (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingMetric: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dimensions: The names and values that tell one metric of a name from another.
      ///   - metricName: The name of the metric. 1 to 255 characters.
      ///   - namespace: The namespace of the metric. 1 to 255 characters.
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

    /// Metrics and what is calculated from them (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingMetricDataQuery: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - expression: The expression. 1 to 2048 characters.
      ///   - id: The name by which expressions use the query. 1 to 255 characters.
      ///   - label: Its name in charts.
      ///   - metricStat: The metric that is read.
      ///   - returnData: Whether the query's result is used, or only as input of expressions.
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

    /// The names and values that tell one metric of a name from another (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingMetricDimension: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name of the dimension. 1 to 255 characters.
      ///   - value: The value of the dimension. 1 to 1024 characters.
      public init(name nameValue: Input<String>? = nil, value: Input<String>? = nil) {
        members["Name"] = nameValue?.expression
        members["Value"] = value?.expression
      }
    }

    /// The metrics and targets of the forecast (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
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

    /// The metric that is read (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingMetricStat: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - metric: The metric.
      ///   - stat: The statistic (`Average`, `p99`).
      ///   - unit: The unit of the values. 1 to 1023 characters.
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

    /// How load is forecast, and capacity prepared for it (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingPolicyConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - metricSpecifications: The metrics and targets of the forecast. Required.
      ///   - maxCapacityBreachBehavior: Whether a forecast may exceed the greatest capacity: `HonorMaxCapacity` or `IncreaseMaxCapacity`.
      ///   - maxCapacityBuffer: How far a forecast may exceed the greatest capacity, in percent. 0 to 100.
      ///   - mode: Whether the forecast only informs or also scales: `ForecastAndScale` or `ForecastOnly`.
      ///   - schedulingBufferTime: How many seconds before the forecast capacity is launched. 0 to 3600.
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

    /// A predefined measure of load (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingPredefinedLoadMetric: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - predefinedMetricType: The measure, predefined by the service. Required. 1 to 128 characters.
      ///   - resourceLabel: The load balancer and target group that are measured, by the ends of their ARNs. 1 to 1023 characters.
      public init(predefinedMetricType: Input<String>, resourceLabel: Input<String>? = nil) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }
    }

    /// A predefined pair of measures for load and scaling (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingPredefinedMetricPair: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - predefinedMetricType: The measure, predefined by the service. Required. 1 to 128 characters.
      ///   - resourceLabel: The load balancer and target group that are measured, by the ends of their ARNs. 1 to 1023 characters.
      public init(predefinedMetricType: Input<String>, resourceLabel: Input<String>? = nil) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }
    }

    /// A predefined measure to scale by (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct PredictiveScalingPredefinedScalingMetric: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - predefinedMetricType: The measure, predefined by the service. Required. 1 to 128 characters.
      ///   - resourceLabel: The load balancer and target group that are measured, by the ends of their ARNs. 1 to 1023 characters.
      public init(predefinedMetricType: Input<String>, resourceLabel: Input<String>? = nil) {
        members["PredefinedMetricType"] = predefinedMetricType.expression
        members["ResourceLabel"] = resourceLabel?.expression
      }
    }

    /// The change of capacity for each distance from the threshold (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
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

    /// Steps by which an alarm changes capacity (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct StepScalingPolicyConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - adjustmentType: Whether a step adds, adds percent, or sets: `ChangeInCapacity`, `ExactCapacity` or `PercentChangeInCapacity`.
      ///   - cooldown: How long, in seconds, to wait between steps.
      ///   - metricAggregationType: How the values of a period are joined: `Average`, `Maximum` or `Minimum`.
      ///   - minAdjustmentMagnitude: The least change where steps are in percent.
      ///   - stepAdjustments: The change of capacity for each distance from the threshold.
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

    /// The metric (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct TargetTrackingMetric: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dimensions: The names and values that tell one metric of a name from another.
      ///   - metricName: The name of the metric. 1 to 255 characters.
      ///   - namespace: The namespace of the metric. 1 to 255 characters.
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

    /// Metrics and expressions instead of one metric (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct TargetTrackingMetricDataQuery: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - expression: The expression. 1 to 2048 characters.
      ///   - id: The name by which expressions use the query. 1 to 255 characters.
      ///   - label: Its name in charts.
      ///   - metricStat: The metric that is read.
      ///   - returnData: Whether the query's result is used, or only as input of expressions.
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

    /// The names and values that tell one metric of a name from another (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct TargetTrackingMetricDimension: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name of the dimension. 1 to 255 characters.
      ///   - value: The value of the dimension. 1 to 1024 characters.
      public init(name nameValue: Input<String>? = nil, value: Input<String>? = nil) {
        members["Name"] = nameValue?.expression
        members["Value"] = value?.expression
      }
    }

    /// The metric that is read (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct TargetTrackingMetricStat: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - metric: The metric.
      ///   - stat: The statistic (`Average`, `p99`).
      ///   - unit: The unit of the values. 1 to 1023 characters.
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

    /// A measure and the value that it is held at (an object of `AWS::ApplicationAutoScaling::ScalingPolicy`).
    public struct TargetTrackingScalingPolicyConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - targetValue: The target. Required.
      ///   - customizedMetricSpecification: A measure of your own.
      ///   - disableScaleIn: Whether the policy never scales in.
      ///   - predefinedMetricSpecification: A measure predefined by the service.
      ///   - scaleInCooldown: How long, in seconds, to wait after scaling in.
      ///   - scaleOutCooldown: How long, in seconds, to wait after scaling out.
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
