// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CloudWatch {
  /// A resource of type `AWS::CloudWatch::Alarm`.
  ///
  /// Identified by `AlarmName`.
  ///
  /// Takes exactly one of `Metrics`, `MetricName`.
  ///
  /// `ExtendedStatistic` excludes `Statistic`.
  ///
  /// `Metrics` excludes `MetricName`, `Dimensions`, `Period`, `Namespace`, `Statistic`, `ExtendedStatistic`, `Unit`.
  ///
  /// `Statistic` excludes `ExtendedStatistic`.
  ///
  /// `Threshold` excludes `ThresholdMetricId`.
  ///
  /// `ThresholdMetricId` excludes `Threshold`.
  public struct Alarm: Resource {
    public static let typeName = "AWS::CloudWatch::Alarm"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - actionsEnabled: true if absent. Updated in place.
    ///   - alarmActions: Updated in place.
    ///   - alarmDescription: 0 to 1024 characters. Updated in place.
    ///   - alarmName: 1 to 255 characters. A change replaces the resource.
    ///   - comparisonOperator: Updated in place.
    ///   - datapointsToAlarm: At least 1. Updated in place.
    ///   - dimensions: 0 to 30 elements. Updated in place.
    ///   - evaluateLowSampleCountPercentile: 1 to 255 characters. Updated in place.
    ///   - evaluationCriteria: Updated in place.
    ///   - evaluationInterval: 10 to 3600. Updated in place.
    ///   - evaluationPeriods: At least 1. Updated in place.
    ///   - extendedStatistic: Updated in place.
    ///   - insufficientDataActions: Updated in place.
    ///   - metricName: 1 to 255 characters. Updated in place.
    ///   - metrics: Updated in place.
    ///   - namespace: 1 to 255 characters. Matches `^[^:]`. Updated in place.
    ///   - okActions: Updated in place.
    ///   - period: At least 1. Updated in place.
    ///   - statistic: Updated in place.
    ///   - threshold: Updated in place.
    ///   - thresholdMetricId: 1 to 255 characters. Updated in place.
    ///   - treatMissingData: 1 to 255 characters. Updated in place.
    ///   - unit: Updated in place.
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

    /// `ActionsEnabled`. true if absent. Updated in place.
    public var actionsEnabled: Input<Bool> { declaration.reference("ActionsEnabled") }

    /// `AlarmActions`. Updated in place.
    public var alarmActions: Input<[String]> { declaration.reference("AlarmActions") }

    /// `AlarmDescription`. 0 to 1024 characters. Updated in place.
    public var alarmDescription: Input<String> { declaration.reference("AlarmDescription") }

    /// `AlarmName`. 1 to 255 characters. A change replaces the resource.
    public var alarmName: Input<String> { declaration.reference("AlarmName") }

    /// `Arn`. Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }

    /// `ComparisonOperator`. Updated in place.
    public var comparisonOperator: Input<CloudWatch.Alarm.ComparisonOperator> { declaration.reference("ComparisonOperator") }

    /// `DatapointsToAlarm`. At least 1. Updated in place.
    public var datapointsToAlarm: Input<Int> { declaration.reference("DatapointsToAlarm") }

    /// `Dimensions`. 0 to 30 elements. Updated in place.
    public var dimensions: Input<[CloudWatch.Alarm.Dimension]> { declaration.reference("Dimensions") }

    /// `EvaluateLowSampleCountPercentile`. 1 to 255 characters. Updated in place.
    public var evaluateLowSampleCountPercentile: Input<String> { declaration.reference("EvaluateLowSampleCountPercentile") }

    /// `EvaluationCriteria`. Updated in place.
    public var evaluationCriteria: Input<CloudWatch.Alarm.EvaluationCriteria> { declaration.reference("EvaluationCriteria") }

    /// `EvaluationInterval`. 10 to 3600. Updated in place.
    public var evaluationInterval: Input<TimeSpan> { declaration.reference("EvaluationInterval") }

    /// `EvaluationPeriods`. At least 1. Updated in place.
    public var evaluationPeriods: Input<Int> { declaration.reference("EvaluationPeriods") }

    /// `ExtendedStatistic`. Updated in place.
    public var extendedStatistic: Input<String> { declaration.reference("ExtendedStatistic") }

    /// `InsufficientDataActions`. Updated in place.
    public var insufficientDataActions: Input<[String]> { declaration.reference("InsufficientDataActions") }

    /// `MetricName`. 1 to 255 characters. Updated in place.
    public var metricName: Input<String> { declaration.reference("MetricName") }

    /// `Metrics`. Updated in place.
    public var metrics: Input<[CloudWatch.Alarm.MetricDataQuery]> { declaration.reference("Metrics") }

    /// `Namespace`. 1 to 255 characters. Matches `^[^:]`. Updated in place.
    public var namespace: Input<String> { declaration.reference("Namespace") }

    /// `OKActions`. Updated in place.
    public var okActions: Input<[String]> { declaration.reference("OKActions") }

    /// `Period`. At least 1. Updated in place.
    public var period: Input<TimeSpan> { declaration.reference("Period") }

    /// `Statistic`. Updated in place.
    public var statistic: Input<CloudWatch.Alarm.Statistic> { declaration.reference("Statistic") }

    /// `Threshold`. Updated in place.
    public var threshold: Input<Double> { declaration.reference("Threshold") }

    /// `ThresholdMetricId`. 1 to 255 characters. Updated in place.
    public var thresholdMetricId: Input<String> { declaration.reference("ThresholdMetricId") }

    /// `TreatMissingData`. 1 to 255 characters. Updated in place.
    public var treatMissingData: Input<CloudWatch.Alarm.TreatMissingData> { declaration.reference("TreatMissingData") }

    /// `Unit`. Updated in place.
    public var unit: Input<CloudWatch.Alarm.Unit> { declaration.reference("Unit") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The nested object `AlarmPromQLCriteria`.
    public struct AlarmPromQLCriteria: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        pendingPeriod: Input<Int>? = nil,
        query: Input<String>? = nil,
        recoveryPeriod: Input<Int>? = nil
      ) {
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

    /// The nested object `Dimension`.
    public struct Dimension: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required. 1 to 255 characters.
      ///   - value: Required. 1 to 1024 characters.
      public init(
        name nameValue: Input<String>,
        value: Input<String>
      ) {
        members["Name"] = nameValue.expression
        members["Value"] = value.expression
      }
    }

    /// The nested object `EvaluationCriteria`.
    public struct EvaluationCriteria: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        promQLCriteria: CloudWatch.Alarm.AlarmPromQLCriteria? = nil
      ) {
        members["PromQLCriteria"] = promQLCriteria?.expression
      }
    }

    /// The nested object `Metric`.
    public struct Metric: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - dimensions: 0 to 30 elements.
      ///   - metricName: 1 to 255 characters.
      ///   - namespace: 1 to 255 characters. Matches `^[^:]`.
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

    /// The nested object `MetricDataQuery`.
    public struct MetricDataQuery: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - id: Required. 1 to 255 characters. Matches `^([a-z])([A-Za-z0-9\_]*)$`.
      ///   - accountId: 1 to 255 characters.
      ///   - expression: 1 to 2048 characters.
      ///   - period: At least 1.
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

    /// The nested object `MetricStat`.
    public struct MetricStat: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metric: Required.
      ///   - period: Required. At least 1.
      ///   - stat: Required.
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
