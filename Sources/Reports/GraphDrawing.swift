public import InfraModel

/// A graph's resources and what they need, as a drawing in a text form that others draw.
public enum GraphDrawing: String, Sendable, CaseIterable {
  /// Graphviz.
  case dot
  /// Mermaid, which code hosts draw inside of Markdown.
  case mermaid

  /// The drawing: components as frames, an arrow from a resource to each that it needs.
  public func text(of graph: Graph) -> String {
    let tree = Frame(graph.resources)
    switch self {
    case .dot: return dot(graph, tree)
    case .mermaid: return mermaid(graph, tree)
    }
  }

  private func dot(_ graph: Graph, _ tree: Frame) -> String {
    var text = "digraph \(Self.quoted(graph.environment.name)) {\n"
    text += "  rankdir=LR\n  node [shape=box, fontname=\"sans-serif\"]\n"
    tree.write(into: &text, depth: 1) { node, indent in
      "\(indent)\(Self.quoted(node.address.path)) "
        + "[label=\(Self.quoted(String(node.address.name), ChangeWords.shortType(node.type)))]\n"
    } frame: { frame, indent in
      "\(indent)subgraph \(Self.quoted("cluster_" + frame.path)) {\n"
        + "\(indent)  label=\(Self.quoted(frame.path))\n"
    } end: {
      "\($0)}\n"
    }
    for node in graph.resources {
      for target in node.dependencies {
        text += "  \(Self.quoted(node.address.path)) -> \(Self.quoted(target.path))\n"
      }
    }
    return text + "}\n"
  }

  private func mermaid(_ graph: Graph, _ tree: Frame) -> String {
    var names: [Address: String] = [:]
    for (index, node) in graph.resources.enumerated() { names[node.address] = "r\(index)" }
    var text = "flowchart LR\n"
    var frames = 0
    tree.write(into: &text, depth: 1) { node, indent in
      "\(indent)\(names[node.address] ?? "")[\"\(Self.plain(String(node.address.name)))<br/>"
        + "\(Self.plain(ChangeWords.shortType(node.type)))\"]\n"
    } frame: { frame, indent in
      frames += 1
      return "\(indent)subgraph c\(frames) [\"\(Self.plain(frame.path))\"]\n"
    } end: {
      "\($0)end\n"
    }
    for node in graph.resources {
      for target in node.dependencies {
        if let from = names[node.address], let to = names[target] { text += "  \(from) --> \(to)\n" }
      }
    }
    return text
  }

  /// Lines of text as a quoted string of Graphviz, in which a backslash begins an escape and `\n` ends a line.
  private static func quoted(_ lines: String...) -> String {
    let escaped = lines.map { line in
      TerminalText.escaped(line).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    return "\"" + escaped.joined(separator: "\\n") + "\""
  }

  /// Text inside of Mermaid's quotation marks, which has no escapes but entities, and reads marks of HTML and Markdown.
  private static func plain(_ text: String) -> String {
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

/// A component with the resources and components in it.
private struct Frame {
  var path = ""
  var nodes: [ResourceNode] = []
  var frames: [(name: String, frame: Frame)] = []

  init(_ resources: [ResourceNode]) {
    for node in resources { insert(node, at: node.address.path.split(separator: "/").dropLast()) }
  }

  private init(path: String) { self.path = path }

  private mutating func insert(_ node: ResourceNode, at rest: ArraySlice<Substring>) {
    guard let name = rest.first else {
      nodes.append(node)
      return
    }
    let index =
      frames.firstIndex { $0.name == name }
      ?? {
        frames.append((String(name), Frame(path: path.isEmpty ? String(name) : "\(path)/\(name)")))
        return frames.count - 1
      }()
    frames[index].frame.insert(node, at: rest.dropFirst())
  }

  func write(
    into text: inout String, depth: Int, node writeNode: (ResourceNode, String) -> String,
    frame writeFrame: (Frame, String) -> String, end: (String) -> String
  ) {
    let indent = String(repeating: "  ", count: depth)
    for node in nodes { text += writeNode(node, indent) }
    for (_, frame) in frames {
      text += writeFrame(frame, indent)
      frame.write(into: &text, depth: depth + 1, node: writeNode, frame: writeFrame, end: end)
      text += end(indent)
    }
  }
}
