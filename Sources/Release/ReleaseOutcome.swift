public import InfraModel

/// What became of the gates around an apply.
public struct ReleaseOutcome: Sendable {
  /// How many gates the release has.
  public var count: Int
  /// Those that were tried, an earlier run's included where it was gone on with.
  public var gates: [GateOutcome]
  /// Why it ended before its last gate; empty where it passed all.
  public var diagnostics: [Diagnostic]
  /// Whether a person stopped it.
  public var isInterrupted: Bool

  public init(count: Int, gates: [GateOutcome], diagnostics: [Diagnostic] = [], isInterrupted: Bool = false) {
    self.count = count
    self.gates = gates
    self.diagnostics = diagnostics
    self.isInterrupted = isInterrupted
  }

  /// Whether all gates were passed.
  public var isPassed: Bool { diagnostics.isEmpty && !isInterrupted }
}
