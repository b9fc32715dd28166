import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html and
  /// API_PutScheduledAction.html: `ValidationException`.
  static let scalableTarget: [Demand] = [
    .number("MinCapacity", from: 0), .number("MaxCapacity", from: 0), ordered, scalableDimension,
    .each(
      "ScheduledActions.*", .length("ScheduledActionName", from: 1, to: 256), .text("StartTime", .time),
      .text("EndTime", .time), schedule, actionOrdered),
  ]

  private static let ordered = Demand.holds("MinCapacity") { subject in
    guard let least = subject.number("MinCapacity"), let most = subject.number("MaxCapacity"), least > most else {
      return nil
    }
    return ("MinCapacity is above MaxCapacity", "raise MaxCapacity")
  }

  private static let actionOrdered = Demand.holds("ScalableTargetAction") { subject in
    guard let least = subject.number("ScalableTargetAction.MinCapacity"),
      let most = subject.number("ScalableTargetAction.MaxCapacity"), least > most
    else { return nil }
    return ("its MinCapacity is above its MaxCapacity", "raise MaxCapacity")
  }

  /// `ecs:service:DesiredCount` is of the namespace `ecs`.
  static let scalableDimension = Demand.holds("ScalableDimension") { subject in
    guard let dimension = subject.text("ScalableDimension"), let namespace = subject.text("ServiceNamespace"),
      dimension.split(separator: ":").first.map(String.init) != namespace
    else { return nil }
    return ("ScalableDimension \(dimension) is not one of \(namespace)", "name the service's own dimension")
  }

  private static let schedule = Demand.holds("Schedule") { subject in
    guard let text = subject.text("Schedule"), !["at(", "rate(", "cron("].contains(where: text.hasPrefix) else {
      return nil
    }
    return ("Schedule is not at(…), rate(…) or cron(…)", "write such as cron(0 20 * * ? *)")
  }
}
