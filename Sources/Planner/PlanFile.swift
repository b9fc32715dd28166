internal import Digests
public import InfraModel

/// A plan as it is saved: its canonical JSON with one more member, `digest`, the SHA-256 of the text without it.
public enum PlanFile {
  /// The file's bytes; ends with a line feed.
  public static func encode(_ plan: Plan) -> [UInt8] {
    guard case .object(var members) = plan.document else { return [] }
    members["digest"] = .string(plan.digest)
    return JSON.canonical(.object(members), symbols: .tagged) + [0x0A]
  }

  /// Reads a saved plan and refuses one that is cut short, was changed, or comes from a newer `infra`.
  public static func decode(_ bytes: [UInt8]) throws(Diagnostics) -> Plan {
    let value: Value
    do throws(JSON.SyntaxError) { value = try JSON.parse(bytes, symbols: .tagged) } catch {
      throw PlanFileProblem.notJSON(error).diagnostics
    }
    guard case .object(var members) = value, let digest = members.removeValue(forKey: "digest")?.string else {
      throw PlanFileProblem.notAPlan(DocumentError(path: "digest", .missing)).diagnostics
    }
    let version = members["formatVersion"]?.integer.map(Int.init) ?? Plan.formatVersion
    guard version <= Plan.formatVersion else { throw PlanFileProblem.newer(version).diagnostics }
    guard Plan.digest(of: members) == digest else { throw PlanFileProblem.edited.diagnostics }
    do throws(DocumentError) { return try Plan(document: .object(members)) } catch {
      throw PlanFileProblem.notAPlan(error).diagnostics
    }
  }

  /// Everything that has moved since the plan was made, so that it must not be applied; empty if nothing has.
  /// - Parameter account: the account that the credentials belong to, where known.
  public static func verify(_ plan: Plan, against state: State, account: String? = nil) -> [Diagnostic] {
    var found: [PlanFileProblem] = []
    if plan.environment != state.environment {
      found.append(.otherEnvironment(plan: plan.environment, state: state.environment))
    } else if plan.lineage != state.lineage {
      found.append(.otherLineage(plan.environment))
    } else if plan.serial != state.serial {
      found.append(.stale(plan: plan.serial, state: state.serial))
    }
    if let planned = plan.account,
      let other = [state.account, account].compactMap(\.self).first(where: { $0 != planned })
    {
      found.append(.otherAccount(plan: planned, found: other))
    }
    return found.map(\.diagnostic)
  }
}

extension Plan {
  /// The SHA-256 of the canonical text: names the plan.
  ///
  /// While nothing is stored, the lineage is only proposed, and another one each time; it is left out then, so that
  /// the same plan of a new environment has the same name.
  public var digest: String { Self.digest(of: document.object ?? [:]) }

  static func digest(of members: [String: Value]) -> String {
    var members = members
    if members["serial"] == 0 { members["lineage"] = nil }
    return Digest.sha256(JSON.canonical(.object(members), symbols: .tagged))
  }
}

/// Why a saved plan is not applied.
enum PlanFileProblem {
  case notJSON(JSON.SyntaxError)
  case notAPlan(DocumentError)
  case newer(Int)
  case edited
  case otherEnvironment(plan: EnvironmentName, state: EnvironmentName)
  case otherLineage(EnvironmentName)
  case stale(plan: Int, state: Int)
  case otherAccount(plan: String, found: String)

  var diagnostics: Diagnostics { Diagnostics([diagnostic]) }

  /// The text of each problem.
  var diagnostic: Diagnostic {
    let again = "plan again"
    return switch self {
    case .notJSON(let error): Diagnostic("IN2060", "this file is not a saved plan: \(error)", fix: again)
    case .notAPlan(let error): Diagnostic("IN2060", "this file is not a saved plan: \(error)", fix: again)
    case .newer(let version):
      Diagnostic(
        "IN2061", "this plan has format version \(version); this infra reads up to \(Plan.formatVersion)",
        fix: "apply it with the infra that made it, or plan again")
    case .edited: Diagnostic("IN2062", "this plan was changed after it was saved", fix: again)
    case .otherEnvironment(let plan, let state):
      Diagnostic("IN2063", "this plan is for \(plan), not for \(state)", fix: "apply it to \(plan)")
    case .otherLineage(let environment):
      Diagnostic("IN2064", "the state of \(environment) is another one than the plan was made from", fix: again)
    case .stale(let plan, let state):
      Diagnostic(
        "IN2065", "the plan is stale: it was made from serial \(plan) of the state, which is at \(state) now",
        fix: again)
    case .otherAccount(let plan, let found):
      Diagnostic("IN2066", "this plan is for account \(plan), not for \(found)", fix: "use credentials of \(plan)")
    }
  }
}
