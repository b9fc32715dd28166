public import InfraModel

/// What a rollback did not bring back of what the plan before it had changed.
public struct UnrestoredReport: Sendable {
  private let plan: Plan

  /// - Parameter plan: The plan that was rolled back.
  public init(_ plan: Plan) { self.plan = plan }

  private var changes: [Change] { plan.effective.filter { $0.undo != .complete } }

  /// Nothing where all of it came back.
  public func lines(on page: Page) -> [Line] {
    guard !changes.isEmpty else { return [] }
    return [Line(), Line("Not as it was before (\(changes.count))", .strong)]
      + changes.map { change in
        var line = Line("  ! ", .change)
        line.add(change.address.path)
        line.add("  \(change.undo.why ?? "")")
        return line.clipped(to: page.width)
      }
  }

  public var document: Value {
    .list(
      changes.map { change in
        .compact([
          "address": .string(change.address.path), "undo": .string(change.undo.word),
          "why": change.undo.why.map(Value.string),
        ])
      })
  }
}
