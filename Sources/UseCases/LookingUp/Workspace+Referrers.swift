internal import Evaluation
internal import Explanations
internal import InfraModel
internal import World

/// Another environment that takes an output.
struct Referrer: Hashable, Sendable {
  var environment: EnvironmentName
  var output: String
  /// Where it says so.
  var position: SourcePosition?
}

extension Workspace {
  /// What a plan means for the environments that take this one's outputs: who is broken by one that goes, and who is to
  /// be planned next for one that changes.
  /// - Parameters:
  ///   - isDeclared: Whether the project's declarations are asked, too; a saved plan is applied without a compiler, and
  ///     has only the states, which say what was taken.
  ///   - broken: The environments that may be broken.
  /// - Throws: If an environment would be broken that may not be, or that cannot be known.
  func consequences(
    of plan: Plan, isDeclared: Bool, breaking broken: Set<EnvironmentName>
  ) async throws -> [Diagnostic] {
    let foreign = try await foreignAccounts(of: plan)
    let outputs = plan.outputs.filter { $0.before != nil && $0.after != $0.before }
    guard !outputs.isEmpty else { return foreign }
    let (referrers, unread) = try await referrers(of: plan.environment, isDeclared: isDeclared)
    let gone = Set(outputs.filter { $0.after == nil }.map(\.name))
    let breaks = referrers.filter { gone.contains($0.output) }
    let refused = breaks.filter { !broken.contains($0.environment) }
    let unknown = gone.isEmpty ? [] : unread.filter { !broken.contains($0.environment) }
    guard refused.isEmpty, unknown.isEmpty else {
      throw CommandFailure(Self.refusals(refused, plan) + unknown.map { $0.refusal(of: gone, plan.environment) })
    }
    let changed = Set(outputs.filter { $0.after != nil }.map(\.name))
    let next = Dictionary(grouping: referrers.filter { changed.contains($0.output) }, by: \.environment)
    return foreign + breaks.map { $0.warning(plan.environment) } + unread.map { $0.warning(plan.environment) }
      + next.sorted { $0.key < $1.key }.map { name, referrers in
        Diagnostic(
          .othersToPlan, "\(name) takes \(Self.list(referrers)), which this changes", severity: .note,
          at: referrers.compactMap(\.position).first, fix: "infra plan \(name)")
      }
  }

  /// Outputs that come from another account: what they name is seldom of use here.
  private func foreignAccounts(of plan: Plan) async throws -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    let referring = plan.graph.lookups.filter { $0.environment != nil }
    for (other, lookups) in Dictionary(grouping: referring, by: { $0.environment }) {
      guard let other, let own = plan.account, let account = try await load(other)?.account, account != own else {
        continue
      }
      warnings.append(
        Diagnostic(
          .otherOfAnotherAccount, "\(other) is in account \(account), and \(plan.environment) in \(own)",
          severity: .warning, at: lookups.compactMap(\.position).first,
          fix: "check that account \(own) may use what the output names"))
    }
    return warnings.sorted { $0.message < $1.message }
  }

  private static func refusals(_ refused: [Referrer], _ plan: Plan) -> [Diagnostic] {
    Dictionary(grouping: refused, by: \.environment).sorted { $0.key < $1.key }.map { name, referrers in
      Diagnostic(
        .breaksOthers, "\(name) takes \(list(referrers)) of \(plan.environment), which would be gone",
        at: referrers.compactMap(\.position).first,
        fix: "take the reference out of \(name) and apply that first, or say --breaking \(name)")
    }
  }

  private static func list(_ referrers: [Referrer]) -> String {
    Set(referrers.map { "'\($0.output)'" }).sorted().joined(separator: ", ")
  }

  /// Who takes outputs of an environment: by the states, which say what was taken, and by what is declared, sorted.
  /// Beside them the environments whose states cannot be read, so that they may take any.
  private func referrers(
    of environment: EnvironmentName, isDeclared: Bool
  ) async throws -> (known: [Referrer], unread: [UnreadEnvironment]) {
    var lookups: [EnvironmentName: [Lookup]] = [:]
    var unread: [UnreadEnvironment] = []
    for name in try await storedEnvironments() where name != environment {
      do { lookups[name] = try await load(name)?.lookups ?? [] } catch let failure as CommandFailure {
        unread.append(UnreadEnvironment(environment: name, causes: failure.diagnostics))
      }
    }
    if isDeclared { lookups.merge(try await declaredLookups(besides: environment)) { stored, new in stored + new } }
    var found: [String: Referrer] = [:]
    for (name, lookups) in lookups {
      for lookup in lookups where lookup.environment == environment {
        guard let output = lookup.output else { continue }
        // What is declared comes last: its line is today's.
        found["\(name) \(output)"] = Referrer(environment: name, output: output, position: lookup.position)
      }
    }
    return (found.sorted { $0.key < $1.key }.map(\.value), unread)
  }

  /// The look-ups of the project's other environments. One that cannot be evaluated cannot be applied either; what it
  /// took at its last apply is in its state.
  private func declaredLookups(besides environment: EnvironmentName) async throws -> [EnvironmentName: [Lookup]] {
    guard settings.graph == nil, world.files.isFile(Files.path("Package.swift", in: settings.project)) else {
      return [:]
    }
    var found: [EnvironmentName: [Lookup]] = [:]
    for name in try await environments().map(\.name) where name != environment {
      do { found[name] = try await graph(name, in: settings.project).lookups } catch let failure as CommandFailure
        where failure.status == .invalidDeclaration
      { continue }
    }
    return found
  }
}

extension Referrer {
  /// Said of one that is broken by will.
  fileprivate func warning(_ other: EnvironmentName) -> Diagnostic {
    Diagnostic(
      .breaksOthers, "\(environment) takes '\(output)' of \(other), which goes", severity: .warning, at: position,
      fix: "take the reference out of \(environment) before its next plan")
  }
}
