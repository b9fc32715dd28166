/// Every exit code of `infra`, here and nowhere else. `docs/exit-codes.md` and `infra --help` show this table.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Done, or there was nothing to do.
  case done = 0
  /// A change failed before anything was changed, or the command could not do what it was asked.
  case failed = 1
  /// There are changes, and `--fail-on changes` was given.
  case changesPresent = 2
  /// Something would be deleted or replaced, and that was not allowed.
  case deletionsNotAllowed = 3
  /// Another run holds the environment's lease.
  case locked = 4
  /// The saved plan no longer matches the state or what runs.
  case stalePlan = 5
  /// Some changes were made, others failed.
  case failedInPart = 6
  /// The declaration is wrong.
  case invalidDeclaration = 7
  /// The environments could not be built or run.
  case evaluationFailed = 8
  /// A stored document cannot be read, or is not this environment's.
  case stateDamaged = 9
  /// The cloud cannot be reached, or refuses the credentials.
  case cloudUnavailable = 10
  /// The plan was not approved.
  case notApproved = 11
  /// It would cost more than the budget, or more than `--max-increase` in addition.
  case tooExpensive = 12
  /// Some of the cost is not known, and `--require-complete` was given.
  case costUnknown = 13
  /// The plan would fail: its rehearsal did.
  case wouldFail = 14
  /// A gate of the release was not passed.
  case gateFailed = 15
  /// A check found something wrong, or something runs otherwise than it was applied.
  case notWell = 16
  /// The command line is wrong.
  case usage = 64
  /// A fault in `infra` itself.
  case fault = 70
  /// Stopped by Ctrl-C or a termination signal; operations in progress were saved.
  case interrupted = 130

  /// What the code says, for the table.
  public var meaning: String {
    switch self {
    case .done: "done, or nothing to do"
    case .failed: "failed, and nothing was changed"
    case .changesPresent: "there are changes (with --fail-on changes)"
    case .deletionsNotAllowed: "something would be deleted, and that was not allowed"
    case .locked: "the environment is locked by another run"
    case .stalePlan: "the saved plan is stale"
    case .failedInPart: "some changes were made, others failed"
    case .invalidDeclaration: "the declaration is wrong"
    case .evaluationFailed: "the environments could not be built or run"
    case .stateDamaged: "a stored document cannot be read, or belongs to another environment"
    case .cloudUnavailable: "the cloud cannot be reached, or refuses the credentials"
    case .notApproved: "the plan was not approved"
    case .tooExpensive: "it would cost more than the budget, or than --max-increase allows"
    case .costUnknown: "some of the cost is not known (with --require-complete)"
    case .wouldFail: "an apply would fail, as its rehearsal shows"
    case .gateFailed: "a gate of the release was not passed"
    case .notWell: "infra check found something wrong, or infra drift found drift"
    case .usage: "the command line is wrong"
    case .fault: "a fault in infra itself"
    case .interrupted: "stopped by Ctrl-C or a signal; operations in progress were saved"
    }
  }

  /// The table for `--help`.
  public static var table: String {
    allCases.map { status in
      let code = String(status.rawValue)
      return "  " + String(repeating: " ", count: max(3 - code.count, 0)) + code + "  " + status.meaning
    }.joined(separator: "\n")
  }
}
