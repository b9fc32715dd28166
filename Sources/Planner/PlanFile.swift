internal import Digests
public import InfraModel

/// A plan as it is saved: its canonical JSON with `digest`, the SHA-256 of the text without it, and with `signature`,
/// where somebody signed that.
public enum PlanFile {
  /// The folder beside a plan's file for what goes along with it: `plan.files` for `plan.json`.
  package static func folder(_ name: String, beside plan: String) -> String {
    "\(plan.hasSuffix(".json") ? String(plan.dropLast(5)) : plan).\(name)"
  }

  /// The file's bytes; ends with a line feed.
  public static func encode(_ plan: Plan, signature: PlanSignature? = nil) -> [UInt8] {
    guard case .object(var members) = plan.document else { return [] }
    members["digest"] = .string(plan.digest)
    members["signature"] = signature?.document
    return JSON.canonical(.object(members), symbols: .tagged) + [0x0A]
  }

  /// Reads a saved plan and refuses one that is cut short, was changed, or comes from a newer `infra`.
  public static func decode(_ bytes: [UInt8]) throws(Diagnostics) -> Plan { try decodeSigned(bytes).plan }

  /// The same, with the signature that it bears. Whether that is worth anything is not looked at.
  public static func decodeSigned(
    _ bytes: [UInt8]
  ) throws(Diagnostics) -> (plan: Plan, signature: PlanSignature?) {
    let value: Value
    do throws(JSON.SyntaxError) { value = try JSON.parse(bytes, symbols: .tagged) } catch {
      throw PlanFileProblem.notJSON(error).diagnostics
    }
    guard case .object(var members) = value, let digest = members.removeValue(forKey: "digest")?.string else {
      throw PlanFileProblem.notAPlan(DocumentError(path: "digest", .missing)).diagnostics
    }
    let version = members["formatVersion"]?.integer.map(Int.init) ?? Plan.formatVersion
    guard version <= Plan.formatVersion else { throw PlanFileProblem.newer(version).diagnostics }
    members["signature"] = nil
    guard Plan.digest(of: members) == digest else { throw PlanFileProblem.edited.diagnostics }
    let plan: Plan
    let signature: PlanSignature?
    do throws(DocumentError) {
      plan = try Plan(document: .object(members))
      signature = try DocumentReader(value).part("signature")
    } catch {
      throw PlanFileProblem.notAPlan(error).diagnostics
    }
    guard plan.graphDigest == plan.graph.digest else { throw PlanFileProblem.otherGraph.diagnostics }
    guard plan.isWritten(as: members) else { throw PlanFileProblem.otherMembers.diagnostics }
    return (plan, signature)
  }

  /// The parts of a saved plan that are not what was computed from its graph and the state; empty if it is the same
  /// plan. What is said beside the plan is not compared.
  public static func differences(of saved: Plan, from computed: Plan) -> [Diagnostic] {
    var parts: [String] = []
    func compare<Part: Equatable>(_ name: String, _ part: (Plan) -> Part) {
      if part(saved) != part(computed) { parts.append(name) }
    }
    compare("environment", \.environment)
    compare("region", \.region)
    compare("purpose", \.purpose)
    compare("lineage", \.lineage)
    compare("serial", \.serial)
    compare("refreshed", \.isRefreshed)
    compare("only", \.choice.only)
    compare("replacing", \.choice.replacing)
    compare("rotating", \.choice.rotating)
    compare("restoring", \.choice.restoring)
    compare("graph", \.graph)
    compare("graphDigest", \.graphDigest)
    compare("changes", \.unpriced.changes)
    compare("steps", \.steps)
    compare("wayBack", \.wayBack)
    compare("outputs", \.outputs)
    compare("approvals") { $0.approvals?.needs }
    compare("cost") { [$0.cost?.withoutReasons.document] + $0.changes.map { $0.cost?.document } }
    // The first plan of an environment that names no account may have been made without credentials, for any account.
    let isUnbound = saved.account == nil && saved.graph.account == nil && saved.serial == 0
    if !isUnbound { compare("account", \.account) }
    return parts.isEmpty ? [] : [PlanFileProblem.notComputed(parts).diagnostic]
  }
}

extension PlanCost {
  /// The same without why something is unknown: the age of prices grows from day to day.
  fileprivate var withoutReasons: PlanCost {
    var cost = self
    for index in cost.gaps.indices { cost.gaps[index].why = "" }
    return cost
  }
}

extension Plan {
  /// The SHA-256 of the canonical text: names the plan.
  ///
  /// While nothing is stored, the lineage is only proposed, and another one each time; it is left out then, so that
  /// the same plan of a new environment has the same name.
  public var digest: String { Self.digest(of: document.object ?? [:]) }

  /// Whether a document of it has just these members: sums and differences that somebody else reads are those that
  /// follow from it.
  fileprivate func isWritten(as members: [String: Value]) -> Bool {
    var own = document.object ?? [:]
    own["formatVersion"] = members["formatVersion"]
    // Format 1 has none.
    if steps.isEmpty { own["steps"] = members["steps"] }
    return Self.digest(of: own) == Self.digest(of: members)
  }

  package static func digest(of members: [String: Value]) -> String {
    var members = members
    if members["serial"] == 0 { members["lineage"] = nil }
    return Digest.sha256(JSON.canonical(.object(members), symbols: .tagged))
  }
}

/// Why a file is not read as a plan.
enum PlanFileProblem {
  case notJSON(JSON.SyntaxError)
  case notAPlan(DocumentError)
  case newer(Int)
  case edited
  case otherGraph
  case otherMembers
  case notComputed([String])

  var diagnostics: Diagnostics { Diagnostics([diagnostic]) }

  /// The text of each problem.
  var diagnostic: Diagnostic {
    let again = "plan again"
    return switch self {
    case .notJSON(let error): Diagnostic(.notAPlan, "this file is not a saved plan: \(error)", fix: again)
    case .notAPlan(let error): Diagnostic(.notAPlan, "this file is not a saved plan: \(error)", fix: again)
    case .newer(let version):
      Diagnostic(
        .newerPlan, "this plan has format version \(version); this infra reads up to \(Plan.formatVersion)",
        fix: "apply it with the infra that made it, or plan again")
    case .edited: Diagnostic(.editedPlan, "this plan was changed after it was saved", fix: again)
    case .otherGraph:
      Diagnostic(
        .planOfOtherGraph, "'graphDigest' of this plan does not match its graph: one of them was changed", fix: again)
    case .otherMembers:
      Diagnostic(
        .planMembers, "this plan has members that are unknown or do not follow from the others: it was changed",
        fix: again)
    case .notComputed(let parts):
      Diagnostic(
        .planNotComputed,
        "the saved plan does not follow from its graph and the current state: \(parts.joined(separator: ", "))"
          + " \(parts.count == 1 ? "differs" : "differ")",
        fix: "\(again); --account-allowances and --max-age must be those that it was made with")
    }
  }
}
