import InfraModel

/// So many signers must have approved a plan that does something of some kind, each with a signature of the saved plan.
///
/// Each rule that a plan meets must be satisfied. A signer counts once, whatever number of keys they have.
public struct Approvals: ReleaseStep {
  let rule: ApprovalRule
  private let position: SourcePosition

  /// - Parameters:
  ///   - count: How many signers, from 1 to 20.
  ///   - signers: Who may sign.
  ///   - risks: What a plan does that needs these approvals; anything where none is named.
  public init(
    _ count: Int, by signers: Signers, when risks: ApprovalRisk..., file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    position = SourcePosition(file: file, line: line, column: column)
    rule = ApprovalRule(
      count, by: signers.signers, when: risks.isEmpty ? [.always] : risks.map(\.risk), at: position)
  }

  public var parts: [ReleasePart] { [ReleasePart(form: .approvals(rule), position: position)] }
}

/// Who may approve plans.
public struct Signers: Hashable, Sendable {
  let signers: ApprovalRule.Signers

  /// A file of the repository in the form of OpenSSH's allowed signers: a line for each key, with the name of whose it is.
  /// - Parameters:
  ///   - file: Its path from the project's folder.
  ///   - branch: The branch whose file counts, as the remote repository `origin` has it. The file of the branch that is
  ///     checked out counts for nothing: who changes it may not thereby become a signer.
  public static func signers(_ file: String, branch: String = "main") -> Signers {
    Signers(signers: .init(file: file, branch: branch))
  }
}

/// What a plan does that needs approval.
public struct ApprovalRisk: Hashable, Sendable {
  let risk: ApprovalRule.Risk

  /// Anything at all.
  public static let always = ApprovalRisk(risk: .always)
  /// Something restarts, is not there for a while, or loses what it holds.
  public static let interruption = ApprovalRisk(risk: .interruption)
  /// Something loses what it holds.
  public static let dataLoss = ApprovalRisk(risk: .dataLoss)
  /// Something is deleted or replaced.
  public static let deletion = ApprovalRisk(risk: .deletion)

  /// A month becomes dearer by more than an amount, or by what is not known.
  public static func cost(over amount: Money) -> ApprovalRisk { ApprovalRisk(risk: .cost(over: amount.microdollars)) }
}
