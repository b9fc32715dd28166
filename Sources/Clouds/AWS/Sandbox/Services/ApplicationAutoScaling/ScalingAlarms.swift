internal import InfraModel

/// The alarms that a policy makes which tracks a value: one to scale out, and one to scale in unless that is off. They are
/// CloudWatch's, and change and go with the policy.
///
/// Source: Application Auto Scaling User Guide, "How target tracking scaling works".
enum ScalingAlarms {
  /// Makes the alarms of a policy, or puts them in the place of those it has.
  /// - Returns: The members of `Alarms`.
  static func put(for policy: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> [Value] {
    remove(of: policy, &cloud)
    guard policy["PolicyType"] == "TargetTrackingScaling",
      let tracking = policy["TargetTrackingScalingPolicyConfiguration"], let value = tracking["TargetValue"]?.number
    else { return [] }
    var alarms = [try make("High", "GreaterThanThreshold", value, periods: 3, policy, tracking, &cloud, call)]
    if tracking["DisableScaleIn"] != true {
      alarms.append(try make("Low", "LessThanThreshold", value * 0.9, periods: 15, policy, tracking, &cloud, call))
    }
    return alarms
  }

  /// Deletes the alarms that a policy has.
  static func remove(of policy: Record, _ cloud: inout Cloud) {
    for alarm in policy["Alarms"]?.list ?? [] {
      guard let arn = alarm["AlarmARN"]?.string, let record = cloud.find(arn: arn) else { continue }
      cloud.erase(record)
    }
  }

  private static func make(
    _ side: String, _ comparison: String, _ threshold: Double, periods: Int64, _ policy: Record, _ tracking: Value,
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> Value {
    let arn = policy.arn ?? ""
    var fields: [String: Value] = [
      "ActionsEnabled": true, "OKActions": [], "AlarmActions": [.string(arn)], "InsufficientDataActions": [],
      "AlarmDescription": .string("DO NOT EDIT OR DELETE. For TargetTrackingScaling policy \(arn)."),
      "StateValue": "INSUFFICIENT_DATA", "StateReason": "Unchecked: Initial alarm creation",
      "StateUpdatedTimestamp": .number(call.now), "StateTransitionedTimestamp": .number(call.now),
      "AlarmConfigurationUpdatedTimestamp": .number(call.now), "Type": "MetricAlarm", "Statistic": "Average",
      "Period": 60, "EvaluationPeriods": .integer(periods), "ComparisonOperator": .string(comparison),
      "Threshold": .number(threshold), "Dimensions": [],
    ]
    fields.merge(metric(of: tracking, policy)) { $1 }
    let resource = policy.string("ResourceId") ?? ""
    let name = "TargetTracking-\(resource)-Alarm\(side)-\(cloud.identifier(.uuid))"
    let alarm = try cloud.create(CloudWatch.alarm, named: name, call, fields)
    return ["AlarmName": .string(name), "AlarmARN": .string(alarm.arn ?? "")]
  }

  /// What is measured.
  private static func metric(of tracking: Value, _ policy: Record) -> [String: Value] {
    if let own = tracking["CustomizedMetricSpecification"]?.object {
      return own.filter { ["MetricName", "Namespace", "Dimensions", "Statistic", "Unit", "Metrics"].contains($0.key) }
    }
    let type = tracking["PredefinedMetricSpecification"]?["PredefinedMetricType"]?.string ?? ""
    let parts = (policy.string("ResourceId") ?? "").split(separator: "/").map(String.init)
    let (namespace, name) = predefined[type] ?? ("AWS/ApplicationAutoScaling", type)
    var metric: [String: Value] = ["Namespace": .string(namespace), "MetricName": .string(name)]
    if namespace == "AWS/ECS", parts.count == 3 {
      metric["Dimensions"] = [
        ["Name": "ClusterName", "Value": .string(parts[1])], ["Name": "ServiceName", "Value": .string(parts[2])],
      ]
    } else if namespace == "AWS/DynamoDB", parts.count > 1 {
      metric["Dimensions"] = [["Name": "TableName", "Value": .string(parts[1])]]
    }
    return metric
  }

  private static let predefined: [String: (namespace: String, name: String)] = [
    "ALBRequestCountPerTarget": ("AWS/ApplicationELB", "RequestCountPerTarget"),
    "DynamoDBReadCapacityUtilization": ("AWS/DynamoDB", "ConsumedReadCapacityUnits"),
    "DynamoDBWriteCapacityUtilization": ("AWS/DynamoDB", "ConsumedWriteCapacityUnits"),
    "ECSServiceAverageCPUUtilization": ("AWS/ECS", "CPUUtilization"),
    "ECSServiceAverageMemoryUtilization": ("AWS/ECS", "MemoryUtilization"),
    "LambdaProvisionedConcurrencyUtilization": ("AWS/Lambda", "ProvisionedConcurrencyUtilization"),
  ]
}
