public import InfraModel

/// A plan for programs: what it says, its figures and its name, without the graph that an apply needs.
public enum PlanDocument {
  public static let formatVersion = 1

  /// - Parameter rehearsal: What its rehearsal showed; `nil` for a plan that was not rehearsed.
  public static func of(_ plan: Plan, digest: String, rehearsal: RehearsalFacts? = nil) -> Value {
    guard case .object(var members) = plan.document else { return .null }
    members["graph"] = nil
    members["lookups"] = plan.lookups.nonEmpty.map { .list($0.map { lookup($0, in: plan.graph) }) }
    members["formatVersion"] = .integer(Int64(formatVersion))
    members["kind"] = "plan"
    members["digest"] = .string(digest)
    if let rehearsal { members["rehearsal"] = rehearsal.document }
    members["empty"] = .bool(plan.isEmpty)
    let counts = PlanCounts(plan)
    if let wayBack = plan.wayBack { members["wayBack"] = document(of: wayBack, in: plan, rehearsal) }
    let actions = counts.actions.map { ($0.key.rawValue, Value.integer(Int64($0.value))) }
    members["summary"] = [
      "changes": .integer(Int64(counts.total)), "deletions": .integer(Int64(counts.deletions)),
      "restarts": .integer(Int64(counts.restarts)), "interruptions": .integer(Int64(counts.interruptions)),
      "dataLosses": .integer(Int64(counts.dataLosses)), "drifted": .integer(Int64(counts.drifted)),
      "reversible": .integer(Int64(counts.reversible)), "outputs": .integer(Int64(counts.outputs)),
      "actions": .object(Dictionary(actions, uniquingKeysWith: { $1 })),
    ]
    return .object(members)
  }

  /// The way back with its figures.
  private static func document(of wayBack: WayBack, in plan: Plan, _ rehearsal: RehearsalFacts?) -> Value {
    guard case .object(var members) = wayBack.document else { return .null }
    let words = Undo.words
    let counts = Dictionary(plan.effective.map { ($0.undo.word, Int64(1)) }, uniquingKeysWith: +)
    members["changes"] = .object(
      Dictionary(words.map { ($0, .integer(counts[$0] ?? 0)) }, uniquingKeysWith: { first, _ in first }))
    members["monthly"] = plan.wayBackCost?.document
    members["seconds"] = rehearsal?.wayBackSeconds.map(Value.number)
    return .object(members)
  }

  /// What was found with what was asked, which stands in the graph that is left out here.
  private static func lookup(_ change: LookupChange, in graph: Graph) -> Value {
    guard case .object(let members) = change.document,
      case .object(var asked)? = graph.lookups.first(where: { $0.key == change.key })?.document
    else { return change.document }
    asked["found"] = nil
    return .object(asked.merging(members) { $1 })
  }
}
