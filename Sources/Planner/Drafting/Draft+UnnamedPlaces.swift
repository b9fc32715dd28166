internal import InfraModel
internal import Provider

/// What something stands in that it never leaves (``ResourceTraits/UnnamedPlace``).
extension Draft {
  /// Refuses that a place goes, or is taken from the resource that lists it, while what stands in it stays. Where several
  /// places are at one location, nothing tells in which of them it stands, and nothing is said.
  mutating func refuseLeavingPlaces() {
    let placed = state.resources.values.filter { facts[$0.type].traits.unnamedPlace != nil }
    for record in placed.sorted(by: { $0.address < $1.address }) {
      guard let unnamedPlace = facts[record.type].traits.unnamedPlace, isThere(record),
        let list = list(of: record, unnamedPlace)
      else { continue }
      let here = Set(
        unnamedPlace.locations.flatMap { name in
          attribute(name, of: record).map { $0.list ?? [$0] } ?? []
        }.compactMap(\.plainText))
      let places = Set(list.declared?[unnamedPlace.places]?.references.map(\.address) ?? []).compactMap {
        state.resources[$0]
      }
      let byLocation = Dictionary(grouping: places) { attribute(unnamedPlace.location, of: $0)?.plainText ?? "" }
      for location in here.sorted() {
        guard let found = byLocation[location], found.count == 1 else { continue }
        refuse(found[0], listed: list, unnamedPlace, by: addresses[record.address] ?? record.address)
      }
    }
  }

  private mutating func refuse(
    _ place: ResourceRecord, listed list: ResourceRecord, _ unnamedPlace: ResourceTraits.UnnamedPlace,
    by holder: Address
  ) {
    let address = addresses[place.address] ?? place.address
    if let change = changes[address], change.action == .delete || change.action == .replace {
      problems.append(.occupied(change, nodes[address], by: holder, place: address))
      return
    }
    let listed = addresses[list.address] ?? list.address
    guard let change = changes[listed], change.action == .update,
      change.properties.contains(where: { $0.path.property == unnamedPlace.places }),
      let after = desired[listed]?[unnamedPlace.places]?.list, !after.contains(.string(place.id.text))
    else { return }
    problems.append(.occupied(change, nodes[listed], by: holder, place: address))
  }

  /// Whether what a record stands for is there when its places go: a successor is made where they went already.
  private func isThere(_ record: ResourceRecord) -> Bool {
    guard let change = changes[addresses[record.address] ?? record.address] else { return true }
    switch change.action {
    case .delete, .create: return false
    case .forget: return !change.reasons.contains(.vanished)
    case .none, .update, .replace, .move, .adopt: return true
    }
  }

  /// The resource by way of which a record names its places.
  private func list(of record: ResourceRecord, _ unnamedPlace: ResourceTraits.UnnamedPlace) -> ResourceRecord? {
    unnamedPlace.through.reduce(Optional(record)) { found, property in
      found?.declared?[property]?.references.first.flatMap { state.resources[$0.address] }
    }
  }

  /// What runs, or was last known of it.
  private func attribute(_ name: String, of record: ResourceRecord) -> Value? {
    observed(at: addresses[record.address] ?? record.address)?.properties[name] ?? record.value(of: name)
  }
}
