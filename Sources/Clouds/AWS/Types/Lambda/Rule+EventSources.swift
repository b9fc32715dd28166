import InfraModel
import Planner

extension Rule {
  static let eventSources = [visibility]

  /// `InvalidParameterValueException`: "Queue visibility timeout: 30 seconds is less than Function timeout: 60 seconds".
  /// https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
  private static let visibility = Rule(
    .impossibleProperty, "A queue hides a message for as long as the function may run that reads it."
  ) { declared in
    declared.resources("AWS::Lambda::EventSourceMapping").compactMap { mapping in
      guard let queue = declared.target(mapping.properties["EventSourceArn"]), queue.type == "AWS::SQS::Queue",
        let function = declared.function(behind: mapping.properties["FunctionName"]),
        let hidden = seconds(queue.properties["VisibilityTimeout"], orElse: 30, declared),
        let running = seconds(function.properties["Timeout"], orElse: 3, declared), hidden < running
      else { return nil }
      return mapping.diagnostic(
        .impossibleProperty,
        "\(queue.address) hides a message for \(Scalar.text(hidden)) s, and \(function.address) may run for "
          + "\(Scalar.text(running)) s",
        property: "EventSourceArn", notes: [queue.note("is declared here"), function.note("is declared here")],
        fix: "set visibilityTimeout of \(queue.address) to \(Scalar.text(running)) or more")
    }
  }

  /// `nil` where it is not known yet.
  private static func seconds(_ value: Value?, orElse standard: Double, _ declared: Declared) -> Double? {
    guard let value, !value.isNull else { return standard }
    return declared.literal(value)?.number
  }
}
