public import InfraModel

/// An environment after its Swift was evaluated.
public struct Evaluated: Hashable, Sendable {
  public var graph: Graph
  /// Warnings and notes.
  public var diagnostics: [Diagnostic]
  /// What the declaration printed, for who is looking for a mistake in it; empty if it was not run.
  public var printed: String
  /// Whether the answer of an earlier evaluation was still good.
  public var isCached: Bool

  public init(graph: Graph, diagnostics: [Diagnostic] = [], printed: String = "", isCached: Bool = false) {
    self.graph = graph
    self.diagnostics = diagnostics
    self.printed = printed
    self.isCached = isCached
  }
}
