internal import Applier
internal import InfraModel
internal import Pricing
internal import Provider
internal import Reports
internal import StateStore

/// Why a command ends without having done what it was asked, with everything a person is told.
struct CommandFailure: Error, Sendable {
  var status: ExitStatus
  var diagnostics: [Diagnostic]
  /// What another program said, to be shown as it is.
  var output: String?

  init(_ status: ExitStatus, _ diagnostics: [Diagnostic]) {
    self.status = status
    self.diagnostics = diagnostics
  }

  init(_ status: ExitStatus, _ diagnostic: Diagnostic) { self.init(status, [diagnostic]) }
}

extension CommandFailure {
  static func unknownEnvironment(_ environment: EnvironmentName, known: [EnvironmentName]) -> CommandFailure {
    let near = Spelling.nearest(to: environment.name, among: known.map(\.name))
    return CommandFailure(
      .usage,
      Diagnostic(
        "IN6001", "there is no environment '\(environment)'",
        notes: known.isEmpty ? [] : [.init("there are: " + known.map(\.name).joined(separator: ", "))],
        fix: near.map { "did you mean '\($0)'?" } ?? "infra environments"))
  }

  static func badDefinition(_ text: String) -> CommandFailure {
    CommandFailure(
      .usage, Diagnostic("IN6002", "'\(text)' is no definition", fix: "write --define NAME=VALUE"))
  }

  static func cannotWrite(_ path: String, reason: String) -> CommandFailure {
    CommandFailure(.failed, Diagnostic("IN6003", "cannot write \(path): \(reason)"))
  }

  static func cannotRead(_ path: String) -> CommandFailure {
    CommandFailure(.usage, Diagnostic("IN6004", "cannot read \(path)", fix: "give the path of a file that is there"))
  }

  static func tooLarge(_ path: String, most: Int) -> CommandFailure {
    CommandFailure(
      .usage,
      Diagnostic(
        "IN6004", "\(path) is too large: documents are read up to \(most >> 20) MB",
        fix: "give the path of a graph, a plan or another document of infra"))
  }

  static func badDocument(_ path: String, _ what: String, _ problem: String) -> CommandFailure {
    CommandFailure(
      .stateDamaged, Diagnostic("IN6005", "\(path) is no \(what): \(problem)", fix: "make it anew"))
  }

  static func noState(_ environment: EnvironmentName) -> CommandFailure {
    CommandFailure(
      .failed,
      Diagnostic("IN6006", "\(environment) has no state yet", fix: "infra apply \(environment)"))
  }

  static func stateInSandbox(_ environment: EnvironmentName) -> CommandFailure {
    CommandFailure(
      .failed,
      Diagnostic(
        "IN6006", "\(environment) has no state yet", notes: [.init("the sandbox has one")],
        fix: "give --sandbox to work with that of the sandbox"))
  }

  static func noProject(_ environment: EnvironmentName, folder: String) -> CommandFailure {
    CommandFailure(
      .failed,
      Diagnostic(
        "IN6006", "\(environment) has no state in \(folder == "." ? "this folder" : folder), which is not a project",
        fix: "run the command in the project's folder, or name it with --project"))
  }

  static func unknownAddress(_ address: String, known: [String]) -> CommandFailure {
    CommandFailure(
      .usage,
      Diagnostic(
        "IN6007", "the state has no resource '\(address)'",
        fix: Spelling.nearest(to: address, among: known).map { "did you mean '\($0)'?" } ?? "infra state list"))
  }

  static func unknownOutput(_ name: String, known: [String]) -> CommandFailure {
    CommandFailure(
      .usage,
      Diagnostic(
        "IN6008", "there is no output '\(name)'",
        notes: known.isEmpty ? [] : [.init("there are: " + known.joined(separator: ", "))],
        fix: Spelling.nearest(to: name, among: known).map { "did you mean '\($0)'?" }))
  }

  static func deletionsNotAllowed(_ changes: [Change], command: String) -> CommandFailure {
    CommandFailure(
      .deletionsNotAllowed,
      Diagnostic(
        "IN6009",
        "\(changes.count == 1 ? "a resource" : "\(changes.count) resources") would be deleted or replaced, and"
          + " nobody was there to agree",
        notes: changes.prefix(10).map { .init(LossReport.sentence($0)) }, fix: "\(command) --allow-deletions"))
  }

  static func nobodyToAsk(_ command: String) -> CommandFailure {
    CommandFailure(
      .notApproved,
      Diagnostic("IN6010", "the plan needs a yes, and standard input is no terminal", fix: "\(command) --yes"))
  }

  static func wordsMissing(_ words: String, command: String) -> CommandFailure {
    CommandFailure(
      .notApproved,
      Diagnostic(
        "IN6011", "the environment wants the words '\(words)' before an apply",
        fix: "\(command) --approve \"\(words)\""))
  }

  static let declined = CommandFailure(
    .notApproved, Diagnostic("IN6012", "not approved; nothing was changed", severity: .note))

  static func planMoved(_ reason: String, environment: EnvironmentName) -> CommandFailure {
    CommandFailure(
      .stalePlan,
      Diagnostic(
        "IN6013", "the saved plan is stale: \(reason)", fix: "infra plan \(environment) --out FILE, and review it again"
      ))
  }

  static func otherPlan(_ path: String, expected: String, found: String) -> CommandFailure {
    CommandFailure(
      .stalePlan,
      Diagnostic(
        "IN6030", "\(path) is another plan than the one that was expected",
        notes: [.init("expected \(expected)"), .init("found \(found)")],
        fix: "review this plan, and give its digest; or apply the file of the one that was reviewed"))
  }

  /// An option that needs a saved plan was given with something else.
  /// - Parameter options: What the plan is to be saved with, beside `--out`.
  static func needsPlan(_ option: String, _ target: String, savedWith options: String = "") -> CommandFailure {
    CommandFailure(
      .usage,
      Diagnostic(
        "IN6031", "\(option) needs a saved plan, and '\(target)' is not the file of one",
        fix: "infra plan \(target) --out plan.json\(options); then apply plan.json"))
  }

  static let badDigestKey = CommandFailure(
    .usage,
    Diagnostic(
      "IN6035", "\(DigestSecret.variable) is not 64 hexadecimal digits",
      fix: "export \(DigestSecret.variable)=$(openssl rand -hex 32), and keep it: it cannot be made again"))

  static func lacksDigestKey(_ environment: EnvironmentName) -> CommandFailure {
    CommandFailure(
      .failed,
      Diagnostic(
        "IN6036", "the secrets of \(environment) are recorded with a key that \(DigestSecret.variable) does not hold",
        notes: [.init("infra plan --no-refresh works without it, and compares no secrets")],
        fix: "set \(DigestSecret.variable) to the key that the environment was first applied with"))
  }

  static func badAnswer(_ text: String) -> CommandFailure {
    CommandFailure(
      .usage, Diagnostic("IN6014", "'\(text)' is no answer", fix: "write --resolve ADDRESS=ID or ADDRESS=none"))
  }

  static func unknownRegion(_ region: String, known: [String]) -> CommandFailure {
    CommandFailure(
      .usage,
      Diagnostic(
        "IN6015", "the environment has nothing in \(region)",
        notes: [.init("its regions are " + known.joined(separator: ", "))]))
  }

  /// Limits that are exceeded; each is told.
  static func cost(_ breaches: [CostBreach]) -> CommandFailure? {
    guard !breaches.isEmpty else { return nil }
    return CommandFailure(
      breaches == [.incomplete] ? .costUnknown : .tooExpensive, breaches.map(\.diagnostic))
  }

  static func notASide(_ name: String) -> CommandFailure {
    CommandFailure(
      .usage,
      Diagnostic(
        "IN6016", "'\(name)' is neither an environment nor the file of a graph or plan",
        notes: [.init("two commits are compared with --environment")],
        fix: "infra cost diff \(name) . --environment SYSTEM/ENVIRONMENT"))
  }

  static func unreadable(_ errors: [(Address, ProviderError)]) -> CommandFailure {
    // What stands in the way of every call is said once.
    if let (_, first) = errors.first, first.concernsAll, errors.allSatisfy({ $0.1.kind == first.kind }) {
      return first.failure
    }
    let shown = errors.prefix(5).map { address, error in
      Diagnostic("IN5001", "\(address) cannot be read: \(error.told)", address: address)
    }
    let rest = errors.count - shown.count
    let more = rest > 0 ? [Diagnostic("IN5001", "\(rest) more cannot be read", severity: .note)] : []
    return CommandFailure(errors.first.map { $0.1.status } ?? .cloudUnavailable, shown + more)
  }
}

extension ProviderError {
  /// The message with the cloud's own code and call.
  var told: String {
    let details = [call, code].compactMap(\.self).joined(separator: ": ")
    let sentence = kind == .credentials ? "there are no usable credentials: \(message)" : message
    return details.isEmpty ? sentence : "\(sentence) (\(details))"
  }

  /// Whether other calls must fail in the same way.
  var concernsAll: Bool { kind == .credentials || kind == .unreachable }

  var status: ExitStatus {
    switch kind {
    case .unreachable, .answerLost, .notUnderstood, .credentials, .denied, .throttled, .timedOut: .cloudUnavailable
    case .cancelled: .interrupted
    default: .failed
    }
  }

  var failure: CommandFailure {
    let fix: String? =
      switch kind {
      case .credentials: "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with --profile"
      case .unreachable, .answerLost, .notUnderstood: "see to the network and to --endpoint, then run it again"
      default: nil
      }
    return CommandFailure(status, Diagnostic("IN5002", told, fix: fix))
  }
}

extension StoreError {
  var failure: CommandFailure { CommandFailure(status, diagnostic) }

  var status: ExitStatus {
    switch self {
    case .locked: .locked
    case .notJSON, .malformed, .checksumMismatch, .journalDamaged, .journalFollowsAnother, .historyDamaged,
      .stateReplaced, .newerFormat, .anotherEnvironment, .link:
      .stateDamaged
    case .anotherAccount: .cloudUnavailable
    case .invalidName: .usage
    case .leaseLost, .conflict, .noState, .noSerial, .diskFull, .readOnly, .permission, .io: .failed
    }
  }
}
