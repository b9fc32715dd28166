import InfraModel

/// Which resources of the cloud a state holds, whatever their addresses.
struct KnownResources: Sendable {
  private struct Key: Hashable {
    var type: ResourceType
    var region: String
    var id: String
  }

  private var keys: Set<Key> = []

  init(_ records: some Sequence<ResourceRecord>) { for record in records { insert(record) } }

  func contains(_ type: ResourceType, _ id: String, in region: String) -> Bool {
    keys.contains(Key(type: type, region: region, id: id))
  }

  /// A record, and the predecessors that it still has.
  mutating func insert(_ record: ResourceRecord) {
    keys.insert(Key(type: record.type, region: record.region, id: record.id))
    for deposed in record.deposed {
      keys.insert(Key(type: deposed.type ?? record.type, region: deposed.region ?? record.region, id: deposed.id))
    }
  }
}
