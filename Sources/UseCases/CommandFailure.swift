internal import Applier
package import Explanations
package import InfraModel
package import Pricing
package import Provider
internal import Reports
package import StateStore

/// Why a command ends without having done what it was asked, with everything a person is told.
package struct CommandFailure: Error, Sendable {
  /// The exit code; it follows from the diagnostics, unless a cloud's refusal or a rehearsal decides.
  package var status: ExitStatus
  package var diagnostics: [Diagnostic]
  /// What another program said, to be shown as it is.
  package var output: String?

  package init(_ diagnostics: [Diagnostic], status: ExitStatus? = nil) {
    self.status = status ?? ExitStatus(of: diagnostics)
    self.diagnostics = diagnostics
  }

  package init(_ diagnostic: Diagnostic, status: ExitStatus? = nil) { self.init([diagnostic], status: status) }
}

extension CommandFailure {
  package static func unknownEnvironment(_ environment: EnvironmentName, known: [EnvironmentName]) -> CommandFailure {
    let near = Spelling.nearest(to: environment.name, among: known.map(\.name))
    return CommandFailure(
      Diagnostic(
        .noSuchEnvironment, "there is no environment '\(environment)'",
        notes: known.isEmpty ? [] : [.init("there are: " + known.map(\.name).joined(separator: ", "))],
        fix: near.map { "did you mean '\($0)'?" } ?? "infra environments"))
  }

  package static func badDefinition(_ text: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .badDefinitionOption, "invalid definition '\(text)' (expected NAME=VALUE)", fix: "write --define NAME=VALUE"))
  }

  package static func cannotWrite(_ path: String, reason: String) -> CommandFailure {
    CommandFailure(Diagnostic(.cannotWrite, "cannot write \(path): \(reason)"))
  }

  package static func cannotRead(_ path: String) -> CommandFailure {
    CommandFailure(Diagnostic(.cannotRead, "cannot read \(path)", fix: "give the path of an existing file"))
  }

  package static func tooLarge(_ path: String, limit: Int) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .cannotRead, "\(path) is too large: the limit for documents is \(limit >> 20) MB",
        fix: "give the path of a graph, a plan or another document of infra"))
  }

  package static func badDocument(_ path: String, _ what: String, _ problem: String) -> CommandFailure {
    CommandFailure(Diagnostic(.badDocument, "\(path) is not a valid \(what): \(problem)", fix: "regenerate it"))
  }

  package static func noState(_ environment: EnvironmentName) -> CommandFailure {
    CommandFailure(Diagnostic(.noState, "\(environment) has no state yet", fix: "infra apply \(environment)"))
  }

  package static func stateInSandbox(_ environment: EnvironmentName) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noState, "\(environment) has no state yet", notes: [.init("the sandbox has one")],
        fix: "give --sandbox to work with that of the sandbox"))
  }

  package static func noProject(_ environment: EnvironmentName, folder: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noState, "\(environment) has no state in \(folder == "." ? "this folder" : folder), which is not a project",
        fix: "run the command in the project's folder, or name it with --project"))
  }

  package static func unknownAddress(
    _ address: String, in environment: EnvironmentName, known: [String]
  ) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noSuchAddress, "the state has no resource '\(address)'",
        fix: Spelling.nearest(to: address, among: known).map { "did you mean '\($0)'?" }
          ?? CommandLine.of("state", "list", environment.name)))
  }

  package static func unknownOutput(_ name: String, known: [String]) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noSuchOutput, "there is no output '\(name)'",
        notes: known.isEmpty ? [] : [.init("there are: " + known.joined(separator: ", "))],
        fix: Spelling.nearest(to: name, among: known).map { "did you mean '\($0)'?" }))
  }

  package static func deletionsNotAllowed(_ changes: [Change], command: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .deletionsNotApproved,
        "\(changes.count == 1 ? "a resource" : "\(changes.count) resources") would be deleted or replaced;"
          + " deletions need approval in a non-interactive run",
        notes: changes.prefix(10).map { .init(LossReport.sentence($0)) }, fix: "\(command) --allow-deletions"))
  }

  package static func nobodyToAsk(_ command: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noOneToAsk, "the plan must be approved, but standard input is not a terminal", fix: "\(command) --yes"))
  }

  /// - Parameter what: What would be approved.
  package static func nobodyToAnswer(_ what: String, _ command: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noOneToAsk, "this needs approval, but standard input is not a terminal",
        notes: what.isEmpty ? [] : [.init(what)], fix: "\(command) --yes"))
  }

  package static func wordsMissing(_ words: String, command: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .phraseMissing, "this environment requires the confirmation phrase '\(words)'",
        fix: "\(command) --approve \"\(words)\""))
  }

  package static let declined = CommandFailure(
    Diagnostic(.declined, "not approved; nothing was changed", severity: .note))

  /// - Parameter moved: What has, where that is known.
  package static func planMoved(_ reason: String, _ plan: Plan, moved: [Diagnostic.Note] = []) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .planMoved, "the saved plan is stale: \(reason)", notes: moved,
        fix: "\(plan.commandLine) --out FILE, and review it again"
      ))
  }

  package static func otherPlan(_ path: String, expected: String, found: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .otherPlan, "\(path) is not the expected plan",
        notes: [.init("expected \(expected)"), .init("found \(found)")],
        fix: "review this plan, and give its digest; or apply the file of the one that was reviewed"))
  }

  /// An option that needs a saved plan was given with something else.
  /// - Parameter options: What the plan is to be saved with, beside `--out`.
  package static func needsPlan(
    _ option: String, _ value: String, _ target: String, savedWith options: [String] = []
  ) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .planRequired, "\(option) requires a saved plan, and '\(target)' is not the file of one",
        fix:
          "\(CommandLine.of("plan", target, "--out", "plan.json", options: options)), then infra apply plan.json \(option) \(value)"
      ))
  }

  package static let badDigestKey = CommandFailure(
    Diagnostic(
      .badDigestKey, "\(DigestSecret.variable) is not 64 hexadecimal digits",
      fix: "export \(DigestSecret.variable)=$(openssl rand -hex 32), and keep it: it cannot be recovered"))

  package static func lacksDigestKey(_ environment: EnvironmentName) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .missingDigestKey,
        "the secrets of \(environment) are recorded with a key that \(DigestSecret.variable) does not contain",
        notes: [.init("infra plan --no-refresh works without it, and compares no secrets")],
        fix: "set \(DigestSecret.variable) to the key that the environment was first applied with"))
  }

  package static func badAnswer(_ text: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .badResolveOption, "invalid answer '\(text)' (expected ADDRESS=ID or ADDRESS=none)",
        fix: "write --resolve ADDRESS=ID or ADDRESS=none"))
  }

  package static func unknownRegion(_ region: String, known: [String]) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noSuchRegion, "the environment has no resources in \(region)",
        notes: [.init("its regions are " + known.joined(separator: ", "))]))
  }

  /// Limits that are exceeded; each is told.
  package static func cost(_ breaches: [CostBreach]) -> CommandFailure? {
    guard !breaches.isEmpty else { return nil }
    return CommandFailure(breaches.map(\.diagnostic))
  }

  package static func notAnOperand(_ name: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .notComparable, "'\(name)' is neither an environment nor the file of a graph or plan",
        notes: [.init("two commits are compared with --environment")],
        fix: "infra cost diff \(name) . --environment SYSTEM/ENVIRONMENT"))
  }

  package static func unreadable(_ errors: [(Address, ProviderError)]) -> CommandFailure {
    // What stands in the way of every call is said once.
    if let (_, first) = errors.first, first.concernsAll, errors.allSatisfy({ $0.1.kind == first.kind }) {
      return first.failure
    }
    let shown = errors.prefix(5).map { address, error in
      Diagnostic(.notObserved, "\(address) cannot be read: \(error.told)", address: address)
    }
    let rest = errors.count - shown.count
    let more = rest > 0 ? [Diagnostic(.notObserved, "\(rest) more cannot be read", severity: .note)] : []
    return CommandFailure(shown + more, status: errors.first?.1.status)
  }
}

extension ProviderError {
  /// The message with the cloud's own code and call.
  package var told: String {
    let details = [call, code].compactMap(\.self).joined(separator: ": ")
    let sentence = kind == .credentials ? "no usable credentials: \(message)" : message
    return details.isEmpty ? sentence : "\(sentence) (\(details))"
  }

  /// Whether other calls must fail in the same way.
  var concernsAll: Bool { kind == .credentials || kind == .unreachable }

  /// What to do about it.
  var fix: String? {
    switch kind {
    case .credentials: "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with --profile"
    case .unreachable, .answerLost, .notUnderstood: "check the network and --endpoint, then run it again"
    default: nil
    }
  }

  package var failure: CommandFailure { CommandFailure(Diagnostic(.cloudFailed, told, fix: fix), status: status) }
}

extension StoreError {
  package var failure: CommandFailure { CommandFailure(diagnostic) }
}

extension Diagnostics {
  /// The diagnostics as the end of a command.
  package var failure: CommandFailure { CommandFailure(all) }
}
