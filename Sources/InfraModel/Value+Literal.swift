extension Value {
  /// The value where the declaration alone gives it: references to what other resources declare are followed, texts joined.
  /// Inside of lists and objects references stay.
  /// - Parameters:
  ///   - nodes: What is declared.
  ///   - isReadOnly: Whether a property of a resource is set by the cloud, whatever is declared.
  /// - Returns: `nil` for what is only known later, and for null.
  package func literal(
    in nodes: [Address: ResourceNode], isReadOnly: (ResourceNode, PropertyPath) -> Bool = { _, _ in false }
  ) -> Value? {
    literal(nodes, isReadOnly, depth: 0)
  }

  private func literal(
    _ nodes: [Address: ResourceNode], _ isReadOnly: (ResourceNode, PropertyPath) -> Bool, depth: Int
  ) -> Value? {
    guard depth < 16 else { return nil }
    switch self {
    case .reference(let reference):
      guard let node = nodes[reference.address], !isReadOnly(node, reference.property) else { return nil }
      return Value.object(node.properties)[path: reference.property]?.literal(nodes, isReadOnly, depth: depth + 1)
    case .interpolation(let pieces):
      let texts = pieces.compactMap { $0.literal(nodes, isReadOnly, depth: depth + 1)?.plainText }
      return texts.count == pieces.count ? .string(texts.joined()) : nil
    case .secret, .digest, .unknown, .null: return nil
    default: return self
    }
  }
}
