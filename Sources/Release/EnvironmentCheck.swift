public import InfraModel
public import Provider
public import StateStore

/// What is wrong with an environment between releases, by what a plan of it saw, its health checks and its history.
public struct EnvironmentCheck: Sendable {
  /// Something that is wrong.
  public struct Finding: Hashable, Sendable {
    /// What kind of thing is wrong, the most urgent first.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// A health check of the release does not pass.
      case health
      /// An alarm says that something is wrong.
      case alarm
      /// A resource is not there any more.
      case gone
      /// A resource waits for its deletion.
      case leaving
      /// A resource is in a state that it does not leave by itself.
      case failed
      /// What a resource holds could not be brought back, or only as it was long ago.
      case backup
      /// A certificate ends soon, or has ended.
      case certificate
      /// A run was left open.
      case unfinished
      /// Something runs otherwise than it was applied.
      case drift
      /// Something lets others in and is not declared.
      case opened
      /// A secret is due to be replaced.
      case rotation
      /// More is spent than the budget has.
      case spending
      /// An alarm has no data, so it would say nothing.
      case silent
      /// The declaration is not applied.
      case unapplied

      /// Whether users may notice it already.
      public var isUrgent: Bool {
        switch self {
        case .health, .alarm, .gone, .leaving, .failed: true
        default: false
        }
      }
    }

    public var kind: Kind
    /// The resource; `nil` for the environment as a whole.
    public var address: Address?
    /// What is wrong: the rest of a sentence that begins with the address, or a whole one.
    public var message: String
    /// What to do.
    public var fix: String?

    public init(_ kind: Kind, _ address: Address?, _ message: String, fix: String? = nil) {
      self.kind = kind
      self.address = address
      self.message = message
      self.fix = fix
    }
  }

  /// How old things may become.
  private enum Limit {
    /// Seconds since the moment that a backup goes back to: a day, and two hours for the backup itself.
    static let backup = 26 * 3600.0
    /// Seconds that a certificate must still be valid. ACM renews its own 60 days before their end
    /// (ACM User Guide, "Managed certificate renewal"), so one with less than half of that was not renewed.
    static let certificate = 30 * 86_400.0
    /// Seconds that a rotation may be late.
    static let rotation = 86_400.0
  }

  private let now: Double

  /// - Parameter now: Seconds since 1970.
  public init(at now: Double) { self.now = now }

  /// What is wrong with an environment, the most urgent first.
  /// - Parameters:
  ///   - changes: What an apply would change, by a plan that has read what runs.
  ///   - diagnostics: What was said of that plan; where it was refused, why.
  ///   - seen: What runs, by the address in the state.
  ///   - health: What each health check lacks, by its title.
  ///   - runs: The runs of the environment, newest last.
  public func findings(
    _ environment: EnvironmentName, _ changes: [Change], _ diagnostics: [Diagnostic], seen: [Address: Observation],
    health: [(title: String, findings: [String])], runs: [RunRecord]
  ) -> [Finding] {
    var found = health.flatMap { check in check.findings.map { Finding(.health, nil, "\(check.title): \($0)") } }
    for (address, observation) in seen { found += findings(address, observation) }
    for change in changes { found += findings(change, seen[change.address]) }
    for diagnostic in diagnostics {
      // What waits for its deletion is told by what was seen.
      if diagnostic.code.known == .exposed {
        found.append(Finding(.opened, diagnostic.address, diagnostic.message, fix: diagnostic.fix))
      } else if diagnostic.severity == .error, diagnostic.code.known != .isBeingDeleted {
        found.append(Finding(.unapplied, nil, "cannot be applied: \(diagnostic.message)", fix: diagnostic.fix))
      }
    }
    if let last = runs.begun.last, Self.isOpen(last, changes) {
      found.append(
        Finding(
          .unfinished, nil, "the \(last.command) of \(Self.text(last.started)) was not finished",
          fix: "infra \(last.command) \(environment)"))
    }
    let order = Dictionary(uniqueKeysWithValues: Finding.Kind.allCases.enumerated().map { ($1, $0) })
    return found.sorted {
      (order[$0.kind] ?? 0, $0.address?.path ?? "", $0.message)
        < (order[$1.kind] ?? 0, $1.address?.path ?? "", $1.message)
    }
  }

  /// Without gates, nothing is left of a run if nothing is left to change.
  private static func isOpen(_ run: RunRecord, _ changes: [Change]) -> Bool {
    switch run.result {
    case .died, .partial, .failed: run.gateCount > 0 || changes.contains { $0.action != .none }
    case .running, .succeeded, .cancelled, .gateFailed: ReleaseCourse.isOpen(run)
    }
  }

  // MARK: What was seen

  private func findings(_ address: Address, _ observation: Observation) -> [Finding] {
    switch observation {
    // What is gone is a change of the plan.
    case .absent: return []
    case .beingDeleted(_, let deletion):
      return [Finding(.leaving, address, "waits for its deletion (\(deletion.state))", fix: deletion.restoreCommand)]
    case .present(let resource):
      var found: [Finding] = []
      if let failure = resource.failure {
        let words = failure.message.map { ": \($0)" } ?? ""
        found.append(Finding(.failed, address, "is \(failure.state)\(words)", fix: failure.remedy))
      }
      switch resource.alarm?.word {
      case .alarming:
        let reason = resource.alarm?.reason ?? ""
        found.append(Finding(.alarm, address, "alarms" + (reason.isEmpty ? "" : ": \(reason)")))
      case .withoutData: found.append(Finding(.silent, address, "has no data, so it would not alarm"))
      case .quiet, nil: break
      }
      return found + resource.upkeep.compactMap { finding(address, $0) }
    }
  }

  private func finding(_ address: Address, _ upkeep: Upkeep) -> Finding? {
    switch upkeep {
    case .backup(until: nil):
      return Finding(.backup, address, "has no backups", fix: "switch its backups on, as they are declared")
    case .backup(until: let moment?):
      guard now - moment > Limit.backup else { return nil }
      return Finding(.backup, address, "could be brought back only as it was \(Self.text(moment))")
    case .valid(let end):
      guard end - now < Limit.certificate else { return nil }
      return Finding(
        .certificate, address, "\(end < now ? "is not valid since" : "is valid only until") \(Self.text(end))")
    case .rotation(let due):
      guard now - due > Limit.rotation else { return nil }
      return Finding(.rotation, address, "was due to be replaced \(Self.text(due))")
    case .spent(let amount, let budget, let unit):
      guard amount > budget else { return nil }
      return Finding(.spending, address, "has spent \(Self.amount(amount)) of \(Self.amount(budget)) \(unit)")
    }
  }

  // MARK: What an apply would change

  /// Whether it puts back what was moved by hand, or has never been applied.
  private func findings(_ change: Change, _ seen: Observation?) -> [Finding] {
    guard change.action != .none else { return [] }
    if change.reasons.contains(.vanished) { return [Finding(.gone, change.address, "is not there any more")] }
    let moved = change.properties.filter { $0.reason == .drift }.map(\.path.text)
    if !moved.isEmpty {
      return [Finding(.drift, change.address, "runs otherwise than applied: \(moved.joined(separator: ", "))")]
    }
    // Failures and what waits for its deletion are told by what was seen.
    if change.reasons.contains(where: { if case .failed = $0 { true } else { false } }) { return [] }
    if case .beingDeleted? = seen { return [] }
    return [Finding(.unapplied, change.address, "is declared and not applied (\(change.action.rawValue))")]
  }

  // MARK: Words

  private static func text(_ moment: Double) -> String {
    CivilTime(secondsSince1970: Int(moment.rounded(.down))).text
  }

  private static func amount(_ number: Double) -> String {
    let cents = Int64((number * 100).rounded())
    return "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }
}
