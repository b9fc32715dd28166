internal import Approvals
internal import Evaluation
internal import InfraModel
internal import Reports
internal import StateStore

extension CommandFailure {
  /// A plan that was not saved cannot have been approved.
  static func unsavedPlan(_ plan: Plan) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .approvalOfUnsaved,
        "\(plan.environment) requires approvals for this plan, and only a saved plan can be approved",
        at: plan.approvals?.needs.first?.rule.position,
        notes: (plan.approvals?.needs ?? []).map { .init(ApprovalWords.need($0)) },
        fix: "\(plan.commandLine) --out plan.json, then infra approve plan.json --key KEY, then infra apply plan.json"))
  }

  static func expiredPlan(_ plan: Plan, _ expires: Int) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .approvalExpired, "the saved plan expired at \(CivilTime(secondsSince1970: expires).text)",
        fix: "\(plan.commandLine) --out plan.json, and approve it again"))
  }

  static func usedApproval(_ plan: Plan, _ run: RunRecord) -> CommandFailure {
    let time = CivilTime(secondsSince1970: Int(run.started.rounded(.down))).text
    return CommandFailure(
      Diagnostic(
        .approvalUsed, "the approvals of this plan were used by the run of \(time)",
        notes: [.init("\(run.command) by \(run.who)@\(run.host): \(run.result.rawValue)")],
        fix: "\(plan.commandLine) --out plan.json, and approve it"))
  }

  static func notApproved(_ plan: Plan, _ check: ApprovalCheck, _ words: [String]) -> CommandFailure {
    let missing = check.outcomes.filter { !$0.isMet }
    let refused = missing.flatMap { outcome in
      outcome.refused.map { Diagnostic.Note("\($0.file): \(ApprovalWords.refusal($0.reason))") }
    }
    var seen: Set<String> = []
    return CommandFailure(
      Diagnostic(
        .approvalsMissing, "the plan for \(plan.environment) does not have the approvals that it needs",
        at: missing.first?.need.rule.position,
        notes: missing.map { .init(ApprovalWords.standing($0)) } + refused.filter { seen.insert($0.message).inserted },
        fix: "\(CommandLine.of("approve", options: words, ["--key", "KEY"])), by a signer"))
  }

  static func noSigners(_ rule: ApprovalRule, _ problem: BranchFile.Problem, base: String?) -> CommandFailure {
    let file = rule.signers.file
    let (message, fix): (String, String) =
      switch problem {
      case .noGit: ("git, which reads \(file) at its branch, is not on the PATH", "install git")
      case .noBranch(let name):
        (
          "the signers are those of \(name), which is not a branch of the project's Git repository",
          base == nil ? "git fetch origin \(rule.signers.branch)" : "give --base a branch or a commit"
        )
      case .noFile(let commit):
        (
          "\(file) is not among the files of \(base ?? rule.signers.branch) (commit \(commit.prefix(10)))",
          "commit \(file) on \(rule.signers.branch)"
        )
      case .notText: ("\(file) is not text of at most \(BranchFile.mostBytes >> 20) MB", "correct \(file)")
      }
    return CommandFailure(Diagnostic(.signersUnreadable, message, at: rule.position, fix: fix))
  }

  static func badSigners(
    _ rule: ApprovalRule, _ problem: AllowedSigners.Problem, commit: String
  ) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .signersUnreadable,
        "\(rule.signers.file):\(problem.line) (commit \(commit.prefix(10))): \(problem.what)", at: rule.position,
        fix: "correct the line on \(rule.signers.branch): NAME ssh-ed25519 KEY"))
  }

  static func cannotSign(_ key: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .cannotSign, "ssh-keygen made no signature with \(key)",
        fix: "install OpenSSH, and give the file of an SSH key: --key ~/.ssh/id_ed25519"))
  }

  static func notASigner(_ key: String, _ check: ApprovalCheck, _ fingerprint: String) -> CommandFailure {
    var seen: Set<String> = []
    let reasons = check.outcomes.flatMap { outcome in
      outcome.refused.map { "\(ApprovalWords.signers(outcome.need.rule)): \(ApprovalWords.refusal($0.reason))" }
    }
    return CommandFailure(
      Diagnostic(
        .notASigner, "\(key) is not the key of a signer whose approval this plan needs",
        at: check.outcomes.first?.need.rule.position,
        notes: reasons.filter { seen.insert($0).inserted }.map { .init($0) },
        fix: "add the key to the file of signers on its branch, or sign with a key that is listed"))
  }
}
