public import InfraModel

/// What a plan takes away for good, in a few lines, to stand right before a question.
public struct LossReport: Sendable {
  /// The most resources that are named.
  private static let most = 10

  private let losses: [Change]

  public init(_ plan: Plan) { losses = PlanSections(plan).dangers }

  /// Nothing if nothing is lost.
  public func lines(on page: Page) -> [Line] {
    guard !losses.isEmpty else { return [] }
    let deletions = losses.count { $0.deletes }
    let data = losses.count { change in if case .dataLoss = change.consequence { true } else { false } }
    var figures: [String] = []
    if deletions > 0 { figures.append(Count.of(deletions, "deletion")) }
    if data > 0 { figures.append(Count.of(data, "data loss", "data losses")) }
    // What loses data is named in any case, and comes last: the question follows it.
    let ranked = losses.enumerated().sorted {
      ($1.element.consequence, $0.offset) < ($0.element.consequence, $1.offset)
    }
    let named = ranked.prefix(Self.most).reversed().flatMap { change in
      Self.sentence(change.element).wrapped(to: page.width - 4).enumerated().map { index, part in
        Line((index == 0 ? "  " : "    ") + part, .danger)
      }
    }
    let rest = losses.count - Self.most
    return [Line(figures.joined(separator: " · "), .danger)] + (rest > 0 ? [Line("  \(rest) more, and", .danger)] : [])
      + named
  }

  /// What happens to one resource, why, and what is lost.
  public static func sentence(_ change: Change) -> String {
    let words = [ChangeWords.doom(change)] + change.reasons.compactMap(ChangeWords.reason)
    let loss =
      if case .dataLoss = change.consequence { ChangeWords.consequence(change.consequence) } else { String?.none }
    return "\(change.address): " + (words.compactMap(\.self) + [loss].compactMap(\.self)).joined(separator: "; ")
  }
}
