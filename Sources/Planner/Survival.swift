internal import InfraModel

/// What deletions leave behind that goes all the same, since the same plan deletes what it depends on: a final snapshot
/// and the key that it is encrypted with.
struct Survival {
  struct Loss: Hashable {
    /// What is deleted, and leaves something.
    var address: Address
    /// A noun phrase (`its final snapshot`).
    var what: String
    /// What the remains can't be used without, deleted too.
    var with: Address
  }

  /// What a resource of a type is known by.
  private struct Owned: Hashable {
    var type: ResourceType
    var value: Value
  }

  /// The losses among the records of what a plan deletes, in the order of their addresses.
  ///
  /// A state keeps what references gave, so a record depends on another if a property has its identifier or one of its
  /// attributes.
  static func losses(among deleted: [ResourceRecord], traits: (ResourceType) -> ResourceTraits) -> [Loss] {
    var owners: [Owned: Address] = [:]
    for record in deleted {
      owners[Owned(type: record.type, value: .string(record.id.text))] = record.address
      for value in record.attributes.values where value.string?.isEmpty == false {
        owners[Owned(type: record.type, value: value)] = record.address
      }
    }
    return deleted.compactMap { record -> Loss? in
      guard let remains = traits(record.type).remains, remains.isLeft(by: record.properties) else { return nil }
      for (property, type) in remains.needs.sorted(by: { $0.key < $1.key }) {
        guard let value = record.properties[property], let other = owners[Owned(type: type, value: value)] else {
          continue
        }
        return Loss(address: record.address, what: remains.what, with: other)
      }
      return nil
    }.sorted { $0.address < $1.address }
  }
}
