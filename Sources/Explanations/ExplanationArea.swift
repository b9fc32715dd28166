/// Codes that belong together, with their explanations.
public struct ExplanationArea: Sendable {
  public let title: String
  public let explanations: [Explanation]

  init(_ title: String, _ explanations: [Explanation]) {
    self.title = title
    self.explanations = explanations
  }

  /// Every area, in the order of the codes' digits.
  public static let all: [ExplanationArea] = [
    declaring, evaluating, properties, relations, secrets, lookups, plans, savedPlans, approvals, releases, moves,
    states,
    applying, cloud,
    commandLine, costs, prices, limits, rehearsals,
  ]
}
