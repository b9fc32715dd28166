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

/// Why a file is not read as a plan.
enum PlanFileProblem {
  case notJSON(JSON.SyntaxError)
  case notAPlan(DocumentError)
  case newer(Int)
  case edited

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
    }
  }
}
