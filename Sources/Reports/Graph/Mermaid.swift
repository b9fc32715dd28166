internal import InfraModel

/// Mermaid's language, inside of quotation marks: it has no escapes but references to characters (`#34;`), and reads
/// marks of HTML and Markdown.
public enum Mermaid: EscapingLanguage {
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.escaped(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "_", ".", "/", ":", "\u{A0}"...:
        result.unicodeScalars.append(scalar)
      default: result += "#\(scalar.value);"
      }
    }
    return result
  }
}

/// Text of a drawing for Mermaid.
public typealias MermaidText = EscapedText<Mermaid>

extension MermaidText {
  init(drawing graph: Graph) {
    var names: [Address: MermaidText] = [:]
    for (index, node) in graph.resources.enumerated() { names[node.address] = "r\(index)" }
    var frames = 0
    self = "flowchart LR\n"
    ComponentFrame(graph.resources).write(into: &self, end: "end") { node in
      let lines: MermaidText = "\(String(node.address.name))<br/>\(ChangeWords.shortType(node.type))"
      return "\(names[node.address] ?? "")[\"\(lines)\"]"
    } frame: { frame, _ in
      frames += 1
      return "subgraph c\(frames) [\"\(frame.path)\"]"
    }
    for (index, lookup) in graph.lookups.enumerated() {
      self += "  l\(index)([\"\(lookup.shortTitle)\"])\n"
      for user in graph.users(of: lookup) {
        if let from = names[user] { self += "  \(from) -.-> l\(index)\n" }
      }
    }
    for node in graph.resources {
      for target in node.dependencies {
        if let from = names[node.address], let to = names[target] { self += "  \(from) --> \(to)\n" }
      }
    }
  }
}
