// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CloudWatch {
  /// Watches a metric and notifies when its threshold is crossed (`AWS::CloudWatch::Alarm`).
  ///
  /// - Identified by `AlarmName`.
  /// - Takes exactly one of `Metrics`, `MetricName`.
  /// - `ExtendedStatistic` excludes `Statistic`.
  /// - `Metrics` excludes `MetricName`, `Dimensions`, `Period`, `Namespace`, `Statistic`, `ExtendedStatistic`, `Unit`.
  /// - `Threshold` excludes `ThresholdMetricId`.
  public struct Alarm: Resource {
    public static let typeName = "AWS::CloudWatch::Alarm"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - actionsEnabled: Whether the actions run. true if absent. Updated in place.
    ///   - alarmActions: The ARNs notified when the alarm fires. Updated in place.
    ///   - alarmDescription: What the alarm means. 0 to 1024 characters. Updated in place.
    ///   - alarmName: The name of the alarm. 1 to 255 characters. A change replaces the resource.
    ///   - comparisonOperator: The comparison with the threshold that counts as breaching. Updated in place.
    ///   - datapointsToAlarm: How many of the periods must breach the threshold. At least 1. Updated in place.
    ///   - dimensions: The names and values that tell one metric of a name from another. 0 to 30 elements. Updated in place.
    ///   - evaluateLowSampleCountPercentile: Whether a percentile of few values counts. 1 to 255 characters. Updated in place.
    ///   - evaluationCriteria: A query in PromQL instead of a metric. Updated in place.
    ///   - evaluationInterval: How often the query is run, in whole seconds. 10 to 3600. Updated in place.
    ///   - evaluationPeriods: How many periods are evaluated. At least 1. Updated in place.
    ///   - extendedStatistic: A percentile as the statistic (`p99`). Updated in place.
    ///   - insufficientDataActions: The ARNs notified when data is missing. Updated in place.
    ///   - metricName: The name of the metric. 1 to 255 characters. Updated in place.
    ///   - metrics: Metrics and what is calculated from them, instead of one metric. Updated in place.
    ///   - namespace: The namespace of the metric (`AWS/Lambda`). 1 to 255 characters. Matches `^[^:]`. Updated in place.
    ///   - okActions: The ARNs notified when the alarm clears. Updated in place.
    ///   - period: How long a period is, in whole seconds. At least 1. Updated in place.
    ///   - statistic: The statistic: `Average`, `Maximum`, `Minimum`, `SampleCount` or `Sum`. Updated in place.
    ///   - threshold: The value that must be crossed. Updated in place.
    ///   - thresholdMetricId: The query that gives the band of an anomaly alarm. 1 to 255 characters. Updated in place.
    ///   - treatMissingData: How a period without data is treated: `breaching`, `ignore`, `missing` or `notBreaching`. 1 to 255 characters. Updated in place.
    ///   - unit: The unit of the values. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      actionsEnabled: Input<Bool>? = nil,
      alarmActions: [Input<String>]? = nil,
      alarmDescription: Input<String>? = nil,
      alarmName: Input<String>? = nil,
      comparisonOperator: CloudWatch.Alarm.ComparisonOperator? = nil,
      datapointsToAlarm: Input<Int>? = nil,
      dimensions: [CloudWatch.Alarm.Dimension]? = nil,
      evaluateLowSampleCountPercentile: Input<String>? = nil,
      evaluationCriteria: CloudWatch.Alarm.EvaluationCriteria? = nil,
      evaluationInterval: TimeSpan? = nil,
      evaluationPeriods: Input<Int>? = nil,
      extendedStatistic: Input<String>? = nil,
      insufficientDataActions: [Input<String>]? = nil,
      metricName: Input<String>? = nil,
      metrics: [CloudWatch.Alarm.MetricDataQuery]? = nil,
      namespace: Input<String>? = nil,
      okActions: [Input<String>]? = nil,
      period: TimeSpan? = nil,
      statistic: CloudWatch.Alarm.Statistic? = nil,
      threshold: Input<Double>? = nil,
      thresholdMetricId: Input<String>? = nil,
      treatMissingData: CloudWatch.Alarm.TreatMissingData? = nil,
      unit: CloudWatch.Alarm.Unit? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["ActionsEnabled"] = actionsEnabled?.expression
      declaration["AlarmActions"] = alarmActions?.expression
      declaration["AlarmDescription"] = alarmDescription?.expression
      declaration["AlarmName"] = alarmName?.expression
      declaration["ComparisonOperator"] = comparisonOperator?.expression
      declaration["DatapointsToAlarm"] = datapointsToAlarm?.expression
      declaration["Dimensions"] = dimensions?.expression
      declaration["EvaluateLowSampleCountPercentile"] = evaluateLowSampleCountPercentile?.expression
      declaration["EvaluationCriteria"] = evaluationCriteria?.expression
      declaration["EvaluationInterval"] = evaluationInterval?.inSeconds
      declaration["EvaluationPeriods"] = evaluationPeriods?.expression
      declaration["ExtendedStatistic"] = extendedStatistic?.expression
      declaration["InsufficientDataActions"] = insufficientDataActions?.expression
      declaration["MetricName"] = metricName?.expression
      declaration["Metrics"] = metrics?.expression
      declaration["Namespace"] = namespace?.expression
      declaration["OKActions"] = okActions?.expression
      declaration["Period"] = period?.inSeconds
      declaration["Statistic"] = statistic?.expression
      declaration["Threshold"] = threshold?.expression
      declaration["ThresholdMetricId"] = thresholdMetricId?.expression
      declaration["TreatMissingData"] = treatMissingData?.expression
      declaration["Unit"] = unit?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Whether the actions run (`ActionsEnabled`). true if absent. Updated in place.
    public var actionsEnabled: Input<Bool> { declaration.reference("ActionsEnabled") }
    /// The ARNs notified when the alarm fires (`AlarmActions`). Updated in place.
    public var alarmActions: Input<[String]> { declaration.reference("AlarmActions") }
    /// What the alarm means (`AlarmDescription`). 0 to 1024 characters. Updated in place.
    public var alarmDescription: Input<String> { declaration.reference("AlarmDescription") }
    /// The name of the alarm (`AlarmName`). 1 to 255 characters. A change replaces the resource.
    public var alarmName: Input<String> { declaration.reference("AlarmName") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }
    /// The comparison with the threshold that counts as breaching (`ComparisonOperator`). Updated in place.
    public var comparisonOperator: Input<CloudWatch.Alarm.ComparisonOperator> { declaration.reference("ComparisonOperator") }
    /// How many of the periods must breach the threshold (`DatapointsToAlarm`). At least 1. Updated in place.
    public var datapointsToAlarm: Input<Int> { declaration.reference("DatapointsToAlarm") }
    /// The names and values that tell one metric of a name from another (`Dimensions`). 0 to 30 elements. Updated in place.
    public var dimensions: Input<[CloudWatch.Alarm.Dimension]> { declaration.reference("Dimensions") }
    /// Whether a percentile of few values counts (`EvaluateLowSampleCountPercentile`). 1 to 255 characters. Updated in place.
    public var evaluateLowSampleCountPercentile: Input<String> { declaration.reference("EvaluateLowSampleCountPercentile") }
    /// A query in PromQL instead of a metric (`EvaluationCriteria`). Updated in place.
    public var evaluationCriteria: Input<CloudWatch.Alarm.EvaluationCriteria> { declaration.reference("EvaluationCriteria") }
    /// How often the query is run, in whole seconds (`EvaluationInterval`). 10 to 3600. Updated in place.
    public var evaluationInterval: Input<TimeSpan> { declaration.reference("EvaluationInterval") }
    /// How many periods are evaluated (`EvaluationPeriods`). At least 1. Updated in place.
    public var evaluationPeriods: Input<Int> { declaration.reference("EvaluationPeriods") }
    /// A percentile as the statistic (`p99`) (`ExtendedStatistic`). Updated in place.
    public var extendedStatistic: Input<String> { declaration.reference("ExtendedStatistic") }
    /// The ARNs notified when data is missing (`InsufficientDataActions`). Updated in place.
    public var insufficientDataActions: Input<[String]> { declaration.reference("InsufficientDataActions") }
    /// The name of the metric (`MetricName`). 1 to 255 characters. Updated in place.
    public var metricName: Input<String> { declaration.reference("MetricName") }
    /// Metrics and what is calculated from them, instead of one metric (`Metrics`). Updated in place.
    public var metrics: Input<[CloudWatch.Alarm.MetricDataQuery]> { declaration.reference("Metrics") }
    /// The namespace of the metric (`AWS/Lambda`) (`Namespace`). 1 to 255 characters. Matches `^[^:]`. Updated in place.
    public var namespace: Input<String> { declaration.reference("Namespace") }
    /// The ARNs notified when the alarm clears (`OKActions`). Updated in place.
    public var okActions: Input<[String]> { declaration.reference("OKActions") }
    /// How long a period is, in whole seconds (`Period`). At least 1. Updated in place.
    public var period: Input<TimeSpan> { declaration.reference("Period") }
    /// The statistic: `Average`, `Maximum`, `Minimum`, `SampleCount` or `Sum` (`Statistic`). Updated in place.
    public var statistic: Input<CloudWatch.Alarm.Statistic> { declaration.reference("Statistic") }
    /// The value that must be crossed (`Threshold`). Updated in place.
    public var threshold: Input<Double> { declaration.reference("Threshold") }
    /// The query that gives the band of an anomaly alarm (`ThresholdMetricId`). 1 to 255 characters. Updated in place.
    public var thresholdMetricId: Input<String> { declaration.reference("ThresholdMetricId") }
    /// How a period without data is treated: `breaching`, `ignore`, `missing` or `notBreaching` (`TreatMissingData`). 1 to 255 characters. Updated in place.
    public var treatMissingData: Input<CloudWatch.Alarm.TreatMissingData> { declaration.reference("TreatMissingData") }
    /// The unit of the values (`Unit`). Updated in place.
    public var unit: Input<CloudWatch.Alarm.Unit> { declaration.reference("Unit") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The query in PromQL and how long it must hold (an object of `AWS::CloudWatch::Alarm`).
    public struct AlarmPromQLCriteria: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - pendingPeriod: How many seconds the query must hold before the alarm fires.
      ///   - query: The query.
      ///   - recoveryPeriod: How many seconds the query must not hold before the alarm clears.
      public init(pendingPeriod: Input<Int>? = nil, query: Input<String>? = nil, recoveryPeriod: Input<Int>? = nil) {
        members["PendingPeriod"] = pendingPeriod?.expression
        members["Query"] = query?.expression
        members["RecoveryPeriod"] = recoveryPeriod?.expression
      }
    }

    /// What `ComparisonOperator` can be.
    public enum ComparisonOperator: String, Expressible {
      case greaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold"
      case greaterThanThreshold = "GreaterThanThreshold"
      case greaterThanUpperThreshold = "GreaterThanUpperThreshold"
      case lessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold"
      case lessThanLowerThreshold = "LessThanLowerThreshold"
      case lessThanOrEqualToThreshold = "LessThanOrEqualToThreshold"
      case lessThanThreshold = "LessThanThreshold"
    }

    /// The names and values that tell one metric of a name from another (an object of `AWS::CloudWatch::Alarm`).
    public struct Dimension: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name of the dimension. Required. 1 to 255 characters.
      ///   - value: The value that the metric has there. Required. 1 to 1024 characters.
      public init(name nameValue: Input<String>, value: Input<String>) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// A query in PromQL instead of a metric (an object of `AWS::CloudWatch::Alarm`).
    public struct EvaluationCriteria: NestedObject {
      public var members = Members()

      /// - Parameter promQLCriteria: The query in PromQL and how long it must hold.
      public init(promQLCriteria: CloudWatch.Alarm.AlarmPromQLCriteria? = nil) {
        members["PromQLCriteria"] = promQLCriteria?.expression
      }
    }

    /// The metric (an object of `AWS::CloudWatch::Alarm`).
    public struct Metric: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dimensions: The names and values that tell one metric of a name from another. 0 to 30 elements.
      ///   - metricName: The name of the metric. 1 to 255 characters.
      ///   - namespace: The namespace of the metric. 1 to 255 characters. Matches `^[^:]`.
      public init(
        dimensions: [CloudWatch.Alarm.Dimension]? = nil,
        metricName: Input<String>? = nil,
        namespace: Input<String>? = nil
      ) {
        members["Dimensions"] = dimensions?.expression
        members["MetricName"] = metricName?.expression
        members["Namespace"] = namespace?.expression
      }
    }

    /// Metrics and what is calculated from them, instead of one metric (an object of `AWS::CloudWatch::Alarm`).
    public struct MetricDataQuery: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - id: The name by which expressions use it. Required. 1 to 255 characters. Matches `^([a-z])([A-Za-z0-9\_]*)$`.
      ///   - accountId: The account whose metric it is. 1 to 255 characters.
      ///   - expression: What is calculated, from the other queries. 1 to 2048 characters.
      ///   - label: Its name in charts.
      ///   - metricStat: The metric that is read.
      ///   - period: How long a period is, in whole seconds. At least 1.
      ///   - returnData: Whether the query's result is used, or only as input of expressions.
      public init(
        id: Input<String>,
        accountId: Input<String>? = nil,
        expression: Input<String>? = nil,
        label: Input<String>? = nil,
        metricStat: CloudWatch.Alarm.MetricStat? = nil,
        period: TimeSpan? = nil,
        returnData: Input<Bool>? = nil
      ) {
        members["Id"] = id.expression
        members["AccountId"] = accountId?.expression
        members["Expression"] = expression?.expression
        members["Label"] = label?.expression
        members["MetricStat"] = metricStat?.expression
        members["Period"] = period?.inSeconds
        members["ReturnData"] = returnData?.expression
      }
    }

    /// The metric that is read (an object of `AWS::CloudWatch::Alarm`).
    public struct MetricStat: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - metric: The metric. Required.
      ///   - period: How long a period is, in whole seconds. Required. At least 1.
      ///   - stat: The statistic (`Average`, `p99`). Required.
      ///   - unit: The unit of the values.
      public init(
        metric: CloudWatch.Alarm.Metric,
        period: TimeSpan,
        stat: Input<String>,
        unit: CloudWatch.Alarm.Unit? = nil
      ) {
        members["Metric"] = metric.expression
        members["Period"] = period.inSeconds
        members["Stat"] = stat.expression
        members["Unit"] = unit?.expression
      }
    }

    /// What `Statistic` can be.
    public enum Statistic: String, Expressible {
      case average = "Average"
      case maximum = "Maximum"
      case minimum = "Minimum"
      case sampleCount = "SampleCount"
      case sum = "Sum"
    }

    /// What `TreatMissingData` can be.
    public enum TreatMissingData: String, Expressible {
      case breaching
      case ignore
      case missing
      case notBreaching
    }

    /// What `Unit` can be.
    public enum Unit: String, Expressible {
      case bits = "Bits"
      case bitsPerSecond = "Bits/Second"
      case bytes = "Bytes"
      case bytesPerSecond = "Bytes/Second"
      case count = "Count"
      case countPerSecond = "Count/Second"
      case gigabits = "Gigabits"
      case gigabitsPerSecond = "Gigabits/Second"
      case gigabytes = "Gigabytes"
      case gigabytesPerSecond = "Gigabytes/Second"
      case kilobits = "Kilobits"
      case kilobitsPerSecond = "Kilobits/Second"
      case kilobytes = "Kilobytes"
      case kilobytesPerSecond = "Kilobytes/Second"
      case megabits = "Megabits"
      case megabitsPerSecond = "Megabits/Second"
      case megabytes = "Megabytes"
      case megabytesPerSecond = "Megabytes/Second"
      case microseconds = "Microseconds"
      case milliseconds = "Milliseconds"
      case explicitNone = "None"
      case percent = "Percent"
      case seconds = "Seconds"
      case terabits = "Terabits"
      case terabitsPerSecond = "Terabits/Second"
      case terabytes = "Terabytes"
      case terabytesPerSecond = "Terabytes/Second"
    }
  }
}
