public import InfraModel

/// A plan for programs: what it says, its figures and its name, without the graph that an apply needs.
public enum PlanDocument {
  public static let formatVersion = 1

  /// - Parameter rehearsal: What its rehearsal showed; `nil` for a plan that was not rehearsed.
  public static func of(_ plan: Plan, digest: String, rehearsal: RehearsalFacts? = nil) -> Value {
    guard case .object(var members) = plan.document else { return .null }
    members["graph"] = nil
    members["formatVersion"] = .integer(Int64(formatVersion))
    members["kind"] = "plan"
    members["digest"] = .string(digest)
    if let rehearsal { members["rehearsal"] = rehearsal.document }
    members["empty"] = .bool(plan.isEmpty)
    let counts = PlanCounts(plan)
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
}
