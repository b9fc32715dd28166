/// What tells one thing in the cloud from all others, whatever it is called in a declaration or a state.
public struct CloudIdentity: Hashable, Sendable {
  public let type: ResourceType
  public let region: String
  /// Unique within type and region.
  public let id: ResourceID

  public init(type: ResourceType, region: String, id: ResourceID) {
    self.type = type
    self.region = region
    self.id = id
  }

  /// That of what a record stands for.
  public init(_ record: ResourceRecord) { self.init(type: record.type, region: record.region, id: record.id) }
}

extension ResourceRecord {
  /// Everything in the cloud that the record stands for: the resource, and the predecessors that it still has.
  public var identities: Set<CloudIdentity> {
    let former = deposed.map { CloudIdentity(type: $0.type ?? type, region: $0.region ?? region, id: $0.id) }
    return Set(former + [CloudIdentity(self)])
  }
}
