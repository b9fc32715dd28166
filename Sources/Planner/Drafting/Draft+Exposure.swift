internal import InfraModel
internal import Provider

extension Draft {
  /// Names what runs in a list that lets somebody in, and that nobody has declared: it is not managed, so that no apply
  /// takes it away, and all the more worth knowing.
  /// - Parameter desired: What is declared, references resolved as far as they are known.
  mutating func tellExposures(of node: ResourceNode, _ observed: ObservedResource, desired: [String: Value]) {
    let traits = facts[node.type].traits
    guard !traits.exposing.isEmpty else { return }
    let ignored = Set(node.lifecycle.ignoredChanges.map(\.property))
    let all = observed.properties.merging(observed.members.mapValues(Value.list)) { $1 }
    let own = ownership.own(all, declared: desired, traits)
    for exposure in traits.exposing {
      let name = exposure.property
      // What is declared, or was at the last apply, is compared as any property is.
      guard desired[name] == nil, records[node.address]?.properties[name] == nil, !ignored.contains(name) else {
        continue
      }
      let usual = Set(traits.defaults[name]?.list ?? [])
      let open = (own[name]?.list ?? []).filter { !usual.contains($0) }
      if !open.isEmpty { problems.append(.exposed(node, exposure, open)) }
    }
  }
}

extension Exposure {
  /// The sentence about elements that nobody declared, and what to do.
  func diagnostic(of node: ResourceNode, _ elements: [Value]) -> Diagnostic {
    let label = node.label(of: property)
    let shown = elements.prefix(Self.mostShown).map(\.inWords)
    let more = elements.count - shown.count
    let what =
      elements.count == 1 ? "an undeclared \(noun): \(shown[0])" : "\(elements.count) undeclared \(noun)s"
    return Diagnostic(
      .exposed, "\(node.address) has \(what)", severity: .warning, address: node.address, at: node.position,
      label: label,
      notes: elements.count == 1
        ? [] : shown.map { Diagnostic.Note($0) } + (more > 0 ? [Diagnostic.Note("and \(more) more")] : []),
      fix: fix ?? "declare \(label) with it, or without it (\(label): []) to have it removed")
  }

  private static let mostShown = 10
}

extension Value {
  /// An element of a list in a few words (`CidrIp 0.0.0.0/0, FromPort 22, IpProtocol tcp`).
  fileprivate var inWords: String {
    if let text = plainText { return text.abridged(to: 120) }
    guard case .object(let members) = self else { return JSON.canonicalText(self, symbols: .tagged).abridged(to: 120) }
    return members.sorted { $0.key < $1.key }.compactMap { name, value in
      value.plainText.map { "\(name) \($0.abridged(to: 80))" }
    }.joined(separator: ", ")
  }
}
