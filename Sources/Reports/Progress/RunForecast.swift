internal import Applier
public import InfraModel

/// What is known of a run before it begins: its steps, what waits for what, and how long each usually takes.
public struct RunForecast: Sendable {
  public let environment: EnvironmentName
  let steps: [PlanStep]
  /// How long each step usually takes, in seconds; `nil` where nobody knows.
  let seconds: [Double?]
  /// What each step waits for, and what waits for it, by place.
  let waitsFor: [[Int]]
  let followers: [[Int]]
  /// The places, each behind those that it waits for. Steps that wait for each other are none of them.
  let order: [Int]
  private let places: [Timeline.Key: Int]

  /// - Parameters:
  ///   - rehearsed: when what happened in the plan's rehearsal; empty where it was not rehearsed.
  ///   - usual: how long a step usually takes, for those that were not rehearsed.
  public init(_ plan: Plan, rehearsed: Timeline, usual: (PlanStep) -> Double?) {
    environment = plan.environment
    steps = plan.steps
    let indices = steps.indices
    waitsFor = steps.map { Set($0.waitsFor).union($0.yieldsTo).sorted().filter(indices.contains) }
    var followers = steps.map { _ in [Int]() }
    for (place, earlier) in waitsFor.enumerated() { for other in earlier { followers[other].append(place) } }
    self.followers = followers
    let waits = waitsFor
    order = DependencyOrder(nodes: Array(indices)) { waits[$0] }.sequence
    places = Dictionary(
      steps.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: { first, _ in first })
    let found = Dictionary(
      rehearsed.spans.filter { !$0.isFailed }.map { ($0.key, $0.seconds) }, uniquingKeysWith: { first, _ in first })
    seconds = steps.map { found[$0.key] ?? usual($0) }
  }

  /// The place of a step; `nil` for one that is not in the plan.
  func place(_ address: Address, _ kind: Operation.Kind) -> Int? {
    places[Timeline.Key(address: address, kind: kind)]
  }
}
