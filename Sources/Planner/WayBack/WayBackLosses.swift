public import InfraModel

extension Sequence<Change> {
  /// What the changes of a way back lose: data that they delete, and what held data, is gone, and is made again without
  /// it.
  /// - Parameter traits: What is known of a type.
  public func losses(_ traits: (ResourceType) -> ResourceTraits) -> [WayBack.Loss] {
    compactMap { change -> WayBack.Loss? in
      let held = traits(change.type).holdsData
      if change.mayLoseData {
        let what = if case .dataLoss(let what) = change.consequence { what } else { held ?? "what it holds" }
        return .init(.written, at: change.address, what)
      }
      guard change.action == .create, let held else { return nil }
      return .init(.gone, at: change.address, held)
    }.sorted { ($0.address, $0.what) < ($1.address, $1.what) }
  }
}
