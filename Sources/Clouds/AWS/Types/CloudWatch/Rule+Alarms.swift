import InfraModel
import Planner

extension Rule {
  static let alarms = [watched, circle]

  /// What the dimensions of Amazon's own metrics name.
  private static let named: [String: (type: ResourceType, property: String)] = [
    "DBInstanceIdentifier": ("AWS::RDS::DBInstance", "DBInstanceIdentifier"),
    "FunctionName": ("AWS::Lambda::Function", "FunctionName"),
    "LogGroupName": ("AWS::Logs::LogGroup", "LogGroupName"),
    "QueueName": ("AWS::SQS::Queue", "QueueName"),
    "TableName": ("AWS::DynamoDB::Table", "TableName"),
    "TopicName": ("AWS::SNS::Topic", "TopicName"),
  ]

  /// An alarm on what does not exist is never raised. It may stand outside of the environment, so this is a warning.
  private static let watched = Rule(.alarmOnNothing, "An alarm watches something that is there.") { declared in
    var names: [String: Set<String>] = [:]
    return declared.resources("AWS::CloudWatch::Alarm").flatMap { alarm in
      alarm.elements("Dimensions").compactMap { dimension -> Diagnostic? in
        guard let kind = dimension["Name"]?.string, let meant = named[kind],
          case .string(let name)? = dimension["Value"]
        else { return nil }
        let known =
          names[kind]
          ?? Set(
            declared.resources(meant.type).compactMap { declared.literal($0.properties[meant.property])?.string })
        names[kind] = known
        guard !known.contains(name) else { return nil }
        let like = Spelling.nearest(to: name, among: known.sorted())
        return alarm.diagnostic(
          .alarmOnNothing, "it watches \(kind) \(name), which this environment does not declare", severity: .warning,
          property: "Dimensions",
          fix: like.map { "did you mean \($0)?" } ?? "refer to the \(meant.type.shortName) instead of writing its name")
      }
    }
  }

  /// "the evaluation of composite alarms stops if CloudWatch detects a cycle", and none of its alarms can be deleted.
  /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
  private static let circle = Rule(
    .impossibleProperty, "Alarms over alarms do not depend on each other in a circle."
  ) { declared in
    var rules: [String: (alarm: ResourceNode, names: [String])] = [:]
    for alarm in declared.resources("AWS::CloudWatch::CompositeAlarm") {
      guard let name = declared.literal(alarm.properties["AlarmName"])?.string,
        let rule = declared.literal(alarm.properties["AlarmRule"])?.string
      else { continue }
      rules[name] = (alarm, AlarmRuleNames(rule).names)
    }
    func reached(from name: String) -> Set<String> {
      var reached: Set<String> = [name]
      var next = rules[name]?.names ?? []
      while let one = next.popLast() {
        if reached.insert(one).inserted { next += rules[one]?.names ?? [] }
      }
      return reached
    }
    return rules.keys.sorted().compactMap { name in
      // An alarm that names itself is refused alone.
      guard let (alarm, names) = rules[name],
        let other = names.first(where: { $0 != name && reached(from: $0).contains(name) })
      else { return nil }
      return alarm.diagnostic(
        .impossibleProperty, "its rule names \(other), which depends on it, so that neither is ever evaluated",
        property: "AlarmRule", fix: "remove one of the references")
    }
  }
}
