import InfraModel
import Planner

extension Rule {
  static let alarms = [watched]

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
}
