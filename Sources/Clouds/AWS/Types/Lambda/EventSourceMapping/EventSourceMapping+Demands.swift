import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html: `InvalidParameterValueException`.
  static let eventSourceMapping: [Demand] =
    [
      .text("FunctionName", functionName), .oneOf("EventSourceArn", "SelfManagedEventSource"), startingPosition,
      .needs("StartingPositionTimestamp", if: .when("StartingPosition", is: "AT_TIMESTAMP")), batches, ordered,
    ]
    + [
      "StartingPosition", "StartingPositionTimestamp", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds",
      "MaximumRetryAttempts", "ParallelizationFactor", "TumblingWindowInSeconds",
    ].map { only($0, for: .stream, "streams", not: .queue, "a queue") }
    + [only("ScalingConfig", for: .queue, "queues", not: .stream, "a stream")]

  private static func kind(_ subject: Subject) -> EventSourceKind? {
    subject.text("EventSourceArn").map { EventSourceKind($0) }
  }

  private static func only(
    _ name: String, for kind: EventSourceKind, _ kinds: String, not other: EventSourceKind, _ what: String
  ) -> Demand {
    .holds(name) { subject in
      guard subject.isGiven(name), Self.kind(subject) == other else { return nil }
      return ("\(name) is for \(kinds), and EventSourceArn is \(what)", "remove \(subject.label(name))")
    }
  }

  private static let startingPosition = Demand.holds("EventSourceArn") { subject in
    guard kind(subject) == .stream, !subject.isGiven("StartingPosition") else { return nil }
    return ("StartingPosition is required for a stream", "declare \(subject.label("StartingPosition"))")
  }

  /// https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html
  private static let batches = Demand.holds("BatchSize") { subject in
    guard kind(subject) == .queue, let size = subject.number("BatchSize"), size > 10,
      subject.text("EventSourceArn")?.hasSuffix(".fifo") == false,
      !subject.isGiven("MaximumBatchingWindowInSeconds") || subject.number("MaximumBatchingWindowInSeconds") == 0
    else { return nil }
    return (
      "BatchSize is \(Int(size)), but batches of more than 10 messages require a batching window",
      "set \(subject.label("MaximumBatchingWindowInSeconds")) to 1 or more"
    )
  }

  private static let ordered = Demand.holds("MaximumBatchingWindowInSeconds") { subject in
    guard kind(subject) == .queue, subject.text("EventSourceArn")?.hasSuffix(".fifo") == true else { return nil }
    let window = "MaximumBatchingWindowInSeconds"
    if let seconds = subject.number(window), seconds > 0 {
      return (
        "\(window) is \(subject.text(window) ?? ""), but FIFO queues do not support a batching window",
        "remove \(subject.label(window))"
      )
    }
    return nil
  }
}
