import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html: `ValidationError`.
  static let scheduledAction: [Demand] = [
    sized, .text("StartTime", .time), .text("EndTime", .time),
    .text(
      "Recurrence",
      TextForm("five fields of a crontab", fix: "write such as 30 0 1 1,6,12 *") { $0.split(separator: " ").count == 5 }
    ),
    .holds("MinSize") { subject in
      guard let least = subject.number("MinSize"), let most = subject.number("MaxSize"), least > most else {
        return nil
      }
      return ("MinSize is greater than MaxSize", "raise MaxSize")
    },
  ]

  /// "You must specify at least one of the following properties: MaxSize, MinSize, or DesiredCapacity."
  private static let sized = Demand { subject in
    let sizes = ["DesiredCapacity", "MaxSize", "MinSize"]
    guard !sizes.contains(where: subject.isGiven) else { return [] }
    return [
      subject.node.diagnostic(
        .notExactlyOne, "it needs one of \(sizes.joined(separator: ", "))",
        fix: "declare minSize, maxSize or desiredCapacity")
    ]
  }
}
