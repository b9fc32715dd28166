internal import InfraModel

/// Graphviz's language, inside of quotation marks. A backslash begins an escape there, and a label has HTML's references
/// to characters (`htmlEntityUTF8` in Graphviz's `lib/common/utils.c`).
public enum DOT: EscapingLanguage {
  public static func escaped(_ text: String) -> String {
    var result = ""
    var last: Unicode.Scalar = " "
    for scalar in TerminalText.escaped(text).unicodeScalars {
      switch scalar {
      case "\\", "\"": result += "\\\(scalar)"
      case "#", "a"..."z", "A"..."Z":
        if last == "&" { result += "amp;" }
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return result
  }
}

/// Text of a drawing for Graphviz.
public typealias DOTText = EscapedText<DOT>

extension DOTText {
  init(drawing graph: Graph) {
    self = "digraph \"\(graph.environment.name)\" {\n  rankdir=LR\n  node [shape=box, fontname=\"sans-serif\"]\n"
    ComponentFrame(graph.resources).write(into: &self, end: "}") { node in
      #""\#(node.address.path)" [label="\#(String(node.address.name))\n\#(ChangeWords.shortType(node.type))"]"#
    } frame: { frame, indent in
      """
      subgraph "cluster_\(frame.path)" {
      \(indent)  label="\(frame.path)"
      """
    }
    for lookup in graph.lookups {
      self += "  \"\(lookup.key)\" [label=\"\(lookup.shortTitle)\", style=dashed]\n"
      for user in graph.users(of: lookup) { self += "  \"\(user.path)\" -> \"\(lookup.key)\" [style=dashed]\n" }
    }
    for node in graph.resources {
      for target in node.dependencies { self += "  \"\(node.address.path)\" -> \"\(target.path)\"\n" }
    }
    self += "}\n"
  }
}
