extension ResourceNode {
  /// The secrets of the same environment that what runs of it reads once, as it starts, sorted by address.
  /// - Parameters:
  ///   - traits: Those of its type.
  ///   - rotationOf: How the resource at an address changes its secret; `nil` for one that holds none.
  package func secretsAtStart(
    _ traits: ResourceTraits, rotationOf: (Address) -> SecretRotation?
  ) -> [(address: Address, rotation: SecretRotation)] {
    guard !traits.readsAtStart.isEmpty else { return [] }
    let named = traits.readsAtStart.flatMap { path in
      Value.object(properties).values(at: path).flatMap(\.references).map(\.address)
    }
    return Set(named).sorted().compactMap { address in rotationOf(address).map { (address, $0) } }
  }
}

extension Value {
  /// All that a dotted path with `*` for elements leads to; a list at its end stands for its elements.
  package func values(at path: String) -> [Value] { values(at: path.split(separator: ".")[...]) }

  private func values(at path: ArraySlice<Substring>) -> [Value] {
    guard let step = path.first else { return list ?? [self] }
    if step == "*" { return (list ?? []).flatMap { $0.values(at: path.dropFirst()) } }
    return self[String(step)].map { $0.values(at: path.dropFirst()) } ?? []
  }
}
