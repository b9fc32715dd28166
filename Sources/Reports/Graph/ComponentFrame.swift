internal import InfraModel

/// A component with the resources and components in it.
struct ComponentFrame {
  var path = ""
  var nodes: [ResourceNode] = []
  var frames: [(name: String, frame: ComponentFrame)] = []

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
        frames.append((String(name), ComponentFrame(path: path.isEmpty ? String(name) : "\(path)/\(name)")))
        return frames.count - 1
      }()
    frames[index].frame.insert(node, at: rest.dropFirst())
  }

  /// Writes the resources and then the frames in it, each line after its indent.
  func write<Language>(
    into text: inout EscapedText<Language>, depth: Int = 1, end: EscapedText<Language>,
    node writeNode: (ResourceNode) -> EscapedText<Language>,
    frame writeFrame: (ComponentFrame, EscapedText<Language>) -> EscapedText<Language>
  ) {
    let indent = EscapedText<Language>(repeating: "  ", count: depth)
    for node in nodes { text += "\(indent)\(writeNode(node))\n" }
    for (_, frame) in frames {
      text += "\(indent)\(writeFrame(frame, indent))\n"
      frame.write(into: &text, depth: depth + 1, end: end, node: writeNode, frame: writeFrame)
      text += "\(indent)\(end)\n"
    }
  }
}
