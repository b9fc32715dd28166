package import Approvals
internal import Evaluation
package import InfraModel
internal import Planner
internal import StateStore
internal import World

extension Workspace {
  /// Which approvals of a plan count now.
  /// - Parameters:
  ///   - needs: What it needs.
  ///   - base: What is taken for the branch of the signers, where a person says.
  package func approvals(
    of plan: Plan, needing needs: [ApprovalNeed], _ files: ApprovalFiles, base: String?
  ) async throws -> ApprovalCheck {
    let signers = try await signers(of: needs, base: base)
    return ApprovalCheck(
      plan.digest, needs, try await files.read(), signers: signers, at: Int(world.clock.now().rounded(.down)))
  }

  /// Who may approve, as the files are at the tips of their branches.
  private func signers(
    of needs: [ApprovalNeed], base: String?
  ) async throws(CommandFailure) -> [ApprovalRule.Signers: AllowedSigners] {
    var all: [ApprovalRule.Signers: AllowedSigners] = [:]
    for rule in needs.map(\.rule) where all[rule.signers] == nil {
      let file: BranchFile
      do throws(BranchFile.Problem) {
        file = try await BranchFile.read(
          rule.signers.file, of: rule.signers.branch, reference: base, in: settings.project,
          variables: world.variables)
      } catch { throw .noSigners(rule, error, base: base) }
      do throws(AllowedSigners.Problem) { all[rule.signers] = try AllowedSigners(file.text) } catch {
        throw .badSigners(rule, error, commit: file.commit)
      }
    }
    return all
  }

  /// Refuses a saved plan that has not the approvals that it needs, that has expired, or that was applied before.
  /// - Parameter state: What is stored, before anything is recovered.
  /// - Returns: Who approved it; empty where nothing is needed.
  func requireApprovals(
    of plan: Plan, _ state: State, _ files: ApprovalFiles, base: String?
  ) async throws -> [ApprovalCheck.Approver] {
    let needs = plan.approvalNeeds(after: state)
    guard !needs.isEmpty else { return [] }
    try requireUnexpired(plan)
    let store = try await store()
    let runs: [RunRecord]
    do throws(StoreError) { runs = try await store.history(plan.environment) } catch { throw error.failure }
    let digest = plan.digest
    if let run = runs.last(where: { $0.planDigest == digest }) { throw CommandFailure.usedApproval(plan, run) }
    let check = try await approvals(of: plan, needing: needs, files, base: base)
    guard check.isMet else { throw CommandFailure.notApproved(plan, check, files.words) }
    return check.approvers
  }

  /// Refuses a plan that is not approved or applied any more, and one that says nothing of that.
  package func requireUnexpired(_ plan: Plan) throws(CommandFailure) {
    guard let expires = plan.approvals?.expires else { throw .unsavedPlan(plan) }
    guard Int(world.clock.now()) <= expires else { throw .expiredPlan(plan, expires) }
  }
}
