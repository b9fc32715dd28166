public import InfraModel
public import StateStore

/// Where a release begins: with its first gate, or where an earlier run of the same declaration was left.
public struct ReleaseCourse: Hashable, Sendable {
  public let process: ReleaseProcess
  /// What the earlier run has passed already, from the apply on; empty if the release starts from its first gate.
  public let passed: [GateOutcome]
  /// When the resumed run started, in seconds since 1970; `nil` if none is resumed.
  public let resumes: Double?

  /// - Parameters:
  ///   - digest: What is declared.
  ///   - history: The runs of the environment, newest last.
  ///   - shares: How much of the traffic has moved, in percent, of what is still shifted.
  public init(
    _ process: ReleaseProcess, digest: String, after history: [RunRecord], shares: [Address: Double] = [:]
  ) {
    self.process = process
    guard let last = history.begun.last, Self.isOpen(last) else {
      passed = []
      resumes = nil
      return
    }
    resumes = last.started
    // With another declaration, all gates after the apply are tried again.
    let passed =
      last.graphDigest == digest
      ? last.gates.filter { $0.result == .passed && $0.gate >= process.applyIndex && $0.gate < process.gates.count }
      : []
    // Of traffic that went back meanwhile, the steps are made again, and what came after them.
    let undone = passed.map(\.gate).filter { process.gates[$0].exceeds(shares) }.min() ?? process.gates.count
    self.passed = passed.filter { $0.gate < undone }
  }

  /// Whether the resumed run has carried out its plan, up to what is held for its shifts.
  public var hasApplied: Bool { passed.contains { $0.gate == process.applyIndex } }

  /// What the last run of a declaration was about to begin at the gate where it was left; `nil` where there is nothing to
  /// find again.
  public static func begun(_ digest: String, in history: [RunRecord]) -> GateBeginning? {
    guard let last = history.begun.last, isOpen(last), last.graphDigest == digest else { return nil }
    return last.begun
  }

  /// Whether a run ended before all gates of its release were passed.
  public static func isOpen(_ run: RunRecord) -> Bool {
    guard run.gateCount > 0 else { return false }
    switch run.result {
    case .died, .cancelled, .gateFailed, .failed, .partial: return true
    case .running, .succeeded: return false
    }
  }

  /// The gates before the apply, each with its place.
  public var before: [(index: Int, gate: ReleaseGate)] {
    process.gates.indices.prefix { $0 < process.applyIndex }.map { ($0, process.gates[$0]) }
  }

  /// The gates after the apply that are still to be passed, each with its place.
  public var behind: [(index: Int, gate: ReleaseGate)] {
    let done = Set(passed.map(\.gate))
    return process.gates.indices.filter { $0 > process.applyIndex && !done.contains($0) }.map {
      ($0, process.gates[$0])
    }
  }
}

extension ReleaseGate {
  /// Whether it moved more of the traffic than has moved now.
  fileprivate func exceeds(_ shares: [Address: Double]) -> Bool {
    guard case .shift(let shift) = kind, let share = shares[shift.resource] else { return false }
    // Shares are sums of the cloud's fractions.
    return shift.percent > share + 0.001
  }
}

extension [RunRecord] {
  /// Those that did more than to find that they cannot begin.
  public var begun: [RunRecord] {
    filter { run in run.gates.isEmpty || run.gates.contains { $0.kind != "preflight" || $0.result == .passed } }
  }
}
