internal import ArgumentParser
internal import InfraModel
internal import Planner
internal import UseCases
internal import World

/// A saved plan to be approved, or whose approvals are shown, with where those are.
struct SavedPlan {
  let plan: Plan
  let approvals: ApprovalFiles
}

/// Names a saved plan: its file, or the environment and the digest of one that is kept with the state.
struct SavedPlanArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The file of a saved plan, or its environment.", valueName: "plan|environment"),
    completion: .names { await $0.environments() })
  var target: String

  @Option(
    help: ArgumentHelp(
      "The digest of a plan that is kept with the state, or the beginning of it.", valueName: "digest"))
  var plan: String?

  mutating func validate() throws {
    if let plan { try KeptDigest.validate(plan) }
  }

  /// It as it was given.
  var given: [String] { plan.map { ["--plan", $0] } ?? [] }

  func read(_ session: Session) async throws -> SavedPlan {
    let world = session.world
    guard let digest = plan else {
      guard world.files.isFile(target) || target.hasSuffix(".json") else {
        throw CommandFailure.needsPlan("--plan", "DIGEST", target)
      }
      return SavedPlan(
        plan: try Self.decode(try world.document(target)), approvals: .beside(target, world.files))
    }
    let plan = try Self.decode(try await session.workspace.keptPlan(digest, of: EnvironmentName(target)))
    guard plan.digest.hasPrefix(digest), plan.environment.name == target else {
      throw CommandFailure.otherPlan("the plan that is kept", expected: digest, found: plan.digest)
    }
    return SavedPlan(
      plan: plan, approvals: session.workspace.keptApprovals(of: plan.digest, of: plan.environment))
  }

  private static func decode(_ bytes: [UInt8]) throws -> Plan {
    do throws(Diagnostics) { return try PlanFile.decode(bytes) } catch { throw error.failure }
  }
}

/// The digest of a plan that is kept, or the beginning of it.
enum KeptDigest {
  static func validate(_ text: String) throws {
    guard text.utf8.count >= 8, text.utf8.allSatisfy(isDigit) else {
      throw ValidationError("--plan is the digest of a plan that is kept, or at least its first 8 digits")
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
}
