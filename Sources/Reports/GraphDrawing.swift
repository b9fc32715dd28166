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
        + "[label=\(Self.quoted("\(node.address.name)\\n\(ChangeWords.shortType(node.type))", isEscaped: true))]\n"
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
        + "\(ChangeWords.shortType(node.type))\"]\n"
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

  private static func quoted(_ text: String, isEscaped: Bool = false) -> String {
    var result = "\""
    for character in text {
      if character == "\"" || (character == "\\" && !isEscaped) { result.append("\\") }
      result.append(character)
    }
    return result + "\""
  }

  /// Mermaid has no escape for a quotation mark but an entity.
  private static func plain(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "#quot;")
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
