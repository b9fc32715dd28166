public import InfraModel

/// A graph's resources and what they need, as a drawing in a text form that others draw.
public enum GraphDrawing: String, Sendable, CaseIterable {
  /// Graphviz.
  case dot
  /// Mermaid, which code hosts draw inside of Markdown.
  case mermaid

  /// The drawing: components as frames, an arrow from a resource to each that it needs.
  public func text(of graph: Graph) -> TerminalText {
    switch self {
    case .dot: TerminalText(lines: DOTText(drawing: graph))
    case .mermaid: TerminalText(lines: MermaidText(drawing: graph))
    }
  }
}
