internal import InfraModel

extension Draft {
  /// Marks what the plan changes and knows by its schema alone, and names it once for all of it.
  mutating func tellKnownBySchemaAlone() {
    let unsure = changes.values.filter { change in
      facts[change.type].traits.isKnownBySchemaAlone
        && [.create, .update, .replace, .delete].contains(change.action)
    }.sorted { $0.address < $1.address }
    for change in unsure { changes[change.address]?.isKnownBySchemaAlone = true }
    guard let first = unsure.first else { return }
    problems.append(.knownBySchemaAlone(unsure, nodes[first.address]))
  }
}

extension PlanningProblem {
  /// The sentence about changes of which only the schema is known.
  static func knownBySchemaAlone(_ changes: [Change], _ node: ResourceNode?) -> Diagnostic {
    let names = changes.map { "\($0.address) (\($0.type))" }
    let shown = names.prefix(mostShown)
    let rest = names.count - shown.count
    let what = shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return Diagnostic(
      .knownBySchemaAlone, "only the schema of \(what) is known", severity: .warning, address: changes[0].address,
      at: node?.position,
      notes: [
        Diagnostic.Note("what a change interrupts and what else the cloud refuses show when it is applied")
      ], fix: "apply it to an environment for tests first")
  }

  private static let mostShown = 5
}
