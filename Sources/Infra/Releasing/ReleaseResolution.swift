import InfraModel

/// The steps of an environment's release, as its closures give them.
struct ReleaseSteps {
  private(set) var parts: [ReleasePart] = []
  fileprivate private(set) var problems: [Diagnostic] = []

  init(_ environment: Environment, _ walk: Walk) {
    for release in environment.releases {
      do throws(MisplacedSystem) { parts += try release.steps(walk.contents) } catch {
        let position = Walk.relative(release.position, to: walk.root)
        problems.append(DeclarationProblem.badValue(error.words).diagnostic(at: position))
      }
    }
  }

  /// Rules of approval that are declared after the apply that they are about.
  fileprivate var lateApprovals: [(ReleasePart, String)] {
    guard let apply = parts.firstIndex(where: { if case .apply = $0.form { true } else { false } }) else { return [] }
    return parts[apply...].compactMap { part in
      guard case .approvals = part.form else { return nil }
      return (part, "Approvals(…) stand before Apply()")
    }
  }
}

/// The release of an environment, its values resolved, and what is wrong with it.
struct ReleaseResolution {
  /// `nil` where no gate is declared, or one is wrong.
  private(set) var process: ReleaseProcess?
  /// What the environment asks of a person: words that the release has typed count as those of `.approval`.
  private(set) var approval: EnvironmentSettings.Approval?
  private(set) var problems: [Diagnostic] = []

  /// - Parameters:
  ///   - steps: The environment's.
  ///   - position: The environment's.
  ///   - resolution: Knows the outputs already.
  init(
    _ environment: Environment, _ steps: ReleaseSteps, at position: SourcePosition, _ resolution: inout Resolution
  ) {
    approval = environment.settings.approval
    problems = steps.problems
    let gates = steps.parts.compactMap { resolution.gate(for: $0, in: environment.region) }
    guard !gates.isEmpty else {
      // A release that has no steps under these definitions is none.
      let isLeftOut = steps.parts.isEmpty && !environment.releases.isEmpty
      if environment.releaseFailure != nil, !isLeftOut {
        report("onFailure(…) requires a release with gates, but the environment declares none", at: position)
      }
      return
    }
    let declared = ReleaseProcess(gates: gates, onFailure: environment.releaseFailure ?? .stop)
    for problem in declared.problems {
      report(problem.words, at: problem.gate.flatMap { gates[$0].position } ?? gates.first?.position ?? position)
    }
    for (part, words) in steps.lateApprovals {
      report(words, at: Walk.relative(part.position, to: resolution.root))
    }
    takeWords(of: gates)
    if problems.isEmpty { process = declared }
  }

  /// A person is asked once: what `Confirm` has typed is what `.approval(.required, typing:)` has.
  private mutating func takeWords(of gates: [ReleaseGate]) {
    for gate in gates {
      guard case .confirm(let words) = gate.kind else { continue }
      if let typed = approval?.typing, typed != words {
        report("Confirm(typing:) and what stands before it ask for different words", at: gate.position)
      }
      approval = .init(.required, typing: words)
    }
  }

  private mutating func report(_ words: String, at position: SourcePosition?) {
    problems.append(DeclarationProblem.badValue(words).diagnostic(at: position))
  }
}
