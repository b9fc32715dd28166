public import Evaluation
internal import Glibc
public import InfraModel
public import World

/// Passes gates, one after the other.
public struct GateRunner: Sendable {
  private let world: World
  private let project: String
  private let runner: ProgramRunner

  /// The bytes of a program's output that are kept: its end.
  public static let keptOutput = 4096

  /// - Parameter project: The folder in which programs run.
  public init(_ world: World, project: String, runner: ProgramRunner = .live) {
    self.world = world
    self.project = project
    self.runner = runner
  }

  /// Passes a gate.
  /// - Parameters:
  ///   - gate: Its values are resolved. What asks a person or the cloud is passed by others.
  ///   - report: Hears of attempts.
  /// - Returns: `nil` where it was interrupted.
  public func pass(
    _ gate: ReleaseGate, at index: Int, report: @Sendable (GateEvent) -> Void
  ) async -> GateOutcome? {
    var outcome = GateOutcome(gate.kind, at: index, from: world.clock.now())
    switch gate.kind {
    case .apply, .confirm, .backUp, .quiet, .shift, .rollout, .run: break
    case .preflight(let checks): outcome.findings = await findings(checks)
    case .wait(let seconds):
      do { try await world.clock.sleep(Double(seconds)) } catch { return nil }
    case .health(let check):
      guard let (attempts, findings) = await ask(check, report) else { return nil }
      outcome.attempts = attempts
      outcome.findings = findings
    case .command(let command), .smoke(let command): await run(command, into: &outcome)
    }
    if Task.isCancelled, !outcome.findings.isEmpty { return nil }
    outcome.result = outcome.findings.isEmpty ? .passed : .failed
    outcome.ended = world.clock.now()
    return outcome
  }

  /// Asks until the system is healthy, or as often as is declared.
  /// - Returns: How often, and what the last answer lacked; `nil` where it was interrupted.
  private func ask(
    _ check: HealthCheck, _ report: @Sendable (GateEvent) -> Void
  ) async -> (attempts: Int, findings: [String])? {
    let probe = HealthProbe(check: check, network: world.network)
    var findings: [String] = []
    for attempt in 1...max(check.attempts, 1) {
      findings = await probe.findings()
      if Task.isCancelled { return nil }
      guard let first = findings.first else { return (attempt, []) }
      report(.asked(attempt: attempt, of: check.attempts, finding: first))
      if attempt < check.attempts {
        do { try await world.clock.sleep(Double(check.pause)) } catch { return nil }
      }
    }
    return (max(check.attempts, 1), findings)
  }

  // MARK: Programs

  /// The variables that every program gets.
  private static let usual: Set = ["PATH", "HOME", "LANG", "TMPDIR"]

  private func run(_ command: GateCommand, into outcome: inout GateOutcome) async {
    let (findings, output) = await run(command)
    outcome.findings = findings
    outcome.output = output
  }

  private func run(_ command: GateCommand) async -> (findings: [String], output: String?) {
    guard let path = path(of: command) else {
      return (["\(command.words.first ?? "") is not a program that can be run here"], nil)
    }
    let inherited = Set(command.inherited)
    var variables = world.variables.filter { Self.usual.contains($0.key) || inherited.contains($0.key) }
    for (name, value) in command.environment { variables[name] = value.string ?? JSON.canonicalText(value) }
    let program = Program(
      path: path, arguments: Array(command.words.dropFirst()), environment: variables, folder: project,
      limits: Program.Limits(wallSeconds: command.timeout))
    let runner = runner
    let result = await OwnThread.run("infra.gate") { () -> Result<Program.Outcome, ProgramRunner.StartFailure> in
      do throws(ProgramRunner.StartFailure) { return .success(try runner.run(program)) } catch {
        return .failure(error)
      }
    }
    switch result {
    case .failure(let failure): return (["\(path) cannot be started: \(String(cString: strerror(failure.errno)))"], nil)
    case .success(let outcome):
      let hidden = inherited.compactMap { world.variables[$0] }
      return (Self.findings(outcome.end, command), Self.kept(outcome.printed, hiding: hidden))
    }
  }

  /// A name is looked up in `PATH`; what has a `/` is a path from the project's folder.
  private func path(of command: GateCommand) -> String? {
    guard let program = command.words.first else { return nil }
    let candidates =
      program.contains("/")
      ? ["\(project)/\(program)"]
      : (world.variables["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
    return candidates.first { access($0, X_OK) == 0 && world.files.isFile($0) }
  }

  private static func findings(_ end: Program.End, _ command: GateCommand) -> [String] {
    switch end {
    case .exited(0): []
    case .exited(let status): ["it ended with \(status)"]
    case .killed(let signal): ["it was ended by signal \(signal)"]
    case .timedOut: ["it did not end within \(command.timeout) s, and was killed"]
    case .tooMuch: ["it printed more than is read, and was killed"]
    case .tooLarge: ["it took too much memory, and was killed"]
    }
  }

  /// The end of what was printed, without what a variable that was handed over held.
  static func kept(_ printed: String, hiding values: [String]) -> String? {
    var text = printed
    // The longest first: one may be a part of another.
    for value in values.sorted(by: { $0.utf8.count > $1.utf8.count }) where value.utf8.count >= 4 {
      text = text.split(separator: value, omittingEmptySubsequences: false).joined(separator: "[hidden]")
    }
    let end = text.utf8.suffix(keptOutput)
    let kept = String(decoding: end, as: UTF8.self)
    return kept.allSatisfy(\.isWhitespace) ? nil : end.count < text.utf8.count ? "…" + kept : kept
  }

  // MARK: Before anything else

  /// All that does not hold, a line each.
  private func findings(_ checks: [PreflightCheck]) async -> [String] {
    var found: [String] = []
    if checks.contains(where: \.asksGit) { found += await gitFindings(checks) }
    for case .command(let command) in checks {
      let (findings, output) = await run(command)
      guard let first = findings.first else { continue }
      let last = output.map { $0.split(separator: "\n").suffix(3).joined(separator: "\n") }
      found.append("\(command.words.joined(separator: " ")): \(first)" + (last.map { "\n\($0)" } ?? ""))
    }
    return found
  }

  private func gitFindings(_ checks: [PreflightCheck]) async -> [String] {
    let tree: WorkingTree
    do throws(WorkingTree.Problem) {
      tree = try await WorkingTree.read(
        in: project, asksUpstream: checks.contains(.upToDate), variables: world.variables, runner: runner)
    } catch {
      switch error {
      case .noGit: return ["git is not in PATH, and what is checked out cannot be told"]
      case .noRepository: return ["the project's folder is in no Git repository with a commit"]
      }
    }
    return checks.flatMap { $0.findings(in: tree) }
  }
}

extension PreflightCheck {
  fileprivate var asksGit: Bool { if case .command = self { false } else { true } }

  func findings(in tree: WorkingTree) -> [String] {
    switch self {
    case .command: return []
    case .cleanTree:
      guard !tree.changed.isEmpty else { return [] }
      let named = tree.changed.prefix(3).joined(separator: ", ")
      let rest = tree.changed.count - 3
      return ["the working tree is not clean: \(named)" + (rest > 0 ? " and \(rest) more" : "")]
    case .branch(let name):
      guard tree.branch != name else { return [] }
      return ["\(tree.branch.map { "branch \($0)" } ?? "no branch") is checked out, not \(name)"]
    case .upToDate:
      switch tree.upstream {
      case .notAsked: return []
      case .none: return ["\(tree.branch ?? "what is checked out") follows no branch of a remote repository"]
      case .unreachable(let printed):
        let why = printed.split(separator: "\n").last.map { ": \($0)" } ?? ""
        return ["the remote repository did not answer\(why)"]
      case .tip(let name, let commit):
        guard commit != tree.commit else { return [] }
        return [
          commit.map { "\(name) is at \($0.prefix(10)), and \(tree.commit.prefix(10)) is checked out" }
            ?? "\(name) does not exist"
        ]
      }
    }
  }
}
