import InfraModel

/// The release of an environment, its values resolved, and what is wrong with it.
struct ReleaseResolution {
  /// `nil` where no gate is declared, or one is wrong.
  private(set) var process: ReleaseProcess?
  /// What the environment asks of a person: words that the release has typed count as those of `.approval`.
  private(set) var approval: EnvironmentSettings.Approval?
  private(set) var problems: [Diagnostic] = []

  /// - Parameters:
  ///   - position: The environment's.
  ///   - resolution: Knows the outputs already.
  init(_ environment: Environment, at position: SourcePosition, _ resolution: inout Resolution) {
    approval = environment.settings.approval
    let gates = environment.releaseParts.compactMap { resolution.gate(for: $0, in: environment.region) }
    guard !gates.isEmpty else {
      if environment.releaseFailure != nil {
        report("onFailure(…) requires a release with gates, but the environment declares none", at: position)
      }
      return
    }
    let declared = ReleaseProcess(gates: gates, onFailure: environment.releaseFailure ?? .stop)
    for problem in declared.problems {
      report(problem.words, at: problem.gate.flatMap { gates[$0].position } ?? gates.first?.position ?? position)
    }
    for (part, words) in environment.lateApprovals {
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

extension Environment {
  /// Rules of approval that are declared after the apply that they are about.
  fileprivate var lateApprovals: [(ReleasePart, String)] {
    guard let apply = releaseParts.firstIndex(where: { if case .apply = $0.form { true } else { false } }) else {
      return []
    }
    return releaseParts[apply...].compactMap { part in
      guard case .approvals = part.form else { return nil }
      return (part, "Approvals(…) stand before Apply()")
    }
  }
}
